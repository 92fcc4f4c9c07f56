/** How news and histories tell what happened by more than one time, by states, and by words that only pass it on. */
import { describe, expect, it } from 'vitest';
import { tell } from './tell.ts';

const told = (text: string, published = '2025-06-20'): string[] =>
  tell(text, published)
    .filter(({ edtf }) => edtf !== null)
    .map(({ edtf, title }) => `${edtf ?? ''} ${title}`);

describe('several times of one verb', () => {
  it.each([
    [
      'The depot was hit on 3 May and again on 11 May.',
      ['2025-05-03 The depot was hit', '2025-05-11 The depot was hit'],
    ],
    [
      'Kolt had been jailed twice before, in 2014 and 2017.',
      ['2014 Kolt was jailed twice', '2017 Kolt was jailed twice'],
    ],
    [
      'The bridge was rebuilt in 1911, 1923 and 1946.',
      ['1911 The bridge was rebuilt', '1923 The bridge was rebuilt', '1946 The bridge was rebuilt'],
    ],
    // One stretch.
    ['Shells fell on Osk in January and February 2019.', ['2019-01 Shells fell on Osk']],
    // The second belongs to what follows.
    [
      'The mayor was killed on 3 May, and in early June, after a lull, the army entered Osk.',
      ['2025-05-03 The mayor was killed', '2025-06-01/2025-06-10~ The army entered Osk'],
    ],
    // The closer of two.
    ['Two trials are to open this year, one of them on 6 September.', ['2025-09-06 Two trials are to open']],
    [
      'Orlovia doubled the duty in 1869; Marrow protested, and two years later, on 3 September 1871, sent a regiment to Osk.',
      ['1869 Orlovia doubled the duty', '1871-09-03 Marrow sent a regiment to Osk'],
    ],
  ])('%s', (text, expected) => {
    for (const event of expected)
      expect(told(text).map((one) => one.slice(0, event.length))).toContain(event);
    expect(told(text)).toHaveLength(expected.length);
  });
});

describe('what the words before and behind a time belong to', () => {
  it.each([
    [
      'The garrison ate its horses in July 1872; on 28 August its commander, Colonel Ines Dahl, who had taken over a month before, opened the gates.',
      '1872-08-28 Colonel Ines Dahl opened the gates',
    ],
    [
      'In the spring of 1871 he took the crossings one by one, and on 4 June, in a storm, he fell upon the camp at Osk.',
      '1871-06-04 He fell upon the camp at Osk',
    ],
    [
      'In Tarn a crowd of miners stormed the prison on the night of 3 May.',
      '2025-05-03 In Tarn a crowd of miners stormed the prison',
    ],
    [
      'In a 2017 report, engineers found that the dam was cracked.',
      '2017 Engineers found that the dam was cracked',
    ],
    [
      'What was left of the army was interned in Marrow on 3 May 1929.',
      '1929-05-03 What was left of the army was interned in Marrow',
    ],
    [
      'A shell hidden in a cart killed nine people at the market on Monday.',
      '2025-06-16 A shell hidden in a cart killed nine people at the market',
    ],
    [
      'The Orlovian cabinet and left-wing unions agreed on Monday to reopen the port.',
      '2025-06-16 The Orlovian cabinet and left-wing unions agreed to reopen the port',
    ],
    ['The town was taken in 1683, burnt in 1711 and rebuilt.', '1711 The town was burnt'],
    ['By March 2021 the army had retaken all five towns.', '2021-03 The army retook all five towns'],
    [
      'The king was overthrown in April 1919, a month after his brother fled the country.',
      '1919-03 His brother fled the country',
    ],
    [
      'Orlovia declared independence in August 1991, and Marrow did the same on 3 September.',
      '1991-09-03 Marrow did the same',
    ],
    [
      'Another truce, in 1987, held; another, signed on 3 May 1991, collapsed.',
      '1991-05-03 Another was signed',
    ],
    [
      'President Ada Low spoke to the nation in an address late on Monday, in which she proclaimed a state of emergency.',
      '2025-06-16 Ada Low proclaimed a state of emergency',
    ],
    [
      'All troops are to be out of the valley by 30 June.',
      '2025-06-30 All troops are to be out of the valley',
    ],
    [
      'He turned, crossed the river on 9 May and appeared before the capital on 21 May.',
      '2025-05-21 He appeared before the capital',
    ],
  ])('%s', (text, event) => {
    expect(told(text)).toContain(event);
  });
});

