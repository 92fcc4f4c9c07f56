/** What a picture for a file takes from the page that it is made on. */
import { resolver, type Resolve } from '../stage/canvas-inks.ts';
import { textMeasure } from '../base/measure-text.ts';
import type { Press } from './poster-parts.ts';

/**
 * `probe`: an element of the timeline's tree, of no size. `resolve`: default, the colours as they are now; a picture
 * that stays in the page can keep the names.
 */
export function pressOf(probe: HTMLElement, resolve: Resolve = resolver(probe)): Press {
  const family = (expression: string): string => {
    probe.style.fontFamily = expression;
    const { fontFamily } = getComputedStyle(probe);
    probe.style.fontFamily = '';
    return fontFamily;
  };
  const [sans, serif] = [family('var(--ct-sans)'), family('var(--ct-serif)')];
  return {
    resolve,
    sans,
    serif,
    measure: (text, sizePx, weight = 400, isSerif = false) =>
      textMeasure(`${sizePx}px ${isSerif ? serif : sans}`, weight)(text, weight !== 400),
  };
}
