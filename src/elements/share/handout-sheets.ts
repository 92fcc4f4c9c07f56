/** The sheets as they are printed: the handout, the worksheets, and what they have to say. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Evidence, Quote, Source, TimelineEvent } from '../../model/timeline.ts';
import { citeSource } from '../words/cite.ts';
import { speakerName } from '../words/speaker.ts';
import type { ReaderContext } from '../base/context.ts';
import { cssProperty } from '../base/css-property.ts';
import { datePieces, type Years } from './date-blanks.ts';
import { wordDate } from '../words/dates.ts';
import { dateTemplate, dotted, kindWords, standing } from '../words/event-words.ts';
import { leadingSide } from '../words/leading-side.ts';
import { wordingsOf } from '../words/wordings.ts';
import { sourcesOf, type Entry, type Handout, type SheetKind } from './handout.ts';
import type { HandoutWords } from './handout-words.ts';
import { directionOf } from '../strings/languages.ts';
import { dateOfTelling, passageRuns, SHORT_PASSAGE } from '../reading/passage.ts';
import { passageTemplate } from '../reading/passage-template.ts';
import { paraphraseItems } from '../reading/paraphrase-items.ts';
import { quoteText } from '../reading/quote-items.ts';
import { readingStrings } from '../strings/reading-strings.ts';

/** What is on all sheets of one printing. */
export interface Sheets {
  readonly handout: Handout;
  readonly kind: SheetKind;
  readonly context: ReaderContext;
  readonly words: HandoutWords;
  /** What of the timeline it shows, in words. */
  readonly about: string;
  /** Full address of the view. */
  readonly address: string;
  /** The code of the address. */
  readonly code: unknown;
  /** The axis, with the events on it or without. */
  readonly picture: unknown;
}

export function sheetTemplate(sheets: Sheets): TemplateResult {
  const { handout, kind, context, words } = sheets;
  const { entries, shuffled, total } = handout;
  const isWorksheet = kind !== 'handout';
  return html`<article class="sheet" part="sheet" aria-label=${words[kind]}>
    ${head(sheets, isWorksheet ? words[kind] : '')} ${isWorksheet ? task(kind, words) : nothing}
    <figure class="picture">${sheets.picture}</figure>
    ${
      kind === 'handout'
        ? handedOut(entries, context)
        : html`<ol class="entries ${kind}">
            ${(kind === 'order' ? shuffled : entries).map((entry) => asked(entry, kind, yearsOf(entries), context))}
          </ol>`
    }
    ${entries.length < total ? html`<p class="muted">${context.strings.shownOf(entries.length, total)}</p>` : nothing}
  </article>`;
}

