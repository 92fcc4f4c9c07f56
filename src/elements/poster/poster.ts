/**
 * A picture of the view by itself, to be kept as a file: title, axis, lanes, marks with their labels, what was said, and
 * where it comes from; `poster-svg.ts` and `poster-canvas.ts` draw it.
 */
import { posterFoot } from './poster-foot.ts';
import { posterHead } from './poster-head.ts';
import type { Poster, Press } from './poster-parts.ts';
import { posterStage, type PosterStage } from './poster-stage.ts';
import { summaryOf, type Scene } from '../view/scene.ts';
import type { ViewState } from '../view/view-state.ts';

const MARGIN = 32;

/** `address`: of the view, as a person can paste it. */
export function posterOf(
  scene: Scene,
  view: ViewState,
  address: string,
  widthPx: number,
  press: Press,
): Poster {
  const box = (y: number) => ({ x: MARGIN, y, width: widthPx - 2 * MARGIN });
  const head = posterHead(scene, view, box(MARGIN), press);
  const stage = posterStage(scene, view, box(head.endY), press);
  const foot = posterFoot(scene, view, stage.layout, stage.gutter, box(stage.endY), address, press);
  return {
    ...sheetOf(scene, view, press, stage),
    width: widthPx,
    height: Math.ceil(foot.endY + MARGIN),
    lines: [...stage.lines, ...foot.lines],
    signs: head.signs,
    texts: [...head.texts, ...stage.texts, ...foot.texts],
  };
}

/** The axis and the lanes alone, for a page that says the rest in its own words. */
export function stagePosterOf(scene: Scene, view: ViewState, widthPx: number, press: Press): Poster {
  const stage = posterStage(scene, view, { x: 0, y: 0, width: widthPx }, press);
  const { lines, texts } = stage;
  return {
    ...sheetOf(scene, view, press, stage),
    width: widthPx,
    height: Math.ceil(stage.endY),
    lines,
    signs: [],
    texts,
  };
}

function sheetOf(
  scene: Scene,
  view: ViewState,
  { resolve, sans, serif }: Press,
  { bands, plot, density, marks }: PosterStage,
): Omit<Poster, 'width' | 'height' | 'lines' | 'signs' | 'texts'> {
  return {
    title: scene.context.timeline.title,
    summary: summaryOf(view, scene),
    lang: scene.context.lang,
    inks: { paper: resolve('var(--ct-paper)'), ink: resolve('var(--ct-ink)'), sans },
    serif,
    bands,
    plot,
    density,
    marks,
  };
}
