/** What a reading of a time expression is, and what it depends on besides the words themselves. */
import type { Inference } from '../../model/timeline.ts';
import type { Context } from './context.ts';
import { isDay } from './present.ts';
import type { Speaks } from './feasts.ts';
import type { Base } from './said.ts';
import type { Stand } from './stand.ts';
import type { Tense } from './tense.ts';
import { isCountedBack, lastTold, type Way } from './way.ts';
import type { Value } from './whole.ts';

const DAY_MS = 86_400_000;

export interface Reading {
  readonly value: Value | null;
  readonly inferred: readonly Inference[];
  /** In the months of `jump`. */
  readonly cost: number;
}

/** A day that was named with its year, and the words. */
export interface Again {
  readonly year: number;
  readonly from: string;
}

/** What the text around a time expression says: the same, whatever was told before. */
export interface Spot {
  readonly context: Context;
  /** The words around speak of what is to come. */
  readonly future: boolean;
  /** It was to come when it was planned, and may be past by now. */
  readonly planned: boolean;
  /** The words say that it is past: "since". */
  readonly past: boolean;
  /** The present, the future or the perfect tense: what leaves its year or its month open counts from the day of writing. */
  readonly now: boolean;
  /** What its clause tells of it; null in news, whose days hang on its present. */
  readonly tense: Tense;
  /** A section begins in front of its sentence. */
  readonly section: boolean;
  /** It heads a line of a list of dates. */
  readonly heads: boolean;
  /** "The attack came": the sentence goes on about what was told last. */
  readonly tied: boolean;
  /** It stands right behind another time: "on 21 July, the fifth day of the revolt". */
  readonly apposed: boolean;
  /** The year whose happening goes on by "when": "in 1990, when marines held the town from April". */
  readonly when: Again | null;
  /** The same day of a month, named before with its year. */
  readonly again: Again | null;
  /** Years that the text names further on. */
  readonly ahead: readonly Stand[];
  /** Values of these words by year, so that each is worked out once. */
  readonly known: Map<number, Value | null>;
  /** The words themselves. */
  readonly text: string;
  readonly sentence: number;
  /** It stands in somebody's words, of what was to come when they were said. */
  readonly hoped: boolean;
  /** Whom the passage speaks of. */
  readonly speaks: () => Speaks;
}

/** A spot, and one way of telling that leads to it. */
export interface Scene {
  readonly spot: Spot;
  /** Where the telling stands; null: nothing has been told yet. */
  readonly stand: Stand | null;
  /** How the telling came here. */
  readonly way: Way;
  /** The telling stands in this paragraph. Where another begins, a step back costs less. */
  readonly near: boolean;
}

export const NOTHING: Reading = { value: null, inferred: [], cost: 0 };
/** The only reading of words that say nothing here. */
export const NO_READING: readonly Reading[] = [NOTHING];

export function published({ spot: { context } }: Pick<Scene, 'spot'>): Stand | null {
  const { present } = context;
  if (!present || !isDay(present)) return null;
  const { startMs, endMs, from } = present;
  return { startMs, endMs, from, sentence: -1, yearFrom: from };
}

/** Cost of leaving the year of the telling for the article's own present. */
export const LEAVE = 5;
/** In days. */
const FAR = 300;

/** Whether news is telling, in this paragraph, of what lies a year from its present or more. */
export function looksAside({ stand, near, spot }: Scene, { startMs }: Pick<Stand, 'startMs'>): boolean {
  return stand !== null && near && !spot.now && Math.abs(stand.startMs - startMs) > FAR * DAY_MS;
}

/** In days: a year. */
const WIDEST = 370;

export function baseOf(base: Base, scene: Scene): Stand | null {
  // "Independence came on 3 May, two weeks after the vote. The month after that …" goes on from May.
  const stand = isCountedBack(scene.way) ? (lastTold(scene.way, WIDEST) ?? scene.stand) : scene.stand;
  const now = published(scene);
  // What is told as done goes on from no day that is still to come.
  if (base === 'published' || (stand && stand.startMs >= endOfPast(scene))) return now ?? stand;
  return stand ?? now;
}

/** From when on a time lies ahead that words tell as done. */
export function endOfPast(scene: Pick<Scene, 'spot'>): number {
  return scene.spot.future ? Infinity : (published(scene)?.endMs ?? Infinity);
}
