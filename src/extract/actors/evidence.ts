/** What the words around a name say about it: is it a person's or a group's? Each clue adds its weight, or takes it away. */
import { GROUP_NOUNS, NOT_PERSON_HEADS, PLACE_PREPOSITIONS, STATE_AGENTS } from './lexicon/bodies.ts';
import { ADVERBS, PREPOSITIONS } from './lexicon/common.ts';
import { isGiven } from './lexicon/given.ts';
import { isRole } from './lexicon/roles.ts';
import { isSaid, looksFinite } from './lexicon/saying.ts';
import { isNameGiven } from './names-given.ts';
import { type Offices, officesOf } from './offices.ts';
import { presented } from './predicates.ts';
import type { Run } from './runs.ts';
import type { Segment } from './segments.ts';
import { isTakenUp, opensNextSentence } from './taken-up.ts';
import { lowerAt, type Word } from './words.ts';

interface Clue {
  /** Above zero: a person. */
  readonly person: number;
  readonly group: number;
  /** Did a title, a role, an apposition or a verb of saying point at it? */
  readonly strong: boolean;
}

export type Evidence = Clue & Offices;

const hint = (person: number): Clue => ({ person, group: 0, strong: false });
const sign = (person: number): Clue => ({ person, group: 0, strong: true });

const NONE: Clue = hint(0);
const HOLDS_OFFICE: Clue = sign(3);
const TAKEN_UP: Clue = sign(2);
/** "NAME, an advocacy group," */
const APPOSED_BODY: Clue = { person: -3, group: 3, strong: false };
/** "NAME fighters" */
const GROUP_NOUN: Clue = { person: -2, group: 2, strong: false };

export function weigh(words: readonly Word[], segment: Segment): Evidence {
  const { role, second } = officesOf(words, segment);
  const clues = [
    nameItself(words, segment),
    segment.title >= 0 ? titleItself(words, segment) : wordBefore(words, segment, role),
    wordsBehind(words, segment),
    role !== null || segment.title >= 0 ? HOLDS_OFFICE : NONE,
    isFull(segment) && opensNextSentence(words, segment) ? TAKEN_UP : NONE,
    role === null && isApposedBody(words, segment) ? APPOSED_BODY : NONE,
  ];
  return {
    person: clues.reduce((sum, { person }) => sum + person, 0),
    group: clues.reduce((sum, { group }) => sum + group, 0),
    strong: clues.some(({ strong }) => strong),
    role,
    second,
  };
}

/** What names of stations, ships, hills and operations begin with. */
const NOT_PERSON_FIRST = /^(?:radio|hotel|mount|lake|fort|camp|port|cape|operation|studio|café|club)$/;

function nameItself(words: readonly Word[], { from, to }: Segment): Clue {
  const first = lowerAt(words, from);
  const isFull = to - from >= 2;
  let person = isFull && to - from <= 5 ? 1 : 0;
  if (isFull && isGiven(first)) person += 2;
  // "Radio Orla", "Operation Heron"
  if (isFull && NOT_PERSON_FIRST.test(first)) person -= 6;
  if (NOT_PERSON_HEADS.has(lowerAt(words, to - 1))) person -= 6;
  return hint(person);
}

/** Saints stand in the names of places far more often than in a story. */
const SAINTS = new Set(['st', 'saint', 'ste']);

function titleItself(words: readonly Word[], { from }: Segment): Clue {
  const last = lowerAt(words, from - 1);
  // "the President of Utopia": what somebody presides over.
  if (/^(?:of|for)$/.test(last)) return hint(-6);
  // "St Petersburg", "St Peter's Basilica": named after a saint, and a place.
  return SAINTS.has(last === '.' ? lowerAt(words, from - 2) : last) ? hint(-6) : NONE;
}

/** Before a name: "a driver named NAME". */
const NAMED = new Set(['named', 'nicknamed', 'year-old']);

function wordBefore(words: readonly Word[], segment: Segment, role: Run | null): Clue {
  const { from } = segment;
  const before = inSentence(words, from, from - 1)?.lower;
  if (before === undefined) return NONE;
  if (before === 'the') return hint(isAttributive(words, segment) ? -1 : -3);
  if (NAMED.has(before) || (before === 'called' && isDescribed(words, from - 1)) || isNameGiven(words, from))
    return sign(3);
  if (before === ',' && isOne(words, from - 2)) return sign(3);
  // "The woman was NAME"
  if (isFull(segment) && presented(words, from) !== null) return sign(3);
  if (PLACE_PREPOSITIONS.has(before) && role === null)
    return hint(before === 'in' || before === 'at' ? -2 : -1);
  // "the conservative newspaper NAME said"
  const after = inSentence(words, from, segment.to)?.lower ?? '';
  if (BODY_NOUNS.test(before) && segment.title < 0 && (!looksFinite(after) || isSaid(after)))
    return APPOSED_BODY;
  return isSaid(before) ? sign(2) : NONE;
}

/** "one of them, NAME", "said another, NAME": do the words that end at `last` mean one of several? */
const isOne = (words: readonly Word[], last: number): boolean =>
  lowerAt(words, last) === 'another'
    ? isSaid(lowerAt(words, last - 1))
    : /^(?:them|us)$/.test(lowerAt(words, last)) &&
      lowerAt(words, last - 1) === 'of' &&
      /^(?:one|another)$/.test(lowerAt(words, last - 2));

