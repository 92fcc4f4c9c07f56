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
      ['2021 | The rebels took the mine', '2022 | The rebels lost it', '2025-05 | The rebels retook it'],
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
