/** A time that counts from a happening, once the day of that is known. */
import { parseEdtf } from '../../model/edtf.ts';
import type { Inference, Precision } from '../../model/timeline.ts';
import type { DateMention, Hanging, Metadata } from '../article.ts';
import { dayText, intervalEdtf } from './calendar-text.ts';
import { widthOf } from './stand.ts';
import { moveUnit } from './units.ts';
import type { Value } from './whole.ts';

const DAY_MS = 86_400_000;
/** As many units as "days after" may be. */
const SOME = 9;

/** When a happening was. */
export interface Bounds {
  readonly startMs: number;
  readonly endMs: number;
}

/** The mention with its value; null: the happening is not dated as closely as the words count. */
export function countedFrom(
  mention: DateMention,
  hanging: Hanging,
  happening: Bounds,
  inference: Inference,
  { published }: Metadata,
): DateMention | null {
  const present = published === undefined ? null : parseEdtf(published).endMs;
  const value = hanging.open ? sinceThen(happening, present) : valueFrom(hanging, happening);
  if (!value) return null;
  const { edtf, precision, startMs, endMs } = value;
  return {
    ...mention,
    edtf,
    precision,
    startMs,
    endMs,
    ...(present !== null && startMs >= present ? { ahead: true } : {}),
    inferred: [...mention.inferred, inference],
  };
}

/** From a happening to the day of publication, or without an end. */
function sinceThen(
  { startMs, endMs }: Bounds,
  present: number | null,
): { edtf: string; precision: Precision; startMs: number; endMs: number | null } | null {
  if (widthOf({ startMs, endMs }) > 1.1 || (present !== null && present <= endMs)) return null;
  const day = Math.floor(startMs / DAY_MS) * DAY_MS;
  const edtf = present === null ? `${dayText(day)}/..` : intervalEdtf(day, present, 'day');
  return { edtf, precision: 'range', startMs: day, endMs: present };
}

function valueFrom({ unit, amount, loose }: Hanging, { startMs, endMs }: Bounds): Value | null {
  const width = widthOf({ startMs, endMs });
  const byDays = unit === 'day' || unit === 'week';
  if (width > (byDays ? 1.1 : unit === 'month' ? 32 : 370)) return null;
  const day = Math.floor(startMs / DAY_MS) * DAY_MS;
  if (!loose) return moveUnit(day, unit, amount, width <= 1.1);
  if (!byDays) return null;
  const step = (unit === 'day' ? 1 : 7) * Math.sign(amount) * DAY_MS;
  const [near, far] = [day + step, day + step * SOME];
  const [first, last] = [Math.min(near, far), Math.max(near, far) + DAY_MS];
  const edtf = intervalEdtf(first, last, 'day');
  // Nobody says how many: the far end fades.
  return {
    edtf: amount > 0 ? `${edtf}~` : edtf.replace('/', '~/'),
    precision: 'range',
    startMs: first,
    endMs: last,
  };
}
