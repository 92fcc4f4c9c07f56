/** Invented timelines, and the way of a file through a format: written, and read again. */
import fc from 'fast-check';
import { exportInput } from '../../src/cli/export-input.ts';
import { importedTimeline } from '../../src/cli/imported-timeline.ts';
import { type Imported, sourceText } from '../../src/interchange/imported.ts';
import type { WriteInput } from '../../src/interchange/written.ts';
import { parseEdtf } from '../../src/model/edtf.ts';
import { toIso } from '../../src/model/calendar.ts';
import { sliceCodePoints } from '../../src/model/text.ts';
import type { FuzzyDate, Timeline, TimelineEvent } from '../../src/model/timeline.ts';
import { readTimeline } from '../../src/model/validate.ts';
import { by, event, timelineOf } from '../layout/timeline.ts';

export { by, event, quote, timelineOf } from '../layout/timeline.ts';

export const PAGE = 'https://gazette.example/timeline/';

export function input(timeline: Timeline, page: string | undefined = PAGE): Promise<WriteInput> {
  return exportInput(timeline, page);
}

/** As the command makes it, checked as any file is, and with every passage where it is said to stand. */
export function imported(
  read: (text: string) => Imported,
  file: string,
  last: Timeline | null = null,
): Timeline {
  const text = sourceText(file);
  const made = importedTimeline(read(text), {
    file: 'fair.csv',
    text,
    format: 'test',
    title: undefined,
    language: 'en',
    last,
  });
  const { timeline, faults } = readTimeline(JSON.parse(JSON.stringify(made)));
  if (!timeline || faults.length > 0) throw new Error(JSON.stringify(faults));
  for (const { date, evidence } of timeline.events) {
    for (const { selector } of [...evidence, ...(date?.evidence ? [date.evidence] : [])]) {
      const [{ exact, prefix = '', suffix = '' }, { start, end }] = selector;
      if (exact !== sliceCodePoints(text, start, end)) throw new Error(`not at ${start}: ${exact}`);
      if (!text.includes(prefix + exact + suffix)) throw new Error(`not around ${exact}`);
    }
  }
  return timeline;
}

export function dateOf(edtf: string): FuzzyDate {
  const read = parseEdtf(edtf);
  return {
    edtf: read.edtf,
    precision: read.precision,
    start: read.startMs === null ? null : toIso(read.startMs),
    end: read.endMs === null ? null : toIso(read.endMs),
    text: 'then',
    rule: 'date/test',
    inferred: [],
  };
}

/** Every sort of date that the format has. */
export const DATES = [
  '2031-05-03',
  '2031-05',
  '2031',
  '203X',
  '20XX',
  '2031-21',
  '2031-05-03/2031-05-09',
  '2031-05/2031-07',
  '2031-05-03T14:00Z',
  '2031-05-03T14:00:05Z',
  '2031-05-03T14:00Z/2031-05-04T02:30Z',
  '2031-05-03T14:00:05Z/2031-05-04T02:30:10Z',
  '2031-05-03/..',
  '../2031-05-03',
  '2031-05~',
  '2031-05-2X',
  '-0043-03-15',
  '0000',
  '[2031-05-03,2031-05-09]',
];

export const word = fc.stringMatching(
  /^[A-Za-zàéñüßІїж一=+@'"<>&,;:\\#-][\w .,;:'"<>&=+@\\#!()[\]{}-]{0,60}[A-Za-z]$/,
);
const text = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join('\n'));

/** Of sound events, with titles of any sort of letters and marks. */
export const timelines: fc.Arbitrary<Timeline> = fc
  .array(
    fc.record({
      title: word,
      date: fc.option(fc.constantFrom(...DATES)),
      description: fc.option(text),
      place: fc.option(word),
      actors: fc.subarray(['a', 'b', 'c']),
      status: fc.constantFrom('reported', 'claimed', 'planned'),
      kind: fc.constantFrom('state', 'assault', 'other'),
    }),
    { maxLength: 8 },
  )
  .map((events) => timelineOf(events.map(made)));

function made(
  {
    title,
    date,
    description,
    place,
    actors,
    status,
    kind,
  }: {
    readonly title: string;
    readonly date: string | null;
    readonly description: string | null;
    readonly place: string | null;
    readonly actors: readonly string[];
    readonly status: 'reported' | 'claimed' | 'planned';
    readonly kind: 'state' | 'assault' | 'other';
  },
  index: number,
): TimelineEvent {
  return event(`event-x${index}`, null, {
    title,
    date: date === null ? null : dateOf(date),
    ...(description === null ? {} : { description }),
    ...(place === null ? {} : { place }),
    ...by(...actors),
    status,
    kind,
  });
}
