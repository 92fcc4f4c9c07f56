import { CalledWrongly, type Command, readArgs } from './command.ts';
import { nameForMessage } from './file-text.ts';
import { readTimelineFile } from './timeline-file.ts';

/** Reports every fault of a timeline file, each with its path. */
export const check: Command = {
  usage: 'check FILE',
  summary: 'report every fault of a timeline file',
  async run(args, output) {
    const { positionals } = readArgs(args, {});
    const [file, ...more] = positionals;
    if (file === undefined || more.length > 0) throw new CalledWrongly('expected one file');
    const name = nameForMessage(file);
    const { timeline, faults } = await readTimelineFile(file, output);
    if (timeline)
      output.print(
        `${name}: ${timeline.events.length} events, ${timeline.quotes.length} quotes, ${timeline.sources.length} sources; ${faults === 0 ? 'no faults' : `${faults} faults`}`,
      );
    return faults === 0 ? 0 : 1;
  },
};
