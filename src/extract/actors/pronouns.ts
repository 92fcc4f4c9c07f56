/** Whom "he", "her" or "it" means: how the pronoun stands, asked of the memory of who is spoken of. */
import type { Draft, Reference } from './draft.ts';
import { DETERMINERS, PREPOSITIONS, PRONOUNS } from './lexicon/common.ts';
import { isSaid, looksFinite } from './lexicon/saying.ts';
import type { Salience } from './salience.ts';
import type { Text } from './text.ts';
import { lowerAt, type Word } from './words.ts';

/** "NAME himself" */
export const EMPHATIC = /^(?:himself|herself)$/;

/**
 * Whom the word at `i` means; null: it is no pronoun, or means nobody who was named.
 * @param others whom it does not mean
 */
export function pronoun(
  text: Text,
  i: number,
  salience: Salience,
  others: readonly Draft[],
): Reference | null {
  const { words } = text;
  const kind = PRONOUNS.get(lowerAt(words, i));
  if (kind === undefined || kind === 'several') return null;
  if (kind === 'thing') return isActor(words, i) ? body(salience, i) : null;
  const objective = isObjective(words, i);
  const draft = salience.person(kind, {
    paragraph: opensParagraph(text, i),
    stands: EMPHATIC.test(lowerAt(words, i + 1))
      ? 'emphatic'
      : objective && !isOthersDeed(words, i)
        ? 'objective'
        : 'plain',
    firm: !isReported(words, i),
    others,
    owns: words[i]?.lower === 'his' || (words[i]?.lower === 'her' && !objective),
    paired: isPaired(words, i),
  });
  return draft === null ? null : { draft, to: i + 1, how: 'pronoun', contested: salience.contested };
}

/** "it said", "It accused": only there "it" is a state or a body. */
function isActor(words: readonly Word[], i: number): boolean {
  const [word, next] = [words[i], words[i + 1]];
  if (word?.lower !== 'it' || next?.sentence !== word.sentence) return false;
  return (
    isSaid(next.lower) ||
    /^(?:had|has|would|will)$/.test(next.lower) ||
    (looksFinite(next.lower) && next.lower.endsWith('ed'))
  );
}

function body(salience: Salience, i: number): Reference | null {
  const draft = salience.best(({ kind }) => kind !== 'person');
  return draft === null ? null : { draft, to: i + 1, how: 'pronoun' };
}

/** The first or second word of a paragraph: "She had …", "Does she …?" */
function opensParagraph({ words, blocks }: Text, i: number): boolean {
  const at = words[i]?.first === true ? i : i - 1;
  const block = blocks[words[at]?.sentence ?? -1];
  return words[at]?.first === true && block !== blocks[words[at - 1]?.sentence ?? -1];
}

/** "he asked her", "she told him" */
function isPaired(words: readonly Word[], i: number): boolean {
  const object = words[i + 2]?.lower;
  return (
    isSaid(lowerAt(words, i + 1)) &&
    ((words[i]?.lower === 'he' && object === 'her' && isObjective(words, i + 2)) ||
      (words[i]?.lower === 'she' && object === 'him'))
  );
}

/** "said that her statement": right behind a verb of saying. */
const isReported = (words: readonly Word[], i: number): boolean =>
  !/^s?he$/.test(lowerAt(words, i)) &&
  isSaid(words[words[i - 1]?.lower === 'that' ? i - 2 : i - 1]?.lower ?? '');

/** "he said, when I found | him": the object of another clause than that of the last name. */
function isOthersDeed(words: readonly Word[], i: number): boolean {
  for (let at = i - 1; at > i - 4 && words[at]?.kind === 'word'; at--)
    if (/^(?:i|we|you|they)$/.test(lowerAt(words, at))) return words[at - 1]?.lower !== 'and';
  return false;
}

/** "him", and "her" that owns nothing. */
function isObjective(words: readonly Word[], i: number): boolean {
  const lower = words[i]?.lower;
  if (lower !== 'her') return lower === 'him';
  const next = words[i + 1];
  return (
    next?.sentence !== words[i]?.sentence ||
    next?.kind !== 'word' ||
    PREPOSITIONS.has(next.lower) ||
    DETERMINERS.has(next.lower) ||
    /^(?:and|but|or|when|that|if|what|whether|how|why)$/.test(next.lower)
  );
}
