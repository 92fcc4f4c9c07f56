/** Indirect speech stands where one looks for what somebody said, named for what it is, also where it hangs on no event. */
import { expect, it } from 'vitest';
import '../../src/elements/list/ct-column.ts';
import '../../src/elements/list/ct-list.ts';
import { pictureOf } from '../../src/elements/view/timeline-picture.ts';
import type { Paraphrase } from '../../src/model/timeline.ts';
import { all, expectAccessible, mount } from './mount.ts';
import { context, evidence, timeline } from './reading-fixture.ts';

const paraphrase = (id: string, more: Partial<Paraphrase>): Paraphrase => ({
  id,
  text: `what ${id} says`,
  speaker: 'vladimir-putin',
  date: null,
  events: [],
  evidence: [evidence('article', 'Putin stated')],
  rule: 'paraphrase/that',
  inferred: [],
  corrections: [],
  ...more,
});
const paraphrases = [
  paraphrase('loose', {}),
  paraphrase('of-something-gone', { events: ['a-rumour'] }),
  paraphrase('tied', { events: ['bilateral-talks-proposed'] }),
  paraphrase('statement', { statement: 'us-warning' }),
];

it('is in list and column once, in the card of its event or beside what is quoted of none', async () => {
  const shown = context({ timeline: { ...timeline, paraphrases } });
  const picture = pictureOf(shown.timeline, shown.lookup, shown.strings);
  for (const place of [
    await mount('ct-list', { context: shown }),
    await mount('ct-column', { context: shown, picture }, { widthPx: 390 }),
  ]) {
    const items = all(place, '.paraphrase').map((item) => [
      item.textContent.replace(/\s+/gu, ' ').trim(),
      item.closest<HTMLElement>('[data-id]')?.dataset['id'] ?? null,
    ]);
    const words = (id: string): string => `Vladimir Putin, in the article’s words: what ${id} says`;
    expect(items).toEqual([
      [words('tied'), 'bilateral-talks-proposed'],
      [words('loose'), null],
      [words('of-something-gone'), null],
    ]);
    await expectAccessible(place);
  }
});
