import type { Analysis } from '../analysis.ts';
import { type Actors, mergeActors } from './actors.ts';
import { Contemporaries } from './contemporaries.ts';
import { sameHappening } from './same.ts';
import type { MergedTelling } from './telling.ts';

/** All tellings of one happening, best first. */
export type Cluster = MergedTelling[];

/** Groups the tellings of all articles by happening. Dated ones first by start, then undated ones in the order of the text. */
export function clusterEvents(analyses: readonly Analysis[], actors: Actors): Cluster[] {
  const indexOf = new Map(actors.all.map(({ key }, index) => [key, index]));
  const sideOf = (actor: number): number[] => {
    const side = indexOf.get(actors.all[actor]?.side ?? '');
    return side === undefined ? [] : [side];
  };
  const tellings = analyses.flatMap(({ events, dates }, article) =>
    events.map((mention): MergedTelling => {
      const named = mention.actors
        .map(({ actor }) => actors.of[article]?.[actor])
        .filter((actor) => actor !== undefined);
      return {
        article,
        mention,
        date: mention.date === null ? null : (dates[mention.date] ?? null),
        actors: new Set(named),
        parties: new Set(named.flatMap((actor) => [actor, ...sideOf(actor)])),
      };
    }),
  );
  const dated = tellings.filter((telling) => telling.date !== null).sort(byPrecision);
  const undated = tellings.filter((telling) => telling.date === null);
  const clusters = new Buckets();
  for (const telling of dated) clusters.add(telling);
  const rest: Cluster[] = [];
  for (const telling of undated) {
    const { footing, lede } = telling.mention;
    const home =
      footing === 'reference' ? clusters.onlyOne(telling) : lede ? clusters.homeOfLede(telling) : null;
    if (home) home.push(telling);
    else if (footing !== 'reference') rest.push([telling]);
  }
  return [...clusters.all.sort(byStart), ...rest];
}

/** The most precise telling comes first, of those the one that says most of who: it gives the event its date and its title. */
function byPrecision(a: MergedTelling, b: MergedTelling): number {
  return (
    spanOf(a) - spanOf(b) ||
    Number(a.mention.lede) - Number(b.mention.lede) ||
    b.actors.size - a.actors.size ||
    a.article - b.article ||
    a.mention.start - b.mention.start ||
    a.mention.trigger.start - b.mention.trigger.start
  );
}

function byStart(a: Cluster, b: Cluster): number {
  const first = a[0];
  const second = b[0];
  if (!first || !second) return 0;
  return (
    (first.date?.startMs ?? -Infinity) - (second.date?.startMs ?? -Infinity) ||
    (first.date?.endMs ?? Infinity) - (second.date?.endMs ?? Infinity) ||
    first.article - second.article ||
    first.mention.start - second.mention.start ||
    first.mention.trigger.start - second.mention.trigger.start
  );
}

/**
 * How much time a telling leaves open. A clock time in front is the first clause's own: for another under the same date
 * only the day is sure. A feast names a happening ("the Easter truce") sooner than it bounds one.
 */
function spanOf({ date, mention }: MergedTelling): number {
  const span = (date?.endMs ?? Infinity) - (date?.startMs ?? -Infinity);
  if (date?.rule.startsWith('feast/')) return Math.max(span, 8 * DAY_MS);
  return mention.footing === 'shared' ? Math.max(span, DAY_MS) : span;
}

const DAY_MS = 86_400_000;

/** Clusters as they grow. */
class Buckets {
  readonly all: Cluster[] = [];
  readonly #contemporaries = new Contemporaries<Cluster>();
  readonly #byArticle = new Map<number, Cluster[]>();

  add(telling: MergedTelling): void {
    let best: Cluster | null = null;
    let bestScore = 0;
    for (const cluster of this.#contemporaries.of(telling)) {
      const score = Math.max(...cluster.map((other) => sameHappening(other, telling)));
      if (score > bestScore) [best, bestScore] = [cluster, score];
    }
    if (best) best.push(telling);
    else this.all.push((best = [telling]));
    this.#contemporaries.add(best, telling);
    push(this.#byArticle, telling.article, best);
  }

  /** The one happening of the article with this concept; null: there are none or several. */
  onlyOne({ article, mention }: MergedTelling): Cluster | null {
    const found = (this.#byArticle.get(article) ?? []).filter((cluster) =>
      cluster.some((other) => other.article === article && other.mention.concept === mention.concept),
    );
    return found.length === 1 ? (found[0] ?? null) : null;
  }

  /** Title and first paragraph sum up what the article goes on to tell: the happening with the same actors and matter. */
  homeOfLede(telling: MergedTelling): Cluster | null {
    let best: Cluster | null = null;
    let most = 1;
    for (const cluster of this.#byArticle.get(telling.article) ?? []) {
      for (const other of cluster) {
        if (
          other.article !== telling.article ||
          ![...telling.actors].some((actor) => other.actors.has(actor))
        )
          continue;
        const shared = other.mention.terms.filter((term) => telling.mention.terms.includes(term)).length;
        if (shared > most) [best, most] = [cluster, shared];
      }
    }
    return best;
  }
}

function push(map: Map<number, Cluster[]>, key: number, cluster: Cluster): void {
  const list = map.get(key);
  if (!list) map.set(key, [cluster]);
  else if (!list.includes(cluster)) list.push(cluster);
}

/** The happenings of one article, each once. */
export function happeningsOf(analysis: Analysis): Cluster[] {
  return clusterEvents([analysis], mergeActors([analysis]));
}
