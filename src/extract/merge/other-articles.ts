/** Times that hang on a happening which another article dates. */
import { OTHER_ARTICLE } from '../confidence.ts';
import { countedFrom } from '../dates/counted-from.ts';
import type { Digest, DigestDate, DigestEvent } from '../digest/index.ts';
import type { DigestPendingDate } from '../digest/pending.ts';
import { isExact } from '../events/anchors.ts';
import { stepFrom, takenFor } from '../events/anchored.ts';
import { countsFromEnd } from '../events/happening-words.ts';
import type { Actors } from './actors.ts';
import { clusterEvents } from './cluster.ts';
import { type DatedHappening, DatedIndex } from './dated-index.ts';
import { type Cluster, sharedCount } from './telling.ts';

const DAY_MS = 86_400_000;
/**
 * How far from its own times an article speaks of a happening without saying when it was: further of one that it names,
 * but not so far that another of that name is meant.
 */
const REACH_MS = 2 * 366 * DAY_MS;
const NAMED_REACH_MS = 30 * 366 * DAY_MS;
/** Of a happening that the words don't name this many of its parties have to be in the article. */
const PARTIES = 2;
/** A happening can hang on one that hangs on another; further than this nobody counts. */
const ROUNDS = 4;

export interface Clustered {
  /** With the dates that came from other articles, and what they date. */
  readonly digests: readonly Digest[];
  readonly clusters: readonly Cluster[];
}

/**
 * The happenings of all articles, those too that only another article dates. All times are looked up among the happenings
 * of one state before any of them counts, so the order of the articles has no say.
 */
export function clusterAll(digests: readonly Digest[], actors: Actors): Clustered {
  let current = digests;
  let clusters = clusterEvents(current, actors);
  for (let round = 0; round < ROUNDS && current.some(({ pending }) => pending.dates.length > 0); round++) {
    const index = new DatedIndex(clusters);
    const next = current.map((digest, article) => withLent(digest, article, actors, index));
    if (next.every((digest, article) => digest === current[article])) break;
    current = next;
    clusters = clusterEvents(current, actors);
  }
  return { digests: current, clusters };
}

/** The digest with what other articles date in it; the same where that is nothing. */
function withLent(digest: Digest, article: number, actors: Actors, index: DatedIndex): Digest {
  const { pending } = digest;
  const known: (DigestDate | null)[] = [];
  for (const date of pending.dates) {
    const base = date.base === null ? null : known[date.base];
    known.push(
      date.words
        ? onHappening(digest, article, date, actors, index)
        : base
          ? onDate(digest, date, base)
          : null,
    );
  }
  if (known.every((date) => date === null)) return digest;
  const dates = [...digest.dates];
  const events = [...digest.events];
  const place = new Map<number, number>();
  for (const event of pending.events) {
    const date = known[event.date ?? -1];
    if (!date) continue;
    const at = place.get(event.date ?? -1) ?? dates.push(date) - 1;
    place.set(event.date ?? -1, at);
    const undated = events.findIndex((other) => other.date === null && isSame(other, event));
    // In its place, which what was said is tied to.
    if (undated >= 0) events[undated] = { ...event, date: at };
    else events.push({ ...event, date: at });
  }
  return { ...digest, dates, events, pending: remaining(digest, known) };
}

function isSame(a: DigestEvent, b: DigestEvent): boolean {
  return a.trigger.start === b.trigger.start;
}

/** What still waits. Dates keep their places, for what hangs on them. */
function remaining(
  { pending: { dates, events } }: Digest,
  known: readonly (DigestDate | null)[],
): Digest['pending'] {
  const left = events.filter(({ date }) => !known[date ?? -1]);
  return { dates: left.length === 0 ? [] : dates, events: left };
}

function onHappening(
  digest: Digest,
  article: number,
  { mention, words, said, named, future }: DigestPendingDate,
  actors: Actors,
  index: DatedIndex,
): DigestDate | null {
  const { hangsOn } = mention;
  const found = words && index.onlyOne(words);
  // What the article itself tells it would have counted from, had it been close enough.
  if (!hangsOn || !found || found.best.article === article) return null;
  if (countsFromEnd(words, hangsOn.how) && found.endMs - found.startMs < 2 * DAY_MS) return null;
  if (!named && !isSpokenOf(found, actors.of[article] ?? [])) return null;
  const { mention: anchor, article: other } = found.best;
  const inference = takenFor(said, anchor.selector[0].exact, anchor.title, OTHER_ARTICLE);
  const counted = { anchor: anchor.trigger, steps: [hangsOn] };
  const date = countedFrom({ ...mention, counted }, hangsOn, found, inference, digest.metadata, future);
  if (!date || !isOfItsTime(date, digest, future, named ? NAMED_REACH_MS : REACH_MS)) return null;
  return { ...date, selector: mention.selector, lent: { article: other, selector: anchor.selector } };
}

/** "The next day", after a time that got its day from another article. */
function onDate(digest: Digest, { mention }: DigestPendingDate, base: DigestDate): DigestDate | null {
  const { hangsOn } = mention;
  const { startMs, endMs } = base;
  if (!hangsOn || startMs === null || endMs === null) return null;
  const from = { ...mention, inferred: [...base.inferred, ...mention.inferred], ...stepFrom(base, hangsOn) };
  const inference = { part: 'date', from: base.text, rule: mention.rule };
  const bounds = { startMs, endMs, exact: isExact(base) };
  const date = countedFrom(from, hangsOn, bounds, inference, digest.metadata, false);
  return date && { ...date, selector: mention.selector, ...(base.lent ? { lent: base.lent } : {}) };
}

/** The article names those who took part. */
function isSpokenOf({ best: { parties } }: DatedHappening, named: readonly number[]): boolean {
  const here = [...new Set(named)].sort((a, b) => a - b);
  return parties.length > 0 && sharedCount(parties, here) >= Math.min(PARTIES, parties.length);
}

/** It fits the times of which the article speaks, and is no later than the article, unless it is to come. */
function isOfItsTime(
  { startMs, endMs, ahead }: { startMs: number | null; endMs: number | null; ahead?: boolean | undefined },
  { span, metadata }: Digest,
  future: boolean,
  reach: number,
): boolean {
  if (metadata.published !== undefined && (ahead === true) !== future) return false;
  const [from, to] = span ?? [-Infinity, Infinity];
  return (endMs ?? Infinity) >= from - reach && (startMs ?? -Infinity) <= to + reach;
}
