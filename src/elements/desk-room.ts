/** What the parts of the desk view take of the height, so that all of it can be seen at once. In pixels. */
import { OVERVIEW_HEIGHT } from './ct-overview.ts';
import { AXIS_HEIGHT, LEADER_ROOM } from './stage-picture.ts';

/** Height of the row of cards, whether there are any now or not: what is below does not jump while one moves. */
export const CARDS_HEIGHT = 250;
/** The line of what is undated, with the room above it. */
const SHELF_HEIGHT = 44;
/** Around the frame, between the header and the overview, and between that and the stage. */
const MARGINS = 62;
/** For the lanes, however little there is. */
const LEAST = 160;

/** What is left for the lanes in `roomPx` under a header of `headerPx`. */
export function lanesHeight(roomPx: number, headerPx: number, hasShelf: boolean): number {
  const taken =
    headerPx +
    MARGINS +
    OVERVIEW_HEIGHT +
    AXIS_HEIGHT +
    LEADER_ROOM +
    CARDS_HEIGHT +
    (hasShelf ? SHELF_HEIGHT : 0);
  return Math.max(LEAST, Math.floor(roomPx - taken));
}
