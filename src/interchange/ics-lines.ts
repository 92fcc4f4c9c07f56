/** Texts and lines of iCalendar (RFC 5545, sections 3.1 and 3.3.11). */

const MOST_OCTETS = 75;

/** A TEXT value. What no value may hold is left out; half a surrogate pair is what is shown for it. */
export function escapeText(text: string): string {
  return text
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(/\p{Cs}/gu, '\ufffd')
    .replace(/(?![\n\t])\p{Cc}/gu, '')
    .replace(/[\\;,]/g, String.raw`\$&`)
    .replaceAll('\n', String.raw`\n`);
}

/** Folded so that no line has more than 75 octets, never inside a character, and ended. */
export function contentLine(line: string): string {
  let folded = '';
  let octets = 0;
  for (const point of line) {
    const size = octetsOf(point.codePointAt(0) ?? 0);
    if (octets + size > MOST_OCTETS) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += point;
    octets += size;
  }
  return `${folded}\r\n`;
}

/** In UTF-8. */
function octetsOf(point: number): number {
  if (point < 0x80) return 1;
  if (point < 0x800) return 2;
  return point < 0x10000 ? 3 : 4;
}