describe('what was done meanwhile, and how it ended', () => {
  it.each([
    [
      'He said the envoys had been shown pictures of guns being moved up in late April 2024 and had waited.',
      ['2024-04-21~/2024-04-30 Guns were moved up'],
    ],
    [
      'The army took Osk in June 2020 only to lose it again the following month.',
      ['2020-06 The army took Osk', '2020-07 The army lost Osk again'],
    ],
    [
      'The troops marched in on 4 March without a shot being fired, and five days later Marsh proclaimed a republic.',
      ['2025-03-04 Troops marched in', '2025-03-09 Marsh proclaimed a republic'],
    ],
    ['The winter that followed was the worst of the three.', []],
  ])('%s', (text, expected) => {
    const found = told(text);
    expect(found).toHaveLength(expected.length);
    for (const [n, event] of expected.entries()) expect(found[n]?.startsWith(event)).toBe(true);
  });

  it('takes every item of a list of dates for one', () => {
    expect(
      told(
        'Orlovia votes\n\n• 3 May 2024: In a vote that the court calls void, 68% vote for leaving\n\n• Last Thursday: The treasurer, Ada Low, is arrested\n\nThe council met on Monday and nobody spoke of it.',
      ),
    ).toEqual([
      '2024-05-03 Vote',
      '2025-06-19 The treasurer, Ada Low, is arrested',
      '2025-06-16 The council met',
    ]);
  });
});

describe('states that began at a time', () => {
  it.each([
    [
      'The base, about 40 km from the capital, has been surrounded since 4 May.',
      '2025-05-04 The base has been surrounded',
    ],
    [
      'The quarter has been under siege since last November and no food has reached it.',
      '2024-11 The quarter has been under siege',
    ],
    [
      'Reporters have been kept out of the valley since 12 January.',
      '2025-01-12 Reporters have been kept out of the valley',
    ],
  ])('%s', (text, event) => {
    expect(told(text)).toEqual([event]);
  });

  it('counts no sum as one', () => {
    expect(told('Some 40 villages have been burnt since 4 May.')).toEqual([]);
  });
});

describe('words that only pass on what happened', () => {
  it.each([
    'Satellite images taken on Monday show a row of craters.',
    'Footage published on Monday shows soldiers at the bridge.',
    'There is no truth in the rumour, circulated in Tarn on Friday, that the prisoners had been shot.',
    'Colonel Jan Kolt said on Monday that he could not recall how many rifles had been found.',
    'Minister Ada Low said on Monday that a change of the law was not on the table.',
    'Minister Ada Low said on Monday that it was “wounded, but not dead”.',
    '“The walls are gone,” he wrote to the king on Monday.',
    '“We shall stop,” she told the presiding judge on Monday.',
    'The commander told the newspaper The Osk Courier by telephone on Monday that he was well.',
    'Click here to read our archive (updated daily since March 2023).',
    "Tomorrow in the Sunday Courier: Orlovia's lost spring, by our reporters.",
  ])('nothing: %s', (text) => {
    expect(told(text)).toEqual([]);
  });

  it.each([
    ['The report was published on Monday.', '2025-06-16 The report was published'],
    [
      'Minister Ada Low said on Monday that she was not ready to sign.',
      '2025-06-16 Minister Ada Low said that she was not ready to sign',
    ],
    ['Explosions were reported at the plant on Monday.', '2025-06-16 Explosions were reported at the plant'],
    [
      'President Ada Low dismissed her defence minister on Monday.',
      '2025-06-16 President Ada Low dismissed her defence minister',
    ],
  ])('%s', (text, event) => {
    expect(told(text)).toEqual([event]);
  });

  it('reads no correction and no footnote', () => {
    expect(
      told(
        'The army entered Osk on 3 May.\n\nCORRECTION (May 20, 9:05 p.m.): An earlier version misstated the day on which the dam was completed in 1961.\n\n[1] Interview with a former mayor, Osk, July 14, 2021.',
      ),
    ).toEqual(['2025-05-03 The army entered Osk']);
  });
});

describe('what was before, by itself', () => {
  it.each([
    ['The monarchy had been abolished in April 1919.', 'The monarchy was abolished'],
    ['The rebels had taken the pass on 3 May.', 'The rebels took the pass'],
    ['The ferry had been escorting lorries since 3 May.', 'The ferry was escorting lorries'],
    ['The party had become a front by 1913.', 'The party became a front'],
    ['Villages had been burnt on 3 May.', 'Villages were burnt'],
  ])('%s', (text, title) => {
    expect(told(text).map((event) => event.replace(/^\S+ /, ''))).toEqual([title]);
  });
});
