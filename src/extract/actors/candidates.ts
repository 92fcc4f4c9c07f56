/** Names that may be persons: the segments of one spelling, and the evidence summed over them. */
import { type Evidence, weigh } from './evidence.ts';
import { foldName, foldWord } from './fold.ts';
import { isRole } from './lexicon/roles.ts';
import { givenGender } from './lexicon/given.ts';
import type { Run } from './runs.ts';
import type { Segment } from './segments.ts';
import type { Word } from './words.ts';
import { KIN } from '../word-classes.ts';

export interface Seen {
  readonly segment: Segment;
  readonly evidence: Evidence;
}

export interface Candidate {
  readonly folded: readonly string[];
  /** "Jonas Hallik", where the article has "Jonas and Beata Hallik". */
  readonly shared: string | null;
  readonly seen: Seen[];
  person: number;
  group: number;
  strong: boolean;
}

/** Every name that could be a person's or a group's, with what each place where it stands says of it. */
export function gather(words: readonly Word[], segments: readonly Segment[]): Candidate[] {
  const candidates = new Map<string, Candidate>();
  /** Most names stand in the text many times, in one spelling. */
  const folds = new Map<string, readonly string[]>();
  const segmentAt = new Map(segments.map((segment) => [segment.from, segment]));
  for (const segment of segments) {
    if (segment.kind !== 'person' || segment.to - segment.from > 7 || isCitation(words, segment)) continue;
    if (isPlural(words, segment)) continue;
    const its = words.slice(segment.from, segment.to);
    // An acronym is a body.
    if (its.every(({ text }) => text.length > 1 && text.length < 6 && text === text.toUpperCase())) continue;
    if (CONTRACTED.test(its[0]?.text ?? '')) continue;
    // "the Southern coast guard"
    if (its.length === 1 && DIRECTION.test(its[0]?.lower ?? '')) continue;
    const surname = sharedSurname(words, segment, segmentAt);
    const own = its.filter((word) => word.kind === 'word').map((word) => word.text);
    const full = surname === null ? own : [...own, surname];
    const spelt = full.join(' ');
    const folded = folds.get(spelt) ?? foldName(full);
    folds.set(spelt, folded);
    if (folded.length === 0) continue;
    const key = folded.join(' ');
    const known: Candidate = candidates.get(key) ?? {
      folded,
      shared: surname === null ? null : spelt,
      seen: [],
      person: surname === null ? 0 : 2,
      group: 0,
      strong: false,
    };
    const evidence = weigh(words, segment);
    known.seen.push({ segment, evidence });
    known.person += evidence.person;
    known.group += evidence.group;
    known.strong ||= evidence.strong;
    candidates.set(key, known);
  }
  return [...candidates.values()];
}

/** "Aides said": a word for several at the head of a sentence. */
const isPlural = (words: readonly Word[], { from, to, title }: Segment): boolean =>
  to === from + 1 &&
  title < 0 &&
  words[from]?.first === true &&
  words[from].lower.endsWith('s') &&
  isRole(words[from].lower.slice(0, -1));

const DIRECTION = /^(?:north|south|east|west|north-east|north-west|south-east|south-west)ern$/;

/** "I'm", "They've", "Don't": no names. */
const CONTRACTED =
  /^(?:I['’]|\p{L}+['’](?:m|re|ve|ll|d)$|(?:He|She|It|That|What|Who|There|Here|Where|How)['’]s$|\p{L}+n['’]t$)/u;

/** "Jonas and Beata Hallik": the surname of both; null: "Pell and Beata Hallik" are a surname and a full name. */
function sharedSurname(
  words: readonly Word[],
  { from, to, title }: Segment,
  segmentAt: ReadonlyMap<number, Segment>,
): string | null {
  if (to !== from + 1 || title >= 0 || words[to]?.lower !== 'and') return null;
  const other = segmentAt.get(to + 1);
  const given = words[from]?.lower ?? '';
  if (other?.kind !== 'person' || other.to - other.from !== 2 || other.title >= 0) return null;
  if (givenGender(given) === null && !isFamily(words, from)) return null;
  return words[other.to - 1]?.text ?? null;
}

/** "Galt's widow, Dorotea", "Ms Brill and her brother, Anton": by folded given name, the surname of the relative. */
export function relativesOf(
  words: readonly Word[],
  segments: readonly Segment[],
): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [n, { from, to, title }] of segments.entries()) {
    if (to !== from + 1 || title >= 0) continue;
    const role = words[from - 1]?.text === ',' ? from - 2 : from - 1;
    if (!KIN.has(words[role]?.lower ?? '')) continue;
    let owner = role - 1;
    if (/^(?:twin|elder|older|younger|eldest|youngest|only|late)$/.test(words[owner]?.lower ?? '')) owner--;
    const given = foldWord(words[from]?.text ?? '');
    if (words[owner]?.kind === 'possessive' && words[owner - 1]?.capital === true)
      found.set(given, words[owner - 1]?.text ?? '');
    // "her": of the one named right before in the sentence
    const before = segments[n - 1];
    if (!/^(?:his|her)$/.test(words[owner]?.lower ?? '') || before?.kind !== 'person') continue;
    const isFull = before.title >= 0 || before.to - before.from > 1;
    if (isFull && words[before.from]?.sentence === words[from]?.sentence)
      found.set(given, words[before.to - 1]?.text ?? '');
  }
  return found;
}

/** Does the sentence speak of siblings or of a couple? */
function isFamily(words: readonly Word[], at: number): boolean {
  const sentence = words[at]?.sentence;
  for (let i = at - 12; i < at + 20; i++)
    if (words[i]?.sentence === sentence && FAMILY.test(words[i]?.lower ?? '')) return true;
  return false;
}

const FAMILY =
  /^(?:brothers|sisters|siblings|twins|couple|husband|wife|spouses|parents|newlyweds|cousins|married)$/;

/** A sentence in brackets that is a name and nothing else: where something was published. */
export function isCitation(words: readonly Word[], { from, to }: Run): boolean {
  const open = words[from - 1];
  return open?.text === '(' && words[to]?.text === ')' && words[from - 2]?.sentence !== open.sentence;
}
