/** What the signs mean: those that are there, as shapes with their words. */
import type { Manner } from '../layout/event-table.ts';
import type { ReaderContext } from './context.ts';
import type { MarkShape } from './mark-shape.ts';

/** Room for one sign, in pixels. */
export const SIGN_WIDTH = 22;
const PLAIN: MarkShape = {
  x1: 11,
  x2: 11,
  y: 9,
  shape: 'point',
  status: 'reported',
  corrected: false,
  fadesStart: false,
  fadesEnd: false,
};
const BAR = { x1: 1, x2: SIGN_WIDTH - 1, shape: 'bar' } as const;

export function legendSigns(
  manners: readonly Manner[],
  { strings }: ReaderContext,
): readonly (readonly [MarkShape, string])[] {
  const signs: readonly [boolean, MarkShape, string][] = [
    [
      manners.some(({ status }) => status === 'planned'),
      { ...PLAIN, status: 'planned' },
      strings.legendPlanned,
    ],
    [
      manners.some(({ status }) => status === 'disputed'),
      { ...PLAIN, ...BAR, status: 'disputed' },
      strings.legendDisputed,
    ],
    [
      manners.some(({ status }) => status === 'claimed'),
      { ...PLAIN, status: 'claimed' },
      strings.legendClaimed,
    ],
    [manners.some(({ status }) => status === 'denied'), { ...PLAIN, status: 'denied' }, strings.legendDenied],
    [
      manners.some(({ approximateStart, approximateEnd }) => approximateStart || approximateEnd),
      { ...PLAIN, ...BAR, fadesStart: true, fadesEnd: true },
      strings.legendApproximate,
    ],
    [manners.some(({ corrected }) => corrected), { ...PLAIN, corrected: true }, strings.legendCorrected],
    [manners.some(({ shape }) => shape === 'point'), PLAIN, strings.legendDay],
  ];
  return signs.filter(([there]) => there).map(([, shape, words]) => [shape, words]);
}
