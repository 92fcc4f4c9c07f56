/** The day of publication that only the text itself gives. */
import { describe, expect, test } from 'vitest';
import { analyse } from '../../src/extract/analysis.ts';
import { readArticle } from '../../src/extract/read/index.ts';

const STORY = 'The army left the town on Wednesday. It had taken it in 2009, the mayor said.';

function datesOf(file: string, text: string, sidecar: string | null = null) {
  return analyse(readArticle(file, new TextEncoder().encode(text), sidecar)).dates;
}
const first = (lines: readonly string[], sidecar?: string) =>
  datesOf('news.txt', `${lines.join('\n\n')}\n`, sidecar)[0];

describe('a line around the article gives its day', () => {
  test.each([
    ['Published on Friday, 21 November 2014'],
    ['Posted 3:14 p.m. GMT, November 21, 2014'],
    ['21 November 2014 | Staff reporter'],
    ['By Ada Low in Port Quess · 21 Nov 2014'],
    ['Harbour Journal, November 21st, 2014, 18.30 BST'],
    ['2014-11-21'],
    ['FRIDAY EVENING, NOVEMBER 21, 2014.'],
    ['Backgrounder | 21 November 2014 | 5 min read'],
    ['No. 14 of the strike · Friday 21 November 2014'],
    ['Vol. XII, No. 340, November 21, 2014'],
    ['Day 9 | 21 November 2014'],
    ['November 21, 2014, Friday, AM cycle'],
    ['21.11.2014'],
    ['21/11/2014, 18:30'],
  ])('%s', (line) => {
    const date = first(['Army leaves Lomba', line, STORY]);
    expect(date?.edtf).toBe('2014-11-19');
    expect(date?.inferred).toEqual([
      { part: 'day', from: `the page’s line “${line}”`, rule: 'anchor/weekday' },
    ]);
  });

  test('of the time that a report is of, by its last day', () => {
    const period = ['Bulletin No. 4', 'Reporting period: 7-21 November 2014', STORY];
    expect(first(period)?.edtf).toBe('2014-11-19');
    expect(first(['Bulletin No. 4', 'As of 21 November 2014', STORY])?.edtf).toBe('2014-11-19');
    expect(first(['Bulletin No. 4', 'Period: 7-21 November', STORY])?.edtf).toBe(null);
  });

  test('in an old communique, whose line ends with a stop', () => {
    const line = 'From General Headquarters, Tuesday, November 21, 1916, 10.40 p.m.';
    const dates = datesOf(
      'news.txt',
      `OFFICIAL.\n\n${line}\n\n${STORY}\n\nTHE OTHER VIEW.\n\nZURN, Nov. 22. - The army left the mill yesterday.\n`,
    );
    expect(dates.map(({ text, edtf }) => [text, edtf])).toEqual([
      ['Wednesday', '1916-11-15'],
      ['2009', '2009'],
      ['yesterday', '1916-11-21'],
    ]);
  });

  test('below it, under a label of its own', () => {
    const lines = ['Army leaves Lomba', STORY, 'OTHER NEWS', 'Ferry sinks 04.10.2014', 'DATE', '21.11.2014'];
    expect(first(lines)?.edtf).toBe('2014-11-19');
    expect(first(lines.filter((line) => line !== 'DATE'))?.edtf).toBe(null);
  });

  test('with a stroke, by the order of a day with stops', () => {
    const lines = ['Army leaves Lomba', '12/11/2014', STORY];
    expect(first([...lines, 'Ferry sinks 04.10.2014'])?.edtf).toBe('2014-11-12');
    expect(first(lines)?.edtf).toBe(null);
  });

  test('below it, in words about itself', () => {
    const date = first(['Army leaves Lomba', STORY, 'This article was first published on 21 November 2014.']);
    expect(date?.edtf).toBe('2014-11-19');
  });

  test('the day it came out before the day it was changed, and before those of other articles', () => {
    const lines = ['Published 2 May 1999', 'Army leaves Lomba', 'Updated 30 November 2014', STORY];
    expect(first(lines)?.edtf).toBe('1999-04-28');
    expect(first([...lines.slice(1), 'Published 2 May 1999'])?.edtf).toBe('1999-04-28');
    expect(first(['3 May 1998', 'Army leaves Lomba', '21 November 2014', STORY])?.edtf).toBe('2014-11-19');
  });

  test('in a page, outside of its paragraphs', () => {
    const prose = `<p>${STORY}</p><p>${'The harbour was quiet, the mayor said, and the ferries ran. '.repeat(9)}</p>`;
    const page = (head: string, byline: string) =>
      `<html><head><title>x</title>${head}</head><body><article><h1>Army leaves Lomba</h1>${byline}${prose}</article></body></html>`;
    expect(datesOf('a.html', page('', '<time>21 November 2014</time>'))[0]?.edtf).toBe('2014-11-19');
    const linked = '<script type="application/ld+json">{"datePublished": "2014-11-21T08:00:00Z"}</script>';
    expect(datesOf('a.html', page(linked, ''))[0]?.edtf).toBe('2014-11-19');
    const above = '<p>Backgrounder | 21 November 2014 | 5 min read</p><p>Ada Low, Senior Fellow</p>';
    expect(datesOf('a.html', page('', above)).map(({ text, edtf }) => [text, edtf])).toEqual([
      ['Wednesday', '2014-11-19'],
      ['2009', '2009'],
    ]);
  });

  test('under headlines in capitals that end with a stop', () => {
    const lines = ['THE WAR ON THE STRAND.', 'CAPTURE OF THE FORTS.', 'Friday, November 21, 2014.', STORY];
    expect(first(lines)?.edtf).toBe('2014-11-19');
  });
});

