import { nameForMessage } from './file-text.ts';

/** What a progress line needs of a stream; `process.stderr` is one. */
export type Terminal = Pick<NodeJS.WriteStream, 'isTTY' | 'columns' | 'write'>;

const ERASE_LINE = '\r\u001b[K';

/** Shows which of `total` files is being read, on a terminal only; a pipe gets nothing. */
export function progress(
  total: number,
  stream: Terminal = process.stderr,
): { step: (file: string) => void; done: () => void } {
  if (!stream.isTTY) return { step: () => undefined, done: () => undefined };
  let count = 0;
  return {
    step(file) {
      count++;
      const line = [...`${count}/${total} ${nameForMessage(file)}`];
      // A line that reaches the edge would wrap, and could not be erased.
      stream.write(`${ERASE_LINE}${line.slice(0, (stream.columns || 80) - 1).join('')}`);
    },
    done() {
      stream.write(ERASE_LINE);
    },
  };
}
