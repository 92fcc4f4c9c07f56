/** How long an event keeps its label as the reader zooms out: a number without a unit, larger keeps it longer. */
import { bisectLeft } from 'd3-array';
import type { TimelineLookup } from '../model/lookup.ts';
import type { Kind, TimelineEvent } from '../model/timeline.ts';
import { atOnce, STRIDE } from './steps.ts';
import { DAY } from './window.ts';

/** From here on a label is bold: told by several passages, or quoted and decisive. */
export const BOLD_FROM = 6;

/** What turns a conflict weighs more than what is said about it. */
const KIND_WEIGHT: Partial<Readonly<Record<Kind, number>>> = {
  assault: 2,
  agree: 2,
  concede: 1.5,
  retreat: 1.5,
  mobilize: 1.5,
  coerce: 1.2,
  sanction: 1.2,
  reject: 1,
  threaten: 1,
  consult: 0.8,
  request: 0.8,
  protest: 0.8,
  state: 0.3,
  other: 0,
};
const OTHER_KIND = 0.6;
/** What an event gains at most by standing alone in time. */
const ISOLATION = 1.5;

/** Evidence, quotes, kind and status; how alone it stands depends on its neighbours, see `isolations`. */
export function importanceOf(event: TimelineEvent, lookup: TimelineLookup): number {
  const tellings = 2 * Math.log2(1 + Math.min(event.evidence.length, 15));
  const quotes = 1.5 * Math.min(lookup.quotesOf(event.id).length, 2);
  const contested = event.status === 'disputed' ? 0.6 : 0;
  return tellings + quotes + contested + kindWeight(event.kind);
}

export function kindWeight(kind: Kind): number {
  return KIND_WEIGHT[kind] ?? OTHER_KIND;
}

/** For each instant, 0 (another at the same time) to 1.5 (as far from any as the list is long), in the order given. */
export function isolations(ms: Float64Array): Float32Array {
  const sorted = ms.toSorted();
  const alone = atOnce(isolationSteps(sorted));
  return Float32Array.from(ms, (at) => alone[bisectLeft(sorted, at)] ?? 0);
}

/** The same of instants in order. */
export function* isolationSteps(sorted: Float64Array): Generator<undefined, Float32Array> {
  const alone = new Float32Array(sorted.length);
  const total = (sorted.at(-1) ?? 0) - (sorted[0] ?? 0);
  const last = Math.log1p(total / DAY);
  for (let i = 0; i < sorted.length; i++) {
    const at = sorted[i] ?? 0;
    const gap = Math.min(at - (sorted[i - 1] ?? -Infinity), (sorted[i + 1] ?? Infinity) - at, total);
    alone[i] = gap > 0 ? (ISOLATION * Math.log1p(gap / DAY)) / last : 0;
    if (i % STRIDE === 0) yield;
  }
  return alone;
}
