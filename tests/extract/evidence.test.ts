import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { visibleText } from '../../src/extract/article.ts';
import { CodePoints } from '../../src/model/text.ts';
import type { Evidence, Timeline } from '../../src/model/timeline.ts';
import { readTimeline } from '../../src/model/validate.ts';
import { analyseSeed } from './seeds.ts';

const { timeline } = readTimeline(
  JSON.parse(readFileSync(join(import.meta.dirname, '../../data/timeline.json'), 'utf8')),
);
if (!timeline) throw new Error('data/timeline.json can not be read');

const articles = new Map(timeline.sources.map(({ id, file }) => [id, analyseSeed(file).article]));

function evidenceOf({ events, quotes }: Timeline): [string, Evidence][] {
  const ofDate = (name: string, evidence: Evidence | undefined): [string, Evidence][] =>
    evidence ? [[`${name}, its date`, evidence]] : [];
  return [
    ...events.flatMap((event): [string, Evidence][] => [
      ...ofDate(event.id, event.date?.evidence),
      ...event.evidence.flatMap((telling, n): [string, Evidence][] => [
        [`${event.id}, telling ${n + 1}`, telling],
        ...ofDate(`${event.id}, telling ${n + 1}`, telling.date?.evidence),
      ]),
    ]),
    ...quotes.flatMap((quote): [string, Evidence][] => [
      ...quote.evidence.map((evidence): [string, Evidence] => [quote.id, evidence]),
      ...ofDate(quote.id, quote.date?.evidence),
    ]),
  ];
}

describe('everything in the timeline slices back to its words', () => {
  const all = evidenceOf(timeline);

  it('and there is much of it', () => {
    expect(all.length).toBeGreaterThan(100);
  });

  it.each(all)('%s', (_, { source, selector: [quote, position] }) => {
    const article = articles.get(source);
    if (!article) throw new Error(`no source ${source}`);
    const points = [...article.text];
    const before = points.slice(0, position.start).join('').length;
    const range = { start: before, end: before + points.slice(position.start, position.end).join('').length };
    expect(visibleText(article, range)).toBe(quote.exact);
    expect(new CodePoints(article.text).at(range.end)).toBe(position.end);
  });

  it('a date has the words that it was read from', () => {
    for (const { date, id } of timeline.events)
      if (date?.evidence) expect([id, date.evidence.selector[0].exact]).toEqual([id, date.text]);
  });
});
