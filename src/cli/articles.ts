import { readdir, realpath, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { Article } from '../extract/article.ts';
import { checkSize, MAX_BYTES, mediaTypeOf, readArticle, ReadFault } from '../extract/read/index.ts';
import { LONGEST_BY_HAND, nameForMessage, readBytes, readText, reasonOf, TextFault } from './file-text.ts';

/** One file that could not be read, or of which a part was left out, and why. */
export interface FileFault {
  readonly file: string;
  readonly message: string;
}

export interface Listing {
  /** Articles by path, sorted; slashes on every system. */
  readonly files: readonly string[];
  /** Files that are no articles, by their endings, and no sidecars of one. */
  readonly passedOver: ReadonlyMap<string, number>;
  /** Folders and links that lead nowhere. */
  readonly faults: readonly FileFault[];
}

/**
 * The articles below a folder. Hidden files and folders are passed over; links are followed, and a folder that is
 * reached twice is read once. Throws the system's error when the folder itself can't be read.
 */
export async function listArticles(folder: string): Promise<Listing> {
  const files: string[] = [];
  const others: string[] = [];
  const faults: FileFault[] = [];
  const seen = new Set<string>();

  const walk = async (under: string): Promise<void> => {
    const path = join(folder, under);
    const real = await realpath(path);
    if (seen.has(real)) return;
    seen.add(real);
    const names = await readdir(path);
    for (const name of names.sort()) {
      if (name.startsWith('.')) continue;
      const file = under === '' ? name : `${under}/${name}`;
      try {
        const found = await stat(join(folder, file));
        if (found.isDirectory()) await walk(file);
        else if (found.isFile()) (mediaTypeOf(name) === null ? others : files).push(file);
      } catch (error) {
        const reason = reasonOf(error);
        if (reason === null) throw error;
        faults.push({ file, message: `can't be read: ${reason}` });
      }
    }
  };
  await walk('');
  files.sort();
  const sidecars = new Set(files.map(sidecarOf));
  const passedOver = new Map<string, number>();
  for (const file of others) {
    if (sidecars.has(file)) continue;
    const ending = extname(file) === '' ? 'no ending' : extname(file);
    passedOver.set(ending, (passedOver.get(ending) ?? 0) + 1);
  }
  return { files, passedOver, faults };
}

export interface Loaded {
  /** null: it could not be read, and the last of `faults` says why. */
  readonly article: Article | null;
  readonly faults: readonly FileFault[];
}

/** Reads one article with its sidecar `NAME.json`. A fault is a value: one bad article never takes the rest down. */
export async function loadArticle(folder: string, file: string): Promise<Loaded> {
  const path = join(folder, file);
  const faults: FileFault[] = [];
  const report = (message: string): void => void faults.push({ file, message });
  try {
    checkSize((await stat(path)).size);
    const bytes = await readBytes(path, MAX_BYTES);
    return { article: readArticle(file, bytes, await readSidecar(path), report), faults };
  } catch (error) {
    const reason = reasonOf(error);
    if (error instanceof ReadFault || error instanceof TextFault) report(error.message);
    else if (reason !== null) report(`can't be read: ${reason}`);
    else throw error;
    return { article: null, faults };
  }
}

async function readSidecar(path: string): Promise<string | null> {
  const sidecar = sidecarOf(path);
  try {
    return await readText(sidecar, LONGEST_BY_HAND);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    const reason = reasonOf(error);
    if (reason === null) throw error;
    throw new TextFault(`sidecar: ${reason}`);
  }
}

/** `a/name.md` → `a/name.json` */
function sidecarOf(path: string): string {
  return `${path.slice(0, path.length - extname(path).length)}.json`;
}

/** One line that says which file and what is wrong with it. */
export function faultLine(folder: string, { file, message }: FileFault): string {
  return `${nameForMessage(join(folder, file))}: ${message}`;
}
