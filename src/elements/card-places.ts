/** Where the cards at the foot of the stage stand: apart from the cards, so that their lines can be drawn before them. */

/** Between two cards, in pixels. */
export const CARD_GAP = 24;

/** Middle of a card, as a part of the width of the row. */
export function middleOfCard(index: number, count: number, width: number): number {
  const cardWidth = (width - CARD_GAP * (count - 1)) / count;
  return (index * (cardWidth + CARD_GAP) + cardWidth / 2) / width;
}
