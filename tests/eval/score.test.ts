import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, describe, expect, it, test } from 'vitest';
import { type Analysed, type Gold, type GoldQuote, listSets, readAnalysed } from './corpus.ts';
import { scoreDates } from './dates.ts';
import { scoreEvents } from './events.ts';
import { scoreQuotes } from './quotes.ts';
import { isSpeaker } from './speaker.ts';
import { pairBest, pairMost } from './spans.ts';
import { daysOf, meets } from './value.ts';

const NOTHING: Gold = { dates: [], events: [], quotes: [], not_events: [], not_quotes: [] };

function text(words: string, gold: Partial<Gold>, found: Partial<Analysed>): Analysed {
  return {
    name: 'x.txt',
    points: Array.from(words),
    gold: { ...NOTHING, ...gold },
    dates: [],
    events: [],
    quotes: [],
    ...found,
  };
}

/** The span of words in a text, in code points. */
function of(all: string, words: string): { start: number; end: number } {
  const at = all.indexOf(words);
  if (at < 0) throw new Error(`not in the text: ${words}`);
  const start = Array.from(all.slice(0, at)).length;
  return { start, end: start + Array.from(words).length };
}

const quote = (more: Partial<GoldQuote>): GoldQuote => ({
  start: 0,
  end: 1,
  also: [],
  speaker: null,
  aliases: [],
  not: [],
  optional: false,
  person: true,
  unnamed: false,
  kind: undefined,
  ...more,
});

describe('values', () => {
  test.each([
    ['2025-04-01/2025-04-30', '2025-04'],
    ['2025-04-21T09:00Z', '2025-04-21'],
    ['2025-04-21T09:00Z/2025-04-22T10:00Z', '2025-04-21/2025-04-22'],
    ['1942~', '1942'],
    ['1777-24', '1776-12/1777-02'],
    ['199X', '1990/1999'],
  ])('%s covers the days of %s', (a, b) => {
    expect(daysOf(a)).not.toBeNull();
    expect(daysOf(a)).toEqual(daysOf(b));
  });

  test.each([
    ['2025-04', '2025-04-21'],
    ['2025-04-21/..', '2025-04-21'],
  ])('%s is not %s', (a, b) => {
    expect(meets(a, { edtf: b })).toBe(false);
  });

  it('may be another that the gold accepts, or lie in its room', () => {
    expect(meets('2025-05', { edtf: '2025', accept: ['2025-05'] })).toBe(true);
    expect(meets('2025-05-02', { edtf: '2025', within: '2025-05' })).toBe(true);
    expect(meets('2025-06-01', { edtf: '2025', within: '2025-05' })).toBe(false);
    expect(meets(null, { edtf: '2025' })).toBe(false);
    expect(meets('soon', { edtf: '2025' })).toBe(false);
  });
});

describe('pairs', () => {
  it('give the exact span its own', () => {
    const worth = [
      [5, Infinity],
      [5, 3],
    ];
    expect(pairBest(2, 2, (g, f) => worth[g]?.[f] ?? 0)).toMatchObject([
      { gold: 0, found: 1 },
      { gold: 1, found: 0 },
    ]);
  });

  it('are as many as can be', () => {
    expect([...pairMost([[0, 1], [0], [1, 2]]).entries()].sort()).toEqual([
      [0, 1],
      [1, 0],
      [2, 2],
    ]);
  });

  it('use nothing twice', () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.nat(5), { maxLength: 6 }), { maxLength: 6 }), (fits) => {
        const pairs = [...pairMost(fits)];
        expect(new Set(pairs.map(([, gold]) => gold)).size).toBe(pairs.length);
        for (const [found, gold] of pairs) expect(fits[gold]).toContain(found);
      }),
    );
  });
});

