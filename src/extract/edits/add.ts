import type { Evidence, Timeline, TimelineEvent } from '../../model/timeline.ts';
import type { Passage } from '../digest/passages.ts';
import type { Changed } from './change.ts';
import { editorsDate } from './date.ts';
import { correction } from './outcome.ts';
import type { Edit } from './read.ts';

/** An event that extraction did not find, with the words that tell it, where the editor names them. */
export function add(timeline: Timeline, edit: Edit & { do: 'add' }, passages: readonly Passage[]): Changed {
  const { id, title, edtf, words, file } = edit.event;
  if (timeline.events.some((event) => event.id === id)) return `${id} is another event's id`;
  const date = editorsDate(edtf);
  if (typeof date === 'string') return date;
  const evidence = words === undefined ? [] : evidenceFor(timeline, passages, words, file);
  if (typeof evidence === 'string') return evidence;
  const event: TimelineEvent = {
    id,
    title,
    date,
    kind: 'other',
    status: 'reported',
    claimedBy: [],
    disputedBy: [],
    actors: [],
    evidence,
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

/** Where the words stand, or why that is not known. */
function evidenceFor(
  { sources }: Timeline,
  passages: readonly Passage[],
  words: string,
  file: string | undefined,
): Evidence[] | string {
  const found = passages.filter(
    (passage) => passage.words === words && (file ?? passage.file) === passage.file,
  );
  const [passage] = found;
  if (!passage)
    return file === undefined
      ? `no article has the words “${words}”`
      : `${file} is no article, or has not the words “${words}”`;
  if (found.length > 1)
    return `several places have the words “${words}”: ${[...new Set(found.map((each) => each.file))].join(', ')}`;
  const source = sources.find((each) => each.file === passage.file);
  return source
    ? [{ source: source.id, selector: passage.selector }]
    : `no source is the file ${passage.file}`;
}
