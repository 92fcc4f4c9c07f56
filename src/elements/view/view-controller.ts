/** The one owner of the view: takes requests, makes the next view, and tells what changed and how. */
import type { Item, Window } from '../../layout/types.ts';
import { comparison } from '../../layout/compare.ts';
import { clampWindow, panWindow, windowAround, zoomWindow } from '../../layout/window.ts';
import type { LinkReading, LinkTarget } from '../../model/links.ts';
import type { TimelineLookup } from '../../model/lookup.ts';
import { inView, type Picture } from './picture.ts';
import type { StoryMove } from './story.ts';
import { Travel } from './travel.ts';
import { changed, closed, firstView, type Mode, type ViewState } from './view-state.ts';
import type { RequestType, SaveAs, ViewRequest } from './view-requests.ts';

/** `push`: a jump, worth a step back. `replace`: moved on. null: nothing that a link would say. */
export type Trace = 'push' | 'replace' | null;

export interface ViewHooks {
  /** `settled`: no more of it follows by itself. */
  changed(view: ViewState, before: ViewState, trace: Trace, settled: boolean): void;
  /** The present. */
  nowMs(): number;
  story(to: StoryMove): void;
  /** The field to search in was asked for, also where it was there already, or put away. */
  searching(open: boolean): void;
  seek(step: 'next' | 'previous'): void;
  save(as: SaveAs): void;
}

/** Nothing is wrong with the link, or no longer to be told. */
const UNDERSTOOD: Pick<ViewState, 'problem' | 'skipped'> = { problem: null, skipped: [] };

/** As many frames of a move for each one that the rest of the page follows. */
const FRAMES_PER_CALM = 24;

type Handler<T extends RequestType> = (request: Extract<ViewRequest, { type: T }>) => boolean;
type Handlers = { readonly [T in RequestType]: Handler<T> };

export class ViewController {
  readonly #hooks: ViewHooks;
  readonly #travel: Travel;
  #picture: Picture | null = null;
  #lookup: TimelineLookup | null = null;
  #trace: Trace = 'replace';
  /** Of the move under way. */
  #frames = 0;
  view: ViewState = firstView({ startMs: 0, endMs: 1 }, 'timeline', NaN);

