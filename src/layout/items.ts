/** Events to what drawing needs of them. */
import type { TimelineLookup } from '../model/lookup.ts';
import type { FuzzyDate, Precision, Timeline, TimelineEvent } from '../model/timeline.ts';
import { importanceOf, isolations } from './importance.ts';
import type { Item } from './types.ts';
import { DAY } from './window.ts';

const POINTS: ReadonlySet<Precision> = new Set(['second', 'minute', 'day']);

type Dated = TimelineEvent & { readonly date: FuzzyDate };

/** One item per dated event whose lane is known, in the order of the file. */
export function itemsOf(
  timeline: Timeline,
  lookup: TimelineLookup,
  laneOf: ReadonlyMap<string, string>,
): Item[] {
  const rough = timeline.events.filter(isDated).flatMap((event) => {
    const lane = laneOf.get(event.id);
    const bounds = boundsOf(event.date);
    return lane === undefined || !bounds ? [] : [{ event, lane, ...bounds }];
  });
  const byTime = rough
    .map(({ startMs, endMs }, index) => ({ index, ms: startMs ?? endMs ?? 0 }))
    .sort((a, b) => a.ms - b.ms);
  const alone: number[] = [];
  isolations(byTime.map(({ ms }) => ms)).forEach((value, i) => {
    const at = byTime[i];
    if (at) alone[at.index] = value;
  });
  return rough.map(({ event, lane, startMs, endMs }, index) => ({
    id: event.id,
    startMs,
    endMs,
    ...approximateEnds(event.date.edtf),
    shape: isPoint(event.date.precision, startMs, endMs) ? 'point' : 'bar',
    status: event.status,
    corrected: event.corrections.length > 0,
    lane,
    label: event.title,
    importance: importanceOf(event, lookup) + (alone[index] ?? 0),
  }));
}

/** Half-open bounds in epoch milliseconds; undefined where there is none to draw. */
export function boundsOf(date: FuzzyDate): { startMs: number | null; endMs: number | null } | undefined {
  const startMs = date.start === null ? null : Date.parse(date.start);
  const endMs = date.end === null ? null : Date.parse(date.end);
  if ((startMs === null && endMs === null) || Number.isNaN(startMs) || Number.isNaN(endMs)) return undefined;
  return { startMs, endMs };
}

/** Which ends of an EDTF text carry `~`, `?` or `%`; of a list, its first and its last member count. */
export function approximateEnds(edtf: string): Pick<Item, 'approximateStart' | 'approximateEnd'> {
  const parts = edtf.split(/\/|\.\.|,/);
  const marked = (part: string | undefined) => /[~?%]/.test(part ?? '');
  return { approximateStart: marked(parts[0]), approximateEnd: marked(parts.at(-1)) };
}

function isPoint(precision: Precision, startMs: number | null, endMs: number | null): boolean {
  return POINTS.has(precision) && startMs !== null && endMs !== null && endMs - startMs <= DAY;
}

function isDated(event: TimelineEvent): event is Dated {
  return event.date !== null;
}
