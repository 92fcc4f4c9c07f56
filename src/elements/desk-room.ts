/** What the parts of the desk view take of the height, so that all of it can be seen at once. In pixels. */
import { AXIS_HEIGHT, LEADER_ROOM, OVERVIEW_HEIGHT, RANGE_FOOT } from './stage/stage-measures.ts';

/** Height of the row of cards, whether there are any now or not: what is below does not jump while one moves. */
export const CARDS_HEIGHT = 250;
/** The same where nothing has a source, and so no card a passage. */
export const BARE_CARDS_HEIGHT = 128;
/** The line of what is undated, with the room above it. */
const SHELF_HEIGHT = 44;
/** Around the frame, and between the overview and the stage. */
const MARGINS = 52;
/** For the lanes, however little there is. */
const LEAST = 160;

/** What is left for the lanes in `roomPx` under `topPx` of title, tools and messages. */
export function lanesHeight(roomPx: number, topPx: number, hasShelf: boolean, cardsPx: number): number {
  const taken =
    topPx + MARGINS + OVERVIEW_HEIGHT + AXIS_HEIGHT + LEADER_ROOM + cardsPx + (hasShelf ? SHELF_HEIGHT : 0);
  // What is said in rem and in lines of text is not always whole pixels.
  return Math.max(LEAST, Math.floor(roomPx - taken) - 1);
}

/** Head of each of two ranges that are compared. */
const RANGE_HEAD = 44;

/** The same for each of two stages, one below the other, without the cards. */
export function comparedHeight(roomPx: number, topPx: number): number {
  const taken = topPx + MARGINS + 2 * (RANGE_HEAD + AXIS_HEIGHT + RANGE_FOOT);
  return Math.max(LEAST, Math.floor((roomPx - taken) / 2));
}
