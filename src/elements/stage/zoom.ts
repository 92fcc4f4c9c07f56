/**
 * Wheel, drag and pinch on the stage, by d3-zoom. Its transform stands for a window: `k` is how many times the window
 * fits into the span, `x` how far the span's start lies left of the plot. The view stays the one owner of the window;
 * what the reader does is told, and what the view decides is set here without an echo.
 */
import { select } from 'd3-selection';
import { zoom, zoomIdentity, type D3ZoomEvent, type ZoomBehavior, type ZoomTransform } from 'd3-zoom';
import type { Window } from '../../layout/types.ts';
import { clampWindow, panWindow } from '../../layout/window.ts';
import { FingerWay, Glide } from './glide.ts';
import { PageTouch } from './page-touch.ts';

export interface ZoomHooks {
  /** `settled`: the gesture is over. */
  moved(window: Window, settled: boolean): void;
  /** A wheel that scrolls the page, over a stage that does not have the focus. */
  passed(): void;
  /** Whether a plain wheel zooms: once the reader is in the stage. */
  engaged(): boolean;
}

/** Where d3-zoom ends a wheel gesture too. */
const WHEEL_PAUSE_MS = 150;
const PIXELS_PER_LINE = 20;

export class ZoomBinding {
  readonly #element: HTMLElement;
  readonly #hooks: ZoomHooks;
  readonly #zoom: ZoomBehavior<HTMLElement, unknown>;
  #span: Window = { startMs: 0, endMs: 1 };
  #window: Window = this.#span;
  #width = 1;
  #pause: ReturnType<typeof setTimeout> | undefined;
  readonly #touch: PageTouch;
  readonly #finger = new FingerWay();
  readonly #glide = new Glide();

  constructor(element: HTMLElement, hooks: ZoomHooks) {
    this.#element = element;
    this.#hooks = hooks;
    this.#zoom = zoom<HTMLElement, unknown>()
      .filter((event: Event) => this.#takes(event))
      .extent(() => [
        [0, 0],
        [this.#width, 1],
      ])
      .constrain((transform) => this.#transformOf(clampWindow(this.#windowOf(transform), this.#span)))
      .on('zoom', (event: D3ZoomEvent<HTMLElement, unknown>) => this.#told(event, false))
      .on('end', (event: D3ZoomEvent<HTMLElement, unknown>) => this.#told(event, true));
    this.#touch = new PageTouch(element);
    select(element).call(this.#zoom).on('dblclick.zoom', null);
    element.addEventListener('wheel', this.#wheel, { passive: false });
  }

  disconnect(): void {
    clearTimeout(this.#pause);
    this.#touch.disconnect();
    this.#glide.drop();
    select(this.#element).on('.zoom', null);
    this.#element.removeEventListener('wheel', this.#wheel);
  }

  /** What the view shows now. */
  set(window: Window, span: Window, width: number): void {
    this.#span = span;
    this.#window = window;
    this.#width = Math.max(1, width);
    // Set on the node, not through `zoom.transform`, which would interrupt a gesture under way and tell it back.
    Object.assign(this.#element, { __zoom: this.#transformOf(window) });
  }

  #takes(event: Event): boolean {
    if (event instanceof WheelEvent) return isZoom(event) || (this.#hooks.engaged() && !isSideways(event));
    if (event instanceof MouseEvent) return event.button === 0 && !event.ctrlKey;
    return true;
  }

  #told({ transform, sourceEvent }: D3ZoomEvent<HTMLElement, unknown>, settled: boolean): void {
    const touch: TouchEvent | null = isTouch(sourceEvent) ? sourceEvent : null;
    if (settled) {
      if (!touch) this.#hooks.moved(this.#window, true);
      else if (!this.#touch.isPages) this.#letGo(touch);
    } else if (sourceEvent) {
      this.#hooks.moved((this.#window = this.#windowOf(transform)), false);
      const [finger, other] = touch?.touches ?? [];
      if (finger && !other) this.#finger.add(touch?.timeStamp ?? NaN, finger.clientX);
      else this.#finger.clear();
    }
  }

  /** The last finger is off the stage, which goes on as it went. */
  #letGo({ timeStamp }: TouchEvent): void {
    const speed = this.#finger.speedAt(timeStamp);
    this.#finger.clear();
    const move = (byPx: number): boolean => {
      const { startMs } = this.#window;
      this.#window = clampWindow(panWindow(this.#window, -byPx / this.#width), this.#span);
      this.#hooks.moved(this.#window, false);
      return this.#window.startMs !== startMs;
    };
    this.#glide.start(speed, move, () => this.#hooks.moved(this.#window, true));
  }

  /** Sideways moves in time; a plain wheel belongs to the page until the reader is in the stage. */
  readonly #wheel = (event: WheelEvent): void => {
    if (isZoom(event)) return;
    if (isSideways(event)) {
      event.preventDefault();
      const delta = Math.abs(event.deltaX) > Math.abs(event.deltaY) ? event.deltaX : event.deltaY;
      const pixels = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? delta * PIXELS_PER_LINE : delta;
      this.#window = clampWindow(panWindow(this.#window, pixels / this.#width), this.#span);
      this.#hooks.moved(this.#window, false);
      clearTimeout(this.#pause);
      this.#pause = setTimeout(() => this.#hooks.moved(this.#window, true), WHEEL_PAUSE_MS);
    } else if (!this.#hooks.engaged()) {
      this.#hooks.passed();
    }
  };

  #transformOf({ startMs, endMs }: Window): ZoomTransform {
    const spanMs = this.#span.endMs - this.#span.startMs;
    const k = spanMs / (endMs - startMs);
    return zoomIdentity.translate(((this.#span.startMs - startMs) / spanMs) * k * this.#width, 0).scale(k);
  }

  #windowOf({ k, x }: ZoomTransform): Window {
    const spanMs = this.#span.endMs - this.#span.startMs;
    const startMs = this.#span.startMs - (x / k / this.#width) * spanMs;
    return { startMs, endMs: startMs + spanMs / k };
  }
}

/** By its name: not every desk has the type. */
function isTouch(event: unknown): event is TouchEvent {
  return event instanceof Event && event.type.startsWith('touch');
}

/** With Ctrl or Cmd, and the pinch of a touchpad, which browsers report as a wheel with Ctrl. */
function isZoom(event: WheelEvent): boolean {
  return event.ctrlKey || event.metaKey;
}

function isSideways(event: WheelEvent): boolean {
  return event.shiftKey || Math.abs(event.deltaX) > Math.abs(event.deltaY);
}
