import { Candidates } from './candidates.ts';
import { sameHappening } from './same.ts';
import { type Cluster, type MergedTelling, sharedCount } from './telling.ts';

/** How many tellings stand for a happening when others are compared with it: the most precise that are not alike. */
const SAMPLES = 24;
/** How many undated sentences of its title and first paragraph an article can sum itself up in. */
const SUMMARY = 20;

/** The happenings of all articles as they are found. */
export class Happenings {
  readonly all: Cluster[] = [];
  readonly #samples: MergedTelling[][] = [];
  readonly #candidates = new Candidates();
  readonly #homes = new Map<number, { telling: MergedTelling; cluster: Cluster }[]>();
  readonly #only = new Map<string, Cluster | null>();
  readonly #summed = new Map<number, number>();

  /** Adds a dated telling to the happening it tells, or makes a new one of it. */
  add(telling: MergedTelling): void {
    let best = this.all.length;
    let bestScore = 0;
    for (const happening of this.#candidates.of(telling)) {
      for (const sample of this.#samples[happening] ?? []) {
        const score = sameHappening(sample, telling);
        if (score > bestScore) [best, bestScore] = [happening, score];
      }
    }
    const cluster = (this.all[best] ??= []);
    cluster.push(telling);
    const samples = (this.#samples[best] ??= []);
    if (samples.length < SAMPLES && !samples.some((sample) => isAlike(sample, telling))) {
      samples.push(telling);
      this.#candidates.add(best, telling);
    }
    const homes = this.#homes.get(telling.article);
    if (homes) homes.push({ telling, cluster });
    else this.#homes.set(telling.article, [{ telling, cluster }]);
  }

  /** The one happening of the article with this concept; null: there are none or several. Ask once all are added. */
  onlyOne({ article, mention: { concept } }: MergedTelling): Cluster | null {
    const key = `${article} ${concept}`;
    let only = this.#only.get(key);
    if (only === undefined) {
      const told = this.#homesIn(article).filter(({ telling }) => telling.mention.concept === concept);
      const [first = null, second] = new Set(told.map(({ cluster }) => cluster));
      only = second ? null : first;
      this.#only.set(key, only);
    }
    return only;
  }

  /** Title and first paragraph sum up what the article goes on to tell: the happening with the same actors and matter. */
  homeOfLede({ article, actors, terms }: MergedTelling): Cluster | null {
    const asked = this.#summed.get(article) ?? 0;
    this.#summed.set(article, asked + 1);
    if (asked >= SUMMARY) return null;
    let best: Cluster | null = null;
    let most = 1;
    for (const { telling, cluster } of this.#homesIn(article)) {
      if (sharedCount(actors, telling.actors) === 0) continue;
      const shared = sharedCount(terms, telling.terms);
      if (shared > most) [best, most] = [cluster, shared];
    }
    return best;
  }

  #homesIn(article: number): readonly { telling: MergedTelling; cluster: Cluster }[] {
    return this.#homes.get(article) ?? [];
  }
}

/** Whatever is one with the first is as surely one with the second: wire copy, and what repeats it. */
function isAlike(a: MergedTelling, b: MergedTelling): boolean {
  return (
    // Of one sentence two tellings are two happenings, so that each sentence stands for itself.
    a.article !== b.article &&
    a.mention.concept === b.mention.concept &&
    a.mention.place === b.mention.place &&
    a.date?.edtf === b.date?.edtf &&
    (a.mention.status === 'planned') === (b.mention.status === 'planned') &&
    isEqual(a.terms, b.terms) &&
    isEqual(a.parties, b.parties)
  );
}

function isEqual(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((number, i) => number === b[i]);
}
