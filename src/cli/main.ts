#!/usr/bin/env node
import { build } from './build.ts';
import { check } from './check.ts';
import { inspect } from './inspect.ts';
import { CalledWrongly, type Command } from './command.ts';

const COMMANDS: Readonly<Record<string, Command>> = { build, check, inspect };

const USAGE = `usage: conflict-timeline COMMAND

  ${build.usage}
      ${build.summary}
  ${check.usage}
      ${check.summary}
  ${inspect.usage}
      ${inspect.summary}

Exit status: 0 done, 1 problems found in the input, 2 called wrongly.`;

const [name = '', ...args] = process.argv.slice(2);
const command = COMMANDS[name];
if (name === '--help' || name === '-h' || name === 'help') console.log(USAGE);
else if (!command) {
  console.error(
    name === ''
      ? USAGE
      : `conflict-timeline: unknown command “${name}”; expected ${Object.keys(COMMANDS).join(', ')}`,
  );
  process.exitCode = 2;
} else {
  try {
    process.exitCode = await command.run(args);
  } catch (error) {
    if (!(error instanceof CalledWrongly)) throw error;
    console.error(`conflict-timeline ${name}: ${error.message}\nusage: conflict-timeline ${command.usage}`);
    process.exitCode = 2;
  }
}
