/** What a table of words holds: one interface, so that a language that lacks a word does not compile unseen. */
import type { FilterKey } from '../../model/link-options.ts';
import type { LinkProblem } from '../../model/links.ts';
import type { NoteKey } from '../../model/notes.ts';
import type { Kind, Role, Status } from '../../model/timeline.ts';

/** A point in time in the forms that languages bend it to. */
export interface Period {
  /** By itself: “April 2025”, «апрель 2025 г.». */
  readonly alone: string;
  /** After a noun or a preposition: “April 2025”, «апреля 2025 г.». */
  readonly of: string;
  readonly unit: 'clock' | 'day' | 'month' | 'year' | 'decade' | 'century';
}

export type SeasonName = 'spring' | 'summer' | 'autumn' | 'winter';

/** The words that dates need beyond what `Intl` has. */
export interface DateStrings {
  readonly undated: string;
  partOf(part: 'early' | 'mid' | 'late', period: Period): string;
  season(season: SeasonName, year: string): string;
  /** `year`: the first of the ten, as a number for people. */
  decade(year: number, form: 'alone' | 'of'): string;
  /** Counted from 1; `bc` for centuries before year 1. */
  century(number: number, bc: boolean, form: 'alone' | 'of'): string;
  about(date: string): string;
  uncertain(date: string): string;
  since(from: Period): string;
  until(to: Period): string;
  span(from: string, to: string): string;
  clock(day: string, time: string): string;
  inZone(date: string, zone: string): string;
  /** Names of zones that `Intl` names in no way that readers use: “Kyiv time”. */
  readonly zones: Readonly<Record<string, string>>;
}

/** What each sign means, in a sentence. */
export type SignStrings = Readonly<
  Record<
    'planned' | 'disputed' | 'claimed' | 'denied' | 'approximate' | 'corrected' | 'day' | 'period',
    string
  >
>;

/** How the rules read dates and speakers, each in a sentence; several rules may share one. */
export type RuleStrings = Readonly<
  Record<
    | 'written'
    | 'counted'
    | 'context'
    | 'published'
    | 'elsewhere'
    | 'lasted'
    | 'feast'
    | 'rough'
    | 'speaker'
    | 'topic'
    | 'file',
    string
  >
>;

export interface WordingStrings {
  /** The source has these words, and nobody says whether they were spoken in its language. */
  readonly printed: string;
  readonly original: string;
  /** An original that the source does not print. */
  readonly added: string;
  /** A translation that the source prints. */
  readonly source: string;
  readonly editor: string;
}

/** What the first picture says, and what can be pressed beside it. */
export interface Strings {
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /** Between two parts of a line: “, ”. */
  readonly comma: string;
  readonly dates: DateStrings;

  // The page
  readonly loading: string;
  /** Buttons: to read a large file no further, and from its beginning again. */
  readonly stopReading: string;
  readonly readAll: string;
  /** `what`: how many events, and of how much of the file. */
  readInPart(what: string): string;
  readonly empty: string;
  readonly loadError: string;
  /** In place of what the browser says, which is in its words and not in the reader's. */
  readonly unreachable: string;
  /** Of what is fetched when it is first needed. */
  readonly partLost: string;
  readonly tryAgain: string;
  faults(count: number): string;
  linkProblem(problem: LinkProblem): string;
  /** Parts of a link that say nothing known. */
  linkSkipped(parts: string): string;
  standfirst(events: number, articles: number, from: string, to: string, zone: string): string;
  summary(count: number, from: string, to: string): string;
  count(events: number): string;

  // Tools
  readonly tools: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly earlier: string;
  readonly later: string;
  readonly fit: string;
  readonly list: string;
  readonly timeline: string;
  readonly close: string;
  readonly previous: string;
  readonly next: string;
  /** A way through some events, one after the other. */
  readonly story: string;
  /** Two ranges, one below the other. */
  readonly compare: string;
  readonly keyboardHelp: string;
  readonly keys: readonly (readonly [key: string, what: string])[];
  readonly zoomHint: string;

