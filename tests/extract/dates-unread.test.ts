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

describe('a day with "last" or "next"', () => {
  it('is the nearest one on that side', () => {
    expect(read('It was signed last Feb. 12 in Osk.', '2025-06-20')).toEqual(['last Feb. 12 => 2025-02-12']);
    expect(read('It was signed last June 25 in Osk.', '2025-06-20')).toEqual(['last June 25 => 2024-06-25']);
    expect(read('It lapses next June 25.', '2025-06-20')).toEqual(['next June 25 => 2025-06-25']);
    expect(read('It lapses next Feb. 12.', '2025-06-20')).toEqual(['next Feb. 12 => 2026-02-12']);
  });
});

describe('months after a year', () => {
  it('are not counted from the day of writing instead', () => {
    expect(read('Four sailors were taken in 2021 and freed five months later.', '2025-06-20')).toEqual([
      '2021 => 2021',
      'five months later => none',
    ]);
    expect(read('Four sailors were taken in May 2021 and freed five months later.', '2025-06-20')).toEqual([
      'May 2021 => 2021-05',
      'five months later => 2021-10',
    ]);
  });
});

describe('"that" before a weekday', () => {
  const last = (words: string): string | undefined =>
    read(`She was shot on 2 June 2025. ${words}`, '2025-06-20').at(-1);

  it('points at the one after what was told, behind any verb that reports nothing', () => {
    expect(last('She was buried that Thursday.')).toBe('that Thursday => 2025-06-05');
    expect(last('Her brother resigned that Thursday.')).toBe('that Thursday => 2025-06-05');
  });

  it('opens what is reported', () => {
    expect(last('Her brother claimed that Thursday had been quiet.')).toBe('Thursday => 2025-06-19');
  });
});

