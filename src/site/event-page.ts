/** The page of an event: all that is known of it, what was before and after, and the timeline opened there. */
import { html, type ServerRenderedTemplate } from '@lit-labs/ssr';
import { nothing } from 'lit';
import type { ReaderContext } from '../elements/base/context.ts';
import { wordDate, wordEdtf } from '../elements/words/dates.ts';
import { standing } from '../elements/words/event-words.ts';
import { writeLink } from '../model/links.ts';
import type { TimelineEvent } from '../model/timeline.ts';
import { dateNames } from './date-names.ts';
import { linkedEvent } from './linked-data.ts';
import { eventBody, sourceItem } from './list-event.ts';
import type { PageText } from './page.ts';
import { contextAt, datePath, eventPath, picturePath } from './site-context.ts';
import { readingStrings } from '../elements/strings/reading-strings.ts';

/** In the order of time; null at either end. */
export interface Neighbours {
  readonly before: TimelineEvent | null;
  readonly after: TimelineEvent | null;
}

export function eventPage(event: TimelineEvent, around: Neighbours, context: ReaderContext): PageText {
  const { timeline, strings, lang } = context;
  const here = contextAt(context, '../../');
  return {
    path: eventPath(event.id),
    title: event.title,
    siteName: timeline.title,
    description: describe(event, context),
    lang,
    dir: strings.dir,
    at: writeLink({ kind: 'event', id: event.id }),
    picture: picturePath(eventPath(event.id)),
    linkedData: linkedEvent(event, here),
    body: body(event, around, here),
  };
}

/** When, how sure, and the words that tell of it. */
function describe(event: TimelineEvent, context: ReaderContext): string {
  const { strings, lang, zone } = context;
  const when = event.date ? wordDate(event.date, lang, zone) : strings.dates.undated;
  const said = standing(event, context);
  const words = event.evidence[0]?.selector[0].exact.replace(/\s+/gu, ' ').trim() ?? event.title;
  return clip(`${when}${said === '' ? '' : ` · ${said}`} · ${words}`, 200);
}

function clip(text: string, length: number): string {
  const letters = Array.from(text);
  return letters.length <= length
    ? text
    : `${letters
        .slice(0, length - 1)
        .join('')
        .trimEnd()}…`;
}

function body(
  event: TimelineEvent,
  { before, after }: Neighbours,
  context: ReaderContext,
): ServerRenderedTemplate {
  const { timeline, lookup, href } = context;
  const strings = readingStrings(context.strings);
  const quotes = lookup.quotesOf(event.id);
  const ids = new Set(
    [...event.evidence, ...quotes.flatMap(({ evidence }) => evidence)].map(({ source }) => source),
  );
  const sources = [...ids].flatMap((id) => lookup.source(id) ?? []);
  return html`<article class="ct-list one" dir=${strings.dir}>
    <p class="up"><a href=${href({ kind: 'all' })}>${timeline.title}</a></p>
    <h1 lang=${timeline.language}>${event.title}</h1>
    ${eventBody(event, quotes, context)}
    ${
      sources.length === 0
        ? nothing
        : html`<section class="sources">
            <h2>${strings.sources}</h2>
            <ul>
              ${sources.map((source) => sourceItem(source, context))}
            </ul>
          </section>`
    }
    <nav class="around">
      ${neighbour(strings.previous, before, context)} ${neighbour(strings.next, after, context)}
      ${days(event, context)}
    </nav>
  </article>`;
}

function neighbour(
  word: string,
  event: TimelineEvent | null,
  context: ReaderContext,
): ServerRenderedTemplate | typeof nothing {
  if (!event) return nothing;
  const { lang, zone, href } = context;
  const when = event.date ? html`${wordDate(event.date, lang, zone)} · ` : nothing;
  return html`<p>${word}: ${when}<a href=${href({ kind: 'event', id: event.id })}>${event.title}</a></p>`;
}

/** What else there is at that time: of its days the first, else its month, else its year. */
function days({ date }: TimelineEvent, { lang }: ReaderContext): ServerRenderedTemplate | typeof nothing {
  const names = date ? dateNames(date) : null;
  const name = names?.days[0] ?? names?.months[0] ?? names?.years[0];
  return name === undefined
    ? nothing
    : html`<p><a href="../../${datePath(name)}">${wordEdtf(name, lang)}</a></p>`;
}
