import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { read } from './dates-read.ts';

/** Tellings of several paragraphs with the dates that each holds, in order. Places and people are invented. */
const TELLINGS: Readonly<
  Record<string, readonly [paragraphs: readonly string[], published: string | undefined, ...string[]]>
> = {
  'a colonel’s earlier wars': [
    [
      'On 28 February 1916 the brigade came to Arl. It dug in above the river.',
      'Its colonel, Ivo Brand, was no beginner. In 1897 he had held the pass of Osk with forty men, and in March 1901 he had been wounded at Borl. On 5 April he was given a sword.',
      'On 2 March the guns opened fire. By 9 March the village was gone.',
    ],
    undefined,
    '28 February 1916 => 1916-02-28',
    '1897 => 1897',
    'March 1901 => 1901-03',
    '5 April => 1901-04-05',
    '2 March => 1916-03-02',
    '9 March => 1916-03-09',
  ],
  'news with a year that goes on by "when"': [
    [
      'The two sides met on Monday.',
      'They had fought over the island in 1990, when marines held it from April to August. Talks are to go on in October.',
    ],
    '2020-08-28',
    'Monday => 2020-08-24',
    '1990 => 1990',
    'April to August => 1990-04/1990-08',
    'October => 2020-10',
  ],
  'over the new year': [
    [
      'On 10 December 1916 the fleet left Osk.',
      'The admiral had learned his trade in the south. In June 1897 he had mapped the coast, and in March 1901 he took the port.',
      'On 2 March the ships met at sea. Two days later the admiral was dead.',
    ],
    undefined,
    '10 December 1916 => 1916-12-10',
    'June 1897 => 1897-06',
    'March 1901 => 1901-03',
    '2 March => 1917-03-02',
    'Two days later => 1917-03-04',
  ],
  'two paragraphs of what had been': [
    [
      'On 4 May 1631 the siege of Vell began.',
      'The town had changed hands before. In April 1620 the duke had burned its mills.',
      'It had been rebuilt by guilds. In June 1625 they had closed the last gap in the wall.',
      'On 9 May the first breach was made.',
    ],
    undefined,
    '4 May 1631 => 1631-05-04',
    'April 1620 => 1620-04',
    'June 1625 => 1625-06',
    '9 May => 1631-05-09',
  ],
  'undated paragraphs before and after the flashback': [
    [
      'In August 1863 the column set out from Lorn. On 12 August it reached the ford.',
      'Nobody spoke that night.',
      'The general had crossed here once before, in October 1847, and had lost two hundred men.',
      'He said nothing of it to his staff.',
      'On 14 August the van was across. On 20 August the town of Kess surrendered.',
    ],
    undefined,
    'August 1863 => 1863-08',
    '12 August => 1863-08-12',
    'that night => 1863-08-12',
    'October 1847 => 1847-10',
    '14 August => 1863-08-14',
    '20 August => 1863-08-20',
  ],
  'a scene that follows a museum': [
    [
      'A museum was opened in Arl in 1920. The siege had begun on 3 March 1916. On 5 March the bridge fell.',
      'On 8 March the mill burned. In April 1916 it was over.',
    ],
    undefined,
    '1920 => 1920',
    '3 March 1916 => 1916-03-03',
    '5 March => 1916-03-05',
    '8 March => 1916-03-08',
    'April 1916 => 1916-04',
  ],
  'the next year is named after it': [
    [
      'On 6 October 1951 the rebels took the mine of Hask.',
      'Their leader had been a foreman there. In May 1938 he had led the first strike.',
      'On 11 October the army took it back. In January 1952 the mine was closed.',
    ],
    undefined,
    '6 October 1951 => 1951-10-06',
    'May 1938 => 1938-05',
    '11 October => 1951-10-11',
    'January 1952 => 1952-01',
  ],
  'two flashbacks, each left again': [
    [
      'On 3 June 1779 the frigates sailed.',
      'Captain Rook had been in these waters in July 1762 and had sworn never to return.',
      'On 8 June they sighted the island.',
      'Its fort had been built by prisoners in September 1770.',
      'On 15 June it struck its flag.',
    ],
    undefined,
    '3 June 1779 => 1779-06-03',
    'July 1762 => 1762-07',
    '8 June => 1779-06-08',
    'September 1770 => 1770-09',
    '15 June => 1779-06-15',
  ],
  'the month goes on': [
    [
      'By July 1943 the front had reached the Sarn. In August the bridges were blown.',
      'The river had stopped an army once before: in November 1915 it had flooded its banks, and in January 1916 the guns had been lost in the ice.',
      'In September the water was low. In November the crossing began.',
    ],
    undefined,
    'July 1943 => 1943-07',
    'August => 1943-08',
    'November 1915 => 1915-11',
    'January 1916 => 1916-01',
    'September => 1943-09',
    'November => 1943-11',
  ],
  'the next day, after a paragraph of what had been': [
    [
      'On 19 April 1848 the crowd stormed the arsenal of Teln.',
      'It had tried once before: on 2 February 1831 the guard had fired on it.',
      'The next day a council of nine was chosen.',
    ],
    undefined,
    '19 April 1848 => 1848-04-19',
    '2 February 1831 => 1831-02-02',
    'The next day => 1848-04-20',
  ],
  'years before Christ': [
    [
      'In the spring of 214 BC the consul marched on Hesta.',
      'The city had been an ally. In 226 BC it had sent him ships.',
      'In the summer of 213 BC the walls fell.',
    ],
    undefined,
    'the spring of 214 BC => -0213-21',
    '226 BC => -0225',
    'the summer of 213 BC => -0212-22',
  ],
  'news with a paragraph of background': [
    [
      'Rebels shelled the port of Osk on 3 April.',
      'The port had changed hands twice. In March 2019 the army had taken it, and on 12 May 2021 it was lost again.',
      'On 5 April the governor asked for help. Talks are due on 20 April.',
    ],
    '2025-04-08',
    '3 April => 2025-04-03',
    'March 2019 => 2019-03',
    '12 May 2021 => 2021-05-12',
    '5 April => 2025-04-05',
    '20 April => 2025-04-20',
  ],
  'a feature about a trial': [
    [
      'The trial opened on 4 November 2008. On 6 November the first witness was heard.',
      'She had been nineteen when the soldiers came. On 9 July 1995 they had closed the road, and on 11 July they took the men.',
      'On 10 November the court heard her brother. On 17 November it adjourned.',
    ],
    undefined,
    '4 November 2008 => 2008-11-04',
    '6 November => 2008-11-06',
    '9 July 1995 => 1995-07-09',
    '11 July => 1995-07-11',
    '10 November => 2008-11-10',
    '17 November => 2008-11-17',
  ],
  'without "had" a step back is a new place to stand': [
    [
      'On 10 June 1944 the division reached Borl.',
      'The war in the south began in May 1941. On 20 May the islands fell.',
      'On 1 June the last ship left them.',
    ],
    undefined,
    '10 June 1944 => 1944-06-10',
    'May 1941 => 1941-05',
    '20 May => 1941-05-20',
    '1 June => 1941-06-01',
  ],
  'what somebody had is no flashback': [
    [
      'On 10 June 1944 the division reached Borl.',
      'In the south the enemy had three hundred guns. The war there began in May 1941. On 20 May the islands fell.',
      'On 1 June the last ship left them.',
    ],
    undefined,
    '10 June 1944 => 1944-06-10',
    'May 1941 => 1941-05',
    '20 May => 1941-05-20',
    '1 June => 1941-06-01',
  ],
};

