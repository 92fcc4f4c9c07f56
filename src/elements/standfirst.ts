/** The line under the title: how much there is, from when to when, on whose clock. */
import type { ReaderContext } from './context.ts';
import { localeOf } from './date-formats.ts';
import { wordPeriod } from './dates.ts';
import { instantOf, type Picture } from './picture.ts';
import { zoneName } from './zones.ts';

const TWO_YEARS = 2 * 366 * 86_400_000;

export function standfirst({ timeline, strings, lang, zone }: ReaderContext, { inTime }: Picture): string {
  const [first] = inTime;
  if (!first) return strings.count(timeline.events.length);
  const startMs = instantOf(first);
  const lastMs = Math.max(...inTime.map((item) => (item.endMs ?? instantOf(item)) - 1));
  return strings.standfirst(
    timeline.events.length,
    timeline.sources.length,
    wordPeriod(startMs, lastMs - startMs > TWO_YEARS ? 'year' : 'month', lang),
    wordPeriod(lastMs, 'month', lang),
    zoneName(zone, localeOf(lang), strings.dates.zones),
  );
}
