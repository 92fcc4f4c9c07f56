import type { ActorMention, Range } from '../article.ts';
import type { Draft } from './draft.ts';
import type { GazetteerMatch } from './matches.ts';
import type { Word } from './words.ts';

/** One article as those see it who look for what its pronouns and descriptions stand for. */
export interface Text {
  readonly words: readonly Word[];
  /** Matches of the gazetteer by their first word. */
  readonly matchAt: ReadonlyMap<number, GazetteerMatch>;
  /** By start: the longest mention there. */
  readonly mentionAt: ReadonlyMap<number, { readonly draft: Draft; readonly mention: ActorMention }>;
  /** Spans of quotation, in order: pronouns in them are somebody else's. */
  readonly quoted: readonly Range[];
  /** Of each sentence its paragraph. */
  readonly blocks: readonly number[];
  readonly titleCased: readonly boolean[];
}
