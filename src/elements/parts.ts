/**
 * The parts of a timeline that its first picture can do without: fetched when they are first shown, or as soon as the
 * reader's pointer or focus has come to the timeline. Until a part is there its element stands empty.
 */
const PARTS = {
  'ct-cards': () => import('./ct-cards.ts'),
  'ct-column': () => import('./ct-column.ts'),
  'ct-compare': () => import('./ct-compare.ts'),
  'ct-detail': () => import('./ct-detail.ts'),
  'ct-filters': () => import('./ct-filters.ts'),
  'ct-legend': () => import('./ct-legend.ts'),
  'ct-list': () => import('./ct-list.ts'),
  'ct-print-picture': () => import('./ct-print-picture.ts'),
  'ct-save': () => import('./ct-save.ts'),
  'ct-search': () => import('./ct-search.ts'),
  'ct-undated': () => import('./ct-undated.ts'),
  'ct-story': () => import('./ct-story.ts'),
} as const;

export type PartName = keyof typeof PARTS;

export function hasPart(name: PartName): boolean {
  return customElements.get(name) !== undefined;
}

/** Resolves when the part is there, or can't be had; asked again, it tries again. */
export async function loadPart(name: PartName): Promise<void> {
  if (hasPart(name)) return;
  try {
    await PARTS[name]();
  } catch {
    // Offline, or the file is gone. What stands without it can still be read.
  }
}

export async function loadParts(): Promise<void> {
  await Promise.all((Object.keys(PARTS) as PartName[]).map(loadPart));
}
