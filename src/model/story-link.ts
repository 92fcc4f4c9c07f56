/** `story`, `story/ID` and `story/ID,ID,ID/ID`: a way through some events, one after the other. */
import type { TimelineLookup } from './lookup.ts';

export interface StoryTarget {
  readonly kind: 'story';
  /** The event that it has come to; empty: the first, whichever that is. */
  readonly id: string;
  /** The events that the link itself names, two or more, in their order; null: those of the page. */
  readonly of: readonly string[] | null;
}

const LONGEST = 12_000;
const MOST_STEPS = 100;

/** null where the words are no link to a story, or name no event that is there. An event with the id `story` goes before. */
export function readStory(given: string, lookup: TimelineLookup): StoryTarget | null {
  if (!/^story(?:\/|$)/iu.test(given) || given.length > LONGEST) return null;
  const [, list = '', at = ''] = given.split('/', 3);
  if (list === '') return lookup.event('story') ? null : { kind: 'story', id: '', of: null };
  const ids = [...new Set(list.split(',', MOST_STEPS).flatMap((id) => eventId(id, lookup) ?? []))];
  const [first] = ids;
  if (first === undefined) return null;
  if (ids.length === 1) return { kind: 'story', id: first, of: null };
  const id = eventId(at, lookup);
  return { kind: 'story', id: id !== null && ids.includes(id) ? id : first, of: ids };
}

function eventId(text: string, lookup: TimelineLookup): string | null {
  let end = text.length;
  // What a mail or a chat has glued on.
  while (end > 0 && !/[\p{L}\p{M}\p{N}]/u.test(text.charAt(end - 1))) end--;
  const id = lookup.resolve(lookup.spelling(text.slice(0, end)));
  return id !== null && lookup.event(id) ? id : null;
}
