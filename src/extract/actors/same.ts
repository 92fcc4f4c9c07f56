/** Is an actor of one article an actor of another? */
import type { ArticleActor } from '../article.ts';

/** What of an actor is compared. */
type Compared = Pick<ArticleActor, 'key' | 'kind' | 'side'>;

/**
 * True where the names leave no doubt: the same key, or one full name that shortens the other ("George Bush", "George W. Bush").
 * A surname alone joins a full name only when side or office agree, and never against them.
 */
export function sameActor(a: Compared, b: Compared): boolean {
  if (a.key === b.key) return a.kind !== 'person' || !a.key.includes(' ') ? agree(a, b) : true;
  if (a.kind !== 'person' || b.kind !== 'person') return false;
  const one = a.key.replace(/^person:/, '').split(' ');
  const other = b.key.replace(/^person:/, '').split(' ');
  if (one.at(-1) !== other.at(-1)) return false;
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (short.length === 1) return long.length === 1 ? agree(a, b) : a.side !== undefined && a.side === b.side;
  let at = 0;
  for (const word of long) {
    const wanted = short[at];
    if (
      wanted !== undefined &&
      (word === wanted ||
        (word.length === 1 && wanted.startsWith(word)) ||
        (wanted.length === 1 && word.startsWith(wanted)))
    )
      at++;
  }
  return at === short.length;
}

/** Neither says that the other is wrong. */
function agree(a: Compared, b: Compared): boolean {
  return a.side === undefined || b.side === undefined || a.side === b.side;
}
