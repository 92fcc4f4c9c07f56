/** The noun phrase for somebody without a name: its noun, its end, its words. */
import type { Gender } from './draft.ts';
import { DETERMINERS, PREPOSITIONS, TIME_WORDS } from './lexicon/common.ts';
import { isRole, isRolePlural, roleGender } from './lexicon/roles.ts';
import { looksFinite } from './lexicon/saying.ts';
import { endsNoun } from './predicates.ts';
import { lowerAt, type Word } from './words.ts';

/** Offices that have long been held by women too. */
const NEUTRAL = new Set(['chairman', 'spokesman', 'fisherman', 'gunman']);

export const genderOf = (noun: string): Gender | null => (NEUTRAL.has(noun) ? null : roleGender(noun));

/** A word for one person, or any noun that "who" follows. */
export function isPersonNoun(words: readonly Word[], i: number): boolean {
  const word = words[i];
  if (isRole(word?.lower ?? '')) return true;
  const next = words[i + 1]?.text === ',' ? words[i + 2] : words[i + 1];
  if (word?.kind === 'word' && !word.capital && words[i + 1]?.text === ',' && saysWho(words, i + 2))
    return true;
  return (
    word?.kind === 'word' &&
    !word.capital &&
    !isRolePlural(word.lower) &&
    /^whos?e?$/.test(next?.lower ?? '') &&
    next?.sentence === word.sentence
  );
}

/** "The censor, a young man who …": what stands at `i` tells of somebody. */
function saysWho(words: readonly Word[], i: number): boolean {
  if (!/^an?$/.test(lowerAt(words, i))) return false;
  for (let j = i + 1; j < i + 5 && words[j]?.kind === 'word'; j++)
    if (isRole(lowerAt(words, j)) && endsNoun(words, j)) return true;
  return false;
}

/**
 * End of the noun at `head` with what hangs on it: "a woman from the village".
 * @param subject else "at breakfast" and "in the ditch" belong to the verb: "We found the Colonel at breakfast"
 */
export function endOf(words: readonly Word[], head: number, subject = true): number {
  const to = head + 1;
  // "a person | familiar with the talks"
  const adjective = ADJOINED.test(lowerAt(words, to)) && PREPOSITIONS.has(lowerAt(words, to + 1));
  const preposition = subject ? /^(?:of|for|from|in|at|with)$/ : /^(?:of|for|from)$/;
  if (!adjective && !preposition.test(lowerAt(words, to))) return to;
  let end = to + (adjective ? 2 : 1);
  // "a member of | his staff"
  if (
    words[to]?.lower === 'of' &&
    /^(?:his|her|their|that|this|those|these)$/.test(lowerAt(words, end)) &&
    !TIME_WORDS.has(lowerAt(words, end + 1))
  )
    end++;
  while (
    end < to + 8 &&
    words[end]?.kind !== 'mark' &&
    words[end]?.sentence === words[head]?.sentence &&
    (!looksFinite(lowerAt(words, end)) || DETERMINERS.has(lowerAt(words, end - 1))) &&
    !TIME_WORDS.has(lowerAt(words, end)) &&
    !/^(?:who|that|which|and|on|as|whose|whom|his|her|their)$/.test(lowerAt(words, end)) &&
    // "from the governing party"
    (!/.ing$/.test(lowerAt(words, end)) || DETERMINERS.has(lowerAt(words, end - 1)))
  )
    end++;
  // "the lieutenant of those days"
  return end > to + 1 && !/^(?:that|this|those|these)$/.test(lowerAt(words, end - 1)) ? end : to;
}

/** What stands behind a noun with what belongs to it. */
const ADJOINED = /^(?:familiar|close|involved|privy|sympathetic|loyal|knowledgeable)$/;

export function described(words: readonly Word[], from: number, to: number): string {
  let text = '';
  for (const word of words.slice(from, to))
    text += (text === '' || word.kind === 'possessive' ? '' : ' ') + word.text;
  return text
    .replace(/^The /i, '')
    .replace(/^(?:An?|One|Another|His|Her|Its|Their|My|Our) /, (article) => article.toLowerCase());
}
