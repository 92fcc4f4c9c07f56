/** Where a clause can begin or end. */
import type { Token } from '../tokens.ts';

export const SUBORDINATORS = new Set(
  'that which who whom whose where when while because although though if unless whereas after before since until as what how why once'.split(
    ' ',
  ),
);
export const BREAKS = new Set([',', ';', ':', '—', '–', '(', ')', '--', '“', '”', '"']);

/** Where the words since the last boundary begin. */
export function stretchStart(tokens: readonly Token[], index: number): number {
  let start = index;
  while (
    start > 0 &&
    !BREAKS.has(tokens[start - 1]?.text ?? '') &&
    !(SUBORDINATORS.has(tokens[start]?.lower ?? '') && tokens[start]?.pos !== 'DET')
  )
    start--;
  return start;
}
