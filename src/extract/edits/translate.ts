import type { Quote, Timeline, Wording } from '../../model/timeline.ts';
import { versionsOf } from '../../model/wordings.ts';
import type { Changed } from './change.ts';
import { findQuote } from './find.ts';
import { correction } from './outcome.ts';
import type { Edit } from './read.ts';

/** A quotation in another language, or the words that it translates. What the source prints stays as it is. */
export function translate(timeline: Timeline, edit: Edit & { do: 'translate' }): Changed {
  const found = findQuote(timeline, edit.quote);
  if (typeof found === 'string') return found;
  const quote: Quote = edit.from === undefined ? found : { ...found, language: edit.from };
  const source = timeline.sources.find(({ id }) => id === quote.evidence[0]?.source);
  const versions = versionsOf(quote, source?.language);
  const same = versions.find(({ language }) => language?.toLowerCase() === edit.lang.toLowerCase());
  if (same?.by === 'source')
    return `the source has ${quote.id} in ${edit.lang} already; if that is another language, say from`;
  const wording: Wording = {
    text: edit.text,
    language: edit.lang,
    by: 'editor',
    ...(edit.by === undefined ? {} : { translator: edit.by }),
  };
  const isOriginal = edit.original === true;
  if (isOriginal && versions[0].kind === 'original' && versions[0].by === 'source')
    return `the source has the original of ${quote.id} already`;
  if (!isOriginal && same?.kind === 'original') return `${quote.id} was said in ${edit.lang}`;
  const next: Quote = {
    ...quote,
    ...(isOriginal
      ? { original: wording }
      : {
          translations: [...(quote.translations ?? []).filter((each) => each.text !== same?.text), wording],
        }),
    corrections: [
      ...quote.corrections,
      ...(edit.from === undefined ? [] : [correction(edit, 'language', found.language)]),
      correction(edit, isOriginal ? 'original' : 'translation', same?.text),
    ],
  };
  return {
    timeline: { ...timeline, quotes: timeline.quotes.map((each) => (each === found ? next : each)) },
    message: `${quote.id} is ${isOriginal ? 'translated from' : 'translated into'} ${edit.lang}`,
  };
}
