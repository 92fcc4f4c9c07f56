/** `“It is wet, Anna Petrovna.”`: whoever is spoken to is not the one who speaks. */
import type { Gender } from '../actors/draft.ts';
import { isRole, longTitle } from '../actors/lexicon/roles.ts';
import type { ArticleActor } from '../article.ts';

/** Is the actor called by name at the head or the end of these words? */
export function addresses(words: string, actor: ArticleActor | undefined): boolean {
  if (actor?.kind !== 'person') return false;
  const head = words.slice(0, 60).split(',', 2);
  const tail = words.slice(-60).split(',');
  if (head.length < 2 && tail.length < 2) return false;
  const names = new Set([actor.name, ...actor.aliases].flatMap((name) => name.split(/\s+/)));
  // "Captain, do you know that voice?"
  for (const word of actor.role?.split(/\s+/) ?? []) {
    const office = longTitle(word.toLowerCase().replace('.', ''));
    if (isRole(office)) names.add(office.charAt(0).toUpperCase() + office.slice(1));
  }
  return (
    (head.length > 1 && called(head[0] ?? '', names)) || (tail.length > 1 && called(tail.at(-1) ?? '', names))
  );
}

/** "What the admiral means is": words that speak of whoever has this office are mostly somebody else's. */
export function speaksOfOffice(words: string, actor: ArticleActor | undefined): boolean {
  if (actor?.kind !== 'person' || actor.role === undefined) return false;
  const offices = actor.role
    .toLowerCase()
    .split(/\s+/)
    .map((word) => longTitle(word.replace('.', '')));
  const said = words
    .slice(0, 200)
    .toLowerCase()
    .split(/[^\p{L}-]+/u);
  return said.some((word, i) => said[i - 1] === 'the' && isRole(word) && offices.includes(word));
}

/** Do the words name somebody, by surname or given name? Few speak of themselves so, but for "I, NAME" and "My name is NAME". */
export function isNamedIn(words: string, actor: ArticleActor | undefined): boolean {
  if (actor?.kind !== 'person') return false;
  const names = actor.name
    .split(/\s+/)
    .filter((name) => /^\p{Lu}\p{Ll}{2,}/u.test(name) && !isRole(name.toLowerCase()));
  // “On the contrary, Tim,” he told me: called so by another.
  const said = words
    .slice(0, 600)
    .replace(/, \p{Lu}\p{Ll}+(?=[,.!?])/gu, ' ')
    .split(/[^\p{L}\p{M}-]+/u);
  return said.some(
    (word, i) =>
      names.includes(word) &&
      !/^(?:I|I’m|I'm|am|name|is|me|called)$/.test(said[i - 1] ?? '') &&
      !names.includes(said[i - 1] ?? ''),
  );
}

/** Do the words speak of somebody by this surname, or as "he" or "she"? Then mostly somebody else says them. */
export function speaksOf(words: string, surname: string, gender: Gender | null): boolean {
  const said = words.slice(0, 400).split(/[^\p{L}\p{M}-]+/u);
  return said.some(
    (word) => (surname.length > 2 && word === surname) || PRONOUNS_OF[gender ?? 'any'].test(word),
  );
}

const PRONOUNS_OF = {
  female: /^(?:she|hers?)$/i,
  male: /^(?:he|him|his)$/i,
  any: /^(?:s?he|him|his|hers?)$/i,
};

/** At most three words, one of them of the name, and all with a capital. */
function called(part: string, names: ReadonlySet<string>): boolean {
  const words = part.split(/[^\p{L}\p{M}'’-]+/u).filter((word) => word !== '');
  return (
    words.length <= 3 && words.every((word) => /^\p{Lu}/u.test(word)) && words.some((word) => names.has(word))
  );
}