describe('dates', () => {
  const words = 'It lasted from 3 to 9 May 1940, says page 12.';
  const gold = {
    dates: [
      { ...of(words, '3'), calendar: true, edtf: '1940-05-03', nested: 0 },
      { ...of(words, '9 May 1940'), calendar: true, edtf: '1940-05-09', nested: 0 },
    ],
  };

  it('count a range as its two ends', () => {
    const found = [{ ...of(words, '3 to 9 May 1940'), edtf: '1940-05-03/1940-05-09' }];
    expect(scoreDates([text(words, gold, { dates: found })])).toMatchObject({
      mentions: 2,
      relaxed: 1,
      strict: 1,
      value: 1,
    });
  });

  it('count what is no date against precision, unless it claims no value', () => {
    const right = gold.dates.map(({ start, end, edtf }) => ({ start, end, edtf }));
    const wrong = { ...of(words, '12'), edtf: '0012' };
    const score = scoreDates([text(words, gold, { dates: [...right, wrong] })]);
    expect(score.value).toBeCloseTo(0.8);
    expect(score.faults.get('no date')).toHaveLength(1);
    expect(scoreDates([text(words, gold, { dates: [...right, { ...wrong, edtf: null }] })]).value).toBe(1);
  });

  it('with a wrong value are found all the same', () => {
    const found = gold.dates.map(({ start, end }) => ({ start, end, edtf: '1941' }));
    expect(scoreDates([text(words, gold, { dates: found })])).toMatchObject({ strict: 1, value: 0 });
  });
});

describe('events', () => {
  const words = 'The bridge fell on Monday. Five died when it fell. A map of May hangs there.';
  const event = { also: [of(words, 'Five died when it fell.')], optional: false, what: 'The bridge falls' };
  const gold = {
    events: [{ ...event, ...of(words, 'The bridge fell on Monday'), edtf: '2020-03-02' }],
    not_events: [{ ...of(words, 'A map of May hangs there.'), why: 'undated' }],
  };
  const found = (evidence: string, edtf: string) => ({ ...of(words, evidence), edtf });

  it('count a second telling as a duplicate, not as a fault', () => {
    const events = [
      found('The bridge fell on Monday.', '2020-03-02'),
      found('Five died when it fell.', '2020-03-02'),
    ];
    expect(scoreEvents([text(words, gold, { events })])).toMatchObject({
      recall: 1,
      precision: 1,
      duplicates: 1,
    });
  });

  it('need the right date', () => {
    const events = [found('The bridge fell on Monday.', '2020-03-09')];
    const score = scoreEvents([text(words, gold, { events })]);
    expect(score).toMatchObject({ recall: 0, precision: 0 });
    expect([...score.faults.keys()]).toEqual(['missed event', 'wrong date of an event']);
  });

  it('on a negative are counted by themselves', () => {
    const events = [found('A map of May hangs there.', '2020-05')];
    expect(scoreEvents([text(words, gold, { events })])).toMatchObject({ onNegatives: 1 });
  });

  it('that are optional help neither way', () => {
    const optional = { ...gold, events: gold.events.map((one) => ({ ...one, optional: true })) };
    const events = [found('The bridge fell on Monday.', '2020-03-02')];
    expect(scoreEvents([text(words, optional, { events })])).toMatchObject({ required: 0, duplicates: 0 });
    expect(scoreEvents([text(words, optional, { events })]).faults.size).toBe(0);
  });
});

describe('quotes', () => {
  const words = '“We shall stay here until spring,” said Ana Duarte. The “new line” 𐐀 holds.';
  const gold = {
    quotes: [quote({ ...of(words, 'We shall stay here until spring,'), speaker: 'Ana Duarte' })],
    not_quotes: [{ ...of(words, 'new line'), why: 'a term' }],
  };

  it('are found with or without their marks', () => {
    const quotes = [{ ...of(words, '“We shall stay here until spring,”'), speaker: 'Duarte' }];
    expect(scoreQuotes([text(words, gold, { quotes })])).toMatchObject({ f1: 1, judged: 1, speakers: 1 });
  });

  it('are not found by a part', () => {
    const quotes = [{ ...of(words, 'We shall stay'), speaker: 'Duarte' }];
    expect(scoreQuotes([text(words, gold, { quotes })])).toMatchObject({
      recall: 0,
      precision: 0,
      judged: 0,
    });
  });

  it('on a negative are counted by themselves', () => {
    const quotes = [{ ...of(words, 'new line'), speaker: null }];
    expect(scoreQuotes([text(words, gold, { quotes })])).toMatchObject({ onNegatives: 1 });
  });
});

