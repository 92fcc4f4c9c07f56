/** The year, or month and year, that the words leave out: candidates, each with its cost. */
import { dayStart } from '../../model/calendar.ts';
import type { Inference } from '../../model/timeline.ts';
import type { Point } from './said.ts';
import { baseOf, LEAVE, looksAside, NO_READING, type Reading, type Scene, type Spot } from './scene.ts';
import { wayTo } from './going.ts';
import { type Stand, widthOf, yearOf } from './stand.ts';
import { lastTold } from './way.ts';
import type { Value } from './whole.ts';
import { nearestYear, weekdayFits } from './years.ts';
import { noteText } from '../../model/notes.ts';

/** Cost of a year in which the weekday is another, or which is not over where the words say so. */
const MISMATCH = 24;

/** A year for a point that has none, with where it is from. */
interface YearGuess {
  readonly year: number;
  readonly inferred: Inference;
  readonly cost: number;
}

/** The value of a point, of a year that its words leave out. */
type ValueAt = (point: Point, year?: number) => Value | null;

export function completed(point: Point, scene: Scene, valueAt: ValueAt): readonly Reading[] {
  const { spot } = scene;
  if (point.year !== undefined || point.decade !== undefined || point.century !== undefined) {
    return [{ value: valueAt(point), inferred: givenElsewhere(point), cost: 0 }];
  }
  if (point.shortYear !== undefined) return shortYear(point, scene, valueAt);
  if (point.shortDecade !== undefined) return shortDecade(point, scene, valueAt);
  if ((point.month ?? point.season ?? point.quarter) === undefined)
    return point.day === undefined ? NO_READING : dayOfMonth(point, scene, valueAt);
  if (point.sameYear !== undefined) {
    const last = lastTold(scene.way, 370) ?? scene.stand;
    if (!last) return NO_READING;
    const inferred = [{ part: 'year', from: last.from, rule: 'anchor/same-year' }];
    const year =
      yearOf(last) + point.sameYear + (isWinterAfter(point, last) || isNextSpring(point, last) ? 1 : 0);
    return [{ value: valueAt(point, year), inferred, cost: 0 }];
  }
  if (point.yearShift !== undefined) {
    const base = baseOf('published', scene);
    if (!base) return NO_READING;
    const inferred = [{ part: 'year', from: base.yearFrom, rule: 'anchor/last-next' }];
    return [{ value: valueAt(point, yearOf(base) + point.yearShift), inferred, cost: 0 }];
  }
  const readings: Reading[] = [];
  for (const { year, inferred, cost } of yearsFor(point, scene)) {
    const value = remembered(spot, year, () => valueAt(point, year));
    if (!value) continue;
    const { stand } = scene;
    const jumped = stand && cost >= 0 ? wayTo(scene, value) : 0;
    const away = spot.again?.year === year ? Math.min(jumped, AGAIN) : jumped;
    const weekday = weekdayFits(point, year) ? 0 : MISMATCH;
    const past = spot.past && stand && value.startMs > stand.endMs ? MISMATCH : 0;
    // A list of dates goes on, or back within a year; it seldom goes back to another without naming it.
    const turned = spot.heads && stand && year < yearOf(stand) ? MISMATCH / 2 : 0;
    readings.push({ value, inferred: [inferred], cost: Math.abs(cost) + away + weekday + past + turned });
  }
  return readings.length > 0 ? readings : NO_READING;
}

const WINTER = 24;
/** In days: a longer time than a season is no part of the year that a winter could follow. */
const SEASON = 100;

/** "The fort fell on 19 October … That winter": it counts by the year in which it ends, which is the next one. */
function isWinterAfter({ season }: Point, told: Pick<Stand, 'startMs' | 'endMs'>): boolean {
  return season === WINTER && widthOf(told) < SEASON && isLateInYear(new Date(told.startMs), told);
}

const SPRING = 21;

/** "The talks failed on 30 December … That spring": the next one, which is nearer. */
function isNextSpring({ season }: Point, told: Pick<Stand, 'startMs' | 'endMs'>): boolean {
  return season === SPRING && widthOf(told) < SEASON && new Date(told.startMs).getUTCMonth() >= 10;
}

function isLateInYear(start: Date, told: Pick<Stand, 'startMs' | 'endMs'>): boolean {
  return start.getUTCMonth() >= 6 && yearOf(told) === start.getUTCFullYear();
}

/** What the words leave to others that name it outright: "May and June 1944", "in 279" beside "289 BC". */
export function givenElsewhere({ yearFrom, dayFrom, eraFrom, orderFrom }: Point): Inference[] {
  if (orderFrom !== undefined) return [{ part: 'month', from: orderFrom, rule: 'anchor/day-order' }];
  if (dayFrom !== undefined) return [{ part: 'date', from: dayFrom, rule: 'anchor/code-day' }];
  if (yearFrom !== undefined) return [{ part: 'year', from: yearFrom, rule: 'anchor/shared' }];
  return eraFrom === undefined ? [] : [{ part: 'era', from: eraFrom, rule: 'anchor/era' }];
}

/** The value of the words in a year, which each way to them asks for again. */
function remembered({ known }: Spot, year: number, work: () => Value | null): Value | null {
  const before = known.get(year);
  if (before !== undefined) return before;
  const value = work();
  known.set(year, value);
  return value;
}

