import { type Edits, readEdits } from '../extract/edits/read.ts';
import { LONGEST_BY_HAND, readText, reasonOf } from './file-text.ts';

/** The corrections, and why there are none where a file was named that can't be read. */
export interface EditsFile {
  readonly path: string | undefined;
  readonly read: Edits;
  readonly missing: string | null;
}

export async function editsFrom(path: string | undefined): Promise<EditsFile> {
  const none: Edits = { head: {}, edits: [], faults: [] };
  if (path === undefined) return { path, read: none, missing: null };
  try {
    return { path, read: readEdits(await readText(path, LONGEST_BY_HAND)), missing: null };
  } catch (error) {
    const reason = reasonOf(error);
    if (reason === null) throw error;
    return { path, read: none, missing: reason };
  }
}
