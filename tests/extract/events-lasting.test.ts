/** Verbs of being that tell a happening all the same, speeches told by "we", and sentences of which one half was lost. */
import { describe, expect, it } from 'vitest';
import { read, tell } from './tell.ts';
import { happeningsOf } from '../../src/extract/merge/cluster.ts';

const told = (text: string, published = '2025-06-20'): string[] =>
  tell(text, published)
    .filter(({ edtf }) => edtf !== null)
    .map(({ edtf, title }) => `${edtf ?? ''} ${title}`);

describe('how long something lasted, and what it cost', () => {
  it('tells a siege by its two ends', () => {
    expect(told('The siege lasted from 4 May 1811 to 9 June 1812.')).toEqual(['1811-05-04/1812-06-09 Siege']);
  });

  it('tells the conflict that a clause says it of', () => {
    expect(
      told('The Salt War was a conflict between Vard and Oland that lasted from 1811 to 1814.').map((line) =>
        line.slice(0, 9),
      ),
    ).toEqual(['1811/1814']);
  });

  it.each(['The session lasted three days in May 2024.', 'The drought lasted until May 2024.'])(
    'tells nothing by %s',
    (text) => {
      expect(told(text)).toEqual([]);
    },
  );

  it('tells an attempt by what was lost in it', () => {
    expect(told('An attempt to take the bridge on 4 May 1811 cost the duke 900 men.')).toEqual([
      '1811-05-04 An attempt to take the bridge cost the duke 900 men',
    ]);
  });
});

describe('what somebody did not do', () => {
  it('is told where he was to be', () => {
    expect(told('On Monday the banker, Olaf Rind, did not appear before the court.')).toEqual([
      '2025-06-16 Olaf Rind did not appear before the court',
    ]);
  });

  it.each([
    'Neither fleet was able to mount an attack in 2024.',
    'Neither side gained ground in 2024.',
    'He did not sign an agreement on Monday.',
  ])('tells nothing by %s', (text) => {
    expect(told(text)).toEqual([]);
  });
});

describe('a state that had come about by a day', () => {
  it('is told with its own subject', () => {
    expect(
      told('The fort fell on 4 May 1811, and by the end of June most of the north was in rebel hands.')[1],
    ).toBe('1811-06-21~/1811-06-30 Most of the north was in rebel hands');
  });

  it('is no change where it is so still', () => {
    expect(told('By Friday the road was still open.')).toEqual([]);
  });
});

describe('a speech', () => {
  const speech = (address: string): string =>
    `Statement to the assembly\n\n${address}\n\nI have come before you to report on the flood.\n\nOn Monday we signed a treaty with our neighbours in Vard. Last week I visited the dams.`;

  it('tells what those did for whom it is held', () => {
    expect(told(speech('Madam Speaker, members of the assembly,')).map((line) => line.slice(0, 23))).toEqual([
      '2025-06-16 We signed a ',
      '2025-06-09/2025-06-15 I',
    ]);
  });

  it('is not what a reporter writes of himself', () => {
    expect(told(speech('The flood came at night, and nobody had been warned of it.'))).toEqual([]);
  });
});

describe('what is joined on', () => {
  it('begins with a time of its own', () => {
    expect(
      told(
        'On 4 May 1811 Orlo counter-attacked along the dyke and by the end of June the Vardish had been thrown back.',
      ),
    ).toEqual([
      '1811-05-04 Orlo counter-attacked along the dyke',
      '1811-06-21~/1811-06-30 The Vardish was thrown back',
    ]);
  });

  it('has its verb where a participle describes the subject', () => {
    expect(told('Five days after 4 May 1811 the two allied fleets met off Vard.')[0]).toContain(
      'The two allied fleets met off Vard',
    );
  });
});

it('tells what was adopted, where it has a number', () => {
  expect(told('Resolution 911, adopted on 3 May 2016, obliges all states to open their ports.')).toEqual([
    '2016-05-03 Resolution 911 was adopted',
  ]);
});

it('puts what was done before the "when" that says how', () => {
  expect(told('Six pilots were kidnapped on 12 May, when armed men stopped their van near Vard.')).toEqual([
    '2025-05-12 Six pilots were kidnapped',
  ]);
});

it('tells once that a deadline is over', () => {
  const text =
    'A deadline set by the captors passed yesterday.\n\nYesterday’s deadline, which ran out at 16:30 UTC, was the fourth.';
  expect(happeningsOf(read(text))).toHaveLength(1);
});

it('takes closed doors for no verb', () => {
  expect(told('Olaf Rind is to testify behind closed doors on Monday.')).toEqual([
    '2025-06-23 Olaf Rind is to testify behind closed doors',
  ]);
});

it('cuts off a dateline of a day and an agency', () => {
  expect(
    told(
      'Key dates in the war over Vard\n\nJune 20 (Interpress) - The government of Oland and the rebel Hill Council signed a peace agreement in Vard on Thursday after nine years of fighting. Here are some of the main events of the conflict:\n\nMarch 2016 - Protests spread through the valleys, and the army is sent to Oland.',
    )[0],
  ).toBe('2025-06-19 The government of Oland and the rebel Hill Council signed a peace agreement');
});

describe('what nobody did, or is only asked for', () => {
  it.each([
    'Two years ago hardly anyone in Vard built boats.',
    'To the council of Vard: make any further aid conditional on an inquiry by the end of 2026.',
    'The latest turn came this spring.',
  ])('tells nothing by %s', (text) => {
    expect(told(text)).toEqual([]);
  });
});

describe('a verb that looks like another word', () => {
  it.each([
    [
      'Two of the captives were let go last Saturday because they were ill.',
      '2025-06-14 Two of the captives were let go',
    ],
    [
      'Northern fighters shot down a helicopter near Vard last night, a monitor said.',
      '2025-06-19 Northern fighters shot down a helicopter near Vard',
    ],
    [
      'In April Oland sent nine boats against a single jetty.',
      '2025-04 Oland sent nine boats against a single jetty',
    ],
  ])('tells what happened: %s', (text, line) => {
    expect(told(text)).toEqual([line]);
  });

  it('is one in an entry of a list', () => {
    expect(
      told('3 Oct. 1995 – The judges award the island to Vard.\n\n4 Oct. 1995 – Oland protests.')[0],
    ).toBe('1995-10-03 The judges award the island to Vard');
  });
});
