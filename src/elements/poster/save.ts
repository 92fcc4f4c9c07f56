/** Makes files of the view, and hands them to the reader. Loaded when a reader first asks for one. */
import { posterPng } from './poster-canvas.ts';
import { posterSvg } from './poster-svg.ts';
import type { Poster } from './poster-parts.ts';
import { posterOf } from './poster.ts';
import { pressOf } from './press.ts';
import type { CopyController } from '../base/copy-controller.ts';
import type { Scene } from '../view/scene.ts';
import { linkOf } from '../view/scene.ts';
import { viewText } from './view-text.ts';
import type { ViewState } from '../view/view-state.ts';

/** Narrower than this a picture of time from left to right says little; wider than the other, it is too small to read on a page. */
const LEAST_PX = 1000;
const MOST_PX = 1800;

export type SavedAs = 'svg' | 'png' | 'text';

/** What is on screen, as far as a file of it needs to know. */
export interface Shot {
  readonly scene: Scene;
  readonly view: ViewState;
  /** Of the view. */
  readonly address: string;
  /** Of the stage, if it is there. In pixels. */
  readonly widthPx: number;
  /** An element of the timeline's tree, of no size. */
  readonly probe: HTMLElement;
}

export function shotSvg(shot: Shot): string {
  return posterSvg(poster(shot));
}

export async function shotPng(shot: Shot): Promise<Blob> {
  return posterPng(poster(shot));
}

export function shotText({ scene, view, address }: Shot): string {
  return viewText(scene, view, address);
}

/** Gives the reader what is in view, as text to paste or as a file to keep. */
export async function take(as: SavedAs, shot: Shot, copy: CopyController): Promise<void> {
  if (as === 'text') await copy.copy('text', shotText(shot));
  else await download(as, shot);
}

/** Named after the timeline and what of it is in view. */
async function download(as: 'svg' | 'png', shot: Shot): Promise<void> {
  const blob = as === 'png' ? await shotPng(shot) : new Blob([shotSvg(shot)], { type: 'image/svg+xml' });
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = `${fileName(shot)}.${as}`;
  link.click();
  // The browser has taken hold of it once the click is over; not every one has in the same task.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

function poster({ scene, view, address, widthPx, probe }: Shot): Poster {
  const width = Math.min(Math.max(widthPx, LEAST_PX), MOST_PX);
  return posterOf(scene, view, address, width, pressOf(probe));
}

/** Letters and digits of any script; anything else could mean something to some file system. */
function fileName({ scene, view }: Shot): string {
  const words = [scene.context.timeline.title, linkOf(view, scene)].join(' ');
  const name = words.replace(/[^\p{L}\p{M}\p{N}]+/gu, '-').replace(/^-|-$/gu, '');
  return Array.from(name).slice(0, 80).join('') || 'timeline';
}
