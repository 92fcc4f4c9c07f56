/** The times of a row: a number is an instant in epoch milliseconds, a text an EDTF date. */
import { readBounds } from '../edtf-bounds.ts';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const DAY = 24 * 60 * MINUTE;
/** Furthest instant that a JavaScript date can hold, from 1970 in either direction. */
const FURTHEST = 8.64e15;

/** Reads one row after the other into the same fields, since a million objects would be thrown away at once. */
export class SpanReader {
  /** Half open, epoch milliseconds; −∞ or ∞ where it is open. */
  startMs = 0;
  endMs = 0;
  /** A day or less, said in one date: drawn as a point. */
  isPoint = false;
  aboutStart = false;
  aboutEnd = false;

  /** A text that says what is wrong where the two are no time; else null, and the fields tell. */
  read(start: unknown, end: unknown): string | null {
    if (!this.#readMoment(start))
      return `start: expected epoch milliseconds or an EDTF date, found ${show(start)}`;
    const { startMs, aboutStart } = this;
    this.isPoint = end === undefined || end === null || end === '';
    if (this.isPoint) {
      this.isPoint = this.endMs - startMs <= DAY;
      return null;
    }
    if (!this.#readMoment(end)) return `end: expected epoch milliseconds or an EDTF date, found ${show(end)}`;
    // An end that is an instant ends there; one that is a day or longer takes it in.
    const endMs = isInstant(end) ? this.startMs : this.endMs;
    if (endMs < startMs) return `end: expected a time after the start, found ${show(end)}`;
    this.startMs = startMs;
    this.endMs = Math.max(endMs, startMs + 1);
    this.aboutStart = aboutStart;
    return null;
  }

  #readMoment(value: unknown): boolean {
    if (typeof value === 'number') {
      if (!(Math.abs(value) <= FURTHEST)) return false;
      return this.#set(value, value + (value % MINUTE === 0 ? MINUTE : SECOND), false, false);
    }
    if (typeof value !== 'string') return false;
    const day = plainDay(value);
    if (day !== null) return this.#set(day, day + DAY, false, false);
    const span = readBounds(value);
    if (!span) return false;
    const parts = value.split('/');
    const isAbout = (part: string | undefined) => /[~?%]/.test(part ?? '');
    return this.#set(
      span.startMs ?? -Infinity,
      span.endMs ?? Infinity,
      isAbout(parts[0]),
      isAbout(parts.at(-1)),
    );
  }

  #set(startMs: number, endMs: number, aboutStart: boolean, aboutEnd: boolean): true {
    this.startMs = startMs;
    this.endMs = endMs;
    this.aboutStart = aboutStart;
    this.aboutEnd = aboutEnd;
    return true;
  }
}

/** The EDTF text of a row, as for a date of the format. */
export function edtfOf(start: number | string, end: number | string | null | undefined): string {
  const from = momentText(start);
  return end === undefined || end === null || end === '' ? from : `${from}/${momentText(end)}`;
}

function momentText(moment: number | string): string {
  return typeof moment === 'number'
    ? new Date(moment).toISOString().replace(/(?::00)?\.\d{3}Z$/, 'Z')
    : moment;
}

function isInstant(value: unknown): boolean {
  return typeof value === 'number' || (typeof value === 'string' && value.includes('T'));
}

/** `2025-04-21`, which most rows have, without the patterns of all other dates. */
function plainDay(text: string): number | null {
  if (text.length !== 10 || text[4] !== '-' || text[7] !== '-') return null;
  const ms = Date.parse(text);
  // `Date.parse` carries the 30th of February over.
  return Number.isNaN(ms) || new Date(ms).getUTCDate() !== Number(text.slice(8)) ? null : ms;
}

/** What was found, short enough for a message. */
export function show(value: unknown): string {
  const text = value === undefined ? 'nothing' : JSON.stringify(value);
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
