import type { Inference, Status } from '../model/timeline.ts';

/** What made a value: the rule that read the words, and each part that they do not say. */
export interface Made {
  readonly rule: string;
  readonly text: string;
  readonly inferred: readonly Inference[];
}

/** An event for explaining: the words that tell it, its date, and who vouches for it or disputes it, by name. */
export interface MadeEvent {
  readonly rule: string;
  readonly words: string;
  readonly date: Made | null;
  readonly status: Status;
  readonly claimedBy: readonly string[];
  readonly disputedBy: readonly string[];
}

/** The rules that made a date, in order, each with its words: "date/day: “21 April”", "anchor/publication: year from …". */
export function explainDate({ rule, text, inferred }: Made): string[] {
  return [line(rule, text), ...inferred.map(explainInference)];
}

/**
 * The rules that found a quotation, then its speaker, then who that is.
 * @param speaker the words of the cue that stand for the speaker; null: there are none
 */
export function explainQuote({ rule, text, inferred }: Made, speaker: string | null): string[] {
  const [found = '', ...attributed] = rule.split(' ');
  const told = new Set(inferred.map((each) => each.rule));
  return [
    line(found, text),
    ...attributed.filter((each) => !told.has(each)).map((each) => line(each, speaker)),
    ...inferred.map(explainInference),
  ];
}

/** The rule that saw a happening, those of its date, and why it has its status. */
export function explainEvent({ rule, words, date, status, claimedBy, disputedBy }: MadeEvent): string[] {
  const who = [
    ...(claimedBy.length > 0 ? [`on the word of ${claimedBy.join(', ')} alone`] : []),
    ...(disputedBy.length > 0 ? [`disputed by ${disputedBy.join(', ')}`] : []),
  ];
  return [
    line(rule, words),
    ...(date ? explainDate(date) : []),
    [`status/${status}`, who.join('; ')].filter((part) => part !== '').join(': '),
  ];
}

function explainInference({ part, from, rule, note }: Inference): string {
  return `${rule}: ${part} from ${inMarks(from)}${note === undefined ? '' : `; ${note}`}`;
}

function line(rule: string, words: string | null): string {
  return words === null || words === '' ? rule : `${rule}: ${inMarks(words)}`;
}

/** On one line, and short: enough to find the words by. */
function inMarks(words: string): string {
  const plain = words.replace(/\s+/g, ' ').trim();
  return `“${plain.length > LONGEST ? `${plain.slice(0, LONGEST - 1).trimEnd()}…` : plain}”`;
}

/** In UTF-16 units. */
const LONGEST = 100;
