/** Persons and groups from runs of capitals: evidence is summed over the article before anything is decided. */
import type { Article } from '../article.ts';
import { type Candidate, gather, relativesOf, type Seen } from './candidates.ts';
import { type Draft, draft } from './draft.ts';
import { foldWord, unshout } from './fold.ts';
import { isLand, peoplesOf } from './lands.ts';
import { givenGender } from './lexicon/given.ts';
import { isRole, RANKS, roleGender } from './lexicon/roles.ts';
import { NameIndex } from './name-index.ts';
import { Namesakes } from './namesakes.ts';
import { joinNicknames, nicknamesOf } from './nicknames.ts';
import type { Run } from './runs.ts';
import { seatsAt } from './seats.ts';
import type { Segment } from './segments.ts';
import { styleAt, titleGender, titlesOf } from './titles.ts';
import { lowerAt, type Word } from './words.ts';

const NO_SEGMENT: Segment = { from: -1, to: -1, kind: 'body', title: -1, before: null };

/** "Their eldest, NAME": a child of theirs. */
const ELDEST = /^(?:eldest|oldest|youngest|firstborn|first-born)$/;

/** A seat is told once or twice. */
const MOST_SEATS = 4;

export class Persons {
  readonly drafts: Draft[] = [];
  readonly #article: Article;
  readonly #words: readonly Word[];
  /** Named by the given name beside a spouse, with the spouse's surname, until a form of address with it says that it is theirs too. */
  readonly #married = new Map<Draft, string>();
  readonly #index = new NameIndex();
  readonly #namesakes: Namesakes;