export function answerTemplate(sheets: Sheets): TemplateResult {
  const { handout, kind, context, words } = sheets;
  const { lang, zone, timeline } = context;
  return html`<article class="sheet answers" part="sheet" aria-label=${words.answers}>
    ${head(sheets, `${words.answers} · ${words[kind]}`)}
    <table>
      <tbody>
        ${handout.entries.map(
          ({ event, number, letter }) =>
            html`<tr>
              <td class="number">${number}</td>
              ${kind === 'order' ? html`<td class="letter">${letter}</td>` : nothing}
              <td class="when">${event.date ? wordDate(event.date, lang, zone) : ''}</td>
              <td lang=${timeline.language} dir="auto">${event.title}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </article>`;
}

function head({ context, about, address, code }: Sheets, kind: string): TemplateResult {
  const { timeline } = context;
  return html`<header>
    <div>
      ${kind === '' ? nothing : html`<p class="kind">${kind}</p>`}
      <h2 lang=${timeline.language}><bdi>${timeline.title}</bdi></h2>
      <p class="muted">${about}</p>
      <p class="address"><bdi>${address}</bdi></p>
    </div>
    ${code}
  </header>`;
}

function task(kind: 'dates' | 'order', words: HandoutWords): TemplateResult {
  return html`<p class="who">
      <span>${words.name}<i class="rule"></i></span><span>${words.group}<i class="rule short"></i></span>
    </p>
    <p class="task">${kind === 'dates' ? words.taskDates : words.taskOrder}</p>`;
}

function handedOut(entries: readonly Entry[], context: ReaderContext): TemplateResult {
  const strings = readingStrings(context.strings);
  const sources = sourcesOf(entries, context);
  const numbers = new Map([...sources.keys()].map((id, i) => [id, i + 1]));
  return html`<ol class="entries handout">
      ${entries.map(({ event }) => told(event, numbers, context))}
    </ol>
    ${
      sources.size === 0
        ? nothing
        : html`<section class="sources">
            <h3>${strings.sources}</h3>
            <ol>
              ${[...sources.values()].map((source: Source) => html`<li dir="auto">${citeSource(source, context)}</li>`)}
            </ol>
          </section>`
    }`;
}

function told(
  event: TimelineEvent,
  numbers: ReadonlyMap<string, number>,
  context: ReaderContext,
): TemplateResult {
  const { lookup, timeline, strings, lang, zone } = context;
  const [telling] = event.evidence;
  const indirect = lookup.paraphrasesOf(event.id);
  const cited = (evidence: readonly Evidence[]): unknown => {
    const found = new Set(evidence.flatMap(({ source }) => numbers.get(source) ?? []));
    return html`<span class="cited">${[...found].map((number) => `[${number}]`).join(' ')}</span>`;
  };
  return html`<li ${cssProperty('--_side', context.colorOf(leadingSide(event, context)))}>
    <div class="top">
      <p class="when">${event.date ? dateTemplate(event.date, context) : strings.dates.undated}</p>
      <h3 lang=${timeline.language} dir="auto">${event.title}</h3>
      <p class="muted">${facts(event, context)}</p>
    </div>
    ${
      telling
        ? html`<div class="passages" dir=${directionOf(languageOf(telling.source, context))}>
            ${passageTemplate(telling, dateOfTelling(telling, event.date), SHORT_PASSAGE, context)}
            ${cited(event.evidence)}
          </div>`
        : nothing
    }
    ${lookup.quotesOf(event.id).map(
      (quote) =>
        html`<div class="quote">
          ${quoteText(quote, context, '')}
          <p>
            <bdi>${speakerName(quote, context)}</bdi
            >${quote.date ? html`, ${wordDate(quote.date, lang, zone)}` : nothing} ${cited(quote.evidence)}
          </p>
        </div>`,
    )}
    ${
      indirect.length === 0
        ? nothing
        : html`<ul class="quote">
            ${paraphraseItems(indirect, context)}
          </ul>`
    }
  </li>`;
}

/** What a pupil gets: no date, in its place or in words. */
function asked(entry: Entry, kind: 'dates' | 'order', years: Years, context: ReaderContext): TemplateResult {
  const { event, number, letter } = entry;
  const { timeline, lookup } = context;
  const [quote] = lookup.quotesOf(event.id);
  const [telling] = event.evidence;
  const own = event.date?.text ?? '';
  return html`<li>
    <p class="place">
      <b>${kind === 'dates' ? `${number}.` : letter}</b
      >${kind === 'dates' ? html`<i class="rule"></i>` : html`<i class="box"></i>`}
    </p>
    <div>
      <h3 lang=${timeline.language} dir="auto">${blanked(event.title, timeline.language, years, own)}</h3>
      <p class="muted">${facts(event, context)}</p>
      ${
        quote
          ? askedQuote(quote, years, own, context)
          : telling
            ? html`<blockquote
                class="passage serif"
                lang=${languageOf(telling.source, context) ?? nothing}
                dir=${directionOf(languageOf(telling.source, context))}
              >
                ${passageRuns(telling, dateOfTelling(telling, event.date), SHORT_PASSAGE).map(
                  ({ text, date }) =>
                    date ? blank() : blanked(text, languageOf(telling.source, context), years, own),
                )}
              </blockquote>`
            : nothing
      }
    </div>
  </li>`;
}

/** In each language in which others show it, with the label of whose words those are. */
function askedQuote(quote: Quote, years: Years, own: string, context: ReaderContext): TemplateResult {
  return html`${wordingsOf(quote, context, 'brief').map(
      ({ label, words, language, dir }) =>
        html`${label === '' ? nothing : html`<p class="wording muted">${label}</p>`}
          <blockquote class="said serif" lang=${language ?? nothing} dir=${dir}>
            ${blanked(words, language, years, own)}
          </blockquote>`,
    )}
    <p><bdi>${speakerName(quote, context)}</bdi></p>`;
}

function languageOf(source: string, { lookup }: ReaderContext): string | undefined {
  return lookup.source(source)?.language;
}

function facts(event: TimelineEvent, context: ReaderContext): unknown {
  const { lookup, strings } = context;
  const side = leadingSide(event, context);
  const said = standing(event, context);
  return dotted(
    side === null ? nothing : html`<bdi>${lookup.actor(side)?.name ?? side}</bdi>`,
    kindWords(event, strings),
    event.place === undefined ? nothing : html`<bdi>${event.place}</bdi>`,
    said === '' ? nothing : html`<strong>${said}</strong>`,
  );
}

function blanked(text: string, language: string | undefined, years: Years, own: string): unknown {
  return datePieces(text, language ?? 'en', years, own).map((piece) => (piece.isDate ? blank() : piece.text));
}

function blank(): TemplateResult {
  return html`<i class="blank" role="img" aria-label="…"></i>`;
}

/** A number near those of the dates is a year. */
function yearsOf(entries: readonly Entry[]): Years {
  const years = entries.flatMap(({ event: { date } }) =>
    [date?.start, date?.end].flatMap((iso) => (iso == null ? [] : [new Date(iso).getUTCFullYear()])),
  );
  return [Math.min(...years) - 10, Math.max(...years) + 10];
}
