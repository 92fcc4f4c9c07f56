/** The page of a source: what it tells of and whom it quotes, and the timeline opened as the list of that. */
import { html, type ServerRenderedTemplate } from '@lit-labs/ssr';
import { nothing } from 'lit';
import type { ReaderContext } from '../elements/base/context.ts';
import { sourceName } from '../elements/words/source-words.ts';
import { writeSourceLink } from '../model/links.ts';
import type { Evidence, Quote, Source, TimelineEvent } from '../model/timeline.ts';
import { linkedList } from './linked-data.ts';
import { eventItem, printedOnce, quotation, sourceItem } from './list-event.ts';
import type { PageText } from './page.ts';
import { contextAt, picturePath, sourcePath } from './site-context.ts';
import { readingStrings } from '../elements/strings/reading-strings.ts';

export function sourcePage(source: Source, context: ReaderContext): PageText {
  const { timeline, strings, lang } = context;
  const tells = ({ evidence }: { readonly evidence: readonly Evidence[] }): boolean =>
    evidence.some((one) => one.source === source.id);
  const events = timeline.events.filter(tells);
  const title = sourceName(source);
  const description = `${title} · ${strings.count(events.length)}`;
  const here = contextAt(context, '../../');
  return {
    path: sourcePath(source.id),
    title,
    siteName: timeline.title,
    description,
    lang,
    dir: strings.dir,
    at: writeSourceLink(source.id),
    picture: picturePath(''),
    linkedData: linkedList({ name: title, description, events, sources: [source] }, here),
    body: body(source, events, timeline.quotes.filter(tells), here),
  };
}

function body(
  source: Source,
  events: readonly TimelineEvent[],
  quotes: readonly Quote[],
  context: ReaderContext,
): ServerRenderedTemplate {
  const { timeline, href, lookup } = context;
  const strings = readingStrings(context.strings);
  const fresh = printedOnce(context);
  const listed = events.map((event) => eventItem(event, context, fresh(event)));
  const ids = new Set(events.map(({ id }) => id));
  const others = quotes.filter((quote) => !quote.events.some((id) => ids.has(lookup.resolve(id) ?? id)));
  return html`<article class="ct-list one" dir=${strings.dir}>
    <p class="up"><a href=${href({ kind: 'all' })}>${timeline.title}</a></p>
    <h1 lang=${source.language ?? nothing}>
      ${sourceName(source)} <span class="count">${strings.count(events.length)}</span>
    </h1>
    <ul>
      ${sourceItem(source, context)}
    </ul>
    <ol>
      ${listed}
    </ol>
    ${
      others.length === 0
        ? nothing
        : html`<section>
            <h2>${strings.quotes}</h2>
            ${others.map((quote) => quotation(quote, context))}
          </section>`
    }
  </article>`;
}
