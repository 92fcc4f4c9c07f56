import { describe, expect, it } from 'vitest';
import { progress, type Terminal } from '../../src/cli/progress.ts';

/** A stream that keeps what is written to it. */
function stream(isTTY: boolean, columns: number): { written: string[]; stream: Terminal } {
  const written: string[] = [];
  const write = (text: unknown): boolean => written.push(String(text)) > 0;
  return { written, stream: { isTTY, columns, write } };
}

describe('progress', () => {
  it('rewrites one line of a terminal and leaves none behind', () => {
    const { written, stream: terminal } = stream(true, 20);
    const bar = progress(2, terminal);
    bar.step('one.txt');
    bar.step(`${'long'.repeat(20)}.txt`);
    bar.done();
    expect(written).toEqual(['\r\u001b[K1/2 one.txt', '\r\u001b[K2/2 longlonglonglon', '\r\u001b[K']);
  });

  it('lets no name move the cursor', () => {
    const { written, stream: terminal } = stream(true, 80);
    progress(1, terminal).step('a\n\u001b[2J\u202e.txt');
    expect(written).toEqual(['\r\u001b[K1/1 a\\u{a}\\u{1b}[2J\\u{202e}.txt']);
  });

  it('says nothing in a pipe', () => {
    const { written, stream: pipe } = stream(false, 80);
    const bar = progress(1, pipe);
    bar.step('one.txt');
    bar.done();
    expect(written).toEqual([]);
  });
});
