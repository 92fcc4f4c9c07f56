import type { Token } from '../tokens.ts';
import { STATIVE } from './lexicon.ts';

const EMPTY = new Set(
  'time year month day week hour side way part number people first last new other same several many more day'.split(
    ' ',
  ),
);

const CONTENT: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ']);

/**
 * Content words of some tokens, folded: lemmas without accents or possessives, sorted, each once.
 * Two tellings of one happening share most of them.
 */
export function termsOf(tokens: readonly Token[]): string[] {
  const found = new Set<string>();
  for (const token of tokens) {
    if (!CONTENT.has(token.pos)) continue;
    const term = fold(token.lemma);
    if (term.length > 2 && !STATIVE.has(term) && !EMPTY.has(term)) found.add(term);
  }
  return [...found].sort();
}

/** Most words have nothing that folding takes off but their ending. */
const PLAIN = /^[a-z]+$/;

/** Without accents, possessives and what spellings differ by. */
export function fold(word: string): string {
  if (PLAIN.test(word))
    return 'yij'.includes(word.at(-1) ?? '') ? word.replace(/(?:yy|iy|ii|ij)$/, 'y') : word;
  return word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/['’]s?$/, '')
    .replace(/(?:yy|iy|ii|ij)$/, 'y')
    .toLowerCase();
}
