/** What is dated and yet did not happen, or is no happening, beside what did. */
import { describe, expect, it } from 'vitest';
import { happeningsOf } from '../../src/extract/merge/cluster.ts';
import { read, tell } from './tell.ts';

const told = (text: string, published = '2025-06-20'): string[] =>
  tell(text, published)
    .filter(({ edtf }) => edtf !== null)
    .map(({ edtf, title }) => `${edtf ?? ''} ${title}`);

describe('what came to nothing', () => {
  it.each([
    'A round planned for March 3 fell through after the delegation was turned away at the airport.',
    'Another, pencilled in for mid-April, never got as far as invitations.',
    'A trip he had planned for May was called off.',
    'They had threatened to blow up the depot at noon on Monday unless a preacher was released.',
    'Orr promised the king a victory parade by last summer.',
    'The inquiry, which was to have begun work on Wednesday, still has no chairman.',
    'Low was to have opened a trade fair in Osk on Monday but fell ill.',
    'Schools, which were to reopen tomorrow, stay shut until further notice.',
    'He had planned to leave Osk for good on 30 September.',
    'After that, Low promised a review by the end of May.',
    'New guns were promised by the end of May.',
    'The moratorium had been due to lapse on Sunday.',
    'The wedding was to be in the spring of 2024, then in the spring of 2025; each time the front moved.',
    'If Labour loses the vote next year, its rivals have promised a committee in January 2027.',
  ])('tells nothing by %s', (words) => {
    expect(told(words)).toEqual([]);
  });

  it('tells who asked for something, and not how long it was to last', () => {
    expect(told('On 2 March 2025 the commission proposed a truce for the spring.')).toEqual([
      '2025-03-02 The commission proposed a truce for the spring',
    ]);
    expect(told('On Monday the mayor called for a general strike from 4 March.')).toHaveLength(1);
    expect(told('The council signed a truce for the spring of 2024.')).toHaveLength(1);
  });

  it('tells what was planned and still is', () => {
    expect(told('The two premiers plan to meet in Tarn on Monday.')).toEqual([
      '2025-06-23 The two premiers plan to meet in Tarn',
    ]);
    expect(told('The army threatened on Wednesday to blow up the dam.')).toHaveLength(1);
  });
});

describe('what nobody vouches for', () => {
  it.each([
    'None of this means that the line will hold through the winter.',
    'Few doubted that the river would be reached by Easter.',
    'Officials talk of a ceasefire by Christmas.',
    'In Osk they already talk of a peace conference in November.',
    'Last week her aides had said she would name a date in that speech.',
    'The spokeswoman denies that any shots were fired by its soldiers on Tuesday.',
    'Ilvania denied laying mines in the strait this year.',
    'Her rivals renewed their calls for Low to resign by the end of the month.',
    '“I called your office on 14 June.”',
    'Low’s office said on Thursday that no decision on the date had been made.',
    'A sergeant who asked not to be named told Valley Voice on Sunday that the pilot had been misled.',
    'A clarification: we quoted a witness as saying that the bridge at Osk was blown up on Wednesday.',
  ])('tells nothing by %s', (words) => {
    expect(told(words)).toEqual([]);
  });

  it('tells what December brought behind a thing that was not done', () => {
    expect(
      told(
        'A second accord was signed in 2024 and never carried out: that December troops shelled a village in Osk.',
      ),
    ).toContain('2024-12 Troops shelled a village in Osk');
  });
});

describe('days that come by themselves, and counts', () => {
  it.each([
    'Foreign Minister Carl Low, who turned 60 last month, is the longest in office.',
    'The anniversary of the mutiny falls next month.',
    'Little moved in 2024.',
    'Easter falls on Sunday this year.',
    'Thursday was the anniversary of the mutiny.',
    'In all of last year there were 41 attacks off the coast.',
    'By Saturday’s count, made by a schoolteacher, there were 611 people in the queue.',
    'It was the third such attack in January.',
    'Our coverage will resume at 06:00 on Saturday.',
  ])('tells nothing by %s', (words) => {
    expect(told(words)).toEqual([]);
  });

  it('passes over who wrote it, at the end', () => {
    const text =
      'Rebels shelled the port of Osk on 3 June 2025.\n\nThe navy left the bay on 5 June 2025.\n\n' +
      'Mira Holt is the author of "Winter Rivers". She taught at the staff college from 2004 to 2011.';
    expect(told(text)).toEqual([
      '2025-06-03 Rebels shelled the port of Osk',
      '2025-06-05 The navy left the bay',
    ]);
  });
});

