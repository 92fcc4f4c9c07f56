/** Where a clause can begin or end. */
import type { Token } from '../tokens.ts';
import { SUBORDINATORS } from '../word-classes.ts';

export const BREAKS = new Set([',', ';', ':', '—', '–', '(', ')', '--', '“', '”', '"']);

/** "that" and "what" may point at a noun; "whose" and "which" open a clause whatever follows. */
export function opensClauseAt(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    SUBORDINATORS.has(token.lower) &&
    (token.pos !== 'DET' || token.lower === 'whose' || token.lower === 'which')
  );
}

/** Where the words since the last boundary begin. */
export function stretchStart(tokens: readonly Token[], index: number): number {
  let start = index;
  while (start > 0 && !BREAKS.has(tokens[start - 1]?.text ?? '') && !opensClauseAt(tokens[start])) start--;
  return start;
}

/** "said on Monday she would go", "said Monday the talks …": where what was said begins, behind the verb and the day on which it was. */
export function timeOfSaying(tokens: readonly Token[], verb: number): number {
  const head = behindHearer(tokens, verb);
  const on = tokens[head + 1]?.lower === 'on';
  const day = on ? head + 2 : head + 1;
  if (!DAY.test(tokens[day]?.text ?? '')) return verb + 1;
  const to = PART.test(tokens[day + 1]?.lower ?? '') ? day + 2 : day + 1;
  // "said Monday talks would go on" leaves it open.
  const opens = on ? /^(?:DET|PRON|PROPN|NOUN|ADJ|NUM)$/ : /^(?:DET|PRON|PROPN|NUM)$/;
  return opens.test(tokens[to]?.pos ?? '') ? to : verb + 1;
}

/** "told a news conference on Sunday her officers had …": the last word of who was told, if a day follows; else the verb. */
function behindHearer(tokens: readonly Token[], verb: number): number {
  if (!/^(?:tell|inform|assure|remind|warn)$/.test(tokens[verb]?.lemma ?? '')) return verb;
  let to = verb + 1;
  while (/^(?:DET|ADJ|NOUN|PROPN|PRON)$/.test(tokens[to]?.pos ?? '') && !DAY.test(tokens[to]?.text ?? ''))
    to++;
  const day = tokens[to]?.lower === 'on' ? to + 1 : to;
  return DAY.test(tokens[day]?.text ?? '') ? to - 1 : verb;
}

const DAY = /^(?:\p{Lu}\p{Ll}{2,5}day|yesterday|today)$/u;
const PART = /^(?:morning|afternoon|evening|night)$/;

/** "At least 17 people": a count, and no phrase with a preposition. */
export function opensCount(tokens: readonly Token[], from: number): boolean {
  return /^(?:at (?:least|most)|up to|more than|fewer than|less than)$/.test(
    `${tokens[from]?.lower ?? ''} ${tokens[from + 1]?.lower ?? ''}`,
  );
}
