/** Dates as links write them: EDTF, and what mails, chats and hands make of it. */
import type { Span } from './calendar.ts';
import { readBounds } from './edtf-bounds.ts';

/** One date, or from one to another; its bounds are half open, UTC, epoch milliseconds, and null where open. */
export type LinkDate = Span & { readonly edtf: string };

export interface ClosedDate {
  readonly edtf: string;
  readonly startMs: number;
  readonly endMs: number;
}

/** null where the words are no EDTF. */
export function readDate(text: string): LinkDate | null {
  const edtf = normaliseDate(text);
  const span = readBounds(edtf);
  return span && { edtf, ...span };
}

/** null for one that is open, too. */
export function closedDate(text: string): ClosedDate | null {
  const date = readDate(text);
  if (date?.startMs == null || date.endMs === null) return null;
  return { edtf: date.edtf, startMs: date.startMs, endMs: date.endMs };
}

/**
 * Capitals, typographic dashes, the space that `?at=` makes of a zone's plus sign, and `Z` where a clock time has
 * no zone: a link opens alike everywhere, whatever zone its reader is in.
 */
function normaliseDate(text: string): string {
  return text
    .replace(/[\u2010-\u2013\u2212]/g, '-')
    .toUpperCase()
    .replace(/(?<=T[\d:]{5,8}) (?=\d\d)/g, '+')
    .replace(/(?<=T\d\d:\d\d(?::\d\d)?)(?=\/|$)/g, 'Z');
}