function wordsBehind(words: readonly Word[], segment: Segment): Clue {
  const { from, to } = segment;
  const adverb = inSentence(words, from, to)?.lower ?? '';
  const after = inSentence(words, from, ADVERBS.has(adverb) && !looksFinite(adverb) ? to + 1 : to);
  if (after === undefined) return NONE;
  if (isSaid(after.lower) || /^(?:him|her)self$/.test(after.lower)) return sign(2);
  // "NAME (R-Utah)": a member of parliament
  const next = inSentence(words, from, to + 1);
  if (to - from >= 2 && /^[(,]$/.test(after.text) && /^\p{Lu}-\p{Lu}/u.test(next?.text ?? '')) return sign(3);
  if (GROUP_NOUNS.has(after.lower)) return GROUP_NOUN;
  if (NOT_PERSON_HEADS.has(after.lower) || STATE_AGENTS.has(after.lower))
    return isAttributive(words, segment) ? NONE : hint(-3);
  if (looksFinite(after.lower)) {
    // "Lucy has heard": one given name that acts; "Ostrow was tired. He …": one name that "he" takes up
    const isOne = to - from === 1 && (isGiven(lowerAt(words, from)) || isTakenUp(words, to));
    return isOne ? sign(2) : hint(1);
  }
  if (isFull(segment) && (after.lower === 'of' || after.lower === 'from') && whoBehind(words, to))
    return sign(2);
  return after.text === ',' ? wordsBehindComma(words, segment) : NONE;
}

const isFull = ({ from, to }: Segment): boolean => to - from >= 2;

/** "NAME of the Mothers' Forum, who had come by bus" */
function whoBehind(words: readonly Word[], of: number): boolean {
  for (let i = of + 1; i < of + 9 && words[i]?.sentence === words[of]?.sentence; i++) {
    if (words[i]?.text === ',') return lowerAt(words, i + 1) === 'who';
    if (looksFinite(lowerAt(words, i))) return false;
  }
  return false;
}

function wordsBehindComma(words: readonly Word[], { from, to, title }: Segment): Clue {
  const next = inSentence(words, from, to + 1);
  if (next?.lower === 'who') return sign(2);
  const before = inSentence(words, from, (title >= 0 ? title : from) - 1);
  const opens = before === undefined || before.kind === 'mark' || /^(?:but|and|yet)$/.test(before.lower);
  if (next?.lower === 'whose' && opens) return hint(1);
  if (speaksBehind(words, to)) return sign(1);
  // "NAME, 45,", "One of them is NAME, 45."
  const isAge =
    /^\d{1,2}$/.test(next?.text ?? '') && /^[,.]?$/.test(inSentence(words, from, to + 2)?.text ?? '');
  return isAge && words[from]?.lower !== 'sept' ? sign(3) : NONE;
}

/** The word at `i`, where it belongs to the sentence of the name. */
const inSentence = (words: readonly Word[], name: number, i: number): Word | undefined =>
  words[i]?.sentence === words[name]?.sentence ? words[i] : undefined;

/** "a volunteer from Torm called NAME" */
function isDescribed(words: readonly Word[], called: number): boolean {
  for (let i = called - 1; i > called - 6 && words[i]?.kind !== 'mark'; i--)
    if (isRole(lowerAt(words, i)) && words[i]?.sentence === words[called]?.sentence) return true;
  return false;
}

/** "the Petrenko house", "the Ortega family": a name in front of a noun tells nothing of what it names. */
const isAttributive = (words: readonly Word[], { from, to }: Run): boolean =>
  to === from + 1 &&
  words[from - 1]?.lower === 'the' &&
  /^(?:house|home|family|brothers|sisters|case|farm|household|apartment|kitchen)$/.test(lowerAt(words, to));

/** "NAME, for the defence, said" */
function speaksBehind(words: readonly Word[], comma: number): boolean {
  const sentence = words[comma]?.sentence;
  if (!/^(?:for|from|asked|reached|visibly|also)$|^\p{L}{3,}ing$/u.test(lowerAt(words, comma + 1)))
    return false;
  for (let i = comma + 2; i < comma + 14 && words[i]?.sentence === sentence; i++)
    if (words[i]?.text === ',') return isSaid(lowerAt(words, i + 1));
  return false;
}

/** "NAME, an advocacy group," */
function isApposedBody(words: readonly Word[], { to }: Segment): boolean {
  const sentence = words[to - 1]?.sentence;
  if (words[to]?.text !== ',' || !/^(?:a|an|the)$/.test(lowerAt(words, to + 1))) return false;
  for (let i = to + 2; i < to + 7; i++) {
    const word = words[i];
    if (word === undefined || word.sentence !== sentence || word.kind !== 'word') return false;
    if (PREPOSITIONS.has(word.lower) || looksFinite(word.lower)) return false;
    if (BODY_NOUNS.test(word.lower)) return !isRole(lowerAt(words, i + 1));
  }
  return false;
}

const BODY_NOUNS =
  /^(?:group|organi[sz]ation|agency|charity|company|firm|party|militia|movement|alliance|coalition|ngo|nonprofit|think-tank|watchdog|newspaper|daily|weekly|magazine|tabloid|broadcaster|website|faction|union|network)$/;
