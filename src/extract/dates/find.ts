import type { Article, Range, Sentence } from '../article.ts';
import { clockMatch } from './clock-alone.ts';
import { durationMatch } from './duration.ts';
import { feastMatch } from './feast-words.ts';
import { offsetMatch } from './offsets.ts';
import { pointMatch } from './points.ts';
import { rangeMatch } from './ranges.ts';
import type { Match, Said } from './said.ts';
import { Cursor, scan } from './scan.ts';
import { shiftedMatch } from './shifted.ts';
import { canStart } from './starts.ts';

/** Words that name a time, and what they say; nothing is inferred yet. */
export interface Found extends Range {
  /** The words themselves. */
  readonly text: string;
  readonly said: Said;
  /** Index of the sentence. */
  readonly sentence: number;
}

/**
 * The readers, in order. The longest match at a place wins, and of two as long the earlier one:
 * a range before the points it is made of, a point before the duration that its number could count.
 */
const READERS: readonly ((cursor: Cursor) => Match | null)[] = [
  rangeMatch,
  pointMatch,
  feastMatch,
  shiftedMatch,
  offsetMatch,
  clockMatch,
  durationMatch,
];

/** Every time expression of every sentence, in the order of the text, none inside another. */
export function findExpressions(article: Article, sentences: readonly Sentence[]): Found[] {
  return sentences.flatMap((sentence, index) => {
    const tokens = scan(article.text, sentence);
    const found: Found[] = [];
    for (let at = 0; at < tokens.length;) {
      const first = tokens[at];
      const match = first && canStart(first) ? longest(new Cursor(tokens, at)) : null;
      const last = tokens[at + (match?.length ?? 1) - 1];
      if (match && first && last)
        found.push({
          start: first.start,
          end: last.end,
          text: article.text.slice(first.start, last.end),
          said: match.said,
          sentence: index,
        });
      at += match?.length ?? 1;
    }
    return found;
  });
}

function longest(cursor: Cursor): Match | null {
  let best: Match | null = null;
  for (const read of READERS) {
    const match = read(cursor);
    if (match && match.length > (best?.length ?? 0)) best = match;
  }
  return best;
}
