import { buildFolder } from './build-folder.ts';
import { CalledWrongly, type Command, readArgs } from './command.ts';
import { readJobs } from './digest-all.ts';
import { review } from './review.ts';
import { takeReview } from './review-option.ts';

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
    const { output, edits } = values;
    if (folder === undefined || more.length > 0) throw new CalledWrongly('expected one folder of articles');
    if (output === undefined) throw new CalledWrongly('expected -o FILE, the timeline to write');
    const built = await buildFolder({ folder, output, edits, jobs: readJobs(values.jobs) });
    if (Array.isArray(built)) {
      for (const line of built) complain(line);
      return 1;
    }
    print(built.report);
    if (limit !== null) print(`\n${review(built.timeline, limit)}`);
    return built.isClean ? 0 : 1;
  },
};
