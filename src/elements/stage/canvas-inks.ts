/** The theme's colours as a canvas takes them: it knows no custom properties. */
import type { Inks } from './mark-canvas.ts';

/** Colours by the expression that a stylesheet would use, as `var(--ct-line)`. */
export type Resolve = (expression: string) => string;

/** `probe`: an element of the tree that the canvas stands in, of no size; its colour is set and read. */
export function resolver(probe: HTMLElement): Resolve {
  if (matchMedia('(forced-colors: active)').matches)
    return (expression) =>
      expression === 'var(--ct-paper)' || expression === 'var(--ct-band)' ? 'Canvas' : 'CanvasText';
  const computed = getComputedStyle(probe);
  const known = new Map<string, string>();
  return (expression) => {
    let color = known.get(expression);
    if (color === undefined) {
      probe.style.color = expression;
      known.set(expression, (color = computed.color));
    }
    return color;
  };
}

export function inksOf(resolve: Resolve, sans: string): Inks {
  return { paper: resolve('var(--ct-paper)'), ink: resolve('var(--ct-ink)'), sans };
}
