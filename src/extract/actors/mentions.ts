import type { ActorMention, ArticleActor } from '../article.ts';

/** What stands for an actor, and for which: an index into the article's actors. */
export interface Mention extends ActorMention {
  readonly actor: number;
  readonly person: boolean;
}

/** Events, settings and indirect speech read the same actors; the second to ask gets the list of the first. */
const sorted = new WeakMap<readonly ArticleActor[], readonly Mention[]>();

/** Mentions of all actors by start, the longest first where several start together. */
export function mentionsInOrder(actors: readonly ArticleActor[]): readonly Mention[] {
  const known = sorted.get(actors);
  if (known !== undefined) return known;
  const found: Mention[] = [];
  for (const [actor, { mentions, kind }] of actors.entries())
    for (const { start, end, how, contested = false } of mentions)
      found.push({ start, end, how, contested, actor, person: kind === 'person' });
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  sorted.set(actors, found);
  return found;
}
