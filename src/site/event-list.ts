/**
 * A timeline as plain HTML: read before, without or instead of the script. Every event, quotation and source is in it,
 * and the id of each event and quotation is an anchor, so that a link to one works without JavaScript too.
 */
import { html, type ServerRenderedTemplate } from '@lit-labs/ssr';
import { nothing } from 'lit';
import type { ReaderContext } from '../elements/base/context.ts';
import { wordPeriod } from '../elements/words/periods.ts';
import { groupByMonth, type MonthGroup, type YearGroup } from '../elements/list/list-groups.ts';
import { looseParaphrases } from '../elements/words/loose.ts';
import type { Scene } from '../elements/view/scene.ts';
import { standfirst } from '../elements/view/standfirst.ts';
import type { Timeline } from '../model/timeline.ts';
import { renderHtml } from './document.ts';
import { eventItem, listedSource, paraphrase, quotation } from './list-event.ts';
import { siteScene } from './site-context.ts';
import { readingStrings } from '../elements/strings/reading-strings.ts';

/** HTML for the inside of `<conflict-timeline>`. Whatever the timeline says comes out as text, never as markup. */
export async function eventListHtml(timeline: Timeline): Promise<string> {
  return renderHtml(eventList(await siteScene(timeline)));
}

export function standfirstOf({ context, picture }: Scene): string {
  return standfirst(context, picture);
}

/** The list as a part of a page. */
export function eventList(scene: Scene): ServerRenderedTemplate {
  const { context } = scene;
  const { timeline, lookup, zone } = context;
  const strings = readingStrings(context.strings);
  const undated = timeline.events.filter(({ date }) => date === null);
  const loose = timeline.quotes.filter(({ events }) => events.every((id) => lookup.resolve(id) === null));
  const indirect = looseParaphrases(timeline, lookup);
  return html`<article class="ct-list" dir=${strings.dir}>
    <h1>${timeline.title}</h1>
    ${timeline.events.length === 0 ? html`<p>${strings.empty}</p>` : html`<p class="standfirst">${standfirstOf(scene)}</p>`}
    ${timeline.description === undefined ? nothing : html`<p>${timeline.description}</p>`}
    ${groupByMonth(timeline.events, zone).map((year) => yearSection(year, context))}
    ${
      undated.length === 0
        ? nothing
        : html`<section class="undated">
            <h2>${strings.undatedTitle(undated.length)}</h2>
            <ol>
              ${undated.map((event) => eventItem(event, context))}
            </ol>
          </section>`
    }
    ${
      loose.length + indirect.length === 0
        ? nothing
        : html`<section>
            <h2>${strings.quotes}</h2>
            ${loose.map((quote) => quotation(quote, context))}
            ${indirect.map((one) => paraphrase(one, context))}
          </section>`
    }
    ${
      timeline.sources.length === 0
        ? nothing
        : html`<section class="sources">
            <h2>${strings.sources}</h2>
            <ul>
              ${timeline.sources.map((source) => listedSource(source, context))}
            </ul>
          </section>`
    }
  </article>`;
}

function yearSection({ startMs, months, count }: YearGroup, context: ReaderContext): ServerRenderedTemplate {
  const { lang, strings } = context;
  return html`<section>
    <h2>${wordPeriod(startMs, 'year', lang)} <span class="count">${strings.count(count)}</span></h2>
    ${months.map((month) => monthSection(month, context))}
  </section>`;
}

function monthSection({ startMs, events }: MonthGroup, context: ReaderContext): ServerRenderedTemplate {
  const { lang, strings } = context;
  const heading =
    startMs === null
      ? nothing
      : html`<h3>
          ${wordPeriod(startMs, 'month', lang)} <span class="count">${strings.count(events.length)}</span>
        </h3>`;
  return html`${heading}
    <ol>
      ${events.map((event) => eventItem(event, context))}
    </ol>`;
}
