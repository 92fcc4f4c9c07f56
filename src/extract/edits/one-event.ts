/** Two entries that say which event is which: another id, or two that are one. */
import type { Timeline, TimelineEvent } from '../../model/timeline.ts';
import { type Changed, redirect, replace, retied, without } from './change.ts';
import { findEvent } from './find.ts';
import { correction } from './outcome.ts';
import type { Edit } from './read.ts';

export function identify(timeline: Timeline, event: TimelineEvent, id: string, edit: Edit): Changed {
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

export function merge(timeline: Timeline, event: TimelineEvent, edit: Edit & { do: 'merge' }): Changed {
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
