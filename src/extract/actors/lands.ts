/** "Kelgria" beside "Kelgrian": a word that the article has a people for is a land, whatever the gazetteer knows of it. */
import type { Word } from './words.ts';

/** The adjectives of the article, folded to how a land's name would make them. */
export function peoplesOf(words: readonly Word[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { capital, lower } of words) if (capital && /(?:n|ese|ish|i)s?$/.test(lower)) found.add(lower);
  return found;
}

/** Kelgria → Kelgrian; Osk → Oskian, Oskan, Oskish, Oski, Oskese. */
function demonyms(land: string): string[] {
  if (land.length < 4) return [];
  const stem = land.replace(/a$/, '');
  return ['n', 'an', 'ian', 'ese', 'ish', 'i'].map((ending) =>
    ending === 'n'
      ? `${land}n`
      : `${ending === 'an' && land.endsWith('a') ? land.slice(0, -1) : stem}${ending}`,
  );
}

/** @param peoples the adjectives of the article */
export const isLand = (lower: string, peoples: ReadonlySet<string>): boolean =>
  demonyms(lower).some((one) => peoples.has(one));
