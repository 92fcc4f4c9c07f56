/**
 * EDTF (ISO 8601-2; Library of Congress levels 0 to 2) to its canonical spelling, precision and half-open UTC bounds.
 * For build time only: the package's grammar is too heavy for a reader's page, which finds the bounds in its file.
 *
 * The `edtf` package says whether one date is well formed and what its qualifiers cover. Intervals, sets and
 * bounds are ours, because the package reads a clock time without a zone in the host's zone, bounds a set by the
 * first day of its last range, refuses intervals with equal ends or with a season at one end, gives `/2025` no
 * start that compares, and lets 29 February through in any year.
 */
import { parse } from 'edtf';
import { dayStart, daysInMonth } from './calendar.ts';
import type { Span } from './calendar.ts';
import { readBounds } from './edtf-bounds.ts';
import type { Precision } from './timeline.ts';

export interface EdtfDate extends Span {
  /** Canonical spelling: clock times in UTC, one place for each qualifier, equal ends as one date. */
  readonly edtf: string;
  readonly precision: Precision;
  /** Which bound a `~` or `%` touches. */
  readonly approximate: { readonly start: boolean; readonly end: boolean };
  /** A `?` or `%` stands somewhere. */
  readonly uncertain: boolean;
}

export class EdtfError extends Error {
  override readonly name = 'EdtfError';
}

/** The longest text that is read; the format allows no longer one. */
const MAX_LENGTH = 80;

/** One date, without interval or set. */
interface Single {
  readonly edtf: string;
  readonly precision: Precision;
  readonly startMs: number;
  readonly endMs: number;
  readonly approximate: boolean;
  readonly uncertain: boolean;
}

/**
 * Reads one EDTF expression. A clock time needs `Z` or an offset: without one the words do not say the instant.
 * A clock time that ends an interval is that instant, so `18:00Z/00:00Z` is six hours; any other end is inside.
 * An open (`..`) or unknown (nothing) end has the bound null. A set or list is bounded by its earliest and latest member.
 * Throws EdtfError on anything else, with the text and what is wrong with it.
 */
