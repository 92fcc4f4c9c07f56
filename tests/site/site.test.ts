import ICAL from 'ical.js';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import type { Timeline } from '../../src/model/timeline.ts';
import { siteOf } from '../../src/site/site.ts';
import { timeline } from '../elements/reading-fixture.ts';

const URL_OF_SITE = 'https://war.example/site/';

async function build(
  shown: Timeline = timeline,
  url: string | null = URL_OF_SITE,
): Promise<Map<string, string>> {
  const { files } = await siteOf(shown, url);
  return new Map(files.map(({ path, make }) => [path, make()]));
}

const text = (node: ParentNode | null | undefined): string =>
  ((node as Node | null | undefined)?.textContent ?? '').replace(/\s+/gu, ' ').trim();
const read = (html: string | undefined): Document => new JSDOM(html ?? '').window.document;

describe('a site', () => {
  it('has a page for each event, complete by itself', async () => {
    const files = await build();
    for (const event of timeline.events) {
      const page = read(files.get(`event/${event.id}/index.html`));
      expect(text(page.querySelector('h1'))).toBe(event.title);
      for (const { selector } of event.evidence)
        expect(text(page.body)).toContain(selector[0].exact.replace(/\s+/gu, ' '));
      const quotes = timeline.quotes.filter(({ events }) => events.includes(event.id));
      for (const quote of quotes) expect(page.getElementById(`quote/${quote.id}`)).not.toBeNull();
      expect(page.querySelector('conflict-timeline')?.getAttribute('at')).toBe(event.id);
    }
  });

  it('leads from each event to what was before and after', async () => {
    const files = await build();
    const dated = timeline.events.filter(({ date }) => date !== null);
    const [first, second, third] = dated;
    if (!first || !second || !third) throw new Error('the fixture has too few events');
    const links = (id: string) =>
      [...read(files.get(`event/${id}/index.html`)).querySelectorAll('nav a')].map((a) =>
        a.getAttribute('href'),
      );
    expect(links(second.id).slice(0, 2)).toEqual([`../../event/${first.id}/`, `../../event/${third.id}/`]);
    expect(links(first.id)[0]).toBe(`../../event/${second.id}/`);
  });

  it('has a page for each day, month and year at which something happened', async () => {
    const files = await build();
    const page = read(files.get('on/2025-04/index.html'));
    expect(text(page.querySelector('h1'))).toMatch(/^April 2025 \d+ events$/);
    expect(page.querySelector('conflict-timeline')?.getAttribute('at')).toBe('2025-04');
    expect(page.querySelectorAll('ol > li').length).toBeGreaterThan(1);
    expect(files.has('on/2025/index.html')).toBe(true);
    const ids = [...page.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('links to nothing of its own that is not there, from any folder', async () => {
    const files = await build();
    const assets = new Set(['site.css', 'conflict-timeline.js', 'embed.js']);
    const broken: string[] = [];
    for (const [path, html] of files) {
      if (!path.endsWith('.html')) continue;
      for (const element of read(html).querySelectorAll('[href], [src]')) {
        const link = element.getAttribute('href') ?? element.getAttribute('src') ?? '';
        const address = new URL(link, new URL(path, URL_OF_SITE));
        if (!address.href.startsWith(URL_OF_SITE)) continue;
        const to = decodeURIComponent(address.href.slice(URL_OF_SITE.length).split('#', 1)[0] ?? '');
        const file = to === '' || to.endsWith('/') ? `${to}index.html` : to;
        if (!files.has(file) && !assets.has(file)) broken.push(`${path} → ${link}`);
      }
    }
    expect(broken).toEqual([]);
  });

  it('leads on from an id that has become another or is gone', async () => {
    const [event] = timeline.events;
    if (!event) throw new Error('the fixture has no events');
    const redirects = [
      { from: 'old-name', to: event.id },
      { from: 'no-more', to: null, date: '2025-04-21' },
      { from: 'never-dated', to: null },
    ];
    const files = await build({ ...timeline, redirects });
    const goal = (id: string) =>
      read(files.get(`event/${id}/index.html`))
        .querySelector('meta[http-equiv]')
        ?.getAttribute('content');
    expect(goal('old-name')).toBe(`0; url=../../event/${event.id}/`);
    expect(goal('no-more')).toBe('0; url=../../on/2025-04-21/');
    expect(goal('never-dated')).toBe('0; url=../../');
  });

  it('tells previews, feeds and search engines with full addresses', async () => {
    const files = await build();
    const [event] = timeline.events;
    const page = read(files.get(`event/${event?.id ?? ''}/index.html`));
    const address = `${URL_OF_SITE}event/${event?.id ?? ''}/`;
    expect(page.querySelector('link[rel=canonical]')?.getAttribute('href')).toBe(address);
    expect(page.querySelector('meta[property="og:url"]')?.getAttribute('content')).toBe(address);
    const oembed = page.querySelector('link[type="application/json+oembed"]')?.getAttribute('href') ?? '';
    const answer = JSON.parse(files.get(oembed.slice(URL_OF_SITE.length)) ?? '') as Record<string, string>;
    expect(answer).toMatchObject({ version: '1.0', type: 'rich', title: event?.title });
    const frame = read(answer['html']).querySelector('iframe');
    expect(frame?.getAttribute('src')).toBe(`${URL_OF_SITE}embed/?at=${event?.id ?? ''}`);
    expect(frame?.getAttribute('sandbox')).toBe('allow-scripts');
    expect(read(answer['html']).querySelector('blockquote a')?.getAttribute('href')).toBe(address);
    const xml = (path: string) =>
      new new JSDOM('').window.DOMParser().parseFromString(files.get(path) ?? '', 'application/xml');
    expect(xml('feed.xml').querySelectorAll('entry').length).toBe(timeline.events.length);
    const places = [...xml('sitemap.xml').querySelectorAll('loc')].map(({ textContent }) => textContent);
    expect(places).toContain(address);
    const pages = [...files].filter(
      ([path, html]) => /^(?:event|on|source)\//.test(path) && !html.includes('noindex'),
    );
    expect(places.length).toBe(pages.length + 1);
  });

  it('offers the timeline in other formats, on each page, and to the programs that look for them', async () => {
    const files = await build();
    for (const path of ['index.html', `event/${timeline.events[0]?.id ?? ''}/index.html`]) {
      const page = read(files.get(path));
      const found = [...page.querySelectorAll('footer a')].map(
        (a) => new URL(a.getAttribute('href') ?? '', new URL(path, URL_OF_SITE)).href,
      );
      expect(found).toEqual(
        [
          'data/timeline.json',
          'timeline.csv',
          'timeline.timelinejs.json',
          'timeline.mw',
          'timeline.ics',
          'timeline.jsonld',
        ].map((file) => `${URL_OF_SITE}${file}`),
      );
      for (const [type, file] of [
        ['text/calendar', 'timeline.ics'],
        ['application/ld+json', 'timeline.jsonld'],
      ] as const) {
        const link =
          page.querySelector(`head link[rel=alternate][type="${type}"]`)?.getAttribute('href') ?? '';
        expect(new URL(link, new URL(path, URL_OF_SITE)).href).toBe(`${URL_OF_SITE}${file}`);
      }
    }
    const [event] = timeline.events;
    const calendar = new ICAL.Component(
      ICAL.parse(files.get('timeline.ics') ?? '') as [string, never[], never[]],
    );
    const [first] = calendar.getAllSubcomponents('vevent');
    expect(first?.getFirstPropertyValue('summary')).toBe(event?.title);
    expect(first?.getFirstPropertyValue('url')).toBe(`${URL_OF_SITE}event/${event?.id ?? ''}/`);
    expect(files.get('timeline.csv')).toContain(event?.title);
    expect(files.get('timeline.mw')).toContain(event?.title);
    for (const path of ['timeline.jsonld', 'timeline.timelinejs.json'])
      expect(JSON.stringify(JSON.parse(files.get(path) ?? ''))).toContain(event?.title);
  });

  it('says what it leaves out where nobody says where it will stand', async () => {
    const { files, leftOut } = await siteOf(timeline, null);
    expect(leftOut).toContain('sitemap.xml');
    const all = files.filter(({ path }) => path.endsWith('.html')).map(({ make }) => make());
    for (const html of all) expect(html).not.toMatch(/rel="canonical"|og:url|oembed/);
  });

  it('is the same for the same timeline', async () => {
    expect([...(await build())]).toEqual([...(await build())]);
  });
});
