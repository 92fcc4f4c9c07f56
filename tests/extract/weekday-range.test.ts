/** From one weekday to another: one time, and one happening. */
import { describe, expect, test } from 'vitest';
import { read, tell } from './tell.ts';

/** Of 18 June 2025, a Wednesday. */
const values = (text: string): (string | null)[] => read(text, '2025-06-18').dates.map(({ edtf }) => edtf);

describe('from one weekday to another', () => {
  test.each([
    ['Some 900 families left the valley between Friday and Monday.', '2025-06-13/2025-06-16'],
    ['The mill burned from Saturday night until Tuesday morning.', '2025-06-14/2025-06-17'],
    ['The court heard eleven witnesses Thursday through Saturday.', '2025-06-12/2025-06-14'],
    ['Dockers will walk out from Friday to Sunday.', '2025-06-20/2025-06-22'],
    ['Dockers will walk out from Tuesday to Thursday.', '2025-06-24/2025-06-26'],
  ])('is one time: %s', (text, edtf) => {
    expect(values(text)).toEqual([edtf]);
  });

  test('is two days where something was put off, or where a week is named', () => {
    expect(values('The hearing was postponed from Friday to Monday.')).toHaveLength(2);
    expect(values('The council sat on Friday and Monday.')).toHaveLength(2);
    expect(values('Rain fell from Friday to Monday’s session.')).toHaveLength(2);
  });

  test('tells one happening', () => {
    expect(
      tell(
        'Some 900 families left the valley between Friday and Monday, the Red Cross said.',
        '2025-06-18',
      ).map(({ edtf }) => edtf),
    ).toEqual(['2025-06-13/2025-06-16']);
  });
});

describe('what is past', () => {
  test.each([
    [
      'Bishop Orr will retire on 3 August, and has said since the winter that he would.',
      ['2025-08-03', '2025-24'],
    ],
    ['What the town talks of is 4 November, when a barge hit the pier and sank.', ['2024-11-04']],
    ['Work on the dam was stopped for nine days after floods washed out the road.', [null]],
  ])('stays past: %s', (text, expected) => {
    expect(values(text)).toEqual(expected);
  });

  test('is all of an entry in a list of dates', () => {
    expect(values('Nov 12 - A truce comes into force. It breaks down on Nov 19 in a street of Osk.')).toEqual(
      ['2024-11-12', '2024-11-19'],
    );
  });
});

test('nothing counts to a day that is nearer than so many days', () => {
  expect(
    values(
      'Tuesday’s raid comes less than a month before the presidents of the two states are to meet in Osk.',
    ),
  ).toEqual(['2025-06-17', null]);
});

test.each([
  ['Nine days before Monday’s raid the guards had been sent home.', '2025-06-07'],
  ['Two days after Friday’s vote the chairman stepped down.', '2025-06-15'],
])('a weekday that owns a happening can be counted from: %s', (text, edtf) => {
  expect(values(text)).toEqual([edtf]);
});
