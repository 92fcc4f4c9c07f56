import { ReadFault } from './fault.ts';

/** The largest article read, in bytes. The longest features of newspapers are under 200 kB. */
export const MAX_BYTES = 10_000_000;

/**
 * The text of a file: UTF-8, without byte order mark, CRLF as LF.
 * @throws ReadFault when it is too large, not UTF-8, not text, or empty.
 */
export function decode(bytes: Uint8Array): string {
  checkSize(bytes.length);
  if (isUtf16(bytes)) throw new ReadFault('UTF-16, not UTF-8 (byte 1, line 1); save it as UTF-8');
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new ReadFault(`not UTF-8 (${place(bytes, firstBadByte(bytes))}); save it as UTF-8`);
  }
  if (text.trim() === '') throw new ReadFault('empty; expected the text of an article');
  // No text has the character NUL; files of programs do, and so does UTF-16 without its mark.
  const nul = bytes.indexOf(0);
  if (nul >= 0)
    throw new ReadFault(`not text: a NUL character (${place(bytes, nul)}); save it as text in UTF-8`);
  return text.replaceAll('\r\n', '\n');
}

/** @throws ReadFault when a file of that many bytes is too large to be an article. */
export function checkSize(bytes: number): void {
  if (bytes > MAX_BYTES) {
    const size = (bytes / 1e6).toFixed(bytes < 1.1 * MAX_BYTES ? 1 : 0);
    throw new ReadFault(
      `${size} MB is too large; expected one article of at most ${MAX_BYTES / 1e6} MB; split it`,
    );
  }
}

function isUtf16([first, second]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}

/** Index of the byte at which the file stops being UTF-8. */
function firstBadByte(bytes: Uint8Array): number {
  // Halving finds the longest prefix that decodes; `stream` lets it end inside a character.
  let good = 0;
  let bad = bytes.length;
  while (good + 1 < bad) {
    const middle = (good + bad) >> 1;
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, middle), { stream: true });
      good = middle;
    } catch {
      bad = middle;
    }
  }
  return good;
}

/** Both from 1, as editors count. */
function place(bytes: Uint8Array, index: number): string {
  const line = bytes.subarray(0, index).reduce((n, byte) => n + (byte === 10 ? 1 : 0), 1);
  return `byte ${index + 1}, line ${line}`;
}
