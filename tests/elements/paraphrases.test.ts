/** Indirect speech stands where one looks for what somebody said, named for what it is, also where it hangs on no event. */
import { expect, it } from 'vitest';
import '../../src/elements/list/ct-column.ts';
import '../../src/elements/list/ct-list.ts';
import '../../src/elements/reading/ct-detail.ts';
import { pictureOf } from '../../src/elements/view/timeline-picture.ts';
import type { Paraphrase } from '../../src/model/timeline.ts';
import { all, expectAccessible, mount, requestsDuring } from './mount.ts';
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
      [...item.children]
        .slice(0, 2)
        .map((each) => each.textContent.trim())
        .join(' '),
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

it('leads from the card of its event to its passage', async () => {
  const shown = context({ timeline: { ...timeline, paraphrases } });
  const target = { kind: 'event', id: 'bilateral-talks-proposed' } as const;
  const picture = pictureOf(shown.timeline, shown.lookup, shown.strings);
  for (const place of [
    await mount('ct-list', { context: shown }),
    await mount('ct-column', { context: shown, picture }, { widthPx: 390 }),
  ]) {
    const links = all(place, '.event .paraphrase a');
    expect(links.map(({ textContent }) => textContent)).toEqual(['Passage']);
    expect(requestsDuring(() => links[0]?.click())).toEqual([{ type: 'select', target, jump: true }]);
  }
  const panel = await mount('ct-detail', { context: shown, target });
  expect(all(panel, '.paraphrase mark').map(({ textContent }) => textContent)).toEqual(['Putin stated']);
  expect(all(panel, '.paraphrase .source')[0]?.textContent).toContain('Putin Expresses Willingness');
});

it('shows its passage where it hangs on no event, and no passage twice', async () => {
  const told = timeline.events.find(({ id }) => id === 'us-warning');
  const repeated = paraphrase('repeated', { events: ['us-warning'], evidence: told?.evidence ?? [] });
  const shown = context({ timeline: { ...timeline, paraphrases: [...paraphrases, repeated] } });
  const list = await mount('ct-list', { context: shown });
  expect(
    all(list, '.paraphrase mark').map((mark) => [
      mark.textContent,
      mark.closest<HTMLElement>('[data-id]')?.dataset['id'] ?? null,
    ]),
  ).toEqual([
    ['Putin stated', null],
    ['Putin stated', null],
  ]);
  const panel = await mount('ct-detail', { context: shown, target: { kind: 'event', id: 'us-warning' } });
  // One is told elsewhere; of the other the passage stands above.
  expect(all(panel, '.paraphrase').map((item) => item.querySelectorAll('.passage').length)).toEqual([1, 0]);
});
