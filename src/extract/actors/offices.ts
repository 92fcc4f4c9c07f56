/** The office or description that the words beside a name tell: "Russian President NAME", "NAME, a spokesman for the ministry,". */
import { DETERMINERS, PREPOSITIONS } from './lexicon/common.ts';
import { HONORIFICS, isRole, longTitle, RANKS, ROLE_MODIFIERS } from './lexicon/roles.ts';
import { isSaid, looksFinite } from './lexicon/saying.ts';
import { beforeComma, leftOf, officeLeft } from './office-phrases.ts';
import type { Run } from './runs.ts';
import type { Segment } from './segments.ts';
import { lowerAt, type Word } from './words.ts';

export interface Offices {
  /** The words of the office or description; null: none here. */
  readonly role: Run | null;
  /** A second one: "Princess NAME, the king's sister,". */
  readonly second: Run | null;
}

export function officesOf(words: readonly Word[], segment: Segment): Offices {
  const told = [inFront(words, segment), behind(words, segment)].filter((run) => run !== null);
  // A rank says less than the office behind the name: "Colonel NAME, a spokesman for the mission,".
  if (told[0] !== undefined && told.length === 2 && isRank(words, told[0])) told.reverse();
  const role = told[0] ?? named(words, segment);
  return { role, second: outer(words, segment, role) ?? told[1] ?? beforeTitle(words, segment, role) };
}

/** First word of the name with its title. */
const startOf = ({ from, title }: Segment): number => (title >= 0 ? title : from);

/** "former federal prosecutor NAME", "Russian President NAME", "Ukraine's president, NAME" */
function inFront(words: readonly Word[], { from, title, before }: Segment): Run | null {
  let end = from;
  if (title >= 0) {
    if (!isPolite(words, { from: title, to: from })) {
      const run = { from: leftOf(words, title), to: from };
      // "A spokesman for the mission, Maj. NAME": the rank says less than what stands before it.
      return (isRank(words, run) ? beforeComma(words, title) : null) ?? run;
    }
    // "The defence minister, Sir NAME": the form of address says nothing, what stands before it does.
    end = title;
  }
  // "her daughter, 22-year-old NAME"
  if (lowerAt(words, end - 1) === 'year-old' && words[end - 3]?.kind === 'number') end -= 3;
  const last = words[end - 1];
  if (last === undefined || last.sentence !== words[from]?.sentence) return null;
  if (last.text === ',') return beforeComma(words, end);
  if (isRole(last.lower)) return { from: leftOf(words, end - 1), to: end };
  if (before?.to !== from) return null;
  // "Ambassador to the United Nations NAME"
  const head = officeLeft(words, end - 1);
  return head < 0 ? null : { from: leftOf(words, head), to: end };
}

/** "Mr", "Sir": no office, but a form of address. */
const isPolite = (words: readonly Word[], { from, to }: Run): boolean =>
  words
    .slice(from, to)
    .every(({ lower, kind }) => kind === 'mark' || (HONORIFICS.has(lower) && !TITLES.test(lower)));

/** Forms of address that are offices too. */
const TITLES =
  /^(?:president|king|queen|prince|princess|emperor|pope|general|ayatollah|sultan|emir|senator|representative|admiral|judge|lieutenant|colonel|major|captain|commander|commodore|marshal|sergeant|corporal|brigadier|justice|gen|lt|lieut|col|maj|capt|cmdr|adm|sgt|cpl|brig|gov|sen|rep|pres|ambassador|viscount|governor)$/;

const isRank = (words: readonly Word[], { from, to }: Run): boolean =>
  words.slice(from, to).every(({ kind, lower }) => kind === 'mark' || RANKS.has(longTitle(lower)));

/** "NAME, a spokesman for the ministry,", "NAME, Ukraine's president" */
function behind(words: readonly Word[], { from, to, title }: Segment): Run | null {
  const comma = words[to];
  const sentence = words[to - 1]?.sentence;
  if (comma?.sentence !== sentence || comma?.text !== ',') return null;
  // "In Velin, a senior official said"
  if (to - from === 1 && title < 0 && isInPlace(words, from)) return null;
  let role = -1;
  let end = to + 1;
  for (; end < Math.min(words.length, to + 16); end++) {
    const word = words[end];
    if (word?.sentence !== sentence || word === undefined) break;
    if (word.kind === 'mark' && !/^[.-]$/.test(word.text)) break;
    if (word.text === '.' && words[end + 1]?.sentence !== sentence) break;
    if (role < 0 && isRole(word.lower)) role = end;
    else if (role < 0 && !mayPrecede(word, end - to)) return null;
    else if (role >= 0 && isVerb(word) && words[end - 1]?.text !== 'who') {
      // "Questioning NAME, the mayor's lawyer dwelt on it": a clause of its own
      if (words.slice(to + 1, role).some(({ kind }) => kind === 'possessive') && !isSaid(word.lower))
        return null;
      break;
    }
  }
  if (role < 0) return null;
  // A name after the office is the next item of a list: "X, President Y and Z", "X, her husband Y and their children".
  const opener = lowerAt(words, to + 1);
  const isListed =
    words[role + 1]?.capital === true &&
    words[role + 1]?.sentence === sentence &&
    (!DETERMINERS.has(opener) || /^(?:his|her|their)$/.test(opener));
  return isListed ? null : { from: to + 1, to: Math.max(role + 1, end) };
}

const isInPlace = (words: readonly Word[], from: number): boolean =>
  words[from - 1]?.sentence === words[from]?.sentence &&
  /^(?:in|near|outside|inside)$/.test(lowerAt(words, from - 1));

const isVerb = ({ kind, capital, lower }: Word): boolean => kind === 'word' && !capital && looksFinite(lower);

/** May a word stand so many words behind the comma and before the office of an apposition? */
function mayPrecede({ lower, capital, kind }: Word, nth: number): boolean {
  if (nth > 8 || (PREPOSITIONS.has(lower) && nth > 2) || /^(?:who|which|said|says|told|and|but)$/.test(lower))
    return false;
  return (
    nth > 1 ||
    DETERMINERS.has(lower) ||
    capital ||
    ROLE_MODIFIERS.has(lower) ||
    kind === 'number' ||
    /(?:al|ic|er|an)$/.test(lower)
  );
}

/** "a cheerful lieutenant named NAME" */
function named(words: readonly Word[], segment: Segment): Run | null {
  const verb = startOf(segment) - 1;
  const head = verb - 1;
  if (!/^(?:named|called)$/.test(lowerAt(words, verb)) || !isRole(lowerAt(words, head))) return null;
  return words[head]?.sentence === words[segment.from]?.sentence
    ? { from: leftOf(words, head), to: head + 1 }
    : null;
}

/** "The baker, a heavy man named NAME": what stands before the description; null: nothing does. */
function outer(words: readonly Word[], segment: Segment, role: Run | null): Run | null {
  if (role === null || role.to >= startOf(segment)) return null;
  return beforeComma(words, role.from);
}

/** "The mediator, Ambassador NAME": a second office. */
function beforeTitle(words: readonly Word[], { title }: Segment, role: Run | null): Run | null {
  const run = title < 0 ? null : beforeComma(words, title);
  return run?.from === role?.from ? null : run;
}
