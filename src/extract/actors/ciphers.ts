/** Letters and numbers that courts and commissions give to somebody instead of a name: "Witness 14", "Soldier F", "a witness known as B-7". */
import { isRole } from './lexicon/roles.ts';
import { CODE, isNameGiven } from './names-given.ts';
import { lowerAt, type Word } from './words.ts';

/** Whom they put a letter or a number to. */
const CIPHERED =
  /^(?:witness|soldier|officer|agent|detainee|prisoner|patient|victim|informant|source|juror|operator|accused|defendant|civilian|survivor|marine|guard|nurse|doctor)$/;

/** By itself a code has a letter and a number. */
const WHOLE = /^\p{Lu}{1,2}[-‑]?\d{1,3}$/u;

export interface Cipher {
  readonly name: string;
  /** What the words call them: "driver", "witness". */
  readonly nouns: readonly string[];
  readonly to: number;
}

/** The cipher at word `i`; null: none, or a code that was not given to anybody. */
export function cipherAt(
  words: readonly Word[],
  i: number,
  isKnown: (name: string) => boolean,
): Cipher | null {
  const [first, next] = [words[i], words[i + 1]];
  if (first?.capital !== true) return null;
  // "a driver identified as Witness D"
  const isGiven = /^(?:called|named)$/.test(lowerAt(words, i - 1)) || isNameGiven(words, i);
  const nouns = isGiven ? nounBefore(words, i) : [];
  if (CIPHERED.test(first.lower)) {
    if (next?.sentence !== first.sentence || !CODE.test(next.text) || words[i + 2]?.text === '.') return null;
    const name = WHOLE.test(next.text) ? next.text : `${first.text} ${next.text}`;
    return { name, nouns: [...nouns, first.lower], to: i + 2 };
  }
  const known = WHOLE.test(first.text) && (nouns.length > 0 || isKnown(first.text));
  return known ? { name: first.text, nouns, to: i + 1 } : null;
}

/** "a protected witness known only as": what is given the code; none: a road or a missile. */
function nounBefore(words: readonly Word[], i: number): string[] {
  for (let at = i - 2; at > i - 14 && words[at]?.sentence === words[i]?.sentence; at--)
    if (isRole(lowerAt(words, at)) && words[at + 1]?.kind !== 'possessive') return [lowerAt(words, at)];
  return [];
}
