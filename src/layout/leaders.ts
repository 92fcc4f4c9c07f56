/** Lines from marks to cards: straight down, along a track of their own, straight down. All in pixels. */
import type { Leader } from './types.ts';

/** Between two tracks, and between two lines that come down from the same mark or from two that are close. */
const TRACK_GAP = 4;
/** Nearer than this, a line needs no track. */
const STRAIGHT = 0.5;

export interface Anchor {
  readonly id: string;
  /** The mark. */
  readonly x: number;
  readonly y: number;
  /** Where the line meets the top of its card. */
  readonly cardX: number;
}

/**
 * One line per anchor, in the order given. Of the lines that run left, the leftmost takes the highest track; of those
 * that run right, the rightmost: so no line crosses another where the marks are in the order of their cards.
 * `footY` is the foot of the stage and `cardY` the top of the cards; tracks draw closer where they would not fit.
 */
export function layoutLeaders(anchors: readonly Anchor[], footY: number, cardY: number): Leader[] {
  const apart = spreadMarks(anchors);
  const bent = apart.filter(({ x, cardX }) => Math.abs(x - cardX) > STRAIGHT);
  const left = bent.filter(({ x, cardX }) => cardX < x).sort((a, b) => a.cardX - b.cardX || a.x - b.x);
  const right = bent.filter(({ x, cardX }) => cardX > x).sort((a, b) => b.cardX - a.cardX || b.x - a.x);
  const gap = Math.min(TRACK_GAP, Math.max(cardY - footY, 0) / (bent.length + 1));
  const trackOf = new Map([...left, ...right].map((anchor, i) => [anchor, footY + gap * (i + 1)]));
  return apart.map((anchor) => {
    const { id, x, y, cardX } = anchor;
    const track = trackOf.get(anchor);
    if (track === undefined) return line(id, [x, y], [x, cardY]);
    return line(id, [x, y], [x, track], [cardX, track], [cardX, cardY]);
  });
}

function line(id: string, ...points: [number, number][]): Leader {
  return { id, points };
}

/** Marks whose lines would run along each other, and where these stand instead: side by side around the middle. */
interface Bundle {
  readonly anchors: readonly Anchor[];
  readonly middle: number;
}

/** Lines that would run along each other stand side by side around their marks, in the order of the cards. */
function spreadMarks(anchors: readonly Anchor[]): Anchor[] {
  const bundles: Bundle[] = [];
  for (const anchor of anchors.toSorted((a, b) => a.x - b.x || a.cardX - b.cardX)) {
    let bundle: Bundle = { anchors: [anchor], middle: anchor.x };
    // A bundle is wider than its marks, so it may touch the one before it, and that one the next.
    for (let last = bundles.at(-1); last && firstX(bundle) - lastX(last) < TRACK_GAP; last = bundles.at(-1)) {
      bundles.pop();
      bundle = join(last, bundle);
    }
    bundles.push(bundle);
  }
  const shifted = new Map(
    bundles.flatMap((bundle) =>
      bundle.anchors
        .toSorted((a, b) => a.cardX - b.cardX)
        .map((anchor, i) => [anchor, firstX(bundle) + i * TRACK_GAP] as const),
    ),
  );
  return anchors.map((anchor) => ({ ...anchor, x: shifted.get(anchor) ?? anchor.x }));
}

function join(a: Bundle, b: Bundle): Bundle {
  const anchors = [...a.anchors, ...b.anchors];
  return { anchors, middle: (a.middle * a.anchors.length + b.middle * b.anchors.length) / anchors.length };
}

function firstX({ anchors, middle }: Bundle): number {
  return middle - ((anchors.length - 1) / 2) * TRACK_GAP;
}

function lastX({ anchors, middle }: Bundle): number {
  return middle + ((anchors.length - 1) / 2) * TRACK_GAP;
}
