/** What an article tells under times that only another article may date, as a digest keeps it. */
import type { Analysis } from '../analysis.ts';
import type { DateMention } from '../article.ts';
import { findPending, type PendingDate } from '../events/pending.ts';
import type { Selectors } from './evidence.ts';
import type { DigestDate, DigestEvent } from './mentions.ts';

export type DigestPendingDate = Omit<PendingDate, 'mention'> & { readonly mention: DigestDate };

export interface DigestPending {
  readonly dates: readonly DigestPendingDate[];
  /** Their `date` indexes `dates` here. */
  readonly events: readonly DigestEvent[];
}

export function pendingOf(analysis: Analysis, selectors: Selectors): DigestPending {
  const { dates, events } = findPending(analysis);
  return {
    dates: dates.map(({ mention, ...rest }) => ({
      ...rest,
      mention: { ...mention, selector: selectors.of(mention) },
    })),
    events: events.map((event) => ({ ...event, selector: selectors.of(event) })),
  };
}

/** From the first to the last time that an article gives, in epoch milliseconds; null: it gives none. */
export function spanOf(dates: readonly DateMention[]): readonly [number, number] | null {
  let span: [number, number] | null = null;
  for (const { startMs, endMs } of dates) {
    const from = startMs ?? endMs;
    const to = endMs ?? startMs;
    if (from === null || to === null) continue;
    span = span ? [Math.min(span[0], from), Math.max(span[1], to)] : [from, to];
  }
  return span;
}
