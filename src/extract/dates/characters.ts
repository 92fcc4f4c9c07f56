/** What sort of character stands at a place of a text; each is looked up once by its Unicode properties, then remembered. */

export const SPACE = 1;
export const LETTER = 2;
/** An accent that stands as a character of its own after its letter. */
export const ACCENT = 3;
/** 0 to 9. */
export const DIGIT = 4;
export const SIGN = 5;

/** Sorts of the characters of Unicode's first plane; 0: not met yet. */
const KINDS = new Uint8Array(0x1_0000);

/** The sort of the code point that begins at a UTF-16 offset inside the text. */
export function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return KINDS[code] || kindOf(text, at, code);
}

/** UTF-16 units of the code point at an offset: 1 or 2. */
export function widthAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return isHigh(code) && (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

/** Where a run of characters of one sort, or of another, ends: `start` if it does not begin there. */
export function runEnd(text: string, start: number, end: number, kind: number, or = kind): number {
  let at = start;
  while (at < end) {
    const code = text.charCodeAt(at);
    const found = KINDS[code] || kindOf(text, at, code);
    if (found !== kind && found !== or) break;
    at += isHigh(code) ? widthAt(text, at) : 1;
  }
  return at;
}

function kindOf(text: string, at: number, code: number): number {
  const character = text.slice(at, at + widthAt(text, at));
  const kind = /^\s/.test(character)
    ? SPACE
    : /^\p{L}/u.test(character)
      ? LETTER
      : /^\p{M}/u.test(character)
        ? ACCENT
        : /^\d/.test(character)
          ? DIGIT
          : SIGN;
  // Half of a pair says nothing of the other pairs that it begins.
  if (!isHigh(code)) KINDS[code] = kind;
  return kind;
}

function isHigh(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff;
}
