import { describe, expect, it } from 'vitest';
import { tell } from './tell.ts';

/** What a dated clause tells, as "date | title". */
function told(text: string, published?: string): string[] {
  return tell(text, published).map(({ edtf, title }) => `${edtf ?? 'undated'} | ${title}`);
}

describe('the verb of a sentence', () => {
  it.each([
    [
      'stands behind a clause about its subject',
      'On 6 May 2025 a shell that hit the queue at the well killed nine people.',
      ['2025-05-06 | A shell killed nine people'],
    ],
    [
      'has the subject of its own sentence, not of a clause set in',
      'The lease under which the fleet uses the harbour, and from which the town draws its rents, expired on 7 May 2025.',
      ['2025-05-07 | The lease expired'],
    ],
    [
      'goes back to the verb before, past what is set between commas',
      'The chapel is small, a gift of the miners, and burned on 8 May 2025.',
      ['2025-05-08 | The chapel burned'],
    ],
    [
      'has somebody between commas for its subject, and no date',
      'On 9 May 2025, two days after the vote, the chief of police, Major Ada Low, ordered all patrols to return.',
      ['2025-05-09 | The chief of police, Major Ada Low, ordered all patrols to return'],
    ],
    [
      'has its own subject in what somebody said',
      'Officers for both sides said work on the second pier would resume on June 24.',
      ['2025-06-24 | Work on the second pier would resume'],
    ],
    [
      'keeps its object behind "only"',
      'The floods closed the only track into the valley on Tuesday.',
      ['2025-06-17 | The floods closed the only track into the valley'],
    ],
    [
      'keeps its particle before a date',
      'The envoy flew in on Wednesday with two clerks.',
      ['2025-06-18 | The envoy flew in with two clerks'],
    ],
    [
      'takes up what began',
      'The battery began shelling the mole on Monday.',
      ['2025-06-16 | The battery began shelling the mole'],
    ],
    [
      'takes up what was tried',
      'In March 1994 the brigade tried to retake Tarn.',
      ['1994-03 | The brigade tried to retake Tarn'],
    ],
    [
      'says that what was meant to happen was only meant',
      'The two premiers were to have met in Tarn on 12 June 2025.',
      ['2025-06-12 | The two premiers were to have met in Tarn'],
    ],
  ])('%s', (_, text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe('a date', () => {
  it.each([
    [
      'dates what describes somebody',
      'The Orlovian army says a pilot captured by rebels in May 2014 has been freed.',
      ['2014-05 | Pilot captured by rebels'],
    ],
    [
      'dates an accord that only lasted',
      'A truce signed in April lasted nine days.',
      ['2025-04 | Truce signed'],
    ],
    [
      'dates a state that began then',
      'Marrow has been independent since 1961.',
      ['1961 | Marrow has been independent'],
    ],
    [
      'dates what was done, not the occasion',
      'In a statement on Tuesday, the navy said its ships had left the bay.',
      ['2025-06-17 | The navy said its ships had left the bay'],
    ],
    [
      "between two calls is the call's",
      'The court asked for notes of a call between Ada Low and Ben Orr in April.',
      ['2025-04 | Call between Ada Low and Ben Orr'],
    ],
    [
      'of a timetable is planned',
      'Parliament votes tomorrow on sending a frigate.',
      ['2025-06-21 | Parliament votes on sending a frigate'],
    ],
  ])('%s', (_, text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it.each([
    ['beside a cue', '“We held the pier,” Ada Low said on Monday.'],
    ['of a stamp', 'By Ada Low in Tarn | Published 3 May 2025, 2.05pm | Updated 2 hours ago'],
    ['of a line of the page', 'Backgrounder | 14 May 2025 | 5 min read'],
    ['of a poll that is only cited', 'According to a poll published last week, most islanders want peace.'],
    ['for how long something was so', 'Tarn, a junction of 60,000, was cut off for most of the winter.'],
    ['until nothing happens', 'Nothing will be undertaken before 24 June 2025.'],
  ])('tells nothing %s', (_, text) => {
    expect(told(text).filter((line) => !line.startsWith('undated'))).toEqual([]);
  });
});

describe('a list of dates', () => {
  it.each([
    ['3 May 2025: Sappers clear the eastern channel.', '2025-05-03 | Sappers clear the eastern channel'],
    [
      '4 May 2025: Insurers double the premium for the strait.',
      '2025-05-04 | Insurers double the premium for the strait',
    ],
    [
      '31 March 2001 – Ada Low, free since 1996, is elected leader of the Front.',
      '2001-03-31 | Ada Low is elected leader of the Front',
    ],
  ])('%s', (text, expected) => {
    expect(told(text)).toContain(expected);
  });
});

describe('a pronoun that opens a title', () => {
  it.each([
    [
      'is what the sentence before did something to',
      'On 2 May 2025 a patrol crossed the ford and seized four shepherds. They were freed on 9 May 2025.',
      '2025-05-09 | The four shepherds were freed',
    ],
    [
      'is what left a place, not the place',
      'The column left Tarn on 3 May 2025. It came within sight of the guns on 4 May 2025.',
      '2025-05-04 | The column came within sight of the guns',
    ],
    [
      'is the subject of its own sentence',
      'The patrol was on its way to the mill when it was struck by a mine on 5 May 2025.',
      '2025-05-05 | The patrol was struck by a mine',
    ],
  ])('%s', (_, text, expected) => {
    expect(told(text)).toContain(expected);
  });
});

describe('the kind of a happening', () => {
  it.each([
    ['Rebels took the town of Quill on 3 May 2025.', 'assault'],
    ['The deputy, Ada Low, took over on 3 May 2025.', 'other'],
    ['General Orr took over from General Low on 3 May 2025.', 'other'],
    ['Quill fell on 3 May 2025.', 'assault'],
    ['The price of oil fell by a tenth on 3 May 2025.', 'other'],
    ['A deal reached in 2013 lasted five weeks.', 'agree'],
    ['A ceasefire was declared on 3 May 2025.', 'retreat'],
    ['The cease-fire collapsed on 3 May 2025.', 'reject'],
  ])('%s', (text, kind) => {
    expect(tell(text).map((event) => event.kind)).toEqual([kind]);
  });
});
