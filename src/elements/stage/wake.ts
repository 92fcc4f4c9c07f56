/**
 * What a browser does once for each page, and only when asked: to read its tables of dates and numbers, and to find a font. Each size
 * and weight of a font it asks the system for, and waits for the answer. Done while the timeline is still on its way, it puts nothing off.
 */
import { textMeasure } from '../base/measure-text.ts';
import { stringsFor } from '../strings/strings.ts';
import { FORMATS, formatter, localeOf } from '../words/date-formats.ts';
import { fontsOf } from './moving-canvas.ts';

let isAwake = false;

/** `host`: in whose fonts the first picture will be. */
export function wake(host: HTMLElement, lang: string): void {
  if (isAwake) return;
  isAwake = true;
  // After the page's other scripts have asked for what they need; and in turns of their own: one would hold up a phone.
  setTimeout(() => {
    const style = getComputedStyle(host);
    const remPx = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
    // Of labels and of the title, as stage-styles.ts and timeline-styles.ts say.
    const [plain, ...others] = fontsOf({ family: style.fontFamily, sizePx: Math.min(0.875 * remPx, 17.5) });
    const measure = textMeasure(plain);
    for (const isBold of [false, true]) measure('x', isBold);
    const title = `700 ${2 * remPx}px ${style.getPropertyValue('--ct-serif')}`;
    const g = document.createElement('canvas').getContext('2d');
    if (!g) return;
    for (const font of [...others, style.font, title]) {
      g.font = font;
      g.measureText('x');
    }
  });
  setTimeout(() => {
    formatter(localeOf(lang), { ...FORMATS.month, timeZone: 'UTC' }).format(0);
    stringsFor(lang).count(1);
  });
}
