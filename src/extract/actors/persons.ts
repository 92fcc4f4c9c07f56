/** Persons and groups from runs of capitals: evidence is summed over the article before anything is decided. */
import { bisectLeft, bisector } from 'd3-array';
import type { Article } from '../article.ts';
import { type Draft, draft } from './draft.ts';
import { type Candidate, gather, type Seen, relativesOf } from './candidates.ts';
import { foldWord, unshout } from './fold.ts';
import { joinNicknames, nicknamesOf } from './nicknames.ts';
import { givenGender } from './lexicon/given.ts';
import { isRole, longTitle, RANKS, roleGender, STYLES } from './lexicon/roles.ts';
import type { Run } from './runs.ts';
import { seatsAt } from './seats.ts';
import type { Segment } from './segments.ts';
import { pronounBehind } from './taken-up.ts';
import type { Word } from './words.ts';

const NO_SEGMENT: Segment = { from: -1, to: -1, kind: 'body', title: -1, before: null };

/** More namesakes than this are not told apart; it keeps hostile text linear. */
const MOST_NAMESAKES = 24;

/** A seat is told once or twice. */
const MOST_SEATS = 4;

export class Persons {
  readonly drafts: Draft[] = [];
  readonly #article: Article;
  readonly #words: readonly Word[];
  /** By last and by first word of the folded name, in the order of introduction. */
  readonly #byLast = new Map<string, Draft[]>();
  readonly #byFirst = new Map<string, Draft[]>();
  /** "Rivas" for "Anselmo Rivas Tordoya". */
  readonly #byMiddle = new Map<string, Draft[]>();
  readonly #byStem = new Map<string, Draft[]>();
  /** Where each person stands under a full name, ascending. */
  readonly #introducedAt = new Map<Draft, readonly number[]>();
  /** Whom a surname alone has come to mean. */
  readonly #settled = new Map<string, Draft>();
  /** Named by the given name beside a spouse, with the spouse's surname, until a form of address with it says that it is theirs too. */
  readonly #married = new Map<Draft, string>();

  /** Those of whom a form of address tells whether they are a man or a woman. */
  readonly #titled = new Set<Draft>();

