/** Where a clause can begin or end. */
import type { Token } from '../tokens.ts';

export const SUBORDINATORS = new Set(
  'that which who whom whose where when while because although though if unless whereas after before since until as what how why once'.split(
    ' ',
  ),
);
export const BREAKS = new Set([',', ';', ':', '—', '–', '(', ')', '--', '“', '”', '"']);

/** "that" and "what" may point at a noun; "whose" and "which" open a clause whatever follows. */
export function opensClauseAt(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    SUBORDINATORS.has(token.lower) &&
    (token.pos !== 'DET' || token.lower === 'whose' || token.lower === 'which')
  );
}

/** Where the words since the last boundary begin. */
export function stretchStart(tokens: readonly Token[], index: number): number {
  let start = index;
  while (start > 0 && !BREAKS.has(tokens[start - 1]?.text ?? '') && !opensClauseAt(tokens[start])) start--;
  return start;
}
