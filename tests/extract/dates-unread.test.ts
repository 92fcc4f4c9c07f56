/** Times that texts brought up which nobody had read before the rules were written. */
import { describe, expect, it } from 'vitest';
import { read } from './dates-read.ts';
import { tell } from './tell.ts';

describe('weeks before a weekday', () => {
  it('counts from the last such day', () => {
    // 20 June 2025 is a Friday.
    expect(read('She apologised a week ago on Wednesday.', '2025-06-20')).toEqual([
      'a week ago on Wednesday => 2025-06-11',
    ]);
    expect(read('It fell two weeks ago on Friday.', '2025-06-20')).toEqual([
      'two weeks ago on Friday => 2025-06-06',
    ]);
    expect(read('He left a week ago last Monday.', '2025-06-20')).toEqual([
      'a week ago last Monday => 2025-06-09',
    ]);
  });

  it('takes "today" into what is counted', () => {
    expect(read('The port closed three weeks ago today.', '2025-06-20')).toEqual([
      'three weeks ago today => 2025-05-30',
    ]);
  });
});

describe('a day without its month', () => {
  const after = (words: string): string[] => read(`The fleet sailed on 2 July 1799. ${words}`).slice(1);

  it('stands in front of what is told, inside a sentence too', () => {
    expect(after('It met a gale, and on the 20th put back.')).toEqual(['the 20th => 1799-07-20']);
    expect(after('Thirty men died, and on the 14th Darrow drew off.')).toEqual(['the 14th => 1799-07-14']);
  });

  it('is no number of a unit or a storey', () => {
    expect(after('He was beaten, and on the 5th Army front nobody moved.')).toEqual([]);
    expect(after('It met a gale, and on the 5th floor nobody slept.')).toEqual([]);
  });

  it('is an end of a stretch', () => {
    expect(after('They came back between the 16th and the 21st.')).toEqual([
      'the 16th and the 21st => 1799-07-16/1799-07-21',
    ]);
    expect(after('The town was shelled between the 12th and 14th.')).toEqual([
      'the 12th and 14th => 1799-07-12/1799-07-14',
    ]);
  });
});

describe('a short month', () => {
  it('is a part of a name behind "of" and a capital', () => {
    expect(read('Ships pass the Strait of Mar.', '2025-06-20')).toEqual([]);
    expect(read('Ships pass it in Mar. 2024.', '2025-06-20')).toEqual(['Mar. 2024 => 2024-03']);
  });
});

describe('what is to come', () => {
  it('is what somebody calls likely', () => {
    expect(
      read('An envoy said that a new round was likely in October, before the snow.', '2025-09-20'),
    ).toEqual(['October => 2025-10']);
  });

  it('is what is called for, with the place set in between', () => {
    expect(read('The party has called a march in the capital, Osk, for Saturday.', '2025-06-18')).toEqual([
      'Saturday => 2025-06-21',
    ]);
  });

  it('is the term of a threat, whatever month was told last', () => {
    expect(
      read(
        'The governor, who was appointed in July, said she would resign if they were not published by the end of the month.',
        '2025-09-20',
      )[1],
    ).toBe('the end of the month => 2025-09-21~/2025-09-30');
  });
});

describe('a winter', () => {
  it('is the one that follows a day late in the year', () => {
    expect(
      read('The fort fell on 19 October 1865. The army starved that winter, and in March it sued for peace.'),
    ).toEqual(['19 October 1865 => 1865-10-19', 'that winter => 1866-24', 'March => 1866-03']);
  });

  it('is that of its year behind a day early in it', () => {
    expect(read('The fort fell on 9 February 1865. The army starved that winter.')[1]).toBe(
      'that winter => 1865-24',
    );
  });
});

describe('what had happened', () => {
  it('goes on inside a look back that is told with "had"', () => {
    const text = [
      'The Regent resolved to carry the war into the delta in the summer of 1866.',
      'It had broken out in April 1865, and the fort of Kalm had been given up on 19 October. In March the towns made a league.',
      'On 14 June 1866 the army marched out.',
    ].join('\n\n');
    expect(read(text)).toContain('19 October => 1865-10-19');
  });
});

describe('a feast', () => {
  it('falls in the year that news looks back to', () => {
    const news = [
      'Members voted on Thursday. The minister resigned on Friday.',
      'Soldiers landed in Osk in October 2000 to disarm the militias which had overthrown President Tarr that August. He was reinstated by Christmas.',
      'The troops will stay until Christmas.',
    ].join('\n\n');
    expect(read(news, '2002-11-29').filter((each) => each.startsWith('Christmas'))).toEqual([
      'Christmas => 2000-12-25',
      'Christmas => 2002-12-25',
    ]);
  });

  it('is the eve of Epiphany by the name of Twelfth Night', () => {
    expect(read('They had talked since Twelfth Night 1866.')).toEqual(['Twelfth Night 1866 => 1866-01-05']);
  });
});

describe('"that raid"', () => {
  it('is the attack told in the sentence before', () => {
    expect(
      tell('Commandos blew up the jetty on 4 May 1964. Two days after that raid King Idrin abdicated.')
        .filter(({ title }) => title.includes('abdicated'))
        .map(({ edtf }) => edtf),
    ).toEqual(['1964-05-06']);
  });
});

describe('time behind other words', () => {
  it('lies ahead in a condition without "if"', () => {
    expect(read('Should the road stay closed beyond Sunday, fuel would run out.', '2025-06-20')).toEqual([
      'Sunday => 2025-06-22',
    ]);
  });

  it('lies ahead behind "until at least"', () => {
    expect(read('Two carriers have suspended flights until at least Thursday.', '2025-06-20')).toEqual([
      'Thursday => 2025-06-26',
    ]);
  });

  it('is that of what somebody hoped to get done', () => {
    expect(read('Envoys had hoped to get a truce signed by Easter.', '2025-03-14')).toEqual([
      'Easter => 2025-04-20',
    ]);
  });

  it('counts years from the last feast or month', () => {
    expect(read('A bomb turned up two years ago last Easter.', '2007-05-25')).toEqual([
      'two years ago last Easter => 2005-03-27',
    ]);
    expect(read('A bomb turned up a year ago last March.', '2007-05-25')).toEqual([
      'a year ago last March => 2006-03',
    ]);
  });

  it('goes back from what came "a week to the day after"', () => {
    expect(
      read(
        'The upper house voted on Thursday. The vote, taken before midnight, came a week to the day after the lower house passed its text.',
        '1999-06-18',
      )[1],
    ).toContain('1999-06-10');
  });

  it('is an anniversary of what was told last, long over too', () => {
    expect(
      read(
        'The raid, on 9 March 1941, cost 31 lives. A plaque was unveiled on its fiftieth anniversary.',
        '2007-05-25',
      ),
    ).toContain('its fiftieth anniversary => 1991-03-09');
  });
});

describe('a word before a noun', () => {
  it('is no season', () => {
    expect(read('It looked into the purchase of winter boots.', '2021-05-06')).toEqual([]);
    expect(read('It fell in the last days of winter.', '2021-05-06').length).toBeGreaterThan(0);
  });

  it('is the name of a feast, and no Sunday of last week', () => {
    expect(read('They laid a wreath on Remembrance Sunday.', '2011-12-30')).toEqual([
      'Remembrance Sunday => 2011-11-13',
    ]);
  });
});
