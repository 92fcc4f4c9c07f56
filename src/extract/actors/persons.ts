/** Persons and groups from runs of capitals: evidence is summed over the article before anything is decided. */
import type { Article } from '../article.ts';
import { type Draft, draft } from './draft.ts';
import { type Evidence, weigh } from './evidence.ts';
import { foldName } from './fold.ts';
import { givenGender } from './lexicon/given.ts';
import { FEMALE_TITLES, isRole, MALE_TITLES } from './lexicon/roles.ts';
import type { Run } from './runs.ts';
import type { Segment } from './segments.ts';
import type { Word } from './words.ts';

interface Seen {
  readonly segment: Segment;
  readonly evidence: Evidence;
}

interface Candidate {
  readonly folded: readonly string[];
  readonly seen: Seen[];
  person: number;
  group: number;
  strong: boolean;
}

/** More namesakes than this are not told apart; it keeps hostile text linear. */
const MOST_NAMESAKES = 24;

export class Persons {
  readonly drafts: Draft[] = [];
  readonly #article: Article;
  readonly #words: readonly Word[];
  /** By last and by first word of the folded name, in the order of introduction. */
  readonly #byLast = new Map<string, Draft[]>();
  readonly #byFirst = new Map<string, Draft[]>();
  readonly #byStem = new Map<string, Draft[]>();

