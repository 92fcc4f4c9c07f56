import type { Digest } from '../digest/index.ts';
import type { Actors } from './actors.ts';
import type { MergedTelling } from './telling.ts';

/** The tellings of all articles, in their order. */
export function tellingsOf(digests: readonly Digest[], actors: Actors): MergedTelling[] {
  const indexOf = new Map(actors.all.map(({ key }, index) => [key, index]));
  const terms = new Map<string, number>();
  const numberOf = (term: string): number => {
    const number = terms.get(term) ?? terms.size;
    terms.set(term, number);
    return number;
  };
  const sideOf = (actor: number): number[] => {
    const side = indexOf.get(actors.all[actor]?.side ?? '');
    return side === undefined ? [] : [side];
  };
  return digests.flatMap(({ events, dates }, article) =>
    events.map((mention): MergedTelling => {
      const named = mention.actors.flatMap(({ actor }) => actors.of[article]?.[actor] ?? []);
      return {
        article,
        mention,
        date: mention.date === null ? null : (dates[mention.date] ?? null),
        actors: ascending(named),
        parties: ascending(named.flatMap((actor) => [actor, ...sideOf(actor)])),
        terms: ascending(mention.terms.map(numberOf)),
      };
    }),
  );
}

/** Each number once. */
function ascending(numbers: readonly number[]): number[] {
  return [...new Set(numbers)].sort((a, b) => a - b);
}
