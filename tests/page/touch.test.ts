/** Fingers on the stage, as the browser itself takes them: on a tablet, where time runs across. */
import type { BrowserContextOptions, Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { fragmentOf, open, useBrowser } from './open.ts';

useBrowser();

const TABLET: BrowserContextOptions = {
  viewport: { width: 1024, height: 600 },
  hasTouch: true,
  isMobile: true,
};
/** A year, across some 800 pixels: a finger that goes 250 of them moves it by about 110 days. */
const YEAR = '#2022-01-01/2022-12-31';
const WAY_PX = 250;
const WAY_DAYS = [90, 130] as const;
const STEPS = 10;
/** From one report of a finger to the next, in the time of events, whatever the machine takes. */
const STEP_MS = 16;

interface Fingers {
  readonly page: Page;
  /** A finger comes down amid the stage, goes this far, rests there and leaves. */
  readonly drag: (byX: number, byY: number, restMs?: number) => Promise<void>;
  readonly tap: () => Promise<void>;
}

async function openTablet(path: string, options: BrowserContextOptions = {}): Promise<Fingers> {
  const { page } = await open(path, { ...TABLET, ...options });
  await page.locator('ct-stage .event').first().waitFor();
  await page.waitForLoadState('networkidle');
  const session = await page.context().newCDPSession(page);
  const box = await page.locator('ct-stage .plot').boundingBox();
  if (!box) throw new Error('no plot');
  const at = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  let nowMs = Date.now();
  const send = async (type: 'touchStart' | 'touchMove' | 'touchEnd', byX = 0, byY = 0, afterMs = STEP_MS) => {
    nowMs += afterMs;
    await session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: type === 'touchEnd' ? [] : [{ x: at.x + byX, y: at.y + byY }],
      timestamp: nowMs / 1000,
    });
  };
  return {
    page,
    drag: async (byX, byY, restMs = 0) => {
      await send('touchStart');
      for (let step = 1; step <= STEPS; step++)
        await send('touchMove', (byX * step) / STEPS, (byY * step) / STEPS);
      await send('touchEnd', 0, 0, restMs);
    },
    tap: async () => {
      await send('touchStart');
      await send('touchEnd');
    },
  };
}

/** By how many days the view has moved when it is at rest again, by the link that it writes then. */
async function daysMoved(page: Page): Promise<number> {
  await page.waitForFunction((year) => location.hash !== year, YEAR);
  return (Date.parse(fragmentOf(page).split('/')[0] ?? '') - Date.parse('2022-01-01')) / 86_400_000;
}

describe('a finger on the stage', () => {
  it('scrolls the page where it goes up, and leaves time and the link as they are', async () => {
    const { page, drag } = await openTablet('#2022-03-11');
    await drag(20, -WAY_PX);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100);
    expect(fragmentOf(page)).toBe('2022-03-11');
    await page.context().close();
  });

  it('moves time where it goes sideways, no further than itself where it rests before it leaves', async () => {
    const { page, drag } = await openTablet(YEAR);
    await drag(-WAY_PX, -30, 150);
    const days = await daysMoved(page);
    expect(days).toBeGreaterThan(WAY_DAYS[0]);
    expect(days).toBeLessThan(WAY_DAYS[1]);
    expect(await page.evaluate(() => scrollY)).toBe(0);
    await page.context().close();
  });

  it('sets time going by a flick, and stops it by a tap', async () => {
    const [free, stopped] = [await openTablet(YEAR), await openTablet(YEAR)];
    await free.drag(-WAY_PX, 0);
    const days = await daysMoved(free.page);
    expect(days).toBeGreaterThan(WAY_DAYS[1]);
    await stopped.drag(-WAY_PX, 0);
    await stopped.tap();
    expect(await daysMoved(stopped.page)).toBeLessThan(days);
    for (const { page } of [free, stopped]) await page.context().close();
  });

  it('sets nothing going for a reader who asked for less motion', async () => {
    const { page, drag } = await openTablet(YEAR, { reducedMotion: 'reduce' });
    await drag(-WAY_PX, 0);
    expect(await daysMoved(page)).toBeLessThan(WAY_DAYS[1]);
    await page.context().close();
  });
});
