/**
 * How sure a result is, in two steps (`npm run calibrate` writes the numbers of both). First the share of results made by the
 * same rules that were right, counted on texts whose answers are known. A combination that was met seldom leans on its first
 * rule, a rule that was met seldom on its area, and so on: (right + WEIGHT × share of the wider class) / (found + WEIGHT).
 * Then what such a share has come to in texts that were never before the eyes of whoever wrote the rules.
 */
import type { Inference, Kind } from '../model/timeline.ts';
import calibrated from './confidence.json' with { type: 'json' };

/** What made a result: the rule that read the words, and the rules of what was inferred. */
export interface Rules {
  readonly rule: string;
  readonly inferred: readonly Inference[];
}

export const SORTS = ['dates', 'quotes', 'events'] as const;
export type Sort = (typeof SORTS)[number];

/** By sort and rules, how many results there were and how many of them were right: `[right, found]`. */
export type Counts = Readonly<Record<Sort, Readonly<Record<string, readonly number[]>>>>;

/**
 * By sort, what clues come to in unread texts: the log-odds that a result is right are the first number and each clue times
 * the number in its place.
 */
export type Levels = Readonly<Record<Sort, readonly number[]>>;

/** Of an event, what tells how sure it is. */
export interface Telling {
  readonly rule: string;
  readonly kind: Kind;
  readonly title: string;
}

/** The share as it stands. */
const LEVEL = [0, 1];

/** How many results of its own weigh as much as the wider class. Of 2 to 32, chosen by the Brier score of texts left out. */
const WEIGHT = 8;
/** No rule is beyond doubt, however often it was right, or wrong. */
const MOST = 0.99;
const LEAST = 0.01;
/** Where nothing was counted. */
const UNKNOWN = 0.5;
const AND = ' + ';
/** A pronoun that might have meant another. */
const UNSURE = 'speaker/pronoun-of-two';

/** The rule of a date that counts from a happening of another article. */
export const OTHER_ARTICLE = 'anchor/other-article';

/** "date/day + anchor/narrative": the rule first, then those of the inferences by name, as far as it does not say them. */
export function keyOf({ rule, inferred }: Rules): string {
  const said = rule.split(' ');
  const rules = new Set(inferred.map((each) => each.rule).filter((each) => !said.includes(each)));
  return [rule, ...[...rules].sort()].join(AND);
}

/** Confidence between 0 and 1, in hundredths. */
export class Confidence {
  readonly #shares: Readonly<Record<Sort, Shares>>;
  readonly #levels: Partial<Levels>;

  /** `levels`: none where nothing is known of unread texts. */
  constructor(counts: Counts, levels: Partial<Levels> = {}) {
    const of = (sort: Sort, classes: Classes): Shares => new Shares(Object.entries(counts[sort]), classes);
    this.#shares = {
      dates: of('dates', classesOf),
      quotes: of('quotes', quoteClasses),
      events: of('events', classesOf),
    };
    this.#levels = levels;
  }

  /** That the value of a date is right. */
  date(date: Rules): number {
    if (isUncounted(date)) return UNKNOWN;
    return this.#levelled('dates', this.dateClues(date));
  }

  /** That it is a quotation, and said by who is named. */
  quote(quote: Rules): number {
    return this.#levelled('quotes', this.quoteClues(quote));
  }

  /** That it happened in the telling of the source, and at its date. */
  event(event: Telling, date: Rules): number {
    if (isUncounted(date)) return UNKNOWN;
    return this.#levelled('events', this.eventClues(event, date));
  }

  dateClues(date: Rules): number[] {
    return [logOdds(this.#shares.dates.of(keyOf(date)))];
  }

  quoteClues(quote: Rules): number[] {
    return [logOdds(this.#shares.quotes.of(keyOf(quote)))];
  }

  /** What is wrong with an event is most often its date, or that somebody only said something, or that no more than a word is known. */
  eventClues(event: Telling, date: Rules): number[] {
    return [
      logOdds(this.#shares.events.of(this.eventKey(event.rule, date))),
      ...this.dateClues(date),
      Number(event.kind === 'state'),
      Number(!event.title.includes(' ')),
    ];
  }

  /** An event is hardly surer than its date, so events are counted by how sure that is. */
  eventKey(rule: string, date: Rules): string {
    const sure = this.#shares.dates.of(keyOf(date));
    return [`date/${sure >= 0.9 ? 'sure' : 'unsure'}`, rule].join(AND);
  }

  #levelled(sort: Sort, clues: readonly number[]): number {
    const share = oddsOf(this.#levels[sort] ?? LEVEL, clues);
    return Math.min(MOST, Math.max(LEAST, Math.round(share * 100) / 100));
  }
}

/** The share to which `level` makes of `clues`, of which it may leave out the last. */
export function oddsOf([first = 0, ...rest]: readonly number[], clues: readonly number[]): number {
  const sum = clues.reduce((all, clue, i) => all + clue * (rest[i] ?? 0), first);
  return 1 / (1 + Math.exp(-sum));
}

function logOdds(share: number): number {
  const known = Math.min(MOST, Math.max(LEAST, share));
  return Math.log(known / (1 - known));
}

/** What another article dates: texts with answers stand each for itself, so nothing was counted. */
function isUncounted({ inferred }: Rules): boolean {
  return inferred.some(({ rule }) => rule === OTHER_ARTICLE);
}

/** Shares of one sort, each class leaning on the wider one. */
class Shares {
  readonly #counts = new Map<string, [number, number]>();

  readonly #classes: Classes;

  constructor(counts: readonly (readonly [string, readonly number[]])[], classes: Classes) {
    this.#classes = classes;
    for (const [key, [right = 0, found = 0]] of counts)
      for (const name of classes(key)) {
        const sum = this.#counts.get(name) ?? [0, 0];
        this.#counts.set(name, [sum[0] + right, sum[1] + found]);
      }
  }

  of(key: string): number {
    return this.#classes(key).reduce((wider, name) => lean(this.#counts.get(name), wider), UNKNOWN);
  }
}

/** The classes of a combination of rules, from the widest to the narrowest. */
type Classes = (key: string) => string[];

/** From the widest to the narrowest: all of the sort, "relative/…", "relative/later …", "relative/later + anchor/narrative". */
function classesOf(key: string): string[] {
  const rule = key.split(AND, 1)[0] ?? key;
  return ['', `${rule.split('/', 1)[0] ?? rule}/…`, `${rule} …`, key];
}

/**
 * What makes a quotation doubtful is how its speaker was found, whatever marks it has: a name beside the cue, a pronoun
 * or a description in it, whoever was speaking, turns. "marks/pair cue/after + speaker/pronoun" is of "pronoun".
 */
function quoteClasses(key: string): string[] {
  const [rule = '', ...inferred] = key.split(AND);
  const by = rule.split(' ').at(-1) ?? '';
  const stands = inferred.find((each) => /^speaker\/(?:pronoun|description)$/.test(each));
  const way = inferred.includes(UNSURE) ? UNSURE : by.startsWith('cue/') ? (stands ?? 'speaker/beside') : by;
  return ['', way, `${way} ${by} …`, key];
}

function lean([right = 0, found = 0]: readonly number[] = [], wider: number): number {
  return (right + WEIGHT * wider) / (found + WEIGHT);
}

/** By the counts of the last calibration. */
export const CONFIDENCE = new Confidence(calibrated, calibrated.unread);
