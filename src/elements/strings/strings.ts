/**
 * Every word that the elements say, in one table per language. English is always there; another language is
 * fetched when it is first asked for, so that a page pays for the one it shows.
 */
import { primaryOf } from './primary-of.ts';
import { english } from './en.ts';
import type { Strings, Translation } from './table.ts';

export type { DateStrings, Period, ReadingStrings, Strings, Translation } from './table.ts';

/** Tables by primary language. A line here and a file in strings/ is all that a new language takes. */
const TABLES: Readonly<Record<string, () => Promise<Translation>>> = {
  ar: async () => (await import('./ar.ts')).arabic,
  de: async () => (await import('./de.ts')).german,
  es: async () => (await import('./es.ts')).spanish,
  fr: async () => (await import('./fr.ts')).french,
  ru: async () => (await import('./ru.ts')).russian,
  uk: async () => (await import('./uk.ts')).ukrainian,
};

export const LANGUAGES: readonly string[] = ['en', ...Object.keys(TABLES)];

const loaded = new Map<string, Strings>([['en', english]]);

/** The table of a language if it is here already, else English: what to show until `loadStrings` answers. */
export function stringsFor(lang: string): Strings {
  return loaded.get(primaryOf(lang)) ?? english;
}

/** The table of a language; English for one that we do not speak, or whose table cannot be fetched. */
export async function loadStrings(lang: string): Promise<Strings> {
  const code = primaryOf(lang);
  const load = loaded.has(code) || !Object.hasOwn(TABLES, code) ? undefined : TABLES[code];
  try {
    if (load) loaded.set(code, { ...english, ...(await load()) });
  } catch {
    // Offline, or the file is gone: English says the same.
  }
  return stringsFor(code);
}
