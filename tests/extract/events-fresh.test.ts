/** Ways of telling that fresh news brought up: written down as news would have them, read, and mended by what is true of the language. */
import { describe, expect, it } from 'vitest';
import { read, tell } from './tell.ts';

const told = (text: string, published = '2031-06-20'): string[] =>
  tell(text, published)
    .filter(({ edtf }) => edtf !== null)
    .map(({ edtf, title }) => `${edtf ?? ''} ${title}`);

const statusOf = (text: string, published = '2031-06-20'): string[] =>
  tell(text, published).map(({ status }) => status);

const dates = (text: string, published = '2031-06-20'): (string | null)[] =>
  read(text, published).dates.map(({ edtf }) => edtf);

describe('words taken for what they are', () => {
  it('takes a plural behind a preposition for a noun', () => {
    expect(
      told(
        'A gunman drove a lorry loaded with fuel into a line of guards outside a depot in the town of Harl on Tuesday, killing nine.',
      ),
    ).toEqual(['2031-06-17 A gunman drove a lorry loaded with fuel into a line of guards outside a depot']);
  });

  it('takes "plans" before an infinitive for a verb where there is no other', () => {
    expect(told('Sea Rescue plans to send a third boat with blankets to Tanmor on Saturday.')).toEqual([
      '2031-06-21 Sea Rescue plans to send a third boat with blankets to Tanmor',
    ]);
    expect(statusOf('Sea Rescue plans to send a third boat to Tanmor on Saturday.')).toEqual(['planned']);
  });

  it('takes what stands behind "who" for a verb', () => {
    expect(told('The vote came after Gen. Ruth Hale, who retired in May, twice declined to appear.')).toEqual(
      ['2031-05 Gen. Ruth Hale retired'],
    );
  });

  it('gives the time of a call to the call, where nothing stands between', () => {
    expect(
      told('The premier also informed the council about his conversation yesterday with Ada Low.'),
    ).toEqual(['2031-06-19 Conversation with Ada Low']);
  });
});

describe('clauses and their subjects', () => {
  it('tells what was said on a day without "that"', () => {
    expect(told('Ada Low said on Monday she would visit Osk.')).toEqual([
      '2031-06-16 Ada Low said she would visit Osk',
    ]);
    expect(told('The ministry said Monday the rebels had attacked a convoy on Sunday.')).toContain(
      '2031-06-15 The rebels attacked a convoy',
    );
  });

  it('leaves a day behind "said" out of what was said', () => {
    expect(dates('The mediator said Sunday the session would be put off.')).toEqual(['2031-06-15']);
  });

  it('tells what a charity announces of itself, and not how things stand', () => {
    expect(
      told('The charity Open Hands said on Friday it was suspending its work in the Sorrel Valley.'),
    ).toEqual(['2031-06-20 The charity Open Hands said it was suspending its work in the Sorrel Valley']);
    expect(told('Residents said on Friday the rebels were still manning the posts.')).toEqual([]);
  });

  it('takes a time set in between a subject and its verb for the verb’s', () => {
    expect(told('The court’s last judgment on an amnesty, in 2004, struck down a similar law.')).toEqual([
      '2004 The court’s last judgment on an amnesty struck down a similar law',
    ]);
  });

  it('does not count the times in a title', () => {
    expect(told('The last time lawmakers passed such a motion, in 2020, it was never carried out.')).toEqual([
      '2020 Lawmakers passed such a motion',
    ]);
  });

  it('knows who "it" is where the subject is somebody’s own', () => {
    expect(
      told(
        'The house will take up a bill. Its senate will debate a motion to that effect when it returns next Monday.',
      ),
    ).toEqual(['2031-06-23 The senate returns']);
  });

  it('reads over an apposition behind a participle with its date', () => {
    expect(
      told('A peace agreement signed in May 2011 in the capital, Oubri, promised the men jobs in the army.'),
    ).toEqual(['2011-05 Peace agreement signed in the capital']);
  });

  it('names who of several is meant', () => {
    expect(told('One of them, Leyla Orn, has been on hunger strike since May 28.')).toEqual([
      '2031-05-28 Leyla Orn has been on hunger strike',
    ]);
  });

  it('tells what was said at a news conference, not that there was one', () => {
    expect(told('Premier Ada Low called the offer “an insult” at a news conference on Tuesday.')).toEqual([
      '2031-06-17 Premier Ada Low called the offer “an insult” at a news conference',
    ]);
  });
});

describe('plans that came to nothing', () => {
  it.each([
    'A joint exercise that was to have started next week has been cancelled.',
    'The elections, which were due to be held in March 2031, have been postponed indefinitely.',
    'The commissioner, who was due to visit Brenn next week, has postponed the trip.',
  ])('tells nothing of %s', (text) => {
    expect(told(text)).toEqual([]);
  });

  it('says of a visit with a day that it was called off', () => {
    expect(told('A visit by the premier, set for Monday, has been called off.')).toEqual([
      '2031-06-23 A visit by the premier has been called off',
    ]);
  });

  it('keeps plans that stand', () => {
    expect(told('The elections, which were due in May, are due to be held on 3 July.')).toContain(
      '2031-07-03 Elections',
    );
  });
});

describe('what is disputed', () => {
  it('does not take a disputed election for a dispute', () => {
    expect(
      statusOf('The front was formed in 2009 by officers who deserted after a disputed election.'),
    ).toEqual(['reported']);
    expect(statusOf('The shelling on Monday killed nine. The toll was hotly disputed.')).toEqual([
      'disputed',
    ]);
  });

  it('does not deny what is told of who denies', () => {
    expect(
      statusOf('The Front, which declared a truce ahead of the June 8 elections, denied any involvement.'),
    ).not.toContain('disputed');
  });
});

describe('days to come, and days that are none', () => {
  it('takes the day until which somebody has time as to come', () => {
    expect(dates('The general now has until July 8 to hand over the papers.')).toEqual(['2031-07-08']);
  });

  it('takes what is called for on a day as held then', () => {
    expect(dates('The widows have called for a minute’s silence on 1 July.')).toEqual(['2031-07-01']);
    expect(statusOf('The union called for a general strike on Saturday.')).toEqual(['planned']);
  });

  it('counts from no other time than the clause behind "after"', () => {
    expect(
      dates('The bill came up on June 1. The house voted three days after strikes that killed ten.'),
    ).toEqual(['2031-06-01', null]);
  });

  it('takes "for Christmas" for what a day is for', () => {
    expect(
      told('Parliament will vote before it breaks up for Christmas on 20 December.', '2031-12-12'),
    ).toEqual(['2031-12-20 Parliament breaks up for Christmas']);
  });
});
