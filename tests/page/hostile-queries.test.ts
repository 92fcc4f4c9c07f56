/** Hostile texts in the addresses of pages: in queries and fragments of frames, of the reader page and of an event's page. */
import { expect, inject, it } from 'vitest';
import { HOSTILE } from '../hostile.ts';
import { harm, watchDialogs } from './hostile-site.ts';
import { open, useBrowser } from './open.ts';

useBrowser();

const OPTIONS = ['at', 'range', 'lang', 'theme', 'mode', 'lanes', 'within', 'hide', 'controls', 'onload'];
/** As many frames on one page. */
const AT_ONCE = 8;

/** On a page that reads none of it. */
const IN_ONE_ADDRESS = 12;

/** Each as an option of a frame, and behind the `#`; an address has one in each of its options. */
function asOptions(): readonly string[] {
  const texts = HOSTILE.map((words) => words.replace(/\p{Surrogate}/gu, '\ufffd'));
  const starts = texts.map((_, i) => i).filter((i) => i % OPTIONS.length === 0);
  return starts.map((from) => {
    const some = texts.slice(from, from + OPTIONS.length);
    const options = new URLSearchParams(some.map((text, i) => [OPTIONS[i] ?? '', text]));
    // With http(s) in front it would be asked for, as it should.
    options.set('src', `javascript:${some.join('')}`);
    return `?${options.toString()}#${encodeURIComponent(some.join(''))}`;
  });
}

/** As they stand, as far as an address can hold them, a few in each. */
function asTheyStand(): readonly string[] {
  const bare = HOSTILE.map((words) =>
    words.replace(/\p{Surrogate}/gu, '\ufffd').replace(/[\0-\u0020#]/g, ''),
  );
  const starts = bare.map((_, i) => i).filter((i) => i % IN_ONE_ADDRESS === 0);
  return starts.map((i) => {
    const some = bare.slice(i, i + IN_ONE_ADDRESS);
    return `?${some.join('&')}#${some.join('')}`;
  });
}

async function openAll(path: string, addresses: readonly string[]): Promise<void> {
  const base = inject('pageUrl');
  const { page, requests } = await open('data/timeline.json');
  const dialogs = watchDialogs(page);
  for (let i = 0; i < addresses.length; i += AT_ONCE) {
    const these = addresses.slice(i, i + AT_ONCE);
    await page.evaluate(
      async ({ root, all }) => {
        const frames = all.map((address) => {
          const frame = document.createElement('iframe');
          frame.src = root + address;
          frame.width = '700';
          return frame;
        });
        const loaded = frames.map((frame) => new Promise((done) => frame.addEventListener('load', done)));
        document.body.replaceChildren(...frames);
        await Promise.all(loaded);
      },
      { root: new URL(path, base).href, all: these },
    );
    for (let at = 0; at < these.length; at++)
      await page
        .locator('iframe')
        .nth(at)
        .contentFrame()
        .locator(':is(ct-stage, ct-column, ct-list)')
        .first()
        .waitFor();
    expect(await harm(page, [base], requests, dialogs), these.join('\n')).toEqual([]);
  }
  await page.context().close();
}

it('do nothing as options of a frame', async () => {
  expect(HOSTILE.length).toBeGreaterThanOrEqual(200);
  await openAll('embed/', asOptions());
}, 300_000);

it.each(['embed/', '', 'event/easter-ceasefire/'])(
  'do nothing as they stand in an address of %j',
  async (path) => {
    await openAll(path, asTheyStand());
  },
  300_000,
);
