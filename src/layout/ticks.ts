/** The axis: a fine row of ticks and a coarse row that says what they belong to. Lengths in pixels. */
import { beginnings, lengthOf } from './calendar-units.ts';
import { LADDER, type TickFormat, type TickUnit, type UnitPair } from './tick-units.ts';
import type { AxisTicks, Tick, Window } from './types.ts';
import { toX, widthOf } from './window.ts';
import type { ZoneCalendar } from './zone-calendar.ts';

/** Room between two labels of a row. */
const FINE_GAP = 14;
const COARSE_GAP = 16;
/** Least room where a clock change brings two ticks together. */
const TIGHT_GAP = 4;
const MAX_TICKS = 40;

/** Widths of one character in the two fonts of the axis, rounded up; wide ones are those of East Asia. */
const FINE_CHAR = 6.8;
const COARSE_CHAR = 7.6;
const WIDE_CHAR = 14;

/**
 * Two rows for a window, on a calendar and its clock, in the words of `lang`. Fine ticks lie inside the
 * window, and their labels left of its end. The first coarse one is the unit in which the window begins, at the left edge until the next one pushes it
 * out; its `ms` may lie before the window and its `x` left of the stage. The last one is without words where they would
 * not fit into the stage. `coarseWidth`: of a text in the font of the coarse row, where that is known.
 */
export function axisTicks(
  w: Window,
  width: number,
  calendar: ZoneCalendar,
  lang: string,
  coarseWidth: TextWidth = (text) => textWidth(text, COARSE_CHAR),
): AxisTicks {
  const pair = choosePair(w, width, calendar, lang);
  return {
    coarse: coarseTicks(pair.coarse, w, width, { calendar, lang, textWidth: coarseWidth }),
    fine: fineTicks(pair, w, width, calendar, lang),
  };
}

/** The finest units whose labels have room. */
function choosePair(w: Window, width: number, calendar: ZoneCalendar, lang: string): UnitPair {
  const pixelsPerMs = width / widthOf(w);
  const fits = ({ fine }: UnitPair) => {
    const room = lengthOf(fine) * pixelsPerMs;
    if (room < Math.max(width / MAX_TICKS, FINE_CHAR * 2 + FINE_GAP)) return false;
    return room >= longest(fine, w, calendar, lang) + FINE_GAP;
  };
  const [coarsest] = LADDER.slice(-1);
  const pair = LADDER.find(fits) ?? coarsest;
  if (!pair) throw new Error('the ladder of units is empty');
  return pair;
}

/** Width of the longest label that a unit can need in or near a window: the same while it is panned a little. */
function longest(unit: TickUnit, w: Window, calendar: ZoneCalendar, lang: string): number {
  if (unit.name === 'year') return widest(unit, [w.startMs - widthOf(w), w.startMs, w.endMs], calendar, lang);
  // The same in any window.
  let known = widths.get(calendar);
  if (!known) widths.set(calendar, (known = new Map<string, number>()));
  const key = `${unit.name} ${unit.step} ${lang}`;
  let width = known.get(key);
  if (width === undefined)
    known.set(key, (width = widest(unit, unit.name === 'month' ? MONTHS : [LONG_DAY], calendar, lang)));
  return width;
}

const widths = new WeakMap<ZoneCalendar, Map<string, number>>();

function widest(unit: TickUnit, samples: readonly number[], calendar: ZoneCalendar, lang: string): number {
  return Math.max(...samples.map((ms) => textWidth(write(unit, 0, ms, calendar, lang), FINE_CHAR)));
}

/** Of two digits each, whatever is written of it. */
const LONG_DAY = Date.UTC(2025, 11, 28, 20, 20);

const MONTHS = Array.from({ length: 12 }, (_, month) => Date.UTC(2025, month, 15));

function fineTicks(
  { fine }: UnitPair,
  w: Window,
  width: number,
  calendar: ZoneCalendar,
  lang: string,
): Tick[] {
  const ticks: Tick[] = [];
  let end = -Infinity;
  for (const ms of beginnings(fine, w, calendar)) {
    if (ms < w.startMs || ms > w.endMs) continue;
    const x = toX(ms, w, width);
    const label = write(fine, 0, ms, calendar, lang);
    const half = textWidth(label, FINE_CHAR) / 2;
    if (x - half < end + TIGHT_GAP || x + half > width) continue;
    end = x + half;
    ticks.push({ ms, x, label });
  }
  return ticks;
}

type TextWidth = (text: string) => number;

interface Wording {
  readonly calendar: ZoneCalendar;
  readonly lang: string;
  readonly textWidth: TextWidth;
}

function coarseTicks(unit: TickUnit, w: Window, width: number, wording: Wording): Tick[] {
  const { calendar, lang, textWidth } = wording;
  const starts = beginnings(unit, w, calendar);
  const room = (lengthOf(unit) * width) / widthOf(w) - COARSE_GAP;
  const format = unit.formats.findIndex((_, i) => {
    const widths = starts.map((ms) => textWidth(write(unit, i, ms, calendar, lang)));
    return Math.max(...widths) <= room;
  });
  const chosen = format < 0 ? unit.formats.length - 1 : format;
  return starts.map((ms, i) => {
    const own = toX(ms, w, width);
    const next = starts[i + 1];
    const endX = next === undefined ? width : toX(next, w, width);
    const room = endX - Math.max(own, 0) - COARSE_GAP;
    const label = shortened(unit, chosen, ms, room, wording);
    const over = textWidth(label) - room;
    const x = own < 0 ? Math.min(0, next === undefined ? 0 : -over) : own;
    // The last one may have no room for its words yet; the first one always says where one is.
    return { ms, x, label: i > 0 && next === undefined && over > 0 ? '' : label, endX };
  });
}

/** Of the forms from `format` on, the first that has room, else the last; a year has no shorter name. */
function shortened(
  unit: TickUnit,
  format: number,
  ms: number,
  room: number,
  { calendar, lang, textWidth }: Wording,
): string {
  const last = unit.name === 'year' ? format : unit.formats.length - 1;
  for (let i = format; i < last; i++) {
    const label = write(unit, i, ms, calendar, lang);
    if (textWidth(label) <= room) return label;
  }
  return write(unit, last, ms, calendar, lang);
}

function write(unit: TickUnit, format: number, ms: number, calendar: ZoneCalendar, lang: string): string {
  const chosen: TickFormat | undefined = unit.formats[format];
  return chosen ? chosen(ms, calendar, lang) : '';
}

function textWidth(text: string, char: number): number {
  let width = 0;
  for (const letter of text) width += letter >= '\u2e80' ? WIDE_CHAR : char;
  return width;
}
