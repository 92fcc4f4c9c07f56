import { describe, expect, it } from 'vitest';
import { Confidence } from '../../src/extract/confidence.ts';
import { OWN_CORPUS, listSets, readAnalysed } from './corpus.ts';
import { scoreDates } from './dates.ts';
import { scoreQuotes } from './quotes.ts';
import { levelsOf } from './levels.ts';
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

describe('levels', () => {
  const quotes = (rule: string, right: number, of: number): Sample[] =>
    Array.from({ length: of }, (_, i) => sample('quotes', rule, i < right, `${rule} ${i}`));

  it('bring what was promised to what came in unread texts', () => {
    const counts = tally([...quotes('cue/after', 990, 1000), ...quotes('speaker/turn', 800, 1000)]);
    const unread = [...quotes('cue/after', 180, 200), ...quotes('speaker/turn', 120, 200)];
    const confidence = new Confidence(counts, levelsOf(counts, unread));
    expect(new Confidence(counts).quote({ rule: 'cue/after', inferred: [] })).toBe(0.99);
    expect(confidence.quote({ rule: 'cue/after', inferred: [] })).toBeCloseTo(0.9, 1);
    expect(confidence.quote({ rule: 'speaker/turn', inferred: [] })).toBeCloseTo(0.6, 1);
  });

  it('are none where nothing is unread', () => {
    expect(levelsOf(tally(quotes('cue/after', 9, 10)), [])).toEqual({});
  });
});

describe('the reliability table', () => {
  it('promises nothing to a text on its own account', () => {
    // Seen, the rule is right half of the time; in text a it is always wrong, in b always right.
    const of = (right: boolean, text: string) =>
      Array.from({ length: 100 }, () => sample('dates', 'date/day', right, text));
    const rows = reliability(
      [...of(true, 's'), ...of(false, 's')],
      [...of(false, 'a'), ...of(true, 'b')],
    ).filter((line) => line.startsWith('| dates'));
    expect(rows).toHaveLength(2);
    expect(rows[0]).toMatch(/^\| dates \| 0\.00 to 0\.50 \| 100 \| 0\.0\d \| 1\.00 \|$/);
    expect(rows[1]).toMatch(/^\| dates \| 0\.95 to 1 \| 100 \| 0\.9\d \| 0\.00 \|$/);
  });
});
