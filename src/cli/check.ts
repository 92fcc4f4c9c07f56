import { parseTimeline } from '../model/validate.ts';
import { CalledWrongly, type Command, readArgs } from './command.ts';
import { LONGEST_TIMELINE, nameForMessage, readText, reasonOf } from './file-text.ts';

/** Reports every fault of a timeline file, each with its path. */
export const check: Command = {
  usage: 'check FILE',
  summary: 'report every fault of a timeline file',
  async run(args, { print, complain }) {
    const { positionals } = readArgs(args, {});
    const [file, ...more] = positionals;
    if (file === undefined || more.length > 0) throw new CalledWrongly('expected one file');
    const name = nameForMessage(file);
    let text: string;
    try {
      text = await readText(file, LONGEST_TIMELINE);
    } catch (error) {
      const reason = reasonOf(error);
      if (reason === null) throw error;
      complain(`${name}: can't be read: ${reason}; expected a timeline that "build" has written`);
      return 1;
    }
    const { timeline, faults } = parseTimeline(text);
    for (const { path, message } of faults) complain(`${name}: ${path === '' ? '' : `${path}: `}${message}`);
    if (timeline)
      print(
        `${name}: ${timeline.events.length} events, ${timeline.quotes.length} quotes, ${timeline.sources.length} sources; ${faults.length === 0 ? 'no faults' : `${faults.length} faults`}`,
      );
    return faults.length === 0 ? 0 : 1;
  },
};
