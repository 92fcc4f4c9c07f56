import type { Timeline } from '../model/timeline.ts';
import type { Digest } from './digest/index.ts';
import { editActors } from './edits/actors.ts';
import { editEvents } from './edits/events.ts';
import { followAnchors, hungEvents } from './edits/follow.ts';
import type { Outcome } from './edits/outcome.ts';
import type { Edits } from './edits/read.ts';
import { mergeActors } from './merge/actors.ts';
import { clusterAll } from './merge/other-articles.ts';
import { linkParaphrases } from './merge/paraphrases.ts';
import { linkQuotes } from './merge/quotes.ts';
import { remember } from './write/known.ts';
import { writeTimeline } from './write/timeline.ts';

export interface Built {
  readonly timeline: Timeline;
  readonly outcomes: readonly Outcome[];
}

/**
 * The stages over all articles, in order. Articles are taken in the order of their file names, however they come.
 * Actors are joined, and tied by the editor, before events: who acted helps to tell which events are one.
 * Edits of events come last, on ids that are settled.
 * @param last the timeline of the last build, which remembers the ids; null: there is none
 */
export function buildTimeline(articles: readonly Digest[], edits: Edits, last: Timeline | null): Built {
  const read = [...articles].sort((a, b) => (a.file < b.file ? -1 : 1));
  const tied = editActors(mergeActors(read), edits.edits);
  const { digests, clusters } = clusterAll(read, tied.actors);
  const quotes = linkQuotes(digests, tied.actors, clusters);
  const paraphrases = linkParaphrases(digests, tied.actors, clusters);
  const head = {
    title: edits.head.title ?? digests[0]?.metadata.title ?? 'Timeline',
    description: edits.head.description,
    language: edits.head.language ?? digests[0]?.metadata.language ?? 'en',
  };
  const { timeline, heirs } = writeTimeline(
    digests,
    tied.actors,
    clusters,
    { quotes, paraphrases },
    remember(last),
    last?.redirects ?? [],
    head,
  );
  const changed = editEvents(
    timeline,
    edits.edits,
    digests.flatMap(({ passages }) => passages),
  );
  const edited =
    edits.edits.length === 0 ? changed : followAnchors(timeline, changed, hungEvents(digests, clusters));
  return {
    timeline: sortEvents(withRedirects(edited.timeline, last, heirs)),
    outcomes: [...tied.outcomes, ...edited.outcomes].sort((a, b) => a.edit.number - b.edit.number),
  };
}

/** Every id that was ever published leads somewhere: to its event, to the one that holds it now, or to where it stood. */
function withRedirects(
  timeline: Timeline,
  last: Timeline | null,
  heirs: ReadonlyMap<string, string | null>,
): Timeline {
  const live = new Set(timeline.events.map(({ id }) => id));
  const redirects = new Map(timeline.redirects.map((redirect) => [redirect.from, redirect]));
  for (const redirect of last?.redirects ?? [])
    if (!redirects.has(redirect.from)) redirects.set(redirect.from, redirect);
  for (const event of last?.events ?? []) {
    if (live.has(event.id) || redirects.has(event.id)) continue;
    const before = event.corrections.find(({ field }) => field === 'id')?.was ?? event.id;
    const to = heirs.get(before) ?? null;
    redirects.set(event.id, {
      from: event.id,
      to,
      ...(to === null && event.date ? { date: event.date.edtf } : {}),
    });
  }
  const settled = [...redirects.values()]
    .filter(({ from }) => !live.has(from))
    .map((redirect) => {
      let to = redirect.to;
      for (let steps = 0; to !== null && !live.has(to) && steps < redirects.size; steps++)
        to = redirects.get(to)?.to ?? null;
      return to === redirect.to ? redirect : { ...redirect, to: to !== null && live.has(to) ? to : null };
    });
  return { ...timeline, redirects: settled.sort((a, b) => (a.from < b.from ? -1 : 1)) };
}

/** Dated events by start, then by end; undated ones after them in the order of their texts, which is the order they come in. */
function sortEvents(timeline: Timeline): Timeline {
  const key = (iso: string | null | undefined, open: number): number =>
    iso == null ? open : Date.parse(iso);
  const dated = timeline.events.filter(({ date }) => date !== null);
  const undated = timeline.events.filter(({ date }) => date === null);
  dated.sort(
    (a, b) =>
      key(a.date?.start, -Infinity) - key(b.date?.start, -Infinity) ||
      key(a.date?.end, Infinity) - key(b.date?.end, Infinity),
  );
  return { ...timeline, events: [...dated, ...undated] };
}