describe('what did happen', () => {
  it.each([
    [
      'that had to be done',
      'A rescue on 10 May had to be broken off in a sandstorm.',
      ['2025-05-10 A rescue had to be broken off in a sandstorm'],
    ],
    [
      'by what a clause tells of a day that the sentence only names',
      'Osk has been quiet since the events of 3 June, when troops cleared the square.',
      ['2025-06-03 Troops cleared the square'],
    ],
    [
      'by a clause of its own inside a count',
      'About 170 people lost their lives, most of them on 5 June, when a plane dropped bombs on a market.',
      ['2025-06-05 A plane dropped bombs on a market'],
    ],
    [
      'with "had burst"',
      'The gunmen had burst into the theatre on Wednesday evening.',
      ['2025-06-18 The gunmen burst into the theatre'],
    ],
    [
      'with a bare verb behind its object',
      'They let 14 children go on Wednesday.',
      ['2025-06-18 They let 14 children go'],
    ],
    [
      'with what happened meanwhile',
      'Carl Low was shot dead as he walked to his car on Wednesday.',
      ['2025-06-18 Carl Low was shot dead'],
    ],
    [
      'by "the year" and what happened in it',
      'Marquesa has not held an election since 1964, the year his father seized power.',
      ['1964 His father seized power'],
    ],
    [
      'by when a row goes back to',
      'The row goes back to March, when three soldiers died in a crash near Osk.',
      ['2025-03 Three soldiers died in a crash near Osk'],
    ],
    [
      'on the day to which it was moved',
      'A session that was due on Sunday has been brought forward to Saturday.',
      ['2025-06-21 A session has been brought forward'],
    ],
    [
      'with its own day, and not that of what it was for',
      'Police on Wednesday arrested two students over Tuesday’s bombing.',
      ['2025-06-18 Police arrested two students over Tuesday’s bombing'],
    ],
    ['with its term', 'All troops must be out by 20 July.', ['2025-07-20 All troops must be out']],
    ['with "today"', 'A pause is planned for today.', ['2025-06-20 A pause is planned']],
    [
      'from today on',
      'The strike will be suspended as of today and talks are to resume soon.',
      ['2025-06-20 The strike will be suspended'],
    ],
    [
      'by the noun that a day owns, where its verb says less',
      'Wednesday’s shooting drew condemnation from all parties.',
      ['2025-06-18 The shooting drew condemnation from all parties'],
    ],
    [
      'by the verb that says more than the noun',
      'Wednesday’s raid killed nine soldiers.',
      ['2025-06-18 The raid killed nine soldiers'],
    ],
  ])('is told %s', (_, text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it('is one where it is told again', () => {
    const text =
      'Carl Low was shot dead on Wednesday evening as he left parliament in Osk.\n\n' +
      'Low was hit by three bullets as he walked to his car on Wednesday evening.\n\n' +
      'Wednesday’s shooting drew condemnation from all parties.';
    expect(happeningsOf(read(text))).toHaveLength(1);
  });

  it('is one where the next sentence tells its hours', () => {
    const next = (words: string): number =>
      happeningsOf(read(`A drone struck a patrol in the hills on Wednesday. ${words}`)).length;
    expect(next('A second one hit the road eleven minutes later.')).toBe(1);
    expect(next('The first missiles hit at about 10 a.m. local time.')).toBe(1);
    expect(next('The mayor of Osk resigned at 11 a.m. local time.')).toBe(2);
    expect(next('The council met eleven minutes later.')).toBe(2);
  });

  it('is one where the dead are counted again', () => {
    const text =
      'Two explosions tore through a rally in Osk on Wednesday, killing 86.\n\n' +
      'The 86 who died on Wednesday included a boy and his father.';
    expect(happeningsOf(read(text))).toHaveLength(1);
  });
});
