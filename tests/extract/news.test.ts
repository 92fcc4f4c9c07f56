/** What is true of news wherever it comes from: datelines, what is to come, and whose voice tells. */
import { describe, expect, test } from 'vitest';
import { analyse } from '../../src/extract/analysis.ts';
import { readArticle } from '../../src/extract/read/index.ts';

const TITLE = 'News from Marvania';

function read(text: string, published: string | null = '2011-03-17') {
  const sidecar = JSON.stringify(published === null ? {} : { published });
  return analyse(readArticle('news.txt', new TextEncoder().encode(`${TITLE}\n\n${text}\n`), sidecar));
}

/** "date title" of each dated event, with "planned" or "claimed" where it is. */
function events(text: string, published?: string | null): string[] {
  const { events: found, dates } = read(text, published);
  return found
    .filter(({ date }) => date !== null)
    .map(({ date, status, title }) =>
      [dates[date ?? -1]?.edtf, ...(status === 'reported' ? [] : [status]), title].join(' '),
    );
}

describe('a dateline is no part of the first sentence', () => {
  test.each([
    'PORT CALVERT, Marvania, March 17 (Interpress) — ',
    'PORT CALVERT, March 16—',
    'ABOARD THE CONCORDIA, Mar 17 (Eastern Wire) - ',
    'KYREN/MORAVA — ',
    'QASR AL-BAHR, Saffan (AP) _ ',
    'Kestrel Ferry, 17 March 2011 – ',
    'Meriden, Osterland (Continental) -- ',
    'MORAVA, March 17. /KOSS/. ',
    'PORT CALVERT, Marvania (Interpress) 06:40 GMT - ',
  ])('%s', (dateline) => {
    const { events: found, dates, article } = read(`${dateline}The mayor of Osk resigned on Monday.`);
    expect(dates.map(({ edtf }) => edtf)).toEqual(['2011-03-14']);
    expect(found.map(({ title, start, end }) => [title, article.text.slice(start, end)])).toEqual([
      ['The mayor of Osk resigned', 'The mayor of Osk resigned on Monday.'],
    ]);
  });

  test.each([
    'The army — all of it — left the town on Monday.',
    'General Abara — who never slept — left the town on Monday.',
    'NATO — the alliance of the north — met on Monday.',
  ])('none: %s', (text) => {
    const { article } = read(text);
    expect(article.blocks.some(({ rule }) => rule === 'read/dateline')).toBe(false);
  });

  test('its day is the one that "today" means', () => {
    const [date] = read('OSK, March 16 — The army took the town today.').dates;
    expect(date?.edtf).toBe('2011-03-16');
    expect(date?.inferred[0]?.from).toBe('dateline “March 16”, published 2011-03-17');
  });

  test('it gives the day where nothing else does', () => {
    const [date] = read('OSK, March 16, 2011 — The army took the town on Monday.', null).dates;
    expect(date?.edtf).toBe('2011-03-14');
    expect(date?.inferred[0]?.from).toBe('dateline “March 16, 2011”');
  });
});

describe('dispatches of several days in one paper', () => {
  const PAPER = [
    'PORT OSK, March 14.',
    'Fort Ruan fell this morning. The garrison had sent its sick away yesterday.',
    'TARN, March 15.—The Senate met last night.',
    'THE FORTRESS.',
    'The fort was taken in 1683. The consul left yesterday.',
  ].join('\n\n');

  test('each counts from its own day, and the words of the paper from that of the issue', () => {
    expect(read(PAPER).dates.map(({ text, edtf }) => `${text} => ${edtf ?? ''}`)).toEqual([
      'this morning => 2011-03-14',
      'yesterday => 2011-03-13',
      'last night => 2011-03-14',
      '1683 => 1683',
      'yesterday => 2011-03-16',
    ]);
  });

  test('a line with a year, or in small letters, is a head of the text', () => {
    for (const line of ['PORT OSK, 14 March 1862.', 'Port Osk, 14 March.']) {
      const { article } = read(
        `Orr wrote on Monday.\n\n${line}\n\nThe fort has fallen, and nobody knows why.`,
      );
      expect(article.blocks.some(({ rule }) => rule === 'read/dateline')).toBe(false);
    }
  });

  test('briefs open with datelines of their own', () => {
    expect(
      events(
        'PORT OSK, Marvania — The mayor resigned on Monday.\n\nMiners dead\n\nTARN, Lowland — Four miners died on Tuesday.',
      ),
    ).toEqual(['2011-03-14 The mayor resigned', '2011-03-15 Four miners died']);
  });
});

