/** Heights above and below the lanes, for the drawing, the controls on it, and who shares out the page. In pixels. */

/** With room below its strip. */
export const OVERVIEW_HEIGHT = 62;

/** The two rows of ticks. */
export const AXIS_HEIGHT = 52;
/** Between the lanes and the cards, for the lines. */
export const LEADER_ROOM = 40;
/** The same where there are no cards to lead to: below each of two ranges that are compared. */
export const RANGE_FOOT = 12;
