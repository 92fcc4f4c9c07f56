import { citeSource, speakerName } from '../elements/cite.ts';
import { wordDate } from '../elements/dates.ts';
import { standing } from '../elements/event-words.ts';
import { quoteMarks } from '../elements/languages.ts';
import { sceneOf } from '../elements/scene.ts';
import { loadStrings } from '../elements/strings.ts';
import type { Words } from '../interchange/written.ts';
import { writeLink } from '../model/links.ts';
import type { Timeline } from '../model/timeline.ts';

/** The words of the page, in the language of the timeline. `page` is the address at which it is shown. */
export async function wordsFor(timeline: Timeline, page: string | undefined): Promise<Words> {
  const { language } = timeline;
  await loadStrings(language);
  const { context } = sceneOf(timeline, language, 'UTC', 'side');
  return {
    date: (date) => wordDate(date, language, 'UTC'),
    standing: (event) => standing(event, context),
    cite: (source) => citeSource(source, context),
    quote: (quote) => {
      const [open, close] = quoteMarks(
        quote.language ?? context.lookup.source(quote.evidence[0]?.source ?? '')?.language,
      );
      return `${open}${quote.text.replace(/\s+/gu, ' ')}${close} – ${speakerName(quote, context)}`;
    },
    address: (target) => (page === undefined ? null : `${page.split('#')[0] ?? ''}#${writeLink(target)}`),
  };
}
