/**
 * How sure a result is: the share of results made by the same rules that were right, counted on texts whose answers
 * are known (`npm run calibrate` writes the counts). A combination that was met seldom leans on its first rule, a rule
 * that was met seldom on its area, and so on: (right + WEIGHT × share of the wider class) / (found + WEIGHT).
 */
import type { Inference } from '../model/timeline.ts';
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

/** How many results of its own weigh as much as the wider class. Of 2 to 32, chosen by the Brier score of texts left out. */
const WEIGHT = 8;
/** No rule is beyond doubt, however often it was right. */
const MOST = 0.99;
/** Where nothing was counted. */
const UNKNOWN = 0.5;
const AND = ' + ';

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

  constructor(counts: Counts) {
    const of = (sort: Sort, classes: Classes): Shares => new Shares(Object.entries(counts[sort]), classes);
    this.#shares = {
      dates: of('dates', classesOf),
      quotes: of('quotes', quoteClasses),
      events: of('events', classesOf),
    };
  }

  /** That the value of a date is right. */
  date(date: Rules): number {
    if (isUncounted(date)) return UNKNOWN;
    return this.#shares.dates.of(keyOf(date));
  }

  /** That it is a quotation, and said by who is named. */
  quote(quote: Rules): number {
    return this.#shares.quotes.of(keyOf(quote));
  }

  /** That it happened in the telling of the source, and at its date. */
  event(rule: string, date: Rules): number {
    if (isUncounted(date)) return UNKNOWN;
    return this.#shares.events.of(this.eventKey(rule, date));
  }

  /** An event is hardly surer than its date, so events are counted by how sure that is. */
  eventKey(rule: string, date: Rules): string {
    const sure = this.date(date);
    return [`date/${sure >= 0.9 ? 'sure' : 'unsure'}`, rule].join(AND);
  }
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
    const share = this.#classes(key).reduce((wider, name) => lean(this.#counts.get(name), wider), UNKNOWN);
    return Math.min(MOST, Math.round(share * 100) / 100);
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
  const way = by.startsWith('cue/') ? (stands ?? 'speaker/beside') : by;
  return ['', way, `${way} ${by} …`, key];
}

function lean([right = 0, found = 0]: readonly number[] = [], wider: number): number {
  return (right + WEIGHT * wider) / (found + WEIGHT);
}

/** By the counts of the last calibration. */
export const CONFIDENCE = new Confidence(calibrated);
