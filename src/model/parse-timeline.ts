/** Reads a timeline from JSON text, and says where the text stops being JSON. */
import { findJsonFault } from './json-fault.ts';
import { readTimeline, refuse, show, type Reading } from './validate.ts';

/** Reads JSON text, a byte order mark allowed, then as `readTimeline`. */
export function parseTimeline(jsonText: string): Reading {
  const text = jsonText.replace(/^\uFEFF/, '');
  if (text.trim() === '') return refuse('the file is empty');
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    const fault = findJsonFault(text);
    if (!fault) return refuse('not JSON that this browser can read');
    const found =
      fault.offset < text.length ? show(text.slice(fault.offset, fault.offset + 10)) : 'the end of the file';
    return refuse(
      `not JSON at line ${fault.line}, column ${fault.column}: expected ${fault.expected}, found ${found}`,
    );
  }
  return readTimeline(value);
}
