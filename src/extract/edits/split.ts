import type { Evidence, Timeline, TimelineEvent } from '../../model/timeline.ts';
import { type Changed, redirect } from './change.ts';
import { editorsDate } from './date.ts';
import { correction } from './outcome.ts';
import type { Edit } from './read.ts';

type Telling = TimelineEvent['evidence'][number];
type SplitEdit = Edit & { do: 'split' };
type Part = SplitEdit['into'][number];

/**
 * One event is several. Each part takes the tellings that have its words; what no part's words claim stays with the first,
 * and so does the old id, which leads to it.
 */
export function split(timeline: Timeline, event: TimelineEvent, edit: SplitEdit): Changed {
  const taken = edit.into.find(
    ({ id }, n) =>
      (id !== event.id && timeline.events.some((other) => other.id === id)) ||
      edit.into.findIndex((other) => other.id === id) !== n,
  );
  if (taken) return `${taken.id} is another event's id`;
  const files = new Map(timeline.sources.map(({ id, file }) => [id, file]));
  const claims = edit.into.map((part) => event.evidence.filter((telling) => has(telling, part, files)));
  const empty = edit.into[claims.findIndex((tellings) => tellings.length === 0)];
  if (empty) return `no telling of ${event.id} has the words “${empty.words}”`;
  const claimed = new Set(claims.flat());
  const parts: TimelineEvent[] = [];
  for (const [n, part] of edit.into.entries()) {
    const tellings = claims[n] ?? [];
    const made = partOf(
      event,
      part,
      n === 0 ? event.evidence.filter((each) => tellings.includes(each) || !claimed.has(each)) : tellings,
      edit,
    );
    if (typeof made === 'string') return made;
    parts.push(made);
  }
  const [first] = parts;
  if (!first) return `${event.id} has no parts`;
  const ids = new Set(parts.map(({ id }) => id));
  const next: Timeline = {
    ...timeline,
    events: timeline.events.flatMap((each) => (each === event ? parts : [each])),
    redirects: timeline.redirects.filter(({ from }) => !ids.has(from)),
    quotes: timeline.quotes.map((quote) => ({ ...quote, events: tied(quote, event.id, parts) })),
    paraphrases: timeline.paraphrases.map((paraphrase) => ({
      ...paraphrase,
      events: tied(paraphrase, event.id, parts),
      ...(paraphrase.statement === event.id ? { statement: partTold(paraphrase.evidence, parts).id } : {}),
    })),
  };
  return {
    timeline: ids.has(event.id) ? next : redirect(next, { from: event.id, to: first.id }),
    message: `${event.id} is ${parts.map(({ id }) => id).join(', ')}`,
  };
}

function has(
  { source, selector }: Telling,
  { words, file }: Part,
  files: ReadonlyMap<string, string>,
): boolean {
  return selector[0].exact.includes(words) && (file === undefined || files.get(source) === file);
}

/** One part: its own title, tellings and date; all else as the event has it. */
function partOf(
  event: TimelineEvent,
  { id, title, edtf }: Part,
  tellings: readonly Telling[],
  edit: SplitEdit,
): TimelineEvent | string {
  const given = edtf === undefined ? null : editorsDate(edtf);
  if (typeof given === 'string') return given;
  // Without the editor's date that of its best telling.
  const date = given?.edtf === event.date?.edtf ? event.date : (given ?? tellings[0]?.date ?? event.date);
  return {
    ...event,
    id,
    title,
    date,
    evidence: tellings.map(({ date: own, ...telling }) => {
      const told = own ?? event.date;
      return told === null || told.edtf === date?.edtf ? telling : { ...telling, date: told };
    }),
    confidence: undefined,
    corrections: [
      ...event.corrections,
      ...(id === event.id ? [] : [correction(edit, 'id', event.id)]),
      correction(edit, 'title', event.title),
      ...(given ? [correction(edit, 'date', event.date?.edtf ?? 'undated')] : []),
    ],
  };
}

/** What was said goes with the part in whose passage it stands, else with the first. */
function tied(
  { events, evidence }: { readonly events: readonly string[]; readonly evidence: readonly Evidence[] },
  id: string,
  parts: readonly TimelineEvent[],
): string[] {
  return [...new Set(events.map((each) => (each === id ? partTold(evidence, parts).id : each)))];
}

function partTold(evidence: readonly Evidence[], parts: readonly TimelineEvent[]): TimelineEvent {
  const part = parts.find((each) =>
    each.evidence.some((telling) =>
      evidence.some((said) => telling.source === said.source && meets(telling, said)),
    ),
  );
  // There are two parts at least.
  return part ?? (parts[0] as TimelineEvent);
}

function meets({ selector: [, a] }: Evidence, { selector: [, b] }: Evidence): boolean {
  return a.start < b.end && b.start < a.end;
}
