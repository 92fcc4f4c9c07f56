/** Words of the gazetteer in the text. */
import { type GazetteerName, indexNames } from '../gazetteer/index.ts';
import type { Run } from './runs.ts';
import { cutName, type Word } from './words.ts';

export interface GazetteerMatch extends Run {
  readonly name: GazetteerName;
}

const index = indexNames(cutName);

/** The longest name at each word, left to right, never overlapping. Names are short, so a word costs constant time. */
export function findMatches(words: readonly Word[]): GazetteerMatch[] {
  const found: GazetteerMatch[] = [];
  for (let i = 0; i < words.length; i++) {
    const first = words[i];
    // Every name of the gazetteer has a capital in its first word.
    if (first === undefined || (first.text === first.lower && first.kind !== 'number')) continue;
    const name = nameAt(words, i, index.get(first.text));
    if (name === undefined) continue;
    found.push({ from: i, to: i + name.words.length, name });
    i += name.words.length - 1;
  }
  return found;
}

/** By loops, for functions made here would cost something at every word with a capital. */
function nameAt(
  words: readonly Word[],
  at: number,
  names: readonly GazetteerName[] | undefined,
): GazetteerName | undefined {
  if (names !== undefined) for (const name of names) if (fits(words, at, name.words)) return name;
  return undefined;
}

function fits(words: readonly Word[], at: number, name: readonly string[]): boolean {
  const sentence = words[at]?.sentence;
  for (let i = 0; i < name.length; i++) {
    const word = words[at + i];
    if (word?.sentence !== sentence) return false;
    const wanted = name[i] ?? '';
    if (word?.text === wanted) continue;
    if (!wanted.includes("'") || word?.text.replace(/[’ʼ]/g, "'") !== wanted) return false;
  }
  return true;
}
