import { sameActor } from '../actors/index.ts';
import type { Correction } from '../../model/timeline.ts';
import type { Digest, DigestActor } from '../digest/index.ts';

/** One actor over all articles. */
export interface MergedActor {
  readonly key: string;
  name: string;
  readonly kind: DigestActor['kind'];
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
export function mergeActors(digests: readonly Digest[]): Actors {
  const all: MergedActor[] = [];
  const byKey = new Map<string, number>();
  const persons = new Persons();
  const of = digests.map(({ actors }) =>
    actors.map((actor) => {
      const index = byKey.get(actor.key) ?? persons.find(actor) ?? all.length;
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
      persons.add(index, actor);
      absorb(all[index], actor);
      return index;
    }),
  );
  return { all, of };
}

/** Persons by surname and initials: only who shares both is compared, which keeps merging near linear. */
class Persons {
  readonly #byName = new Map<string, { index: number; actor: DigestActor }[]>();
  readonly #seen = new Set<string>();

  /** The first actor that `sameActor` takes for this one. */
  find(actor: DigestActor): number | undefined {
    let found: number | undefined;
    for (const name of namesOf(actor)) {
      const same = this.#byName.get(name)?.find((other) => sameActor(other.actor, actor));
      if (same && same.index < (found ?? Infinity)) found = same.index;
    }
    return found;
  }

  add(index: number, actor: DigestActor): void {
    // Key and side are all that is compared.
    const compared = `${actor.key}\n${actor.side ?? ''}`;
    if (this.#seen.has(compared)) return;
    this.#seen.add(compared);
    for (const name of namesOf(actor)) {
      const list = this.#byName.get(name);
      if (list) list.push({ index, actor });
      else this.#byName.set(name, [{ index, actor }]);
    }
  }
}

/** Where a person is looked for: the surname with each initial before it, or with the side where it stands alone. */
function namesOf({ key, kind, side }: DigestActor): Set<string> {
  if (kind !== 'person') return new Set();
  const words = key.replace(/^person:/, '').split(' ');
  const last = words.at(-1) ?? '';
  const sided = side === undefined ? [] : [`${side} ${last}`];
  return new Set([...words.slice(0, -1).map((word) => `${word.charAt(0)} ${last}`), ...sided]);
}

function absorb(merged: MergedActor | undefined, actor: DigestActor): void {
  if (!merged) return;
  merged.role ??= actor.role;
  merged.side ??= actor.side;
  for (const name of [actor.name, ...actor.aliases]) if (name !== merged.name) merged.aliases.add(name);
}