describe('a month that was over', () => {
  it('is a month, whoever bears its name', () => {
    expect(read('The mayor fled before April was over.', '2025-06-20')).toEqual(['April => 2025-04']);
    expect(read('They left before August was out.', '2025-09-20')).toEqual(['August => 2025-08']);
    expect(read('The deputy spoke before April was elected.', '2025-06-20')).toEqual([]);
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

describe('a weekday that is counted', () => {
  it('follows, or goes before, what was told, in news too', () => {
    const after = (words: string): string[] =>
      read(`He was shot on 4 March. ${words}`, '2011-04-20').slice(1);
    // 4 March 2011 was a Friday.
    expect(after('They buried him the following Monday.')).toEqual(['the following Monday => 2011-03-07']);
    expect(after('He had landed the previous Monday.')).toEqual(['the previous Monday => 2011-02-28']);
    expect(after('That Sunday the port was closed.')).toEqual(['That Sunday => 2011-03-06']);
    expect(after('They buried him next Monday.')).toEqual(['next Monday => 2011-04-25']);
  });

  it('counts from the end of a stretch', () => {
    expect(
      read('Two men fell on the night of 22–23 February 1922. They were buried the following Sunday.')[1],
    ).toBe('the following Sunday => 1922-02-26');
  });

  it('is no weekday of what somebody said', () => {
    expect(read('She said that Sunday had been quiet.', '2011-04-20')).toEqual(['Sunday => 2011-04-17']);
  });

  it('goes back by weeks', () => {
    // 20 April 2011 was a Wednesday.
    expect(read('A mine went off three Mondays ago.', '2011-04-20')).toEqual([
      'three Mondays ago => 2011-04-04',
    ]);
    expect(read('The Monday before last a mine went off.', '2011-04-20')).toEqual([
      'The Monday before last => 2011-04-11',
    ]);
    expect(read('A mine went off the weekend before last.', '2011-04-20')).toEqual([
      'the weekend before last => 2011-04-09/2011-04-10',
    ]);
    expect(read('A mine went off on Monday last.', '2011-04-20')).toEqual(['Monday last => 2011-04-18']);
  });

  it('shares the week that stands behind the next one', () => {
    expect(read('They sat from Tuesday to Thursday of last week.', '2011-04-20')).toEqual([
      'Tuesday => 2011-04-12',
      'Thursday of last week => 2011-04-14',
    ]);
  });

  it('may have its day, or its letters, behind it', () => {
    expect(read('The strike began on 3 March 1922. On Friday the 17th the mines joined it.')[1]).toBe(
      'Friday the 17th => 1922-03-17',
    );
    expect(read('Polls open on Thurs., May 5, and close at night.', '2011-04-20')).toEqual([
      'Thurs., May 5 => 2011-05-05',
    ]);
    expect(read('The sun sat low on the Sat 5 buoy.', '2011-04-20')).toEqual([]);
  });
});

describe('a quarter without its year', () => {
  it('is the last one, or the one to come', () => {
    expect(read('Arms imports fell in the third quarter.', '2011-02-20')).toEqual([
      'the third quarter => 2010-07/2010-09',
    ]);
    expect(read('Imports fell in the last quarter.', '2011-04-20')).toEqual([
      'the last quarter => 2011-01/2011-03',
    ]);
    expect(read('The bank will lend more in the third quarter.', '2011-02-20')).toEqual([
      'the third quarter => 2011-07/2011-09',
    ]);
  });

  it('goes before the one that was told', () => {
    expect(
      read('In the second quarter 40 died. That is fewer than in the previous quarter.', '2011-08-20')[1],
    ).toBe('the previous quarter => 2011-01/2011-03');
  });

  it('is none of a match or an hour', () => {
    expect(read('They scored in the third quarter of the game.', '2011-08-20')).toEqual([]);
  });
});

describe('a decade in words', () => {
  it('is of the century that is told', () => {
    expect(read('The union split in 1924. In the thirties it merged.')[1]).toBe('the thirties => 193X');
    expect(read('The line was laid in 1871. Since the late eighties it has carried coal.')[1]).toBe(
      'the late eighties => 1886~/1889',
    );
    expect(read('The group was founded in the forties.', '2011-08-20')).toEqual(['the forties => 194X']);
  });

  it('is no age and no temperature', () => {
    expect(read('A man in his thirties was held. It was in the low forties.', '2011-08-20')).toEqual([]);
  });
});

describe('a year in front of its months', () => {
  it('is theirs, whatever year is told', () => {
    expect(
      read('The strike of 1922 was long. Wages had been cut twice in 1921, in May and November.'),
    ).toEqual(['1922 => 1922', '1921 => 1921', 'May => 1921-05', 'November => 1921-11']);
  });

  it('is not that of what follows "since"', () => {
    expect(read('Prices have risen since 1998, in May by a tenth.', '2004-09-01')[1]).toBe('May => 2004-05');
  });
});

describe('a season or a month behind other words', () => {
  it('is read where it comes, and where it is early', () => {
    expect(read('The siege began in June 1845. When winter came the army withdrew.')[1]).toBe(
      'winter => 1846-24',
    );
    expect(read('He fell in June 1845. He had been warned as early as March.')[1]).toBe('March => 1845-03');
    expect(read('The pass will be shut before the coming winter.', '2011-08-20')).toEqual([
      'the coming winter => 2012-24',
    ]);
    expect(read('Two summers ago the pass was open.', '2011-05-20')).toEqual(['Two summers ago => 2009-22']);
  });

  it('is what a year of few digits names', () => {
    expect(read('War broke out in 221 BC. The treaty of 214 ended it.')[1]).toBe('214 => -0213');
  });

  it('tells of what was before where a participle brings it in', () => {
    expect(
      read(
        'The war began in June 1969. A line was agreed on 17 February 1970. The men taken in June went home.',
      )[2],
    ).toBe('June => 1969-06');
  });
});

describe('since when something has been so', () => {
  it('leaves the telling where it stands', () => {
    expect(
      read(
        'The duke arrived on 4 March 1711 and offered terms, which held for a year. In the meantime the wall was raised (finished in November 1711). It was breached on 6 May 1712. The duke, ill since March, came back in June. By early 1713 half of them were dead, and more were to die in that year.',
      ).slice(-5),
    ).toEqual([
      '6 May 1712 => 1712-05-06',
      'March => 1712-03',
      'June => 1712-06',
      'early 1713 => 1713-01/1713-04~',
      'that year => 1713',
    ]);
  });
});

describe('the eve of a happening with its day', () => {
  it('is the day before that day', () => {
    expect(read('On the eve of the vote of 9 May a bomb went off.', '2011-06-20')).toEqual([
      'the eve of the vote of 9 May => 2011-05-08',
    ]);
  });
});
