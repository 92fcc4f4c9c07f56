import { EdtfError, parseEdtf } from '../../model/edtf.ts';
import { toIso } from '../../model/calendar.ts';
import type { Actor, FuzzyDate, Redirect, Timeline, TimelineEvent } from '../../model/timeline.ts';
import { correction, type Outcome } from './outcome.ts';
import type { Edit, EventRef } from './read.ts';

type EventEdit = Exclude<Edit, { do: 'tie' | 'rename' | 'side' }>;

/** Applies the edits of events and quotes to a timeline whose ids are given, in their order. */
export function editEvents(
  timeline: Timeline,
  edits: readonly Edit[],
): { timeline: Timeline; outcomes: Outcome[] } {
  let current = timeline;
  const outcomes: Outcome[] = [];
  for (const edit of edits) {
    if (edit.do === 'tie' || edit.do === 'rename' || edit.do === 'side') continue;
    const result = apply(current, edit);
    if (typeof result === 'string') outcomes.push({ edit, applied: false, message: result });
    else {
      current = result.timeline;
      outcomes.push({ edit, applied: true, message: result.message });
    }
  }
  return { timeline: current, outcomes };
}

/** The changed timeline, or why nothing matched. */
function apply(timeline: Timeline, edit: EventEdit): { timeline: Timeline; message: string } | string {
  if (edit.do === 'add') return add(timeline, edit);
  if (edit.do === 'reattribute') return reattribute(timeline, edit);
  const event = findEvent(timeline, edit.event);
  if (typeof event === 'string') return event;
  const change = (
    changed: Partial<TimelineEvent>,
    field: string,
    was: string | undefined,
    message: string,
  ): { timeline: Timeline; message: string } => {
    const next = { ...event, ...changed, corrections: [...event.corrections, correction(edit, field, was)] };
    return { timeline: replace(timeline, event.id, next), message };
  };
  switch (edit.do) {
    case 'retitle':
      return change({ title: edit.title }, 'title', event.title, `${event.id} is titled ${edit.title}`);
    case 'status':
      return change({ status: edit.status }, 'status', event.status, `${event.id} is ${edit.status}`);
    case 'redate': {
      const date = editorsDate(edit.edtf);
      if (typeof date === 'string') return date;
      // Who agrees with a date is no source of it: its words and its evidence stay.
      if (event.date?.edtf === date.edtf) {
        const agreed = { ...event.date, confidence: undefined };
        return change(
          { date: agreed, confidence: undefined },
          'date',
          undefined,
          `${event.id} is dated ${edit.edtf} already`,
        );
      }
      return change(
        { date, confidence: undefined },
        'date',
        event.date?.edtf ?? 'undated',
        `${event.id} is dated ${edit.edtf}`,
      );
    }
    case 'actors': {
      const actors = edit.actors.map(({ actor, role }) => ({
        actor: findActor(timeline, actor)?.id,
        role,
        name: actor,
      }));
      const unknown = actors.find(({ actor }) => actor === undefined);
      if (unknown) return `no actor is called ${unknown.name}`;
      const known = actors.flatMap(({ actor, role }) => (actor === undefined ? [] : [{ actor, role }]));
      return change(
        { actors: known },
        'actors',
        event.actors.map(({ actor }) => actor).join(', '),
        `${event.id} has ${known.length} actors`,
      );
    }
    case 'identify':
      return identify(timeline, event, edit.id, edit);
    case 'drop':
      return {
        timeline: without(timeline, event.id, {
          from: event.id,
          to: null,
          ...(event.date ? { date: event.date.edtf } : {}),
        }),
        message: `${event.id} is dropped`,
      };
    case 'merge':
      return merge(timeline, event, edit);
  }
}

function identify(
  timeline: Timeline,
  event: TimelineEvent,
  id: string,
  edit: EventEdit,
): { timeline: Timeline; message: string } | string {
  if (event.id === id) return { timeline, message: `${id} has that id already` };
  if (timeline.events.some((other) => other.id === id)) return `${id} is another event's id`;
  const next = { ...event, id, corrections: [...event.corrections, correction(edit, 'id', event.id)] };
  const renamed = replace(timeline, event.id, next);
  return {
    timeline: redirect(
      {
        ...renamed,
        redirects: renamed.redirects.filter(({ from }) => from !== id),
        ...retied(renamed, (each) => (each === event.id ? id : each)),
      },
      { from: event.id, to: id },
    ),
    message: `${event.id} is now ${id}`,
  };
}

function merge(
  timeline: Timeline,
  event: TimelineEvent,
  edit: Edit & { do: 'merge' },
): { timeline: Timeline; message: string } | string {
  const into = findEvent(timeline, edit.into);
  if (typeof into === 'string') return into;
  if (into.id === event.id) return `${event.id} can't be merged into itself`;
  const tellings = event.evidence.map((telling) =>
    telling.date === undefined && event.date && event.date.edtf !== into.date?.edtf
      ? { ...telling, date: event.date }
      : telling,
  );
  const actors = [
    ...into.actors,
    ...event.actors.filter(({ actor }) => !into.actors.some((other) => other.actor === actor)),
  ];
  const next = {
    ...into,
    actors,
    evidence: [...into.evidence, ...tellings],
    corrections: [...into.corrections, correction(edit, 'evidence', event.title)],
  };
  const merged = without(replace(timeline, into.id, next), event.id, { from: event.id, to: into.id });
  return {
    timeline: {
      ...merged,
      ...retied(merged, (each) => (each === event.id ? into.id : each)),
    },
    message: `${event.id} is part of ${into.id}`,
  };
}

