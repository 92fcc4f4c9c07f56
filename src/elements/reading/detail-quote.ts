/** What the panel says of a quotation. */
import { html, nothing, type TemplateResult } from 'lit';
import type { LinkTarget } from '../../model/links.ts';
import type { Evidence, Quote } from '../../model/timeline.ts';
import { speakerName } from '../words/speaker.ts';
import { followLink, type ReaderContext } from '../base/context.ts';
import { dateReasons, inferenceItems } from './detail-date.ts';
import { correctionsSection, evidenceSection } from './detail-evidence.ts';
import { dateTemplate } from '../words/event-words.ts';
import { isolate } from '../strings/languages.ts';
import { quoteText } from './quote-items.ts';
import { readingStrings } from '../strings/reading-strings.ts';

export function quoteDetail(
  quote: Quote,
  context: ReaderContext,
  from: EventTarget,
): { readonly facts: TemplateResult; readonly body: TemplateResult } {
  const { lookup, timeline } = context;
  const strings = readingStrings(context.strings);
  const role = quote.speaker === null ? undefined : lookup.actor(quote.speaker)?.role;
  const events = quote.events.flatMap((id) => lookup.event(lookup.resolve(id) ?? id) ?? []);
  const facts = html`<p>
    ${dateTemplate(quote.date, context)}${quote.place === undefined ? nothing : html` · <bdi>${quote.place}</bdi>`}
  </p>`;
  const body = html`
    ${quoteText(quote, context, 'large', 'all')}
    <p>
      <cite class="speaker"><bdi>${speakerName(quote, context)}</bdi></cite
      >${role === undefined ? nothing : html`<span class="muted">${strings.comma}<bdi>${role}</bdi></span>`}
    </p>
    ${
      events.length === 0
        ? nothing
        : html`<ul class="quotes">
            ${events.map((event) => {
              const target: LinkTarget = { kind: 'event', id: event.id };
              return html`<li>
                <a
                  href=${context.href(target)}
                  @click=${(click: MouseEvent) => followLink(click, from, target)}
                  lang=${timeline.language}
                  >${strings.on(isolate(event.title, strings.dir))}</a
                >
                <span class="on-date muted">${dateTemplate(event.date, context)}</span>
              </li>`;
            })}
          </ul>`
    }
    <section part="why">
      <h3>${strings.whyThisDate}</h3>
      <ul class="reasons">
        ${quote.date ? dateReasons(quote.date, context) : html`<li>${strings.undatedWhy}</li>`}
        ${inferenceItems(quote.inferred, context)}
      </ul>
    </section>
    ${evidenceSection(
      [...quote.evidence, ...besideIt(quote)].map((evidence) => ({ evidence, date: null })),
      context,
    )}
    ${correctionsSection(quote.corrections, context)}
  `;
  return { facts, body };
}

/** Where the source gives the same words in another language. */
function besideIt({ original, translations = [] }: Quote): readonly Evidence[] {
  return [...(original ? [original] : []), ...translations].flatMap(({ evidence }) => evidence ?? []);
}
