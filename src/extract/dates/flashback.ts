/**
 * A paragraph that tells with "had" what came before goes back to its own years, and the one after it resumes where
 * the telling was left. So a way that steps back there keeps its home, and from home the next paragraph can go on.
 */
import type { Article, Sentence } from '../article.ts';
import { LETTER, runEnd } from './characters.ts';
import type { Stand } from './stand.ts';
import { widthOf } from './stand.ts';
import type { Way } from './way.ts';
import { wordSet } from './words.ts';

const HAD = ' had ';
/** What somebody had, or had to do; behind all else "had" tells what was before: "had held", "had never held". */
const HELD = wordSet(
  'a an the to no any some few little less more many much most his her its their this that such one two three four five six ' +
    'seven eight nine ten',
);

/** Where a paragraph first speaks of what had happened. */
export class TellsBack {
  readonly #article: Article;
  #block = -1;
  #from = Infinity;

  constructor(article: Article) {
    this.#article = article;
  }

  /** Whether the paragraph of a sentence has done so by its end. */
  by({ block, end }: Sentence): boolean {
    if (block !== this.#block) {
      const { start, end: last } = this.#article.blocks[block] ?? { start: 0, end: 0 };
      this.#block = block;
      this.#from = hadIn(this.#article.text.slice(start, last)) + start;
    }
    return this.#from < end;
  }
}

/** Infinity: it speaks of none. */
export function hadIn(text: string): number {
  for (let at = text.indexOf(HAD); at >= 0; at = text.indexOf(HAD, at + 1)) {
    const next = at + HAD.length;
    const to = runEnd(text, next, text.length, LETTER);
    if (to > next && !HELD.has(text.slice(next, to).toLowerCase())) return at;
  }
  return Infinity;
}

const DAY_MS = 86_400_000;
/** A step back of less than this is no flashback. */
const LEAST_BACK = 200;
/** Nor is what nobody remembers who is told of. */
const MOST_BACK = 60 * 365;
/** A scene that can be resumed is told by days or months; "in 1920" is a remark. */
const WIDEST_HOME = 100;

/** What a step back costs that is told with "had": to a bare year more, for that is rather a remark. */
const FLASHBACK = 2.5;
const TO_A_YEAR = 4;
/** The most that going on inside a flashback costs, over however many years. */
export const WITHIN = 0.25;
/** What it costs more to stay in a flashback when the next paragraph is told in the plain past, than to leave it. */
export const REMAIN = 2.5;

export function flashbackCost(to: Stand): number {
  return widthOf(to) > WIDEST_HOME ? TO_A_YEAR : FLASHBACK;
}

/** The home of a telling that goes from here to there with "had"; null: it is no flashback, or already in one. */
export function homeOf(way: Way, to: Pick<Stand, 'endMs'>): Way | null {
  const { stand, home } = way;
  if (!stand || (home && home.stand !== stand)) return null;
  const back = (stand.startMs - to.endMs) / DAY_MS;
  const told = back > LEAST_BACK && back < MOST_BACK && widthOf(stand) <= WIDEST_HOME;
  return told ? (home ?? way) : null;
}
