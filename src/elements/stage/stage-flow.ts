/** Layouts from frame to frame: most frames of a move take along what is there; where much has come or gone, one lays out in full. */
import type { EventTable } from '../../layout/event-table.ts';
import { moveLayout } from '../../layout/move.ts';
import { layoutStage, type StageSize } from '../../layout/stage.ts';
import { widthOf } from '../../layout/window.ts';
import type { Measure, StageLayout, Window } from '../../layout/types.ts';

/** At least as many frames of a move for each one that is laid out in full. */
const FRAMES_PER_LAYOUT = 12;
/** As far is followed: how many times closer, what part of it when one goes away, and by what part of the width sideways. */
const CLOSER = 2;
const AWAY = 0.85;
const ASIDE = 0.1;

interface Laid {
  readonly layout: StageLayout;
  readonly table: EventTable;
  readonly window: Window;
  readonly size: StageSize;
  readonly keep: ReadonlySet<string>;
}

export class StageFlow {
  #laid: Laid | null = null;
  #frames = 0;

  /** `moving`: more frames will follow. What has its label keeps it while one pans. */
  layout(
    table: EventTable,
    window: Window,
    size: StageSize,
    measure: Measure,
    keep: ReadonlySet<string>,
    moving: boolean,
  ): StageLayout {
    const last = this.#laid;
    const goesOn =
      last?.table === table && last.size.width === size.width && last.size.height === size.height;
    if (goesOn && moving && isSubset(keep, last.keep) && !this.#isFar(last.window, window))
      return moveLayout(last.layout, last.window, window);
    const before = goesOn && isSameWidth(last.window, window) ? { before: last.layout } : {};
    const layout = layoutStage(table, window, size, measure, { keep, ...before });
    this.#laid = { layout, table, window, size, keep };
    this.#frames = 0;
    return layout;
  }

  #isFar(from: Window, to: Window): boolean {
    if (++this.#frames < FRAMES_PER_LAYOUT) return false;
    const width = widthOf(to);
    const closer = widthOf(from) / width;
    if (closer >= CLOSER || closer <= AWAY) return true;
    // Closer in, nothing comes into view but from between; beside it, from outside.
    return from.startMs - to.startMs > ASIDE * width || to.endMs - from.endMs > ASIDE * width;
  }
}

function isSubset(some: ReadonlySet<string>, all: ReadonlySet<string>): boolean {
  return some === all || [...some].every((one) => all.has(one));
}

/** As pans leave it, but for what floating-point numbers make of it. */
function isSameWidth(a: Window, b: Window): boolean {
  const [widthA, widthB] = [a.endMs - a.startMs, b.endMs - b.startMs];
  return Math.abs(widthA - widthB) <= widthA * 1e-9;
}
