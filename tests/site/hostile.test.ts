/** Whatever the words of a timeline are, they come out as words, in every file of a site. */
import { readFileSync } from 'node:fs';
import { csvParseRows } from 'd3-dsv';
import ICAL from 'ical.js';
import { JSDOM } from 'jsdom';
import { beforeAll, describe, expect, it } from 'vitest';
import { readMarkwhen } from '../../src/interchange/read-markwhen.ts';
import { sourceText } from '../../src/interchange/imported.ts';
import { writable } from '../../src/model/xml-text.ts';
import type { Timeline } from '../../src/model/timeline.ts';
import { readTimeline } from '../../src/model/validate.ts';
import { previewSvg } from '../../src/site/draw-preview.ts';
import { fillPage } from '../../src/site/reader-page.ts';
import { siteOf, type Site } from '../../src/site/site.ts';
import { timeline } from '../elements/reading-fixture.ts';
import { HOSTILE, poisoned, shownOf } from '../hostile.ts';

const SITE = 'https://war.example/site/';
/** Two hundred sites, beside other tests. */
const LONG = 300_000;
const PAGE = readFileSync('index.html', 'utf8');

const parser = new new JSDOM('').window.DOMParser();
const html = (text: string): Document => parser.parseFromString(text, 'text/html');
const xml = (text: string): Document => parser.parseFromString(text, 'application/xml');

/** As a reader sees it. Of HTML's letters a NUL is dropped, or is U+FFFD. */
const seen = (text: string | null | undefined): string =>
  (text ?? '')
    .replace(/[\0\ufffd]/g, '')
    .replace(/\s+/gu, ' ')
    .trim();

interface Poisoned {
  readonly words: string;
  readonly shown: string;
  readonly timeline: Timeline;
  readonly site: Site;
}

const sites: Poisoned[] = [];
const [event] = timeline.events;
if (!event) throw new Error('the fixture has no events');
const EVENT = `event/${event.id}/index.html`;
const dated = timeline.events.filter(({ date }) => date !== null).length;

/** As any timeline comes: read from a file, with nothing left out. */
function read(words: string): Timeline {
  const found = readTimeline(JSON.parse(JSON.stringify(poisoned(timeline, words))));
  expect(found.faults, words).toEqual([]);
  if (!found.timeline) throw new Error('no timeline');
  return found.timeline;
}

beforeAll(async () => {
  for (const words of HOSTILE) {
    const shown = shownOf(words);
    const bad = read(words);
    sites.push({ words: JSON.stringify(words), shown, timeline: bad, site: await siteOf(bad, SITE) });
  }
}, LONG);

function file({ site }: Poisoned, path: string): string {
  const found = site.files.find((one) => one.path === path);
  if (!found) throw new Error(`no ${path}`);
  return found.make();
}

/** Elements with the names of their attributes. Marks within a passage, and reasons, may be more or fewer. */
const shape = (page: Document): Set<string> =>
  new Set(
    [...page.querySelectorAll('*')]
      .filter(({ localName }) => !['mark', 'li', 'ul'].includes(localName))
      .map((each) => `${each.localName} ${each.getAttributeNames().join(' ')}`),
  );

