import type { Timeline, TimelineEvent } from '../../model/timeline.ts';
import type { Passage } from '../digest/passages.ts';
import { add } from './add.ts';
import { type Changed, replace, without } from './change.ts';
import { editorsDate } from './date.ts';
import { findActor, findEvent } from './find.ts';
import { identify, merge } from './one-event.ts';
import { correction, type Outcome } from './outcome.ts';
import { reattribute } from './reattribute.ts';
import type { Edit } from './read.ts';
import { split } from './split.ts';
import { translate } from './translate.ts';

type EventEdit = Exclude<Edit, { do: 'tie' | 'rename' | 'side' }>;

/**
 * Applies the edits of events and quotes to a timeline whose ids are given, in their order.
 * @param passages where the words stand that entries name as evidence
 */
export function editEvents(
  timeline: Timeline,
  edits: readonly Edit[],
  passages: readonly Passage[] = [],
): { timeline: Timeline; outcomes: Outcome[] } {
  let current = timeline;
  const outcomes: Outcome[] = [];
  for (const edit of edits) {
    if (edit.do === 'tie' || edit.do === 'rename' || edit.do === 'side') continue;
    const result = apply(current, edit, passages);
    if (typeof result === 'string') outcomes.push({ edit, applied: false, message: result });
    else {
      current = result.timeline;
      outcomes.push({ edit, applied: true, message: result.message });
    }
  }
  return { timeline: current, outcomes };
}

/** The changed timeline, or why nothing matched. */
function apply(timeline: Timeline, edit: EventEdit, passages: readonly Passage[]): Changed {
  if (edit.do === 'add') return add(timeline, edit, passages);
  if (edit.do === 'reattribute') return reattribute(timeline, edit);
  if (edit.do === 'translate') return translate(timeline, edit);
  const event = findEvent(timeline, edit.event);
  if (typeof event === 'string') return event;
  const change = (
    changed: Partial<TimelineEvent>,
    field: string,
    was: string | undefined,
    message: string,
  ): Changed => {
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
    case 'split':
      return split(timeline, event, edit);
    case 'merge':
      return merge(timeline, event, edit);
  }
}
