import { digest, type Digest } from '../digest/index.ts';
import type { Analysis } from '../analysis.ts';
import { type Actors, mergeActors } from './actors.ts';
import { Happenings } from './happenings.ts';
import type { Cluster, MergedTelling } from './telling.ts';
import { tellingsOf } from './tellings.ts';

/** Groups the tellings of all articles by happening. Dated ones first by start, then undated ones in the order of the text. */
export function clusterEvents(digests: readonly Digest[], actors: Actors): Cluster[] {
  const tellings = tellingsOf(digests, actors);
  const dated = tellings.filter((telling) => telling.date !== null).sort(byPrecision);
  const undated = tellings.filter((telling) => telling.date === null);
  const happenings = new Happenings();
  for (const telling of dated) happenings.add(telling);
  const rest: Cluster[] = [];
  for (const telling of undated) {
    const { footing, lede } = telling.mention;
    const home =
      footing === 'reference' ? happenings.onlyOne(telling) : lede ? happenings.homeOfLede(telling) : null;
    if (home) home.push(telling);
    else if (footing !== 'reference') rest.push([telling]);
  }
  return [...happenings.all.sort(byStart), ...rest];
}

/** The most precise telling comes first, of those the one that says most of who: it gives the event its date and its title. */
function byPrecision(a: MergedTelling, b: MergedTelling): number {
  return (
    spanOf(a) - spanOf(b) ||
    // Who dates it by their own words is surer of it.
    Number(a.date?.lent !== undefined) - Number(b.date?.lent !== undefined) ||
    // “The strike” says less of it than the words that told of it first.
    Number(isAgain(a)) - Number(isAgain(b)) ||
    Number(a.mention.lede) - Number(b.mention.lede) ||
    b.actors.length - a.actors.length ||
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

/** The happenings of one article, each once. */
export function happeningsOf(analysis: Analysis): Cluster[] {
  const digests = [digest(analysis)];
  return clusterEvents(digests, mergeActors(digests));
}

function isAgain({ mention: { again, deed } }: MergedTelling): boolean {
  return again !== undefined || (deed?.noun === true && deed.known);
}
