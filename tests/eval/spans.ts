/** Ranges of code points, and how two lists of them are paired. */

/** Half-open. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Code points that both hold. */
export function overlap(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

/** At least half of the shorter one lies in the other. */
export function touches(a: Span, b: Span): boolean {
  const both = overlap(a, b);
  return both > 0 && 2 * both >= Math.min(a.end - a.start, b.end - b.start);
}

export interface Pair {
  readonly gold: number;
  readonly found: number;
}

/**
 * One-to-one pairs, the best first; of equals, the ones that come first.
 * @param worth of gold `g` and result `f`; 0: they are no pair
 */
export function pairBest(gold: number, found: number, worth: (g: number, f: number) => number): Pair[] {
  const candidates: (Pair & { worth: number })[] = [];
  for (let g = 0; g < gold; g++)
    for (let f = 0; f < found; f++) {
      const value = worth(g, f);
      if (value > 0) candidates.push({ gold: g, found: f, worth: value });
    }
  // Not by subtraction: two exact pairs are worth Infinity each.
  candidates.sort((a, b) => (a.worth === b.worth ? 0 : a.worth > b.worth ? -1 : 1));
  const taken = { gold: new Set<number>(), found: new Set<number>() };
  return candidates.filter((pair) => {
    if (taken.gold.has(pair.gold) || taken.found.has(pair.found)) return false;
    taken.gold.add(pair.gold);
    taken.found.add(pair.found);
    return true;
  });
}

/**
 * As many pairs as can be, gold that comes first served first (augmenting paths).
 * @param fits for each gold the results that would do
 * @returns result → gold
 */
export function pairMost(fits: readonly (readonly number[])[]): ReadonlyMap<number, number> {
  const owner = new Map<number, number>();
  const serve = (gold: number, tried: Set<number>): boolean => {
    for (const found of fits[gold] ?? []) {
      if (tried.has(found)) continue;
      tried.add(found);
      const other = owner.get(found);
      if (other !== undefined && !serve(other, tried)) continue;
      owner.set(found, gold);
      return true;
    }
    return false;
  };
  for (const gold of fits.keys()) serve(gold, new Set());
  return owner;
}
