import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { eventListHtml } from '../../src/site/event-list.ts';
import { fillPage } from '../../src/site/reader-page.ts';
import { isolate } from '../../src/elements/strings/languages.ts';
import type { Timeline } from '../../src/model/timeline.ts';
import { timeline } from '../elements/reading-fixture.ts';

const PAGE = readFileSync('index.html', 'utf8');

async function list(shown: Timeline = timeline): Promise<Document> {
  return new JSDOM(await eventListHtml(shown)).window.document;
}

async function page(shown: unknown = timeline): Promise<Document> {
  return new JSDOM(await fillPage(PAGE, JSON.stringify(shown))).window.document;
}

const text = (node: Element | null | undefined): string =>
  (node?.textContent ?? '').replace(/\s+/gu, ' ').trim();
const all = (root: ParentNode, selector: string): Element[] => [...root.querySelectorAll(selector)];

describe('the plain list', () => {
  it('holds every event under its id, with its passages, sources and standing', async () => {
    const document = await list();
    for (const event of timeline.events) {
      const item = document.getElementById(event.id);
      expect(text(item?.querySelector('.title'))).toBe(event.title);
      expect(item?.querySelector('.title a')?.getAttribute('href')).toBe(`#${event.id}`);
      for (const { selector } of event.evidence)
        expect(text(item)).toContain(selector[0].exact.replace(/\s+/gu, ' '));
      const publishers = event.evidence.map(
        ({ source }) => timeline.sources.find(({ id }) => id === source)?.title,
      );
      for (const title of publishers) expect(text(item)).toContain(title);
    }
    expect(text(document.getElementById('early-april-offer'))).toContain('Claimed by United States');
    expect(text(document.getElementById('easter-ceasefire'))).toContain('Disputed by Russia and Ukraine');
  });

  it('marks the telling words, and says why it is that date and what an editor changed', async () => {
    const document = await list();
    const easter = document.getElementById('easter-ceasefire');
    expect(
      all(easter as Element, 'mark')
        .map(text)
        .join(' '),
    ).toContain('during Easter');
    expect(text(easter)).toContain('The year comes from “published 20 May 2025”.');
    expect(text(easter)).toContain('Another passage says “during Easter”: 20 April 2025.');
    expect(text(document.getElementById('early-april-offer'))).toContain('title was “Putin meets Vitkov”');
  });

  it('has what an imported file says more of an event, line for line and as text', async () => {
    const [first, ...rest] = timeline.events;
    if (!first) throw new Error('no event');
    const described = { ...first, description: 'At the <b>mill</b>.\n\nSo it says.' };
    const item = (await list({ ...timeline, events: [described, ...rest] })).getElementById(first.id);
    const lines = all(item as Element, 'p[dir=auto]').map(text);
    expect(lines).toEqual(['At the <b>mill</b>.', 'So it says.']);
  });

  it('holds every quotation once, under an id that a link to it names', async () => {
    const document = await list();
    for (const quote of timeline.quotes) {
      const figure = document.getElementById(`quote/${quote.id}`);
      expect(text(figure?.querySelector('blockquote'))).toContain(quote.text);
    }
    expect(all(document, 'figure')).toHaveLength(timeline.quotes.length);
    expect(text(document.getElementById('quote/putin-door'))).toContain('Vladimir Putin · Moscow · undated');
  });

  it('names indirect speech for what it is, and sets no marks around it', async () => {
    const [quote] = timeline.quotes;
    if (!quote) throw new Error('the fixture has no quotation');
    const { kind: _, ...said } = quote;
    const shown = { ...timeline, paraphrases: [{ ...said, id: 'said', text: 'the guns had not stopped' }] };
    const words = all(await list(shown), '.paraphrase').map((one) =>
      one.textContent.replace(/\s+/g, ' ').trim(),
    );
    expect(words).toHaveLength(1);
    expect(words[0]).toMatch(/in the article’s words:[^“"«]* the guns had not stopped$/);
  });

  it('lists every source, those with an address as a link, and leads to the page of each', async () => {
    const sources = all(await list(), '.sources li');
    expect(sources).toHaveLength(timeline.sources.length);
    const links = sources.map((source) => all(source, 'a').map((link) => link.getAttribute('href')));
    expect(links).toEqual(
      timeline.sources.map(({ id, url }) => [...(url === undefined ? [] : [url]), `source/${id}/`]),
    );
    expect(links.flat()).toContain('https://news.example/briefs/2025?part=3');
    expect(sources.map(text).join(' ')).toContain('Rights: CC BY 4.0');
  });

  it('has one h1, years as h2 and months as h3, each with its count, and no level skipped', async () => {
    const headings = all(await list(), 'h1, h2, h3, h4').map((each) => `${each.localName} ${text(each)}`);
    expect(headings).toEqual([
      'h1 Russia and Ukraine: the road to talks',
      'h2 2022 1 event',
      'h3 February 2022 1 event',
      'h2 2025 4 events',
      'h3 April 2025 3 events',
      'h2 Undated in the sources (2)',
      'h2 What was said',
      'h2 Sources',
    ]);
  });

  it('gives no id twice', async () => {
    const ids = all(await page(), '[id]').map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('says that there is nothing yet where there is nothing', async () => {
    const document = await list({ ...timeline, events: [], quotes: [], sources: [] });
    expect(text(document.body)).toBe('Russia and Ukraine: the road to talks No events yet.');
  });
});

describe('the page around it', () => {
  it('takes its name, language, direction and description from the timeline', async () => {
    const document = await page({ ...timeline, language: 'ar', description: 'What was said & done' });
    expect(document.title).toBe(timeline.title);
    expect(document.documentElement.lang).toBe('ar');
    expect(document.documentElement.dir).toBe('rtl');
    expect(document.querySelector('meta[name=description]')?.getAttribute('content')).toBe(
      'What was said & done',
    );
    expect(text(document.querySelector('.undated h2'))).toContain('بلا تاريخ في المصادر');
  });

  it('describes itself by its standfirst where the timeline has no description', async () => {
    const content = (await page()).querySelector('meta[name=description]')?.getAttribute('content');
    expect(content).toMatch(/^What was said and done.* 7 events, 3 articles, 2022 to August 2025/);
  });

  it.each(['', '{', '{"format":"something/9"}'])(
    'stays whole around a timeline that is no timeline: %j',
    async (json) => {
      const document = new JSDOM(await fillPage(PAGE, json)).window.document;
      expect(document.querySelector('conflict-timeline')).not.toBeNull();
      expect(document.title).toBe('Conflict timeline');
    },
  );
});

describe('a timeline in a language from right to left', () => {
  it('keeps each passage in the direction of its source', async () => {
    const document = await list({ ...timeline, language: 'ar' });
    expect(document.querySelector('article')?.getAttribute('dir')).toBe('rtl');
    expect(document.querySelector('#easter-ceasefire blockquote')?.getAttribute('dir')).toBe('ltr');
    expect(text(document.querySelector('#quote\\/spokesman-istanbul figcaption'))).toContain('المتحدث');
    expect(text(document.querySelector('#easter-ceasefire .source'))).toContain(
      isolate('Putin Expresses Willingness for Peace Talks with Ukraine', 'rtl'),
    );
  });
});
