import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/extract/analysis.ts';
import { readArticle } from '../../src/extract/read/index.ts';
import { tell } from './tell.ts';

/** Dates as "words => value" and dated events as "edtf title" of a text of which nothing else is known. */
function unpublished(text: string): { dates: string[]; events: string[] } {
  const { dates, events } = analyse(readArticle('a.txt', new TextEncoder().encode(text), null));
  return {
    dates: dates.map(({ text: words, edtf }) => `${words} => ${edtf ?? 'none'}`),
    events: events.flatMap(({ date, title }) =>
      date === null ? [] : [`${dates[date]?.edtf ?? 'none'} ${title}`],
    ),
  };
}

describe('a list of days', () => {
  const LIST = `Key dates in the river war

These were the main events of a war over rice.

1978

23 January: Dock workers in Port Quess go on strike over the price of rice.

Late April: Their leader Paulo Menge flees Fort Sabre.

14 August: The Front takes Lomba. The next day President Emile Kassoule decrees a state of emergency.

November: The rains bring the fighting to a halt.`;

  it('tells the past in the present tense, and nobody speaks in it', () => {
    expect(unpublished(LIST).events).toEqual([
      '1978-01-23 Dock workers in Port Quess go on strike over the price of rice',
      '1978-04-21~/1978-04-30 The leader Paulo Menge flees Fort Sabre',
      '1978-08-14 The Front takes Lomba',
      '1978-08-15 President Emile Kassoule decrees a state of emergency',
      '1978-11 The rains bring the fighting to a halt',
    ]);
  });

  it('is one only where the day opens the entry', () => {
    expect(unpublished('On 14 August 1978 the Front takes no town at all, writes the paper.').events).toEqual(
      [],
    );
  });
});

describe('a day of publication that only the text gives', () => {
  const BODY =
    'Raiders burned three villages in Upper Senda on Wednesday, the commissioner said. On 30 October twelve herders were shot dead.';
  it.each([
    'Published on Friday, 21 November 2014',
    'Last updated 6.55pm 21 November 2014',
    '21 November 2014',
  ])('%s', (line) => {
    expect(unpublished(`Raiders burn villages\n\n${line}\n\n${BODY}`).dates.slice(-2)).toEqual([
      'Wednesday => 2014-11-19',
      '30 October => 2014-10-30',
    ]);
  });

  it('is not told by a date inside another line', () => {
    const [wednesday] = unpublished(
      `Raiders burn villages\n\nThe magazine of the war museum, from its issue of 21 November 2014\n\n${BODY}`,
    ).dates;
    expect(wednesday).toBe('Wednesday => none');
  });
});

describe('what a date belongs to', () => {
  it.each([
    // The clause behind the day, where the verb before it tells little.
    [
      'The mission ended on 11 May 2006, when a mine killed six observers.',
      '2006-05-11 A mine killed six observers',
    ],
    // What the aside names is not the day of the rest.
    [
      'The mission today completed the withdrawal of its staff, as agreed by the parties on 4 September 2024.',
      '2025-06-20 The mission completed the withdrawal of its staff',
    ],
    // A season after what is told, not after publication.
    [
      'A ceasefire was signed in March 2021.\n\nThe ceasefire collapsed the following November.',
      '2021-11 The ceasefire collapsed',
    ],
  ])('%s', (text, event) => {
    expect(tell(text).map(({ edtf, title }) => `${edtf ?? 'undated'} ${title}`)).toContain(event);
  });

  it.each([
    'The 2008 conflict, the worst of its kind, was carried out chiefly by gangs in the towns.',
    'The war in the highlands has killed more than 8,000 people since 2011.',
    'The 1995 constitution gave each valley a council.',
    'This is a compilation of news reports for Wednesday, 7 May 2025.',
    'The army crossed the ford.\n\nThis article was amended on 4 October 2011 to correct the length of the road.',
  ])('nothing: %s', (text) => {
    expect(tell(text).filter(({ edtf }) => edtf !== null)).toEqual([]);
  });
});