describe('nothing else does', () => {
  test.each([
    [
      'a sidecar knows better',
      ['Army leaves Lomba', '21 November 2014', STORY],
      '{"published":"2014-11-07"}',
      '2014-11-05',
    ],
    [
      'a day without its year',
      ['Army leaves Lomba', 'Published on Friday, 21 November', STORY],
      undefined,
      null,
    ],
    ['a day that can be two', ['Army leaves Lomba', 'Published 04/05/2014', STORY], undefined, null],
    [
      'a heading between paragraphs',
      ['Army leaves Lomba', STORY, '21 November 2014', STORY],
      undefined,
      null,
    ],
  ])('%s', (_, lines, sidecar, expected) => {
    expect(first(lines, sidecar)?.edtf ?? null).toBe(expected);
  });
});

test.each(['Date: 28 April – 9 May 1926', 'Date: 3–9 May 1926', 'April 28 – May 9, 1926'])(
  'what lasted from day to day is no day of publication: %s',
  (line) => {
    const dates = datesOf('news.txt', `Second battle of Lomba\n\n${line}\n\n${STORY}\n`);
    expect(dates.find(({ text }) => text === 'Wednesday')?.edtf).not.toBe('1926-04-28');
    expect(JSON.stringify(dates)).not.toContain('the page’s line');
  },
);

describe('a box of facts on a battle', () => {
  const BOX = 'Date: 14 October 1709\n\nLocation: Tarn, Marrow\n\nResult: Orlovian victory';
  const TOLD =
    'The garrison marched out on 15 October, and the town council met on 20 November of that year.';

  test.each([
    ['above its story', `Battle of Tarn\n\n${BOX}\n\n${TOLD}\n`],
    [
      'below its first lines',
      `Battle of Tarn\n\nOld Tarn was a town of mills and of weavers.\n\n${BOX}\n\n${TOLD}\n`,
    ],
  ])('gives the day of the battle, which is not that of the article: %s', (_, text) => {
    const dates = datesOf('tarn.txt', text);
    expect(dates.map(({ edtf }) => edtf)).toEqual(['1709-10-14', '1709-10-15', '1709-11-20']);
    expect(JSON.stringify(dates)).not.toContain('the page’s line');
  });
});
