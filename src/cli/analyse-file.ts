import { analyse, type Analysis } from '../extract/analysis.ts';
import { type FileFault, loadArticle } from './articles.ts';

export interface Analysed {
  /** null: it could not be read, and the last of `faults` says why. */
  readonly analysis: Analysis | null;
  readonly faults: readonly FileFault[];
}

/** Reads and analyses one article. Not even a mistake of this program in one article costs the others. */
export async function analyseFile(folder: string, file: string): Promise<Analysed> {
  const { article, faults } = await loadArticle(folder, file);
  if (!article) return { analysis: null, faults };
  try {
    return { analysis: analyse(article), faults };
  } catch (error) {
    const words = (error instanceof Error ? `${error.name}: ${error.message}` : String(error)).split(
      '\n',
      1,
    )[0];
    const message = `a mistake of this program (${words ?? ''}); please report it with the article`;
    return { analysis: null, faults: [...faults, { file, message }] };
  }
}