  constructor(article: Article, words: readonly Word[], cut: readonly Segment[]) {
    this.#article = article;
    this.#words = words;
    this.#namesakes = new Namesakes(words, this.#index);
    const segments = joinNicknames(words, cut);
    const nicknames = nicknamesOf(words, segments);
    const all = gather(words, segments);
    const ownerOf = (one: Candidate): Segment | undefined =>
      nicknames.get(one.seen[0]?.segment ?? NO_SEGMENT);
    const candidates = all.filter((one) => ownerOf(one) === undefined);
    // Full names first, longest first, so that shorter forms find the person they shorten.
    const full = candidates
      .filter((one) => one.folded.length > 1)
      .sort((a, b) => b.folded.length - a.folded.length);
    const short: Candidate[] = candidates.filter((one) => one.folded.length === 1);
    const surnames = new Map(
      short
        .filter(({ person }) => person > 0)
        .map(({ folded, strong, person }) => [folded[0], strong && person >= 2 ? 2 : 1]),
    );
    for (const candidate of full) {
      // "NAME said" with the surname alone speaks for the full name too.
      if (candidate.person >= 0) candidate.person += surnames.get(candidate.folded.at(-1)) ?? 0;
      const known = this.#index.extending(candidate.folded);
      if (known !== null) this.#take(known, candidate.seen);
      else if (candidate.person >= 2) this.#introduce(candidate, 'person');
      else if (candidate.group >= 2) this.#introduce(candidate, 'group');
    }
    this.#namesakes.introduce(this.drafts);
    this.#index.sort();
    const peoples = peoplesOf(words);
    const relatives = relativesOf(words, segments);
    // "Galt's widow, Dorotea" first, so that "Mrs Galt" is hers.
    short.sort((a, b) => Number(relatives.has(b.folded[0] ?? '')) - Number(relatives.has(a.folded[0] ?? '')));
    for (const candidate of short) {
      const made = this.#short(candidate, peoples);
      const surname = relatives.get(candidate.folded[0] ?? '');
      // "Danny's wife, Kelly" tells no surname.
      const known = surname === undefined ? undefined : foldWord(surname);
      if (made === null || surname === undefined || known === undefined || !this.#index.isSurname(known))
        continue;
      this.#index.addSurname(known, made);
      this.#married.set(made, surname);
      if (!made.offices.has('wife') && !made.offices.has('widow')) this.#namesakes.relatives.add(made);
    }
    if (candidates.length === all.length) return;
    const draftAt = new Map(
      this.drafts.flatMap((one) => one.mentions.map(({ start }) => [start, one] as const)),
    );
    for (const candidate of all) {
      const owner = ownerOf(candidate);
      if (owner === undefined) continue;
      const known = draftAt.get(this.#start(owner));
      if (known === undefined) this.#introduceAnew(candidate);
      else this.#take(known, candidate.seen);
    }
  }

  /** Somebody whose name is all that is known. */
  #introduceAnew(candidate: Candidate): void {
    if (candidate.folded.length > 1 && candidate.person >= 2) this.#introduce(candidate, 'person');
    else if (candidate.folded.length === 1) this.#short(candidate, new Set());
  }

  /** The person that a single capitalised word names; null: none. */
  named(folded: string): Draft | null {
    return this.#index.namesakes(folded)[0] ?? null;
  }

  #short(candidate: Candidate, peoples: ReadonlySet<string>): Draft | null {
    const name = candidate.folded[0] ?? '';
    const rest: Seen[] = [];
    for (const seen of candidate.seen) {
      const known = this.#namesakes.meant(name, seen.segment);
      if (known === null) rest.push(seen);
      else this.#take(known, [seen]);
    }
    if (rest.length === 0 || name.length < 2) return null;
    const acts = candidate.strong && candidate.person >= 2;
    // "Kelgria" beside "Kelgrian": a land, whatever the gazetteer knows of it.
    const land = lowerAt(this.#words, rest[0]?.segment.from ?? -1);
    if (acts && candidate.seen.every(({ segment }) => segment.title < 0) && isLand(land, peoples))
      return this.#introduce({ ...candidate, seen: rest }, 'group');
    if (acts) {
      const [own, wife] = this.#couple(rest);
      if (wife.length > 0) this.#wife({ ...candidate, seen: wife });
      return this.#introduce({ ...candidate, seen: own }, 'person');
    }
    return candidate.group >= 2 ? this.#introduce({ ...candidate, seen: rest }, 'group') : null;
  }

  /** "General Ostrander … Mrs Ostrander": two of one surname, of whom no given name is told. */
  #couple(seen: readonly Seen[]): [Seen[], Seen[]] {
    const isMan = ({ segment }: Seen): boolean =>
      titleGender(this.#words, segment) === 'male' ||
      titlesOf(this.#words, segment).some((title) => RANKS.has(title));
    const mr = seen.some(({ segment }) => titleGender(this.#words, segment) === 'male');
    const isWife = ({ segment }: Seen): boolean =>
      this.#words[segment.title]?.lower === 'mrs' || (mr && titleGender(this.#words, segment) === 'female');
    if (!seen.some(isMan)) return [[...seen], []];
    return [seen.filter((one) => !isWife(one)), seen.filter(isWife)];
  }

  /** The wife, under her form of address. */
  #wife(candidate: Candidate): void {
    const first = candidate.seen[0]?.segment;
    if (first === undefined) return;
    const made = draft(
      `person:mrs ${candidate.folded.join(' ')}`,
      unshout(this.#text({ from: first.title, to: first.to })),
      'person',
    );
    made.folded = ['mrs', ...candidate.folded];
    this.drafts.push(made);
    this.#take(made, candidate.seen);
  }

  #introduce(candidate: Candidate, kind: 'person' | 'group'): Draft | null {
    const first = candidate.seen[0]?.segment;
    if (first === undefined) return null;
    const made = draft(`${kind}:${candidate.folded.join(' ')}`, this.#nameOf(candidate), kind);
    made.folded = candidate.folded;
    if (kind === 'person') made.gender = givenGender(lowerAt(this.#words, first.from));
    this.drafts.push(made);
    this.#take(made, candidate.seen);
    this.#index.add(made);
    return made;
  }

  /** A single name is shown as it is styled: "Pope Francis", "Princess Hind", "Lady Ashby". */
  #nameOf({ folded, seen, shared }: Candidate): string {
    if (shared !== null) return unshout(shared);
    const styled =
      folded.length > 1 ? undefined : seen.find(({ segment }) => styleAt(this.#words, segment) >= 0);
    const shown = styled?.segment ?? seen[0]?.segment;
    if (shown === undefined) return '';
    // "Private Albert Garside … Mrs. Garside, his mother": shown as she is addressed
    if (
      folded.length === 1 &&
      titleGender(this.#words, shown) !== null &&
      this.#index.bySurname(folded[0] ?? '').length > 0
    )
      return unshout(this.#text({ from: shown.title, to: shown.to }));
    return unshout(
      this.#text(styled === undefined ? shown : { from: styleAt(this.#words, shown), to: shown.to }),
    );
  }

  #take(made: Draft, seen: readonly Seen[]): void {
    for (const { segment, evidence } of seen) {
      const text = this.#text(segment);
      if (this.#married.get(made) === text) {
        made.name = `${made.name} ${text}`;
        this.#married.delete(made);
      }
      made.aliases.add(text);
      made.mentions.push({ start: this.#start(segment), end: this.#end(segment), how: 'name' });
      const gender = titleGender(this.#words, segment);
      if (gender !== null) this.#namesakes.titled.add(made);
      made.gender = gender ?? made.gender;
      for (const title of titlesOf(this.#words, segment)) made.offices.add(title);
      if (evidence.role !== null) this.#office(made, evidence.role);
      if (evidence.second !== null) this.#office(made, evidence.second);
      if (made.kind === 'person' && made.seats.length < MOST_SEATS)
        made.seats.push(
          ...seatsAt(this.#words, segment.title >= 0 ? segment.title : segment.from, segment.to),
        );
      // "Angela M. of Germany"
      const of = this.#words[segment.to];
      if (of?.lower === 'of' && of.sentence === this.#words[segment.from]?.sentence)
        made.roleRuns.push({ from: segment.to + 1, to: segment.to + 3 });
    }
  }

  #office(made: Draft, run: Run): void {
    const start = this.#words[run.from]?.start;
    const end = this.#words[run.to - 1]?.end;
    if (start === undefined || end === undefined) return;
    made.roleRuns.push(run);
    const text = this.#article.text.slice(start, end).replace(/\s+/g, ' ');
    if (made.role === null) made.role = unshout(text);
    for (let i = run.from; i < run.to; i++) {
      const lower = lowerAt(this.#words, i);
      // "the king's sister" is no king.
      if (!(isRole(lower) || ELDEST.test(lower)) || this.#words[i + 1]?.kind === 'possessive') continue;
      made.offices.add(lower);
      made.gender ??= roleGender(lower);
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
