/** An empty axis to write on: the ticks of the view, and room above the line. */
import { html, svg, type TemplateResult } from 'lit';
import { axisTicks } from '../../layout/ticks.ts';
import type { Window } from '../../layout/types.ts';
import type { ReaderContext } from '../base/context.ts';

const HEIGHT = 150;
const LINE_Y = 104;

/** `widthPx`: the fewer, the larger its words on the same sheet. */
export function emptyAxis(
  window: Window,
  widthPx: number,
  context: ReaderContext,
  name: string,
): TemplateResult {
  const { coarse, fine } = axisTicks(window, widthPx, context.calendar, context.lang);
  return html`<svg
    class="axis"
    direction="ltr"
    role="img"
    aria-label=${name}
    viewBox="0 0 ${widthPx} ${HEIGHT}"
  >
    ${svg`
      <path d="M0 ${LINE_Y}H${widthPx}" class="line"></path>
      ${fine.map(
        ({ x, label }) => svg`
          <path d="M${x} ${LINE_Y - 8}v16" class="tick"></path>
          <text x=${x} y=${LINE_Y + 23} text-anchor="middle">${label}</text>`,
      )}
      ${coarse
        .filter(({ label }) => label !== '')
        .map(
          ({ x, label }) => svg`
          <path d="M${x} ${LINE_Y - 14}v28" class="tick"></path>
          <text x=${x + 4} y=${LINE_Y + 42} class="coarse">${label}</text>`,
        )}
    `}
  </svg>`;
}
