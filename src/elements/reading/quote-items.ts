/** Quotations as list items: the words, then who said them. For the panel and the list. */
import { html, nothing, type TemplateResult } from 'lit';
import type { LinkTarget } from '../../model/links.ts';
import type { Quote } from '../../model/timeline.ts';
import { speakerName } from '../words/speaker.ts';
import { followLink, type ReaderContext } from '../base/context.ts';
import { cssProperty } from '../base/css-property.ts';
import { wordDate } from '../words/dates.ts';
import { type Wording, wordingsOf } from '../words/wordings.ts';
import { readingStrings } from '../strings/reading-strings.ts';

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
        ${passageLink(target, context, from)}
      </p>
    </li>`;
  });
}

/** The way to what an article says, in the panel. */
export function passageLink(target: LinkTarget, context: ReaderContext, from: EventTarget): TemplateResult {
  return html`<span class="muted to"
    ><a href=${context.href(target)} @click=${(click: MouseEvent) => followLink(click, from, target)}
      >${readingStrings(context.strings).passage}</a
    ></span
  >`;
}

/**
 * The words in the marks and the direction of their own language. Where there are several, each says before it whose
 * they are, so that no translation is taken for what somebody said.
 */
export function quoteText(
  quote: Quote,
  context: ReaderContext,
  className: string,
  length: 'brief' | 'all' = 'brief',
): TemplateResult {
  const wordings = wordingsOf(quote, context, length);
  const [first] = wordings;
  if (first.label === '') return wordingText(first, className);
  return html`<div class="wordings">
    ${wordings.map(
      (wording, i) =>
        html`<p class="wording muted" part="wording">${wording.label}</p>
          ${wordingText(wording, i === 0 ? className : `${className} beside`)}`,
    )}
  </div>`;
}

function wordingText({ words, language, dir, isTranslation }: Wording, className: string): TemplateResult {
  return html`<blockquote
    class="said serif ${className}"
    part=${isTranslation ? 'text translation' : 'text'}
    lang=${language ?? nothing}
    dir=${dir}
  >
    ${words}
  </blockquote>`;
}
