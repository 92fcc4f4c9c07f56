import type { Correction } from '../../model/timeline.ts';
import type { Edit } from './read.ts';

/** What became of one edit. */
export interface Outcome {
  readonly edit: Edit;
  /** One line: what it changed, or why nothing matched. */
  readonly message: string;
  readonly applied: boolean;
}

/** The trace that an edit leaves on what it changed. */
export function correction(edit: Edit, field: string, was?: string): Correction {
  return {
    edit: `${edit.number} ${edit.do}`,
    field,
    ...(was === undefined ? {} : { was }),
    ...(edit.why === undefined ? {} : { note: edit.why }),
  };
}
