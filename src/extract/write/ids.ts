import { createHash } from 'node:crypto';
import type { Redirect } from '../../model/timeline.ts';

/** Something that needs an id. */
export interface Named {
  /** The id it would like, from `slug`. */
  readonly wish: string;
  /** EDTF; undefined: undated. */
  readonly date?: string | undefined;
  /** What it can be known again by in the next build, the strongest first. */
  readonly marks: readonly string[];
}

/** A thing of the last build, with the id it had before any edit. */
export interface Known {
  readonly id: string;
  readonly date?: string | undefined;
  readonly marks: readonly string[];
}

/** The first mark of a thing outweighs all others: an editor can merge in more evidence than it had. */
const FIRST = 1000;

/** Many copies of one article share their marks: beyond this, not every pair is weighed. */
const MOST_PAIRS = 10_000;
const AROUND = 16;

/**
 * Gives each thing its id: the one it had in the last build, wherever a mark is shared with it, else a new one.
 * `heirs` says for each known id which one holds it now: itself, the id it was merged into, or null where it is gone.
 */
export function assignIds(
  things: readonly Named[],
  known: readonly Known[],
  retired: readonly Redirect[],
): { ids: string[]; heirs: Map<string, string | null> } {
  const pairs = matches(things, known);
  const ids: (string | undefined)[] = things.map(() => undefined);
  const kept = new Set<number>();
  for (const { thing, old } of pairs) {
    if (ids[thing] !== undefined || kept.has(old)) continue;
    ids[thing] = known[old]?.id;
    kept.add(old);
  }
  // One that meant something yesterday must not mean something else today, so old ids stay reserved.
  const used = new Set(known.map(({ id }) => id));
  const reserved = new Map(retired.map((redirect) => [redirect.from, redirect]));
  const marksOf = new Map(known.map(({ id, marks }) => [id, new Set(marks)]));
  const returns = (thing: Named, id: string): boolean => {
    const redirect = reserved.get(id);
    if (!redirect) return true;
    if (redirect.to === null) return redirect.date === thing.date;
    return thing.marks.some((mark) => marksOf.get(redirect.to ?? '')?.has(mark));
  };
  // Who says the same words again and again in one article shares every mark with himself.
  const counts = new Map<string, number>();
  const last = ({ wish, marks }: Named): string => {
    const start = `${wish}-x${sha256(marks.join('\n')).slice(0, 32)}`;
    for (let n = counts.get(start) ?? 2; ; n++) {
      if (used.has(`${start}-${n}`) || reserved.has(`${start}-${n}`)) continue;
      counts.set(start, n + 1);
      return `${start}-${n}`;
    }
  };
  const given = things.map((thing, i) => {
    const id = ids[i] ?? wishes(thing).find((one) => !used.has(one) && returns(thing, one)) ?? last(thing);
    used.add(id);
    return id;
  });
  const heirOf = new Map<number, number>();
  for (const { thing, old } of pairs) if (!heirOf.has(old)) heirOf.set(old, thing);
  const heirs = new Map<string, string | null>();
  known.forEach(({ id }, old) => {
    const heir = heirOf.get(old);
    heirs.set(id, kept.has(old) ? id : heir === undefined ? null : (given[heir] ?? null));
  });
  return { ids: given, heirs };
}

/** Pairs of a thing and a known one with a mark in common, the strongest first. */
function matches(things: readonly Named[], known: readonly Known[]): { thing: number; old: number }[] {
  const before = holders(known);
  const now = holders(things);
  const rank = new Map<string, number>();
  const pairs = things.flatMap(({ marks }, thing) => {
    const shared = new Map<number, number>();
    for (const mark of new Set(marks)) {
      const nth = rank.get(mark) ?? 0;
      rank.set(mark, nth + 1);
      for (const old of across(before.get(mark) ?? [], nth, now.get(mark)?.length ?? 1)) {
        const first = mark === marks[0] && mark === known[old]?.marks[0];
        shared.set(old, (shared.get(old) ?? 0) + (first ? FIRST : 1));
      }
    }
    return [...shared].map(([old, weight]) => ({ thing, old, weight }));
  });
  return pairs.sort((a, b) => b.weight - a.weight || a.old - b.old || a.thing - b.thing);
}

function holders(named: readonly { readonly marks: readonly string[] }[]): Map<string, number[]> {
  const byMark = new Map<string, number[]>();
  named.forEach(({ marks }, i) => {
    for (const mark of new Set(marks)) {
      const found = byMark.get(mark);
      if (found) found.push(i);
      else byMark.set(mark, [i]);
    }
  });
  return byMark;
}

/**
 * The known ones that the nth of `count` things with the same mark is compared with: all, or where that would be too
 * many pairs, those about as far along. Each known one is still compared with at least one thing.
 */
function across(olds: readonly number[], nth: number, count: number): readonly number[] {
  if (olds.length * count <= MOST_PAIRS) return olds;
  const from = Math.floor((nth * olds.length) / count) - AROUND;
  const to = Math.ceil(((nth + 1) * olds.length) / count) + AROUND;
  return olds.slice(Math.max(0, from), to);
}

/** The ids a thing would take, the nicest first; the last is made of what the thing stands on. */
function wishes({ wish, date, marks }: Named): string[] {
  const hash = sha256(marks.join('\n'));
  const day = date
    ?.split(/[^\dX]/)
    .filter((part) => part !== '')
    .join('-')
    .toLowerCase();
  return [
    wish,
    ...(day ? [`${wish}-${day}`] : []),
    `${wish}-x${hash.slice(0, 8)}`,
    `${wish}-x${hash.slice(0, 32)}`,
  ];
}

export function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
