import { parseArgs, type ParseArgsConfig } from 'node:util';

/** Where a command's lines go: what it was asked for, and what is wrong. */
export interface Output {
  readonly print: (line: string) => void;
  readonly complain: (line: string) => void;
}

export interface Command {
  readonly usage: string;
  readonly summary: string;
  /** @returns the exit status: 0 done, 1 problems in the input */
  readonly run: (args: readonly string[], output: Output) => Promise<number>;
}

/** The command line makes no sense; the exit status is 2. */
export class CalledWrongly extends Error {
  override readonly name = 'CalledWrongly';
}

/** Options and positional arguments. @throws CalledWrongly on an unknown or incomplete option */
export function readArgs<T extends NonNullable<ParseArgsConfig['options']>>(
  args: readonly string[],
  options: T,
) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new CalledWrongly(error instanceof Error ? error.message : String(error));
  }
}
