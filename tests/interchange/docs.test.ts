/** What docs/interchange.md shows is what the commands do. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { describe, expect, it } from 'vitest';
import { FORMATS } from '../../src/interchange/formats.ts';
import type { Quote } from '../../src/model/timeline.ts';
import { folder, run } from '../cli/run.ts';
import { event, input, quote, timelineOf } from './timelines.ts';

const page = readFileSync(join(import.meta.dirname, '../../docs/interchange.md'), 'utf8');

/** The fenced blocks of a language, in their order. */
function blocks(language: string): string[] {
  return [...page.matchAll(new RegExp(`\`\`\`${language}\\n([^\`]*)\`\`\``, 'g'))].map(
    ([, text = '']) => text,
  );
}

function block(language: string, n = 0): string {
  const found = blocks(language)[n];
  if (found === undefined) throw new Error(`no ${n}th block of ${language}`);
  return found;
}

describe('docs/interchange.md', () => {
  it('shows what import and export say and print', async () => {
    using work = folder({ 'data/.keep': '' });
    writeFileSync(join(work.path, 'fair.csv'), block('csv'));
    const before = process.cwd();
    process.chdir(work.path);
    try {
      const words = (n: number): string[] => block('sh', n).trim().split(' ').slice(5);
      const made = await run(words(0));
      expect(made.status).toBe(1);
      expect(made.stdout + made.stderr).toBe(block('text', 0));
      const printed = await run(words(1));
      expect(printed.stdout).toBe(block('markwhen'));
      expect(printed.stderr).toBe(block('text', 1));
    } finally {
      process.chdir(before);
    }
  });

  it('shows the line that a quotation in two languages goes out as', async () => {
    const format = readFileSync(join(import.meta.dirname, '../../docs/format.md'), 'utf8');
    // The one that the format is explained with.
    const json = /```json\n(\{\n {2}"id": "mira-olt-[^`]*)```/.exec(format)?.[1] ?? '';
    const said = { ...quote('q', ['x']), ...(JSON.parse(json) as Partial<Quote>) };
    const made = timelineOf([event('x', '2031-05-03')], [said]);
    const [actor] = made.actors;
    if (!actor) throw new Error('no actors');
    const timeline = { ...made, language: 'en', actors: [{ ...actor, id: 'mira-olt', name: 'Mira Olt' }] };
    const { words } = await input(timeline);
    expect(page.replace(/\s+/g, ' ')).toContain(words.quote(said));
  });

  it('names every format and which way it goes', () => {
    for (const { name, read, write } of FORMATS) {
      const row = page.split('\n').find((line) => line.startsWith(`| \`${name}\` `)) ?? '';
      const cells = row.split('|').map((cell) => cell.trim());
      expect(cells.slice(3, 5)).toEqual([read ? 'yes' : '', write ? 'yes' : '']);
    }
  });
});
