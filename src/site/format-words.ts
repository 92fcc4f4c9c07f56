/** What other formats need to be told of a timeline: its words in its own language, and where its pages are. */
import { citeSource } from '../elements/words/cite.ts';
import type { ReaderContext } from '../elements/base/context.ts';
import { wordDate } from '../elements/words/dates.ts';
import { standing } from '../elements/words/event-words.ts';
import { quoteLine } from '../elements/words/wordings.ts';
import type { Words, WriteInput } from '../interchange/written.ts';

export function inputOf(context: ReaderContext, address: Words['address']): WriteInput {
  const { timeline, lookup, lang, zone } = context;
  return {
    timeline,
    lookup,
    words: {
      date: (date) => wordDate(date, lang, zone),
      standing: (event) => standing(event, context),
      cite: (source) => citeSource(source, context),
      quote: (quote) => quoteLine(quote, context),
      address,
    },
  };
}