describe('speakers', () => {
  test.each<[string | null, Partial<GoldQuote>]>([
    ['Zelenskyy', { speaker: 'Volodymyr Zelenskyy' }],
    ['President Muñoz', { speaker: 'Ana Munoz' }],
    ['Secretary of State Mara Pell', { speaker: 'Mara Pell' }],
    ['the Osk coast guard', { speaker: 'coast guard', person: false }],
    [null, { speaker: 'a diplomat', unnamed: true }],
    ['a senior diplomat in Osk', { speaker: 'a diplomat', unnamed: true, aliases: ['diplomat'] }],
  ])('%s stands for %o', (name, gold) => {
    expect(isSpeaker(name, quote(gold))).toBe(true);
  });

  test.each<[string | null, Partial<GoldQuote>]>([
    ['he', { speaker: 'Volodymyr Zelenskyy' }],
    [null, { speaker: 'Volodymyr Zelenskyy' }],
    ['Tobias Renn', { speaker: 'Judith Renn', not: ['Tobias Renn'] }],
    ['Osk', { speaker: 'coast guard', person: false }],
    [
      'Pell, who met the diplomat in the old harbour of Osk',
      { speaker: null, unnamed: true, aliases: ['diplomat'] },
    ],
  ])('%s does not stand for %o', (name, gold) => {
    expect(isSpeaker(name, quote(gold))).toBe(false);
  });
});

describe('a corpus', () => {
  let folder = '';
  afterEach(async () => {
    await rm(folder, { recursive: true, force: true });
  });

  async function corpus(files: Readonly<Record<string, string>>): Promise<string> {
    folder = await mkdtemp(join(tmpdir(), 'corpus-'));
    for (const [path, content] of Object.entries(files)) {
      await mkdir(join(folder, path, '..'), { recursive: true });
      await writeFile(join(folder, path), content);
    }
    return folder;
  }

  it('is read with its sidecars, in code points', async () => {
    const root = await corpus({
      'articles-new/a.txt': '𐐀 The bridge at Osk fell on Monday, 2 March 2020, the mayor said.\n',
      'articles-new/a.json': '{"published": "2020-03-05"}',
      'articles-new/a.gold.json': '{"dates": []}',
      'other/b.gold.json': '{}',
    });
    expect(await listSets(root)).toEqual([{ folder: 'articles-new', kind: 'articles', names: ['a'] }]);
    const read = await readAnalysed(join(root, 'articles-new'), 'a');
    const date = read.dates[0];
    expect(read.points.slice(date?.start, date?.end).join('')).toBe('Monday, 2 March 2020');
  });

  it('keeps a sealed set closed until it is named', async () => {
    const root = await corpus({
      'dates-final/a.gold.json': '{}',
      'dates-final-2/a.gold.json': '{}',
      'dates-held-back/a.gold.json': '{}',
      'dates-open/b.gold.json': '{}',
      'README.md':
        '| `dates-held-back/` | unseen: two histories |\n| `dates-open/` | seen since: unseen no more |\n',
    });
    const folders = async (name?: string) => (await listSets(root, name)).map((set) => set.folder);
    expect(await folders()).toEqual(['dates-open']);
    expect(await folders('dates-final')).toEqual(['dates-final']);
    expect(await folders('dates-held-back')).toEqual(['dates-held-back']);
    expect(await folders('dates-final-2')).toEqual(['dates-final-2']);
  });

  it('says which gold is malformed', async () => {
    const root = await corpus({
      'articles/a.txt': 'A text that nobody reads.',
      'articles/a.gold.json': '{"dates": [{"start": "0", "end": 1}]}',
    });
    await expect(readAnalysed(join(root, 'articles'), 'a')).rejects.toThrow(/a\.gold\.json: dates\.0\.start/);
  });
});

describe('our own corpus', async () => {
  const root = join(import.meta.dirname, '../corpus');
  const texts = (await listSets(root)).flatMap(({ folder, names }) =>
    names.map((name) => [`${folder}/${name}`, join(root, folder), name] as const),
  );

  test.each(texts)('%s has gold that slices back to its words', async (_, folder, name) => {
    const { gold, points } = await readAnalysed(folder, name);
    const raw = JSON.parse(await readFile(join(folder, `${name}.gold.json`), 'utf8')) as Record<
      string,
      readonly { start: number; end: number; text: string }[]
    >;
    for (const [sort, entries] of Object.entries(raw))
      for (const { start, end, text: words } of entries)
        expect(`${sort}: ${points.slice(start, end).join('')}`).toBe(`${sort}: ${words}`);
    for (const { edtf } of [...gold.events, ...gold.dates.filter(({ calendar }) => calendar)])
      expect(daysOf(edtf), String(edtf)).not.toBeNull();
  });
});
