/** What counts from a happening goes with it when an editor gives it another date. */
import { parseEdtf } from '../../model/edtf.ts';
import { toIso } from '../../model/calendar.ts';
import type { Correction, FuzzyDate, Timeline, TimelineEvent } from '../../model/timeline.ts';
import type { DateMention, Metadata } from '../article.ts';
import { type Bounds, countedFrom } from '../dates/counted-from.ts';
import type { Digest, DigestDate } from '../digest/index.ts';
import { isExact } from '../events/anchors.ts';
import type { Cluster } from '../merge/telling.ts';
import type { Outcome } from './outcome.ts';

/** An event whose date counts from another; both are indices of clusters. */
interface Hung {
  readonly event: number;
  readonly anchor: number;
  readonly date: DigestDate;
  readonly metadata: Metadata;
}

/** As far as one can hang on the next: see `merge/other-articles.ts`. */
const ROUNDS = 8;

/** The events whose dates count from other events. */
export function hungEvents(digests: readonly Digest[], clusters: readonly Cluster[]): Hung[] {
  const told = new Map<string, number>();
  for (const [index, cluster] of clusters.entries())
    for (const { article, mention } of cluster) told.set(`${article} ${mention.trigger.start}`, index);
  return clusters.flatMap(([best], event) => {
    const date = best?.date;
    if (!best || !date?.counted) return [];
    const anchor = told.get(`${date.lent?.article ?? best.article} ${date.counted.anchor.start}`);
    const metadata = digests[best.article]?.metadata ?? {};
    return anchor === undefined || anchor === event ? [] : [{ event, anchor, date, metadata }];
  });
}

/**
 * Counts again what hangs on events that edits gave another date. What an editor dated stays; what can't be counted from
 * the new date any more has no date.
 * @param before as it was written, event by event of `hung`
 * @param after with the edits
 */
export function followAnchors(
  before: Timeline,
  after: { readonly timeline: Timeline; readonly outcomes: readonly Outcome[] },
  hung: readonly Hung[],
): { timeline: Timeline; outcomes: Outcome[] } {
  const { events, redirects } = after.timeline;
  const standing: Standing = {
    events: new Map(events.map((event) => [event.id, event])),
    leads: new Map(redirects.map(({ from, to }) => [from, to])),
  };
  let outcomes = [...after.outcomes];
  const stood = new Map(before.events.map(({ date }, index) => [index, date?.edtf]));
  for (let round = 0; round < ROUNDS; round++) {
    let moved = false;
    for (const { event: index, anchor, date, metadata } of hung) {
      const event = now(standing, before.events[index]);
      const from = now(standing, before.events[anchor]);
      if (!event || !from || event === from || from.date?.edtf === stood.get(anchor)) continue;
      if (event.date?.edtf !== stood.get(index) || !isExtracted(event, date)) continue;
      const next = event.date && recounted(event.date, date, from.date, metadata);
      if (next?.edtf === event.date?.edtf) continue;
      const [by] = from.corrections.slice(-1);
      const was = event.date?.edtf;
      const correction: Correction = {
        edit: by?.edit ?? '',
        field: 'date',
        ...(was === undefined ? {} : { was }),
        ...(by?.note === undefined ? {} : { note: by.note }),
      };
      standing.events.set(event.id, {
        ...event,
        date: next,
        confidence: undefined,
        corrections: [...event.corrections, correction],
      });
      outcomes = outcomes.map((outcome) =>
        `${outcome.edit.number} ${outcome.edit.do}` === by?.edit
          ? {
              ...outcome,
              message: `${outcome.message}, and ${event.id}, which counts from it, ${next?.edtf ?? 'has none'}`,
            }
          : outcome,
      );
      moved = true;
    }
    if (!moved) break;
  }
  const timeline = { ...after.timeline, events: [...standing.events.values()] };
  return { timeline, outcomes };
}

/** The events by id, and where other ids lead: many count from many, so that nothing is looked for in a list. */
interface Standing {
  readonly events: Map<string, TimelineEvent>;
  readonly leads: ReadonlyMap<string, string | null>;
}

/** What has become of an event, wherever its id leads. */
function now({ events, leads }: Standing, was: TimelineEvent | undefined): TimelineEvent | undefined {
  let id = was?.id ?? null;
  for (let steps = 0; id !== null && steps <= leads.size; steps++) {
    const found = events.get(id);
    if (found) return found;
    id = leads.get(id) ?? null;
  }
  return undefined;
}

/** Its date is still the one that the words gave it. */
function isExtracted({ date, corrections }: TimelineEvent, { text }: DateMention): boolean {
  return date?.text === text && !corrections.some(({ field }) => field === 'date');
}

function recounted(
  written: FuzzyDate,
  date: DigestDate,
  anchor: FuzzyDate | null,
  metadata: Metadata,
): FuzzyDate | null {
  if (!anchor) return null;
  let bounds = boundsOf(anchor);
  let value: DateMention | null = null;
  for (const step of date.counted?.steps ?? []) {
    value =
      bounds && countedFrom({ ...date, inferred: [] }, step, bounds, NOTHING, metadata, date.ahead === true);
    bounds =
      value && value.startMs !== null && value.endMs !== null
        ? { startMs: value.startMs, endMs: value.endMs, exact: isExact(value) }
        : null;
  }
  if (!value?.edtf || !value.precision) return null;
  const iso = (ms: number | null): string | null => (ms === null ? null : toIso(ms));
  const { confidence: _, ...rest } = written;
  return {
    ...rest,
    edtf: value.edtf,
    precision: value.precision,
    start: iso(value.startMs),
    end: iso(value.endMs),
  };
}

/** What was inferred stands in the date already. */
const NOTHING = { part: 'date', from: '', rule: '' };

function boundsOf({ edtf, precision, rule }: FuzzyDate): Bounds | null {
  const { startMs, endMs } = parseEdtf(edtf);
  if (startMs === null || endMs === null) return null;
  // From day to day in so many words is as exact as a day, whoever gave it.
  const read = rule === 'edit/redate' ? 'date/range' : rule;
  return { startMs, endMs, exact: isExact({ edtf, precision, rule: read }) };
}
