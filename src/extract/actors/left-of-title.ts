/** Where a name begins with the words of office and kin in front of it. */
import { ADVERBS, DETERMINERS, PREPOSITIONS } from './lexicon/common.ts';
import { HONORIFICS, isRole, PORTFOLIOS, ROLE_MODIFIERS } from './lexicon/roles.ts';
import { looksFinite } from './lexicon/saying.ts';
import { lowerAt, type Word } from './words.ts';

/** The last word before the name and the words of office in front of it: "Army spokesman Col. NAME", "with her sister, NAME,". */
export function leftOfTitle(words: readonly Word[], from: number): number {
  const sentence = words[from]?.sentence;
  let left = from - 1;
  let office = false;
  if (words[left]?.text === ',' && isRole(lowerAt(words, left - 1))) left--;
  while (left >= from - 8 && words[left]?.sentence === sentence) {
    const word = words[left];
    if (partOfTitle(word)) office ||= isRole(word?.lower ?? '');
    // "against his former commander, | Colonel NAME"
    else if (word?.text === ',' && left < from - 1 && isRole(lowerAt(words, left - 1))) office = true;
    else if (
      left < from - 1 &&
      /^(?:of|for|to|at)$/.test(word?.lower ?? '') &&
      isRole(lowerAt(words, left - 1))
    )
      // "The chairman of the Border Committee NAME"
      office = true;
    else if (!shortTitle(words, left) && (!office || !modifiesOffice(word, words[left + 1]))) break;
    left--;
    // "From the back of the hall | the deputy NAME"
    if (DETERMINERS.has(word?.lower ?? '') && !hangsOnRole(words, left)) break;
  }
  return left;
}

/** "the chairman of | the committee NAME" */
const hangsOnRole = (words: readonly Word[], i: number): boolean =>
  /^(?:of|for|to|at)$/.test(lowerAt(words, i)) && isRole(lowerAt(words, i - 1));

/** The stop of "Col.", the mark of "the rebels' chief" */
const shortTitle = (words: readonly Word[], i: number): boolean =>
  (words[i]?.text === '.' && HONORIFICS.has(lowerAt(words, i - 1))) ||
  (/^['’]$/.test(words[i]?.text ?? '') && words[i - 1]?.end === words[i]?.start);

/** "emergency services chief", "her sister", "the mayor's daughter" */
function modifiesOffice(word: Word | undefined, office: Word | undefined): boolean {
  if (word === undefined || word.kind === 'mark') return false;
  // "From the steps | General NAME": a title with a capital begins the phrase, but for "army General NAME".
  if (office?.capital === true && word.kind === 'word' && !PORTFOLIOS.has(word.lower)) return false;
  return (
    word.kind === 'possessive' ||
    (!PREPOSITIONS.has(word.lower) &&
      !looksFinite(word.lower) &&
      !ADVERBS.has(word.lower) &&
      !/^(?:and|but|or|that|who|which|when|while|because|if)$/.test(word.lower))
  );
}

function partOfTitle(word: Word | undefined): boolean {
  return (
    word?.kind === 'word' &&
    (isRole(word.lower) ||
      ROLE_MODIFIERS.has(word.lower) ||
      HONORIFICS.has(word.lower) ||
      /^(?:the|a|an)$/.test(word.lower) ||
      (word.capital && !word.first))
  );
}
