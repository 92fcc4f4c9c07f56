/** Text for XML: whatever a timeline says comes out as text. */
import { writable } from '../model/xml-text.ts';

const NAMES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

export function xmlText(text: string): string {
  return writable(text).replace(/[&<>"']/g, (mark) => NAMES[mark] ?? mark);
}
