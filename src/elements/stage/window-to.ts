import type { Item, Window } from '../../layout/types.ts';
import { panWindow, windowAround } from '../../layout/window.ts';
import { instantOf } from '../view/picture.ts';

/** A window that an event is in: of the same width if it fits. */
export function windowTo(item: Item, window: Window, span: Window): Window {
  const width = window.endMs - window.startMs;
  const length = (item.endMs ?? instantOf(item)) - instantOf(item);
  const by = (instantOf(item) + length / 2 - (window.startMs + width / 2)) / width;
  return length < width * 0.9 ? panWindow(window, by) : windowAround(item.startMs, item.endMs, span);
}
