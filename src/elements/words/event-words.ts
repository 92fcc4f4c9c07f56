/** What cards, panel and list say about an event in the same words. */
import { html, nothing, type TemplateResult } from 'lit';
import type { FuzzyDate, Inference, TimelineEvent } from '../../model/timeline.ts';
import type { ReaderContext } from '../base/context.ts';
import { wordDate, wordEdtf } from './dates.ts';
import { isolate } from '../strings/languages.ts';
import { NOTES_OF_DATES, readNote } from '../../model/notes.ts';
import type { ReadingStrings, Strings } from '../strings/strings.ts';
import { readingStrings } from '../strings/reading-strings.ts';

/** The date in words, as `<time>` where HTML can say it to a machine. */
export function dateTemplate(date: FuzzyDate | null, { lang, zone, strings }: ReaderContext): TemplateResult {
  if (!date) return html`<span>${strings.dates.undated}</span>`;
  return html`<time datetime=${machineDate(date) ?? nothing}>${wordDate(date, lang, zone)}</time>`;
}

/** The value of `<time datetime>`, where HTML has one for the date. */
export function machineDate(date: FuzzyDate): string | null {
  const clock = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:\d\d)$/;
  return /^\d{4}(?:-(?:0\d|1[0-2])(?:-\d\d)?)?$/.test(date.edtf) || clock.test(date.edtf) ? date.edtf : null;
}

/** A clock time once more in the reader's zone, where the words' own zone is another; null where that adds nothing. */
export function inReaderZone(date: FuzzyDate | null, { lang, zone }: ReaderContext): string | null {
  if (date?.zone === undefined || date.zone === zone || !date.edtf.includes('T')) return null;
  const { zone: _, ...rest } = date;
  const here = wordDate(rest, lang, zone);
  return here === wordDate(date, lang, zone) ? null : here;
}

/** Each inference as a sentence, those that the extractor explained in its own words first. */
export function inferenceWords(date: FuzzyDate | null, strings: ReadingStrings): readonly string[] {
  const inferred = date?.inferred ?? [];
  return [...inferred]
    .sort((a, b) => Number(b.note !== undefined) - Number(a.note !== undefined))
    .map((one) => inferenceSentence(one, strings));
}

export function inferenceSentence({ part, from, note }: Inference, strings: ReadingStrings): string {
  if (note !== undefined) return noteWords(note, strings);
  return strings.inferred(label(strings.parts, part), isolate(from, strings.dir));
}

/** What the extractor noted, in the reader's language; what anybody else did, as it stands. */
function noteWords(text: string, strings: ReadingStrings): string {
  const note = readNote(text);
  if (!note) return isolate(text, strings.dir);
  const [what = '', more = ''] = note.given.map((given) =>
    NOTES_OF_DATES.has(note.key) ? wordEdtf(given, strings.lang) : isolate(given, strings.dir),
  );
  return strings.notes[note.key](what, more);
}

/** The word of a table, or the file's own where a newer file says something that the table lacks. */
export function label(table: Readonly<Record<string, string>>, key: string): string {
  return Object.hasOwn(table, key) ? (table[key] ?? key) : key;
}

/** What happened; empty for what is of no known kind, as rows mostly are: “Other” by itself says nothing. */
export function kindWords({ kind }: TimelineEvent, { kinds }: Strings): string {
  return kind === 'other' ? '' : kinds[kind];
}

/** The parts of a line with dots between them; what is empty is left out. */
export function dotted(...parts: readonly unknown[]): readonly unknown[] {
  return parts
    .filter((part) => part !== nothing && part !== '')
    .flatMap((part, i) => (i === 0 ? [part] : [' · ', part]));
}

/** What an imported file says more of an event, as its paragraphs. */
export function descriptionLines({ description = '' }: TimelineEvent): readonly string[] {
  return description.split('\n').filter((line) => line.trim() !== '');
}

/** Different sources that tell of an event. */
export function sourceCount(event: TimelineEvent): number {
  return new Set(event.evidence.map(({ source }) => source)).size;
}

/** Who claims it and who disputes it, or the bare status where nobody is named; empty for what is simply reported. */
export function standing(event: TimelineEvent, context: ReaderContext): string {
  const { status, claimedBy, disputedBy } = event;
  const strings = readingStrings(context.strings);
  const claimed = claimedBy.length === 0 ? [] : [strings.claimedBy(nameList(claimedBy, context))];
  const disputed = disputedBy.length === 0 ? [] : [strings.disputedBy(nameList(disputedBy, context))];
  const isSaid =
    status === 'reported' ||
    (status === 'claimed' && claimed.length > 0) ||
    (status === 'disputed' && disputed.length > 0);
  return [...(isSaid ? [] : [strings.statuses[status]]), ...claimed, ...disputed].join(' · ');
}

const listFormats = new Map<string, Intl.ListFormat>();

/** Names of actors as a list in the reader's language. */
export function nameList(ids: readonly string[], { lookup, lang, strings }: ReaderContext): string {
  const names = ids.map((id) => isolate(lookup.actor(id)?.name ?? id, strings.dir));
  if (names.length < 2) return names.join('');
  let format = listFormats.get(lang);
  if (!format) listFormats.set(lang, (format = new Intl.ListFormat(lang, { type: 'conjunction' })));
  return format.format(names);
}
