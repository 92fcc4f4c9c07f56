/** Finds the place of a label beside its mark. Lengths in pixels. */
import { LABEL_GAP, type Row, type Stretch } from './occupancy.ts';
import type { Label, Measure } from './types.ts';

/** A title takes this much at first; what is free beside it in the end, it takes then. Where this is too much, the second. */
const FIRST_ROOM = [280, 150];
/** Less than this says nothing. */
const MIN_LABEL = 36;
const ELLIPSIS = '…';

/** Where labels may stand at all: right of the lane's own label, inside the stage. */
export type Bounds = Stretch;

export interface LabelText {
  readonly text: string;
  readonly bold: boolean;
  readonly width: number;
}

export interface Placed {
  readonly stretch: Stretch;
  readonly side: Label['side'];
}

/** Forms of a title to try beside a mark, the longer first; none where there is no room at all. Each is measured when it is asked for. */
export function* labelTexts(
  text: string,
  bold: boolean,
  mark: Stretch,
  bounds: Bounds,
  measure: Measure,
): Generator<LabelText, void> {
  const beside = Math.max(bounds.to - mark.to - LABEL_GAP, mark.from - LABEL_GAP - bounds.from);
  // A bar that leaves no room on either side has its label above or below.
  const most = beside >= MIN_LABEL ? beside : bounds.to - bounds.from;
  if (most < MIN_LABEL) return;
  let last = NaN;
  for (const room of FIRST_ROOM) {
    const form = room <= most ? fitFirst(text, bold, room, measure) : fitText(text, bold, most, measure);
    if (form && form.width !== last) yield form;
    last = form?.width ?? last;
  }
}

/** What fits into the usual room is the same in every frame: by how it is measured, then weight and room, then text. */
const fitted = new WeakMap<Measure, Map<number, Map<string, LabelText | null>>>();
const MOST_FITTED = 4096;

function fitFirst(text: string, bold: boolean, room: number, measure: Measure): LabelText | null {
  let byRoom = fitted.get(measure);
  if (!byRoom) fitted.set(measure, (byRoom = new Map<number, Map<string, LabelText | null>>()));
  const key = bold ? -room : room;
  let known = byRoom.get(key);
  if (!known) byRoom.set(key, (known = new Map<string, LabelText | null>()));
  let form = known.get(text);
  if (form === undefined) {
    if (known.size >= MOST_FITTED) known.clear();
    known.set(text, (form = fitText(text, bold, room, measure)));
  }
  return form;
}

/** Right of the mark if that is free, else left of it. */
export function placeBeside(row: Row, mark: Stretch, width: number, bounds: Bounds): Placed | null {
  const right = { from: mark.to + LABEL_GAP, to: mark.to + LABEL_GAP + width };
  if (isFree(row, right, bounds)) return { stretch: right, side: 'right' };
  const left = { from: mark.from - LABEL_GAP - width, to: mark.from - LABEL_GAP };
  return isFree(row, left, bounds) ? { stretch: left, side: 'left' } : null;
}

/** Along a bar, in another row than the bar's: from where the bar begins, as far as one sees it. */
export function placeAlong(row: Row, mark: Stretch, width: number, bounds: Bounds): Placed | null {
  const from = Math.max(mark.from, bounds.from);
  const stretch = { from, to: from + width };
  return stretch.to <= mark.to && isFree(row, stretch, bounds) ? { stretch, side: 'right' } : null;
}

export function isFree(row: Row, stretch: Stretch, bounds: Bounds): boolean {
  return stretch.from >= bounds.from && stretch.to <= bounds.to && row.hasRoomForLabel(stretch);
}

/** The text itself, or as many whole words of it as fit with an ellipsis; null where not even one does. */
export function fitText(text: string, bold: boolean, room: number, measure: Measure): LabelText | null {
  const width = measure(text, bold);
  if (width <= room) return { text, bold, width };
  // A script without spaces is cut between any two characters.
  const space = text.includes(' ') ? ' ' : '';
  const words = space ? text.split(space) : [...text];
  let low = 0;
  let best: LabelText | null = null;
  let high = words.length - 1;
  while (low < high) {
    const count = (low + high + 1) >> 1;
    const cut =
      words
        .slice(0, count)
        .join(space)
        .replace(/[\s,;:–-]$/, '') + ELLIPSIS;
    const cutWidth = measure(cut, bold);
    if (cutWidth <= room) {
      best = { text: cut, bold, width: cutWidth };
      low = count;
    } else high = count - 1;
  }
  return best;
}
