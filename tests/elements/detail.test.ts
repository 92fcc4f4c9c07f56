import { describe, expect, it } from 'vitest';
import '../../src/elements/reading/ct-detail.ts';
import { englishReading } from '../../src/elements/strings/en-reading.ts';
import { LANGUAGES, loadStrings } from '../../src/elements/strings/strings.ts';
import { readingStrings } from '../../src/elements/strings/reading-strings.ts';
import { inferenceSentence } from '../../src/elements/words/event-words.ts';
import { noteText } from '../../src/model/notes.ts';
import type { LinkTarget } from '../../src/model/links.ts';
import { all, button, mount, one, requestsDuring, smallTargets, words } from './mount.ts';
import { context, date, evidence, timeline } from './reading-fixture.ts';

const detail = (target: LinkTarget | null, lang = 'en') =>
  mount('ct-detail', { context: context({ lang }), target });
const EASTER: LinkTarget = { kind: 'event', id: 'easter-ceasefire' };

describe('<ct-detail>', () => {
  it('shows an event: headings in order, every passage, each reason with what its rule does', async () => {
    const panel = await detail(EASTER);
    expect(
      all(panel, 'h1, h2, h3, h4').map(({ localName, textContent }) => `${localName} ${textContent.trim()}`),
    ).toEqual(['h2 Easter ceasefire', 'h3 Why this date?', 'h3 Evidence', 'h3 Who']);
    expect(all(panel, 'blockquote')).toHaveLength(2);
    const text = words(panel);
    expect(text).toContain('19 April, 15:00 – 20 April 2025, 21:00 (UTC)');
    expect(text).toContain('Agreement · Disputed by Russia and Ukraine');
    expect(text).toContain(
      'The year comes from “published 20 May 2025”. Filled in from when the article was published.',
    );
    expect(text).toContain(
      'Another passage says “during Easter”: 20 April 2025. Looked up in the calendar of feasts.',
    );
    // By the same rule, so that it is not said again.
    expect(text).toContain(
      '“Easter” is 20 April 2025 in both calendars. The year comes from “since the war broke out in February 2022”. Worked out from how long something had lasted.',
    );
    expect(text).toContain('A brief: January to May 2025, Example Desk, 20 May 2025');
    expect(text).toContain('Rights: CC BY 4.0');
  });

  it.each(LANGUAGES)('says in the words of %s what each rule does, and names none', async (lang) => {
    await loadStrings(lang);
    const said = new Set<string>();
    for (const { id } of timeline.events) {
      const panel = await detail({ kind: 'event', id }, lang);
      for (const { textContent, title } of all(panel, '[part=why] .rule')) {
        said.add(textContent);
        expect(title).toMatch(/^\w+\/\w+/);
      }
      expect(one(panel, '[part=why]').textContent).not.toMatch(/[a-z]\/[a-z]/);
    }
    expect(said.size).toBeGreaterThan(3);
    if (lang !== 'en')
      for (const sentence of said)
        expect(Object.values<string>(englishReading.rules)).not.toContain(sentence);
  });

  it.each(LANGUAGES)(
    'says in the words of %s what was noted of a feast, and leaves notes of others alone',
    async (lang) => {
      const strings = readingStrings(await loadStrings(lang));
      const note = (text: string) =>
        inferenceSentence({ part: 'feast', from: 'at Easter', rule: 'feast/easter', note: text }, strings);
      const said = note(noteText('western', '2031-04-13'));
      expect(said).toContain('2031');
      expect(said).not.toContain('2031-04');
      expect(said).toMatch(/[^.]\.$/);
      expect(note(noteText('oneEaster'))).toBe(strings.notes.oneEaster('', ''));
      if (lang !== 'en')
        expect(strings.notes.oneEaster('', '')).not.toBe(englishReading.notes.oneEaster('', ''));
      expect(note('the mayor spells it so')).toContain('the mayor spells it so');
    },
  );

  it('says nothing of a rule that it does not know', async () => {
    const newer = context({
      timeline: {
        ...timeline,
        events: timeline.events.map((event) => ({
          ...event,
          date: date('2025-04-21', { text: 'that day', rule: 'stars/eclipse' }),
        })),
      },
    });
    const panel = await mount('ct-detail', { context: newer, target: EASTER });
    expect(all(panel, '.reasons > li')[0]?.textContent.trim()).toBe('The words: “that day”.');
  });

  it('leads to the other source that a date was taken from', async () => {
    const lent = context({
      timeline: {
        ...timeline,
        events: timeline.events.map((event) => ({
          ...event,
          date: date('2025-04-21', {
            text: 'a day after the truce',
            inferred: [
              {
                part: 'date',
                from: 'the Easter weekend',
                rule: 'anchor/other-article',
                note: '“the truce” is taken for: Easter truce',
                evidence: evidence('brief', 'the Easter weekend'),
              },
            ],
          }),
        })),
      },
    });
    const panel = await mount('ct-detail', { context: lent, target: EASTER });
    const source = one(panel, '[part=why] .source');
    expect(words(panel)).toContain('“the truce” is taken for: Easter truce. “the Easter weekend”');
    expect(source.textContent).toContain('A brief: January to May 2025');
    expect(source.querySelector('a')?.getAttribute('href')).toContain('#:~:text=');
  });

  it('shows what an imported file says more of an event, as text', async () => {
    const described = context({
      timeline: {
        ...timeline,
        events: timeline.events.map((event) => ({
          ...event,
          description: 'At the <b>mill</b>.\nSo it says.',
        })),
      },
    });
    const panel = await mount('ct-detail', { context: described, target: EASTER });
    expect(all(panel, 'p[dir=auto]').map(({ textContent }) => textContent)).toEqual([
      'At the <b>mill</b>.',
      'So it says.',
    ]);
  });

  it('links a passage to its very words in the source', async () => {
    const panel = await detail(EASTER);
    const [link] = all(panel, '.source a');
    expect(all(panel, '.source a')).toHaveLength(1);
    expect(link?.getAttribute('href')).toBe(
      'https://news.example/briefs/2025?part=3#:~:text=The%20truce%20was%20to%20run%20from%2018%3A00%20on%2019%20April%20until%20midnight%20on%2021%20April%2C%20Moscow%20time',
    );
    expect(link?.getAttribute('rel')).toBe('noopener');
  });

  it('shows a quotation, its speaker and office, what it speaks of, and that nothing dates it', async () => {
    const panel = await detail({ kind: 'quote', id: 'putin-door' });
    const text = words(panel);
    expect(one(panel, 'h2').textContent.trim()).toBe('Quotation, Vladimir Putin');
    expect(text).toContain('Vladimir Putin, President of Russia');
    expect(text).toContain('on: Proposes bilateral talks 21 April 2025');
    expect(text).toContain('no date is lent to it from its neighbours');
    expect(text).toContain('The event comes from “this statement”.');
  });

  it('shows the quotations of an event and what an editor changed', async () => {
    const text = words(await detail({ kind: 'event', id: 'early-april-offer' }));
    expect(text).toContain('“There is nothing to negotiate.');
    expect(text).toContain(
      'title was “Putin meets Vitkov” — name as most papers write it edits.yaml 3 rename',
    );
    expect(text).toContain('Claimed by United States');
  });

  it.each([
    [null],
    [{ kind: 'all' }],
    [{ kind: 'event', id: 'unheard-of' }],
    [{ kind: 'quote', id: 'easter-ceasefire' }],
    [{ kind: 'date', edtf: '2025', startMs: 0, endMs: 1 }],
  ] as [LinkTarget | null][])('renders nothing for %j', async (target) => {
    expect(words(await detail(target))).toBe('');
  });

  it('closes by button and by Escape', async () => {
    const panel = await detail(EASTER);
    expect(requestsDuring(() => button(panel, 'Close').click())).toEqual([{ type: 'close' }]);
    const escape = new KeyboardEvent('keydown', {
      key: 'Escape',
      bubbles: true,
      composed: true,
      cancelable: true,
    });
    expect(requestsDuring(() => one(panel, 'h2').dispatchEvent(escape))).toEqual([{ type: 'close' }]);
    expect(escape.defaultPrevented).toBe(true);
  });

  it('leads to what stands before and after, and ends at the ends', async () => {
    const panel = await detail(EASTER);
    const [previous, next] = all(panel, 'nav a');
    expect(requestsDuring(() => next?.click())).toMatchObject([
      { target: { id: 'bilateral-talks-proposed' } },
    ]);
    expect(requestsDuring(() => previous?.click())).toMatchObject([{ target: { id: 'early-april-offer' } }]);
    expect(
      all(await detail({ kind: 'event', id: 'invasion' }), 'nav a').map(({ className }) => className),
    ).toEqual(['next']);
  });

  it('puts the reader on its heading when asked to', async () => {
    const panel = await detail(EASTER);
    panel.focusHeading();
    expect(panel.shadowRoot?.activeElement).toBe(one(panel, 'h2'));
  });

  it('forgets what was copied when it shows something else', async () => {
    const panel = await detail(EASTER);
    requestsDuring(() => button(panel, 'Cite').click());
    await expect.poll(() => one(panel, '[role=status]').textContent.trim()).toBe('Copied');
    panel.target = { kind: 'event', id: 'invasion' };
    await panel.updateComplete;
    expect(one(panel, '[role=status]').textContent.trim()).toBe('');
  });

  it('has targets of 24 pixels on a phone', async () => {
    const panel = await mount('ct-detail', { context: context(), target: EASTER }, { widthPx: 320 });
    expect(smallTargets(panel)).toEqual([]);
    expect(panel.scrollWidth).toBeLessThanOrEqual(320);
  });
});
