/**
 * What layout takes and gives: numbers in, numbers out, no DOM. Times are epoch milliseconds, lengths CSS pixels.
 * x runs along time, y across it, from the top left corner of the stage.
 */
import type { Status } from '../model/timeline.ts';

/** The visible stretch of time, half open. */
export interface Window {
  readonly startMs: number;
  readonly endMs: number;
}

/** All that there is to see. `fixed`: and nothing beyond it, not even for a while. */
export interface Span extends Window {
  readonly fixed?: boolean;
}

/** An event as far as drawing it goes. Undated events are not drawn. */
export interface Item {
  readonly id: string;
  /** null: open on that side. */
  readonly startMs: number | null;
  readonly endMs: number | null;
  /** An end that is only about there fades out. */
  readonly approximateStart: boolean;
  readonly approximateEnd: boolean;
  /** A day or an instant is a point until one sees its hours; anything longer is a bar as long as it is. */
  readonly shape: 'point' | 'bar';
  readonly status: Status;
  readonly corrected: boolean;
  /** Key of its lane, see `Lane`. */
  readonly lane: string;
  readonly label: string;
  /** Larger keeps its label longer: evidence, quotes, status, how alone it stands. */
  readonly importance: number;
}

export interface Lane {
  /** Id of the actor whose side it is; "together" and "others" are the two that gather the rest. */
  readonly key: string;
  readonly label: string;
}

/** Width of a text in the stage's label font, in pixels. */
export type Measure = (text: string, bold: boolean) => number;

export interface Mark {
  readonly item: Item;
  /** Left and right end on screen, clipped to the stage; equal for a point. */
  readonly x1: number;
  readonly x2: number;
  /** Of the rows of its lane, from the top. */
  readonly row: number;
  readonly y: number;
  /** Ends that run on past the window, or are open. */
  readonly runsOnStart: boolean;
  readonly runsOnEnd: boolean;
}

export interface Label {
  readonly id: string;
  readonly text: string;
  readonly bold: boolean;
  /** Its left end, on either side. */
  readonly x: number;
  /** The middle of its height; that of its mark, unless it stands along a bar that leaves no room beside it. */
  readonly y: number;
  readonly width: number;
  /** On which side of its mark it stands. */
  readonly side: 'left' | 'right';
}

/** Events that lie too close to be told apart at this zoom; it opens by zooming to `window`. */
export interface Cluster {
  readonly lane: string;
  /** How many events it holds beyond the ones that keep a mark of their own. */
  readonly more: number;
  /** Left end and middle of the height of its label. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly window: Window;
}

export interface LaneBand {
  readonly lane: Lane;
  readonly y: number;
  readonly height: number;
}

export interface StageLayout {
  readonly width: number;
  readonly height: number;
  readonly bands: readonly LaneBand[];
  readonly marks: readonly Mark[];
  readonly labels: readonly Label[];
  readonly clusters: readonly Cluster[];
}

/** One tick of either row of the axis. */
export interface Tick {
  readonly ms: number;
  readonly x: number;
  readonly label: string;
  /** Of the coarse row only: where its label ends, so that the one that is leaving stays readable at the left edge. */
  readonly endX?: number;
}

export interface AxisTicks {
  /** Years, months or days: what the fine row belongs to. Never empty: the one in which the window lies is pinned to the left. */
  readonly coarse: readonly Tick[];
  readonly fine: readonly Tick[];
}

/** A line from a mark to its card: down from the mark, along the foot of the stage, down to the card. */
export interface Leader {
  readonly id: string;
  readonly points: readonly (readonly [x: number, y: number])[];
}
