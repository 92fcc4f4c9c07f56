/** What was read from another format as a timeline: one source, the file itself, which bears out each event where it stands. */
import { CodePoints } from '../model/text.ts';
import { FORMAT, type Evidence, type Source, type Timeline, type TimelineEvent } from '../model/timeline.ts';
import { clipTitle } from './clip-title.ts';
import type { Imported, ImportedEvent, Place } from './imported.ts';

/** Of the file that was read, and of the timeline that is made of it. */
export interface About {
  readonly source: Source;
  /** The source text. */
  readonly text: string;
  /** Of the format it was in, as `csv`; the rules are named after it. */
  readonly format: string;
  /** Where the file gives none. */
  readonly title: string;
  readonly language: string;
}

/** Code points of the passage around the words. */
const CONTEXT = 60;

/** @param ids one for each event, in their order; unique, and none that an actor has */
export function assemble(imported: Imported, ids: readonly string[], about: About): Timeline {
  const points = new CodePoints(about.text);
  const evidence = ({ start, end }: Place): Evidence => ({
    source: about.source.id,
    selector: [
      {
        type: 'TextQuoteSelector',
        exact: about.text.slice(start, end),
        prefix: Array.from(about.text.slice(Math.max(0, start - 2 * CONTEXT), start))
          .slice(-CONTEXT)
          .join(''),
        suffix: Array.from(about.text.slice(end, end + 2 * CONTEXT))
          .slice(0, CONTEXT)
          .join(''),
      },
      { type: 'TextPositionSelector', start: points.at(start), end: points.at(end) },
    ],
  });
  const actors = actorIds(imported.events, new Set(ids));
  const rule = `import/${about.format}`;
  const events = imported.events.map((event, index) =>
    eventOf(event, ids[index] ?? '', { evidence, actors, rule, text: about.text }),
  );
  return {
    format: FORMAT,
    title: imported.title ?? about.title,
    ...(imported.description === undefined ? {} : { description: imported.description }),
    language: about.language,
    sources: [about.source],
    // Nothing in a table says whether a name is that of a person or of a state, so the least is said.
    actors: [...actors].map(([name, id]) => ({ id, name, kind: 'group', aliases: [], corrections: [] })),
    events: inOrder(events),
    quotes: [],
    paraphrases: [],
    redirects: [],
    ...(Object.keys(imported.fields).length === 0 ? {} : { fields: imported.fields }),
  };
}

interface Making {
  readonly evidence: (place: Place) => Evidence;
  readonly actors: ReadonlyMap<string, string>;
  readonly rule: string;
  readonly text: string;
}

function eventOf(event: ImportedEvent, id: string, { evidence, actors, rule, text }: Making): TimelineEvent {
  const { date, dateAt, description, place, fields } = event;
  return {
    id,
    title: clipTitle(event.title),
    date: date && {
      ...date,
      text: event.dateText ?? (dateAt ? text.slice(dateAt.start, dateAt.end) : ''),
      ...(dateAt ? { evidence: evidence(dateAt) } : {}),
      rule,
    },
    kind: event.kind ?? 'other',
    status: event.status ?? 'reported',
    claimedBy: [],
    disputedBy: [],
    actors: [...new Set(event.actors)].flatMap((name) => {
      const actor = actors.get(name);
      return actor === undefined ? [] : [{ actor, role: 'agent' as const }];
    }),
    ...(place === undefined ? {} : { place }),
    ...(description === undefined ? {} : { description }),
    evidence: [evidence(event.titleAt)],
    rule,
    corrections: [],
    ...(Object.keys(fields).length === 0 ? {} : { fields }),
  };
}

/** An id for each name, in the order in which they come. */
function actorIds(events: readonly ImportedEvent[], taken: Set<string>): Map<string, string> {
  const ids = new Map<string, string>();
  const counts = new Map<string, number>();
  for (const name of events.flatMap(({ actors }) => actors ?? [])) {
    if (ids.has(name)) continue;
    const words =
      name
        .normalize('NFC')
        .toLowerCase()
        .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
    const plain = Array.from(words.join('-').replace(/^\P{L}+/u, ''))
      .slice(0, 60)
      .join('')
      .replace(/-$/, '');
    const wish = plain === '' ? 'actor' : plain;
    let n = counts.get(wish) ?? 0;
    let id: string;
    do id = n++ === 0 ? wish : `${wish}-${n}`;
    while (taken.has(id));
    counts.set(wish, n);
    taken.add(id);
    ids.set(name, id);
  }
  return ids;
}

/** Dated events by their start, then undated ones as they come; the order of the file where starts are equal. */
function inOrder(events: readonly TimelineEvent[]): TimelineEvent[] {
  const startOf = ({ date }: TimelineEvent): number => {
    if (!date) return Infinity;
    return date.start === null ? -Infinity : Date.parse(date.start);
  };
  return events
    .map((event) => ({ event, start: startOf(event) }))
    .sort((a, b) => (a.start === b.start ? 0 : a.start - b.start))
    .map(({ event }) => event);
}
