import type { Timeline } from '../../model/timeline.ts';
import type { Changed } from './change.ts';
import { findActor, findQuote } from './find.ts';
import { correction } from './outcome.ts';
import type { Edit } from './read.ts';

/** A quotation was said by somebody else, or by whom it was given to, as an editor confirms. */
export function reattribute(timeline: Timeline, edit: Edit & { do: 'reattribute' }): Changed {
  const quote = findQuote(timeline, edit.quote);
  if (typeof quote === 'string') return quote;
  const speaker = findActor(timeline, edit.speaker);
  if (!speaker) return `no actor is called ${edit.speaker}`;
  const was = quote.speaker === speaker.id ? undefined : (quote.speaker ?? 'unnamed');
  const next = {
    ...quote,
    speaker: speaker.id,
    confidence: undefined,
    corrections: [...quote.corrections, correction(edit, 'speaker', was)],
  };
  return {
    timeline: { ...timeline, quotes: timeline.quotes.map((each) => (each === quote ? next : each)) },
    message: `${quote.id} is said by ${speaker.name}`,
  };
}
