/**
 * The look as tokens. A publisher restyles by setting the same properties on `conflict-timeline`; what is set there
 * wins over these, because a page's own rules come before a `:host` rule.
 */
import { css, unsafeCSS } from 'lit';

/**
 * One hue per side, all of the same OKLCH lightness (0.515 on light paper, 0.78 on dark), so that none looks better
 * or worse than another: in print every side is the same grey. Neighbours in this order differ most for
 * readers who confuse red and green; the names of the lanes say the same without colour.
 */
const SIDES: readonly (readonly [light: string, dark: string])[] = [
  ['#047488', '#39cbe9'],
  ['#915903', '#eca758'],
  ['#764eaf', '#c4a5fb'],
  ['#127d2a', '#80cd86'],
  ['#aa395c', '#fa94ad'],
  ['#2865bc', '#8bb9fe'],
  ['#716a04', '#c3bc55'],
  ['#993f89', '#e998d7'],
];

export const SIDE_COLORS = SIDES.length;

/** The colour of the side at a place in the order of sides; after the last, they come round again. */
export function sideColor(index: number): string {
  return `var(--ct-side-${(index % SIDE_COLORS) + 1})`;
}

/** What nobody, or everybody, does. */
export const NO_SIDE = 'var(--ct-neutral)';

const sideTokens = SIDES.map(([light, dark], i) => `--ct-side-${i + 1}: light-dark(${light}, ${dark});`).join(
  '\n',
);

/** The look by name, for the element and for the page around it. */
export const tokens = css`
  --ct-paper: light-dark(#fcfbf8, #17181b);
  --ct-card: light-dark(#ffffff, #1f2025);
  --ct-band: light-dark(#f4f2ec, #1d1e22);
  --ct-ink: light-dark(#1d1d1b, #eceae4);
  --ct-muted: light-dark(#66625a, #a5a198);
  --ct-line: light-dark(#ddd9d0, #3a3b40);
  --ct-neutral: light-dark(#66625a, #b8b2a6);
  --ct-mark: light-dark(#fdf1b8, #4d4620);
  --ct-bars: light-dark(#aaa89f, #62625c);
  --ct-window: light-dark(rgb(112 92 160 / 13%), rgb(160 140 220 / 13%));
  --ct-focus: light-dark(#1d1d1b, #eceae4);
  --ct-serif: Charter, Georgia, Cambria, serif;
  --ct-sans: system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', sans-serif;
  ${unsafeCSS(sideTokens)}
`;

export const theme = css`
  :host {
    ${tokens}
  }
  /* Without a theme the page decides: one that says nothing is light, and so is the timeline on it. */
  :host([theme='light']) {
    color-scheme: light;
  }
  :host([theme='dark']) {
    color-scheme: dark;
  }
  :host([theme='auto']) {
    color-scheme: light dark;
  }
`;

/** Colours by the order of sides, the same in every part of the picture. */
export function colorsOf(sides: readonly string[]): ReadonlyMap<string, string> {
  return new Map(sides.map((side, i) => [side, sideColor(i)]));
}

/** The value on light paper of a colour of a side, or of what nobody does: for pictures that have one look. */
export function lightColor(expression: string): string {
  const number = /--ct-side-(\d+)/.exec(expression)?.[1];
  return SIDES[Number(number) - 1]?.[0] ?? '#66625a';
}
