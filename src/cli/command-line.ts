import { build } from './build.ts';
import { check } from './check.ts';
import { exportFile } from './export.ts';
import { importFile } from './import.ts';
import { init } from './init.ts';
import { inspect } from './inspect.ts';
import { preview } from './preview.ts';
import { printableOutput } from './printable.ts';
import { site } from './site.ts';
import { CalledWrongly, type Command, type Output } from './command.ts';

const COMMANDS: ReadonlyMap<string, Command> = new Map(
  Object.entries({ init, preview, build, check, inspect, site, import: importFile, export: exportFile }),
);

const USAGE = `usage: conflict-timeline COMMAND

${[...COMMANDS.values()].map(({ usage, summary }) => `  ${usage}\n      ${summary}`).join('\n')}

An article is a file of UTF-8 that ends in .txt, .text, .md, .markdown, .html or .htm, in the folder or below it.
What is known of it stands in NAME.json beside it, or in front matter: title, publisher, author, published, url,
language, rights. Hidden files are passed over; files of other sorts too, and the report counts them.

Exit status: 0 done, 1 problems found in the input or nothing written, 2 called wrongly, 130 stopped by Ctrl-C.`;

/**
 * Runs one command.
 * @param words the command's name and its arguments
 * @returns the exit status
 */
export async function runCommandLine(words: readonly string[], output: Output): Promise<number> {
  const [name = '', ...args] = words;
  if (name === 'help' || asksForHelp(words)) {
    output.print(USAGE);
    return 0;
  }
  const command = COMMANDS.get(name);
  if (!command) {
    const expected = [...COMMANDS.keys()].join(', ');
    output.complain(
      name === '' ? USAGE : `conflict-timeline: unknown command “${name}”; expected ${expected}`,
    );
    return 2;
  }
  // What is exported without a file is the file itself.
  const shown = command === exportFile ? output : printableOutput(output);
  try {
    return await command.run(args, shown);
  } catch (error) {
    if (!(error instanceof CalledWrongly)) throw error;
    shown.complain(`conflict-timeline ${name}: ${error.message}\nusage: conflict-timeline ${command.usage}`);
    return 2;
  }
}

function asksForHelp(words: readonly string[]): boolean {
  const end = words.indexOf('--');
  return words.slice(0, end < 0 ? words.length : end).some((word) => word === '--help' || word === '-h');
}
