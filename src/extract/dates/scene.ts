/** What a reading of a time expression is, and what it depends on besides the words themselves. */
import type { Inference } from '../../model/timeline.ts';
import type { Context } from './context.ts';
import { isDay } from './present.ts';
import type { Speaks } from './feasts.ts';
import type { Base } from './said.ts';
import type { Stand } from './stand.ts';
import type { Value } from './whole.ts';

export interface Reading {
  readonly value: Value | null;
  readonly inferred: readonly Inference[];
  /** In the months of `jump`. */
  readonly cost: number;
}

/** What a reading depends on besides the words themselves. */
export interface Scene {
  /** Where the telling stands; null: nothing has been told yet. */
  readonly stand: Stand | null;
  /** The last time named that is as short as asked for, in days, whether or not it carried the telling. */
  readonly last: (days: number) => Stand | null;
  readonly context: Context;
  /** The words around speak of what is to come. */
  readonly future: boolean;
  /** The words say that it is past: "since". */
  readonly past: boolean;
  /** "The attack came": the sentence goes on about what was told last. */
  readonly tied: boolean;
  /** A paragraph or a section begins, so that a step back costs less. */
  readonly fresh: boolean;
  /** The telling stands in this paragraph. */
  readonly near: boolean;
  /** Years that the text names further on. */
  readonly ahead: readonly Stand[];
  /** Values of these words by year, so that each is worked out once. */
  readonly known: Map<number, Value | null>;
  /** The words themselves. */
  readonly text: string;
  readonly sentence: number;
  /** Whom the passage speaks of. */
  readonly speaks: () => Speaks;
}

export const NOTHING: Reading = { value: null, inferred: [], cost: 0 };

export function published({ context: { present } }: Scene): Stand | null {
  return present && isDay(present) ? { ...present, sentence: -1, yearFrom: present.from } : null;
}

export function baseOf(base: Base, scene: Scene): Stand | null {
  return base === 'published' ? (published(scene) ?? scene.stand) : (scene.stand ?? published(scene));
}
