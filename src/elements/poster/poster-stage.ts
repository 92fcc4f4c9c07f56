/** The middle of a poster: axis, lanes, marks and labels, laid out as the stage is. */
import { densityOfFolded } from '../../layout/density.ts';
import { layoutStage } from '../../layout/stage.ts';
import { axisTicks } from '../../layout/ticks.ts';
import type { AxisTicks, Measure, StageLayout } from '../../layout/types.ts';
import { wrapText } from '../../layout/wrap.ts';
import { absoluteHref } from '../words/cite.ts';
import { eventName } from '../words/event-name.ts';
import type { Tint } from '../stage/mark-canvas.ts';
import type {
  Box,
  Poster,
  PosterDensity,
  PosterLine,
  PosterMark,
  PosterPart,
  PosterText,
  Press,
} from './poster-parts.ts';
import { nowLineOf } from '../stage/now-line.ts';
import { posterCards } from './poster-foot.ts';
import type { Scene } from '../view/scene.ts';
import { shapeOf } from '../stage/stage-canvas.ts';
import { AXIS_HEIGHT } from '../stage/stage-measures.ts';
import type { ViewState } from '../view/view-state.ts';

const LANES_HEIGHT = 420;
const LABEL_SIZE = 14;
const LANE_LINE = 17;
/** A lane's name is indented, and stands off the plot. */
const INDENT = 10;
const GUTTER = { least: 72, most: 0.18, around: 28 };

export interface PosterStage extends PosterPart, Pick<Poster, 'bands' | 'plot' | 'density' | 'marks'> {
  readonly layout: StageLayout;
  /** Room for the names of the lanes, left of the plot. */
  readonly gutter: number;
}

export function posterStage(
  scene: Scene,
  view: ViewState,
  { x, y, width }: Omit<Box, 'height'>,
  press: Press,
): PosterStage {
  const { context, picture } = scene;
  const { table } = picture;
  const { resolve } = press;
  const measure: Measure = (text, bold) => press.measure(text, LABEL_SIZE, bold ? 600 : 400);
  const widest = Math.max(0, ...table.lanes.map(({ label }) => measure(label, true)));
  const gutter = Math.ceil(
    Math.min(Math.max(widest + GUTTER.around, GUTTER.least), Math.max(GUTTER.least, width * GUTTER.most)),
  );
  const size = { width: width - gutter, height: LANES_HEIGHT };
  const keep = new Set(posterCards(scene, view, width).flatMap(({ eventId }) => eventId ?? []));
  const layout = layoutStage(table, view.window, size, measure, { keep });
  const plot = { x: x + gutter, y: y + AXIS_HEIGHT, width: size.width, height: layout.height };
  const tints = new Map(
    layout.bands.map(({ lane: { key } }, i): [string, Tint] => [
      key,
      { side: resolve(picture.colorOfLane(key)), ground: resolve(groundOf(i)) },
    ]),
  );
  const ticks = axisTicks(view.window, size.width, context.calendar, context.lang);
  const axis = axisOf(ticks, plot, y, press);
  const now = nowOf(view, plot, y, context.strings.now, press);
  return {
    endY: plot.y + plot.height,
    layout,
    gutter,
    plot,
    bands: layout.bands.map(({ y: top, height }, i) => {
      return { x, y: plot.y + top, width, height, color: resolve(groundOf(i)) };
    }),
    lines: [...axis.lines, ...now.lines],
    density: densities(layout, scene, view, plot, tints),
    marks: marksOf(layout, scene, plot, tints, press),
    texts: [
      ...axis.texts,
      ...now.texts,
      ...laneNames(layout, x + INDENT, gutter - GUTTER.around / 2 - INDENT, plot.y, measure, tints),
      ...labels(layout, scene, plot, tints, press),
    ],
  };
}

const groundOf = (band: number): string => (band % 2 === 0 ? 'var(--ct-band)' : 'var(--ct-paper)');

type Tints = ReadonlyMap<string, Tint>;

