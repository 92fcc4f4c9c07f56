/**
 * Calendar arithmetic in UTC on the proleptic Gregorian calendar.
 * Years are astronomical: 0 is 1 BC, -43 is 44 BC. Instants are milliseconds since 1970-01-01T00:00Z.
 * A span is half open: `startMs` is inside, `endMs` is not; `null` means open on that side.
 */
export interface Span {
  readonly startMs: number | null;
  readonly endMs: number | null;
}

/** Start of a day. `month` is 1–12 and `day` 1–31; larger or smaller numbers carry over, as in `Date.UTC`. */
export function dayStart(year: number, month = 1, day = 1): number {
  // Date.UTC reads the years 0 to 99 as 1900 to 1999; setUTCFullYear does not.
  return new Date(0).setUTCFullYear(year, month - 1, day);
}

export function yearSpan(year: number): Span {
  return { startMs: dayStart(year), endMs: dayStart(year + 1) };
}

export function monthSpan(year: number, month: number): Span {
  return { startMs: dayStart(year, month), endMs: dayStart(year, month + 1) };
}

/**
 * A meteorological season of the northern hemisphere, by its EDTF code: 21 spring, 22 summer, 23 autumn, 24 winter.
 * A winter carries the year in which it ends, so `2022-24` is December 2021 to February 2022.
 */
export function seasonSpan(year: number, code: number): Span {
  const firstMonth = { 21: 3, 22: 6, 23: 9, 24: 0 }[code];
  if (firstMonth === undefined) throw new RangeError(`no season has the code ${code}; expected 21 to 24`);
  return { startMs: dayStart(year, firstMonth), endMs: dayStart(year, firstMonth + 3) };
}

/** Days in a month, leap years counted. */
export function daysInMonth(year: number, month: number): number {
  return (dayStart(year, month + 1) - dayStart(year, month)) / 86_400_000;
}

/** An instant as ISO 8601 in UTC, to the minute where nothing finer is said: `2025-04-01T00:00Z`. */
export function toIso(ms: number): string {
  return new Date(ms).toISOString().replace(/(?::00)?\.000Z$/, 'Z');
}
