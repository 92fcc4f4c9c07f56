import { readFile } from 'node:fs/promises';
import { parseTimeline } from '../model/validate.ts';
import { isSystemError } from './articles.ts';
import { CalledWrongly, type Command, readArgs } from './command.ts';

/** Reports every fault of a timeline file, each with its path. */
export const check: Command = {
  usage: 'check FILE',
  summary: 'report every fault of a timeline file',
  async run(args) {
    const { positionals } = readArgs(args, {});
    const [file, ...more] = positionals;
    if (file === undefined || more.length > 0) throw new CalledWrongly('expected one file');
    let text: string;
    try {
      text = await readFile(file, 'utf8');
    } catch (error) {
      if (!isSystemError(error)) throw error;
      console.error(`${file}: can't be read (${error.code}); expected a timeline that "build" has written`);
      return 1;
    }
    const { timeline, faults } = parseTimeline(text);
    for (const fault of faults)
      console.error(`${file}: ${fault.path === '' ? '' : `${fault.path}: `}${fault.message}`);
    if (timeline)
      console.log(
        `${file}: ${timeline.events.length} events, ${timeline.quotes.length} quotes, ${timeline.sources.length} sources; ${faults.length === 0 ? 'no faults' : `${faults.length} faults`}`,
      );
    return faults.length === 0 ? 0 : 1;
  },
};
