/** From a folder of articles to the timeline on the disk. */
import { buildTimeline } from '../extract/build.ts';
import type { Digest } from '../extract/digest/index.ts';
import type { Wanted } from '../extract/digest/passages.ts';
import { wordsNamed } from '../extract/edits/read.ts';
import type { Timeline } from '../model/timeline.ts';
import { faultLine, type FileFault, type Listing, listArticles } from './articles.ts';
import { digestAll } from './digest-all.ts';
import { editsFrom } from './edits-file.ts';
import { nameForMessage, reasonOf } from './file-text.ts';
import { jsonPieces } from './json-pieces.ts';
import { readLast } from './last-timeline.ts';
import { orCalledWrongly } from './or-called-wrongly.ts';
import { progress } from './progress.ts';
import { report } from './report.ts';
import { prepare, save } from './save.ts';

export interface Task {
  readonly folder: string;
  readonly output: string;
  /** undefined: there are no corrections. */
  readonly edits: string | undefined;
  /** null: as many threads as are worth it. */
  readonly jobs: number | null;
  /** Whose ids are kept; undefined: that which stands where the new one is to be written. */
  readonly last?: Timeline | null;
}

export interface Built {
  readonly timeline: Timeline;
  readonly report: string;
  /** Whether all of the input could be read and every correction understood. */
  readonly isClean: boolean;
}

/**
 * Writes the timeline of a folder.
 * @returns lines that say why nothing was written, if nothing was
 * @throws CalledWrongly where folder or output can't be used
 */
export async function buildFolder({
  folder,
  output,
  edits: path,
  jobs,
  last,
}: Task): Promise<Built | string[]> {
  const listing = await orCalledWrongly(listArticles(folder), folder, 'be read', 'a folder of articles');
  await orCalledWrongly(prepare(output), output, 'be written', 'a file for the timeline');
  const before = last === undefined ? await readLast(output) : last;
  if (typeof before === 'string') return [before];
  const edits = await editsFrom(path);
  const { digests, faults } = await readAll(folder, listing, jobs, wordsNamed(edits.read.edits));
  if (digests.length === 0)
    return [
      ...faults.map((fault) => faultLine(folder, fault)),
      `${nameForMessage(folder)}: no article to read; expected files that end in .txt, .md or .html; nothing was written`,
    ];
  const built = buildTimeline(digests, edits.read, before);
  try {
    await save(output, jsonPieces(built.timeline));
  } catch (error) {
    const reason = reasonOf(error);
    if (reason === null) throw error;
    return [`${nameForMessage(output)}: can't be written: ${reason}; what stood there was left as it is`];
  }
  return {
    timeline: built.timeline,
    report: report({ folder, output, listing, digests, faults, edits, ...built }),
    isClean: faults.length + edits.read.faults.length === 0 && edits.missing === null,
  };
}

async function readAll(
  folder: string,
  listing: Listing,
  jobs: number | null,
  wanted: readonly Wanted[],
): Promise<{ digests: Digest[]; faults: FileFault[] }> {
  const bar = progress(listing.files.length);
  const read = await digestAll(folder, listing.files, jobs, bar.step, wanted);
  bar.done();
  return {
    digests: read.flatMap(({ made }) => made ?? []),
    faults: [...listing.faults, ...read.flatMap(({ faults }) => faults)],
  };
}