/** "June '44": of the century that is nearest to the telling. */
export function shortYear(point: Point, { stand, spot }: Scene, valueAt: ValueAt): readonly Reading[] {
  const base = stand ?? spot.ahead[0] ?? spot.context.present;
  const { shortYear: short = 0, ...rest } = point;
  if (!base) return NO_READING;
  const near = yearOf(base);
  const year = short + Math.round((near - short) / 100) * 100;
  const from = 'yearFrom' in base ? base.yearFrom : base.from;
  return [
    {
      value: valueAt({ ...rest, year }),
      inferred: [{ part: 'century', from, rule: 'anchor/century' }],
      cost: 0,
    },
  ];
}

/** "The thirties": in news the last ones, else those of the century that is nearest to the telling. */
function shortDecade(
  { shortDecade: short = 0, ...rest }: Point,
  { stand, spot }: Scene,
  valueAt: ValueAt,
): readonly Reading[] {
  const { present, narrative } = spot.context;
  const base = (narrative ? stand : present) ?? stand ?? spot.ahead[0] ?? present;
  if (!base) return NO_READING;
  const near = yearOf(base);
  const nearest = short + Math.round((near - short) / 100) * 100;
  const decade = !narrative && nearest > near ? nearest - 100 : nearest;
  const inferred = [{ part: 'century', from: base.from, rule: 'anchor/century' }];
  return [{ value: valueAt({ ...rest, decade }), inferred, cost: 0 }];
}

/** Cost of leaving the year of the telling for the article's own present, and of a year known only further on. */
const PRESENT = 1;

/** "The affair of May 3", after "the 3rd of May, 1642": the most that going to a day named before costs. */
const AGAIN = 2;

/** Candidates; a negative cost is one that the way from the telling's stand does not add to. */
function yearsFor(point: Point, scene: Scene): YearGuess[] {
  const { stand, spot } = scene;
  const { present, narrative } = spot.context;
  const guesses: YearGuess[] = [];
  if (spot.when) {
    const { year, from } = spot.when;
    return [{ year, inferred: { part: 'year', from, rule: 'anchor/narrative' }, cost: 0 }];
  }
  if (present && (spot.now || !(narrative && stand))) {
    const aside = looksAside(scene, present);
    const inferred = { part: 'year', from: present.from, rule: present.rule };
    const year = nearestYear(point, present, spot.future);
    guesses.push({ year, inferred, cost: -(aside ? LEAVE : PRESENT) });
    // "Monday, 5 May": the weekday tells the year where the nearest does not fit.
    if (!weekdayFits(point, year))
      for (const other of [1, -1, 2, -2, 3, -3, 4, -4, 5, -5, 6, -6].map((n) => year + n))
        if (weekdayFits(point, other)) {
          guesses.push({
            year: other,
            inferred: { ...inferred, note: noteText('weekday') },
            cost: -LEAVE,
          });
          break;
        }
    // What is still to come lies in no year that the text looks back to.
    if (!aside || spot.future) return guesses;
  }
  if (stand) {
    const inferred = { part: 'year', from: stand.yearFrom, rule: 'anchor/narrative' };
    const year = yearOf(stand);
    for (const n of AROUND) guesses.push({ year: year + n, inferred, cost: 0 });
    const { again } = spot;
    if (again && Math.abs(again.year - year) > 1)
      guesses.push({
        year: again.year,
        inferred: { part: 'year', from: again.from, rule: 'anchor/same-day' },
        cost: 0,
      });
  } else
    for (const each of spot.ahead) {
      const inferred = {
        part: 'year',
        from: each.from,
        rule: 'anchor/ahead',
        note: noteText('furtherOn'),
      };
      const year = yearOf(each);
      guesses.push({ year, inferred, cost: 2 }, { year: year - 1, inferred, cost: 5 });
    }
  return guesses;
}

/** The year of the telling, the next and the last. */
const AROUND = [0, 1, -1];

/** Cost of leaving the month of the telling without naming the other one. */
const OTHER_MONTH = 2;

/** "the 20th": of the month of the telling, or of the one after where that day is past. */
function dayOfMonth(point: Point, scene: Scene, valueAt: ValueAt): readonly Reading[] {
  const base = baseOf(point.monthShift === undefined ? 'narrative' : 'published', scene);
  if (!base || widthOf(base) > 31) return NO_READING;
  const date = new Date(base.startMs);
  if (point.monthShift !== undefined) {
    const moved = new Date(dayStart(date.getUTCFullYear(), date.getUTCMonth() + 1 + point.monthShift));
    const value = valueAt({ ...point, year: moved.getUTCFullYear(), month: moved.getUTCMonth() + 1 });
    return [{ value, inferred: [{ part: 'month', from: base.from, rule: 'anchor/instant' }], cost: 0 }];
  }
  const inferred = [{ part: 'month', from: base.from, rule: 'anchor/narrative' }];
  return [0, 1].flatMap((n) => {
    const moved = new Date(dayStart(date.getUTCFullYear(), date.getUTCMonth() + 1 + n));
    const [year, month] = [moved.getUTCFullYear(), moved.getUTCMonth() + 1];
    const value = valueAt({ ...point, month, year });
    const weekday = value && weekdayFits({ ...point, month }, year) ? 0 : MISMATCH;
    const away = value && wayTo({ ...scene, stand: base }, value);
    return value ? [{ value, inferred, cost: (away ?? 0) + OTHER_MONTH * n + weekday }] : [];
  });
}
