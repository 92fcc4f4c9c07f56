import { describe, expect, it } from 'vitest';
import { OWN_CORPUS, listSets, readAnalysed } from './corpus.ts';
import { scoreDates } from './dates.ts';
import { scoreQuotes } from './quotes.ts';
import { reliability } from './reliability.ts';
import { type Sample, samplesOf, tally } from './samples.ts';
import { join } from 'node:path';

const sample = (sort: 'dates' | 'quotes', rule: string, right: boolean, text: string): Sample => ({
  sort,
  text,
  made: { rule, inferred: [] },
  right,
});

describe('counts', () => {
  it('are of right results and of all', () => {
    const date = { rule: 'date/day', inferred: [] };
    const samples: Sample[] = [
      sample('dates', 'date/day', true, 'a'),
      sample('dates', 'date/day', false, 'b'),
      sample('quotes', 'marks/pair', true, 'a'),
      { sort: 'events', text: 'a', made: { rule: 'event/verb', inferred: [] }, date, right: true },
    ];
    expect(tally(samples)).toEqual({
      dates: { 'date/day': [1, 2] },
      quotes: { 'marks/pair': [1, 1] },
      events: { 'date/unsure + event/verb': [1, 1] },
    });
  });

  it('are of what the score judges', async () => {
    const set = (await listSets(OWN_CORPUS)).find(({ folder }) => folder === 'articles');
    const [name = ''] = set?.names ?? [];
    const text = await readAnalysed(join(OWN_CORPUS, 'articles'), name);
    const samples = samplesOf('articles', text);
    const right = (sort: string) => samples.filter((one) => one.sort === sort && one.right).length;
    const quotes = scoreQuotes([text]);
    expect(right('quotes')).toBe(quotes.verdicts.filter((verdict) => verdict.right).length);
    expect(right('quotes')).toBeGreaterThanOrEqual(Math.round(quotes.speakers * quotes.judged));
    expect(right('dates')).toBe(scoreDates([text]).verdicts.filter((verdict) => verdict.right).length);
    expect(right('dates')).toBeGreaterThan(0);
  });
});

describe('the reliability table', () => {
  it('promises nothing to a text on its own account', () => {
    // In text a the rule is always wrong, in all others always right: what was promised for a came from them.
    const samples = [
      ...Array.from({ length: 100 }, () => sample('dates', 'date/day', false, 'a')),
      ...Array.from({ length: 100 }, () => sample('dates', 'date/day', true, 'b')),
    ];
    const rows = reliability(samples).filter((line) => line.startsWith('| dates'));
    expect(rows).toHaveLength(2);
    expect(rows[0]).toMatch(/^\| dates \| 0\.00 to 0\.50 \| 100 \| 0\.0\d \| 1\.00 \|$/);
    expect(rows[1]).toMatch(/^\| dates \| 0\.95 to 1 \| 100 \| 0\.9\d \| 0\.00 \|$/);
  });
});
