/** What the panel says of an event. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Quote, TimelineEvent } from '../../model/timeline.ts';
import type { ReaderContext } from '../base/context.ts';
import { cssProperty } from '../base/css-property.ts';
import { whyThisDate } from './detail-date.ts';
import { correctionsSection, evidenceSection } from './detail-evidence.ts';
import {
  dateTemplate,
  descriptionLines,
  dotted,
  inReaderZone,
  kindWords,
  nameList,
} from '../words/event-words.ts';
import { hasReasons, hasSources } from './grounds.ts';
import { dateOfTelling } from './passage.ts';
import { passageBelow } from './passage-below.ts';
import { paraphraseItems } from './paraphrase-items.ts';
import { quoteItems } from './quote-items.ts';
import { readingStrings } from '../strings/reading-strings.ts';

export function eventDetail(
  event: TimelineEvent,
  context: ReaderContext,
  from: EventTarget,
): { readonly facts: TemplateResult; readonly body: TemplateResult } {
  const { lookup } = context;
  const strings = readingStrings(context.strings);
  const passages = event.evidence.map((evidence) => ({
    evidence,
    date: dateOfTelling(evidence, event.date),
  }));
  const quotes = lookup.quotesOf(event.id);
  const paraphrases = [...new Set([...lookup.statementsIn(event.id), ...lookup.paraphrasesOf(event.id)])];
  const here = inReaderZone(event.date, context);
  const facts = html`
    <p>
      ${dateTemplate(event.date, context)}${here === null ? nothing : html` <span>· ${here}</span>`}${
        event.place === undefined ? nothing : html` · <bdi>${event.place}</bdi>`
      }
    </p>
    <p>${dotted(kindWords(event, strings), statusWords(event, context))}</p>
  `;
  const body = html`
    ${descriptionLines(event).map((line) => html`<p lang=${context.timeline.language} dir="auto">${line}</p>`)}
    ${hasReasons(event, context.timeline) ? whyThisDate(event, context) : nothing}
    ${hasSources(context.timeline) ? evidenceSection(passages, context) : nothing}
    ${
      quotes.length + paraphrases.length === 0
        ? nothing
        : html`<section part="quotes">
            <h3>${strings.quotes}</h3>
            ${
              quotes.length === 0
                ? nothing
                : html`<ul class="quotes ${voices(quotes) > 1 ? 'voices' : ''}">
                    ${quoteItems(quotes, context, from)}
                  </ul>`
            }
            ${
              paraphrases.length === 0
                ? nothing
                : html`<ul class="quotes">
                    ${paraphraseItems(paraphrases, context, ({ evidence }) => passageBelow(evidence, context, event.evidence))}
                  </ul>`
            }
          </section>`
    }
    ${people(event, context)} ${correctionsSection(event.corrections, context)}
  `;
  return { facts, body };
}

/** How many people are quoted. */
function voices(quotes: readonly Quote[]): number {
  return new Set(quotes.map(({ speaker, speakerText }) => speaker ?? speakerText)).size;
}

/** The status, and whose claim or dispute it is: “disputed” alone, or “Disputed by Russia and Ukraine”. */
function statusWords(
  { status, claimedBy, disputedBy }: TimelineEvent,
  context: ReaderContext,
): TemplateResult {
  const strings = readingStrings(context.strings);
  const claimed = claimedBy.length === 0 ? [] : [strings.claimedBy(nameList(claimedBy, context))];
  const disputed = disputedBy.length === 0 ? [] : [strings.disputedBy(nameList(disputedBy, context))];
  const said = (status === 'claimed' && claimed.length > 0) || (status === 'disputed' && disputed.length > 0);
  const words = [...(said ? [] : [strings.statuses[status]]), ...claimed, ...disputed];
  return html`<strong class="status">${words.join(' · ')}</strong>`;
}

/** Who took part, a dot in the colour of each one's side; the role is said, since the dot alone says little. */
function people(event: TimelineEvent, context: ReaderContext): unknown {
  const { lookup, colorOf } = context;
  const strings = readingStrings(context.strings);
  const { roles } = strings;
  if (event.actors.length === 0) return nothing;
  return html`<section>
    <h3>${strings.actors}</h3>
    <ul class="people">
      ${event.actors.map(
        ({ actor, role }) =>
          html`<li ${cssProperty('--_side', colorOf(actor))}>
            <span class="dot"></span><bdi>${lookup.actor(actor)?.name ?? actor}</bdi>
            <span class="muted">${roles[role]}</span>
          </li>`,
      )}
    </ul>
  </section>`;
}
