/** Actors while they are being gathered. */
import type { ActorMention, ArticleActor } from '../article.ts';

export type Gender = 'male' | 'female';

/** What the words beside a name say of whom somebody sits for. */
export interface Seat {
  /** Lower case: "new york". */
  readonly place: string;
  /** First letter of the party, lower case; null: the words do not tell. */
  readonly party: string | null;
}

export interface Draft {
  readonly key: string;
  name: string;
  readonly kind: ArticleActor['kind'];
  role: string | null;
  side: string | null;
  readonly aliases: Set<string>;
  readonly mentions: ActorMention[];
  /** Folded words of a person's fullest name. */
  folded: readonly string[];
  gender: Gender | null;
  /** Lower case nouns of office, to join "the president" to. */
  readonly offices: Set<string>;
  /** Whom they were elected by. */
  readonly seats: Seat[];
  /** Words of the offices, where the side is looked for. */
  readonly roleRuns: { readonly from: number; readonly to: number }[];
}

/** Whom words mean that are no name of theirs, or less than one. */
export interface Reference {
  readonly draft: Draft;
  /** The end of the words. */
  readonly to: number;
  readonly how: ActorMention['how'];
  readonly contested?: boolean;
}

export function draft(key: string, name: string, kind: Draft['kind']): Draft {
  return {
    key,
    name,
    kind,
    role: null,
    side: null,
    aliases: new Set(),
    mentions: [],
    folded: [],
    gender: null,
    offices: new Set(),
    seats: [],
    roleRuns: [],
  };
}

export function finish(made: Draft): ArticleActor {
  const aliases = [...made.aliases].filter((alias) => alias !== made.name).sort((a, b) => (a < b ? -1 : 1));
  return {
    key: made.key,
    name: made.name,
    kind: made.kind,
    ...(made.role === null ? {} : { role: made.role }),
    aliases,
    ...(made.side === null ? {} : { side: made.side }),
    ...(made.gender === null ? {} : { gender: made.gender }),
    mentions: made.mentions.sort((a, b) => a.start - b.start || b.end - a.end),
  };
}
