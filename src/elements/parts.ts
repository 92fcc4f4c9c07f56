/**
 * The parts of a timeline that its first picture can do without: fetched when they are first shown, or as soon as the
 * reader's pointer or focus has come to the timeline. Until a part is there its element stands empty.
 */
import { painted } from './base/painted.ts';
import { wanted } from './base/wanted.ts';

const PARTS = {
  'ct-cards': () => import('./reading/ct-cards.ts'),
  'ct-column': () => import('./list/ct-column.ts'),
  'ct-compare': () => import('./panels/ct-compare.ts'),
  'ct-detail': () => import('./reading/ct-detail.ts'),
  'ct-faults': () => import('./panels/ct-faults.ts'),
  'ct-filters': () => import('./panels/ct-filters.ts'),
  'ct-gap': () => import('./reading/ct-gap.ts'),
  'ct-keys': () => import('./panels/ct-keys.ts'),
  'ct-legend': () => import('./panels/ct-legend.ts'),
  'ct-list': () => import('./list/ct-list.ts'),
  'ct-more': () => import('./panels/ct-more.ts'),
  'ct-overview': () => import('./stage/ct-overview.ts'),
  'ct-print-picture': () => import('./poster/ct-print-picture.ts'),
  'ct-save': () => import('./share/ct-save.ts'),
  'ct-search': () => import('./panels/ct-search.ts'),
  'ct-undated': () => import('./list/ct-undated.ts'),
  'ct-story': () => import('./reading/ct-story.ts'),
} as const;

export type PartName = keyof typeof PARTS;

export function hasPart(name: PartName): boolean {
  return customElements.get(name) !== undefined;
}

/** Resolves when the part is there, or can't be had; what stands without it can still be read. */
export async function loadPart(name: PartName): Promise<void> {
  if (!hasPart(name)) await wanted<unknown>(PARTS[name]);
}

let painting: Promise<void> | undefined;

/** For what stands beside the first picture: not before that is on the screen, since what a browser fetches meanwhile puts it off. */
export async function loadPartLater(name: PartName): Promise<void> {
  if (!hasPart(name)) await (painting ??= painted());
  await loadPart(name);
}

/** Before they are needed: what does not come now may come then. */
export function loadParts(): void {
  for (const fetch of Object.values(PARTS)) fetch().catch(() => undefined);
}
