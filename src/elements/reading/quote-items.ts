/** Quotations as list items: the words, then who said them. For the panel and the list. */
import { html, nothing, type TemplateResult } from 'lit';
import type { LinkTarget } from '../../model/links.ts';
import type { Quote } from '../../model/timeline.ts';
import { speakerName } from '../words/cite.ts';
import { followLink, type ReaderContext } from '../base/context.ts';
import { cssProperty } from '../base/css-property.ts';
import { wordDate } from '../words/dates.ts';
import { directionOf, quoteMarks } from '../strings/languages.ts';

export function quoteItems(
  quotes: readonly Quote[],
  context: ReaderContext,
  from: EventTarget,
): readonly TemplateResult[] {
  return quotes.map((quote) => {
    const { lang, zone, strings } = context;
    const target: LinkTarget = { kind: 'quote', id: quote.id };
    const when = quote.date ? wordDate(quote.date, lang, zone) : strings.dates.undated;
    return html`<li ${cssProperty('--_side', context.colorOf(quote.speaker))}>
      ${quoteText(quote, context, '')}
      <p>
        <cite class="speaker"><bdi>${speakerName(quote, context)}</bdi></cite>
        <span class="muted"
          >·
          ${quote.place === undefined ? nothing : html`<bdi>${quote.place}</bdi>${strings.comma}`}${when}<span
            class="to"
          >
            ·</span
          ></span
        >
        <span class="muted to"
          ><a href=${context.href(target)} @click=${(click: MouseEvent) => followLink(click, from, target)}
            >${strings.passage}</a
          ></span
        >
      </p>
    </li>`;
  });
}

/** The words in the marks and the direction of their own language. */
export function quoteText(quote: Quote, { lookup }: ReaderContext, className: string): TemplateResult {
  const language = quote.language ?? lookup.source(quote.evidence[0]?.source ?? '')?.language;
  const [open, close] = quoteMarks(language);
  return html`<blockquote
    class="said serif ${className}"
    part="text"
    lang=${language ?? nothing}
    dir=${directionOf(language)}
  >
    ${open}${quote.text}${close}
  </blockquote>`;
}