  // Finding
  readonly search: string;
  readonly filter: string;
  readonly filters: string;
  /** What the choice of lanes is called. */
  readonly lanes: string;
  /** A choice: all events in one. */
  readonly oneLane: string;
  readonly facets: Readonly<Record<FilterKey, string>>;
  shownOf(shown: number, total: number): string;

  // The picture
  readonly stageLabel: string;
  readonly overviewLabel: string;
  readonly laneTogether: string;
  readonly laneOthers: string;
  /** Of a lane of what several sources tell. */
  readonly laneSeveral: string;
  more(count: number): string;
  readonly legend: string;
  /** Beside the line at the present. */
  readonly now: string;

  // What is said about an event
  readonly kinds: Readonly<Record<Kind, string>>;
  readonly statuses: Readonly<Record<Status, string>>;
  /** Of a date, and what else may be inferred. */
  readonly parts: Readonly<Record<string, string>>;

  // Taking it along
  readonly share: string;
  readonly saveFailed: string;
  readonly copied: string;
  readonly copyByHand: string;
}

/**
 * All words: what is not there with the first picture says, too. A language has them in its one table; English, which is
 * there from the first, has these in a file of their own (`readingStrings`).
 */
export interface ReadingStrings extends Strings {
  // Tools
  /** “2 of 9”. */
  step(at: number, of: number): string;
  /** The way out of it. */
  readonly leave: string;
  readonly allAbout: string;

  // Finding
  /** Where a search looks. */
  readonly searchHint: string;
  /** `at`: which of them is open, counted from 1. */
  found(at: number | null, count: number): string;
  readonly previousMatch: string;
  readonly nextMatch: string;
  /** The events that somebody is quoted on. */
  readonly quoted: string;
  /** Stands before the filters. */
  readonly noMatch: string;
  removeFilter(name: string): string;
  readonly clearFilters: string;

  // The picture
  readonly legendPlanned: string;
  readonly legendDisputed: string;
  readonly legendApproximate: string;
  readonly legendClaimed: string;
  readonly legendDenied: string;
  readonly legendDay: string;
  readonly legendCorrected: string;
  /** A bar that is no less than sure of its ends. */
  readonly legendPeriod: string;
  readonly legendWhat: SignStrings;
  undatedTitle(count: number): string;

  // What is said about an event
  readonly roles: Readonly<Record<Role, string>>;
  sourceCount(count: number): string;
  claimedBy(names: string): string;
  disputedBy(names: string): string;
  readonly whyThisDate: string;
  readonly evidence: string;
  readonly sources: string;
  readonly quotes: string;
  readonly actors: string;
  readonly place: string;
  readonly corrections: string;
  /** “year: from “over three years””; `part` is a label of `parts` or, for a new one, the file's own word. */
  inferred(part: string, from: string): string;
  wordsSay(words: string): string;
  readonly editorGaveDate: string;
  /** In place of the words of a date. */
  readonly undatedWhy: string;
  otherTelling(words: string, date: string): string;
  readonly noEvidence: string;
  readonly rules: RuleStrings;
  edited(field: string, was: string | null): string;
  readonly fields: Readonly<Record<string, string>>;
  inWords(words: string): string;
  /** Sentences; of a note with a date, the first argument is the date in words. */
  readonly notes: Readonly<Record<NoteKey, (what: string, more: string) => string>>;

  // Quotes
  readonly passage: string;
  readonly copyLink: string;
  readonly cite: string;
  readonly unnamedSpeaker: string;
  /** “on the 21 April proposal”: leads to the event that a quote speaks of. */
  on(event: string): string;
  readonly showOnTimeline: string;
  readonly readSource: string;
  readonly rights: string;
  readonly noDate: string;
  quoteBy(name: string): string;
  /** Stands before indirect speech, which is shown without marks: “NAME, in the article’s words:”. */
  paraphraseOf(name: string): string;
  /** Stand before the words of a quotation that there is in several languages, or is shown translated. */
  readonly wordings: WordingStrings;
}

/** A table that may lag behind English by a key or two: those are then said in English. */
export type Translation = Partial<ReadingStrings> & Pick<Strings, 'lang' | 'dir' | 'comma' | 'dates'>;
