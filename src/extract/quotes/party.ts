/** From a noun phrase to who it stands for. */
import { DETERMINERS } from '../actors/lexicon/common.ts';
import type { Gender } from '../actors/draft.ts';
import { isRole, isRolePlural, roleGender } from '../actors/lexicon/roles.ts';
import type { ArticleActor, Range } from '../article.ts';
import type { Item } from './items.ts';
import { authorOf } from './documents.ts';
import { isDocument, isPronoun, type Phrase } from './phrases.ts';

export interface Party {
  readonly actor: number | null;
  /** null: a pronoun that nothing resolves, or somebody without a description ("another said"). */
  readonly name: string | null;
  /** The words that stand for the speaker. */
  readonly range: Range;
  readonly how: 'name' | 'pronoun' | 'description' | 'document' | 'unnamed';
  /** A pronoun that might mean another. */
  readonly contested?: boolean;
}

/** What a phrase is resolved with. */
export interface Cast {
  readonly text: string;
  readonly actors: readonly ArticleActor[];
  /** Who "I" is in the reporter's words. */
  readonly writer?: string | null;
}

export function resolve(cast: Cast, items: readonly Item[], phrase: Phrase): Party {
  const head = items[phrase.head];
  const range = rangeOf(items, phrase);
  if (head === undefined) return { actor: null, name: null, range, how: 'pronoun' };
  if (isDocument(head)) {
    const author = authorOf(items, phrase);
    if (author !== null) return resolve(cast, items, author);
  }
  if (head.kind === 'mention') return ofMention(cast, items, phrase, head);
  // "his Excellency": whoever "his" means
  const owner = items[phrase.start];
  if (STYLE.test(head.lower) && owner?.how === 'pronoun')
    return ofMention(cast, items, { ...phrase, head: phrase.start }, owner);
  const named = nameInside(items, phrase);
  if (named !== null) return ofMention(cast, items, named, items[named.head] ?? head);
  if (/^(?:one|another|others|some|many|several|most)$/.test(head.lower) && phrase.end - phrase.start === 1)
    return { actor: null, name: null, range, how: 'unnamed' };
  // The reporter.
  if (head.lower === 'i') return { actor: null, name: cast.writer ?? null, range, how: 'unnamed' };
  if (head.lower === 'we') return { actor: null, name: null, range, how: 'unnamed' };
  if (isPronoun(head) || /^(?:you|who|that|this|these|those)$/.test(head.lower))
    return { actor: null, name: null, range, how: 'pronoun' };
  return {
    actor: null,
    name: describe(cast, items, phrase),
    range,
    how: isDocument(head) ? 'document' : 'description',
  };
}

const STYLE = /^(?:excellency|majesty|highness|holiness|eminence|honou?r|worship|grace|lordship|ladyship)$/;

/** null: the article does not tell. */
export function genderOf({ actors }: Cast, { actor, name }: Party): Gender | null {
  const known = actors[actor ?? -1]?.gender;
  if (known !== undefined || actor !== null) return known ?? null;
  for (const word of (name ?? '').toLowerCase().split(/\s+/)) {
    const gender = roleGender(word);
    if (gender !== null) return gender;
  }
  return null;
}

/** "a drummer named NAME" */
function nameInside(items: readonly Item[], phrase: Phrase): Phrase | null {
  for (let i = phrase.head + 1; i < phrase.end - 1; i++) {
    const next = items[i + 1];
    if (items[i]?.lower === 'named' && next?.person === true && next.how === 'name')
      return { start: i + 1, end: i + 2, head: i + 1 };
  }
  return null;
}

function ofMention(cast: Cast, items: readonly Item[], phrase: Phrase, head: Item): Party {
  const own = { start: head.start, end: head.end };
  const actor = cast.actors[head.index];
  if (actor === undefined) return { actor: null, name: null, range: own, how: 'pronoun' };
  const how = head.how === 'pronoun' ? 'pronoun' : head.how === 'description' ? 'description' : 'name';
  // "Another said … he added": nobody whom words describe.
  if (actor.name === '') return { actor: null, name: null, range: own, how: 'unnamed' };
  const contested = head.contested ? { contested: true } : {};
  if (actor.kind === 'person') return { actor: head.index, name: actor.name, range: own, how, ...contested };
  if (how === 'pronoun' || how === 'description')
    return { actor: head.index, name: actor.name, range: own, how };
  const last = items[phrase.end - 1];
  // "a senior Israeli official": somebody without a name, not the state.
  const somebody = head.how === 'demonym' && (isRole(head.lower) || isRolePlural(head.lower));
  const range = rangeOf(items, phrase);
  if (somebody || (last !== undefined && last.end > head.end && phrase.head < phrase.end - 1)) {
    return {
      actor: somebody ? null : head.index,
      name: describe(cast, items, phrase),
      range,
      how: 'description',
    };
  }
  // A body keeps the words of the article: "the Kremlin", not the state it stands for.
  const alone = { start: phrase.head, end: phrase.head + 1, head: phrase.head };
  return { actor: head.index, name: describe(cast, items, alone), range: own, how: 'name' };
}

export function rangeOf(items: readonly Item[], phrase: Range): Range {
  return { start: items[phrase.start]?.start ?? 0, end: items[phrase.end - 1]?.end ?? 0 };
}

/** The words of a description on one line; "the" says nothing, "a" says that there is no name, and "his" is said with the name. */
function describe(cast: Cast, items: readonly Item[], phrase: Phrase): string {
  const { start, end } = rangeOf(items, phrase);
  let words = '';
  let from = start;
  for (const item of items.slice(phrase.start, phrase.end)) {
    const owner = item.how === 'pronoun' && OWNING.test(item.lower) ? cast.actors[item.index] : undefined;
    // "her neighbour" stays so where she has no name herself, and so does "one official in her department".
    if (owner === undefined || owner.key === '' || item.start !== start) continue;
    words += `${cast.text.slice(from, item.start)}${owner.name}'s`;
    from = item.end;
  }
  words = `${words}${cast.text.slice(from, end)}`.replace(/\s+/g, ' ').trim().slice(0, 160);
  const first = /^\p{L}+/u.exec(words)?.[0] ?? '';
  if (first.toLowerCase() === 'the') return words.slice(4);
  return DETERMINERS.has(first.toLowerCase()) ? first.toLowerCase() + words.slice(first.length) : words;
}

export const OWNING = /^(?:his|her|its|their)$/;

/** Somebody rather than a body or a document. */
export function isPerson(cast: Cast, { actor, name, how }: Party): boolean {
  const known = cast.actors[actor ?? -1];
  if (known !== undefined) return known.kind === 'person';
  const last = name?.split(' ').at(-1) ?? '';
  const noun = last.toLowerCase();
  // "Guild of Pilots" is a body.
  const many = isRolePlural(noun) && !(last !== noun && last !== name);
  return how !== 'document' && (isRole(noun) || many) && !GUARDS.test(name ?? '');
}

/** Bodies whose last word is one of them too. */
const GUARDS = /\b(?:coast|national|home|civil|border|republican|revolutionary|presidential) guard$/i;
