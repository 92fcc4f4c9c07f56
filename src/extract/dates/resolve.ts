/** Gives what the words say its missing parts, from where the telling stands and from the article's own time. */
import type { Article, DateMention, Sentence } from '../article.ts';
import type { Inference } from '../../model/timeline.ts';
import type { Context } from './context.ts';
import { feastSpan } from './feasts.ts';
import type { Found } from './find.ts';
import { moveUnit, unitAround } from './units.ts';
import type { Point, Said } from './said.ts';
import { dayText, intervalEdtf, rangeOf, type Value, valueOf } from './value.ts';

const DAY_MS = 86_400_000;

/** Where the telling stands: the last date that carries it forward, with the words that gave it. */
interface Anchor {
  readonly year: number;
  readonly month?: number | undefined;
  readonly startMs: number;
  readonly endMs: number;
  readonly precise: boolean;
  readonly from: string;
}

/** Words before a time that make it a background to what is told, not a step in it. */
const ASIDE = /(?:\b(?:since|until|till|before|by|than|between)\s+(?:the\s+)?|\()$/i;
const FUTURE =
  /\b(?:will|shall|scheduled|set to|due|planned|plans to|next|upcoming|coming|expected|to be held|is to|are to)\b/i;

export class Resolver {
  readonly #article: Article;
  readonly #sentences: readonly Sentence[];
  readonly #context: Context;
  #anchor: Anchor | null = null;

  constructor(article: Article, sentences: readonly Sentence[], context: Context) {
    this.#article = article;
    this.#sentences = sentences;
    this.#context = context;
  }

  resolve(found: Found): DateMention {
    const inferred: Inference[] = [];
    const { said } = found;
    const value = this.#value(found, said, inferred);
    const text = this.#article.text.slice(found.start, found.end);
    if (value && said.kind !== 'duration' && this.#carries(found, said)) this.#move(value, text);
    return {
      start: found.start,
      end: found.end,
      text,
      edtf: value?.edtf ?? null,
      precision: value?.precision ?? null,
      startMs: value?.startMs ?? null,
      endMs: value?.endMs ?? null,
      ...(value?.zone === undefined ? {} : { zone: value.zone }),
      ...(said.kind === 'duration' ? { duration: said.iso } : {}),
      rule: said.rule,
      inferred,
    };
  }

  #value(found: Found, said: Said, inferred: Inference[]): Value | null {
    switch (said.kind) {
      case 'duration':
        return null;
      case 'point':
        return valueOf(this.#complete(found, said.point, inferred));
      case 'range': {
        const to = this.#complete(found, withZoneOf(said.to, said.from), inferred);
        const from = this.#complete(
          found,
          {
            ...(to.year === undefined || said.from.year !== undefined
              ? {}
              : { year: startYear(said.from, to) }),
            ...withZoneOf(said.from, to),
          },
          said.to.year === undefined && said.from.year === undefined ? [] : inferred,
        );
        const [first, last] = [valueOf(from), valueOf(to)];
        return first && last ? rangeOf(first, last) : (last ?? first);
      }
      case 'offset':
        return this.#offset(said, inferred);
      case 'unit':
        return this.#unit(said, inferred);
      case 'named':
        return this.#named(found, said.point, said.shift, inferred);
      case 'feast':
        return this.#feast(found, said, inferred);
    }
  }

  /** Adds the year, and the month of a day that has none. */
  #complete(found: Found, point: Point, inferred: Inference[]): Point {
    if (point.year !== undefined || point.decade !== undefined || point.century !== undefined) return point;
    if (point.month === undefined && point.season === undefined)
      return point.day === undefined ? point : this.#dayOfMonth(point, inferred);
    const { present, narrative } = this.#context;
    if (point.sameYear && this.#anchor) {
      inferred.push({ part: 'year', from: this.#anchor.from, rule: 'anchor/same-year' });
      return { ...point, year: this.#anchor.year };
    }
    const month = point.month ?? (((point.season ?? 21) - 21) * 3 + 3) % 12;
    if (present && !(narrative && this.#anchor)) {
      const year = nearestYear(
        month,
        point.day,
        present.startMs,
        present.endMs,
        FUTURE.test(this.#words(found)),
      );
      inferred.push({ part: 'year', from: present.from, rule: present.rule });
      return { ...point, year };
    }
    if (!this.#anchor) return point;
    const behind = this.#anchor.month === undefined ? 0 : this.#anchor.month - month;
    // A step back of half a year and more is a step into the next year: "November 1940 … in February".
    const year = this.#anchor.year + (behind >= 6 ? 1 : 0);
    inferred.push({ part: 'year', from: this.#anchor.from, rule: 'anchor/narrative' });
    return { ...point, year };
  }

  /** "the 20th": of the month of the telling, or the one after where that day is past. */
  #dayOfMonth(point: Point, inferred: Inference[]): Point {
    const anchor = this.#anchor;
    if (anchor?.month === undefined) return point;
    inferred.push({ part: 'month', from: anchor.from, rule: 'anchor/narrative' });
    return { ...point, year: anchor.year, month: anchor.month };
  }

  #offset(said: Said & { kind: 'offset' }, inferred: Inference[]): Value | null {
    const base = this.#base(said.base);
    if (!base) return null;
    // Days can't be counted from something as wide as a month.
    if (!base.precise && (said.unit === 'day' || said.unit === 'week')) return null;
    inferred.push({ part: 'date', from: base.from, rule: said.rule });
    return moveUnit(base.startMs, said.unit, said.amount, base.precise);
  }

  #unit(said: Said & { kind: 'unit' }, inferred: Inference[]): Value | null {
    const base = this.#base(said.base);
    if (!base || (said.unit === 'day' && !base.precise)) return null;
    inferred.push({ part: said.unit, from: base.from, rule: said.rule });
    const whole = unitAround(base.startMs, said.unit, said.shift);
    if (!whole || said.part === undefined) return whole;
    const date = new Date(whole.startMs);
    return valueOf({
      year: date.getUTCFullYear(),
      ...(said.unit === 'month' ? { month: date.getUTCMonth() + 1 } : {}),
      part: said.part,
    });
  }

  /** "last April", "next spring", "Tuesday". */
  #named(found: Found, point: Point, shift: number, inferred: Inference[]): Value | null {
    if (point.weekday !== undefined) return this.#weekday(found, point.weekday, shift, inferred);
    const base = this.#base(this.#context.present && !this.#context.narrative ? 'published' : 'narrative');
    if (!base) return null;
    const date = new Date(base.startMs);
    const month = point.month ?? (((point.season ?? 21) - 21) * 3 + 3) % 12;
    const year = date.getUTCFullYear();
    const current = date.getUTCMonth() + 1;
    const moved =
      shift < 0
        ? month < current
          ? year
          : year - 1
        : shift > 0
          ? month > current
            ? year
            : year + 1
          : year;
    inferred.push({ part: 'year', from: base.from, rule: 'anchor/last-next' });
    return valueOf({ ...point, year: moved });
  }

  /** The last one up to and including the base, the next one where the words say so. */
  #weekday(found: Found, weekday: number, shift: number, inferred: Inference[]): Value | null {
    const base = this.#base(this.#context.narrative && this.#anchor?.precise ? 'narrative' : 'published');
    if (!base?.precise) return null;
    const future = shift > 0 || (shift === 0 && base.fromPresent && FUTURE.test(this.#words(found)));
    const today = ((new Date(base.startMs).getUTCDay() + 6) % 7) + 1;
    let days = weekday - today;
    if (future) days += days <= 0 ? 7 : 0;
    else if (base.fromPresent) days -= days > 0 || (shift < 0 && days === 0) ? 7 : 0;
    // In a narrative a weekday alone is the next one from where the telling stands.
    else days += days < 0 ? 7 : 0;
    const startMs = base.startMs + days * DAY_MS;
    inferred.push({ part: 'day', from: base.from, rule: 'anchor/weekday' });
    return { edtf: dayText(startMs), precision: 'day', startMs, endMs: startMs + DAY_MS };
  }

  #feast(found: Found, said: Said & { kind: 'feast' }, inferred: Inference[]): Value | null {
    let { year } = said;
    if (year === undefined) {
      const { present, narrative } = this.#context;
      if (present && !(narrative && this.#anchor)) {
        const guess = new Date(feastSpan(said.feast, 2000).startMs);
        year = nearestYear(
          guess.getUTCMonth() + 1,
          guess.getUTCDate(),
          present.startMs,
          present.endMs,
          FUTURE.test(this.#words(found)),
        );
        inferred.push({ part: 'year', from: present.from, rule: present.rule });
      } else if (this.#anchor) {
        year = this.#anchor.year;
        inferred.push({ part: 'year', from: this.#anchor.from, rule: 'anchor/narrative' });
      } else return null;
    }
    const { startMs, endMs, note } = feastSpan(said.feast, year);
    const text = this.#article.text.slice(found.start, found.end);
    inferred.push({ part: 'feast', from: text, rule: said.rule, ...(note === undefined ? {} : { note }) });
    return {
      edtf: intervalEdtf(startMs, endMs, 'day'),
      precision: endMs - startMs > DAY_MS ? 'range' : 'day',
      startMs,
      endMs,
    };
  }

  #base(
    base: 'published' | 'narrative',
  ): { startMs: number; precise: boolean; from: string; fromPresent: boolean } | null {
    const { present } = this.#context;
    const published =
      present && present.rule === 'anchor/publication'
        ? {
            startMs: present.startMs,
            precise: present.endMs - present.startMs <= DAY_MS,
            from: present.from,
            fromPresent: true,
          }
        : null;
    const anchor = this.#anchor ? { ...this.#anchor, fromPresent: false } : null;
    return base === 'published' ? (published ?? anchor) : (anchor ?? published);
  }

  /** Whether a time moves the telling on. Asides, and years that only describe a noun, don't. */
  #carries(found: Found, said: Said): boolean {
    const before = this.#article.text.slice(Math.max(0, found.start - 24), found.start);
    const after = this.#article.text.slice(found.end, found.end + 2);
    const point = said.kind === 'point' ? said.point : said.kind === 'range' ? said.from : null;
    if (ASIDE.test(before)) return !this.#anchor && point !== null;
    if (!point || point.month !== undefined) return true;
    if (point.year !== undefined && this.#isPassing(found, point.year)) return false;
    // "the 1995 agreement", "(1957–58)".
    const describes =
      point.year !== undefined &&
      /^\s\p{Lu}|^\)/u.test(after) &&
      !/\b(?:in|of|during)\s+(?:the\s+)?$/i.test(before);
    return point.decade === undefined && point.century === undefined && !describes;
  }

  /** A year alone that repeats the one of the telling adds nothing; one far from it, inside a sentence, is a look elsewhere. */
  #isPassing(found: Found, year: number): boolean {
    if (!this.#anchor) return false;
    if (year === this.#anchor.year) return true;
    const opens = found.start - (this.#sentences[found.sentence]?.start ?? 0) <= 12;
    return Math.abs(year - this.#anchor.year) > (opens ? 20 : 3);
  }

  #move(value: Value, text: string): void {
    const date = new Date(value.startMs);
    const days = (value.endMs - value.startMs) / DAY_MS;
    const end = new Date(value.endMs - 1);
    this.#anchor = {
      year: days > 400 ? end.getUTCFullYear() : date.getUTCFullYear(),
      month: days > 100 ? undefined : date.getUTCMonth() + 1,
      startMs: value.startMs,
      endMs: value.endMs,
      precise: days <= 7,
      from: text,
    };
  }

  #words(found: Found): string {
    const sentence = this.#sentences[found.sentence];
    return this.#article.text.slice(
      Math.max(sentence?.start ?? 0, found.start - 120),
      Math.min(sentence?.end ?? 0, found.end + 60),
    );
  }
}

/** The year in which a month or a day lies inside the present, else the nearest before it; after it, where it is still to come. */
function nearestYear(
  month: number,
  day: number | undefined,
  startMs: number,
  endMs: number,
  future: boolean,
): number {
  const startOf = (year: number): number => Date.UTC(year, month - 1, day ?? 1);
  const first = new Date(startMs).getUTCFullYear();
  const last = new Date(endMs - 1).getUTCFullYear();
  for (let year = last; year >= first; year--)
    if (startOf(year) >= startMs && startOf(year) < endMs && endMs - startMs > 2 * DAY_MS) return year;
  const length = day === undefined ? 28 * DAY_MS : 0;
  if (future) return startOf(first) + length >= startMs ? first : first + 1;
  return startOf(last) < endMs ? last : last - 1;
}

/** "from November to March 1944" began the year before. */
function startYear(from: Point, to: Point): number {
  return (to.year ?? 0) - ((from.month ?? 0) > (to.month ?? 12) ? 1 : 0);
}

/** "from 18:00 Moscow time on 19 April to 00:00 on 21 April": one zone for both. */
function withZoneOf(point: Point, other: Point): Point {
  if (!point.clock || point.clock.zone !== undefined || other.clock?.zone === undefined) return point;
  return { ...point, clock: { ...point.clock, zone: other.clock.zone } };
}
