import {
  FORMAT,
  type FuzzyDate,
  type Source,
  type Telling,
  type Timeline,
  type TimelineEvent,
} from '../../model/timeline.ts';
import { CONFIDENCE } from '../confidence.ts';
import type { Digest } from '../digest/index.ts';
import type { Actors, MergedActor } from '../merge/actors.ts';
import type { Linked } from '../merge/quotes.ts';
import type { Cluster, MergedTelling } from '../merge/telling.ts';
import { writeDate } from './date.ts';
import { assignIds } from './ids.ts';
import { evidenceMarks, type Memory } from './known.ts';
import { slug } from './slug.ts';
import { type Speech, writeSpeech } from './speech.ts';

export interface Written {
  readonly timeline: Timeline;
  /** For each event id of the last build, the one that holds it now; null: gone. */
  readonly heirs: ReadonlyMap<string, string | null>;
}

/** Puts everything into format v1, with the ids of the last build wherever they can be kept. */
export function writeTimeline(
  digests: readonly Digest[],
  actors: Actors,
  clusters: readonly Cluster[],
  speech: Speech,
  memory: Memory,
  retired: Timeline['redirects'],
  head: { title: string; description?: string | undefined; language: string },
): Written {
  const sources = writeSources(digests, memory);
  const sourceIds = sources.map(({ id }) => id);
  const actorIds = nameActors(actors, clusters, [...speech.quotes, ...speech.paraphrases], memory);
  const events = clusters.map((cluster) => writeEvent(cluster, sourceIds, actors, actorIds));
  const named = events.map((event) => ({
    wish: slug(event.title, 'event'),
    date: event.date?.edtf,
    marks: event.evidence.flatMap((telling) => evidenceMarks(telling, telling.date ?? event.date)),
  }));
  const { ids, heirs } = assignIds(named, memory.events, retired);
  return {
    heirs,
    timeline: {
      format: FORMAT,
      title: head.title,
      ...(head.description === undefined ? {} : { description: head.description }),
      language: head.language,
      sources,
      actors: writeActors(actors, actorIds),
      events: events.map((event, i) => ({ ...event, id: ids[i] ?? event.id })),
      ...writeSpeech(speech, sourceIds, actors, { actors: actorIds, events: ids }, memory),
      redirects: [],
    },
  };
}

function writeSources(digests: readonly Digest[], memory: Memory): Source[] {
  const named = digests.map(({ file, sha256 }) => ({
    wish: slug(file.replace(/\.[^.]+$/, ''), 'source'),
    marks: [sha256, file],
  }));
  const { ids } = assignIds(named, memory.sources, []);
  return digests.map(({ file, metadata, mediaType, sha256, length }, i) => ({
    id: ids[i] ?? '',
    file,
    ...metadata,
    mediaType,
    sha256,
    length,
  }));
}

/** Ids of the actors that anything written refers to, by their index. */
function nameActors(
  actors: Actors,
  clusters: readonly Cluster[],
  said: readonly Linked[],
  memory: Memory,
): Map<number, string> {
  const used = new Set<number>();
  const indexOf = indexByKey(actors);
  for (const cluster of clusters)
    for (const { article, mention } of cluster)
      for (const actor of actorsIn(mention)) use(actors.of[article]?.[actor]);
  for (const { speaker, to } of said) {
    use(speaker ?? undefined);
    use(to?.actor ?? undefined);
  }
  const indices = [...used].sort((a, b) => a - b);
  const named = indices.map((index) => {
    const actor = actors.all[index];
    return {
      wish: slug(actor?.name ?? '', 'actor'),
      marks: [
        actor?.corrections.find(({ field }) => field === 'name')?.was ?? actor?.name ?? '',
        actor?.name ?? '',
      ],
    };
  });
  const { ids } = assignIds(named, memory.actors, []);
  return new Map(indices.map((index, i) => [index, ids[i] ?? '']));

  function use(index: number | undefined): void {
    if (index === undefined || used.has(index)) return;
    used.add(index);
    const side = actors.all[index]?.side;
    if (side !== undefined) use(indexOf.get(side));
  }
}

