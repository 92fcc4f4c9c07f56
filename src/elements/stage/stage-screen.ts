/**
 * What of the stage is worked out for each window and painted without the DOM: the layout of what is in it, its ticks and
 * lines. The element renders from it at rest; while the window moves this is all that happens in a frame.
 */
import { densityOfFolded } from '../../layout/density.ts';
import { axisTicks } from '../../layout/ticks.ts';
import type { AxisTicks, Leader, Measure, StageLayout, Window } from '../../layout/types.ts';
import type { Ids } from '../../layout/found.ts';
import { resolver, type Resolve } from './canvas-inks.ts';
import type { ReaderContext } from '../base/context.ts';
import { textMeasure } from '../base/measure-text.ts';
import type { Lettering } from './moving-canvas.ts';
import type { Picture } from '../view/picture.ts';
import { nowLineOf, type NowLine } from './now-line.ts';
import type { Paper } from './paper.ts';
import { paintStage } from './stage-canvas.ts';
import { StageFlow } from './stage-flow.ts';
import { leadersOf, type CardAnchor } from './stage-leaders.ts';
import { AXIS_HEIGHT, LEADER_ROOM } from './stage-measures.ts';
import type { Strings } from '../strings/strings.ts';

/** Lengths in pixels. */
export interface StageView {
  readonly context: ReaderContext;
  readonly picture: Picture;
  readonly window: Window;
  /** With the names of the lanes. */
  readonly width: number;
  /** Of the lanes together, at least. */
  readonly height: number;
  readonly cards: readonly CardAnchor[];
  /** The present. */
  readonly nowMs: number;
  /** Ids of what keeps its mark and label. */
  readonly keep: ReadonlySet<string>;
  /** More frames will follow. */
  readonly moving: boolean;
}

/** Ids of what stands out. */
export interface Lights {
  readonly lit: string | null;
  readonly selected: string | null;
  /** Seen to have the focus. */
  readonly focused: string | null;
  /** What a search has found. */
  readonly found: Ids;
}

export interface StageScreen {
  readonly layout: StageLayout;
  readonly ticks: AxisTicks;
  readonly leaders: readonly Leader[];
  readonly now: NowLine | null;
}

/** Nothing fits. */
const NO_WORDS: Measure = () => Infinity;
/** Below, the names of the lanes need a greater part of the width. */
const NARROW_PX = 560;

export class StageScreens {
  readonly #host: HTMLElement;
  readonly #flow = new StageFlow();
  #measure: Measure | undefined;
  #lettering: Lettering = { family: 'sans-serif', sizePx: 14 };
  #resolve: Resolve | undefined;
  #more: { readonly strings: Strings; readonly words: Map<number, string> } | undefined;
  #gutter: { readonly picture: Picture; readonly width: number; readonly px: number } | undefined;

  /** `host`: in whose font labels are. */
  constructor(host: HTMLElement) {
    this.#host = host;
  }

  /** Room left of the plot for the names of the lanes. */
  gutterOf(picture: Picture, width: number): number {
    if (this.#gutter?.picture === picture && this.#gutter.width === width) return this.#gutter.px;
    const measure = this.#measures();
    const roomFor = (names: readonly string[]) =>
      30 + Math.max(0, ...names.map((name) => measure(name, true)));
    const names = picture.table.lanes.map(({ label }) => label);
    const most = width * (width < NARROW_PX ? 0.32 : 0.2);
    // A name may be set in two lines, but a word of it is not broken while there is any room.
    const word = Math.min(roomFor(names.flatMap((name) => name.split(' '))), width * 0.45);
    const px = Math.ceil(Math.max(Math.min(Math.max(roomFor(names), 72), most), word));
    this.#gutter = { picture, width, px };
    return px;
  }

  layOut({ context, picture, window, width, height, cards, nowMs, keep, moving }: StageView): StageScreen {
    const gutter = this.gutterOf(picture, width);
    const size = { width: Math.max(1, width - gutter), height };
    const isSample = picture.sampleOf !== undefined;
    const measure = isSample ? NO_WORDS : this.#measures();
    const whole = this.#flow.layout(picture.table, window, size, measure, keep, moving);
    // How many a sample folds says nothing of how many there are.
    const layout = isSample ? { ...whole, clusters: [] } : whole;
    return {
      layout,
      ticks: axisTicks(window, size.width, context.calendar, context.lang, this.#coarseWidth),
      leaders: leadersOf(layout, cards, gutter, width),
      now: nowLineOf(nowMs, window, size.width, context.strings.now),
    };
  }

  paint(
    { stage, canvas, probe }: Paper,
    { layout, ticks, leaders, now }: StageScreen,
    { context, picture, window, width, cards, moving }: StageView,
    { lit, selected, focused, found }: Lights,
  ): void {
    // Colours are asked for at rest: an answer makes the browser work out styles at once.
    if (!moving || !this.#resolve) this.#resolve = resolver(probe);
    // With what is painted, since in a move nothing is rendered: a panel may open beside the stage as it begins.
    setSize(stage, '--_width', width);
    setSize(stage, '--_height', AXIS_HEIGHT + layout.height + LEADER_ROOM);
    paintStage(
      canvas,
      {
        layout,
        density: densityOfFolded(layout, picture.table, window),
        lit,
        selected,
        found,
        colorOfLane: picture.colorOfLane,
        colorOfItem: picture.colorOfItem,
        gutter: this.gutterOf(picture, width),
        width,
        lettering: this.#lettering,
        moving: moving ? { ticks, leaders, now, cards, focused, more: this.#moreIn(context) } : null,
      },
      this.#resolve,
    );
  }

  /** “+12”, worded once for each number and language. */
  #moreIn({ strings }: ReaderContext): (count: number) => string {
    if (this.#more?.strings !== strings) this.#more = { strings, words: new Map() };
    const { words } = this.#more;
    return (count) => {
      let word = words.get(count);
      if (word === undefined) words.set(count, (word = strings.more(count)));
      return word;
    };
  }

  readonly #coarseWidth = (text: string): number => this.#measures()(text, true);

  #measures(): Measure {
    if (this.#measure) return this.#measure;
    const { fontSize, fontFamily } = getComputedStyle(this.#host);
    this.#lettering = { family: fontFamily, sizePx: Number.parseFloat(fontSize) };
    return (this.#measure = textMeasure(`${fontSize} ${fontFamily}`));
  }
}

/** In pixels. To set a property, even to the same, would have the browser work out styles in each frame. */
function setSize({ style }: HTMLElement, name: string, px: number): void {
  const size = `${px}px`;
  if (style.getPropertyValue(name) !== size) style.setProperty(name, size);
}
