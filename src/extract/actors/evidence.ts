/** What the words around a name say about it: an office, an apposition, a verb of saying, a place. */
import {
  BODY_HEADS,
  GROUP_NOUNS,
  NOT_PERSON_HEADS,
  PLACE_PREPOSITIONS,
  STATE_AGENTS,
} from './lexicon/bodies.ts';
import { ADVERBS, DETERMINERS, FUNCTION_WORDS, PREPOSITIONS, TIME_WORDS } from './lexicon/common.ts';
import { isGiven } from './lexicon/given.ts';
import {
  HONORIFICS,
  isRole,
  isRolePlural,
  longTitle,
  PORTFOLIOS,
  RANKS,
  ROLE_MODIFIERS,
} from './lexicon/roles.ts';
import { isSaid, looksFinite } from './lexicon/saying.ts';
import { isNameGiven } from './brought-in.ts';
import type { Run } from './runs.ts';
import type { Segment } from './segments.ts';
import type { Word } from './words.ts';

export interface Evidence {
  /** Above zero: a person. */
  readonly person: number;
  readonly group: number;
  /** The words of the office or description; null: none here. */
  readonly role: Run | null;
  /** A second one: "Princess NAME, the king's sister,". */
  readonly second: Run | null;
  /** Did a title, a role, an apposition or a verb of saying point at it? */
  readonly strong: boolean;
}

/** Saints stand in the names of places far more often than in a story. */
const SAINTS = new Set(['st', 'saint', 'ste']);

/** What names of stations, ships, hills and operations begin with. */
const NOT_PERSON_FIRST = /^(?:radio|hotel|mount|lake|fort|camp|port|cape|operation|studio|café|club)$/;

const IN_PLACE = /^(?:in|near|outside|inside)$/;

/** Before a name: "a driver named NAME". */
const NAMED = new Set(['named', 'nicknamed']);

