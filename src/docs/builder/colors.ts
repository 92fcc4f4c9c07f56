/** The colours that one can choose, as the element has them, and how well words in them can be read. */
import { wcagContrast } from 'culori';
import { tokens } from '../../elements/base/theme.ts';

/** As `#rrggbb`, on light paper and on dark. */
export type Pair = readonly [light: string, dark: string];
/** By the name of the custom property without its `--ct-`. */
export type Colors = Readonly<Record<string, Pair>>;

/** What words stand on. */
export const PAPERS = ['paper', 'card', 'band'] as const;
/** What they are written in; the names of lanes have the colours of sides. */
export const INKS = ['ink', 'muted', 'side-1', 'side-2', 'side-3', 'side-4'] as const;

export const COLOR_NAMES: Readonly<Record<(typeof PAPERS)[number] | (typeof INKS)[number], string>> = {
  paper: 'Paper',
  card: 'Cards and buttons',
  band: 'Every other lane',
  ink: 'Text',
  muted: 'Text that stands back',
  'side-1': 'First side',
  'side-2': 'Second side',
  'side-3': 'Third side',
  'side-4': 'Fourth side',
};

/** WCAG 2.2, 1.4.3: text of usual size. */
export const LEAST_CONTRAST = 4.5;

export const OWN_COLORS: Colors = Object.fromEntries(
  Object.keys(COLOR_NAMES).map((name) => [name, ownColor(name)]),
);

function ownColor(name: string): Pair {
  const [, light = '', dark = ''] =
    new RegExp(`--ct-${name}: light-dark\\((#\\w{6}), (#\\w{6})\\)`).exec(tokens.cssText) ?? [];
  return [light, dark];
}

/** The least contrast of an ink with anything that it may stand on, in one of the two looks. */
export function contrastOf(ink: string, colors: Colors, look: 0 | 1): number {
  const value = (name: string): string => colors[name]?.[look] ?? '#000000';
  return Math.min(...PAPERS.map((paper) => wcagContrast(value(ink), value(paper))));
}

/** Those that are not the element's own already. */
export function changedColors(colors: Colors): readonly (readonly [name: string, pair: Pair])[] {
  return Object.entries(colors).filter(([name, pair]) => pair.join() !== OWN_COLORS[name]?.join());
}

export function colorValue([light, dark]: Pair): string {
  return light === dark ? light : `light-dark(${light}, ${dark})`;
}
