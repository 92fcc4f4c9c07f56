/** Where the cards at the foot of the stage stand: apart from the cards, so that their lines can be drawn before them. */

/** Between two cards, in pixels. */
export const CARD_GAP = 24;

/** Middle of a card, as a part of the width of the row. */
export function middleOfCard(index: number, count: number, width: number): number {
  const cardWidth = (width - CARD_GAP * (count - 1)) / count;
  return (index * (cardWidth + CARD_GAP) + cardWidth / 2) / width;
}

/** Narrower, a quotation is a column of single words. */
const LEAST_WIDTH = 380;

/** How many cards stand side by side in a row of a width. */
export function cardsAbreast(width: number): number {
  return Math.max(1, Math.min(3, Math.floor(width / LEAST_WIDTH)));
}
