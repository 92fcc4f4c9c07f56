/** How the lanes share the height of the stage: the same at every zoom, so that nothing moves up or down. In pixels. */

/** As high as a button has to be (WCAG 2.5.8). */
export const ROW_HEIGHT = 24;
/** What a band has above and below its rows together: at least, where there is room for it, and at most. */
const TIGHT_PADDING = 8;
const PADDING = 10;
const WIDE_PADDING = 24;
/** More rows than this are a list, not a lane. */
const MAX_ROWS = 12;

export interface LaneShare {
  readonly rows: number;
  readonly height: number;
}

/**
 * Two rows for each lane that has two events, then one after the other to the lane whose rows are the fullest, as seats
 * are dealt by highest average; never more than its events could need. `counts`: events per lane, at any time.
 */
export function shareHeight(counts: readonly number[], heightPx: number): LaneShare[] {
  if (counts.length === 0) return [];
  const rows = counts.map((count) => Math.min(Math.max(count, 1), 2));
  const total = () => rows.reduce((a, b) => a + b, 0);
  for (;;) {
    const fullest = fullestLane(counts, rows);
    if (fullest === null || (total() + 1) * ROW_HEIGHT + counts.length * PADDING > heightPx) break;
    rows[fullest] = (rows[fullest] ?? 0) + 1;
  }
  const left = (heightPx - total() * ROW_HEIGHT) / counts.length;
  const padding = Math.floor(Math.min(Math.max(left, TIGHT_PADDING), WIDE_PADDING));
  return rows.map((count) => ({ rows: count, height: count * ROW_HEIGHT + padding }));
}

/** null where every lane has as many rows as it can use. */
function fullestLane(counts: readonly number[], rows: readonly number[]): number | null {
  let best: number | null = null;
  let most = 0;
  for (const [i, count] of counts.entries()) {
    const has = rows[i] ?? 0;
    if (has >= Math.min(count, MAX_ROWS) || count / has <= most) continue;
    best = i;
    most = count / has;
  }
  return best;
}
