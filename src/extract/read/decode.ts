import { ReadFault } from './fault.ts';

/** The largest article read, in bytes. The longest features of newspapers are under 200 kB. */
export const MAX_BYTES = 10_000_000;

/**
 * The text of a file: UTF-8, without byte order mark, CRLF as LF.
 * @throws ReadFault when it is too large, not UTF-8, or holds no text.
 */
export function decode(bytes: Uint8Array): string {
  checkSize(bytes.length);
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new ReadFault(`not UTF-8 (${firstBadByte(bytes)}); save it as UTF-8`);
  }
  if (text.trim() === '') throw new ReadFault('empty; expected the text of an article');
  return text.replaceAll('\r\n', '\n');
}

/** @throws ReadFault when a file of that many bytes is too large to be an article. */
export function checkSize(bytes: number): void {
  if (bytes > MAX_BYTES) {
    const size = (bytes / 1e6).toFixed(0);
    throw new ReadFault(
      `${size} MB is too large; expected one article of at most ${MAX_BYTES / 1e6} MB; split it`,
    );
  }
}

function firstBadByte(bytes: Uint8Array): string {
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
  const line = bytes.subarray(0, good).reduce((n, byte) => n + (byte === 10 ? 1 : 0), 1);
  return `byte ${good + 1}, line ${line}`;
}
