import { describe, expect, it, vi } from 'vitest';
import '../../src/elements/reading/ct-event-card.ts';
import '../../src/elements/reading/ct-quote-card.ts';
import type { TimelineEvent } from '../../src/model/timeline.ts';
import { all, button, mount, one, requestsDuring, smallTargets, words } from './mount.ts';
import { context, timeline } from './reading-fixture.ts';

const event = (id: string): TimelineEvent => timeline.events.find((each) => each.id === id) as TimelineEvent;
const [zelenskyy, putin, spokesman] = timeline.quotes as [never, never, never];

describe('<ct-quote-card>', () => {
  it('shows the words in the marks of their language, the speaker, when and on what', async () => {
    const card = await mount('ct-quote-card', { context: context(), quote: putin });
    expect(one(card, 'blockquote').textContent.trim()).toMatch(/^“Russia has never closed.*security\.”$/su);
    expect(one(card, 'blockquote').lang).toBe('en');
    expect(words(card)).toContain('Vladimir Putin Moscow, undated · on: Proposes bilateral talks');
    expect(getComputedStyle(one(card, '.speaker')).color).toBe('rgb(28, 116, 137)');
  });

  it('runs a quotation in the direction of its own language, whatever the page speaks', async () => {
    const card = await mount('ct-quote-card', { context: context(), quote: spokesman });
    expect(one(card, 'blockquote').dir).toBe('rtl');
    expect(one(card, 'blockquote').textContent.trim()).toMatch(/^«.*»$/u);
    expect(words(card)).toContain('المتحدث');
  });

  it('asks for its passage and for its event, and leaves other clicks to the browser', async () => {
    const card = await mount('ct-quote-card', { context: context(), quote: zelenskyy });
    expect(requestsDuring(() => button(card, 'Passage').click())).toEqual([
      { type: 'select', target: { kind: 'quote', id: 'zelenskyy-nothing-to-negotiate' }, jump: true },
    ]);
    expect(requestsDuring(() => one(card, 'a.on').click())).toEqual([
      { type: 'select', target: { kind: 'event', id: 'early-april-offer' }, jump: true },
    ]);
    const inNewTab = new MouseEvent('click', {
      ctrlKey: true,
      cancelable: true,
      bubbles: true,
      composed: true,
    });
    let isLeft = false;
    card.addEventListener('click', (click) => {
      isLeft = !click.defaultPrevented;
      // A tab with this page in it would take itself for the one that is tested, and answer for it without end.
      click.preventDefault();
    });
    expect(requestsDuring(() => button(card, 'Passage').dispatchEvent(inNewTab))).toEqual([]);
    expect(isLeft).toBe(true);
  });

  it('is a plain link where nothing above listens', async () => {
    const card = await mount('ct-quote-card', { context: context(), quote: putin });
    requestsDuring(() => button(card, 'Passage').click(), false);
    expect(location.hash).toBe('#quote/putin-door');
  });

  it('copies its link and citation, and says so', async () => {
    const card = await mount('ct-quote-card', { context: context(), quote: putin });
    const [link] = requestsDuring(() => button(card, 'Copy link').click());
    expect(link).toMatchObject({ type: 'copy', what: 'link' });
    expect(link).toHaveProperty('text', expect.stringMatching(/^http.*#quote\/putin-door$/));
    await expect.poll(() => one(card, '[role=status]').textContent.trim()).toBe('Copied');
    const [citation] = requestsDuring(() => button(card, 'Cite').click());
    expect(citation).toHaveProperty(
      'text',
      expect.stringMatching(
        /^Vladimir Putin, n\.d\.: “Russia has never .*security\.” “Putin Expresses.*”, article\.txt, n\.d\. Russia and Ukraine: the road to talks\. http/su,
      ),
    );
  });

  it('shows the text to copy by hand where nothing can copy', async () => {
    const card = await mount('ct-quote-card', { context: context(), quote: putin });
    const denied = new DOMException('denied', 'NotAllowedError');
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(denied);
    requestsDuring(() => button(card, 'Copy link').click(), false);
    await expect
      .poll(() => one(card, '[role=status]').textContent)
      .toMatch(/Copy this: http.*#quote\/putin-door/);
    write.mockRestore();
  });

  it('says what is under the pointer and what has focus', async () => {
    const card = await mount('ct-quote-card', { context: context(), quote: putin });
    const hovers: unknown[] = [];
    card.addEventListener('ct-request', ({ detail }) => {
      if (detail.type === 'hover') hovers.push(detail.id);
    });
    card.dispatchEvent(new PointerEvent('pointerenter'));
    card.dispatchEvent(new PointerEvent('pointerleave'));
    button(card, 'Passage').focus();
    expect(hovers).toEqual(['putin-door', null, 'putin-door']);
  });

  it('renders nothing without a quote', async () => {
    expect(words(await mount('ct-quote-card', { context: context() }))).toBe('');
    expect(words(await mount('ct-quote-card', {}))).toBe('');
  });
});

describe('<ct-event-card>', () => {
  it('shows title, date, sources, status, the passage with its telling words, and what was inferred', async () => {
    const card = await mount('ct-event-card', { context: context(), event: event('easter-ceasefire') });
    expect(one(card, 'h2').textContent.trim()).toBe('Easter ceasefire');
    expect(words(card)).toContain(
      '19 April, 18:00 – 21 April 2025, 00:00 (Moscow time) · 2 sources · disputed',
    );
    const marks = [...card.renderRoot.querySelectorAll('mark')].map(({ textContent }) => textContent);
    expect(marks).toEqual([
      'a 30-hour "test of loyalty" ceasefire between Russia and Ukraine ',
      'during Easter',
    ]);
    expect(words(card)).toContain('“Easter” is 20 April 2025 in both calendars. Why this date?');
  });

  it('opens the event from its title and from the question', async () => {
    const card = await mount('ct-event-card', { context: context(), event: event('easter-ceasefire') });
    for (const name of ['Easter ceasefire', 'Why this date?', 'Passage']) {
      expect(requestsDuring(() => button(card, name).click())).toMatchObject([
        { type: 'select', target: { kind: 'event', id: 'easter-ceasefire' } },
      ]);
    }
  });

  it('says plainly that an event has no passage or no date', async () => {
    const added = await mount('ct-event-card', { context: context(), event: event('early-april-offer') });
    expect(words(added)).toContain('early April 2025 · claimed An editor added this; no passage is given.');
    expect(all(added, 'a, button').map(({ textContent }) => textContent.trim())).toEqual([
      event('early-april-offer').title,
      'Why this date?',
      'Copy link',
      'Cite',
    ]);
    const undated = await mount('ct-event-card', { context: context(), event: event('us-warning') });
    expect(words(undated)).toContain('undated · 1 source · reported');
  });

  it('has targets of 24 pixels', async () => {
    const card = await mount(
      'ct-event-card',
      { context: context(), event: event('easter-ceasefire') },
      { widthPx: 300 },
    );
    expect(smallTargets(card)).toEqual([]);
  });
});