export function weigh(words: readonly Word[], segment: Segment): Evidence {
  const { from, to } = segment;
  const sentence = words[from]?.sentence;
  const at = (i: number): Word | undefined => (words[i]?.sentence === sentence ? words[i] : undefined);
  let person = to - from >= 2 && to - from <= 5 ? 1 : 0;
  let group = 0;
  let strong = false;
  const front = roleBefore(words, segment);
  // "In Velin, a senior official said"
  const inPlace = to - from === 1 && segment.title < 0 && IN_PLACE.test(at(from - 1)?.lower ?? '');
  const apposed = inPlace ? null : roleAfter(words, segment);
  // A rank says less than the office behind the name: "Colonel NAME, a spokesman for the mission,".
  const found =
    front !== null && apposed !== null && isRank(words, front)
      ? apposed
      : (front ?? apposed ?? roleNamed(words, segment));
  if (found !== null || segment.title >= 0) {
    person += 3;
    strong = true;
  }
  // "the President of Utopia": what somebody presides over.
  if (segment.title >= 0 && /^(?:of|for)$/.test(words[from - 1]?.lower ?? '')) person -= 6;
  const first = words[from];
  const last = words[to - 1];
  // "The house belongs to NAME. He …"
  if (to - from >= 2 && onlyOne(words, from) && begins(words, to)) {
    person += 2;
    strong = true;
  }
  if (to - from >= 2 && isGiven(first?.lower ?? '')) person += 2;
  if (last !== undefined && NOT_PERSON_HEADS.has(last.lower)) person -= 6;
  // "Radio Orla", "Operation Heron"
  if (to - from >= 2 && NOT_PERSON_FIRST.test(first?.lower ?? '')) person -= 6;
  // "St Petersburg", "St Peter's Basilica": named after a saint, and a place.
  if (
    segment.title >= 0 &&
    SAINTS.has(
      words[from - 1]?.lower === '.' ? (words[from - 2]?.lower ?? '') : (words[from - 1]?.lower ?? ''),
    )
  )
    person -= 6;
  const before = at(segment.title >= 0 ? segment.title - 1 : from - 1);
  if (before !== undefined && segment.title < 0) {
    if (before.lower === 'the') person -= attributive(words, segment) ? 1 : 3;
    else if (
      NAMED.has(before.lower) ||
      (before.lower === 'called' && describedBefore(words, from - 1)) ||
      isNameGiven(words, from)
    ) {
      person += 3;
      strong = true;
    } else if (before.lower === 'year-old') {
      person += 3;
      strong = true;
    } else if (PLACE_PREPOSITIONS.has(before.lower) && found === null)
      person -= before.lower === 'in' || before.lower === 'at' ? 2 : 1;
    else if (isSaid(before.lower)) {
      person += 2;
      strong = true;
    }
  }
  let after = at(to);
  if (after !== undefined && ADVERBS.has(after.lower) && !looksFinite(after.lower)) after = at(to + 1);
  if (after !== undefined) {
    if (isSaid(after.lower) || /^(?:him|her)self$/.test(after.lower)) {
      person += 2;
      strong = true;
    } else if (
      /^[(,]$/.test(after.text) &&
      /^\p{Lu}-\p{Lu}/u.test(at(to + 1)?.text ?? '') &&
      to - from >= 2
    ) {
      // "NAME (R-Utah)": a member of parliament
      person += 3;
      strong = true;
    } else if (GROUP_NOUNS.has(after.lower)) {
      group += 2;
      person -= 2;
    } else if (NOT_PERSON_HEADS.has(after.lower) || STATE_AGENTS.has(after.lower))
      person -= attributive(words, segment) ? 0 : 3;
    else if (looksFinite(after.lower)) {
      person += 1;
      // "Lucy has heard": one given name that acts; "Ostrow was tired. He …": one name that "he" takes up
      if (to - from === 1 && (isGiven(first?.lower ?? '') || takenUp(words, to))) {
        person += 1;
        strong = true;
      }
    } else if (after.text === ',' && at(to + 1)?.lower === 'who') {
      person += 2;
      strong = true;
    } else if (
      after.text === ',' &&
      at(to + 1)?.lower === 'whose' &&
      (before === undefined || before.kind === 'mark' || /^(?:but|and|yet)$/.test(before.lower))
    )
      person += 1;
    else if (after.text === ',' && speaksBehind(words, to)) {
      person += 1;
      strong = true;
    } else if (
      after.text === ',' &&
      /^\d{1,2}$/.test(at(to + 1)?.text ?? '') &&
      at(to + 2)?.text === ',' &&
      first?.lower !== 'sept'
    ) {
      person += 3;
      strong = true;
    }
  }
  if (found === null && apposedBody(words, segment)) {
    group += 3;
    person -= 3;
  }
  return {
    person,
    group,
    role: found,
    second:
      outerOffice(words, found, segment) ??
      (front === null ? null : found === front ? apposed : front) ??
      officeOf(words, segment, found),
    strong,
  };
}

/** "a cheerful lieutenant named NAME" */
function roleNamed(words: readonly Word[], { from, title }: Segment): Run | null {
  const named = (title >= 0 ? title : from) - 1;
  const head = named - 1;
  if (!/^(?:named|called)$/.test(words[named]?.lower ?? '') || !isRole(words[head]?.lower ?? '')) return null;
  return words[head]?.sentence === words[from]?.sentence ? { from: leftOf(words, head), to: head + 1 } : null;
}

/** "The baker, a heavy man named NAME": what stands before the description; null: nothing does. */
function outerOffice(words: readonly Word[], named: Run | null, { from, title }: Segment): Run | null {
  if (named === null || named.to >= (title >= 0 ? title : from)) return null;
  return words[named.from - 1]?.text === ',' ? behindComma(words, named.from) : null;
}

/** "a volunteer from Torm called NAME" */
function describedBefore(words: readonly Word[], called: number): boolean {
  for (let i = called - 1; i > called - 6 && words[i]?.kind !== 'mark'; i--)
    if (isRole(words[i]?.lower ?? '') && words[i]?.sentence === words[called]?.sentence) return true;
  return false;
}

/** Does the sentence name nobody before the name at `from`, whom a pronoun might take up? */
function onlyOne(words: readonly Word[], from: number): boolean {
  if (/^(?:in|at|near|into|from)$/.test(words[from - 1]?.lower ?? '')) return false;
  for (let i = from - 1; i > from - 30; i--) {
    const word = words[i];
    if (word === undefined || word.sentence !== words[from]?.sentence) return true;
    if (/^(?:s?he|his|her|him)$/.test(word.lower) || (word.capital && !word.first)) return false;
  }
  return false;
}

/** Does the next sentence begin with "He" or "She"? */
function begins(words: readonly Word[], to: number): boolean {
  const sentence = words[to - 1]?.sentence;
  for (let i = to; i < to + 30; i++)
    if (words[i]?.sentence !== sentence) return /^s?he$/.test(words[i]?.lower ?? '');
  return false;
}

/** Is "he" or "she" the next one spoken of after the name that ends at `to`, in the next sentence at most? */
function takenUp(words: readonly Word[], to: number): boolean {
  const sentence = words[to - 1]?.sentence ?? 0;
  if (words[to - 1]?.first !== true) return false;
  let inside = false;
  for (let i = to; i < to + 60; i++) {
    const word = words[i];
    if (word === undefined || word.sentence > sentence + 1) return false;
    if (/^["“”«»]$/.test(word.text)) inside = !inside;
    if (inside || word.kind === 'mark') continue;
    if (/^s?he$/.test(word.lower)) return true;
    if (word.capital && !TIME_WORDS.has(word.lower) && (!word.first || !FUNCTION_WORDS.has(word.lower)))
      return false;
  }
  return false;
}

/** "The mediator, Ambassador NAME": a second office. */
function officeOf(words: readonly Word[], { title }: Segment, found: Run | null): Run | null {
  const run = title < 0 ? null : behindComma(words, title);
  return run?.from === found?.from ? null : run;
}

/** "NAME, for the defence, said" */
function speaksBehind(words: readonly Word[], comma: number): boolean {
  const sentence = words[comma]?.sentence;
  if (!/^(?:for|from|asked|reached|visibly|also)$|^\p{L}{3,}ing$/u.test(words[comma + 1]?.lower ?? ''))
    return false;
  for (let i = comma + 2; i < comma + 14 && words[i]?.sentence === sentence; i++)
    if (words[i]?.text === ',') return isSaid(words[i + 1]?.lower ?? '');
  return false;
}

/** "NAME, an advocacy group," */
function apposedBody(words: readonly Word[], { to }: Segment): boolean {
  const sentence = words[to - 1]?.sentence;
  if (words[to]?.text !== ',' || !/^(?:a|an|the)$/.test(words[to + 1]?.lower ?? '')) return false;
  for (let i = to + 2; i < to + 7; i++) {
    const word = words[i];
    if (word === undefined || word.sentence !== sentence || word.kind !== 'word') return false;
    if (PREPOSITIONS.has(word.lower) || looksFinite(word.lower)) return false;
    if (BODY_NOUNS.test(word.lower)) return !isRole(words[i + 1]?.lower ?? '');
  }
  return false;
}

const BODY_NOUNS =
  /^(?:group|organi[sz]ation|agency|charity|company|firm|party|militia|movement|alliance|coalition|ngo|nonprofit|think-tank|watchdog|newspaper|daily|faction|union|network)$/;

/** "former federal prosecutor NAME", "Russian President NAME", "Ukraine's president, NAME". */
function roleBefore(words: readonly Word[], { from, title, before }: Segment): Run | null {
  const sentence = words[from]?.sentence;
  let end = from;
  if (title >= 0) {
    const polite = words
      .slice(title, from)
      .every(({ lower, kind }) => kind === 'mark' || (HONORIFICS.has(lower) && !isOffice(lower)));
    if (!polite) {
      const run = { from: leftOf(words, title), to: from };
      // "A spokesman for the mission, Maj. NAME": the rank says less than what stands before it.
      return (isRank(words, run) ? behindComma(words, title) : null) ?? run;
    }
    // "The defence minister, Sir NAME": the form of address says nothing, what stands before it does.
    end = title;
  }
  const last = words[end - 1];
  if (last?.text === ',' && last.sentence === sentence) return behindComma(words, end);
  if (last === undefined || last.sentence !== sentence) return null;
  if (before?.to === from && !isRole(last.lower)) {
    // "Ambassador to the United Nations NAME"
    const head = officeLeft(words, end - 1);
    return head < 0 ? null : { from: leftOf(words, head), to: end };
  }
  if (!isRole(last.lower)) return null;
  return { from: leftOf(words, end - 1), to: end };
}

/** "the minister, NAME", "a spokesman for the army, Maj. NAME": the description before the comma that ends at word `to`. */
function behindComma(words: readonly Word[], to: number): Run | null {
  const end = to - 1;
  const last = words[end - 1];
  if (words[end]?.text !== ',' || last === undefined || last.sentence !== words[end].sentence) return null;
  const head = isRole(last.lower) ? end - 1 : officeLeft(words, end - 1);
  // "a consultant at St Anne's, PLACE,"
  if (head >= 0 && head < end - 1 && /^(?:at|in)$/.test(words[head + 1]?.lower ?? '')) return null;
  if (head < 0) {
    const clause = describedLeft(words, end - 1);
    if (clause !== null) return clause;
    // "one of the villagers, NAME"
    let group = isRolePlural(last.lower) ? leftOf(words, end - 1) : -1;
    // "one of the detained journalists, NAME"
    if (group > 1 && /.ed$/.test(words[group - 1]?.lower ?? '')) group = leftOf(words, group - 1);
    return group > 1 && words[group - 1]?.lower === 'of' && words[group - 2]?.lower === 'one'
      ? { from: group - 2, to: end }
      : null;
  }
  const start = leftOf(words, head);
  // Only a definite description takes a name after a comma: "his envoy, NAME"; else it is a list.
  const opener = words[start];
  return opener !== undefined &&
    (DETERMINERS.has(opener.lower) || words.slice(start, end).some((w) => w.kind === 'possessive'))
    ? { from: start, to: end }
    : null;
}

function isRank(words: readonly Word[], run: Run): boolean {
  return words
    .slice(run.from, run.to)
    .every(({ kind, lower }) => kind === 'mark' || RANKS.has(longTitle(lower)));
}

/** "The general who commands the siege, NAME": a role at the head of the sentence, and a relative clause. */
function describedLeft(words: readonly Word[], last: number): Run | null {
  const sentence = words[last]?.sentence;
  let start = last;
  while (start > last - 14 && words[start - 1]?.sentence === sentence && words[start - 1]?.kind !== 'mark')
    start--;
  if (words[start]?.first !== true || !/^(?:the|a|an|its|his|her|their)$/.test(words[start]?.lower ?? ''))
    return null;
  for (let i = start + 1; i < Math.min(last, start + 5); i++) {
    if (isRole(words[i]?.lower ?? '') && /^(?:who|whose|in|at|on)$/.test(words[i + 1]?.lower ?? ''))
      return { from: start, to: last + 1 };
  }
  return null;
}

const isOffice = (lower: string): boolean =>
  /^(?:president|king|queen|prince|princess|emperor|pope|general|ayatollah|sultan|emir|senator|representative|admiral|judge|lieutenant|colonel|major|captain|commander|commodore|marshal|sergeant|corporal|brigadier|justice|gen|lt|lieut|col|maj|capt|cmdr|adm|sgt|cpl|brig|gov|sen|rep|pres|ambassador|viscount|governor)$/.test(
    lower,
  );

/** The office to the left that a body hangs on: "speaker of the Utopian Parliament"; -1: none. */
function officeLeft(words: readonly Word[], last: number): number {
  const sentence = words[last]?.sentence;
  for (let i = last; i >= Math.max(0, last - 9); i--) {
    const word = words[i];
    if (word === undefined || word.sentence !== sentence || (word.kind === 'mark' && word.text !== '.'))
      return -1;
    if (/^(?:of|for|to|at|in)$/.test(word.lower) && isRole(words[i - 1]?.lower ?? '')) return i - 1;
    if (!word.capital && looksFinite(word.lower)) return -1;
  }
  return -1;
}

/** "the Petrenko house", "the Ortega family": a name in front of a noun tells nothing of what it names. */
const attributive = (words: readonly Word[], { from, to }: Run): boolean =>
  to === from + 1 &&
  words[from - 1]?.lower === 'the' &&
  /^(?:house|home|family|brothers|sisters|case|farm|household|apartment|kitchen)$/.test(
    words[to]?.lower ?? '',
  );

/** Words of lower case before an office with a capital: "army General NAME", "former President NAME". */
const partOfOffice = (lower: string): boolean =>
  PORTFOLIOS.has(lower) ||
  ROLE_MODIFIERS.has(lower) ||
  isRole(lower) ||
  BODY_HEADS.has(lower) ||
  lower.endsWith('-elect');

/** Left end of the noun phrase whose head stands at `head`: at most eight words. */
function leftOf(words: readonly Word[], head: number): number {
  const sentence = words[head]?.sentence;
  const shouted = words[head]?.capital === true && !words[head].first;
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
    if (shouted && word.kind === 'word' && !word.capital && !partOfOffice(word.lower)) break;
    if (
      PREPOSITIONS.has(word.lower) ||
      (!word.capital &&
        word.kind === 'word' &&
        looksFinite(word.lower) &&
        !/^(?:retired|elected|appointed|exiled|ousted|armed|united)$/.test(word.lower)) ||
      /^(?:and|but|or|when|while|that|who|which|where|because)$/.test(word.lower)
    )
      break;
    start = i;
  }
  return start;
}

/** "NAME, a spokesman for the ministry,", "NAME, Ukraine's president". */
function roleAfter(words: readonly Word[], { to }: Segment): Run | null {
  const comma = words[to];
  const sentence = words[to - 1]?.sentence;
  if (comma?.sentence !== sentence || comma?.text !== ',') return null;
  let role = -1;
  let end = to + 1;
  for (; end < Math.min(words.length, to + 16); end++) {
    const word = words[end];
    if (word === undefined || word.sentence !== sentence) break;
    if (word.kind === 'mark' && word.text !== '.' && word.text !== '-') break;
    if (word.text === '.' && words[end + 1]?.sentence !== sentence) break;
    if (role < 0) {
      if (isRole(word.lower)) role = end;
      else if (
        end - to > 8 ||
        (PREPOSITIONS.has(word.lower) && end > to + 2) ||
        /^(?:who|which|said|says|told|and|but)$/.test(word.lower)
      )
        return null;
      else if (
        end === to + 1 &&
        !(
          DETERMINERS.has(word.lower) ||
          word.capital ||
          ROLE_MODIFIERS.has(word.lower) ||
          word.kind === 'number' ||
          /(?:al|ic|er|an)$/.test(word.lower)
        )
      )
        return null;
    } else if (
      looksFinite(word.lower) &&
      !word.capital &&
      word.kind === 'word' &&
      words[end - 1]?.text !== 'who'
    )
      break;
  }
  if (role < 0) return null;
  // A name after the office is the next item of a list: "X, President Y and Z", "X, her husband Y and their children".
  const opener = words[to + 1]?.lower ?? '';
  if (
    words[role + 1]?.capital === true &&
    (!DETERMINERS.has(opener) || /^(?:his|her|their)$/.test(opener)) &&
    words[role + 1]?.sentence === sentence
  )
    return null;
  return { from: to + 1, to: Math.max(role + 1, end) };
}
