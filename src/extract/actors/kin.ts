/** "his wife", "her deputy", "NAME's brother": a person whom the article has named with that tie to another. */
import type { Draft } from './draft.ts';
import { isRole, roleGender } from './lexicon/roles.ts';
import type { Word } from './words.ts';

interface Ties {
  readonly words: readonly Word[];
  readonly mentionAt: ReadonlyMap<number, { readonly draft: Draft }>;
}

/** What the other of two relatives is to the first. */
const COUNTERPARTS: ReadonlyMap<string, readonly string[]> = new Map([
  ['wife', ['husband']],
  ['husband', ['wife']],
  ['mother', ['son', 'daughter']],
  ['father', ['son', 'daughter']],
  ['son', ['mother', 'father']],
  ['daughter', ['mother', 'father']],
  ['brother', ['brother', 'sister']],
  ['sister', ['brother', 'sister']],
  ['cousin', ['cousin']],
]);

/** At most this many others are looked at; it keeps hostile text linear. */
const MOST_TIES = 40;

export interface Kin {
  readonly draft: Draft;
  /** The end of the words. */
  readonly to: number;
}

/** Who is meant by the role at word `at`, owned by `owner`. */
export function kinAt(
  text: Ties & { readonly persons: readonly Draft[] },
  owners: ReadonlyMap<number, Draft>,
  owner: Draft,
  at: number,
): Kin | null {
  const word = text.words[at];
  const next = text.words[at + 1];
  if (word?.kind !== 'word' || !isRole(word.lower) || owner.kind !== 'person') return null;
  // A name that follows introduces somebody.
  const introduces =
    next?.sentence === word.sentence &&
    (next.capital || (next.text === ',' && text.words[at + 2]?.capital === true));
  if (introduces || next?.kind === 'possessive') return null;
  const role = word.lower;
  const gender = roleGender(role);
  const spouse = SPOUSES.test(role) ? namesake(text.persons, owner, gender, word.start) : null;
  if (spouse !== null) return { draft: spouse, to: at + 1 };
  for (const other of text.persons.slice(0, MOST_TIES)) {
    if (other === owner || (other.mentions[0]?.start ?? Infinity) > word.start) continue;
    if (tied(text, owners, other, owner, [role])) return { draft: other, to: at + 1 };
    if (gender !== null && other.gender !== null && other.gender !== gender) continue;
    const inverse = COUNTERPARTS.get(role);
    if (inverse !== undefined && tied(text, owners, owner, other, inverse))
      return { draft: other, to: at + 1 };
  }
  return null;
}

const SPOUSES = /^(?:husband|wife|spouse|widow|widower)$/;

/** "Jonas and Beata Hallik … her husband": the only other one of the surname, who is not said to be anything else to the owner; null: none. */
function namesake(
  persons: readonly Draft[],
  owner: Draft,
  gender: Draft['gender'],
  before: number,
): Draft | null {
  const surname = owner.folded.length > 1 ? owner.folded.at(-1) : undefined;
  if (surname === undefined) return null;
  const others = persons
    .slice(0, MOST_TIES)
    .filter((one) => one !== owner && one.folded.length > 1 && one.folded.at(-1) === surname);
  const [only] = others;
  const fits =
    only !== undefined &&
    others.length === 1 &&
    (only.gender ?? gender) === gender &&
    owner.gender !== gender &&
    (only.mentions[0]?.start ?? Infinity) < before &&
    ![...only.offices].some((office) => COUNTERPARTS.has(office) && !SPOUSES.test(office));
  return fits ? only : null;
}

/** Do the words of office of `one` say that it is one of `roles` to `other`? */
function tied(
  { words, mentionAt }: Ties,
  owners: ReadonlyMap<number, Draft>,
  one: Draft,
  other: Draft,
  roles: readonly string[],
): boolean {
  if (!roles.some((role) => one.offices.has(role))) return false;
  return one.roleRuns.slice(0, 8).some(({ from, to }) => {
    const run = words.slice(from, to);
    return (
      run.some(({ lower }) => roles.includes(lower)) &&
      run.some((word, n) => (owners.get(from + n) ?? mentionAt.get(word.start)?.draft) === other)
    );
  });
}
