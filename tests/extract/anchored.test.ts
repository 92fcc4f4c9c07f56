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
      '2019-02-23 President Ada Low had spoken to parliament',
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
  ])('%s', (text, event) => {
    expect(told(text)).toContain(event);
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
