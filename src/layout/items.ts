/** Events to what drawing needs of them. */
import type { TimelineLookup } from '../model/lookup.ts';
import type { FuzzyDate, Precision, Timeline } from '../model/timeline.ts';
import { EventTable } from './event-table.ts';
import { importanceOf, isolations } from './importance.ts';
import type { Item, Lane } from './types.ts';
import { DAY } from './window.ts';

const POINTS: ReadonlySet<Precision> = new Set(['second', 'minute', 'day']);

/** The dated events of a timeline whose lane is known. */
export function eventTable(
  timeline: Timeline,
  lookup: TimelineLookup,
  lanes: readonly Lane[],
  laneOf: ReadonlyMap<string, string>,
): EventTable {
  const dated = timeline.events.flatMap((event) => {
    const bounds = event.date ? boundsOf(event.date) : undefined;
    return event.date && bounds ? [{ event, date: event.date, ...bounds }] : [];
  });
  const at = (given: number) => dated[given] as (typeof dated)[number];
  const alone = isolations(Float64Array.from(dated, ({ startMs, endMs }) => startMs ?? endMs ?? 0));
  return EventTable.of(
    dated.length,
    (given) => {
      const { event, date, startMs, endMs } = at(given);
      return {
        startMs,
        endMs,
        ...approximateEnds(date.edtf),
        shape: isPoint(date.precision, startMs, endMs) ? 'point' : 'bar',
        status: event.status,
        corrected: event.corrections.length > 0,
        lane: laneOf.get(event.id) ?? '',
        importance: importanceOf(event, lookup) + (alone[given] ?? 0),
      };
    },
    { id: (given) => at(given).event.id, label: (given) => at(given).event.title },
    lanes,
  );
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
