/** Shows how far a run has come, on a terminal only; a pipe gets nothing. */
export function progress(
  total: number,
  stream: NodeJS.WriteStream = process.stderr,
): { step: (name: string) => void; done: () => void } {
  if (!stream.isTTY) return { step: () => undefined, done: () => undefined };
  let count = 0;
  return {
    step(name) {
      count++;
      stream.write(`\r\u001b[K${count}/${total} ${name.slice(0, Math.max(0, stream.columns - 16))}`);
    },
    done() {
      stream.write('\r\u001b[K');
    },
  };
}
