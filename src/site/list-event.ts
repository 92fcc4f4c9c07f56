/** An event and a quotation of the plain list: all that the panel of the timeline says, in one column. */
import { html, type ServerRenderedTemplate } from '@lit-labs/ssr';
import { nothing } from 'lit';
import { citeSource } from '../elements/words/cite.ts';
import { speakerName } from '../elements/words/speaker.ts';
import type { ReaderContext } from '../elements/base/context.ts';
import { wordDate } from '../elements/words/dates.ts';
import {
  descriptionLines,
  dotted,
  inferenceWords,
  kindWords,
  label,
  machineDate,
  standing,
} from '../elements/words/event-words.ts';
import { leadingSide } from '../elements/words/leading-side.ts';
import { httpUrl } from '../elements/base/http-url.ts';
import { directionOf, isolate } from '../elements/strings/languages.ts';
import { dateOfTelling, passageHref, passageRuns, WHOLE_PASSAGE } from '../elements/reading/passage.ts';
import { sourceWords } from '../elements/words/source-words.ts';
import { wordingsOf } from '../elements/words/wordings.ts';
import { sourcePath } from './site-context.ts';
import type { FuzzyDate, Paraphrase, Quote, Source, Telling, TimelineEvent } from '../model/timeline.ts';
import { readingStrings } from '../elements/strings/reading-strings.ts';

/** `quotes`: those printed with it; by default, those that are nowhere else, since an anchor is there once. */
export function eventItem(
  event: TimelineEvent,
  context: ReaderContext,
  quotes: readonly Quote[] = quotesUnder(event, context),
): ServerRenderedTemplate {
  return html`<li id=${event.id} class=${sideClass(leadingSide(event, context), context)}>
    ${event.date ? html`<p class="when">${time(event.date, context)}</p>` : nothing}
    <div>
      <p class="title" lang=${context.timeline.language}>
        <a href=${context.href({ kind: 'event', id: event.id })}>${event.title}</a>
      </p>
      ${telling(event, quotes, context)}
    </div>
  </li>`;
}

/** The same without its title, for a page that has that as its heading. */
export function eventBody(
  event: TimelineEvent,
  quotes: readonly Quote[],
  context: ReaderContext,
): ServerRenderedTemplate {
  return html`<div class=${sideClass(leadingSide(event, context), context)}>
    <p class="when">${event.date ? time(event.date, context) : context.strings.dates.undated}</p>
    ${telling(event, quotes, context)}
  </div>`;
}

function telling(
  event: TimelineEvent,
  quotes: readonly Quote[],
  context: ReaderContext,
): ServerRenderedTemplate {
  const { lookup } = context;
  const strings = readingStrings(context.strings);
  const side = leadingSide(event, context);
  const said = standing(event, context);
  return html`<p class="facts">
      ${dotted(
        side === null ? nothing : html`<b class="side">${lookup.actor(side)?.name ?? side}</b>`,
        kindWords(event, strings),
        event.place ?? nothing,
        said === '' ? nothing : html`<strong>${said}</strong>`,
      )}
    </p>
    ${descriptionLines(event).map((line) => html`<p lang=${context.timeline.language} dir="auto">${line}</p>`)}
    ${event.evidence.map((one) => passage(one, event, context))}
    ${event.evidence.length === 0 ? html`<p class="facts">${strings.noEvidence}</p>` : nothing}
    ${reasons(event, context)} ${quotes.map((quote) => quotation(quote, context))}
    ${lookup.paraphrasesOf(event.id).map((one) => paraphrase(one, context))}`;
}

/** A quotation of several events is printed once, under the first. */
function quotesUnder({ id }: TimelineEvent, { lookup }: ReaderContext): readonly Quote[] {
  return lookup.quotesOf(id).filter((quote) => lookup.resolve(quote.events[0] ?? '') === id);
}

/** For a page of several events: the quotations of each that none before it had, since an anchor is there once. */
export function printedOnce({ lookup }: ReaderContext): (event: TimelineEvent) => readonly Quote[] {
  const printed = new Set<Quote>();
  return ({ id }) => {
    const quotes = lookup.quotesOf(id).filter((quote) => !printed.has(quote));
    for (const quote of quotes) printed.add(quote);
    return quotes;
  };
}

