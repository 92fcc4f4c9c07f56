import { stringify } from 'yaml';
import type { Evidence, Quote, Timeline, TimelineEvent } from '../model/timeline.ts';
import { explainEvent, explainQuote } from './explain.ts';
import { nameForMessage } from './file-text.ts';

/** One result to look at, with entries for edits.yaml. */
interface Doubt {
  readonly confidence: number;
  /** What was found, in one line. */
  readonly value: string;
  readonly evidence: Evidence | undefined;
  readonly why: readonly string[];
  /** As it stands it says that the value is right; null: there is nothing to agree to. */
  readonly entry: object | null;
  /** What else an editor may say, and when. */
  readonly other: { readonly when: string; readonly entry: object };
}

/**
 * The least certain results first, as a piece of edits.yaml: what is known of each stands in comments, its entry
 * under them. Pasted as it is, it agrees with what was found, and what an editor agreed to is not listed again.
 * @param limit how many are listed at most
 */
export function review(timeline: Timeline, limit: number): string {
  const doubts = doubtsOf(timeline).sort((a, b) => a.confidence - b.confidence);
  if (doubts.length === 0) return '# Nothing to review: no result is in doubt.';
  const listed = doubts.slice(0, limit);
  return [
    `# The ${listed.length} least certain of ${doubts.length} results. Each entry, as it stands, says that you agree: put right what is`,
    '# wrong, and paste it under "edits:" in your edits.yaml.',
    ...listed.flatMap((doubt, i) => ['', ...write(doubt, i + 1, timeline)]),
  ].join('\n');
}

function write(doubt: Doubt, number: number, { sources }: Timeline): string[] {
  const { evidence } = doubt;
  const file = sources.find(({ id }) => id === evidence?.source)?.file ?? '';
  const passage = evidence?.selector[0].exact ?? '';
  const notes = [
    `${number}. ${doubt.confidence.toFixed(2)}  ${doubt.value}`,
    `${file}: ${inOneLine(passage)}`,
    ...doubt.why,
  ];
  const other = entryLines(doubt.other.entry).map((line) => `# ${line}`);
  return [
    ...notes.map((line) => `# ${nameForMessage(line)}`),
    ...(doubt.entry ? entryLines(doubt.entry) : []),
    `# ${doubt.other.when}:`,
    ...other,
  ];
}

function entryLines(entry: object): string[] {
  return stringify([entry], { lineWidth: 0 })
    .trimEnd()
    .split('\n')
    .map((line) => `  ${line}`);
}

/** What an editor gave has no confidence, and is in no doubt. */
function doubtsOf(timeline: Timeline): Doubt[] {
  const names = new Map(timeline.actors.map(({ id, name }) => [id, name]));
  const nameOf = (id: string): string => names.get(id) ?? id;
  return [
    ...timeline.events.flatMap((event) => eventDoubt(event, nameOf)),
    ...timeline.quotes.flatMap((quote) => quoteDoubt(quote, nameOf, timeline)),
  ];
}

function eventDoubt(event: TimelineEvent, nameOf: (id: string) => string): Doubt[] {
  const { id, title, date, confidence } = event;
  if (confidence === undefined || !date) return [];
  const named = { claimedBy: event.claimedBy.map(nameOf), disputedBy: event.disputedBy.map(nameOf) };
  return [
    {
      confidence,
      value: `${date.edtf}: ${title}`,
      evidence: event.evidence[0],
      why: explainEvent({ rule: event.rule, words: '', date, status: event.status, ...named }),
      entry: { do: 'redate', event: id, edtf: date.edtf },
      other: { when: 'or, where it is no event', entry: { do: 'drop', event: id } },
    },
  ];
}

function quoteDoubt(quote: Quote, nameOf: (id: string) => string, { actors }: Timeline): Doubt[] {
  const { id, speaker, confidence } = quote;
  if (confidence === undefined) return [];
  const name = speaker === null ? null : nameOf(speaker);
  // The first actor of a name answers to it; another of the same name only to the id.
  const known = actors.find((actor) => actor.id === name || actor.name === name)?.id === speaker;
  return [
    {
      confidence,
      value: `${name ?? 'nobody named'}: “${inOneLine(quote.text)}”`,
      evidence: quote.evidence[0],
      why: explainQuote(quote, quote.speakerText ?? null),
      entry: speaker === null ? null : { do: 'reattribute', quote: id, speaker: known ? name : speaker },
      other: {
        when: speaker === null ? 'if somebody is named after all' : 'or, where somebody else said it',
        entry: { do: 'reattribute', quote: id, speaker: 'NAME' },
      },
    },
  ];
}

/** In UTF-16 units. */
const LONGEST = 300;

function inOneLine(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1).trimEnd()}…` : line;
}
