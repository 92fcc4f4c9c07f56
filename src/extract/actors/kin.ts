/** "his wife", "her deputy", "NAME's brother": a person whom the article has named with that tie to another. */
import type { Draft } from './draft.ts';
import { isRole, roleGender } from './lexicon/roles.ts';
import { widerOf } from './wider.ts';
import type { Word } from './words.ts';

interface Ties {
  readonly words: readonly Word[];
  readonly mentionAt: ReadonlyMap<number, { readonly draft: Draft }>;
}

const CHILDREN = ['son', 'daughter', 'child', 'eldest', 'oldest', 'youngest', 'firstborn', 'first-born'];

/** What the other of two relatives is to the first. */
const COUNTERPARTS: ReadonlyMap<string, readonly string[]> = new Map([
  ['wife', ['husband']],
  ['husband', ['wife']],
  ['mother', CHILDREN],
  ['father', CHILDREN],
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
  const draft = GRANDCHILD.test(role)
    ? grandchildOf(text, owners, owner, word)
    : onlyOne(text, owner, role, word.start);
  return draft === null ? null : { draft, to: at + 1 };
}

/** Who acts for one at a time, or for all who are there. */
const ACTS_FOR =
  /^(?:lawyer|attorney|solicitor|barrister|teacher|schoolteacher|doctor|surgeon|interpreter|translator)$/;

/** "His lawyer", where the article has told of one lawyer only, and not of whose; null: of none, or of several. */
function onlyOne(
  { words, persons }: Ties & { readonly persons: readonly Draft[] },
  owner: Draft,
  role: string,
  before: number,
): Draft | null {
  if (!ACTS_FOR.test(role)) return null;
  const all = persons
    .slice(0, MOST_TIES)
    .filter(
      ({ offices, mentions }) =>
        (mentions[0]?.start ?? Infinity) < before &&
        [...offices].some((held) => held === role || widerOf(role)?.test(held) === true),
    );
  const [only] = all;
  if (only === undefined || all.length > 1 || only === owner) return null;
  const owned = only.roleRuns
    .slice(0, 8)
    .some(({ from, to }) =>
      words
        .slice(from, to)
        .some(
          ({ lower }, n) =>
            /^(?:his|her|their)$/.test(lower) ||
            (words[from + n]?.capital === true && words[from + n + 1]?.kind === 'possessive'),
        ),
    );
  return owned ? null : only;
}

const GRANDCHILD = /^grand(?:son|daughter|child)$/;
const CHILD = ['son', 'daughter', 'child'];

/** "her granddaughter": the only child of a child, met before this word; null: none, or several. */
function grandchildOf(
  text: Ties & { readonly persons: readonly Draft[] },
  owners: ReadonlyMap<number, Draft>,
  owner: Draft,
  { lower, start }: Word,
): Draft | null {
  const all = text.persons.slice(0, MOST_TIES).filter((one) => (one.mentions[0]?.start ?? Infinity) < start);
  const childrenOf = (one: Draft): Draft[] => all.filter((other) => tied(text, owners, other, one, CHILD));
  const gender = roleGender(lower);
  const found = childrenOf(owner)
    .flatMap(childrenOf)
    .filter((one) => gender === null || one.gender === null || one.gender === gender);
  return found.length === 1 ? (found[0] ?? null) : null;
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
  const at = (i: number): Draft | undefined => owners.get(i) ?? mentionAt.get(words[i]?.start ?? -1)?.draft;
  return one.roleRuns.slice(0, 8).some(({ from, to }) => {
    const run = words.slice(from, to);
    if (!run.some(({ lower }) => roles.includes(lower))) return false;
    if (run[0]?.lower === 'their') {
      const parent = nearest({ words, mentionAt }, owners, from);
      return (
        parent !== undefined && (parent === other || isSpouse({ words, mentionAt }, owners, parent, other))
      );
    }
    return run.some((_, n) => at(from + n) === other) || at(hasOf(words, from)) === other;
  });
}

/** "she was a teacher with a grown daughter, NAME", "NAME has a son, NAME": the word for whose relative it is who is told of at word `from`; -1: none. */
function hasOf(words: readonly Word[], from: number): number {
  if (!/^(?:an?|one|another)$/.test(words[from]?.lower ?? '')) return -1;
  const has = words[from - 1]?.lower ?? '';
  if (!/^(?:with|has|had)$/.test(has)) return -1;
  for (let i = from - 2; i > from - 10 && words[i]?.sentence === words[from]?.sentence; i--) {
    if (words[i]?.kind === 'mark') return -1;
    if (
      /^s?he$/.test(words[i]?.lower ?? '') ||
      (words[i]?.capital === true && words[i - 1]?.capital !== true)
    )
      return i;
  }
  return -1;
}

/** Whom the words right before word `from` speak of, a sentence or two back. */
function nearest(
  { words, mentionAt }: Ties,
  owners: ReadonlyMap<number, Draft>,
  from: number,
): Draft | undefined {
  for (let i = from - 1; i > from - NEAR; i--) {
    const found = owners.get(i) ?? mentionAt.get(words[i]?.start ?? -1)?.draft;
    if (found?.kind === 'person') return found;
  }
  return undefined;
}

/** Words back in which the parents of "their son" are named. */
const NEAR = 60;

const isSpouse = (text: Ties, owners: ReadonlyMap<number, Draft>, one: Draft, other: Draft): boolean =>
  tied(text, owners, one, other, MARRIED) || tied(text, owners, other, one, MARRIED);
const MARRIED = ['husband', 'wife'];
