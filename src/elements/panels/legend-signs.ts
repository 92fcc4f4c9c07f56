/** What the signs mean: those that are there, as shapes with their words. */
import type { Manner } from '../../layout/manner.ts';
import type { ReaderContext } from '../base/context.ts';
import type { MarkShape } from '../stage/mark-shape.ts';
import { readingStrings } from '../strings/reading-strings.ts';

export interface LegendSign {
  readonly shape: MarkShape;
  readonly words: string;
  /** A sentence. */
  readonly what: string;
}

/** Room for one sign, in pixels. */
export const SIGN_WIDTH = 22;
const POINT: MarkShape = {
  x1: 11,
  x2: 11,
  y: 9,
  shape: 'point',
  status: 'reported',
  corrected: false,
  fadesStart: false,
  fadesEnd: false,
};
const BAR: MarkShape = { ...POINT, x1: 1, x2: SIGN_WIDTH - 1, shape: 'bar' };

export function legendSigns(manners: readonly Manner[], context: ReaderContext): readonly LegendSign[] {
  const strings = readingStrings(context.strings);
  const { legendWhat } = strings;
  const about = ({ approximateStart, approximateEnd }: Manner) => approximateStart || approximateEnd;
  const signs: readonly [test: (manner: Manner) => boolean, sign: LegendSign][] = [
    [
      ({ status }) => status === 'planned',
      { shape: { ...POINT, status: 'planned' }, words: strings.legendPlanned, what: legendWhat.planned },
    ],
    [
      ({ status }) => status === 'disputed',
      { shape: { ...BAR, status: 'disputed' }, words: strings.legendDisputed, what: legendWhat.disputed },
    ],
    [
      ({ status }) => status === 'claimed',
      { shape: { ...POINT, status: 'claimed' }, words: strings.legendClaimed, what: legendWhat.claimed },
    ],
    [
      ({ status }) => status === 'denied',
      { shape: { ...POINT, status: 'denied' }, words: strings.legendDenied, what: legendWhat.denied },
    ],
    [
      about,
      {
        shape: { ...BAR, fadesStart: true, fadesEnd: true },
        words: strings.legendApproximate,
        what: legendWhat.approximate,
      },
    ],
    [
      ({ corrected }) => corrected,
      { shape: { ...POINT, corrected: true }, words: strings.legendCorrected, what: legendWhat.corrected },
    ],
    [({ shape }) => shape === 'point', { shape: POINT, words: strings.legendDay, what: legendWhat.day }],
    [
      (manner) => manner.shape === 'bar' && !about(manner),
      { shape: BAR, words: strings.legendPeriod, what: legendWhat.period },
    ],
  ];
  return signs.filter(([test]) => manners.some(test)).map(([, sign]) => sign);
}
