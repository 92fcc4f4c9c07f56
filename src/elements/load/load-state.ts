/** How far a timeline has been loaded. */
import type { Fault, Reading } from '../../model/validate.ts';
import type { rowProgress, RowsRead } from './row-progress.ts';
import type { sceneMaker } from './row-scenes.ts';

export type LoadState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'loading' }
  /** Some rows are there; more follow, unless it is the last batch. */
  | RowsState
  | { readonly kind: 'ready'; readonly reading: Reading }
  | FailedState;

export interface FailedState {
  readonly kind: 'failed';
  readonly faults: readonly Fault[];
  /** No answer came. */
  readonly isUnreachable?: true;
  /** Another try may bring the file. */
  readonly mayPass?: true;
}

export interface RowsState extends RowsRead {
  readonly kind: 'rows';
  readonly isFirst: boolean;
  readonly makerOf: typeof sceneMaker;
  /** What the reader sees of it. */
  readonly progress: typeof rowProgress;
}
