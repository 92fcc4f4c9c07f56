/** What begins at a place in a predicate: looks at single words, ahead of the phrase readers. */
import type { VerbGroup } from '../verb-groups.ts';
import { isPluralNoun, type Words } from './phrases.ts';
import { span } from './units.ts';

/** A sentence as the predicate reader sees it. */
export interface Predicates extends Words {
  /** Tokens that are passed over: dates, brackets. */
  readonly skipped: ReadonlySet<number>;
  readonly verbs: readonly VerbGroup[];
}

/** "has, for the first time, publicly expressed": the aside inside the verb goes. */
export function insideAside({ tokens }: Words, verb: VerbGroup, index: number): boolean {
  const inside = span(verb.first + 1, verb.head).filter((i) => tokens[i]?.text === ',');
  const first = inside[0];
  const last = inside.at(-1);
  return first !== undefined && last !== undefined && index >= first && index <= last;
}

/** Whether a finite verb follows before the next mark. */
export function hasClause({ tokens, stop, opensVerb }: Words, at: number): boolean {
  for (let i = at + 1; i < stop; i++) {
    if (opensVerb(i)) return true;
    if (tokens[i]?.pos === 'PUNCT') return false;
  }
  return false;
}

export function nextWord({ skipped, stop }: Predicates, from: number): number {
  let at = from;
  while (at < stop && skipped.has(at)) at++;
  return at;
}

export function opensComplement({ verbs }: Predicates, at: number): boolean {
  return verbs.some((verb) => verb.form === 'finite' && verb.first > at);
}

export function isInfinitive({ tokens }: Words, to: number): boolean {
  let verb = to + 1;
  while (tokens[verb]?.pos === 'ADV') verb++;
  return /^(?:VERB|AUX)$/.test(tokens[verb]?.pos ?? '') && !isPluralNoun(tokens, verb);
}

export function gerundAfter({ tokens }: Words, at: number): number | null {
  const next = tokens[at + 1];
  // "accused him of having signed"
  if (next?.lower === 'having' && tokens[at + 2]?.pos === 'VERB') return at + 2;
  return next?.pos === 'VERB' && next.lower.endsWith('ing') ? at + 1 : null;
}

export function isParticiple({ tokens, opensVerb }: Words, at: number): boolean {
  const token = tokens[at];
  if (!token || opensVerb(at)) return false;
  return token.lower.endsWith('ing') || token.lower !== token.lemma;
}

/** A word right behind the verb that goes with it: nothing follows but a date, a mark or the end. */
export function isParticle({ tokens, stop, skipped }: Predicates, head: number, at: number): boolean {
  if (at !== head + 1) return false;
  // "abstained in Wednesday's vote": what follows is a phrase with its preposition.
  if (skipped.has(at + 1) && /^['’]s?$/.test(tokens[at + 2]?.lower ?? '')) return false;
  return at + 1 >= stop || skipped.has(at + 1) || tokens[at + 1]?.pos === 'PUNCT';
}

/** "said in Tarn, the capital, that it would": the clause that is said, behind an aside. */
export function complementBehind(words: Predicates, comma: number): number | null {
  const { tokens, stop, opensVerb } = words;
  for (let i = comma + 1; i < Math.min(stop, comma + 16); i++) {
    if (opensVerb(i)) return null;
    if (tokens[i]?.lower === 'that')
      return tokens[i - 1]?.text === ',' && opensComplement(words, i) ? i : null;
  }
  return null;
}
