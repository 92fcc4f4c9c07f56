/** Lengths of the host and of boxes inside it, told by the browser after it has laid out; asked for only before the first picture. In pixels. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Which of its sides counts, and how to find the box in what was rendered; null while it is not there. */
export type Box = readonly [side: 'width' | 'height', find: () => Element | null];

export class SizeController<Name extends string> implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #boxes: Readonly<Record<Name, Box>>;
  readonly #awaited: NoInfer<Name>;
  readonly #observer: ResizeObserver;
  readonly #observed = new Map<Name, Element>();
  readonly #lengths = new Map<Name, number>();

  /** `awaited`: the box without which nothing is drawn. When it comes, the browser is asked for what it would tell a frame later. */
  constructor(host: ReactiveControllerHost, boxes: Readonly<Record<Name, Box>>, awaited: NoInfer<Name>) {
    this.#host = host;
    this.#boxes = boxes;
    this.#awaited = awaited;
    this.#observer = new ResizeObserver((entries) => {
      const sizes = new Map(entries.map(({ target, contentRect }) => [target, contentRect]));
      // In the next frame: a box may grow because of what it is told here.
      if (this.#learn((box) => sizes.get(box))) requestAnimationFrame(() => host.requestUpdate());
    });
    host.addController(this);
  }

  /** 0 until it is known. */
  of(name: Name): number {
    return this.#lengths.get(name) ?? 0;
  }

  hostConnected(): void {
    for (const box of this.#observed.values()) this.#observer.observe(box);
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }

  hostUpdated(): void {
    for (const name of Object.keys(this.#boxes) as Name[]) {
      const now = this.#boxes[name][1]();
      const before = this.#observed.get(name);
      if (now === (before ?? null)) continue;
      if (before) {
        this.#observer.unobserve(before);
        this.#lengths.delete(name);
        this.#observed.delete(name);
      }
      if (now) {
        this.#observed.set(name, now);
        this.#observer.observe(now);
        if (name === this.#awaited) void this.#ask();
      }
    }
  }

  async #ask(): Promise<void> {
    // By then the elements that it rendered have rendered, too.
    await this.#host.updateComplete;
    if (this.#learn(contentSize)) this.#host.requestUpdate();
  }

  /** Answers whether there was something to learn. */
  #learn(sizeOf: (box: Element) => Size | undefined): boolean {
    let isNew = false;
    for (const [name, box] of this.#observed) {
      const length = sizeOf(box)?.[this.#boxes[name][0]];
      if (length === undefined || length === this.#lengths.get(name)) continue;
      this.#lengths.set(name, length);
      isNew = true;
    }
    return isNew;
  }
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** As a ResizeObserver would tell it. */
function contentSize(box: Element): Size {
  const { width, height } = box.getBoundingClientRect();
  const style = getComputedStyle(box);
  const around = (...sides: readonly ('Top' | 'Right' | 'Bottom' | 'Left')[]): number =>
    sides.reduce((sum, side) => sum + px(style[`padding${side}`]) + px(style[`border${side}Width`]), 0);
  return { width: width - around('Left', 'Right'), height: height - around('Top', 'Bottom') };
}

function px(length: string): number {
  return Number.parseFloat(length) || 0;
}
