/** Counts and the shares they come to. */
import type { Analysed } from './corpus.ts';
import type { Span } from './spans.ts';

/** 0 where there is nothing to count. */
export function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

export function harmonic(precision: number, recall: number): number {
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
}

/** Whether a result is right: `index` counts in the text's dates, quotes or events. Of what the gold leaves open there is none. */
export interface Verdict {
  readonly text: Analysed;
  readonly index: number;
  readonly right: boolean;
}

/** What was wrong, by sort. */
export type Faults = Map<string, string[]>;

export function note(faults: Faults, sort: string, { name }: Analysed, words: string): void {
  const list = faults.get(sort);
  if (list) list.push(`${name}: ${words}`);
  else faults.set(sort, [`${name}: ${words}`]);
}

/** The words of a span on one line, cut to 100 characters, with some of what stands around them. */
export function quoteSpan({ points }: Analysed, { start, end }: Span, around = 0): string {
  const cut = (from: number, to: number): string =>
    points.slice(Math.max(0, from), to).join('').replace(/\s+/g, ' ');
  const words = cut(start, end);
  const shown = words.length > 100 ? `${words.slice(0, 99)}…` : words;
  return around === 0 ? shown : `…${cut(start - around, start)}[${shown}]${cut(end, end + around)}…`;
}
