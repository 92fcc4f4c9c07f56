/** All the words of a language, for the parts that come after the first picture. */
import { englishReading } from './en-reading.ts';
import type { ReadingStrings, Strings } from './table.ts';

const made = new WeakMap<Strings, ReadingStrings>();

/** `strings` as `stringsFor` gives them; what its table lacks is said in English. */
export function readingStrings(strings: Strings): ReadingStrings {
  const all = made.get(strings) ?? { ...englishReading, ...strings };
  made.set(strings, all);
  return all;
}
