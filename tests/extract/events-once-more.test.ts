/** Verbs that lean on what was told before, and what they do not tell. */
import { describe, expect, it } from 'vitest';
import { tell } from './tell.ts';

const told = (text: string, published = '2025-06-20'): string[] =>
  tell(text, published)
    .filter(({ edtf }) => edtf !== null)
    .map(({ edtf, title }) => `${edtf ?? ''} ${title}`);

describe('doing so', () => {
  it('is a happening of its own', () => {
    expect(told('Kesh has done so once before, for eleven days in 1997.')).toEqual([
      '1997 Kesh has done so once',
    ]);
  });

  it('is what somebody tried once more', () => {
    expect(told('On 20 January 1867 the Vessians tried once more, over the ice.')).toEqual([
      '1867-01-20 The Vessians tried once more, over the ice',
    ]);
  });

  it('is nothing where somebody only tried hard', () => {
    expect(told('On 20 January 1867 the Vessians tried hard.')).toEqual([]);
  });
});

describe('being tried', () => {
  it('is done by judges, later than what its sentence tells first', () => {
    expect(
      told(
        'The army left Osk in June 1866. General Brann was relieved of his command in October and tried by a court martial the following spring.',
      ),
    ).toEqual([
      '1866-06 The army left Osk',
      '1866-10 General Brann was relieved of his command',
      '1867-21 General Brann was tried by a court martial',
    ]);
  });
});

describe('what befell a thing', () => {
  it('is told by a participle that looks like an adjective', () => {
    expect(told('On 30 June 1866 the dyke at Olm was pierced, and the horses drowned.')[0]).toBe(
      '1866-06-30 The dyke at Olm was pierced',
    );
  });

  it('befell a third thing too, each with its day', () => {
    expect(
      told('The town was shelled on 8 May 1915, the hospital on 9 May and the bridge on 12 May.'),
    ).toEqual([
      '1915-05-08 The town was shelled',
      '1915-05-09 The hospital was shelled',
      '1915-05-12 The bridge was shelled',
    ]);
  });
});

describe('a condition without "if"', () => {
  it('tells nothing that happened', () => {
    expect(
      told('The fort fell in October 1865. Had he offered terms that winter, they would have been accepted.'),
    ).toEqual(['1865-10 The fort fell']);
  });
});

describe('what stands between a subject and its verb', () => {
  it('may be a gerund of being, or who led it', () => {
    expect(
      told('In the autumn of 1702 the Margrave of Osheim, being short of money, doubled the duty on salt.'),
    ).toEqual(['1702-23 The Margrave of Osheim doubled the duty on salt']);
    expect(
      told('On 3 December 1702 a crowd led by a cooper, Anselm Rath, broke into the customs house.').map(
        (each) => each.slice(0, 10),
      ),
    ).toEqual(['1702-12-03']);
  });
});

describe('what one verb tells of several', () => {
  it('goes on to the next verb with its own subject', () => {
    expect(
      told(
        'Holm opened its gates on 11 April 1703, Tarsen on 14 April, and the garrison of Sand marched out on 25 May.',
      ),
    ).toEqual([
      '1703-04-11 Holm opened its gates',
      '1703-04-14 Tarsen opened its gates',
      '1703-05-25 The garrison of Sand marched out',
    ]);
  });
});

describe('what is to come', () => {
  it('is told by a line without a verb of its own', () => {
    expect(told('- Council of the Straits to meet on Monday evening\n\nThe talks go on.')).toEqual([
      '2025-06-23 Council of the Straits to meet',
    ]);
    expect(told('- A chance to vote on Monday\n\nThe talks go on.')).toEqual([]);
  });

  it('is what a council will consider', () => {
    expect(told('The council will consider on Monday whether to have the ground surveyed.')[0]).toContain(
      '2025-06-23 The council will consider',
    );
  });

  it('is nothing that was expected once, nor what was called off', () => {
    expect(told('The inquiry had been expected to report by Easter. It will now sit on.')).toEqual([]);
    expect(
      told('He was to meet the minister late on Thursday, but her office said the talk had been cancelled.'),
    ).toEqual([]);
    expect(told('He was to meet the minister late on Thursday.')).toHaveLength(1);
  });

  it('is no stay that somebody hopes for', () => {
    expect(told('The guests hope to stay until Tuesday.')).toEqual([]);
  });

  it('is no wish, and no term of what ought to be done', () => {
    expect(told('A poll found 61 percent in favour of bringing the troops home this year.')).toEqual([]);
    expect(
      told(
        'The government should let them in before the rains set in at the end of September, the group said.',
      ),
    ).toEqual([]);
  });
});

describe('a number beside another', () => {
  it('is no happening of the year that it is compared with', () => {
    expect(
      told(
        'Nineteen writers have been arrested since the start of the year, compared with seven in all of 2020.',
      ),
    ).toEqual([]);
  });
});

describe('words that look like nouns', () => {
  it('tell where a line has no other verb', () => {
    expect(told('On 10 July police shot eleven men dead over three days.', '2020-08-19')[0]).toContain(
      '2020-07-10 Police shot eleven men dead',
    );
  });

  it('befall several in the plural', () => {
    expect(
      told(
        'Bus drivers joined in on Thursday, bank clerks on Friday, and by the evening not a paper was to be had.',
        '1986-11-12',
      ),
    ).toEqual(['1986-11-06 Bus drivers joined in', '1986-11-07 Bank clerks joined in']);
  });
});
