import type { Parsed } from './sentence.ts';
import type { Trigger } from './trigger.ts';

/** "in Paris", "at Bürgenstock": a name after a word of place in the trigger's clause. */
export function placeOf({ tokens, clauses, dates }: Parsed, trigger: Trigger): string | null {
  const clause = clauses[trigger.clause];
  if (!clause) return null;
  for (let i = clause.from; i < clause.to - 1; i++) {
    if (!/^(?:in|at|near|outside)$/.test(tokens[i]?.lower ?? '')) continue;
    let from = i + 1;
    if (tokens[from]?.lower === 'the') from++;
    let to = from;
    while (tokens[to]?.pos === 'PROPN' && to < clause.to) to++;
    if (to > from && !dates.some((date) => date.from < to && date.to > from)) {
      return tokens
        .slice(from, to)
        .map((token, n) => (n === 0 || tokens[from + n - 1]?.end === token.start ? '' : ' ') + token.text)
        .join('');
    }
  }
  return null;
}
