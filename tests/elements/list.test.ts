import { describe, expect, it } from 'vitest';
import '../../src/elements/list/ct-list.ts';
import '../../src/elements/list/ct-undated.ts';
import { all, mount, one, requestsDuring, smallTargets, words } from './mount.ts';
import { context, timeline } from './reading-fixture.ts';

describe('<ct-list>', () => {
  it('has a heading for each year and month, with counts, and the undated at the end', async () => {
    const list = await mount('ct-list', { context: context() });
    const headings = all(list, 'h2, h3').map(
      (heading) => `${heading.localName} ${heading.textContent.replace(/\s+/g, ' ').trim()}`,
    );
    expect(headings).toEqual([
      'h2 2022 1 event',
      'h3 February 2022 1 event',
      'h2 2025 4 events',
      'h3 April 2025 3 events',
      'h2 Undated in the sources (2)',
      'h2 What was said',
      'h2 Sources',
    ]);
  });

  it('holds every event once, as a link that anyone can open, and every passage and quotation with its source and speaker', async () => {
    const list = await mount('ct-list', { context: context() });
    const links = all(list, 'a.title');
    expect(links.map((link) => link.getAttribute('href')).sort()).toEqual(
      timeline.events.map(({ id }) => `#${id}`).sort(),
    );
    expect(all(list, 'blockquote.said')).toHaveLength(timeline.quotes.length);
    expect(all(list, 'cite.speaker')).toHaveLength(timeline.quotes.length);
    const tellings = timeline.events.flatMap(({ evidence }) => evidence);
    expect(all(list, 'blockquote.passage').map((passage) => passage.textContent)).toHaveLength(
      tellings.length,
    );
    const told = all(list, 'blockquote.passage')
      .map((passage) => passage.textContent)
      .join();
    for (const { selector } of tellings) expect(told).toContain(selector[0].exact);
    expect(all(list, '.source cite')).toHaveLength(tellings.length);
    expect(one(list, 'li.event time').getAttribute('datetime')).toBe('2022-02');
  });

  it('asks for an event', async () => {
    const list = await mount('ct-list', { context: context() });
    expect(requestsDuring(() => one(list, 'a[href="#easter-ceasefire"]').click())).toEqual([
      { type: 'select', target: { kind: 'event', id: 'easter-ceasefire' }, jump: true },
    ]);
  });

  it('counts on paper what is on it', async () => {
    const window = { startMs: Date.UTC(2025, 3, 15), endMs: Date.UTC(2025, 4, 1) };
    const list = await mount('ct-list', { context: context(), window, paper: true });
    expect(all(list, '.year:has(.inside) .count').map(({ textContent }) => textContent)).toEqual([
      '2 events',
      '2 events',
    ]);
  });

  it('names the side that takes part alone, as the lanes do, and none where several do', async () => {
    const list = await mount('ct-list', { context: context() });
    const sideOf = (id: string) => one(list, `[data-id="${id}"]`).querySelector('.side')?.textContent;
    expect(sideOf('early-april-offer')).toBe('Russia');
    expect(sideOf('easter-ceasefire')).toBeUndefined();
  });

  it('sets back what the window does not hold, and says which event is open', async () => {
    const window = { startMs: Date.UTC(2025, 3, 15), endMs: Date.UTC(2025, 4, 1) };
    const list = await mount('ct-list', { context: context(), window, selected: 'easter-ceasefire' });
    expect(all(list, '.year .inside .title').map(({ textContent }) => textContent)).toEqual([
      'Easter ceasefire',
      'Proposes bilateral talks',
    ]);
    expect(all(list, '[aria-current]').map(({ textContent }) => textContent)).toEqual(['Easter ceasefire']);
  });

  it('puts a clock time under the month that its own words name', async () => {
    const late = {
      ...timeline.events[2],
      date: {
        ...timeline.events[2]?.date,
        edtf: '2025-04-30T22:30Z',
        start: '2025-04-30T22:30Z',
        end: '2025-04-30T22:31Z',
        precision: 'minute',
      },
    };
    const shown = { ...timeline, events: [late], quotes: [] } as typeof timeline;
    const list = await mount('ct-list', { context: context({ timeline: shown }) });
    expect(words(list)).toContain('May 2025 1 event 1 May 2025, 01:30 (Moscow time)');
  });

  it('is empty for an empty timeline', async () => {
    const list = await mount('ct-list', {
      context: context({ timeline: { ...timeline, events: [], quotes: [], sources: [] } }),
    });
    expect(words(list)).toBe('');
  });

  it('has targets of 24 pixels on a phone', async () => {
    expect(smallTargets(await mount('ct-list', { context: context() }, { widthPx: 320 }))).toEqual([]);
  });
});

describe('<ct-undated>', () => {
  it('counts what has no date, and opens to links', async () => {
    const shelf = await mount('ct-undated', { context: context() });
    expect(one(shelf, 'summary').textContent.replace(/\s+/g, ' ').trim()).toBe(
      'Undated in the sources (2): U.S. warning of disengagement · Talks to begin soon in Istanbul',
    );
    one(shelf, 'summary').click();
    expect(one(shelf, 'details').hasAttribute('open')).toBe(true);
    expect(requestsDuring(() => one(shelf, 'a').click())).toMatchObject([
      { target: { kind: 'event', id: 'us-warning' } },
    ]);
    expect(smallTargets(shelf)).toEqual([]);
  });

  it('begins with the first of them in a page that is read from right to left, whatever their language', async () => {
    const shelf = await mount('ct-undated', { context: context() }, { dir: 'rtl', lang: 'ar' });
    const [first = NaN, second = NaN] = all(shelf, 'summary bdi').map(
      (title) => title.getBoundingClientRect().left,
    );
    expect(first).toBeGreaterThan(second);
  });

  it('is open while it holds what is selected', async () => {
    const shelf = await mount('ct-undated', { context: context(), selected: 'us-warning' });
    expect(one(shelf, 'details').hasAttribute('open')).toBe(true);
    expect(one(shelf, '[aria-current=true]').textContent).toBe('U.S. warning of disengagement');
  });

  it('renders nothing where everything is dated', async () => {
    const events = timeline.events.filter(({ date }) => date !== null);
    expect(
      words(await mount('ct-undated', { context: context({ timeline: { ...timeline, events } }) })),
    ).toBe('');
  });
});
