/** The spreadsheet of TimelineJS 3, for Google Sheets. */
import { csvFormatRows } from 'd3-dsv';
import { harmless } from './cells.ts';
import { COLUMNS, type Slide } from './timelinejs.ts';
import { slidesOf } from './write-slides.ts';
import { loss, type WriteInput, type Written } from './written.ts';

export function writeTimelineJsCsv(input: WriteInput): Written {
  const { title, events, eras, losses } = slidesOf(input);
  const slides = [title, ...events, ...eras];
  const others = [...new Set(slides.flatMap((slide) => [...slide.keys()]))].filter(isOther);
  const rows = [
    rowOf(title, 'title', others),
    ...events.map((slide) => rowOf(slide, slide.get('type') ?? '', others)),
    ...eras.map((slide) => rowOf(slide, 'era', others)),
  ];
  const heads = [...COLUMNS.map(([heading]) => heading), ...others];
  const opacity = slides.filter(
    (slide) => slide.has('background.url') && slide.has('background.color'),
  ).length;
  return {
    text: `${csvFormatRows([heads, ...rows].map((row) => row.map(harmless)))}\n`,
    losses: [...losses, ...loss(opacity, 'colour', 'colours', 'left out behind a picture')],
  };
}

/** What has no column among those of TimelineJS gets one that it passes over, so that it comes back from the table. */
function isOther(path: string): boolean {
  return (
    !COLUMNS.some(([, own]) => own === path) &&
    !/^(?:(?:start|end)_(?:date|clock)\.|background\.(?:url|color)$|unique_id$)/.test(path)
  );
}

function rowOf(slide: Slide, type: string, others: readonly string[]): string[] {
  const own = COLUMNS.map(([, path]) => {
    if (path === 'type') return type;
    if (path === 'background') return slide.get('background.url') ?? slide.get('background.color') ?? '';
    return path.endsWith('.time') ? timeOf(slide, path.replace('time', '')) : (slide.get(path) ?? '');
  });
  return [...own, ...others.map((path) => slide.get(path) ?? '')];
}

function timeOf(slide: Slide, path: string): string {
  const parts = ['hour', 'minute', 'second'].flatMap((part) => slide.get(`${path}${part}`) ?? []);
  // One that could not be read is kept beside the date.
  const stood = slide.get(`${path.replace('_date', '_clock')}time`);
  return stood ?? parts.map((part) => part.padStart(2, '0')).join(':');
}
