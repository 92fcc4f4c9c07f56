import { analyse, type Analysis } from '../extract/analysis.ts';
import type { Article } from '../extract/article.ts';
import { digest, type Digest } from '../extract/digest/index.ts';
import type { Wanted } from '../extract/digest/passages.ts';
import { type FileFault, loadArticle } from './articles.ts';

/** What was made of one article. */
export interface Made<T> {
  /** null: it could not be read, and the last of `faults` says why. */
  readonly made: T | null;
  readonly faults: readonly FileFault[];
}

/** Reads and analyses one article. */
export function analyseFile(folder: string, file: string): Promise<Made<Analysis>> {
  return make(folder, file, analyse);
}

/**
 * The same, but keeps only what a timeline of many articles is made of.
 * @param wanted words that an editor names as evidence
 */
export function digestFile(
  folder: string,
  file: string,
  wanted: readonly Wanted[] = [],
): Promise<Made<Digest>> {
  return make(folder, file, (article) => digest(analyse(article), wanted));
}

/** Not even a mistake of this program in one article costs the others. */
async function make<T>(folder: string, file: string, work: (article: Article) => T): Promise<Made<T>> {
  const { article, faults } = await loadArticle(folder, file);
  if (!article) return { made: null, faults };
  try {
    return { made: work(article), faults };
  } catch (error) {
    const words = (error instanceof Error ? `${error.name}: ${error.message}` : String(error)).split(
      '\n',
      1,
    )[0];
    const message = `a mistake of this program (${words ?? ''}); please report it with the article`;
    return { made: null, faults: [...faults, { file, message }] };
  }
}
