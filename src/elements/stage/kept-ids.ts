import type { Ids } from '../../layout/found.ts';
import type { CardAnchor } from './stage-leaders.ts';

/** Of no more than so many matches each keeps its mark and label, as far as there is room. */
const MOST_KEPT = 40;

/** Ids of what keeps its mark and label; what a card is tied to has its mark, as far as there is room. */
export function keptIds(
  selected: string | null,
  current: string | null,
  cards: readonly CardAnchor[],
  found: Ids,
): ReadonlySet<string> {
  const kept = [selected, current, ...cards.map((card) => card.eventId)];
  if (found.size <= MOST_KEPT) kept.push(...found);
  return new Set(kept.filter((id) => id !== null));
}
