import { join } from 'node:path';
import { expect, it } from 'vitest';
import { folder, run } from './run.ts';

type Entry = Record<string, unknown> & { text: string; explain?: string[] };
type Line = Record<'dates' | 'quotes' | 'events' | 'undated', Entry[]>;

const TEXT = `Truce at the mill

On 3 May Arvo Lind, the mayor of Port Borl, met the envoys. “We heard the guns all night,” Lind said. He added: “Nobody slept in this town.” Lind rejected the truce.
`;

async function inspected(...options: string[]): Promise<Line> {
  using work = folder({ 'a.txt': TEXT, 'a.json': '{"published": "2031-05-10"}' });
  const { status, stdout } = await run(['inspect', ...options, join(work.path, 'a.txt')]);
  expect(status).toBe(0);
  return JSON.parse(stdout) as Line;
}

it('says which rules made each result, in order, with their words', async () => {
  const { dates, quotes, events, undated } = await inspected('--explain');
  expect(dates.map(({ explain }) => explain)).toEqual([
    ['date/day: “3 May”', 'anchor/publication: year from “published 2031-05-10”'],
  ]);
  expect(quotes.map(({ explain }) => explain?.map((line) => line.split(':')[0]))).toEqual([
    ['marks/pair', 'cue/after', 'speaker/surname'],
    ['marks/pair', 'cue/before', 'speaker/pronoun'],
  ]);
  expect(quotes[1]?.explain?.at(-1)).toBe('speaker/pronoun: speaker from “He”');
  expect(events.map(({ explain }) => explain)).toEqual([
    [
      'event/verb: “met”',
      'date/day: “3 May”',
      'anchor/publication: year from “published 2031-05-10”',
      'status/reported',
    ],
  ]);
  expect(undated.map(({ explain }) => explain)).toEqual([
    ['event/undated-position: “rejected”', 'status/reported'],
  ]);
});

it('says so only when it is asked', async () => {
  const plain = await inspected();
  const explained = await inspected('--explain');
  for (const list of ['dates', 'quotes', 'events', 'undated'] as const) {
    expect(explained[list].every(({ explain }) => explain !== undefined && explain.length > 0)).toBe(true);
    expect(plain[list]).toEqual(explained[list].map(({ explain: _, ...rest }) => rest));
  }
});
