/** Noun phrases as ranges of tokens. */
import type { Token } from '../tokens.ts';
import { nounConcept } from './lexicon.ts';

/** Half-open range of token indices. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** The noun that a noun phrase is about: the last before its first preposition. */
export function headNoun(tokens: readonly Token[], { from, to }: Span): Token | null {
  let head: Token | null = null;
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    // "the deadliest attack since the beginning of the war"
    if ((token?.pos === 'ADP' || token?.lower === 'since') && head !== null) break;
    if (token?.pos === 'NOUN' || token?.pos === 'PROPN') head = token;
  }
  return head;
}

/** Whether a noun phrase speaks of several. */
export function isPlural(tokens: readonly Token[], range: Span): boolean {
  const head = headNoun(tokens, range);
  const words = tokens.slice(range.from, range.to);
  return (
    (head?.pos === 'NOUN' &&
      head.lower.endsWith('s') &&
      (head.lower !== head.lemma || isUnknownPlural(words, head.lower))) ||
    (head !== null && head.lower.endsWith('s') && nounConcept(head.lower) !== null) ||
    words.some(({ lower }) => /^(?:percent|%)$/.test(lower)) ||
    /^(?:people|police|men|women|children|forces|troops|remains|they|we|these|those)$/.test(
      head?.lower ?? words[0]?.lower ?? '',
    ) ||
    joinsTwo(words)
  );
}

/** "the royal garrisons", of which the tagger knows no singular. */
function isUnknownPlural([first]: readonly Token[], lower: string): boolean {
  return (
    /[^suiao]s$/.test(lower) &&
    !/^(?:an?|this|that|every|each)$/.test(first?.lower ?? '') &&
    !/ics$|^(?:news|series|species|headquarters|means|lens)$/.test(lower)
  );
}

/** "Low and Orr", "envoys of Osk and the mayor"; "a gate of oak and iron", "the service between Osk and Tarn" are one. */
function joinsTwo(words: readonly Token[]): boolean {
  const of = words.findIndex(({ lower }) => lower === 'of' || lower === 'between');
  return words.some(
    ({ lower }, i) => lower === 'and' && (of < 0 || i < of || /^(?:DET|NUM)$/.test(words[i + 1]?.pos ?? '')),
  );
}

export function hasNominal(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (/^(?:NOUN|PROPN|PRON|NUM)$/.test(tokens[i]?.pos ?? '')) return true;
  return false;
}

export function trimPunctuation(tokens: readonly Token[], from: number, to: number): number {
  let end = to;
  while (end > from && tokens[end - 1]?.pos === 'PUNCT' && !/^["”’'»)]$/.test(tokens[end - 1]?.text ?? ''))
    end--;
  return end;
}

/** "The pact under", where "which" follows. */
export function trimPrepositions(tokens: readonly Token[], from: number, to: number): number {
  let end = to;
  while (end > from + 1 && tokens[end - 1]?.pos === 'ADP') end--;
  return end;
}

/** "The council today decided" */
const NOW = /^(?:today|yesterday|tonight)$/;

/** "Putin later said": the adverb belongs to the verb. */
export function trimAdverbs(tokens: readonly Token[], from: number, to: number): number {
  let end = to;
  while (end > from + 1 && (tokens[end - 1]?.pos === 'ADV' || NOW.test(tokens[end - 1]?.lower ?? ''))) end--;
  return end;
}
