import { describe, it } from 'vitest';
import '../../src/elements/reading/ct-detail.ts';
import '../../src/elements/reading/ct-event-card.ts';
import '../../src/elements/list/ct-list.ts';
import '../../src/elements/reading/ct-quote-card.ts';
import '../../src/elements/list/ct-undated.ts';
import { LANGUAGES, loadStrings } from '../../src/elements/strings/strings.ts';
import { expectAccessible, mount } from './mount.ts';
import { context, timeline } from './reading-fixture.ts';

const window = { startMs: Date.UTC(2025, 3, 15), endMs: Date.UTC(2025, 4, 1) };
const [, , easter] = timeline.events as never[];
const [, putin, spokesman] = timeline.quotes as never[];

describe.each(['light', 'dark'] as const)('axe, %s', (theme) => {
  it.each(LANGUAGES)('finds nothing in %s', async (lang) => {
    const strings = await loadStrings(lang);
    const shared = context({ lang, strings });
    const stage = { theme, lang, dir: strings.dir };
    for (const make of [
      () => mount('ct-quote-card', { context: shared, quote: putin, lit: true }, stage),
      () => mount('ct-quote-card', { context: shared, quote: spokesman }, stage),
      () => mount('ct-event-card', { context: shared, event: easter }, stage),
      () =>
        mount('ct-detail', { context: shared, target: { kind: 'event', id: 'early-april-offer' } }, stage),
      () => mount('ct-detail', { context: shared, target: { kind: 'quote', id: 'putin-door' } }, stage),
      () => mount('ct-list', { context: shared, window, selected: 'easter-ceasefire' }, stage),
      () => mount('ct-undated', { context: shared, selected: 'us-warning' }, stage),
    ]) {
      const element = await make();
      await expectAccessible(element);
      // One at a time, so that a fault names its element.
      element.parentElement?.remove();
    }
  });
});