describe('what is to come', () => {
  test.each([
    ['Schools on the islands reopen on 1 April.', '2011-04-01'],
    ['The union called its members out for Friday.', '2011-03-18'],
    ['A second meeting is set for Sept 15.', '2011-09-15'],
    ['He said the station would reopen on 3 April.', '2011-04-03'],
    ['The envoys are expected back on Friday.', '2011-03-18'],
    ['Talks will be held in October.', '2011-10'],
    ['The raid came before a meeting of the group scheduled for 5 April.', '2011-04-05'],
  ])('%s', (text, date) => {
    const { events: found, dates } = read(text);
    expect(found.map(({ date: index, status }) => [dates[index ?? -1]?.edtf, status])).toEqual([
      [date, 'planned'],
    ]);
  });

  test.each([
    ['From 1 September the army held the town.', '2010-09-01'],
    ['Air strikes on Monday killed ten people.', '2011-03-14'],
    ['Two men, who were arrested on Friday, will be tried in Osk.', '2011-03-11'],
    ['The talks were suspended on Friday.', '2011-03-11'],
  ])('past: %s', (text, date) => {
    expect(read(text).dates.map(({ edtf }) => edtf)).toEqual([date]);
  });
});

describe('whose voice tells', () => {
  test.each([
    '“Nobody shot at me today,” said Anna Brand.',
    '“We lost nobody last year,” said Anna Brand. “We will lose nobody this year.”',
    '“October at the latest,” said Anna Brand.',
    'Will the mayor resign on Friday?',
    'There will be a film with a title like “Eleven Days in July”.',
    'This newspaper said in March that the islands were not worth a war.',
    'We met in Osk on Tuesday.',
  ])('none: %s', (text) => {
    expect(events(text)).toEqual([]);
  });

  test('the reporter, around a fragment', () => {
    expect(events('The army attacked “the nest of the enemy” on Monday.')).toEqual([
      '2011-03-14 The army attacked “the nest of the enemy”',
    ]);
  });

  test('a speaker who names the day, as a claim', () => {
    expect(events('“The army attacked the town on 5 March,” said Anna Brand.')).toEqual([
      expect.stringMatching(/^2011-03-05 claimed .*attacked the town/),
    ]);
  });
});

describe('times of a neighbour', () => {
  test.each([
    ['Funerals were held overnight in Osk.', ['2011-03-16/2011-03-17 Funerals were held in Osk']],
    [
      'A shell hit the station on 14 March. Two hours later, a rocket hit the school.',
      ['2011-03-14 A shell hit the station', '2011-03-14 A rocket hit the school'],
    ],
    [
      'The mayor resigned on Monday, two days after the shooting.',
      ['2011-03-14 The mayor resigned', expect.stringMatching(/^2011-03-12 .*shooting/i)],
    ],
    [
      'The team met on Tuesday, a day after two of its members died at Dol.',
      ['2011-03-15 The team met', '2011-03-14 Two of its members died at Dol'],
    ],
    [
      'Rebels seized the bridge on Wednesday. The attack came a day after the president signed a truce.',
      ['2011-03-16 Rebels seized the bridge', expect.stringMatching(/^2011-03-15 .*signed a truce/)],
    ],
  ])('%s', (text, expected) => {
    expect(events(text)).toEqual(expected);
  });

  test.each([
    'Since 1 January, 118 people have been killed in the region.',
    'Its aircraft had flown no mission since 3 March.',
  ])('nothing happened then: %s', (text) => {
    expect(events(text)).toEqual([]);
  });

  test('two predicates of one subject', () => {
    expect(events('In 2009 a similar mutiny lasted three days and brought down the government.')).toEqual([
      '2009 A similar mutiny brought down the government',
    ]);
  });

  test('the present tense of an opinion looks back', () => {
    const { dates } = read('The group condemns the killing of two men in Osk on 13 March.');
    expect(dates.map(({ edtf }) => edtf)).toEqual(['2011-03-13']);
  });
});

test('a date behind a relative clause is of its verb', () => {
  expect(
    events(
      'OSK, March 17 — The colonels who seized power in Marvania on Sunday promised a vote within a year.',
    ),
  ).toEqual([expect.stringMatching(/^2011-03-13 .*seized power/)]);
});
