/** The sign beside a card: the stage's own, turned so that time runs down. */
import { html, svg, type TemplateResult } from 'lit';
import type { Item } from '../../layout/types.ts';
import { markTemplate } from '../stage/mark-template.ts';

/** Width of the column of signs, in pixels; the axis runs through its middle. */
export const GUTTER = 28;
const POINT_BOX = 24;
const DAY = 86_400_000;
const SHORTEST = 13;
const LONGEST = 112;
/** What each doubling of its length adds to a bar. */
const PER_DOUBLING = 12;

/**
 * Cards are as high as their words, so that a bar can't be true to a scale as on the stage; but a longer time has a
 * longer bar, by its logarithm: three days 37 pixels, a month 72, a year and more 112.
 */
export function barLength({ startMs, endMs }: Pick<Item, 'startMs' | 'endMs'>): number {
  if (startMs === null || endMs === null) return LONGEST;
  const days = Math.max(0, endMs - startMs) / DAY;
  return Math.min(LONGEST, SHORTEST + PER_DOUBLING * Math.log2(1 + days));
}

export function columnMark(item: Item): TemplateResult {
  const middle = GUTTER / 2;
  const { status, corrected, shape } = item;
  if (shape === 'point') {
    const point = { x1: middle, x2: middle, y: POINT_BOX / 2, shape, status, corrected };
    return html`<svg class="sign" width=${GUTTER} height=${POINT_BOX} aria-hidden="true">
      ${markTemplate({ ...point, fadesStart: false, fadesEnd: false })}
    </svg>`;
  }
  const length = barLength(item);
  const bar = {
    x1: 0,
    x2: length,
    y: 0,
    shape,
    status,
    corrected,
    // What is open runs on, as what is only about there does.
    fadesStart: item.approximateStart || item.startMs === null,
    fadesEnd: item.approximateEnd || item.endMs === null,
  };
  return html`<svg class="sign bar" width=${GUTTER} height=${length + 10} aria-hidden="true">
    ${svg`<g transform="translate(${middle} 5) rotate(90)">${markTemplate(bar)}</g>`}
  </svg>`;
}
