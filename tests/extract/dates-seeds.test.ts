import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { loadArticle } from '../../src/cli/articles.ts';
import type { DateMention } from '../../src/extract/article.ts';
import { findDates } from '../../src/extract/dates/index.ts';
import { splitSentences } from '../../src/extract/sentences.ts';

const FOLDER = fileURLToPath(new URL('../../seeds', import.meta.url));

async function datesOf(file: string): Promise<DateMention[]> {
  const { article, faults } = await loadArticle(FOLDER, file);
  if (!article) throw new Error(faults.at(-1)?.message);
  return findDates(article, splitSentences(article));
}

/** Every date of a seed in order, as the events behind it are dated; "-" stands for a time without a calendar value. */
const EXPECTED: Readonly<Record<string, string>> = {
  'brief-2014-2021.md': `
    18 March 2014 => 2014-03-18
    Two days earlier => 2014-03-16
    5 September 2014 => 2014-09-05
    18:00 local time the same day => 2014-09-05
    12 February 2015 => 2015-02-12
    15 February => 2015-02-15
    December 9, 2019 => 2019-12-09
    Two years later => 2021
    December 15, 2021 => 2021-12-15
    Two days later => 2021-12-17
    January 2022 => 2022-01
    21 February 2022 => 2022-02-21
    Three days later => 2022-02-24`,
  'brief-2022-2024.md': `
    Three years => -
    2022 to 2024 => 2022/2024
    06:00 in Moscow on 24 February 2022 => 2022-02-24
    28 February => 2022-02-28
    3 March => 2022-03-03
    Four days later => 2022-03-07
    10 March => 2022-03-10
    29 March => 2022-03-29
    2 to 4 April => 2022-04-02/2022-04-04
    4 April => 2022-04-04
    22 July => 2022-07-22
    21 September => 2022-09-21
    Nine days later => 2022-09-30
    The same day => 2022-09-30
    9 November => 2022-11-09
    Two days later => 2022-11-11
    15 November => 2022-11-15
    February 24, 2023 => 2023-02-24
    the early hours of June 6 => 2023-06-06
    July 17 => 2023-07-17
    August 5 and 6 => 2023-08-05/2023-08-06
    14 June 2024 => 2024-06-14
    15 and 16 June => 2024-06-15/2024-06-16
    6 August => 2024-08-06`,
  'brief-2025.md': `
    January to May 2025 => 2025-01/2025-05
    February 12, 2025 => 2025-02-12
    about an hour and a half => -
    Later that day => 2025-02-12
    Six days later => 2025-02-18
    February 28 => 2025-02-28
    March 3 => 2025-03-03
    March 11 => 2025-03-11
    30-day => -
    A week later => 2025-03-18
    30 days => -
    March 23 to 25 => 2025-03-23/2025-03-25
    April 11 => 2025-04-11
    more than four hours => -
    April 18 => 2025-04-18
    Easter => 2025-04-20
    thirty hours => -
    18:00 Moscow time on April 19 to 00:00 on April 21 => 2025-04-19/2025-04-20
    April 21 => 2025-04-21
    The next day => 2025-04-22
    April 22 => 2025-04-22
    April 23 => 2025-04-23
    the night of April 24 => 2025-04-24
    April 25 => 2025-04-25
    April 26 => 2025-04-26
    fifteen minutes => -
    Two days later => 2025-04-28
    72 hours => -
    Victory Day => 2025-05-09
    April 30 => 2025-04-30
    Victory Day => 2025-05-09
    May 8 to 10 => 2025-05-08/2025-05-10
    May 10 => 2025-05-10
    thirty days => -
    The next day => 2025-05-11
    May 16 => 2025-05-16
    spring 2022 => 2022-21`,
  'putin-willing-to-talk.txt': `
    over three years => -
    30-hour => -
    Easter => 2025-04-20
    April 21 => 2025-04-21
    February 2022 => 2022-02
    early April => 2025-04-01/2025-04-10~
    February 2022 => 2022-02`,
};

describe('the dates of the seeds', () => {
  test.each(Object.entries(EXPECTED))('%s', async (file, expected) => {
    const found = (await datesOf(file)).map(({ text, edtf }) => `${text} => ${edtf ?? '-'}`);
    expect(found).toEqual(expected.trim().split(/\n\s*/));
  });

  test('a truce by the clock keeps its instants, its zone and its length', async () => {
    const truce = (await datesOf('brief-2025.md')).find(({ text }) => text.startsWith('18:00'));
    expect(truce).toMatchObject({
      startMs: Date.parse('2025-04-19T15:00Z'),
      endMs: Date.parse('2025-04-20T21:00Z'),
      zone: 'Europe/Moscow',
      duration: 'PT30H',
    });
  });

  test('an approximate clock time keeps to its day and names its zone', async () => {
    const address = (await datesOf('brief-2022-2024.md')).find(({ text }) => text.includes('06:00'));
    expect(address).toMatchObject({ precision: 'day', zone: 'Europe/Moscow' });
    expect(address?.inferred).toContainEqual(
      expect.objectContaining({ part: 'clock', note: 'about 2022-02-24T03:00Z' }),
    );
  });

  test('without a date of publication the year comes from how long the war has lasted', async () => {
    const dates = await datesOf('putin-willing-to-talk.txt');
    const of = (words: string) => dates.find(({ text }) => text === words);
    const year = { part: 'year', from: 'over three years … February 2022', rule: 'anchor/duration' };
    expect(of('April 21')?.inferred).toContainEqual(year);
    expect(of('Easter')).toMatchObject({ duration: 'PT30H' });
    expect(of('Easter')?.inferred).toEqual([
      year,
      {
        part: 'feast',
        from: 'Easter',
        rule: 'feast/easter',
        note: 'Easter Sunday fell on one day in the Western and the Orthodox calendar',
      },
      { part: 'duration', from: '30-hour', rule: 'duration/feast' },
    ]);
  });
});