describe('flashbacks', () => {
  test.each(Object.entries(TELLINGS))('%s', (_, [paragraphs, published, ...expected]) => {
    expect(read(paragraphs.join('\n\n'), published)).toEqual(expected);
  });
});

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
const dayOf = (ms: number): string => {
  const date = new Date(ms);
  return `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]}`;
};
const DAY_MS = 86_400_000;
const VERBS = ['the bridge fell', 'the guns opened fire', 'the council met', 'the rain came'];

test('a flashback between two paragraphs changes no year of the days around it', () => {
  const telling = fc.record({
    start: fc.integer({ min: Date.UTC(1650, 0, 1) / DAY_MS, max: Date.UTC(2020, 0, 1) / DAY_MS }),
    steps: fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 2, maxLength: 7 }),
    at: fc.nat(),
    years: fc.integer({ min: 3, max: 40 }),
    month: fc.constantFrom(...MONTHS),
    later: fc.integer({ min: 0, max: 2 }),
  });
  fc.assert(
    fc.property(telling, ({ start, steps, at, years, month, later }) => {
      let day = start;
      const days = [day, ...steps.map((step) => (day += step))].map((each) => each * DAY_MS);
      const paragraphs = days.map(
        (ms, n) =>
          `On ${dayOf(ms)}${n === 0 ? ` ${new Date(ms).getUTCFullYear()}` : ''} ${VERBS[n % VERBS.length]}.`,
      );
      const expected = days.map((ms) => new Date(ms).toISOString().slice(0, 10));
      expect(read(paragraphs.join('\n\n')).map((line) => line.split(' => ')[1])).toEqual(expected);

      const place = 1 + (at % (paragraphs.length - 1));
      const year = new Date(days[0] ?? 0).getUTCFullYear() - years;
      const flashback = `Its captain had served in the south. In ${month} ${year} he had held the pass of Osk, and in ${month} ${year + later} he had lost it.`;
      const inserted = paragraphs.toSpliced(place, 0, flashback).join('\n\n');
      const values = read(inserted).map((line) => line.split(' => ')[1]);
      expect(values.toSpliced(place, 2), inserted).toEqual(expected);
    }),
    { numRuns: 150 },
  );
});