  constructor(hooks: ViewHooks) {
    this.#hooks = hooks;
    this.#travel = new Travel((window, arrived) =>
      this.#set({ window }, arrived ? this.#trace : null, arrived),
    );
  }

  /** A new timeline starts at the whole. */
  start(picture: Picture, lookup: TimelineLookup, mode: Mode): void {
    this.#travel.stop();
    this.#picture = picture;
    this.#lookup = lookup;
    this.view = firstView(picture.span, mode, this.#hooks.nowMs());
  }

  /** Other words for the same timeline: the view stays. */
  redraw(picture: Picture): void {
    this.#picture = picture;
  }

  /** Goes where a link leads. `travel`: visibly, from where we are. */
  open({ target, problem, options, skipped, asList }: LinkReading, trace: Trace, travel: boolean): void {
    const window = this.#windowOf(target);
    const searching = this.view.searching || options.query !== '';
    const place = target.kind === 'compare' ? { selected: { kind: 'all' as const } } : { selected: target };
    const part = { ...place, ...this.#compared(target), problem, options, skipped, searching };
    const mode = asList && !options.hide.includes('list') ? 'list' : this.view.mode;
    this.#set({ ...part, mode }, trace, window === null);
    if (window) this.#go(window, trace, travel);
  }

  /** What is opened is seen in the comparison; another place ends it. */
  #compared(target: LinkTarget): Pick<ViewState, 'otherMs'> {
    if ('id' in target) return { otherMs: this.view.otherMs };
    if (target.kind !== 'compare') return { otherMs: null };
    const [, { startMs, endMs }] = target.ranges;
    return { otherMs: (startMs + endMs) / 2 };
  }

  setMode(mode: Mode): void {
    if (mode !== this.view.mode) this.#set({ mode }, null, true);
  }

  /** A move under way ends where it is. */
  stop(): void {
    this.#travel.stop();
    if (this.view.moving) this.#set({}, null, true);
  }

  /** Answers whether it was for us. */
  handle(request: ViewRequest): boolean {
    // The table has a handler of the very type of each request, which the compiler can't follow through the index.
    return (this.#handlers[request.type] as (request: ViewRequest) => boolean)(request);
  }

  readonly #handlers: Handlers = {
    select: ({ target, jump }) => {
      const known = JSON.stringify(target) === JSON.stringify(this.view.selected);
      const item = this.#itemOf(target);
      if (item && target.kind !== 'story' && inView(item, this.view.window) && !(jump && known)) {
        this.#set({ selected: target, ...UNDERSTOOD }, 'push', true);
      } else {
        this.open({ target, ...UNDERSTOOD, options: this.view.options }, 'push', true);
      }
      return true;
    },
    close: () => {
      this.#update(closed(this.view), 'replace', true);
      return true;
    },
    hover: ({ id }) => {
      this.#set({ hovered: id }, null, false);
      return true;
    },
    // The element that asks copies by itself, and can say whether it worked.
    copy: () => false,
    window: ({ window, settle, leap }) => {
      this.#travel.stop();
      this.#set({ window, ...this.#moved() }, settle ? (leap ? 'push' : 'replace') : null, settle);
      return true;
    },
    jump: ({ window }) => {
      this.#set(this.#moved(), null, false);
      this.#go(this.#clamped(window), 'push', true);
      return true;
    },
    zoom: ({ factor, anchorMs }) => {
      // Presses in a row add up, though the first is still under way.
      const from = this.#travel.goal ?? this.view.window;
      const anchor = anchorMs ?? (from.startMs + from.endMs) / 2;
      this.#set(this.#moved(), null, false);
      this.#go(this.#clamped(zoomWindow(from, factor, anchor)), 'replace', true);
      return true;
    },
    pan: ({ part }) => {
      const from = this.#travel.goal ?? this.view.window;
      this.#set(this.#moved(), null, false);
      this.#go(this.#clamped(panWindow(from, part)), 'replace', true);
      return true;
    },
    fit: () => {
      this.#set(this.#moved(), null, false);
      if (this.#picture) this.#go(this.#picture.span, 'push', true);
      return true;
    },
    mode: ({ mode }) => {
      this.setMode(mode);
      return true;
    },
    options: ({ part, settle }) => {
      const options = { ...this.view.options, ...part };
      this.#set({ options, ...UNDERSTOOD }, settle ? 'replace' : null, settle);
      return true;
    },
    help: ({ open }) => {
      this.#set({ help: open }, null, false);
      return true;
    },
    searching: ({ open }) => {
      const options = open ? this.view.options : { ...this.view.options, query: '' };
      this.#set({ searching: open, options }, open ? null : 'replace', !open);
      this.#hooks.searching(open);
      return true;
    },
    seek: ({ step }) => {
      this.#hooks.seek(step);
      return true;
    },
    filtering: ({ open }) => {
      this.#set({ filtering: open }, null, false);
      return true;
    },
    saving: ({ open }) => {
      this.#set({ saving: open }, null, false);
      return true;
    },
    compare: ({ open }) => {
      if (!open) this.#set({ otherMs: null }, 'push', true);
      else if (this.#picture) this.#set(comparison(this.view.window, this.#picture.span), 'push', true);
      return true;
    },
    other: ({ window, settle }) => {
      const { startMs, endMs } = this.#clamped(window);
      const middle = (this.view.window.startMs + this.view.window.endMs) / 2;
      const half = (endMs - startMs) / 2;
      // One scale for both: a zoom of the second is one of the first.
      const first = { startMs: middle - half, endMs: middle + half };
      this.#travel.stop();
      this.#set({ window: first, otherMs: startMs + half }, settle ? 'replace' : null, settle);
      return true;
    },
    story: ({ to }) => {
      if (to !== 'toggle') this.#hooks.story(to);
      else if (this.view.selected.kind === 'story') this.#update(closed(this.view), 'replace', true);
      else this.#hooks.story('start');
      return true;
    },
    save: ({ as }) => {
      this.#hooks.save(as);
      return true;
    },
  };

  #windowOf(target: LinkTarget): Window | null {
    const span = this.#picture?.span;
    if (!span) return null;
    switch (target.kind) {
      case 'all':
        return span;
      case 'compare': {
        const [one, other] = target.ranges;
        const half = Math.max(one.endMs - one.startMs, other.endMs - other.startMs) / 2;
        const middle = (one.startMs + one.endMs) / 2;
        return this.#clamped({ startMs: middle - half, endMs: middle + half });
      }
      case 'range':
        // A range is a window that somebody saw: shown as it is.
        if (target.startMs !== null && target.endMs !== null)
          return this.#clamped({ startMs: target.startMs, endMs: target.endMs });
        return windowAround(target.startMs, target.endMs, span);
      case 'date':
        return windowAround(target.startMs, target.endMs, span);
      case 'event':
      case 'story':
      case 'quote': {
        const item = this.#itemOf(target);
        return item ? windowAround(item.startMs, item.endMs, span) : null;
      }
    }
  }

  /** Who moves has left the date that a link named, and what was wrong with the link. */
  #moved(): Partial<ViewState> {
    const { selected } = this.view;
    const isPlace = selected.kind === 'date' || selected.kind === 'range';
    return { ...UNDERSTOOD, ...(isPlace ? { selected: { kind: 'all' } } : {}) };
  }

  /** The dated event that a target stands at. */
  #itemOf(target: LinkTarget): Item | null {
    const ids =
      target.kind === 'event' || target.kind === 'story'
        ? [target.id]
        : target.kind === 'quote'
          ? (this.#lookup?.quote(target.id)?.events ?? [])
          : [];
    for (const id of ids) {
      const item = this.#picture?.table.itemOf(id);
      if (item) return item;
    }
    return null;
  }

  #clamped(window: Window): Window {
    return this.#picture ? clampWindow(window, this.#picture.span) : window;
  }

  #go(window: Window, trace: Trace, travel: boolean): void {
    this.#trace = trace;
    this.#travel.stop();
    if (travel && this.view.mode === 'timeline') this.#travel.go(this.view.window, window);
    else this.#set({ window }, trace, true);
  }

  #set(part: Partial<ViewState>, trace: Trace, settled: boolean): void {
    const window = part.window ?? this.view.window;
    const moving = !settled && (part.window !== undefined || this.view.moving);
    this.#frames = moving ? this.#frames + 1 : 0;
    const calm = this.#frames % FRAMES_PER_CALM === 0 ? window : this.view.calm;
    const nowMs = settled ? this.#hooks.nowMs() : this.view.nowMs;
    this.#update(changed(this.view, { ...part, moving, calm, nowMs }), trace, settled);
  }

  #update(view: ViewState, trace: Trace, settled: boolean): void {
    const before = this.view;
    this.view = view;
    this.#hooks.changed(view, before, trace, settled);
  }
}