  constructor(article: Article, words: readonly Word[], segments: readonly Segment[]) {
    this.#article = article;
    this.#words = words;
    const candidates = gather(words, segments);
    // Full names first, longest first, so that shorter forms find the person they shorten.
    const full = candidates
      .filter((one) => one.folded.length > 1)
      .sort((a, b) => b.folded.length - a.folded.length);
    const short: Candidate[] = candidates.filter((one) => one.folded.length === 1);
    const surnames = new Set(
      short.filter((one) => one.strong && one.person >= 2).map((one) => one.folded[0]),
    );
    for (const candidate of full) {
      // "NAME said" with the surname alone speaks for the full name too.
      if (candidate.person >= 0 && surnames.has(candidate.folded.at(-1))) candidate.person += 2;
      const known = this.#extends(candidate.folded);
      if (known !== null) this.#take(known, candidate.seen);
      else if (candidate.person >= 2) this.#introduce(candidate, 'person');
      else if (candidate.group >= 2) this.#introduce(candidate, 'group');
    }
    for (const list of this.#byLast.values())
      list.sort((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0));
    for (const candidate of short) this.#short(candidate);
  }

  /** The person that a single capitalised word names; null: none. */
  named(folded: string, gender: Draft['gender'] = null): Draft | null {
    const last = this.#byLast.get(folded) ?? this.#byFirst.get(folded) ?? this.#misspelt(folded);
    return (
      last.find((one) => gender === null || one.gender === gender) ??
      (gender === null ? null : (last.find((one) => one.gender === null) ?? null))
    );
  }

  #short(candidate: Candidate): void {
    const name = candidate.folded[0] ?? '';
    const rest: Seen[] = [];
    for (const seen of candidate.seen) {
      const known =
        this.named(name, titleGender(this.#words, seen.segment)) ??
        (titleGender(this.#words, seen.segment) === null ? null : this.#loose(name));
      if (known === null) rest.push(seen);
      else this.#take(known, [seen]);
    }
    if (rest.length === 0 || name.length < 2) return;
    if (candidate.strong && candidate.person >= 2) this.#introduce({ ...candidate, seen: rest }, 'person');
    else if (candidate.group >= 2) this.#introduce({ ...candidate, seen: rest }, 'group');
  }

  /** Surnames of four letters or more that differ in one letter after the third: Sarea, Saree. */
  #misspelt(folded: string): Draft[] {
    if (folded.length < 4) return [];
    return (this.#byStem.get(folded.slice(0, 3)) ?? []).filter((one) =>
      oneApart(one.folded.at(-1) ?? '', folded),
    );
  }

  /** A namesake whose gender was only guessed from the given name gives way to a title. */
  #loose(name: string): Draft | null {
    const all = this.#byLast.get(name) ?? [];
    return all.length === 1 ? (all[0] ?? null) : null;
  }

  /** A person whose name holds these words in this order and ends with the last of them: "George Bush" for "George W. Bush". */
  #extends(folded: readonly string[]): Draft | null {
    for (const one of this.#byLast.get(folded.at(-1) ?? '') ?? []) {
      let at = 0;
      for (const word of one.folded)
        if (word === folded[at] || (word.length === 1 && folded[at]?.startsWith(word) === true)) at++;
      if (at === folded.length) return one;
    }
    return null;
  }

  #introduce(candidate: Candidate, kind: 'person' | 'group'): void {
    const first = candidate.seen[0]?.segment;
    if (first === undefined) return;
    const made = draft(`${kind}:${candidate.folded.join(' ')}`, this.#text(first), kind);
    made.folded = candidate.folded;
    if (kind === 'person') made.gender = givenGender(this.#words[first.from]?.lower ?? '');
    this.drafts.push(made);
    this.#take(made, candidate.seen);
    push(this.#byLast, candidate.folded.at(-1) ?? '', made);
    if (kind === 'person') push(this.#byStem, (candidate.folded.at(-1) ?? '').slice(0, 3), made);
    if (candidate.folded.length > 1) push(this.#byFirst, candidate.folded[0] ?? '', made);
  }

  #take(made: Draft, seen: readonly Seen[]): void {
    for (const { segment, evidence } of seen) {
      const text = this.#text(segment);
      made.aliases.add(text);
      made.mentions.push({ start: this.#start(segment), end: this.#end(segment), how: 'name' });
      made.gender = titleGender(this.#words, segment) ?? made.gender;
      if (evidence.role !== null) this.#office(made, evidence.role);
    }
  }

  #office(made: Draft, run: Run): void {
    const start = this.#words[run.from]?.start;
    const end = this.#words[run.to - 1]?.end;
    if (start === undefined || end === undefined) return;
    made.roleRuns.push(run);
    const text = this.#article.text.slice(start, end).replace(/\s+/g, ' ');
    if (made.role === null) made.role = text;
    for (let i = run.from; i < run.to; i++) {
      const lower = this.#words[i]?.lower ?? '';
      if (!isRole(lower)) continue;
      made.offices.add(lower);
      if (made.gender === null)
        made.gender = FEMALE_TITLES.has(lower) ? 'female' : MALE_TITLES.has(lower) ? 'male' : null;
    }
  }

  #text(run: Run): string {
    return this.#article.text.slice(this.#start(run), this.#end(run)).replace(/\s+/g, ' ');
  }

  #start(run: Run): number {
    return this.#words[run.from]?.start ?? 0;
  }

  #end(run: Run): number {
    return this.#words[run.to - 1]?.end ?? 0;
  }
}

function gather(words: readonly Word[], segments: readonly Segment[]): Candidate[] {
  const candidates = new Map<string, Candidate>();
  for (const segment of segments) {
    if (segment.kind !== 'person' || segment.to - segment.from > 7) continue;
    const folded = foldName(
      words
        .slice(segment.from, segment.to)
        .filter((word) => word.kind === 'word')
        .map((word) => word.text),
    );
    const only = words[segment.from]?.text ?? '';
    // An acronym is a body.
    const shouted = words
      .slice(segment.from, segment.to)
      .every(({ text }) => text.length > 1 && text.length < 6 && text === text.toUpperCase());
    if (folded.length === 0 || shouted || /^I['’]/.test(only)) continue;
    const key = folded.join(' ');
    const known: Candidate = candidates.get(key) ?? { folded, seen: [], person: 0, group: 0, strong: false };
    const evidence = weigh(words, segment);
    known.seen.push({ segment, evidence });
    known.person += evidence.person;
    known.group += evidence.group;
    known.strong ||= evidence.strong;
    candidates.set(key, known);
  }
  return [...candidates.values()];
}

/** The gender that a form of address gives: "Mrs Clinton". */
export function titleGender(words: readonly Word[], { title, from }: Segment): Draft['gender'] {
  if (title < 0) return null;
  for (let i = title; i < from; i++) {
    const lower = words[i]?.lower ?? '';
    if (FEMALE_TITLES.has(lower)) return 'female';
    if (MALE_TITLES.has(lower)) return 'male';
  }
  return null;
}

function push(map: Map<string, Draft[]>, key: string, made: Draft): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [made]);
  else if (list.length < MOST_NAMESAKES) list.push(made);
}

/** One letter more, less or other, in words of four letters or more. */
function oneApart(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || Math.min(a.length, b.length) < 4) return false;
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  return a.slice(i + 1) === b.slice(i + 1) || a.slice(i + 1) === b.slice(i) || a.slice(i) === b.slice(i + 1);
}
