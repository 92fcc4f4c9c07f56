/** The noun phrase that tells an office, found from its last words: "a former federal prosecutor", "speaker of the Utopian Parliament". */
import { BODY_HEADS } from './lexicon/bodies.ts';
import { DETERMINERS, PREPOSITIONS } from './lexicon/common.ts';
import { isRole, isRolePlural, PORTFOLIOS, ROLE_MODIFIERS } from './lexicon/roles.ts';
import { looksFinite } from './lexicon/saying.ts';
import type { Run } from './runs.ts';
import { lowerAt, type Word } from './words.ts';

/** Left end of the noun phrase whose head stands at `head`: at most eight words. */
export function leftOf(words: readonly Word[], head: number): number {
  const sentence = words[head]?.sentence;
  const titled = words[head]?.capital === true && !words[head].first;
  let start = head;
  for (let i = head - 1; i >= Math.max(0, head - 8); i--) {
    const word = words[i];
    if (word === undefined || word.sentence !== sentence) break;
    if (word.kind === 'mark') {
      // "the rebels' spokesman"
      if (/^['’]$/.test(word.text) && words[i - 1]?.end === word.start) continue;
      break;
    }
    if (DETERMINERS.has(word.lower)) return i;
    // "From the town hall | General NAME"
    if (titled && word.kind === 'word' && !word.capital && !isPartOfOffice(word.lower)) break;
    if (isOutside(word)) break;
    start = i;
  }
  return start;
}

/** Words of lower case before an office with a capital: "army General NAME", "former President NAME". */
const isPartOfOffice = (lower: string): boolean =>
  PORTFOLIOS.has(lower) ||
  ROLE_MODIFIERS.has(lower) ||
  isRole(lower) ||
  BODY_HEADS.has(lower) ||
  lower.endsWith('-elect');

/** No part of the noun phrase behind it. */
const isOutside = ({ lower, kind, capital }: Word): boolean =>
  PREPOSITIONS.has(lower) ||
  /^(?:and|but|or|when|while|that|who|which|where|because)$/.test(lower) ||
  (!capital &&
    kind === 'word' &&
    looksFinite(lower) &&
    !/^(?:retired|elected|appointed|exiled|ousted|armed|united)$/.test(lower));

/** The office to the left that a body hangs on: "speaker of the Utopian Parliament"; -1: none. */
export function officeLeft(words: readonly Word[], last: number): number {
  const sentence = words[last]?.sentence;
  for (let i = last; i >= Math.max(0, last - 9); i--) {
    const word = words[i];
    // "the head of the “Republic of Torm”, NAME"
    if (
      word === undefined ||
      word.sentence !== sentence ||
      (word.kind === 'mark' && !/^[.'’"“”«»‘]$/.test(word.text))
    )
      return -1;
    if (/^(?:of|for|to|at|in|on)$/.test(word.lower) && isRole(lowerAt(words, i - 1))) return i - 1;
    if (!word.capital && looksFinite(word.lower)) return -1;
  }
  return -1;
}

/** "the minister, NAME", "a spokesman for the army, Maj. NAME": the description before the comma that ends at word `to`. */
export function beforeComma(words: readonly Word[], to: number): Run | null {
  const end = to - 1;
  const last = words[end - 1];
  if (words[end]?.text !== ',' || last === undefined || last.sentence !== words[end].sentence) return null;
  const head = isRole(last.lower) || isChild(words, end - 1) ? end - 1 : officeLeft(words, end - 1);
  if (head < 0) return whoClause(words, end) ?? oneOf(words, end);
  const from = leftOf(words, head);
  // "a consultant at St Anne's, PLACE,"; but "his deputy in PLACE, GIVEN NAME,"
  const named =
    /^(?:his|her|its|their|the)$/.test(lowerAt(words, from)) &&
    words[to]?.capital === true &&
    words[to + 1]?.capital === true &&
    words[to + 2]?.text === ',';
  if (head < end - 1 && /^(?:at|in|on)$/.test(lowerAt(words, head + 1)) && !named) return null;
  // Only a definite description takes a name after a comma: "his envoy, NAME"; else it is a list.
  const isDefinite =
    DETERMINERS.has(lowerAt(words, from)) || words.slice(from, end).some(({ kind }) => kind === 'possessive');
  return isDefinite ? { from, to: end } : null;
}

/** "their eldest", "her youngest" */
const isChild = (words: readonly Word[], i: number): boolean =>
  /^(?:eldest|oldest|youngest|firstborn|first-born)$/.test(lowerAt(words, i)) &&
  /^(?:his|her|their|whose)$|^['’]s$/.test(lowerAt(words, i - 1));

/** "The general who commands the siege, NAME": a role at the head of the sentence, and a relative clause. */
function whoClause(words: readonly Word[], end: number): Run | null {
  const last = end - 1;
  const sentence = words[last]?.sentence;
  let from = last;
  while (from > last - 14 && words[from - 1]?.sentence === sentence && words[from - 1]?.kind !== 'mark')
    from--;
  if (words[from]?.first !== true || !/^(?:the|a|an|its|his|her|their)$/.test(lowerAt(words, from)))
    return null;
  for (let i = from + 1; i < Math.min(last, from + 5); i++)
    if (isRole(lowerAt(words, i)) && /^(?:who|whose|in|at|on)$/.test(lowerAt(words, i + 1)))
      return { from, to: end };
  return null;
}

/** "one of the villagers, NAME", "one of the detained journalists, NAME" */
function oneOf(words: readonly Word[], end: number): Run | null {
  if (!isRolePlural(lowerAt(words, end - 1))) return null;
  let group = leftOf(words, end - 1);
  if (group > 1 && /.ed$/.test(lowerAt(words, group - 1))) group = leftOf(words, group - 1);
  return group > 1 && words[group - 1]?.lower === 'of' && words[group - 2]?.lower === 'one'
    ? { from: group - 2, to: end }
    : null;
}