function actorsIn(mention: MergedTelling['mention']): number[] {
  return [...mention.actors.map(({ actor }) => actor), ...mention.claimedBy, ...mention.disputedBy];
}

function indexByKey({ all }: Actors): Map<string, number> {
  const indices = new Map<string, number>();
  for (const [index, { key }] of all.entries()) if (!indices.has(key)) indices.set(key, index);
  return indices;
}

function writeActors(actors: Actors, ids: ReadonlyMap<number, string>): Timeline['actors'] {
  const indexOf = indexByKey(actors);
  const written = [...ids].map(([index, id]) => {
    const actor = actors.all[index] as MergedActor;
    const side = actor.side === undefined ? undefined : ids.get(indexOf.get(actor.side) ?? -1);
    return {
      id,
      name: actor.name,
      kind: actor.kind,
      ...(actor.role === undefined ? {} : { role: actor.role }),
      aliases: [...actor.aliases].sort(),
      ...(side === undefined || side === id ? {} : { side }),
      corrections: actor.corrections,
    };
  });
  return written.sort((a, b) => (a.id < b.id ? -1 : 1));
}

function writeEvent(
  cluster: Cluster,
  sourceIds: readonly string[],
  actors: Actors,
  actorIds: ReadonlyMap<number, string>,
): TimelineEvent {
  const [best] = cluster as [MergedTelling, ...MergedTelling[]];
  const idOf = (article: number, actor: number): string | undefined =>
    actorIds.get(actors.of[article]?.[actor] ?? -1);
  const ids = (pick: (telling: MergedTelling) => readonly number[]): string[] => [
    ...new Set(
      cluster
        .flatMap((telling) => pick(telling).map((actor) => idOf(telling.article, actor)))
        .filter((id) => id !== undefined),
    ),
  ];
  const roles = new Map<string, TimelineEvent['actors'][number]>();
  for (const { article, mention } of cluster) {
    for (const { actor, role } of mention.actors) {
      const id = idOf(article, actor);
      if (id !== undefined && !roles.has(id)) roles.set(id, { actor: id, role });
    }
  }
  const date = best.date ? writeDate(best.date, sourceIds[best.article] ?? '', sourceIds) : null;
  const place = cluster.find(({ mention }) => mention.place !== undefined)?.mention.place;
  return {
    id: '',
    title: best.mention.title,
    date,
    kind: best.mention.kind,
    status: statusOf(cluster),
    claimedBy: statusOf(cluster) === 'claimed' ? ids(({ mention }) => mention.claimedBy) : [],
    disputedBy: ids(({ mention }) => mention.disputedBy),
    actors: [...roles.values()],
    ...(place === undefined ? {} : { place }),
    evidence: cluster.map((telling) => writeTelling(telling, date, sourceIds)),
    rule: best.mention.rule,
    ...(best.date ? { confidence: CONFIDENCE.event(best.mention, best.date) } : {}),
    corrections: [],
  };
}

/** A dispute told once stands; a claim or a plan stands only until some telling reports the happening as done. */
function statusOf(cluster: Cluster): TimelineEvent['status'] {
  const told = cluster.map(({ mention }) => mention.status);
  if (told.includes('disputed')) return 'disputed';
  if (told.includes('denied')) return 'denied';
  if (told.includes('reported')) return 'reported';
  return told[0] ?? 'reported';
}

function writeTelling(
  { article, mention, date }: MergedTelling,
  eventDate: FuzzyDate | null,
  sourceIds: readonly string[],
): Telling {
  const source = sourceIds[article] ?? '';
  const own = date ? writeDate(date, source, sourceIds) : null;
  return {
    source,
    selector: mention.selector,
    ...(own && own.edtf !== eventDate?.edtf ? { date: own } : {}),
  };
}
