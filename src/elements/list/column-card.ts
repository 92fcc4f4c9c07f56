/** An event and what was said of it, as one card of the column. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Item } from '../../layout/types.ts';
import type { LinkTarget } from '../../model/links.ts';
import type { Quote, TimelineEvent } from '../../model/timeline.ts';
import { homeOf } from './column-groups.ts';
import { columnMark } from './column-mark.ts';
import { followLink, type ReaderContext } from '../base/context.ts';
import { cssProperty } from '../base/css-property.ts';
import { speakerName } from '../words/speaker.ts';
import { dateTemplate, dotted, kindWords, sourceCount, standing } from '../words/event-words.ts';
import { leadingSide } from '../words/leading-side.ts';
import { isolate } from '../strings/languages.ts';
import { paraphraseItems } from '../reading/paraphrase-items.ts';
import { passageLink, quoteItems } from '../reading/quote-items.ts';
import { readingStrings } from '../strings/reading-strings.ts';

export interface CardState {
  /** The drawn sign; undated events have none. */
  readonly item: Item | undefined;
  /** Id of the event or quotation that is open. */
  readonly selected: string | null;
  /** It lies in the time that a link asked for. */
  readonly asked: boolean;
  /** A search has found it. */
  readonly isFound: boolean;
}

export function columnCard(
  event: TimelineEvent,
  context: ReaderContext,
  { item, selected, asked, isFound }: CardState,
  from: EventTarget,
): TemplateResult {
  const { colorOf, lookup, timeline } = context;
  const strings = readingStrings(context.strings);
  const target: LinkTarget = { kind: 'event', id: event.id };
  const side = leadingSide(event, context);
  const sources = sourceCount(event);
  const quotes = lookup.quotesOf(event.id);
  const paraphrases = lookup.paraphrasesOf(event.id);
  const whole = quotes.filter((quote) => homeOf(quote, lookup)?.id === event.id);
  const isOpen = selected === event.id || whole.some(({ id }) => id === selected);
  const words = standing(event, context);
  return html`<li
    class="event ${event.status} ${isOpen ? 'open' : ''} ${asked ? 'asked' : ''} ${isFound ? 'found' : ''}"
    part="item"
    data-id=${event.id}
    ${cssProperty('--_side', colorOf(side))}
  >
    ${item ? columnMark(item) : html`<span class="dot"></span>`}
    <div class="card" part="card">
      <div class="event-words">
        ${event.date ? html`<p class="when muted">${dateTemplate(event.date, context)}</p>` : nothing}
        <p lang=${timeline.language} dir="auto">
          <a
            class="title"
            part="title"
            href=${context.href(target)}
            aria-current=${selected === event.id ? 'true' : nothing}
            @click=${(click: MouseEvent) => followLink(click, from, target)}
            >${event.title}</a
          >
        </p>
        <p class="muted">
          ${dotted(
            side === null
              ? nothing
              : html`<span class="side-name"><bdi>${lookup.actor(side)?.name ?? side}</bdi></span>`,
            kindWords(event, strings),
            sources === 0 ? nothing : html`<span class="together">${strings.sourceCount(sources)}</span>`,
          )}
        </p>
        ${words === '' ? nothing : html`<p><strong class="standing">${words}</strong></p>`}
      </div>
      ${
        quotes.length + paraphrases.length === 0
          ? nothing
          : html`<ul class="quotes">
              ${quoteItems(whole, context, from)}
              ${quotes.filter((quote) => !whole.includes(quote)).map((quote) => elsewhere(quote, context, from))}
              ${paraphraseItems(paraphrases, context, () => html`<p>${passageLink(target, context, from)}</p>`)}
            </ul>`
      }
    </div>
  </li>`;
}

/** A quotation that stands on another event's card. */
function elsewhere(quote: Quote, context: ReaderContext, from: EventTarget): TemplateResult {
  const strings = readingStrings(context.strings);
  const target: LinkTarget = { kind: 'quote', id: quote.id };
  return html`<li>
    <a href=${context.href(target)} @click=${(click: MouseEvent) => followLink(click, from, target)}
      >${strings.quoteBy(isolate(speakerName(quote, context), strings.dir))}</a
    >
  </li>`;
}
