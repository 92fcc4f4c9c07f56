/** Makes SVG elements for a file. */
import { writable } from '../../model/xml-text.ts';

const SVG = 'http://www.w3.org/2000/svg';

type Values = Readonly<Record<string, string | number | undefined>>;

/** Strings become text, so that nothing of a timeline is read as markup; a value that is undefined is left out. */
export function svgElement(
  name: string,
  values: Values,
  ...children: readonly (Node | string)[]
): SVGElement {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(values))
    if (value !== undefined)
      made.setAttribute(key, typeof value === 'number' ? short(value) : writable(value));
  made.append(...children.map((child) => (typeof child === 'string' ? writable(child) : child)));
  return made;
}

/** As fine as any screen shows it. */
export function short(value: number): string {
  return String(Math.round(value * 100) / 100);
}
