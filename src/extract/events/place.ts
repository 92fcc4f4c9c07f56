import type { Token } from '../tokens.ts';
import type { Parsed } from './sentence.ts';
import type { Trigger } from './trigger.ts';

const REGION =
  /^(?:region|province|district|city|town|village|oblast|valley|area|county|state|governorate|suburb|port|island|peninsula)$/;
const WHERE = new Set(['in', 'at', 'near', 'outside']);
/** "the war in Ukraine" names the war and says nothing of where this happened. */
const TOPIC = /^(?:war|conflict|peace|situation|crisis|interests?|troops|forces|fighting|ceasefire)$/;

/** Where it happened: "in Paris", "at Bürgenstock", "in the Gomel region of Belarus". null: the clause does not say. */
export function placeOf({ tokens, clauses, dates }: Parsed, trigger: Trigger): string | null {
  const clause = clauses[trigger.clause];
  if (!clause) return null;
  for (let i = clause.from; i < clause.to - 1; i++) {
    if (!WHERE.has(tokens[i]?.lower ?? '')) continue;
    if (TOPIC.test(tokens[i - 1]?.lower ?? '') && i - 1 !== trigger.token) continue;
    const from = tokens[i + 1]?.lower === 'the' ? i + 2 : i + 1;
    const to = nameEnd(tokens, from, clause.to);
    if (to > from && !dates.some((date) => date.from < to && date.to > from))
      return spelled(tokens.slice(from, to));
  }
  return null;
}

/** A run of capitals, with a possessive inside and the region or city that it names. */
function nameEnd(tokens: readonly Token[], from: number, end: number): number {
  if (tokens[from]?.pos !== 'PROPN')
    return REGION.test(tokens[from]?.lower ?? '') ? namedRegion(tokens, from, end) : from;
  let to = from;
  while (to < end) {
    const token = tokens[to];
    const capital = /^\p{Lu}/u.test(token?.text ?? '') && /^(?:PROPN|NOUN)$/.test(token?.pos ?? '');
    const possessive = /^['’]s$/.test(token?.text ?? '') && /^\p{Lu}/u.test(tokens[to + 1]?.text ?? '');
    if (!capital && !possessive) break;
    to++;
  }
  return REGION.test(tokens[to]?.lower ?? '') ? namedRegion(tokens, to, end) : to;
}

/** "region of Belarus", "city of Kherson". */
function namedRegion(tokens: readonly Token[], noun: number, end: number): number {
  let to = noun + 1;
  if (tokens[to]?.lower !== 'of' || tokens[to + 1]?.pos !== 'PROPN') return to;
  to++;
  while (to < end && tokens[to]?.pos === 'PROPN') to++;
  return to;
}

function spelled(words: readonly Token[]): string {
  return words
    .map((token, n) => (n === 0 || words[n - 1]?.end === token.start ? '' : ' ') + token.text)
    .join('');
}
