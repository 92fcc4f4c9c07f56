import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeJsonLd } from '../../src/interchange/write-json-ld.ts';
import { parseTimeline } from '../../src/model/parse-timeline.ts';
import type { Timeline } from '../../src/model/timeline.ts';
import { HOSTILE } from '../model/hostile.ts';
import { by, dateOf, DATES, event, input, PAGE, quote, timelineOf } from './timelines.ts';

type Node = Readonly<Record<string, unknown>> & { readonly '@type': string; readonly '@id': string };

async function graphOf(timeline: Timeline, page?: string): Promise<Node[]> {
  const { text } = writeJsonLd(await input(timeline, page));
  return (JSON.parse(text) as { '@graph': Node[] })['@graph'];
}

const source = {
  id: 's',
  file: 's.txt',
  title: 'News',
  publisher: 'The Gazette',
  published: '2031-05-04',
  url: 'https://gazette.example/1',
  mediaType: 'text/plain' as const,
  sha256: '0'.repeat(64),
  length: 9,
};

describe('linked data', () => {
  it('has articles, events, claims and quotations that refer to each other', async () => {
    const timeline = {
      ...timelineOf(
        [
          event('x', '2031-05-03', {
            title: 'Talks',
            place: 'Port Borl',
            ...by('a'),
            status: 'claimed' as const,
            claimedBy: ['b'],
          }),
        ],
        [{ ...quote('q', ['x'], { text: 'We heard', speaker: 'b' }), evidence: event('x', null).evidence }],
      ),
      sources: [source],
    };
    expect(await graphOf(timeline, PAGE)).toMatchObject([
      {
        '@type': 'NewsArticle',
        '@id': `${PAGE}#source/s`,
        headline: 'News',
        datePublished: '2031-05-04',
        publisher: { name: 'The Gazette' },
      },
      {
        '@type': 'Event',
        '@id': `${PAGE}#x`,
        name: 'Talks',
        startDate: '2031-05-03',
        endDate: '2031-05-03',
        location: { '@type': 'Place', name: 'Port Borl' },
        about: [{ '@type': 'Organization', name: 'A' }],
        subjectOf: [{ '@id': `${PAGE}#source/s` }],
      },
      {
        '@type': 'Claim',
        text: 'Talks',
        about: { '@id': `${PAGE}#x` },
        author: [{ name: 'B' }],
        appearance: [{ '@id': `${PAGE}#source/s` }],
      },
      {
        '@type': 'Quotation',
        '@id': `${PAGE}#quote/q`,
        text: 'We heard',
        spokenByCharacter: { name: 'B' },
        about: [{ '@id': `${PAGE}#x` }],
        isPartOf: [{ '@id': `${PAGE}#source/s` }],
      },
    ]);
  });

  it.each([
    ['2031-05', '2031-05-01', '2031-05-31', 'May 2031'],
    ['2031-05-03T14:00Z', '2031-05-03T14:00Z', undefined, undefined],
    ['2031-05-03T14:00:05Z', '2031-05-03T14:00:05Z', undefined, undefined],
    ['2031-05-03T14:00Z/2031-05-04T02:30Z', '2031-05-03T14:00Z', '2031-05-04T02:30Z', expect.anything()],
    ['../2031-05-03', undefined, '2031-05-03', 'until 3 May 2031'],
  ])('has %s from %s to %s, and %s in words', async (edtf, startDate, endDate, description) => {
    const [node] = await graphOf(timelineOf([event('x', null, { date: dateOf(edtf) })]));
    expect([node?.startDate, node?.endDate, node?.description]).toEqual([startDate, endDate, description]);
  });

  it('has ISO dates only', async () => {
    const graph = await graphOf(
      timelineOf(DATES.map((edtf, i) => event(`x${i}`, null, { date: dateOf(edtf) }))),
    );
    for (const { startDate, endDate } of graph)
      for (const date of [startDate, endDate])
        if (date !== undefined)
          expect(date).toMatch(/^(?:\d{4}|[+-]\d{6})-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d)?Z)?$/);
  });

  it('refers to nothing that is not there', async () => {
    const file = join(import.meta.dirname, '../../data/timeline.json');
    const { timeline } = parseTimeline(readFileSync(file, 'utf8'));
    if (!timeline) throw new Error('no timeline');
    const graph = await graphOf(timeline, PAGE);
    const ids = new Set(graph.map((node) => node['@id']));
    expect(ids.size).toBe(graph.length);
    const refs = JSON.stringify(graph).matchAll(/\{"@id":"([^"]*)"\}/g);
    for (const [, ref] of refs) expect(ids).toContain(ref);
    expect(new Set(graph.map((node) => node['@type']))).toEqual(
      new Set(['NewsArticle', 'Event', 'Claim', 'Quotation']),
    );
  });

  it('may stand in a page, whatever the texts say', async () => {
    for (const bad of [...HOSTILE, '</script><script>alert(1)</script>', '<!--']) {
      const { text } = writeJsonLd(
        await input({
          ...timelineOf([event('x', '2031-05-03', { title: bad })]),
          sources: [{ ...source, title: bad }],
        }),
      );
      expect(text).not.toContain('<');
      const graph = (JSON.parse(text) as { '@graph': Node[] })['@graph'];
      expect(graph.map(({ name }) => name)).toEqual([bad, bad]);
    }
  });

  it('says what it does not say', async () => {
    const { losses } = writeJsonLd(await input(timelineOf([event('x', null, { date: dateOf('2031') })])));
    expect(losses).toEqual([
      expect.stringContaining('1 date less precise'),
      expect.stringContaining('1 passage not'),
    ]);
  });
});
