/** Events as slides of TimelineJS: what it has a place for as such, quotations, standing and sources in the text. */
import type { FuzzyDate, Source, TimelineEvent } from '../model/timeline.ts';
import { clipTitle } from './clip-title.ts';
import { escapeAttribute, escapeHtml, htmlOfText } from './html-escape.ts';
import { textOfHtml } from './html-text.ts';
import { endsOf } from './parts-of-date.ts';
import { dateEntries, type Slide } from './timelinejs.ts';
import { isImprecise, loss, sideOf, type WriteInput } from './written.ts';

export interface Slides {
  readonly title: Slide;
  readonly events: readonly Slide[];
  readonly eras: readonly Slide[];
  readonly losses: readonly string[];
}

/** Fields that stand for a value of the event, as long as that is the one they were read as. */
const STANDS_FOR = /^(?:(?:start_date|end_date|text)\.|(?:display_date|type|unique_id|group)$)/;

export function slidesOf(input: WriteInput): Slides {
  const { timeline } = input;
  const made = timeline.events.map((event) => ({ event, slide: slideOf(event, input) }));
  const dated = made.filter(({ slide }) => slide.has('start_date.year'));
  const isEra = ({ event, slide }: (typeof made)[number]): boolean =>
    event.fields?.type === 'era' && slide.has('end_date.year');
  const title = new Map([
    ['text.headline', escapeHtml(timeline.title)],
    ...(timeline.description === undefined ? [] : [['text.text', htmlOfText(timeline.description)] as const]),
    ...Object.entries(timeline.fields ?? {}).filter(([name]) => name !== 'scale'),
  ]);
  return {
    title,
    events: dated.filter((one) => !isEra(one)).map(({ slide }) => slide),
    eras: dated.filter(isEra).map(({ slide }) => slide),
    losses: lossesOf(input, made.length - dated.length),
  };
}

function lossesOf({ timeline }: WriteInput, undated: number): string[] {
  const { events, paraphrases } = timeline;
  const told = events.filter(
    ({ date, rule, evidence }) => date !== null && evidence.length > 0 && !isImported(rule),
  ).length;
  // Dates of an imported file are drawn as that file drew them.
  const own = events.filter(({ fields }) => fields?.['start_date.year'] === undefined);
  const imprecise = own.filter(({ date }) => date !== null && isImprecise(date)).length;
  const loose = timeline.quotes.filter((quote) => quote.events.length === 0).length;
  const openStart = own.filter(({ date }) => date !== null && date.start === null).length;
  return [
    ...loss(undated, 'event without a date', 'events without a date', 'left out'),
    ...loss(
      imprecise,
      'date',
      'dates',
      'less precise than a day or not certain: drawn from first to last day, and said in words',
    ),
    ...loss(openStart, 'date', 'dates', 'with an open start: drawn at the end'),
    ...loss(loose, 'quotation', 'quotations', 'left out that speak of no event'),
    ...loss(paraphrases.length, 'paraphrase', 'paraphrases', 'left out'),
    ...loss(told, 'event', 'events', 'without the passages that bear them out; the sources are named'),
  ];
}

function isImported(rule: string): boolean {
  return rule.startsWith('import/');
}

function slideOf(event: TimelineEvent, input: WriteInput): Slide {
  const { fields = {} } = event;
  const headline = fields['text.headline'];
  const holds =
    headline === '' || (headline !== undefined && clipTitle(textOfHtml(headline)) === event.title);
  const group = fields.group ?? sideOf(event, input.lookup);
  const texts: readonly [string, string][] = [
    ...datesOf(event, input),
    ['text.headline', holds ? headline : escapeHtml(event.title)],
    ['text.text', textOf(event, input)],
    ...Object.entries(fields).filter(([name]) => !STANDS_FOR.test(name)),
    ['group', group],
    ['unique_id', fields.unique_id ?? event.id],
  ];
  return new Map(texts.filter(([, text]) => text !== ''));
}

/** As it stood in the file where it was imported from one and written so; in words where it is no plain day. */
function datesOf({ date, fields = {} }: TimelineEvent, { words }: WriteInput): [string, string][] {
  const stood = Object.entries(fields).filter(([name]) => /^(?:start|end)_date\./.test(name));
  const display = fields.display_date;
  if (stood.length > 0 && (date === null || isImported(date.rule)))
    return [
      ...stood,
      ...(display === undefined ? [] : [['display_date', display] satisfies [string, string]]),
    ];
  const ends = date && endsOf(date);
  if (!ends) return [];
  const said = isImported(date.rule) ? (display ?? '') : isPlain(date) ? '' : words.date(date);
  return [
    ...dateEntries('start_date', ends.from),
    ...(ends.to ? dateEntries('end_date', ends.to) : []),
    ['display_date', said],
  ];
}

/** A day or some days, which TimelineJS words by itself. */
function isPlain(date: FuzzyDate): boolean {
  return (
    /^\d{4}-\d\d-\d\d(?:\/\d{4}-\d\d-\d\d)?$/.test(date.edtf) && ['day', 'range'].includes(date.precision)
  );
}

function textOf(event: TimelineEvent, { lookup, words }: WriteInput): string {
  const { description = '', fields = {}, rule } = event;
  const raw = fields['text.text'];
  const own = raw !== undefined && textOfHtml(raw) === description ? raw : htmlOfText(description);
  if (isImported(rule)) return own;
  const sources = new Set(event.evidence.map(({ source }) => source));
  return [
    own,
    htmlOfText(words.standing(event)),
    ...lookup.quotesOf(event.id).map((quote) => `<blockquote>${escapeHtml(words.quote(quote))}</blockquote>`),
    ...[...sources]
      .flatMap((id) => lookup.source(id) ?? [])
      .map((source) => cited(source, words.cite(source))),
  ].join('');
}

function cited({ url }: Source, line: string): string {
  const words = escapeHtml(line);
  return `<p>${url === undefined ? words : `<a href="${escapeAttribute(url)}">${words}</a>`}</p>`;
}
