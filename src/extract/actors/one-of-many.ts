/** "one of the mothers", "one of them": somebody among several of whom the article speaks. */
import type { Gender } from './draft.ts';
import { isRolePlural } from './lexicon/roles.ts';
import { looksFinite } from './lexicon/saying.ts';
import { namedBehind } from './names-given.ts';
import { described, endOf, genderOf, isPersonNoun } from './person-nouns.ts';
import { endsNoun } from './predicates.ts';
import { lowerAt, type Word } from './words.ts';

interface OneOfMany {
  /** What the one is shown as. */
  readonly name: string;
  /** The word for one of them, lower case. */
  readonly noun: string;
  readonly gender: Gender | null;
}

/**
 * Whom the words at `i` bring in; null: they are of something else, or a name follows.
 * @param many the last word for several
 */
export function amongMany(words: readonly Word[], i: number, many: string): OneOfMany | null {
  if (!/^(?:one|another)$/.test(lowerAt(words, i)) || words[i + 1]?.lower !== 'of') return null;
  if (words[i + 2]?.lower === 'them') return oneOfThem(words, i, many);
  const apposed = words[i + 2]?.lower === 'the' ? apposedTo(words, i + 4) : null;
  if (apposed !== null && FATES.has(lowerAt(words, i + 3))) return apposed;
  for (let j = i + 2; j < i + 6; j++) {
    const word = words[j];
    if (word?.kind !== 'word' || looksFinite(word.lower)) return null;
    if (!isRolePlural(word.lower)) continue;
    if (words[j + 1]?.text === ',' && namedBehind(words, j + 2)) return null;
    // "One of those young men is NAME"
    if (/^(?:is|was)$/.test(lowerAt(words, j + 1)) && words[j + 2]?.capital === true) return null;
    const noun = singular(word.lower);
    return { name: described(words, i, j + 1), noun, gender: genderOf(noun) };
  }
  return null;
}

/** Those to whom the same has happened, without a noun: "one of the wounded". */
const FATES = new Set(
  'wounded injured dead dying sick rescued displaced evacuated detained arrested accused condemned convicted defeated captured freed bereaved'.split(
    ' ',
  ),
);

/** ", a fisherman of 43,": who somebody is, by what stands behind the comma at word `comma`; null: it does not tell, or gives a name. */
function apposedTo(words: readonly Word[], comma: number): OneOfMany | null {
  if (words[comma]?.text !== ',' || !/^an?$/.test(lowerAt(words, comma + 1))) return null;
  if (namedBehind(words, comma + 1)) return null;
  for (let j = comma + 2; j < comma + 6 && words[j]?.kind === 'word'; j++)
    if (isPersonNoun(words, j) && endsNoun(words, j)) {
      const noun = lowerAt(words, j);
      return { name: described(words, comma + 1, endOf(words, j)), noun, gender: genderOf(noun) };
    }
  return null;
}

/** "One of them, a boy in spectacles, had …": what the words beside it say, or one of the last ones spoken of. */
function oneOfThem(words: readonly Word[], i: number, many: string): OneOfMany | null {
  if (words[i + 3]?.text === ',' && namedBehind(words, i + 4)) return null;
  const apposed = apposedTo(words, i + 3);
  if (apposed !== null) return apposed;
  const noun = singular(many);
  const one = words[i]?.lower ?? 'one';
  return { name: `${one} of ${many === '' ? 'them' : `the ${many}`}`, noun, gender: genderOf(noun) };
}

const singular = (plural: string): string =>
  plural.replace(/men$/, 'man').replace(/ies$/, 'y').replace(/s$/, '');
