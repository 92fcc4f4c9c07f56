import { describe, expect, it } from 'vitest';
import { drawPreview } from '../../src/site/draw-preview.ts';
import { Previews } from '../../src/site/preview.ts';
import { siteScene } from '../../src/site/site-context.ts';
import { timeline } from '../elements/reading-fixture.ts';

const scene = await siteScene(timeline);
const previews = new Previews(scene);
const [event] = timeline.events;
if (!event) throw new Error('the fixture has no events');
const one = previews.ofEvent(event);

/** Width and height of a PNG, from its first chunk. */
function sizeOf(png: Uint8Array): [number, number] {
  const view = new DataView(png.buffer, png.byteOffset);
  expect(Buffer.from(png.subarray(1, 4)).toString()).toBe('PNG');
  return [view.getUint32(16), view.getUint32(20)];
}

describe('a preview', () => {
  it('says what and when, and where it stands among the rest', () => {
    expect(one.title).toBe(event.title);
    expect(one.when).toContain('2022');
    expect(one.at).toBeGreaterThanOrEqual(0);
    expect(one.others.length).toBeGreaterThan(1);
    expect(Math.max(...one.others)).toBeLessThanOrEqual(1);
    expect(one.color).toMatch(/^#[\da-f]{6}$/);
  });

  it('is a picture of the size that readers of previews want', async () => {
    expect(sizeOf(await drawPreview(one))).toEqual([1200, 630]);
    expect(sizeOf(await drawPreview(previews.ofSite()))).toEqual([1200, 630]);
  });

  it('is the same for the same event, and another for another', async () => {
    const [first, again, other] = await Promise.all([
      drawPreview(one),
      drawPreview(one),
      drawPreview({ ...one, title: `${one.title}!` }),
    ]);
    expect(Buffer.from(first).equals(again)).toBe(true);
    expect(Buffer.from(first).equals(other)).toBe(false);
  });

  it.each(['أعلن الطرفان وقف إطلاق النار', '停火', '\u0000\ud800', '', 'x'.repeat(5000)])(
    'is drawn whatever its words are: %s',
    async (title) => {
      expect(sizeOf(await drawPreview({ ...one, title, dir: 'rtl' }))).toEqual([1200, 630]);
    },
  );
});
