import { writerNamed, type Format } from '../interchange/formats.ts';
import { ImportFault } from '../interchange/imported.ts';
import { parseTimeline } from '../model/parse-timeline.ts';
import { CalledWrongly, type Command, readArgs } from './command.ts';
import { exportInput } from './export-input.ts';
import { LONGEST_TIMELINE, nameForMessage, readText, reasonOf } from './file-text.ts';
import { orCalledWrongly } from './or-called-wrongly.ts';
import { prepare, save } from './save.ts';

/** Writes a timeline for another program, and says what that program's format has no place for. */
export const exportFile: Command = {
  usage: 'export FILE --to FORMAT [-o FILE] [--url ADDRESS]',
  summary:
    'write a timeline as csv, timelinejs, timelinejs-csv, ics, json-ld or markwhen; what the format can’t hold is told; --url is the page that shows the timeline',
  async run(args, { print, complain }) {
    const { values, positionals } = readArgs(args, {
      to: { type: 'string' },
      output: { type: 'string', short: 'o' },
      url: { type: 'string' },
    });
    const [file, ...more] = positionals;
    const { output, url } = values;
    if (file === undefined || more.length > 0) throw new CalledWrongly('expected one timeline');
    if (values.to === undefined) throw new CalledWrongly('expected --to FORMAT');
    if (url !== undefined && !/^https?:\/\//i.test(url))
      throw new CalledWrongly(`--url ${nameForMessage(url)}: expected an http(s) address`);
    const format = formatFor(values.to);
    const name = nameForMessage(file);
    const text = await orCalledWrongly(readText(file, LONGEST_TIMELINE), file, 'be read', 'a timeline');
    const { timeline, faults } = parseTimeline(text);
    for (const { path, message } of faults) complain(`${name}: ${path === '' ? '' : `${path}: `}${message}`);
    if (!timeline) return 1;
    const written = format.write?.(await exportInput(timeline, url));
    if (output === undefined) {
      // The last line's end is put there by whoever prints.
      print(written?.text.replace(/\r?\n$/, '') ?? '');
    } else {
      await orCalledWrongly(prepare(output), output, 'be written', `a file for ${format.name}`);
      try {
        await save(output, written?.text ?? '');
      } catch (error) {
        const reason = reasonOf(error);
        if (reason === null) throw error;
        complain(
          `${nameForMessage(output)}: can't be written: ${reason}; what stood there was left as it is`,
        );
        return 1;
      }
      print(`${nameForMessage(output)}: written as ${format.name}`);
    }
    // Not in what was printed, where it would be a part of the file.
    const tell = output === undefined ? complain : print;
    for (const line of written?.losses ?? []) tell(`not in ${format.name}: ${line}`);
    return faults.length === 0 ? 0 : 1;
  },
};

function formatFor(name: string): Format {
  try {
    return writerNamed(name);
  } catch (error) {
    if (error instanceof ImportFault) throw new CalledWrongly(error.message);
    throw error;
  }
}
