import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { read, tell } from './tell.ts';

/** "edtf title" of what is told, in the order of the text. */
function told(text: string): string[] {
  return tell(text, '2019-08-01').map(({ edtf, title }) => `${edtf ?? 'undated'} ${title}`);
}

describe('times that count from a happening of the article', () => {
  it.each([
    [
      'Orlovian forces invaded Marrow on 24 February 2019. Two days after the invasion, the port of Tarn fell to the army.',
      '2019-02-26 The port of Tarn fell to the army',
    ],
    [
      'The government in Marrow resigned three weeks after the siege of Tarn began.\n\nThe siege of Tarn began on 1 March 2019.',
      '2019-03-22 The government in Marrow resigned',
    ],
    [
      'Ada Low and Ben Orr met a week before the vote.\n\nThe vote took place on 30 June 2019.',
      '2019-06-23 Ada Low and Ben Orr met',
    ],
    [
      'Orlovian forces invaded Marrow on 24 February 2019. On the eve of the invasion, President Ada Low had spoken to parliament.',
      '2019-02-23 President Ada Low spoke to parliament',
    ],
    [
      'Rebels declared a ceasefire on 9 May 2019. Since the ceasefire, the army has withdrawn from Quill.',
      '2019-05-09/2019-08-01 The army has withdrawn from Quill',
    ],
    [
      'Rebels lifted the siege on 9 May 2019. Days after the siege was lifted, envoys met in Osk.',
      '2019-05-10/2019-05-18~ Envoys met in Osk',
    ],
    [
      'Police arrested Ben Orr on 3 June 2019.\n\nThousands protested in Tarn on the day of his arrest.',
      '2019-06-03 Thousands protested in Tarn',
    ],
    [
      'The Osk War began on 3 June 2009, when soldiers took four stations.\n\nA monument was unveiled on the ninth anniversary of the outbreak.',
      '2018-06-03 A monument was unveiled',
    ],
    [
      'The Osk War was fought from 3 June 2009 to 4 May 2011. Two weeks after the outbreak the king fled.',
      '2009-06-17 The king fled',
    ],
    [
      'The Osk War was fought from June 2009 to May 2012. In the second winter of the war the bridge was blown up.',
      '2011-24 The bridge was blown up',
    ],
  ])('%s', (text, event) => {
    expect(told(text)).toContain(event);
  });

  it.each([
    ['The war began on 4 June 1923.', 'the third day of the war', '1923-06-06'],
    ['The war began on 4 June 1923.', 'the first week of the war', '1923-06-04/1923-06-10'],
    ['The war began on 4 June 1923.', 'the second month of the war', '1923-07-04/1923-08-03'],
    ['The war began on 4 June 1923.', 'the third year of the war', '1925-06-04/1926-06-03'],
    ['The war began in June 1923.', 'the third year of the war', '1925-06/1926-05'],
    ['The war began in 1923.', 'the third year of the war', '1925/1926'],
    ['The war began on 4 June 1923.', 'the first days of the war', '1923-06-04/1923-06-10~'],
    ['The war began on 4 June 1923.', 'the opening weeks of the war', '1923-06-04/1923-07-01~'],
    ['The war began on 4 June 1923.', 'the first three weeks of the war', '1923-06-04/1923-06-24'],
    ['The war began on 4 June 1923.', 'the first summer of the war', '1923-22'],
    ['The war began on 4 June 1923.', 'the second summer of the war', '1924-22'],
    ['The war began on 4 June 1923.', "the war's first winter", '1924-24'],
    ['Orlovia invaded Marrow on 24 February 2017.', 'the first winter of the war', '2018-24'],
    ['Orlovia invaded Marrow on 24 February 2017.', "the war's 500th day", '2018-07-08'],
    ['Orlovia invaded Marrow on 24 February 2017.', 'day 500 of the war', '2018-07-08'],
    ['Orlovia invaded Marrow on 24 February 2017.', 'the second anniversary of the invasion', '2019-02-24'],
    ['Orlovia invaded Marrow on 24 February 2017.', 'the anniversary of the invasion', '2019-02-24'],
    ['Orlovia invaded Marrow on 24 February 2017.', 'the first day of the invasion', '2017-02-24'],
    ['Orlovia invaded Marrow on 24 February 2017.', '100 days after the invasion began', '2017-06-04'],
    ['Orlovia invaded Marrow on 24 February 2017.', 'a year to the day after the invasion', '2018-02-24'],
    ['Orlovia invaded Marrow on 24 February 2017.', 'a week into the war', '2017-03-03~'],
    ['Orlovia invaded Marrow on 29 February 2016.', 'the first anniversary of the invasion', '2017-02-28'],
    ['The battle of Tarn was fought on 1–3 July 1863.', 'the second day of the battle', '1863-07-02'],
    ['The battle of Tarn was fought on 1–3 July 1863.', 'the last day of the battle', '1863-07-03'],
    ['The battle of Tarn was fought on 1–3 July 1863.', 'two days after the battle', '1863-07-05'],
    ['The vote was held on 30 June 1971.', 'the Sunday after the vote', '1971-07-04'],
    ['The vote was held on 30 June 1971.', 'the Wednesday before the vote', '1971-06-23'],
    ['The coup took place on 30 June 1971.', 'the summer after the coup', '1972-22'],
    ['The coup took place on 30 June 1971.', 'the winter before the coup', '1971-24'],
    ['The coup took place on 30 June 1971.', 'the year after the coup', '1972'],
    ['The coup took place on 30 June 1971.', 'the year of the coup', '1971'],
    ['The coup took place on 30 June 1971.', 'the week after the coup', '1971-07-01/1971-07-07'],
    ['The coup took place on 30 June 1971.', 'the days following the coup', '1971-07-01/1971-07-09~'],
    ['The coup took place on 30 June 1971.', 'within a week of the coup', '1971-06-30/1971-07-07'],
    ['The coup took place on 30 June 1971.', 'within hours of the coup', '1971-06-30'],
    ['The coup took place on 30 June 1971.', 'the same day as the coup', '1971-06-30'],
    ['The coup took place on 30 June 1971.', 'some two weeks after the coup', '1971-07-14~'],
    ['The siege was lifted on 30 June 1971.', 'the day the siege was lifted', '1971-06-30'],
    [
      'Rebels declared a ceasefire on 9 May 2019.',
      'since the ceasefire took effect',
      '2019-05-09/2019-08-01',
    ],
    [
      'Rebels declared a ceasefire on 9 May 2019.',
      'since the start of the ceasefire',
      '2019-05-09/2019-08-01',
    ],
    ['The talks began on 3 June 2019.', 'the second day of the talks', '2019-06-04'],
    ['The king died on 3 June 1910.', 'the centenary of his death', '2010-06-03'],
  ])('%s … %s', (text, words, value) => {
    const { dates } = read(`${text} Ada Low left Quill, ${words}.`, '2019-08-01');
    expect(dates.map((date) => [date.text, date.edtf])).toContainEqual([words, value]);
  });

  it.each([
    // How long a war lasts is not told by its outbreak.
    ['The war began on 4 June 1923.', 'two years after the war'],
    ['The siege of Tarn began on 4 June 1923.', 'the Sunday after the siege'],
    // It was over by then.
    ['The battle of Tarn was fought on 1–3 July 1863.', 'the ninth day of the battle'],
    // Its last day is not told.
    ['The war began on 4 June 1923.', 'the last day of the war'],
    // Nor on which day it began.
    ['The war began in June 1923.', 'the third day of the war'],
    // Not the siege, but its end.
    ['The siege of Tarn ended on 4 June 1923.', 'the third day of the siege'],
  ])('says nothing of what is not told: %s … %s', (text, words) => {
    const { dates } = read(`${text} Ada Low left Quill, ${words}.`, '2019-08-01');
    expect(dates.map((date) => [date.text, date.edtf])).toContainEqual([words, null]);
  });

  it.each([
    ['Carl Dahl was shot dead on 3 May 2019.', "Two weeks after Dahl's death", '2019-05-17'],
    ['Police detained Carl Dahl on 3 May 2019.', 'Three days after his arrest', '2019-05-06'],
    ['Rebels captured the port of Osk on 3 May 2019.', 'A week after the fall of Osk', '2019-05-10'],
    ['Carl Dahl stepped down on 3 May 2019.', "Four days before Dahl's resignation", '2019-04-29'],
  ])('knows a deed by another word for it: %s %s', (text, words, value) => {
    const { dates } = read(`${text}\n\n${words} the council met in Quill.`, '2019-08-01');
    expect(dates.map((date) => [date.text, date.edtf])).toContainEqual([words, value]);
  });

  it('takes no verb for a part of what it counts', () => {
    const { dates } = read(
      'The siege of Tarn began on 4 June 1923. The second week of the siege began with rain.',
    );
    expect(dates[1]).toMatchObject({ text: 'The second week of the siege', edtf: '1923-06-11/1923-06-17' });
  });

  it('goes on from what counts from it', () => {
    const { dates } = read(
      'Orlovia invaded Marrow on 24 February 2017. Two days after the invasion Tarn fell. The next day Osk fell.',
    );
    expect(dates.map(({ text, edtf }) => `${text} => ${edtf ?? 'none'}`)).toEqual([
      '24 February 2017 => 2017-02-24',
      'Two days after the invasion => 2017-02-26',
      'The next day => 2017-02-27',
    ]);
    expect(dates[2]?.inferred.map(({ rule, from }) => `${rule}: ${from}`)).toEqual([
      'anchor/happening: Orlovia invaded Marrow on 24 February 2017.',
      'relative/next-day: Two days after the invasion',
    ]);
  });

  it('counts from no other time where it does not know that one', () => {
    const { dates } = read(
      'Tarn fell on 3 May 2017. Two days after the vote Quill fell. The next day Osk fell.',
    );
    expect(dates.map(({ edtf }) => edtf)).toEqual(['2017-05-03', null, null]);
  });

  it('reads a day that is named twice', () => {
    const { dates } = read('Tarn fell on 21 July 2017, the fifth day of the revolt.');
    expect(dates.map(({ edtf }) => edtf)).toEqual(['2017-07-21', '2017-07-21']);
  });

  it('goes on from one to the next', () => {
    expect(
      told(
        'A bomb exploded in Dol on 3 June 2019. Minister Ada Low resigned a day after the attack.\n\nTwo days after the resignation, police arrested eleven men.',
      ),
    ).toEqual([
      '2019-06-03 A bomb exploded in Dol',
      '2019-06-04 Minister Ada Low resigned',
      '2019-06-06 Police arrested eleven men',
    ]);
  });

  it('says what it counted from', () => {
    const { dates } = read(
      'Orlovian forces invaded Marrow on 24 February 2019. Two days after the invasion, the port of Tarn fell.',
    );
    expect(dates[1]).toMatchObject({
      text: 'Two days after the invasion',
      rule: 'relative/after-happening',
      inferred: [
        {
          part: 'date',
          from: 'Orlovian forces invaded Marrow on 24 February 2019.',
          rule: 'anchor/happening',
          note: '“the invasion” is taken for: Orlovian forces invaded Marrow',
        },
      ],
    });
  });

  it.each([
    // Two of them.
    'Rebels attacked Tarn on 3 May 2019.\n\nOrlovia attacked Quill on 9 May 2019.\n\nMinister Ada Low resigned two days after the attack.',
    // Another place.
    'Rebels attacked Tarn on 3 May 2019.\n\nMinister Ada Low resigned two days after the attack on Quill.',
    // One that is new.
    'Rebels attacked Tarn on 3 May 2019.\n\nMinister Ada Low resigned two days after a raid.',
    // One of several.
    'Rebels attacked Tarn on 3 May 2019.\n\nMinister Ada Low resigned two days after the second attack.',
    // None.
    'Minister Ada Low resigned two days after the vote.',
    // Not as close as days count.
    'The vote was held in May 2019.\n\nMinister Ada Low resigned two days after the vote.',
    // A reason, not a time.
    'The army refused an offer on 3 May 2019.\n\nMinister Ada Low resigned since the army refused.',
    // Round in a circle.
    'Two days after the handover, the army was burned out. A day after the burning, there was a handover. Minister Ada Low resigned a day after the handover.',
  ])('leaves alone what could be another: %s', (text) => {
    expect(told(text).filter((event) => /resigned/.test(event))).toEqual(
      expect.not.arrayContaining([expect.stringMatching(/^2019-/)]) as string[],
    );
  });

  it('ends, whatever hangs on what', () => {
    const noun = fc.constantFrom('invasion', 'siege', 'vote', 'ceasefire', 'arrest', 'attack');
    const line = fc.oneof(
      fc.tuple(noun, noun).map(([a, b]) => `Two days after the ${a}, the ${b} took place.`),
      noun.map((a) => `The ${a} took place on 3 May 2019.`),
      noun.map((a) => `Since the ${a}, Orlovia has left Marrow.`),
    );
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 12 }), (lines) => {
        const { dates, events } = read(lines.join(' '));
        for (const event of events) expect(dates[event.date ?? -1]?.edtf ?? null).not.toBeUndefined();
        for (const date of dates) expect(date.end).toBeGreaterThan(date.start);
      }),
      { numRuns: 40 },
    );
  });
});

it('counts nothing that came after a war from its outbreak', () => {
  expect(
    told('The Osk War was fought from 3 June 2009 to 4 May 2011. Two weeks after the war the king fled.'),
  ).toEqual(['2009-06-03/2011-05-04 The Osk War was fought']);
});
