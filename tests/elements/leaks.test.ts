/** A page that makes and throws away timelines, as one whose router does, keeps nothing of them. */
import { expect, it } from 'vitest';
import { cdp } from 'vitest/browser';
import '../../src/elements/conflict-timeline.ts';
import { timeline } from './reading-fixture.ts';

interface Counters {
  readonly nodes: number;
  readonly jsEventListeners: number;
}

const session = cdp() as unknown as { send(method: string): Promise<unknown> };

async function counters(): Promise<Counters> {
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  return (await session.send('Memory.getDOMCounters')) as Counters;
}

async function liveAndDie(): Promise<void> {
  const element = document.createElement('conflict-timeline');
  const loaded = new Promise((resolve) => element.addEventListener('ct-load', resolve, { once: true }));
  element.timeline = structuredClone(timeline);
  document.body.append(element);
  await loaded;
  element.goTo('easter-ceasefire');
  await element.updateComplete;
  // What has been drawn is in the browser's own stores, too.
  await new Promise(requestAnimationFrame);
  element.remove();
}

it('keeps no node and no listener of two hundred timelines', { timeout: 180_000 }, async () => {
  await session.send('HeapProfiler.enable');
  // What is fetched or made once, as parts and formatters, is there after a few.
  for (let i = 0; i < 10; i++) await liveAndDie();
  const before = await counters();
  for (let i = 0; i < 200; i++) await liveAndDie();
  const after = await counters();
  // One has some hundred nodes, and the browser may hold on to the last few; all would be tens of thousands.
  expect(after.nodes - before.nodes).toBeLessThan(1500);
  expect(after.jsEventListeners - before.jsEventListeners).toBeLessThan(20);
});
