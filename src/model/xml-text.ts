/** What XML can hold. */

/** It has no way to write these, not even as references: https://www.w3.org/TR/xml/#charsets */
const UNWRITABLE = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** The text with a mark in the place of each character that XML can't write. */
export function writable(text: string): string {
  return text.replace(UNWRITABLE, '\ufffd');
}
