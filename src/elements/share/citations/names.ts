/** Names of authors. A file says `Family, Given` or it does not say which word is which. */
import { plain } from './plain.ts';

/** A name that does not say its parts is never turned about: “Kim Jong-un”, “Reuters” and “Sofia van der Berg” would come out wrong. */
export type Name = { readonly literal: string } | { readonly family: string; readonly given: string };

/** `Marsh, Ida; Roe, John` are two, with parts; anything else is a name as it stands. */
export function readNames(author: string | undefined): readonly Name[] {
  return plain(author ?? '')
    .split(';')
    .map((name) => name.trim())
    .filter(Boolean)
    .map(readName);
}

function readName(text: string): Name {
  const [family = '', given = '', ...rest] = text.split(',').map((part) => part.trim());
  // Two words with capitals before the comma may be a whole name, and a second one after it.
  const isFamily = /^(?:\p{Ll}[\p{L}’']*\s)*\p{Lu}[\p{L}\p{M}’'-]*$/u.test(family);
  return isFamily && given !== '' && rest.length === 0 ? { family, given } : { literal: text };
}

/** `Ida Marsh` */
export function inOrder(name: Name): string {
  return 'literal' in name ? name.literal : `${name.given} ${name.family}`;
}

/** `Marsh, Ida` */
export function familyFirst(name: Name): string {
  return 'literal' in name ? name.literal : `${name.family}, ${name.given}`;
}

/** `Marsh, I.-M.` */
export function withInitials(name: Name): string {
  if ('literal' in name) return name.literal;
  const initials = name.given.split(' ').map((word) =>
    word
      .split('-')
      .filter(Boolean)
      .map((part) => `${Array.from(part)[0] ?? ''}.`)
      .join('-'),
  );
  return `${name.family}, ${initials.join(' ')}`;
}