describe('two hundred hostile texts', () => {
  it('are that many, and all different', () => {
    expect(new Set(HOSTILE).size).toBe(HOSTILE.length);
    expect(HOSTILE.length).toBeGreaterThanOrEqual(200);
  });

  it.each(['index.html', EVENT, 'on/2025-04/index.html', 'embed/index.html', 'the page that is built'])(
    'are text in %s',
    async (path) => {
      const text = async (of: Poisoned): Promise<string> =>
        path.endsWith('.html') ? file(of, path) : fillPage(PAGE, JSON.stringify(of.timeline));
      const plain = read('plain words');
      const clean = await text({ words: '', shown: '', timeline: plain, site: await siteOf(plain, SITE) });
      const known = shape(html(clean));
      for (const one of sites) {
        const page = html(await text(one));
        expect(
          [...shape(page)].filter((each) => !known.has(each)),
          one.words,
        ).toEqual([]);
        for (const element of page.querySelectorAll('[href], [src]')) {
          const address = element.getAttribute('href') ?? element.getAttribute('src') ?? '';
          const { protocol, host } = new URL(address, new URL(path, SITE));
          // The source's own address, which is not of these words, and the icon that asks nobody.
          expect(`${protocol}//${host}`, one.words).toMatch(
            /^(?:https:\/\/(?:war|news)\.example|data:\/\/)$/,
          );
        }
        expect(seen(page.title), one.words).toContain(seen(one.shown));
        const heading = path.startsWith('on/') ? '.title' : 'h1, conflict-timeline > p > a';
        expect(seen(page.querySelector(heading)?.textContent), one.words).toBe(seen(one.shown));
        for (const meta of page.querySelectorAll('meta[property="og:site_name"]'))
          expect(seen(meta.getAttribute('content')), one.words).toBe(seen(one.shown));
      }
    },
    LONG,
  );

  it(
    'are values of the linked data, letter for letter',
    () => {
      for (const one of sites) {
        const text = html(file(one, EVENT)).querySelector('script[type="application/ld+json"]')?.textContent;
        const whole = file(one, 'timeline.jsonld');
        expect(text, one.words).not.toContain('<');
        expect(whole, one.words).not.toContain('<');
        for (const graph of [text ?? '', whole]) {
          const { '@graph': nodes } = JSON.parse(graph) as { '@graph': Record<string, string>[] };
          expect(nodes.find((node) => node['@type'] === 'Event')?.['name'], one.words).toBe(one.shown);
          const addresses = nodes.flatMap((node) => [node['@id'] ?? '', node['url'] ?? '']);
          for (const address of addresses) expect(new URL(address, SITE).protocol, one.words).toBe('https:');
        }
      }
    },
    LONG,
  );

  it(
    'are text in the feed, and in the list for search engines',
    () => {
      for (const one of sites) {
        const feed = xml(file(one, 'feed.xml'));
        expect(feed.querySelector('parsererror'), one.words).toBeNull();
        expect(feed.querySelectorAll('entry'), one.words).toHaveLength(timeline.events.length);
        expect(new Set([...feed.querySelectorAll('*')].map(({ localName }) => localName)), one.words).toEqual(
          new Set('feed id title updated author name link entry summary'.split(' ')),
        );
        for (const title of feed.querySelectorAll('title'))
          expect(title.textContent.replace(/\r\n?/g, '\n'), one.words).toBe(
            writable(one.shown).replace(/\r\n?/g, '\n'),
          );
        const places = xml(file(one, 'sitemap.xml'));
        for (const { textContent } of places.querySelectorAll('loc'))
          expect(textContent.startsWith(SITE), one.words).toBe(true);
      }
    },
    LONG,
  );

  it(
    'are text in the answer to who embeds',
    async () => {
      const path = `oembed/${EVENT.replace('.html', '.json')}`;
      const plain = read('plain words');
      const clean = file({ words: '', shown: '', timeline: plain, site: await siteOf(plain, SITE) }, path);
      const known = [...html((JSON.parse(clean) as Record<'html', string>).html).body.querySelectorAll('*')];
      for (const one of sites) {
        const answer = JSON.parse(file(one, path)) as Record<string, string>;
        expect(answer['title'], one.words).toBe(one.shown);
        const { body } = html(answer['html'] ?? '');
        expect(
          [...body.querySelectorAll('*')].map(({ localName }) => localName),
          one.words,
        ).toEqual(known.map(({ localName }) => localName));
        for (const link of body.querySelectorAll('a')) {
          expect(link.href.startsWith(SITE), one.words).toBe(true);
          expect(seen(link.textContent), one.words).toBe(seen(one.shown));
        }
        const frame = body.querySelector('iframe');
        expect(frame?.getAttribute('src'), one.words).toBe(`${SITE}embed/?at=${event.id}`);
        expect(seen(frame?.getAttribute('title')), one.words).toBe(seen(one.shown));
        expect(
          frame?.getAttributeNames().filter((name) => /^on|srcdoc/.test(name)),
          one.words,
        ).toEqual([]);
      }
    },
    LONG,
  );

  it(
    'are outlines in the picture of an event',
    async () => {
      for (const { site, words } of sites) {
        const picture = site.pictures.find(({ path }) => path.startsWith(`event/${event.id}/`));
        if (!picture) throw new Error('no picture');
        const svg = xml(await previewSvg(picture.preview));
        expect(svg.querySelector('parsererror'), words).toBeNull();
        for (const element of svg.querySelectorAll('*')) {
          expect(
            ['svg', 'mask', 'rect', 'path', 'polygon', 'circle', 'defs', 'clipPath', 'g'],
            words,
          ).toContain(element.localName);
          for (const name of element.getAttributeNames()) expect(name, words).not.toMatch(/^on|href|style/);
        }
      }
    },
    LONG,
  );

  it(
    'are values of the calendar, on lines of ours',
    () => {
      for (const one of sites) {
        const text = file(one, 'timeline.ics');
        const calendar = new ICAL.Component(ICAL.parse(text) as [string, never[], never[]]);
        const events = calendar.getAllSubcomponents('vevent');
        expect(events, one.words).toHaveLength(dated);
        const names = new Set(
          text
            .replaceAll('\r\n ', '')
            .split('\r\n')
            .map((line) => /^[A-Z-]*/.exec(line)?.[0]),
        );
        for (const name of ['ATTACH', 'X-BAD', 'CONTENT-TYPE', 'ORGANIZER'])
          expect(names).not.toContain(name);
        for (const each of events)
          expect(String(each.getFirstPropertyValue('url')).startsWith(SITE), one.words).toBe(true);
        // No control character but the line's end is in a calendar; half a pair is U+FFFD.
        const kept = one.shown.replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n').replace(/\p{Cs}/gu, '\ufffd');
        expect(events[0]?.getFirstPropertyValue('summary'), one.words).toBe(
          kept.replace(/(?![\n\t])\p{Cc}/gu, ''),
        );
      }
    },
    LONG,
  );

  it(
    'are cells of the table, and nothing that a spreadsheet would run',
    () => {
      for (const one of sites) {
        const [head, ...rows] = csvParseRows(file(one, 'timeline.csv'));
        expect(rows, one.words).toHaveLength(timeline.events.length);
        for (const row of rows) {
          expect(row, one.words).toHaveLength(head?.length ?? 0);
          for (const cell of row) expect(cell, one.words).not.toMatch(/^[=+@\t\r\uff1d]|^-\D/);
        }
        const title = rows[0]?.[head?.indexOf('title') ?? -1];
        expect([one.shown, `'${one.shown}`], one.words).toContain(title);
      }
    },
    LONG,
  );

  it(
    'are titles in Markwhen, and no events or sections of their own',
    () => {
      for (const one of sites) {
        const { events } = readMarkwhen(sourceText(file(one, 'timeline.mw')));
        const ids = timeline.events.flatMap(({ id, date }) => (date === null ? [] : [id]));
        expect(events.map(({ id }) => id).sort(), one.words).toEqual(ids.sort());
      }
    },
    LONG,
  );

  it(
    'are text in the markup that TimelineJS takes',
    () => {
      for (const one of sites) {
        const { events } = JSON.parse(file(one, 'timeline.timelinejs.json')) as {
          events: { text: { headline?: string; text?: string } }[];
        };
        expect(events, one.words).toHaveLength(dated);
        for (const { text } of events) {
          const page = html(`<h1>${text.headline ?? ''}</h1>${text.text ?? ''}`);
          expect(seen(page.querySelector('h1')?.textContent), one.words).toBe(seen(one.shown));
          const tags = [...page.body.querySelectorAll('*')].map(({ localName }) => localName);
          expect(
            tags.filter((tag) => !['h1', 'p', 'blockquote', 'a'].includes(tag)),
            one.words,
          ).toEqual([]);
          for (const link of page.querySelectorAll('a')) expect(link.protocol, one.words).toBe('https:');
        }
      }
    },
    LONG,
  );

  it('are no ids, and no addresses but those of pages', () => {
    const [source, ...others] = timeline.sources;
    for (const words of HOSTILE) {
      const { timeline: named, faults } = readTimeline({
        ...timeline,
        events: [{ ...event, id: words }],
        quotes: [],
        paraphrases: [],
      });
      const ids = named?.events.map(({ id }) => id) ?? [];
      // "CON" is one, and does no harm.
      for (const id of ids) expect(id, words).toMatch(/^[\p{L}\p{M}\p{N}-]+$/u);
      if (ids.length === 0) expect(faults, words).not.toEqual([]);
      const { timeline: led } = readTimeline({
        ...timeline,
        sources: [{ ...source, url: words }, ...others],
      });
      for (const { url } of led?.sources ?? [])
        if (url !== undefined) expect(new URL(url).protocol, words).toMatch(/^https?:$/);
    }
  });
});
