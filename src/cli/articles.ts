import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join, relative, sep } from 'node:path';
import type { Article } from '../extract/article.ts';
import { checkSize, mediaTypeOf, readArticle, ReadFault } from '../extract/read/index.ts';

/** One file that could not be read, and why. */
export interface FileFault {
  readonly file: string;
  readonly message: string;
}

/** The articles below a folder, by path; hidden files and folders are passed over. */
export async function listArticles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && mediaTypeOf(entry.name) !== null)
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((file) => !file.split('/').some((part) => part.startsWith('.')))
    .sort((a, b) => (a < b ? -1 : 1));
}

/** Reads one article with its sidecar `NAME.json`. A fault is a value: one bad article never takes the rest down. */
export async function loadArticle(folder: string, file: string): Promise<Article | FileFault> {
  const path = join(folder, file);
  try {
    checkSize((await stat(path)).size);
    const bytes = await readFile(path);
    return readArticle(file, bytes, await readSidecar(path));
  } catch (error) {
    if (error instanceof ReadFault) return { file, message: error.message };
    if (isSystemError(error)) return { file, message: `can't be read (${error.code})` };
    throw error;
  }
}

async function readSidecar(path: string): Promise<string | null> {
  const sidecar =
    path.slice(0, path.length - basename(path).length) + basename(path).replace(/\.[^.]+$/, '') + '.json';
  try {
    return await readFile(sidecar, 'utf8');
  } catch (error) {
    if (isSystemError(error) && error.code === 'ENOENT') return null;
    throw error;
  }
}

export function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'code' in error;
}