  constructor(article: Article, words: readonly Word[], cut: readonly Segment[]) {
    this.#article = article;
    this.#words = words;
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
      const known = this.#extends(candidate.folded);
      if (known !== null) this.#take(known, candidate.seen);
      else if (candidate.person >= 2) this.#introduce(candidate, 'person');
      else if (candidate.group >= 2) this.#introduce(candidate, 'group');
    }
    for (const one of this.drafts)
      this.#introducedAt.set(
        one,
        one.mentions.map(({ start }) => start).sort((a, b) => a - b),
      );
    for (const list of this.#byLast.values())
      list.sort((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0));
    const peoples = peoplesOf(words);
    const relatives = relativesOf(words, segments);
    // "Galt's widow, Dorotea" first, so that "Mrs Galt" is hers.
    short.sort((a, b) => Number(relatives.has(b.folded[0] ?? '')) - Number(relatives.has(a.folded[0] ?? '')));
    for (const candidate of short) {
      const made = this.#short(candidate, peoples);
      const surname = relatives.get(candidate.folded[0] ?? '');
      // "Danny's wife, Kelly" tells no surname.
      const known = surname === undefined ? undefined : foldWord(surname);
      if (made === null || surname === undefined || known === undefined || !this.#isSurname(known)) continue;
      push(this.#byLast, known, made);
      this.#married.set(made, surname);
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
    return this.#namesakes(folded)[0] ?? null;
  }

  #namesakes(folded: string): readonly Draft[] {
    return (
      this.#byLast.get(folded) ??
      this.#byMiddle.get(folded) ??
      this.#byFirst.get(folded) ??
      this.#misspelt(folded)
    );
  }

  /** Of several namesakes the one whose title it is, else the one whom the surname alone has meant before, else the last one named in full. */
  #meant(folded: string, segment: Segment): Draft | null {
    const gender = titleGender(this.#words, segment);
    // "Mrs" in front of a general's surname is the general's wife.
    const married = this.#words[segment.title]?.lower === 'mrs';
    const all = this.#namesakes(folded).filter(
      (one) => !married || one.gender === 'female' || !isRanked(one),
    );
    const fit = this.#ofGender(
      all,
      gender ?? (all.length > 1 ? pronounBehind(this.#words, segment.to) : null),
    );
    // "Aurelio Banda tells this against himself. … Miss Banda": his sister.
    if (
      gender !== null &&
      fit.length === 1 &&
      fit[0]?.gender === null &&
      this.#isOther(fit[0], gender, segment)
    )
      return null;
    if (fit.length < 2) return fit[0] ?? (gender === null ? (all[0] ?? null) : null);
    const titles = titlesOf(this.#words, segment);
    const titled = fit.filter((one) => titles.some((title) => one.offices.has(title)));
    if (titled.length === 1) return titled[0] ?? null;
    const among = titled.length > 1 ? titled : fit;
    const settled = this.#settled.get(folded);
    if (settled !== undefined && among.includes(settled)) return settled;
    const at = this.#start(segment);
    let best = among[0] ?? null;
    let latest = -1;
    for (const one of among) {
      const starts = this.#introducedAt.get(one) ?? [];
      const before = starts[bisectLeft(starts, at) - 1] ?? -1;
      if (before > latest) [best, latest] = [one, before];
    }
    if (titles.length === 0 && best !== null) this.#settled.set(folded, best);
    return best;
  }

  #short(candidate: Candidate, peoples: ReadonlySet<string>): Draft | null {
    const name = candidate.folded[0] ?? '';
    const rest: Seen[] = [];
    for (const seen of candidate.seen) {
      const known =
        this.#meant(name, seen.segment) ??
        (titleGender(this.#words, seen.segment) === null ? null : this.#loose(name, seen.segment));
      if (known === null) rest.push(seen);
      else this.#take(known, [seen]);
    }
    if (rest.length === 0 || name.length < 2) return null;
    const acts = candidate.strong && candidate.person >= 2;
    // "Kelgria" beside "Kelgrian": a land, whatever the gazetteer knows of it.
    const land = this.#words[rest[0]?.segment.from ?? -1]?.lower ?? '';
    if (
      acts &&
      candidate.seen.every(({ segment }) => segment.title < 0) &&
      demonyms(land).some((one) => peoples.has(one))
    )
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

  /** Surnames of four letters or more that differ in one letter after the third: Sarea, Saree. */
  #misspelt(folded: string): Draft[] {
    if (folded.length < 4) return [];
    return (this.#byStem.get(folded.slice(0, 3)) ?? []).filter((one) => {
      const last = one.folded.at(-1) ?? '';
      // "the Velenkos" are a family.
      return folded !== `${last}s` && oneApart(last, folded);
    });
  }

  /** Those of a gender; where none is known to be, those of whom nothing is known. */
  #ofGender(all: readonly Draft[], gender: Draft['gender']): readonly Draft[] {
    if (gender === null) return all;
    const known = all.filter((one) => one.gender === gender);
    return known.length > 0 ? known : all.filter((one) => one.gender === null);
  }

  /** A namesake whose gender was only guessed from the given name gives way to a title. */
  #loose(name: string, segment: Segment): Draft | null {
    const all = this.#byLast.get(name) ?? [];
    const [only] = all;
    if (only === undefined || all.length > 1 || this.#titled.has(only)) return null;
    const gender = titleGender(this.#words, segment);
    return gender !== null && this.#isOther(only, gender, segment) ? null : only;
  }

  /** The first word at or behind this place. */
  #wordAt(start: number): number {
    return startOf.left(this.#words, start);
  }

  /** Is somebody whom a form of address makes a man or a woman another one than this namesake? */
  #isOther(one: Draft, gender: NonNullable<Draft['gender']>, segment: Segment): boolean {
    const title = this.#words[segment.title]?.lower ?? '';
    if (/^(?:mrs|miss)$/.test(title) && isRanked(one)) return true;
    let votes = 0;
    for (const { start, end } of one.mentions.slice(0, MOST_ASKED)) {
      const said = start < this.#start(segment) ? pronounBehind(this.#words, this.#wordAt(end)) : null;
      if (said !== null) votes += said === gender ? -1 : 1;
    }
    // "Malcolm Eyre … Mrs Eyre": a given name says less than "he", and more than nothing.
    return votes > 0 || (votes === 0 && title === 'mrs' && one.gender !== null && one.gender !== gender);
  }

  #isSurname(folded: string): boolean {
    return (
      this.#byLast.get(folded)?.some((one) => one.folded.length > 1) === true && !this.#byFirst.has(folded)
    );
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

  #introduce(candidate: Candidate, kind: 'person' | 'group'): Draft | null {
    const first = candidate.seen[0]?.segment;
    if (first === undefined) return null;
    const made = draft(`${kind}:${candidate.folded.join(' ')}`, this.#nameOf(candidate), kind);
    made.folded = candidate.folded;
    if (kind === 'person') made.gender = givenGender(this.#words[first.from]?.lower ?? '');
    this.drafts.push(made);
    this.#take(made, candidate.seen);
    // "Samir" is not "Umm Samir", who is his mother.
    const kunya = candidate.folded.length === 2 && /^(?:abu|abou|um)$/.test(candidate.folded[0] ?? '');
    if (!kunya) push(this.#byLast, candidate.folded.at(-1) ?? '', made);
    if (kind === 'person' && !kunya) push(this.#byStem, (candidate.folded.at(-1) ?? '').slice(0, 3), made);
    for (const word of candidate.folded.slice(1, -1)) if (word.length > 2) push(this.#byMiddle, word, made);
    if (candidate.folded.length > 1) push(this.#byFirst, candidate.folded[0] ?? '', made);
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
    if (folded.length === 1 && titleGender(this.#words, shown) !== null && this.#byLast.has(folded[0] ?? ''))
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
      if (gender !== null) this.#titled.add(made);
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
      const lower = this.#words[i]?.lower ?? '';
      // "the king's sister" is no king.
      if (!isRole(lower) || this.#words[i + 1]?.kind === 'possessive') continue;
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

/** The adjectives of the article, folded to how a land's name would make them. */
function peoplesOf(words: readonly Word[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { capital, lower } of words) if (capital && /(?:n|ese|ish|i)s?$/.test(lower)) found.add(lower);
  return found;
}

/** Kelgria → Kelgrian; Osk → Oskian, Oskan, Oskish, Oski, Oskese. */
function demonyms(land: string): string[] {
  if (land.length < 4) return [];
  const stem = land.replace(/a$/, '');
  return ['n', 'an', 'ian', 'ese', 'ish', 'i'].map((ending) =>
    ending === 'n'
      ? `${land}n`
      : `${ending === 'an' && land.endsWith('a') ? land.slice(0, -1) : stem}${ending}`,
  );
}

const startOf = bisector((word: Word) => word.start);

/** At most this many places are asked whether somebody is a man or a woman. */
const MOST_ASKED = 12;

const isRanked = (one: Draft): boolean => [...one.offices].some((office) => RANKS.has(office));

/** The words of office and rank in front of a name, written out. */
function titlesOf(words: readonly Word[], { title, from }: Segment): string[] {
  if (title < 0) return [];
  const found: string[] = [];
  for (let i = title; i < from; i++) {
    const word = words[i];
    if (word?.kind === 'word' && !POLITE.has(word.lower)) found.push(longTitle(word.lower));
  }
  return found;
}

/** They tell men from women, not one office from another. */
const POLITE = new Set(['mr', 'mrs', 'ms', 'miss', 'mx', 'sir', 'dame', 'lady', 'lord', 'former', 'the']);

/** The style right before the name; -1: there is none. */
function styleAt(words: readonly Word[], { title, from }: Segment): number {
  return title >= 0 && STYLES.has(words[from - 1]?.lower ?? '') ? from - 1 : -1;
}

/** The gender that a form of address gives: "Mrs Clinton". */
export function titleGender(words: readonly Word[], { title, from }: Segment): Draft['gender'] {
  if (title < 0) return null;
  for (let i = title; i < from; i++) {
    const gender = roleGender(words[i]?.lower ?? '');
    if (gender !== null) return gender;
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