function add(
  timeline: Timeline,
  edit: Edit & { do: 'add' },
): { timeline: Timeline; message: string } | string {
  const { id, title, edtf } = edit.event;
  if (timeline.events.some((event) => event.id === id)) return `${id} is another event's id`;
  const date = editorsDate(edtf);
  if (typeof date === 'string') return date;
  const event: TimelineEvent = {
    id,
    title,
    date,
    kind: 'other',
    status: 'reported',
    claimedBy: [],
    disputedBy: [],
    actors: [],
    evidence: [],
    rule: 'edit/add',
    corrections: [correction(edit, 'event')],
  };
  return {
    timeline: {
      ...timeline,
      events: [...timeline.events, event],
      redirects: timeline.redirects.filter(({ from }) => from !== id),
    },
    message: `${id} is added`,
  };
}

function reattribute(
  timeline: Timeline,
  edit: Edit & { do: 'reattribute' },
): { timeline: Timeline; message: string } | string {
  // An id may be a word that another quotation has.
  const named = timeline.quotes.filter(({ id }) => id === edit.quote);
  const quotes = named.length > 0 ? named : timeline.quotes.filter(({ text }) => text.includes(edit.quote));
  const quote = quotes[0];
  if (!quote || quotes.length > 1)
    return quotes.length > 1
      ? `${quotes.length} quotes have the words ${edit.quote}`
      : `no quote has the words ${edit.quote}`;
  const speaker = findActor(timeline, edit.speaker);
  if (!speaker) return `no actor is called ${edit.speaker}`;
  const was = quote.speaker === speaker.id ? undefined : (quote.speaker ?? 'unnamed');
  const next = {
    ...quote,
    speaker: speaker.id,
    confidence: undefined,
    corrections: [...quote.corrections, correction(edit, 'speaker', was)],
  };
  return {
    timeline: { ...timeline, quotes: timeline.quotes.map((each) => (each === quote ? next : each)) },
    message: `${quote.id} is said by ${speaker.name}`,
  };
}

/** The one event that a reference means, or why there is none. */
function findEvent(timeline: Timeline, ref: EventRef): TimelineEvent | string {
  if (typeof ref === 'string') {
    const id = timeline.redirects.find(({ from }) => from === ref)?.to ?? ref;
    return timeline.events.find((event) => event.id === id) ?? `no event has the id ${ref}`;
  }
  const sources = new Set(
    timeline.sources.filter(({ file }) => ref.file === undefined || file === ref.file).map(({ id }) => id),
  );
  const events = timeline.events.filter((event) =>
    event.evidence.some(
      ({ source, selector }) => sources.has(source) && selector[0].exact.includes(ref.words),
    ),
  );
  const [event] = events;
  if (!event) return `no event has the words “${ref.words}”`;
  return events.length > 1
    ? `${events.length} events have the words “${ref.words}”: ${events.map(({ id }) => id).join(', ')}`
    : event;
}

function findActor(timeline: Timeline, name: string): Actor | undefined {
  return (
    timeline.actors.find((actor) => actor.id === name || actor.name === name) ??
    timeline.actors.find((actor) => actor.aliases.includes(name))
  );
}

function editorsDate(edtf: string): FuzzyDate | string {
  try {
    const date = parseEdtf(edtf);
    const iso = (ms: number | null): string | null => (ms === null ? null : toIso(ms));
    return {
      edtf: date.edtf,
      precision: date.precision,
      start: iso(date.startMs),
      end: iso(date.endMs),
      text: '',
      rule: 'edit/redate',
      inferred: [],
    };
  } catch (error) {
    if (error instanceof EdtfError) return error.message;
    throw error;
  }
}

function replace(timeline: Timeline, id: string, next: TimelineEvent): Timeline {
  return { ...timeline, events: timeline.events.map((event) => (event.id === id ? next : event)) };
}

function without(timeline: Timeline, id: string, gone: Redirect): Timeline {
  return redirect(
    {
      ...timeline,
      events: timeline.events.filter((event) => event.id !== id),
      ...(gone.to === null ? retied(timeline, (each) => (each === id ? null : each)) : {}),
    },
    gone,
  );
}

/** What was said, with each event it belongs to replaced; null: it belongs to that one no more. */
function retied(
  { quotes, paraphrases }: Timeline,
  next: (event: string) => string | null,
): Pick<Timeline, 'quotes' | 'paraphrases'> {
  const events = (ids: readonly string[]): string[] => [
    ...new Set(ids.map(next).filter((id) => id !== null)),
  ];
  return {
    quotes: quotes.map((quote) => ({ ...quote, events: events(quote.events) })),
    paraphrases: paraphrases.map(({ statement, ...paraphrase }) => {
      const told = statement === undefined ? null : next(statement);
      return {
        ...paraphrase,
        events: events(paraphrase.events),
        ...(told === null ? {} : { statement: told }),
      };
    }),
  };
}

function redirect(timeline: Timeline, added: Redirect): Timeline {
  return { ...timeline, redirects: [...timeline.redirects.filter(({ from }) => from !== added.from), added] };
}
