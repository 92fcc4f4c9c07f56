/** What a poster is made of: numbers, words and colours only. Lengths in CSS pixels from the upper left corner. */
import type { Density } from '../../layout/density.ts';
import type { Resolve } from '../stage/canvas-inks.ts';
import type { Inks, Tint } from '../stage/mark-canvas.ts';
import type { MarkShape } from '../stage/mark-shape.ts';

export type Weight = 400 | 600 | 700;

export interface PosterText {
  readonly text: string;
  readonly x: number;
  /** Of the baseline. */
  readonly y: number;
  readonly sizePx: number;
  readonly color: string;
  readonly weight?: Weight;
  readonly serif?: boolean;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly dir?: 'ltr' | 'rtl';
  /** Drawn around the letters, so that they stand out from what they lie on. */
  readonly halo?: string;
}

export interface PosterLine {
  readonly points: readonly (readonly [x: number, y: number])[];
  readonly color: string;
  readonly widthPx: number;
  readonly dashed?: boolean;
}

export interface PosterMark {
  readonly shape: MarkShape;
  readonly tint: Tint;
  /** What it stands for, and where one can read of it; a sign of the legend stands for nothing. */
  readonly event?: { readonly name: string; readonly href: string };
}

export interface PosterDensity {
  readonly bars: Density;
  readonly footY: number;
  readonly tint: Tint;
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What one part of a poster brings: the head, the stage, the foot. */
export interface PosterPart {
  readonly endY: number;
  readonly texts: readonly PosterText[];
  readonly lines: readonly PosterLine[];
}

export interface Poster {
  readonly width: number;
  readonly height: number;
  readonly title: string;
  /** What is in view, in a sentence. */
  readonly summary: string;
  readonly lang: string;
  readonly inks: Inks;
  readonly serif: string;
  readonly bands: readonly (Box & { readonly color: string })[];
  readonly lines: readonly PosterLine[];
  /** Marks and density do not reach out of it. */
  readonly plot: Box;
  readonly density: readonly PosterDensity[];
  readonly marks: readonly PosterMark[];
  readonly signs: readonly PosterMark[];
  readonly texts: readonly PosterText[];
}

/** What a poster takes from the page: widths of texts, colours, fonts. */
export interface Press {
  readonly measure: (text: string, sizePx: number, weight?: Weight, serif?: boolean) => number;
  readonly resolve: Resolve;
  readonly sans: string;
  readonly serif: string;
}