export function quotation(quote: Quote, context: ReaderContext): ServerRenderedTemplate {
  const { strings, lookup } = context;
  const source = lookup.source(quote.evidence[0]?.source ?? '');
  return html`<figure id="quote/${quote.id}" class=${sideClass(quote.speaker, context)}>
    ${wordingsOf(quote, context, 'all').map(
      ({ label: whose, words, language, dir }) =>
        html`${whose === '' ? nothing : html`<p class="facts wording">${whose}</p>`}
          <blockquote lang=${language ?? nothing} dir=${dir}>${words}</blockquote>`,
    )}
    <figcaption>
      <b class="side">${speakerName(quote, context)}</b>${
        quote.place === undefined ? nothing : html` · ${quote.place}`
      }
      · ${quote.date ? time(quote.date, context) : strings.dates.undated}
      ${source ? html` · <cite>${sourceWords(source, context)}</cite>` : nothing} ·
      <a href=${context.href({ kind: 'quote', id: quote.id })}>#</a>
    </figcaption>
  </figure>`;
}

/** Named for what it is, and without marks. */
export function paraphrase(one: Paraphrase, context: ReaderContext): ServerRenderedTemplate {
  const { lookup } = context;
  const strings = readingStrings(context.strings);
  const language = one.language ?? lookup.source(one.evidence[0]?.source ?? '')?.language;
  return html`<p class="paraphrase">
    <span class="facts">${strings.paraphraseOf(isolate(speakerName(one, context), strings.dir))}</span>
    <span lang=${language ?? nothing} dir=${directionOf(language)}>${one.text}</span>
  </p>`;
}

function passage(telling: Telling, event: TimelineEvent, context: ReaderContext): ServerRenderedTemplate {
  const { lookup, lang, zone } = context;
  const strings = readingStrings(context.strings);
  const source = lookup.source(telling.source);
  const date = dateOfTelling(telling, event.date);
  const href = passageHref(telling, source?.url);
  const other =
    telling.date && telling.date.edtf !== event.date?.edtf
      ? html` ·
        ${strings.otherTelling(isolate(telling.date.text, strings.dir), wordDate(telling.date, lang, zone))}`
      : nothing;
  return html`<blockquote lang=${source?.language ?? nothing} dir=${directionOf(source?.language)}>
      ${passageRuns(telling, date, WHOLE_PASSAGE).map((run) =>
        run.telling || run.date ? html`<mark>${run.text}</mark>` : run.text,
      )}
    </blockquote>
    <p class="source">
      <cite>${source ? sourceWords(source, context) : telling.source}</cite>${
        href === null ? nothing : html` · <a href=${href} rel="noopener">${strings.readSource}</a>`
      }${other}
    </p>`;
}

/** What was inferred for the date, and what an editor changed. */
function reasons(event: TimelineEvent, context: ReaderContext): unknown {
  const strings = readingStrings(context.strings);
  const { fields } = strings;
  const sentences = [
    ...(event.date?.text === '' ? [strings.editorGaveDate] : []),
    ...inferenceWords(event.date, strings),
    ...event.corrections.map(
      ({ field, was, note }) =>
        `${strings.corrections}: ${strings.edited(label(fields, field), was === undefined ? null : isolate(was, strings.dir))}${note === undefined ? '' : ` — ${isolate(note, strings.dir)}`}`,
    ),
  ];
  if (sentences.length === 0) return nothing;
  return html`<ul class="reasons">
    ${sentences.map((sentence) => html`<li>${sentence}</li>`)}
  </ul>`;
}

/** On the one page that lists all: with the id by which linked data knows it, and the way to its own page. */
export function listedSource(source: Source, context: ReaderContext): ServerRenderedTemplate {
  const { events } = context.timeline;
  const told = events.filter(({ evidence }) => evidence.some((one) => one.source === source.id));
  const more = html` <a href=${sourcePath(source.id)}>${context.strings.count(told.length)}</a>`;
  return sourceItem(source, context, `source/${source.id}`, more);
}

export function sourceItem(
  source: Source,
  context: ReaderContext,
  anchor?: string,
  more: unknown = nothing,
): ServerRenderedTemplate {
  const href = httpUrl(source.url);
  const words = citeSource(source, context);
  const rights =
    source.rights === undefined
      ? nothing
      : html` <span>${readingStrings(context.strings).rights}: ${source.rights}</span>`;
  return html`<li id=${anchor ?? nothing} dir=${directionOf(source.language)}>
    ${href === null ? words : html`<a href=${href} rel="noopener">${words}</a>`}${rights}${more}
  </li>`;
}

function time(date: FuzzyDate, { lang, zone }: ReaderContext): ServerRenderedTemplate {
  return html`<time datetime=${machineDate(date) ?? nothing}>${wordDate(date, lang, zone)}</time>`;
}

/** `side-2`: the second colour of sides. A class, since a strict page refuses `style` attributes. */
function sideClass(actor: string | null, { colorOf }: ReaderContext): string {
  return /--ct-(side-\d+)/.exec(colorOf(actor))?.[1] ?? 'no-side';
}
