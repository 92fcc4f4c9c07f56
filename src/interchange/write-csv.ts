/** One event in each row, under headings that `readCsv` knows; dates in EDTF, so that they stay as imprecise as they are. */
import { csvFormatRows } from 'd3-dsv';
import type { TimelineEvent } from '../model/timeline.ts';
import { harmless } from './cells.ts';
import { clipTitle } from './clip-title.ts';
import { loss, type WriteInput, type Written } from './written.ts';

const COLUMNS = ['id', 'date', 'title', 'text', 'place', 'actors', 'status', 'kind'] as const;

export function writeCsv({ timeline, lookup }: WriteInput): Written {
  const { events } = timeline;
  const others = [...new Set(events.flatMap(({ fields }) => Object.keys(fields ?? {})))].filter(
    (name) => !(COLUMNS as readonly string[]).includes(name.toLowerCase()),
  );
  const rows = events.map((event) => {
    const misfit = misfitsOf(event);
    const actors = event.actors
      .filter(({ role }) => role === 'agent')
      .flatMap(({ actor }) => lookup.actor(actor)?.name ?? []);
    return [
      event.id,
      event.date?.edtf ?? misfit('date') ?? '',
      titleOf(event),
      event.description ?? '',
      event.place ?? '',
      actors.join('; '),
      (event.status === 'reported' ? misfit('status') : undefined) ?? event.status,
      (event.kind === 'other' ? misfit('kind') : undefined) ?? event.kind,
      ...others.map((name) => event.fields?.[name] ?? ''),
    ];
  });
  return {
    text: `${csvFormatRows([[...COLUMNS, ...others], ...rows].map((row) => row.map(harmless)))}\n`,
    losses: lossesOf(timeline.events, timeline.quotes.length, timeline.paraphrases.length),
  };
}

/** What stood in a column of that name and could not be read, so that it is written as it stood. */
function misfitsOf({ fields = {} }: TimelineEvent): (column: string) => string | undefined {
  return (column) => Object.entries(fields).find(([name]) => name.toLowerCase() === column)?.[1];
}

function lossesOf(events: readonly TimelineEvent[], quotes: number, paraphrases: number): string[] {
  const roles = events.flatMap(({ actors }) => actors).filter(({ role }) => role !== 'agent').length;
  const vouched = events.filter(
    ({ claimedBy, disputedBy }) => claimedBy.length + disputedBy.length > 0,
  ).length;
  return [
    ...loss(quotes, 'quotation', 'quotations', 'left out'),
    ...loss(paraphrases, 'paraphrase', 'paraphrases', 'left out'),
    ...loss(
      events.filter(({ evidence }) => evidence.length > 0).length,
      'event',
      'events',
      'without the passages that bear them out',
    ),
    ...loss(vouched, 'event', 'events', 'without who claims or disputes them'),
    ...loss(roles, 'actor', 'actors', 'left out who do not act but take part or are acted upon'),
  ];
}

/** The title of a row that had to be cut, in full, as long as nobody has changed it. */
function titleOf({ title, fields }: TimelineEvent): string {
  return Object.values(fields ?? {}).find((value) => value !== title && clipTitle(value) === title) ?? title;
}
