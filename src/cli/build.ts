import { buildTimeline } from '../extract/build.ts';
import type { Digest } from '../extract/digest/index.ts';
import type { Wanted } from '../extract/digest/passages.ts';
import { wordsNamed } from '../extract/edits/read.ts';
import { faultLine, type FileFault, type Listing, listArticles } from './articles.ts';
import { CalledWrongly, type Command, readArgs } from './command.ts';
import { digestAll, readJobs } from './digest-all.ts';
import { nameForMessage, reasonOf } from './file-text.ts';
import { editsFrom } from './edits-file.ts';
import { readLast } from './last-timeline.ts';
import { jsonPieces } from './json-pieces.ts';
import { orCalledWrongly } from './or-called-wrongly.ts';
import { progress } from './progress.ts';
import { report } from './report.ts';
import { review } from './review.ts';
import { takeReview } from './review-option.ts';
import { prepare, save } from './save.ts';

/** Reads a folder of articles and an editor's corrections, and writes the timeline. */
export const build: Command = {
  usage: 'build DIR -o FILE [--edits FILE] [--review [N]] [--jobs N]',
  summary:
    'read the articles in a folder and write their timeline; ids are kept from the file written last; with --review the N (20) least certain results are listed too, with entries for the edits',
  async run(args, { print, complain }) {
    const { limit, rest } = takeReview(args);
    const { values, positionals } = readArgs(rest, {
      output: { type: 'string', short: 'o' },
      edits: { type: 'string' },
      jobs: { type: 'string' },
    });
    const [folder, ...more] = positionals;
    const { output } = values;
    if (folder === undefined || more.length > 0) throw new CalledWrongly('expected one folder of articles');
    if (output === undefined) throw new CalledWrongly('expected -o FILE, the timeline to write');
    const jobs = readJobs(values.jobs);
    const listing = await articlesIn(folder);
    await orCalledWrongly(prepare(output), output, 'be written', 'a file for the timeline');
    const last = await readLast(output);
    if (typeof last === 'string') {
      complain(last);
      return 1;
    }
    const edits = await editsFrom(values.edits);
    const { digests, faults } = await readAll(folder, listing, jobs, wordsNamed(edits.read.edits));
    if (digests.length === 0) {
      for (const fault of faults) complain(faultLine(folder, fault));
      complain(
        `${nameForMessage(folder)}: no article to read; expected files that end in .txt, .md or .html; nothing was written`,
      );
      return 1;
    }
    const built = buildTimeline(digests, edits.read, last);
    try {
      await save(output, jsonPieces(built.timeline));
    } catch (error) {
      const reason = reasonOf(error);
      if (reason === null) throw error;
      complain(`${nameForMessage(output)}: can't be written: ${reason}; what stood there was left as it is`);
      return 1;
    }
    print(report({ folder, output, listing, digests, faults, edits, ...built }));
    if (limit !== null) print(`\n${review(built.timeline, limit)}`);
    return faults.length + edits.read.faults.length === 0 && edits.missing === null ? 0 : 1;
  },
};

async function articlesIn(folder: string): Promise<Listing> {
  return orCalledWrongly(listArticles(folder), folder, 'be read', 'a folder of articles');
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
