/**
 * What a folder of generated files is known to hold, path by path: the list of the last whole run, and, line by line, what a run
 * that was cut off had come to. The next run goes on from both.
 */
import { open, readFile, rm, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { save } from './save.ts';

const LIST = '.conflict-timeline-site.json';
/** A line for the process that writes it, then one for each file, as JSON. */
const UNDER_WAY = '.conflict-timeline-site.part';

/** Path to what it was made of, or to null where that is not kept. */
export type Files = ReadonlyMap<string, string | null>;

export interface Known {
  readonly files: Files;
  /** The process of the run that was cut off; null: the last run came to its end. */
  readonly cutOff: number | null;
}

export async function readList(root: string): Promise<Known> {
  const read = (name: string) => readFile(join(root, name), 'utf8').catch(() => '');
  const [list, underWay] = [await read(LIST), await read(UNDER_WAY)];
  const [first = '', ...lines] = underWay.split('\n');
  const pid = parsed(first);
  const files = new Map<string, string | null>();
  for (const [path, key] of [...entriesOf(parsed(list)), ...lines.map(parsed).flatMap(lineOf)])
    if (isInside(path)) files.set(path, typeof key === 'string' ? key : null);
  return { files, cutOff: typeof pid === 'number' && Number.isSafeInteger(pid) ? pid : null };
}

/** Throws the system's error. */
export async function writeList(root: string, files: Files): Promise<void> {
  const inOrder = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  await save(join(root, LIST), `${JSON.stringify(Object.fromEntries(inOrder), null, 1)}\n`);
  await rm(join(root, UNDER_WAY), { force: true });
}

/** The lines of a run under way. */
export class ListUnderWay {
  readonly #file: FileHandle;

  private constructor(file: FileHandle) {
    this.#file = file;
  }

  /** Begins with what is known, so that a run that is cut off twice loses nothing. Throws the system's error. */
  static async open(root: string, known: Files): Promise<ListUnderWay> {
    const path = join(root, UNDER_WAY);
    await save(path, `${process.pid}\n${[...known].map(line).join('')}`);
    return new ListUnderWay(await open(path, 'a'));
  }

  async add(path: string, key: string | null): Promise<void> {
    await this.#file.appendFile(line([path, key]));
  }

  async close(): Promise<void> {
    await this.#file.close();
  }
}

function line(entry: readonly [string, string | null]): string {
  return `${JSON.stringify(entry)}\n`;
}

/** The last line of a run that was cut off may be a part of one. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function entriesOf(read: unknown): [string, unknown][] {
  return typeof read === 'object' && read !== null && !Array.isArray(read) ? Object.entries(read) : [];
}

function lineOf(read: unknown): [string, unknown][] {
  return Array.isArray(read) && typeof read[0] === 'string' ? [[read[0], read[1]]] : [];
}

/** Somebody may have written into the list. */
function isInside(path: string): boolean {
  return !/^[/\\]|^[a-z]:|(?:^|[/\\])\.\.(?:[/\\]|$)/i.test(path);
}
