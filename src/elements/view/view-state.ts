/** What is in view: one frozen object, and the few pure steps from one to the next. */
import { clampWindow } from '../../layout/window.ts';
import type { Window } from '../../layout/types.ts';
import { toIso } from '../../model/calendar.ts';
import type { ClosedDate } from '../../model/link-dates.ts';
import { NO_OPTIONS, type LinkOptions } from '../../model/link-options.ts';
import { type LinkProblem, type LinkTarget } from '../../model/links.ts';

export type Mode = 'timeline' | 'list';

export interface ViewState {
  readonly window: Window;
  /** The window is on its way, by a hand or by itself. */
  readonly moving: boolean;
  /** Where it was last at rest, or nearly so: what stands around the stage follows at that pace. */
  readonly calm: Window;
  /** The event or quotation that is open, or the date that a link named until one moves; else `all`. */
  readonly selected: LinkTarget;
  /** Id of the event or quotation under the pointer or the focus. */
  readonly hovered: string | null;
  readonly mode: Mode;
  /** The lanes, the filters and the search that the reader has chosen. */
  readonly options: LinkOptions;
  /** The middle of a second range as wide as the window, to compare with; null: there is none. */
  readonly otherMs: number | null;
  /** The present, as it was when the view last came to rest. */
  readonly nowMs: number;
  /** What the link that opened the view asked for in vain. */
  readonly problem: LinkProblem | null;
  /** What else it said that says nothing known. */
  readonly skipped: readonly string[];
  readonly help: boolean;
  /** The field to search in is there. */
  readonly searching: boolean;
  /** All filters are laid out, to choose from. */
  readonly filtering: boolean;
  /** The ways to take along what is in view are shown. */
  readonly saving: boolean;
}

const NOTHING: LinkTarget = { kind: 'all' };

export function firstView(span: Window, mode: Mode, nowMs: number): ViewState {
  return Object.freeze({
    window: span,
    moving: false,
    calm: span,
    selected: NOTHING,
    hovered: null,
    mode,
    options: NO_OPTIONS,
    otherMs: null,
    nowMs,
    problem: null,
    skipped: [],
    help: false,
    filtering: false,
    searching: false,
    saving: false,
  });
}

export function changed(view: ViewState, part: Partial<ViewState>): ViewState {
  return Object.freeze({ ...view, ...part });
}

export function closed(view: ViewState): ViewState {
  return changed(view, { selected: NOTHING });
}

/** Whether one view follows from another by nothing but a move that was under way. */
export function isMoveOn(view: ViewState, before: ViewState): boolean {
  const keys = Object.keys(view) as (keyof ViewState)[];
  return view.moving && before.moving && keys.every((key) => key === 'window' || view[key] === before[key]);
}

/** Id of the open event or quotation. */
export function selectedId({ selected }: ViewState): string | null {
  return 'id' in selected ? selected.id : null;
}

export function isWhole(window: Window, span: Window): boolean {
  const { startMs, endMs } = clampWindow(window, span);
  const slack = (span.endMs - span.startMs) / 1000;
  return startMs <= span.startMs + slack && endMs >= span.endMs - slack;
}

/** The second range of a comparison. */
export function otherWindow({ window, otherMs }: ViewState): Window | null {
  const half = (window.endMs - window.startMs) / 2;
  return otherMs === null ? null : { startMs: otherMs - half, endMs: otherMs + half };
}

const DAY = 86_400_000;
const MINUTE = 60_000;

/**
 * What a link to the view says: what is open or was named, else the window, else nothing. A window is rounded outwards to days,
 * or, below two days, to minutes: a link is read by people, and opens no less than what it was taken from.
 */
export function targetOf(view: ViewState, span: Window): LinkTarget {
  if (view.selected.kind !== 'all') return view.selected;
  const other = otherWindow(view);
  if (!other && isWhole(view.window, span)) return NOTHING;
  const one = rangeOf(view.window);
  if (!other) return one ? { kind: 'range', ...one } : NOTHING;
  const two = rangeOf(other);
  return one && two ? { kind: 'compare', edtf: `${one.edtf},${two.edtf}`, ranges: [one, two] } : NOTHING;
}

/** As a link's reader understands it; null where the years have more than four digits. */
function rangeOf({ startMs, endMs }: Window): ClosedDate | null {
  const unit = endMs - startMs < 2 * DAY ? MINUTE : DAY;
  const from = Math.floor(startMs / unit) * unit;
  const to = Math.ceil(endMs / unit) * unit;
  // The last day is inside, a clock time is the end itself.
  const edtf = `${edtfOf(from, unit)}/${edtfOf(unit === DAY ? to - 1 : to, unit)}`;
  return /\+|-\d{5}/.test(edtf) ? null : { edtf, startMs: from, endMs: to };
}

function edtfOf(ms: number, unit: number): string {
  const iso = toIso(ms).replace(/^-00(?=\d{4})/, '-');
  return unit === DAY ? iso.slice(0, iso.indexOf('T')) : iso;
}
