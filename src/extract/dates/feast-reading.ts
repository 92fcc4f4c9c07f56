/** When a feast that the words name is meant to fall. */
import { feastSpans, type FeastSpan } from './feasts.ts';
import type { Said } from './said.ts';
import { baseOf, LEAVE, looksAside, NOTHING, type Reading, type Scene, type Spot } from './scene.ts';
import { wayTo } from './going.ts';
import { widthOf, yearOf } from './stand.ts';
import { intervalEdtf } from './calendar-text.ts';
import type { Value } from './whole.ts';
import { lastTold } from './way.ts';

const DAY_MS = 86_400_000;
/** In days: a longer time is a year. */
const SEASONS = 200;
/** Cost of the year before or after the nearest, for one that is not told. */
const OTHER_YEAR = 2;

export function feast(said: Said & { kind: 'feast' }, scene: Scene): Reading[] {
  const fell = (year: number): FeastSpan[] => feastSpans(said.feast, year, scene.spot.speaks());
  const why = (span: FeastSpan) => ({
    part: 'feast',
    from: scene.spot.text,
    rule: said.rule,
    ...(span.note === undefined ? {} : { note: span.note }),
  });
  if (said.year !== undefined) {
    const [span] = fell(said.year);
    return span ? [{ value: valueOf(span), inferred: [why(span)], cost: 0 }] : [NOTHING];
  }
  const { stand, spot, way } = scene;
  // "On 19 April, Easter Sunday": the words name the day in front of them once more.
  if (spot.apposed && way.value?.precision === 'day' && way.found) {
    const { startMs } = way.value;
    const span = fell(yearOf(way.value)).find((each) => each.startMs === startMs);
    if (span) {
      const day = { part: 'date', from: way.found.text, rule: 'relative/apposition' };
      return [{ value: valueOf(span), inferred: [day, why(span)], cost: 0 }];
    }
  }
  const shift = said.sameYear ?? said.yearShift;
  if (shift !== undefined) {
    const base =
      said.sameYear === undefined ? baseOf('published', scene) : (lastTold(scene.way, 370) ?? stand);
    const [span] = base ? fell(yearOf(base) + shift) : [];
    if (!base || !span) return [NOTHING];
    const rule = said.sameYear === undefined ? 'anchor/last-next' : 'anchor/same-year';
    return [
      { value: valueOf(span), inferred: [{ part: 'year', from: base.from, rule }, why(span)], cost: 0 },
    ];
  }
  const { present, narrative } = spot.context;
  const now: Reading[] = [];
  if (present && !(narrative && stand)) {
    const span = nearest(fell, present, spot);
    if (!span) return [NOTHING];
    const year = { part: 'year', from: present.from, rule: present.rule };
    // A year that is only compared with is no telling.
    const told = stand !== null && widthOf(stand) < SEASONS;
    const aside = !said.fromNow && told && looksAside(scene, present);
    now.push({ value: valueOf(span), inferred: [year, why(span)], cost: aside ? LEAVE : 0 });
    if (!aside || spot.future) return now;
  }
  const from = stand ?? spot.ahead[0];
  if (!from) return [NOTHING];
  const rule = stand ? 'anchor/narrative' : 'anchor/ahead';
  const told = [0, 1, -1].flatMap((n) =>
    fell(yearOf(from) + n).map((span) => ({
      value: valueOf(span),
      inferred: [{ part: 'year', from: from.yearFrom, rule }, why(span)],
      cost: stand ? wayTo(scene, span) : Math.abs(n) * OTHER_YEAR,
    })),
  );
  return [...now, ...told];
}

/** The one inside the present or the last before its end; the next one, where the words speak of what is to come. */
function nearest(
  fell: (year: number) => FeastSpan[],
  { startMs, endMs }: { startMs: number; endMs: number },
  { future, planned }: Pick<Spot, 'future' | 'planned'>,
): FeastSpan | undefined {
  const first = new Date(startMs).getUTCFullYear();
  const last = new Date(endMs - 1).getUTCFullYear();
  const spans: FeastSpan[] = [];
  for (let year = first - 1; year <= last + 1; year++) spans.push(...fell(year));
  const coming = spans.find((span) => span.endMs > startMs);
  const over = spans.findLast((span) => span.startMs < startMs);
  // "Was to have come at Easter": the nearer of the two.
  if (planned && coming && over && startMs - over.startMs < coming.startMs - startMs) return over;
  if (future && coming) return coming;
  if (endMs - startMs > 2 * DAY_MS && coming && coming.startMs < endMs) return coming;
  return spans.findLast((span) => span.startMs < endMs) ?? coming;
}

function valueOf({ startMs, endMs }: FeastSpan): Value {
  return {
    edtf: intervalEdtf(startMs, endMs, 'day'),
    precision: endMs - startMs > DAY_MS ? 'range' : 'day',
    startMs,
    endMs,
  };
}
