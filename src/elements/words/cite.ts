/**
 * Citations as one plain line, the same in every language: author, title, publisher, date, address.
 * Styles with names (APA, Chicago …) come from the same parts.
 */
import type { LinkTarget } from '../../model/links.ts';
import type { Quote, Source, TimelineEvent } from '../../model/timeline.ts';
import type { ReaderContext } from '../base/context.ts';
import { wordDate, wordEdtf } from './dates.ts';
import { httpUrl } from '../base/http-url.ts';
import { quoteMarks } from '../strings/languages.ts';
import { speakerName } from './speaker.ts';
import { citedWords } from './wordings.ts';
import { readingStrings } from '../strings/reading-strings.ts';

/** `“Title”, Publisher, 22 April 2025, https://…`; the file's name where there is no publisher, n.d. where no date. */
export function citeSource(source: Source, context: ReaderContext): string {
  const date =
    source.published === undefined
      ? readingStrings(context.strings).noDate
      : wordEdtf(source.published, context.lang);
  const address = httpUrl(source.url);
  const title = source.title === undefined ? [] : [marked(source.title, source.language)];
  const place = source.publisher ?? fileName(source.file);
  return [
    ...(source.author === undefined ? [] : [source.author]),
    ...title,
    place,
    date,
    ...(address === null ? [] : [address]),
  ].join(', ');
}

/** The event, when it was, the best source for it, and the link to it in this timeline. */
export function citeEvent(event: TimelineEvent, context: ReaderContext): string {
  const { lang, zone, timeline } = context;
  const strings = readingStrings(context.strings);
  const date = event.date ? wordDate(event.date, lang, zone) : strings.noDate;
  return sentences([
    `${marked(event.title, timeline.language)}, ${date}`,
    bestSource(event.evidence[0]?.source, context),
    timeline.title,
    absoluteHref({ kind: 'event', id: event.id }, context),
  ]);
}

/** Who said it, the words, when, where it was printed, and the link. */
export function citeQuote(quote: Quote, context: ReaderContext): string {
  const { lang, zone, timeline } = context;
  const strings = readingStrings(context.strings);
  const date = quote.date ? wordDate(quote.date, lang, zone) : strings.noDate;
  const { text, language } = citedWords(quote, context);
  return sentences([
    `${speakerName(quote, context)}, ${date}: ${marked(text, language)}`,
    bestSource(quote.evidence[0]?.source, context),
    timeline.title,
    absoluteHref({ kind: 'quote', id: quote.id }, context),
  ]);
}

/** What a person can paste: the full address of a target. */
export function absoluteHref(target: LinkTarget, context: ReaderContext): string {
  const href = context.href(target);
  // `location`, not `baseURI`: a fragment means this page, wherever its <base> points.
  return URL.canParse(href, location.href) ? new URL(href, location.href).href : href;
}

function bestSource(id: string | undefined, context: ReaderContext): string | null {
  if (id === undefined) return null;
  const source = context.lookup.source(id);
  return source ? citeSource(source, context) : id;
}

function marked(text: string, language: string | undefined): string {
  const [open, close] = quoteMarks(language);
  return `${open}${text}${close}`;
}

function fileName(path: string): string {
  return path.split('/').at(-1) ?? path;
}

function sentences(parts: readonly (string | null)[]): string {
  return parts
    .filter((part) => part !== null && part !== '')
    .map((part, i, all) => (i === all.length - 1 || /[.!?][”»“"]?$/u.test(part ?? '') ? part : `${part}.`))
    .join(' ');
}
