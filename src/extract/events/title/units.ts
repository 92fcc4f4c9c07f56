/** The longest a title may be, in characters. */
export const MAX_TITLE = 80;

const SURROGATE = /[\uD800-\uDBFF]/;

/** Is it no longer, in characters, than a title may be? */
export function fits(title: string): boolean {
  return title.length <= MAX_TITLE || (SURROGATE.test(title) && [...title].length <= MAX_TITLE);
}

/** What may go from a title that is too long, what goes first first. */
export const RANKS = {
  office: 1,
  insideAside: 2,
  aside: 3,
  that: 4,
  adjunct: 5,
  conjunct: 6,
  subjectModifier: 7,
  nation: 8,
  given: 9,
  lastSubject: 10,
  bound: 11,
  condition: 12,
  ofPhrase: 13,
  end: 14,
} as const;

/** Tokens that go together, if they go. */
export interface Unit {
  readonly tokens: readonly number[];
  readonly rank: number;
  /** Stands only while this one does. */
  readonly needs?: Unit;
}

/** A title before it is fitted: its tokens in their order, and the units among them that may go. */
export interface Draft {
  readonly tokens: readonly number[];
  readonly units: readonly Unit[];
}

export function span(from: number, to: number): number[] {
  const made: number[] = [];
  for (let i = from; i < to; i++) made.push(i);
  return made;
}

export const EMPTY: Draft = { tokens: [], units: [] };

export function join(...drafts: readonly Draft[]): Draft {
  const tokens: number[] = [];
  const units: Unit[] = [];
  for (const draft of drafts) {
    for (const token of draft.tokens) tokens.push(token);
    for (const unit of draft.units) units.push(unit);
  }
  return { tokens, units };
}

/**
 * The tokens of a draft that fit: units go in the order of their ranks, within a rank the last first,
 * until the rest is short enough; then each comes back that still fits, the dearest first.
 */
export function fitUnits({ tokens, units }: Draft, fits: (tokens: readonly number[]) => boolean): number[] {
  const order = units
    .map((unit, index) => ({ unit, index }))
    .sort((a, b) => a.unit.rank - b.unit.rank || b.index - a.index)
    .map(({ unit }) => unit);
  const gone = new Set<Unit>();
  const left = (): number[] => {
    if (gone.size === 0) return [...tokens];
    const missing = new Set<number>();
    for (const unit of units) if (!stands(unit, gone)) for (const token of unit.tokens) missing.add(token);
    return tokens.filter((token) => !missing.has(token));
  };
  for (const unit of order) {
    if (fits(left())) break;
    gone.add(unit);
  }
  for (const unit of [...gone].reverse()) {
    gone.delete(unit);
    if (!stands(unit, gone) || !fits(left())) gone.add(unit);
  }
  return left();
}

function stands(unit: Unit, gone: ReadonlySet<Unit>): boolean {
  return !gone.has(unit) && (unit.needs === undefined || stands(unit.needs, gone));
}
