import { sameActor } from '../actors/index.ts';
import type { Analysis } from '../analysis.ts';
import type { Correction } from '../../model/timeline.ts';
import type { ArticleActor } from '../article.ts';

/** One actor over all articles. */
export interface MergedActor {
  readonly key: string;
  name: string;
  readonly kind: ArticleActor['kind'];
  role: string | undefined;
  readonly aliases: Set<string>;
  /** Key of the actor this one acts for. */
  side: string | undefined;
  readonly corrections: Correction[];
}

/** Actors over all articles, and where each article's own actors went: `of[article][actor]` indexes `all`. */
export interface Actors {
  readonly all: MergedActor[];
  readonly of: number[][];
}

/** Joins the actors of all articles: by key, and otherwise where `sameActor` sees one person in two spellings. */
export function mergeActors(analyses: readonly Analysis[]): Actors {
  const all: MergedActor[] = [];
  const byKey = new Map<string, number>();
  // Only actors that share the last word of their name are compared, which keeps this linear.
  const byLastWord = new Map<string, { index: number; actor: ArticleActor }[]>();
  const of = analyses.map(({ actors }) =>
    actors.map((actor) => {
      const last = lastWord(actor.name);
      const index =
        byKey.get(actor.key) ??
        byLastWord.get(last)?.find((other) => sameActor(other.actor, actor))?.index ??
        all.length;
      if (index === all.length)
        all.push({
          key: actor.key,
          name: actor.name,
          kind: actor.kind,
          role: actor.role,
          aliases: new Set(),
          side: actor.side,
          corrections: [],
        });
      byKey.set(actor.key, index);
      byLastWord.set(last, [...(byLastWord.get(last) ?? []), { index, actor }]);
      absorb(all[index], actor);
      return index;
    }),
  );
  return { all, of };
}

function absorb(merged: MergedActor | undefined, actor: ArticleActor): void {
  if (!merged) return;
  merged.role ??= actor.role;
  merged.side ??= actor.side;
  for (const name of [actor.name, ...actor.aliases]) if (name !== merged.name) merged.aliases.add(name);
}

function lastWord(name: string): string {
  const word = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().split(/\s+/).at(-1) ?? '';
  // Endings differ with the transliteration: Zelensky, Zelenskyy, Zelenskiy.
  return word.replace(/[iyj]{1,3}$/, '');
}
