/** Where words stand that an editor names as evidence. */
import type { Article } from '../article.ts';
import type { Selector, Selectors } from './evidence.ts';

export interface Wanted {
  readonly words: string;
  /** Of this article only. */
  readonly file?: string;
}

/** One place where words stand. */
export interface Passage {
  readonly file: string;
  /** As the editor wrote them. */
  readonly words: string;
  readonly selector: Selector;
}

/** More places are as good as many: the words don't say which is meant. */
const MOST = 2;

/** The places where wanted words stand in an article, two at most for each. Lines may be broken elsewhere than the editor broke them. */
export function passagesOf(article: Article, wanted: readonly Wanted[], selectors: Selectors): Passage[] {
  const here = wanted.filter(({ file }) => file === undefined || file === article.file);
  if (here.length === 0) return [];
  const { text, at } = folded(article.text);
  const sought = [...new Set(here.map(({ words }) => words))];
  return sought.flatMap((words) => {
    const key = folded(words).text;
    const found: Passage[] = [];
    let from = text.indexOf(key);
    while (from >= 0 && found.length < MOST) {
      const start = at[from] ?? 0;
      const end = (at[from + key.length - 1] ?? start) + 1;
      found.push({ file: article.file, words, selector: selectors.of({ start, end }) });
      from = text.indexOf(key, from + key.length);
    }
    return found;
  });
}

/** Each run of white space as one space; `at` says where each unit stood. */
function folded(words: string): { text: string; at: number[] } {
  const at: number[] = [];
  let text = '';
  for (let i = 0; i < words.length; i++) {
    const unit = words[i] ?? '';
    const blank = /\s/.test(unit);
    if (blank && (text === '' || text.endsWith(' '))) continue;
    text += blank ? ' ' : unit;
    at.push(i);
  }
  return text.endsWith(' ') ? { text: text.slice(0, -1), at } : { text, at };
}
