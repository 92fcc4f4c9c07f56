/**
 * A timeline as plain HTML: read before, without or instead of the script. Every event, quotation and source is in it,
 * and the id of each event and quotation is an anchor, so that a link to one works without JavaScript too.
 */
import { html, render, type ServerRenderedTemplate } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { nothing } from 'lit';
import { citeSource, speakerName } from '../elements/cite.ts';
import type { ReaderContext } from '../elements/context.ts';
import { machineDate, wordDate, wordPeriod } from '../elements/dates.ts';
import { nameList } from '../elements/event-words.ts';
import { httpUrl } from '../elements/http-url.ts';
import { directionOf, quoteMarks } from '../elements/languages.ts';
import { groupByMonth } from '../elements/list-groups.ts';
import { loadStrings } from '../elements/strings.ts';
import { writeLink } from '../model/links.ts';
import { TimelineLookup } from '../model/lookup.ts';
import type { Quote, Source, Timeline, TimelineEvent } from '../model/timeline.ts';

/** HTML for the inside of `<conflict-timeline>`. Whatever the timeline says comes out as text, never as markup. */
export async function eventListHtml(timeline: Timeline): Promise<string> {
  const lang = timeline.language;
  const context: ReaderContext = {
    timeline,
    lookup: new TimelineLookup(timeline),
    lang,
    zone: 'UTC',
    strings: await loadStrings(lang),
    href: (target) => `#${writeLink(target)}`,
    colorOf: () => '',
  };
  return collectResultSync(render(page(context)));
}

/** The page's `<title>`. */
export function titleHtml(title: string): string {
  return collectResultSync(render(html`<title>${title}</title>`));
}

function page(context: ReaderContext): ServerRenderedTemplate {
  const { timeline, lookup, strings, zone, lang } = context;
  const undated = timeline.events.filter(({ date }) => date === null);
  const loose = timeline.quotes.filter(({ events }) => events.every((id) => lookup.resolve(id) === null));
  return html`<article class="ct-list">
    <h1>${timeline.title}</h1>
    ${timeline.description === undefined ? nothing : html`<p>${timeline.description}</p>`}
    ${groupByMonth(timeline.events, zone).map(
      ({ startMs, months }) =>
        html`<h2>${wordPeriod(startMs, 'year', lang)}</h2>
          <ol>
            ${months.flatMap(({ events }) => events.map((event) => eventItem(event, context)))}
          </ol>`,
    )}
    ${
      undated.length === 0
        ? nothing
        : html`<h2>${strings.undatedTitle(undated.length)}</h2>
            <ol>
              ${undated.map((event) => eventItem(event, context))}
            </ol>`
    }
    ${
      loose.length === 0
        ? nothing
        : html`<h2>${strings.quotes}</h2>
            ${loose.map((quote) => quotation(quote, context))}`
    }
    ${
      timeline.sources.length === 0
        ? nothing
        : html`<h2>${strings.sources}</h2>
            <ul>
              ${timeline.sources.map((source) => sourceItem(source, context))}
            </ul>`
    }
  </article>`;
}

function eventItem(event: TimelineEvent, context: ReaderContext): ServerRenderedTemplate {
  const { lang, zone, strings, lookup, timeline } = context;
  const when = event.date
    ? html`<time datetime=${machineDate(event.date) ?? nothing}>${wordDate(event.date, lang, zone)}</time> `
    : nothing;
  const standing = [
    ...(event.status === 'reported' ? [] : [strings.statuses[event.status]]),
    ...(event.claimedBy.length === 0 ? [] : [strings.claimedBy(nameList(event.claimedBy, context))]),
    ...(event.disputedBy.length === 0 ? [] : [strings.disputedBy(nameList(event.disputedBy, context))]),
  ].join(strings.comma);
  // A quotation of several events is printed once, under the first.
  const quotes = lookup
    .quotesOf(event.id)
    .filter((quote) => lookup.resolve(quote.events[0] ?? '') === event.id);
  const [best] = event.evidence;
  const source = best && lookup.source(best.source);
  return html`<li id=${event.id}>
    ${when}<a href="#${event.id}" lang=${timeline.language}>${event.title}</a>${
      standing === '' ? nothing : html` <em>(${standing})</em>`
    }
    ${
      best
        ? html`<p>
            <q lang=${source?.language ?? nothing}>${best.selector[0].exact}</q>
            <cite>${source?.title ?? source?.file ?? best.source}</cite>
          </p>`
        : nothing
    }
    ${quotes.map((quote) => quotation(quote, context))}
  </li>`;
}

function quotation(quote: Quote, context: ReaderContext): ServerRenderedTemplate {
  const source = context.lookup.source(quote.evidence[0]?.source ?? '');
  const language = quote.language ?? source?.language;
  const [open, close] = quoteMarks(language);
  return html`<figure id="quote/${quote.id}">
    <blockquote lang=${language ?? nothing} dir=${directionOf(language)}>
      ${open}${quote.text}${close}
    </blockquote>
    <figcaption>${speakerName(quote, context)}</figcaption>
  </figure>`;
}

function sourceItem(source: Source, context: ReaderContext): ServerRenderedTemplate {
  const href = httpUrl(source.url);
  const words = citeSource(source, context);
  return html`<li>${href === null ? words : html`<a href=${href} rel="noopener">${words}</a>`}</li>`;
}
