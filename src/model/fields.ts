/** The values that the format's objects are made of. */
import * as v from 'valibot';
import { readBounds } from './edtf-bounds.ts';

/** Ids begin with a letter, so that a link can tell them from dates. */
export const Id = v.pipe(
  v.string(),
  v.regex(
    /^\p{L}[\p{L}\p{M}\p{N}]*(?:-[\p{L}\p{M}\p{N}]+)*$/u,
    'expected an id: a letter, then letters, digits and single hyphens',
  ),
  v.maxLength(120, 'expected at most 120 characters'),
  v.description('A readable slug that never changes once published.'),
);
export const Text = v.pipe(v.string(), v.nonEmpty('expected some text'));
export const Offset = v.pipe(
  v.number(),
  v.integer('expected a whole number'),
  v.minValue(0, 'expected 0 or more'),
  v.description('Unicode code points from the start of the source text.'),
);
export const Edtf = v.pipe(
  v.string(),
  v.regex(/^[-\dXYTZ:.+/?~%[\]{},]{4,80}$/, 'expected an EDTF date'),
  // A clock time without a zone is no instant; readBounds would read it as UTC, which suits a link and not a record.
  v.check(
    (text) => readBounds(text) !== null && !/T[\d:]+(?![\d:Z+-])/.test(text),
    'expected a date that the calendar has',
  ),
  v.description('A date in EDTF (ISO 8601-2), levels 0 to 2.'),
);
export const Instant = v.pipe(
  v.string(),
  v.regex(
    /^(?:\d{4}|[+-]\d{6})-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{3})?)?Z$/,
    'expected a UTC instant like 2025-04-01T00:00Z',
  ),
  v.check(isOnCalendar, 'expected a day that the calendar has'),
);

/** `Date.parse` turns 30 February into 2 March, so the day and hour have to come back as they were. */
function isOnCalendar(instant: string): boolean {
  const ms = Date.parse(instant);
  return (
    !Number.isNaN(ms) && new Date(ms).toISOString().startsWith(instant.slice(0, instant.indexOf('T') + 3))
  );
}

export const HttpUrl = v.pipe(
  v.string(),
  v.check(
    (text) => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol),
    'expected an http(s) address',
  ),
);
export const Language = v.pipe(
  v.string(),
  // eslint-disable-next-line regexp/use-ignore-case -- a JSON Schema can't carry the flag
  v.regex(/^[A-Za-z]{2,8}(?:-[A-Za-z\d]{1,8})*$/, 'expected a BCP 47 language tag'),
  v.maxLength(80, 'expected at most 80 characters'),
);
