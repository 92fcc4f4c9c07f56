/** The top of a poster: title, what is in view, what the signs mean. */
import { wrapText } from '../../layout/wrap.ts';
import { legendSigns, SIGN_WIDTH } from '../panels/legend-signs.ts';
import type { Tint } from '../stage/mark-canvas.ts';
import type { Box, PosterMark, PosterPart, PosterText, Press } from './poster-parts.ts';
import { summaryOf, type Scene } from '../view/scene.ts';
import type { ViewState } from '../view/view-state.ts';

const TITLE = { sizePx: 28, weight: 700, serif: true } as const;
const TITLE_LINE = 34;
const LEGEND_SIZE = 13;
const LEGEND_LINE = 22;
const AFTER_SIGN = 5;
const BETWEEN_SIGNS = 18;

export interface PosterHead extends PosterPart {
  readonly signs: readonly PosterMark[];
}

export function posterHead(
  scene: Scene,
  view: ViewState,
  { x: leftX, y: topY, width }: Omit<Box, 'height'>,
  { measure, resolve }: Press,
): PosterHead {
  const { context, picture } = scene;
  const { dir } = context.strings;
  const [ink, muted] = [resolve('var(--ct-ink)'), resolve('var(--ct-muted)')];
  const startX = dir === 'rtl' ? leftX + width : leftX;
  const along = dir === 'rtl' ? -1 : 1;
  const texts: PosterText[] = [];
  let y = topY + TITLE.sizePx;
  const title = wrapText(
    context.timeline.title,
    width,
    (t) => measure(t, TITLE.sizePx, TITLE.weight, TITLE.serif),
    2,
  );
  for (const text of title) {
    texts.push({ ...TITLE, text, x: startX, y, color: ink, dir });
    y += TITLE_LINE;
  }
  texts.push({ text: summaryOf(view, scene), x: startX, y: y - 6, sizePx: 14, color: muted, dir });
  y += 20;

  const tint: Tint = { side: resolve('var(--ct-neutral)'), ground: resolve('var(--ct-paper)') };
  const signs: PosterMark[] = [];
  let off = 0;
  for (const { shape, words } of legendSigns(picture.table.manners, context)) {
    const wide = SIGN_WIDTH + AFTER_SIGN + measure(words, LEGEND_SIZE);
    if (off > 0 && off + wide > width) {
      off = 0;
      y += LEGEND_LINE;
    }
    const x = startX + along * off;
    const left = dir === 'rtl' ? x - SIGN_WIDTH : x;
    signs.push({ shape: { ...shape, x1: shape.x1 + left, x2: shape.x2 + left, y: y - 4 }, tint });
    const wordsX = x + along * (SIGN_WIDTH + AFTER_SIGN);
    texts.push({ text: words, x: wordsX, y, sizePx: LEGEND_SIZE, color: muted, dir });
    off += wide + BETWEEN_SIGNS;
  }
  return { endY: y + (signs.length > 0 ? 18 : 0), texts, lines: [], signs };
}