export function parseEdtf(text: string): EdtfDate {
  if (text.length > MAX_LENGTH)
    throw new EdtfError(`expected at most ${MAX_LENGTH} characters, found ${text.length}`);
  if (/^[[{]/.test(text)) return readSet(text);
  const [from = '', to, ...more] = text.split('/');
  if (to === undefined) return alone(readSingle(text));
  if (more.length > 0) throw fault(text, 'an interval has two ends');
  return between(text, '/', readEnd(from), readEnd(to));
}

function fault(text: string, why: string): EdtfError {
  return new EdtfError(`"${text}": ${why}`);
}

function alone(date: Single): EdtfDate {
  return { ...date, approximate: { start: date.approximate, end: date.approximate } };
}

type End = Single | '' | '..';

function readEnd(text: string): End {
  return text === '' || text === '..' ? text : readSingle(text);
}

/** The span from one end to the other; `mark` is what stands between them. */
function between(text: string, mark: '/' | '..', from: End, to: End): EdtfDate {
  const lower = typeof from === 'string' ? null : from;
  const upper = typeof to === 'string' ? null : to;
  if (!lower && !upper) throw fault(text, 'at least one end has to be a date');
  if (lower && lower.edtf === upper?.edtf) return alone(lower);
  const startMs = lower && lower.startMs;
  const endMs = upper && (isClock(upper) ? upper.startMs : upper.endMs);
  if (startMs !== null && endMs !== null && startMs >= endMs) throw fault(text, 'it ends before it begins');
  return {
    edtf: `${spell(from)}${mark}${spell(to)}`,
    precision: 'range',
    startMs,
    endMs,
    approximate: { start: lower?.approximate ?? false, end: upper?.approximate ?? false },
    uncertain: (lower?.uncertain ?? false) || (upper?.uncertain ?? false),
  };
}

function isClock(date: Single): boolean {
  return date.precision === 'minute' || date.precision === 'second';
}

function spell(end: End): string {
  return typeof end === 'string' ? end : end.edtf;
}

/** `[a,b..c]` one of, `{a,b..c}` all of; `..` may open the first and the last member. */
function readSet(text: string): EdtfDate {
  const open = text.charAt(0);
  const close = open === '[' ? ']' : '}';
  if (!text.endsWith(close)) throw fault(text, `expected "${close}" at the end`);
  const parts = text.slice(1, -1).split(',');
  const members = parts.map((part, index) => {
    const [from = '', to, ...more] = part.trim().split('..');
    if (to === undefined) return alone(readSingle(from));
    if (more.length > 0) throw fault(text, 'a range has two ends');
    if (from === '' && index > 0) throw fault(text, 'only the first member may be open at its start');
    if (to === '' && index < parts.length - 1)
      throw fault(text, 'only the last member may be open at its end');
    return between(text, '..', readEnd(from), readEnd(to));
  });
  const [first] = members;
  if (members.length === 1 && first && first.precision !== 'range') return first;
  const earliest = members.reduce((a, b) => ((b.startMs ?? -Infinity) < (a.startMs ?? -Infinity) ? b : a));
  const latest = members.reduce((a, b) => ((b.endMs ?? Infinity) > (a.endMs ?? Infinity) ? b : a));
  return {
    edtf: `${open}${members.map((member) => member.edtf).join(',')}${close}`,
    precision: 'range',
    startMs: earliest.startMs,
    endMs: latest.endMs,
    approximate: { start: earliest.approximate.start, end: latest.approximate.end },
    uncertain: members.some((member) => member.uncertain),
  };
}

type Parsed = ReturnType<typeof parse>;
type ParsedDate = Extract<Parsed, { unspecified?: number }>;

function readSingle(text: string): Single {
  let parsed: Parsed;
  try {
    parsed = parse(text, { seasonUncertainty: true });
  } catch {
    const looksWhole = /^-?\d{4}-\d\d(?:-\d\d)?[?~%]?$/.test(text);
    throw fault(text, looksWhole ? 'the calendar has no such month or day' : 'not an EDTF date');
  }
  if (parsed.type === 'Year') return readLongYear(text, parsed.values[0], parsed.significant);
  if (parsed.type === 'Decade') throw fault(text, `write a decade with an X, as ${text}X`);
  if (parsed.type === 'Century') throw fault(text, `write a century with two Xs, as ${text}XX`);
  if (parsed.type !== 'Date' && parsed.type !== 'Season') throw fault(text, 'expected a single date');
  if (parsed.values.length > 3) return readClock(text, parsed);
  const plain = text.replace(/[?~%]/g, '');
  const [, year = '', second, day] = /^(-?.{4})(?:-(..))?(?:-(..))?$/.exec(plain) ?? [];
  const parts = [year, ...[second, day].filter((part) => part !== undefined)];
  if (!/^-?\d\d(?:\d\d|\dX|XX)$/.test(year)) throw fault(text, 'only the last two digits of a year may be X');
  const qualified = qualify(parts, parsed);
  const precision =
    parsed.type === 'Season' ? seasonPrecision(Number(second)) : precisionOf(year, second, day);
  return { ...qualified, precision, ...boundsOf(text, plain) };
}

/** Bounds of a date without its qualifiers. */
function boundsOf(text: string, plain: string): Pick<Single, 'startMs' | 'endMs'> {
  const { startMs, endMs } = readBounds(plain) ?? { startMs: null, endMs: null };
  if (startMs === null || endMs === null) throw fault(text, 'the calendar has no such day');
  return { startMs, endMs };
}

/** A year of more than four digits, `Y-12000`. */
function readLongYear(text: string, year: number, significant: number | undefined): Single {
  if (significant !== undefined) throw fault(text, 'significant digits are not supported');
  const startMs = dayStart(year);
  const endMs = dayStart(year + 1);
  if (Number.isNaN(startMs) || Number.isNaN(endMs))
    throw fault(text, 'outside the years the calendar counts');
  return { edtf: `Y${year}`, precision: 'year', startMs, endMs, approximate: false, uncertain: false };
}

function readClock(text: string, parsed: ParsedDate): Single {
  const [year = 0, month = 0, day = 0, hours = 0, minutes = 0, seconds = 0] = parsed.values;
  if (parsed.values.length > 6) throw fault(text, 'EDTF has no fractions of a second');
  if (parsed.timeZone === undefined)
    throw fault(text, 'a clock time needs a zone: Z, or an offset such as +03:00');
  if (day > daysInMonth(year, month + 1)) throw fault(text, 'the calendar has no such day');
  const minutesUtc = hours * 60 + minutes - (parsed.offset ?? 0);
  const startMs = dayStart(year, month + 1, day) + (minutesUtc * 60 + seconds) * 1000;
  const utc = new Date(startMs);
  const utcYear = utc.getUTCFullYear();
  if (Math.abs(utcYear) > 9999) throw fault(text, 'outside the years -9999 to 9999');
  const toSecond = /T\d\d:\d\d:\d\d/.test(text);
  const sign = utcYear < 0 ? '-' : '';
  return {
    edtf: `${sign}${String(Math.abs(utcYear)).padStart(4, '0')}${utc.toISOString().slice(-20, toSecond ? -5 : -8)}Z`,
    precision: toSecond ? 'second' : 'minute',
    startMs,
    endMs: startMs + (toSecond ? 1_000 : 60_000),
    approximate: false,
    uncertain: false,
  };
}

/** 21 to 32 are seasons; quarters, thirds and halves of a year follow. */
function seasonPrecision(code: number): Precision {
  return code <= 32 ? 'season' : 'part-of-year';
}

function precisionOf(year: string, month: string | undefined, day: string | undefined): Precision {
  if (year.endsWith('XX')) return 'century';
  if (year.endsWith('X')) return 'decade';
  if (month === undefined || month === 'XX') return 'year';
  if (month.includes('X')) return 'part-of-year';
  if (day === undefined || day === 'XX') return 'month';
  return day.includes('X') ? 'part-of-month' : 'day';
}

/** Bits of YYYYMMDD, as the package counts them, for each part of a date. */
const PART_BITS = [0x0f, 0x30, 0xc0];

/** One spelling for each way to qualify: at the end if all parts share the mark, else before each part that has one. */
function qualify(
  parts: readonly string[],
  parsed: ParsedDate,
): Pick<Single, 'edtf' | 'approximate' | 'uncertain'> {
  const bitsOf = (mask: number | boolean | undefined) => (mask === true ? 0xff : Number(mask ?? 0));
  const uncertain = bitsOf(parsed.uncertain);
  const approximate = bitsOf(parsed.approximate);
  const marks = parts.map((_, index) => {
    const bits = PART_BITS[index] ?? 0;
    if (uncertain & bits) return approximate & bits ? '%' : '?';
    return approximate & bits ? '~' : '';
  });
  const shared = marks.every((mark) => mark === marks[0]);
  const edtf = shared
    ? `${parts.join('-')}${marks[0] ?? ''}`
    : parts.map((part, index) => `${marks[index] ?? ''}${part}`).join('-');
  return { edtf, approximate: approximate > 0, uncertain: uncertain > 0 };
}
