import type { VerbGroup } from './verb-groups.ts';
import type { Concept } from './lexicon.ts';

/** The word that a date dates. */
export interface Trigger {
  readonly form: 'verb' | 'noun';
  readonly token: number;
  readonly verb: VerbGroup | null;
  readonly clause: number;
  readonly concept: Concept;
  readonly planned: boolean;
  readonly rule: string;
  /** Where the object begins that the verb does not stand before: token index. */
  readonly object?: number;
}
