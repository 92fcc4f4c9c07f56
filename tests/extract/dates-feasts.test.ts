import { describe, expect, test } from 'vitest';
import { orthodoxEaster, westernEaster } from '../../src/extract/dates/computus.ts';
import { feastSpans } from '../../src/extract/dates/feasts.ts';
import { daysIn } from '../../src/extract/dates/lunar.ts';
import { read } from './dates-read.ts';

const day = (ms: number | undefined): string => new Date(ms ?? NaN).toISOString().slice(0, 10);
const nobody = (): number => 0;

/** Western and Orthodox Easter as church calendars print them. */
const EASTERS = `
1916 04-23 04-23
1943 04-25 04-25
1945 04-01 05-06
1954 04-18 04-25
1982 04-11 04-18
1999 04-04 04-11
2000 04-23 04-30
2008 03-23 04-27
2010 04-04 04-04
2011 04-24 04-24
2014 04-20 04-20
2015 04-05 04-12
2016 03-27 05-01
2017 04-16 04-16
2018 04-01 04-08
2019 04-21 04-28
2020 04-12 04-19
2021 04-04 05-02
2022 04-17 04-24
2023 04-09 04-16
2024 03-31 05-05
2025 04-20 04-20
2026 04-05 04-12
2027 03-28 05-02
2028 04-16 04-16
2038 04-25 04-25`;

test.each(EASTERS.trim().split('\n'))('Easter %s', (line) => {
  const [year = '', west = '', east = ''] = line.split(' ');
  expect(day(westernEaster(Number(year)))).toBe(`${year}-${west}`);
  expect(day(orthodoxEaster(Number(year)))).toBe(`${year}-${east}`);
});

test('Easter is a Sunday, in the west from 22 March to 25 April', () => {
  for (let year = 1600; year <= 2400; year++) {
    expect(new Date(westernEaster(year)).getUTCDay()).toBe(0);
    expect(new Date(orthodoxEaster(year)).getUTCDay()).toBe(0);
    const date = day(westernEaster(year)).slice(5);
    expect(date >= '03-22' && date <= '04-25').toBe(true);
    expect(orthodoxEaster(year)).toBeGreaterThanOrEqual(westernEaster(year));
  }
});

/** First days as announced, or as historians date them. */
const FIRST_DAYS = `
ramadan 2014-06-28
ramadan 2022-04-02
ramadan 2023-03-23
ramadan 2024-03-11
ramadan 2025-03-01
eid-al-fitr 2023-04-21
eid-al-fitr 2024-04-10
eid-al-fitr 2025-03-30
eid-al-adha 2023-06-28
eid-al-adha 2024-06-16
eid-al-adha 2025-06-06
passover 1973-04-17
passover 2022-04-16
passover 2024-04-23
passover 2025-04-13
yom-kippur 1973-10-06
yom-kippur 2021-09-16
yom-kippur 2023-09-25
yom-kippur 2024-10-12
rosh-hashanah 2023-09-16
rosh-hashanah 2024-10-03
hanukkah 2023-12-08
hanukkah 2024-12-26
purim 2024-03-24
purim 2025-03-14
nowruz 2021-03-21
nowruz 2024-03-20
tet 1968-01-30
tet 2023-01-22
tet 2024-02-10
tet 2025-01-29
thanksgiving 2023-11-23
thanksgiving 2024-11-28
memorial-day 2024-05-27
labor-day 2024-09-02
good-friday 1998-04-10
good-friday 2025-04-18
palm-sunday 2025-04-13
pentecost 2025-06-08
ascension 2024-05-09
ash-wednesday 2025-03-05`;

test.each(FIRST_DAYS.trim().split('\n'))('%s', (line) => {
  const [key = '', date = ''] = line.split(' ');
  const american = (words: string): number => (words.includes('american') ? 1 : 0);
  expect(feastSpans(key, Number(date.slice(0, 4)), american).map(({ startMs }) => day(startMs))).toContain(
    date,
  );
});

test('a lunar year puts two Eids into one year of ours', () => {
  expect(daysIn(2000, 'islamic', '10', 1).map(day)).toEqual(['2000-01-08', '2000-12-27']);
});

test('Ramadan lasts a month', () => {
  const [span] = feastSpans('ramadan', 2024, nobody);
  expect([day(span?.startMs), day(span?.endMs)]).toEqual(['2024-03-11', '2024-04-10']);
});

const PASSAGES: readonly [text: string, published: string | undefined, expected: string][] = [
  ['Russian forces broke the Easter truce in Ukraine.', '2022-05-10', 'Easter => 2022-04-24'],
  ['British and Irish leaders signed it at Easter.', '1998-04-20', 'Easter => 1998-04-12'],
  ['They signed it on Good Friday in Belfast.', '1998-04-20', 'Good Friday => 1998-04-10'],
  ['The Serbian army paused over Orthodox Easter.', '1999-05-01', 'Orthodox Easter => 1999-04-11'],
  ['The guns stopped at Christmas.', '2023-01-10', 'Christmas => 2022-12-25'],
  ['The guns stopped for Orthodox Christmas.', '2023-01-10', 'Orthodox Christmas => 2023-01-07'],
  ['The truce will begin on Christmas Eve.', '2023-12-10', 'Christmas Eve => 2023-12-24'],
  ['They fought through Ramadan.', '2024-05-01', 'Ramadan => 2024-03-11/2024-04-09'],
  ['The war began on Yom Kippur 1973.', undefined, 'Yom Kippur 1973 => 1973-10-06'],
  ['The attack of Tet 1968 failed.', undefined, 'Tet 1968 => 1968-01-30'],
  ['Ukraine marked Independence Day.', '2024-08-30', 'Independence Day => 2024-08-24'],
  ['Americans marked Independence Day.', '2024-08-30', 'Independence Day => 2024-07-04'],
  ['They marked Independence Day.', '2024-08-30', 'Independence Day => none'],
  ['Moscow held its parade on Victory Day.', '2024-06-01', 'Victory Day => 2024-05-09'],
  ['Turkish troops paraded on Victory Day.', '2024-09-10', 'Victory Day => 2024-08-30'],
  ['The strike came on New Year’s Eve.', '2024-01-05', 'New Year’s Eve => 2023-12-31'],
  ['The village fell the day before Easter.', '2025-05-01', 'the day before Easter => 2025-04-19'],
  ['The village fell on the eve of Ramadan.', '2025-05-01', 'the eve of Ramadan => 2025-02-28'],
];

describe('feasts in a passage', () => {
  test.each(PASSAGES)('%s (%s)', (text, published, expected) => {
    expect(read(text, published)).toEqual([expected]);
  });
});
