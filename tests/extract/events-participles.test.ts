import { describe, expect, it } from 'vitest';
import { tell } from './tell.ts';

function told(text: string): string[] {
  return tell(text).map(({ edtf, title }) => `${edtf ?? 'undated'} | ${title}`);
}

describe('a participle that only describes', () => {
  it.each([
    [
      'tells what was done to whom it describes, and leaves the main verb its own date',
      'Ada Low, elected president in 2019 and jailed two years later, died on Sunday.',
      ['2019 | Ada Low was elected president', '2021 | Ada Low was jailed', '2025-06-15 | Ada Low died'],
    ],
    [
      'may be one that the tagger has no lemma for',
      'Governor Ada Low, re-elected in March after a recount, told reporters the pact was dead.',
      ['2025-03 | Governor Ada Low was re-elected after a recount'],
    ],
    [
      'stands in front of whom it describes',
      'Captured in May 1916 and released the next year, Orr wrote a history of the siege.',
      ['1916-05 | Orr was captured', '1917 | Orr was released'],
    ],
    [
      'takes several for several',
      'Three journalists, detained on Monday near the front, were released on Wednesday.',
      [
        '2025-06-16 | Three journalists were detained near the front',
        '2025-06-18 | Three journalists were released',
      ],
    ],
    [
      'describes what the verb before ends with',
      'He met the general, freed in May under an amnesty.',
      ['2025-05 | The general was freed under an amnesty'],
    ],
    [
      'is none where the verb takes no object',
      'The lease, from which the town draws its rents, expired on 7 May 2025.',
      ['2025-05-07 | The lease expired'],
    ],
    ['is none where somebody is born', 'Born in Tarn in 1931, Low studied law before the war.', []],
  ])('%s', (_, text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe('a list of predicates', () => {
  it.each([
    [
      'shares its auxiliary',
      'The border was closed in 2015, reopened in 2018 and closed again last year.',
      [
        '2015 | The border was closed',
        '2018 | The border was reopened',
        '2024 | The border was closed again',
      ],
    ],
    [
      'shares its auxiliary with those that can take it only',
      'She was arrested on 3 May, charged two days later and died in custody on 9 June.',
      ['2025-05-03 | She was arrested', '2025-05-05 | She was charged', '2025-06-09 | She died in custody'],
    ],
    [
      'shares its subject',
      'The rebels took the mine in 2021, lost it in 2022 and retook it last month.',
      [
        '2021 | The rebels took the mine',
        '2022 | The rebels lost the mine',
        '2025-05 | The rebels retook the mine',
      ],
    ],
    [
      'goes on without an object',
      'He joined the army in 1990, retired in 2010 and died last week.',
      ['1990 | He joined the army', '2010 | He retired', '2025-06-09/2025-06-15 | He died'],
    ],
  ])('%s', (_, text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe('a gerund behind a word of time', () => {
  it.each([
    ['After meeting Orr on Monday, Ada Low flew to Osk.', ['2025-06-16 | Ada Low met Orr']],
    [
      'The army has killed nine people since entering the valley on Monday.',
      ['2025-06-16 | The army entered the valley'],
    ],
    ['Before leaving Tarn on 3 May, the mission burned its papers.', ['2025-05-03 | The mission left Tarn']],
  ])('tells what the subject of the verb did: %s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe('a past form that looks like a noun', () => {
  it.each([
    ['Gunfire spread to the Old Port on Saturday.', ['2025-06-14 | Gunfire spread to the Old Port']],
    [
      'The town fell in 1915 and was retaken in 1916.',
      ['1915 | The town fell', '1916 | The town was retaken'],
    ],
  ])('tells: %s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe('what is told by the way', () => {
  it.each([
    [
      'It was not until 11 June that the last prisoners were released.',
      ['2025-06-11 | The last prisoners were released'],
    ],
    [
      'Also killed on Wednesday was the commander of the Third Brigade.',
      ['2025-06-18 | The commander of the Third Brigade was killed'],
    ],
    [
      'Rain stopped all work until 3 May, when the 21st Division, having crossed the Imber, cut the railway.',
      ['2025-05-03 | The 21st Division cut the railway'],
    ],
    [
      'Ada Low will not attend the talks scheduled to begin in Tarnholm on June 24.',
      ['2025-06-24 | Talks scheduled to begin in Tarnholm'],
    ],
    [
      'General Ben Orr has been under house arrest since 2019.',
      ['2019 | General Ben Orr has been under house arrest'],
    ],
    [
      'The 2006 mutiny left 300 people dead and was ended by an amnesty in January 2007.',
      ['2006 | The 2006 mutiny left 300 people dead', '2007-01 | The 2006 mutiny was ended by an amnesty'],
    ],
    ['The village was said to have fallen on Sunday.', ['2025-06-15 | The village was said to have fallen']],
    [
      'The general, whose brother was killed on 9 May, refused to negotiate.',
      ['2025-05-09 | The general’s brother was killed'],
    ],
    ['The vote in November 2010 was close.', ['2010-11 | The vote was close']],
    [
      'Shells fell on 3 May.[2] Marran drones struck the depot on 4 May.[3]',
      ['2025-05-03 | Shells fell', '2025-05-04 | Marran drones struck the depot'],
    ],
    [
      'It is unclear whether Ben Orr, who has been held since 3 May, is alive.',
      ['2025-05-03 | Ben Orr has been held'],
    ],
    ['The convoy is due in Tarn on 24 June.', ['2025-06-24 | The convoy is due in Tarn']],
  ])('is an event: %s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it('is not planned where it is told as done, whatever day the text is taken to be of', () => {
    expect(tell('The prince was killed on 9 May 1926.', '1926-04-28').map(({ status }) => status)).toEqual([
      'reported',
    ]);
  });

  it.each([
    ['a custom', 'A service is held there every year on 9 May.'],
    ['an issue of a paper', 'The Bureau will cover later reports in its June 15 bulletin.'],
    [
      'how the reporter came to know',
      'Residents reached by telephone on Thursday said the rebels were still manning the posts.',
    ],
    ['a wish', 'Negotiators had hoped to sign the accord by 1 June.'],
    ['a report by its year', 'The two men, both of them named in the 2019 report, are brothers.'],
    ['a caption', 'Smoke rises over the port of Tarn after a strike on 3 June 2025. (Orlo Press)'],
  ])('is none where it is %s', (_, text) => {
    expect(told(text)).toEqual([]);
  });
});
