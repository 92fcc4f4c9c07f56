/**
 * Which events of a lane are looked at in a window. Time is cut into slots whose length is a power of two in
 * milliseconds, counted from the epoch and some dozens of pixels wide: of each the most important are looked at, and the rest is a
 * number. So a frame costs as much for a million events as for a thousand, and what is chosen does not change as one pans.
 */
import type { LaneIndex } from './lane-index.ts';
import type { Window } from './types.ts';
import { widthOf } from './window.ts';

export interface Candidate {
  readonly row: number;
  /** Of the same slot, not looked at themselves. */
  readonly behind: number;
  readonly stretch: Window | null;
}

interface Slot {
  readonly rows: readonly number[];
  readonly count: number;
}

/** Least width of a slot; the most is twice that. */
const SLOT_PX = 40;
/** Of a lane of few rows: what finds no row may still have its mark in the last. */
const LEAST_PER_SLOT = 5;
/** Bars that run on into the window from before it. */
const RUNNING_ON = 12;
const NOTHING: Slot = { rows: [], count: 0 };

/** Of the lane. */
export interface Room {
  readonly width: number;
  /** How many can stand one above the other. */
  readonly rows: number;
  /** How far beyond the window, in milliseconds, something may stand of which one still sees a part. */
  readonly pad: number;
}

/** In no order. `kept`: rows of the table that have to be among them, those of other lanes left aside. */
export function candidatesIn(
  lane: LaneIndex,
  w: Window,
  { width, rows, pad }: Room,
  kept: ReadonlySet<number>,
): Candidate[] {
  const most = Math.max(LEAST_PER_SLOT, rows);
  const [from, to] = [w.startMs - pad, w.endMs + pad];
  const power = Math.ceil(Math.log2((widthOf(w) / width) * SLOT_PX));
  const length = 2 ** power;
  const runningOn = { rows: lane.topRunningOn(from, RUNNING_ON), count: lane.countRunningOn(from) };
  const found = candidatesOf(runningOn, w, lane.runningOn(kept, from), kept);
  for (let number = Math.floor(from / length); number * length < to; number++) {
    const startMs = Math.max(number * length, from);
    const endMs = Math.min((number + 1) * length, to);
    const isWhole = endMs - startMs === length;
    const slot = isWhole ? remembered(lane, power, number, most) : slotOf(lane, startMs, endMs, most);
    if (slot.count > 0)
      found.push(...candidatesOf(slot, { startMs, endMs }, lane.between(kept, startMs, endMs), kept));
  }
  return found;
}

/** `also`: the kept ones that belong to the slot. */
function candidatesOf(
  { rows, count }: Slot,
  stretch: Window,
  also: readonly number[],
  kept: ReadonlySet<number>,
): Candidate[] {
  const all = [...rows, ...also.filter((row) => !rows.includes(row))];
  const behind = count - all.length;
  // What has to be seen is not the one beside which the rest is counted, if another can be.
  const carrier = behind > 0 ? (all.findLast((row) => !kept.has(row)) ?? all[0]) : undefined;
  return all.map((row) => (row === carrier ? { row, behind, stretch } : { row, behind: 0, stretch: null }));
}

function slotOf(lane: LaneIndex, fromMs: number, toMs: number, most: number): Slot {
  const count = lane.countBetween(fromMs, toMs);
  return count === 0 ? NOTHING : { rows: lane.topBetween(fromMs, toMs, most), count };
}

interface Memory {
  readonly power: number;
  readonly most: number;
  readonly slots: Map<number, Slot>;
}

/** The slots that a lane was asked for, of the length that it was asked for last: the next frame asks for the same. */
const memory = new WeakMap<LaneIndex, Memory>();

function remembered(lane: LaneIndex, power: number, number: number, most: number): Slot {
  let known = memory.get(lane);
  if (known?.power !== power || known.most !== most)
    memory.set(lane, (known = { power, most, slots: new Map() }));
  let slot = known.slots.get(number);
  if (!slot)
    known.slots.set(number, (slot = slotOf(lane, number * 2 ** power, (number + 1) * 2 ** power, most)));
  return slot;
}
