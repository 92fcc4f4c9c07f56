/** Colours that the address of an embed page asks for: `color-paper=fff1e5-201a14`, one for light and one for dark, or one for both. */
import { SIDE_COLORS } from '../elements/base/theme.ts';

/** Names of custom properties without their `--ct-`. */
export const FRAME_COLORS: readonly string[] = [
  ...['paper', 'card', 'band', 'ink', 'muted', 'line', 'mark', 'neutral'],
  ...Array.from({ length: SIDE_COLORS }, (_, i) => `side-${i + 1}`),
];

const PREFIX = 'color-';
/** Without their `#`, which would begin the fragment. */
const VALUE = /^([\da-f]{6})(?:-([\da-f]{6}))?$/i;

/** Custom properties and their values; what is no such colour is passed over. `search`: as `location.search`. */
export function embedColors(search: string): readonly (readonly [property: string, value: string])[] {
  const asked = new URLSearchParams(search);
  return FRAME_COLORS.flatMap((name) => {
    const [, light, dark] = VALUE.exec(asked.get(`${PREFIX}${name}`) ?? '') ?? [];
    if (light === undefined) return [];
    return [[`--ct-${name}`, dark === undefined ? `#${light}` : `light-dark(#${light}, #${dark})`] as const];
  });
}

/** What asks for it in a query. `light`, `dark`: as `#rrggbb`. */
export function colorOption(
  name: string,
  light: string,
  dark: string,
): readonly [name: string, value: string] {
  const [one, other] = [light.slice(1), dark.slice(1)];
  return [`${PREFIX}${name}`, one === other ? one : `${one}-${other}`];
}
