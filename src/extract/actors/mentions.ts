import type { ActorMention, ArticleActor } from '../article.ts';

/** What stands for an actor, and for which: an index into the article's actors. */
export interface Mention extends ActorMention {
  readonly actor: number;
  readonly person: boolean;
}

/** Events, settings and indirect speech read the same actors; the second to ask gets the list of the first. The next article takes its place. */
let sorted: { readonly actors: readonly ArticleActor[]; readonly mentions: readonly Mention[] } | null = null;

/** Mentions of all actors by start, the longest first where several start together. */
export function mentionsInOrder(actors: readonly ArticleActor[]): readonly Mention[] {
  if (sorted?.actors === actors) return sorted.mentions;
  const found: Mention[] = [];
  for (const [actor, { mentions, kind }] of actors.entries())
    for (const { start, end, how, contested = false } of mentions)
      found.push({ start, end, how, contested, actor, person: kind === 'person' });
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  sorted = { actors, mentions: found };
  return found;
}
