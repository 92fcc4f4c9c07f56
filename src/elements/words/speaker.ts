import type { Quote } from '../../model/timeline.ts';
import type { ReaderContext } from '../base/context.ts';
import { readingStrings } from '../strings/reading-strings.ts';

/** The name of a speaker: the actor's, else the words of the source, else that there is none. */
export function speakerName(
  quote: Pick<Quote, 'speaker' | 'speakerText'>,
  { lookup, strings }: ReaderContext,
): string {
  const actor = quote.speaker === null ? undefined : lookup.actor(quote.speaker);
  return actor?.name ?? quote.speakerText ?? readingStrings(strings).unnamedSpeaker;
}