function axisOf(
  { coarse, fine }: AxisTicks,
  plot: Box,
  y: number,
  { resolve }: Press,
): { readonly lines: readonly PosterLine[]; readonly texts: readonly PosterText[] } {
  const color = resolve('var(--ct-line)');
  const foot = plot.y + plot.height;
  const upright = (x: number, from: number, to: number, dashed: boolean): PosterLine => ({
    points: [
      [plot.x + x, from],
      [plot.x + x, to],
    ],
    color,
    widthPx: 1,
    dashed,
  });
  return {
    lines: [
      ...fine.map(({ x }) => upright(x, y + 40, foot, true)),
      // The row of the fine labels is left out, one of which stands just there.
      ...coarse
        .filter(({ x }) => x > 0.5)
        .flatMap(({ x }) => [upright(x, y, y + 22, false), upright(x, y + 40, foot, false)]),
    ],
    texts: [
      ...fine.map(({ x, label }): PosterText => ({
        text: label,
        x: plot.x + x,
        y: y + 34,
        sizePx: 12,
        color: resolve('var(--ct-muted)'),
        anchor: 'middle',
      })),
      ...coarse
        .filter(({ label }) => label !== '')
        .map(({ x, label }): PosterText => ({
          text: label,
          x: plot.x + x + 8,
          y: y + 15,
          sizePx: LABEL_SIZE,
          weight: 600,
          color: resolve('var(--ct-ink)'),
        })),
    ],
  };
}

type Upright = Pick<PosterPart, 'lines' | 'texts'>;

function nowOf(
  { window, nowMs }: ViewState,
  plot: Box,
  y: number,
  word: string,
  { resolve }: Press,
): Upright {
  const now = nowLineOf(nowMs, window, plot.width, word);
  if (!now) return { lines: [], texts: [] };
  const color = resolve('var(--ct-ink)');
  const x = plot.x + now.x;
  const points: PosterLine['points'] = [
    [x, plot.y],
    [x, plot.y + plot.height],
  ];
  const halo = resolve('var(--ct-paper)');
  const { anchor } = now;
  return {
    lines: [{ points, color, widthPx: 1.5 }],
    texts: [{ text: word, x, y: y + now.baseline, sizePx: 12, weight: 600, color, anchor, halo }],
  };
}

function laneNames(
  { bands }: StageLayout,
  x: number,
  width: number,
  plotY: number,
  measure: Measure,
  tints: Tints,
): PosterText[] {
  return bands.flatMap(({ lane, y, height }) => {
    const lines = wrapText(lane.label, width, (text) => measure(text, true), Math.floor(height / LANE_LINE));
    const first = plotY + y + height / 2 + 5 - ((lines.length - 1) / 2) * LANE_LINE;
    return lines.map((text, i): PosterText => {
      const color = tints.get(lane.key)?.side ?? '';
      return { text, x, y: first + i * LANE_LINE, sizePx: LABEL_SIZE, weight: 600, color };
    });
  });
}

function labels(
  layout: StageLayout,
  { context }: Scene,
  plot: Box,
  tints: Tints,
  { resolve }: Press,
): PosterText[] {
  const laneOf = new Map(layout.marks.map(({ item }) => [item.id, item.lane]));
  const halo = (lane: string | undefined) => tints.get(lane ?? '')?.ground ?? resolve('var(--ct-paper)');
  return [
    ...layout.labels.map(({ id, text, bold, x, y }): PosterText => ({
      text,
      x: plot.x + x,
      y: plot.y + y + 5,
      sizePx: LABEL_SIZE,
      weight: bold ? 600 : 400,
      color: resolve('var(--ct-ink)'),
      halo: halo(laneOf.get(id)),
    })),
    ...layout.clusters.map(({ lane, more, x, y }): PosterText => ({
      text: context.strings.more(more),
      x: plot.x + x,
      y: plot.y + y + 4.5,
      sizePx: 13,
      weight: 600,
      color: resolve('var(--ct-muted)'),
      halo: halo(lane),
    })),
  ];
}

function marksOf(
  { marks }: StageLayout,
  { context, picture }: Scene,
  plot: Box,
  tints: Tints,
  { resolve }: Press,
): PosterMark[] {
  return marks.flatMap((mark): PosterMark[] => {
    const { id, lane } = mark.item;
    const tint = tints.get(lane);
    const event = context.lookup.event(id);
    if (!tint || !event) return [];
    const shape = shapeOf(mark);
    return [
      {
        shape: { ...shape, x1: shape.x1 + plot.x, x2: shape.x2 + plot.x, y: shape.y + plot.y },
        tint: { ...tint, side: resolve(picture.colorOfItem(mark.item)) },
        event: { name: eventName(event, context), href: absoluteHref({ kind: 'event', id }, context) },
      },
    ];
  });
}

function densities(
  layout: StageLayout,
  { picture: { table } }: Scene,
  { window }: ViewState,
  plot: Box,
  tints: Tints,
): PosterDensity[] {
  const density = densityOfFolded(layout, table, window);
  return layout.bands.flatMap(({ lane, y, height }, i): PosterDensity[] => {
    const tint = tints.get(lane.key);
    const bars = density[i];
    return tint && bars ? [{ bars: { ...bars, x: bars.x + plot.x }, footY: plot.y + y + height, tint }] : [];
  });
}
