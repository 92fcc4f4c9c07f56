/** Several times of one verb or noun: "on 3 July and 11 July", "this year, one of them on 6 September". */
import { clauseAt, type DateAt, type Parsed } from './sentence.ts';

const LISTS = /^(?:,|and|again|then|also|once|more|twice|on|in|at|the)$/;
const CLOSES = /^(?:PUNCT|CCONJ|SCONJ|ADP)$/;

/**
 * "In 2004, 2011 and 2016", "on 3 July and again on 11 July": so many times, and not one told twice. "In January and February"
 * is one stretch, and a verb behind the second time takes that along.
 */
export function areListed({ dates, tokens }: Parsed, first: DateAt, second: DateAt): boolean {
  if (second.from <= first.to || second.startMs <= first.endMs) return false;
  const next = tokens[second.to];
  if (!CLOSES.test(next?.pos ?? 'PUNCT') && next?.lower !== 'that') return false;
  const isTime = (at: number): boolean => dates.some(({ from, to }) => from <= at && to > at);
  const between = tokens.slice(first.to, second.from);
  const words = between.map(({ lower }) => lower).join(' ');
  // "was killed on 3 June, and in July, after a lull, the army …": the second opens what follows.
  if (/^, and (?!.*again)/.test(words) && tokens[second.to]?.text === ',') return false;
  return (
    between.every(({ lower }, n) => LISTS.test(lower) || isTime(first.to + n)) &&
    between.some(({ lower }) => lower === 'and' || lower === ',') &&
    tokens.slice(first.from, second.to + 4).some(({ lower }) => lower === 'and')
  );
}

/** "in 1984 and 1989": the second of two times, right behind the first. */
export function closesList({ dates, tokens }: Parsed, from: number): boolean {
  const at = /^(?:in|on)$/.test(tokens[from - 1]?.lower ?? '') ? from - 2 : from - 1;
  return tokens[at]?.lower === 'and' && dates.some(({ to }) => to === at);
}

/** The times of the list that a time stands in, itself with them. */
export function listOf(parsed: Parsed, own: DateAt): readonly DateAt[] {
  return parsed.dates.filter(
    (each) => each === own || areListed(parsed, each, own) || areListed(parsed, own, each),
  );
}

/** Whether of two times of one word the second says more closely when it was. */
export function saysCloser(parsed: Parsed, wide: DateAt, close: DateAt, at: number): boolean {
  const within = close.startMs >= wide.startMs && close.endMs <= wide.endMs;
  if (wide.heads || !within || close.endMs - close.startMs >= wide.endMs - wide.startMs) return false;
  const { tokens, clauses } = parsed;
  const own = clauseAt(clauses, at);
  const between = tokens.slice(wide.to, close.from);
  // "has twice this autumn refused to leave, on 30 October and again last week"
  const behind = clauses[own + 1];
  if (
    behind?.verbs.length === 0 &&
    behind.joint === '' &&
    close.from <= behind.from + 1 &&
    close.from >= behind.from
  )
    return true;
  return (
    between.every(({ pos, lower }) => !/^(?:VERB|AUX|CCONJ)$/.test(pos) && lower !== 'the') ||
    (clauseAt(clauses, close.from) === own && clauseAt(clauses, wide.from) !== own)
  );
}
