/** A time that counts from a happening, once the day of that is known. */
import { parseEdtf } from '../../model/edtf.ts';
import type { Inference, Precision } from '../../model/timeline.ts';
import type { DateMention, Hanging, Metadata } from '../article.ts';
import { dayText, intervalEdtf } from './calendar-text.ts';
import { measured } from './measure.ts';
import { widthOf } from './stand.ts';

const DAY_MS = 86_400_000;

/** When a happening was. */
export interface Bounds {
  readonly startMs: number;
  readonly endMs: number;
  /** It is known to its days. */
  readonly exact: boolean;
}

/**
 * The mention with its value; null: the happening is not dated as closely as the words count.
 * @param future whether the words speak of what is to come
 */
export function countedFrom(
  mention: DateMention,
  { how }: Hanging,
  happening: Bounds,
  inference: Inference,
  { published }: Metadata,
  future: boolean,
): DateMention | null {
  const present = published === undefined ? null : parseEdtf(published);
  const end = present?.endMs ?? null;
  const near = present?.startMs == null ? null : { ms: present.startMs, ahead: future };
  const value = how.kind === 'since' ? sinceThen(happening, end) : measured(how, happening, near);
  if (!value) return null;
  const { edtf, precision, startMs, endMs } = value;
  return {
    ...mention,
    edtf,
    precision,
    startMs,
    endMs,
    ...(end !== null && startMs >= end ? { ahead: true } : {}),
    inferred: [...mention.inferred, inference],
  };
}

/** From a happening to the day of publication, or without an end. */
function sinceThen(
  { startMs, endMs, exact }: Bounds,
  present: number | null,
): { edtf: string; precision: Precision; startMs: number; endMs: number | null } | null {
  if (!exact || widthOf({ startMs, endMs }) > 1.1 || (present !== null && present <= endMs)) return null;
  const day = Math.floor(startMs / DAY_MS) * DAY_MS;
  const edtf = present === null ? `${dayText(day)}/..` : intervalEdtf(day, present, 'day');
  return { edtf, precision: 'range', startMs: day, endMs: present };
}
