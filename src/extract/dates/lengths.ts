/** A truce "of 72 hours for Victory Day", a "30-hour ceasefire during Easter": how long, where a feast says when. */
import type { Article, DateMention } from '../article.ts';
import type { Found } from './said.ts';

/** How far apart, in characters, a length and its feast can stand. */
const REACH = 120;

/** Gives a feast the length that the same sentence states of what happens on it. */
export function withLengths(
  article: Article,
  found: readonly Found[],
  mentions: readonly DateMention[],
): DateMention[] {
  return mentions.map((mention, i) => {
    if (found[i]?.said.kind !== 'feast' || mention.edtf === null) return mention;
    const length = [i - 1, i + 1].find((n) => belongs(article, found, i, n));
    const duration = length === undefined ? undefined : mentions[length];
    if (duration?.duration === undefined) return mention;
    const inference = { part: 'duration', from: duration.text, rule: 'duration/feast' };
    return { ...mention, duration: duration.duration, inferred: [...mention.inferred, inference] };
  });
}

function belongs(article: Article, found: readonly Found[], feast: number, other: number): boolean {
  const [first, second] = [found[Math.min(feast, other)], found[Math.max(feast, other)]];
  const length = found[other];
  if (!first || !second || length?.said.kind !== 'duration' || length.sentence !== found[feast]?.sentence)
    return false;
  const between = article.text.slice(first.end, Math.min(second.start, first.end + REACH));
  if (second.start - first.end > REACH || /[;:,.]/.test(between)) return false;
  return other < feast
    ? /\b(?:during|over|for|at|on)\s$/.test(between)
    : /^\s\p{L}+\s(?:of|for)\s$/u.test(between);
}
