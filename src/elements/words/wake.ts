/**
 * What a browser does once for each page, and only when asked: to read its tables of dates and numbers, and to find a font.
 * Done while the timeline is still on its way, it puts nothing off.
 */
import { FORMATS, formatter, localeOf } from './date-formats.ts';
import { textMeasure } from '../base/measure-text.ts';
import { stringsFor } from '../strings/strings.ts';

let isAwake = false;

/** `host`: in whose font the labels will be. */
export function wake(host: HTMLElement, lang: string): void {
  if (isAwake) return;
  isAwake = true;
  // After the page's other scripts have asked for what they need.
  setTimeout(() => {
    const { fontSize, fontFamily } = getComputedStyle(host);
    const measure = textMeasure(`${fontSize} ${fontFamily}`);
    for (const bold of [false, true]) measure('x', bold);
  });
  // In a turn of its own: one would hold up a phone.
  setTimeout(() => {
    formatter(localeOf(lang), { ...FORMATS.month, timeZone: 'UTC' }).format(0);
    stringsFor(lang).count(1);
  });
}
