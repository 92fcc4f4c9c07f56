/** The lines from the marks of a stage to the cards below it. */
import { layoutLeaders } from '../../layout/leaders.ts';
import type { Leader, StageLayout } from '../../layout/types.ts';
import { POINT_RADIUS } from './mark-shape.ts';
import { AXIS_HEIGHT, LEADER_ROOM } from './stage-measures.ts';

/** A card below the stage, as far as its line goes. */
export interface CardAnchor {
  /** Of the event or quotation on the card. */
  readonly id: string;
  readonly eventId: string;
  /** Middle of the card, as a part of the stage's width. */
  readonly at: number;
  readonly color: string;
}

/** Whether cards stand elsewhere, or others do; they are made anew with each render of what is around the stage. */
export function isOther(now: readonly CardAnchor[], before: readonly CardAnchor[] = []): boolean {
  return (
    now.length !== before.length ||
    now.some(({ id, eventId, at, color }, i) => {
      const old = before[i];
      return old?.id !== id || old.eventId !== eventId || old.at !== at || old.color !== color;
    })
  );
}

/** None for a card whose event has no mark now. `gutter`: where the plot begins. */
export function leadersOf(
  { marks, height }: StageLayout,
  cards: readonly CardAnchor[],
  gutter: number,
  width: number,
): readonly Leader[] {
  const anchors = cards.flatMap(({ id, eventId, at }) => {
    const mark = marks.find(({ item }) => item.id === eventId);
    if (!mark) return [];
    const x = gutter + (mark.x1 + mark.x2) / 2;
    return [{ id, x, y: AXIS_HEIGHT + mark.y + POINT_RADIUS, cardX: at * width }];
  });
  const foot = AXIS_HEIGHT + height;
  return layoutLeaders(anchors, foot + 8, foot + LEADER_ROOM);
}
