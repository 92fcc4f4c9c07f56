/** References in pieces: what styles put together, and what is shown and copied of them. */

/** A stretch of a reference that looks alike. */
export interface Piece {
  readonly text: string;
  readonly italic: boolean;
}

export type Reference = readonly Piece[];

export function upright(text: string): Piece {
  return { text, italic: false };
}

export function italic(text: string): Piece {
  return { text, italic: true };
}

/** Ends with a full stop, unless the words end a sentence by themselves. */
export function ended(pieces: Reference): Reference {
  return /[.!?…][”’]?$/u.test(textOf(pieces)) ? pieces : [...pieces, upright('.')];
}

/** Leaves out what is not there. */
export function joined(parts: readonly (Reference | null)[], between: string): Reference {
  return parts
    .filter((part) => part !== null)
    .flatMap((part, i) => (i === 0 ? part : [upright(between), ...part]));
}

/** A title in marks, and inside them the sign that follows it, as American styles set it; marks of its own become single ones. */
export function marked(title: string, sign: '.' | ',' | ''): Piece {
  const inside = title.replaceAll('“', '‘').replaceAll('”', '’').replaceAll('"', "'");
  return upright(`“${inside}${/[.,!?…]$/u.test(inside) ? '' : sign}”`);
}

/** `a`, `a and b`, `a, b, and c` */
export function listed(words: readonly string[], and: string): string {
  const [last = '', ...before] = [...words].reverse();
  if (before.length === 0) return last;
  return `${before.reverse().join(', ')}${before.length > 1 || and === '&' ? ',' : ''} ${and} ${last}`;
}

export function textOf(pieces: Reference): string {
  return pieces.map(({ text }) => text).join('');
}
