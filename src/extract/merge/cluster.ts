import type { Analysis } from '../analysis.ts';
import { type Actors, mergeActors } from './actors.ts';
import { sameHappening } from './same.ts';
import type { MergedTelling } from './telling.ts';

/** All tellings of one happening, best first. */
export type Cluster = MergedTelling[];

/** Groups the tellings of all articles by happening. Dated ones first by start, then undated ones in the order of the text. */
export function clusterEvents(analyses: readonly Analysis[], actors: Actors): Cluster[] {
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
        parties: new Set(named.flatMap((actor) => [actor, ...sideOf(actors, actor)])),
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

function sideOf(actors: Actors, index: number): number[] {
  const side = actors.all[index]?.side;
  const found = side === undefined ? -1 : actors.all.findIndex(({ key }) => key === side);
  return found < 0 ? [] : [found];
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

const MONTH_MS = 31 * 86_400_000;

/** Clusters by the months they touch, so that a telling is compared with its contemporaries only. */
class Buckets {
  readonly all: Cluster[] = [];
  readonly #byMonth = new Map<number, Cluster[]>();
  readonly #byArticle = new Map<number, Cluster[]>();

  add(telling: MergedTelling): void {
    const months = monthsOf(telling);
    const candidates = new Set(months.flatMap((month) => this.#byMonth.get(month) ?? []));
    let best: Cluster | null = null;
    let bestScore = 0;
    for (const cluster of candidates) {
      const score = Math.max(...cluster.map((other) => sameHappening(other, telling)));
      if (score > bestScore) [best, bestScore] = [cluster, score];
    }
    if (best) best.push(telling);
    else this.all.push((best = [telling]));
    for (const month of months) push(this.#byMonth, month, best);
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

/** Months from a little before the start to a little after the end; long spans count their first two years only. */
function monthsOf({ date }: MergedTelling): number[] {
  const start = date?.startMs ?? date?.endMs ?? 0;
  const end = Math.min(date?.endMs ?? start, start + 24 * MONTH_MS);
  const months: number[] = [];
  for (let month = Math.floor(start / MONTH_MS) - 1; month <= Math.floor(end / MONTH_MS) + 1; month++)
    months.push(month);
  return months;
}

/** The happenings of one article, each once. */
export function happeningsOf(analysis: Analysis): Cluster[] {
  return clusterEvents([analysis], mergeActors([analysis]));
}
