/** Who a sentence is about, and whether a phrase is somebody who can speak. */
import { BODY_HEADS } from '../actors/lexicon/bodies.ts';
import { PREPOSITIONS } from '../actors/lexicon/common.ts';
import { isRole, isRolePlural } from '../actors/lexicon/roles.ts';
import { looksFinite, sayingVerb } from '../actors/lexicon/saying.ts';
import { nameBeside } from './appositions.ts';
import type { Item } from './items.ts';
import { CONJUNCTIONS as OPENERS, SUBORDINATORS } from './lexicon.ts';
import { isDocument, type Phrase, phraseStartingAt } from './phrases.ts';
import { PRESENTS } from '../word-classes.ts';

/** How far a cue is looked for, in items; a longer sentence has it nearer. */
export const REACH = 45;

/** Somebody who can speak: a mention, a pronoun, a role, a document, or words with a capital. */
export function isSpeaker(items: readonly Item[], { head, start, end }: Phrase): boolean {
  const item = items[head];
  if (item === undefined) return false;
  if (
    item.kind === 'mention' ||
    isRole(item.lower) ||
    isRolePlural(item.lower) ||
    isDocument(item) ||
    item.capital ||
    item.nominal
  )
    return true;
  if (
    /^(?:he|she|it|they|i|we|who|somebody|someone|everybody|everyone|one|another|others|some|many|voice|voices|source|sources|groups|organisations|organizations|unions|parties|charities|agencies|families|military|authorities|team|family|side|report|charity|firm|presidency|newspaper|paper|broadcaster|website|militants|media)$/.test(
      item.lower,
    )
  )
    return true;
  if (BODY_HEADS.has(item.lower) && !NOT_BODIES.test(item.lower)) return true;
  for (let i = start; i < end; i++) if (items[i]?.kind === 'mention') return true;
  return false;
}

/** Heads of names that in lower case are mostly no body. */
const NOT_BODIES =
  /^(?:house|times|post|sun|globe|register|center|centre|school|college|force|guard|news|watch|review)$/;

/** "According to NAME the dam had held": whose words it gives. */
export function accordingOf(items: readonly Item[]): Phrase | null {
  const opens = items[0]?.lower === 'according' && items[1]?.lower === 'to';
  const phrase = opens ? phraseStartingAt(items, 2) : null;
  return phrase !== null && isSpeaker(items, phrase) ? phrase : null;
}

/** "By NAME's account he shouted something": whose account it is. */
export function accountOf(items: readonly Item[]): Phrase | null {
  if (!/^(?:by|in|from)$/.test(items[0]?.lower ?? '')) return null;
  const owner = items[1];
  const thing = items[2]?.lower === "'s" ? items[3] : items[2];
  const own = owner?.kind === 'mention' && (items[2]?.lower === "'s" || owner.how === 'pronoun');
  return own && /^(?:account|telling|version|memory|recollection)$/.test(thing?.lower ?? '')
    ? { start: 1, end: 2, head: 1 }
    : null;
}

/** "Here is an analysis from NAME, who …:", "This is the key part of NAME's statement:": whose words come. */
export function presentedOf(items: readonly Item[]): Phrase | null {
  if (items.at(-1)?.lower !== ':' || !/^(?:here(?:['’]s)?|below|this|these)$/.test(items[0]?.lower ?? ''))
    return null;
  for (let i = 2; i < Math.min(items.length, REACH); i++) {
    const item = items[i];
    if (item?.kind !== 'mention' || !item.person) continue;
    const owns = items[i + 1]?.lower === "'s" || /^(?:his|her|their)$/.test(item.lower);
    // Past a title: “from Dr. NAME”.
    let before = i - 1;
    while (items[before]?.capital === true || items[before]?.lower === '.') before--;
    if (owns || /^(?:from|by|of|what|how)$/.test(items[before]?.lower ?? ''))
      return { start: i, end: i + 1, head: i };
  }
  return null;
}

/** "Her father, she says, taught her": who tells it. */
export function sourceOf(items: readonly Item[]): Phrase | null {
  for (let i = 2; i < Math.min(items.length, REACH); i++) {
    if (items[i]?.lower !== ',') continue;
    const phrase = phraseStartingAt(items, i + 1);
    const verb = sayingVerb(items[phrase?.end ?? -1]?.lower ?? '');
    if (phrase === null || verb?.says !== true || verb.form !== 'finite' || !isSpeaker(items, phrase))
      continue;
    if (endsSoon(items, phrase.end + 1)) return phrase;
  }
  return null;
}

/** "she says,", "she explained afterwards.", "she told reporters.": nothing more is said there. */
function endsSoon(items: readonly Item[], from: number): boolean {
  for (let i = from; i < from + 5; i++) {
    const item = items[i];
    if (item === undefined || /^[,.]$/.test(item.lower)) return true;
    if (
      item.kind === 'quote' ||
      item.kind === 'mark' ||
      looksFinite(item.lower) ||
      SUBORDINATORS.has(item.lower)
    )
      return false;
  }
  return false;
}

/** "I found NAME on the jetty", "I asked the mayor, NAME, about it": whom the reporter dealt with. */
export function metOf(items: readonly Item[]): Phrase | null {
  for (let i = 0; i < Math.min(items.length, 12); i++) {
    if (!/^(?:i|we)$/.test(items[i]?.lower ?? '') || !MEETS.test(items[i + 1]?.lower ?? '')) continue;
    const from = /^(?:to|with|of|on|upon|across)$/.test(items[i + 2]?.lower ?? '') ? i + 3 : i + 2;
    const phrase = phraseStartingAt(items, from);
    return phrase !== null && isSpeaker(items, phrase) ? phrase : null;
  }
  return null;
}

const MEETS =
  /^(?:asked|ask|met|meet|found|find|visited|visit|joined|join|saw|see|reached|called|caught|followed|spoke|speak|talked|talk|sat|came|questioned|pressed)$/;

/** After a preposition, or after a verb that takes an object and had a subject: "The convoy left | TOWN". */
function isObject(items: readonly Item[], i: number, start: number): boolean {
  const before = items[i - 1];
  if (before?.kind !== 'word' || i <= start) return false;
  if (PREPOSITIONS.has(before.lower)) return true;
  return (
    i > start + 2 &&
    looksFinite(before.lower) &&
    sayingVerb(before.lower) === undefined &&
    !PRESENTS.has(before.lower) &&
    !HELPS.test(before.lower)
  );
}

/** These stand before a subject too, and their verb behind it: "Among them had been NAME". */
const HELPS = /^(?:had|has|did|does|do|will|would|could|can)$/;

/** "Under the last entry NAME had": a name right before "had", with the opening words before it. */
function namedBefore(items: readonly Item[], from: number, to: number): Phrase | null {
  for (let i = from + 2; i < to; i++) {
    const item = items[i];
    if (item?.person !== true || item.how !== 'name') continue;
    const verb = items[i + 1];
    const before = items[i - 1];
    const opens =
      before?.kind === 'word' && !before.capital && !PREPOSITIONS.has(before.lower) && !isRole(before.lower);
    if (opens && verb?.kind === 'word' && /^(?:had|has|put|puts|wrote|writes)$/.test(verb.lower))
      return { start: i, end: i + 1, head: i };
  }
  return null;
}

/** "It was the mayor's deputy, NAME, who led them": who is set in front; null: the sentence is no such one. */
function cleft(items: readonly Item[], start: number): Phrase | null {
  if (items[start]?.lower !== 'it' || !/^(?:is|was)$/.test(items[start + 1]?.lower ?? '')) return null;
  const phrase = phraseStartingAt(items, start + 2);
  if (phrase === null || !(isSpeaker(items, phrase) || nameBeside(items, phrase) !== phrase)) return null;
  return items.slice(phrase.end, phrase.end + 12).some(({ lower }) => lower === 'who') ? phrase : null;
}

/** "Asked by the prosecutor, NAME, who had sent for it | , she pointed": the comma before the pronoun that goes on; -1: there is none. */
function commaBefore(items: readonly Item[], from: number, end: number): number {
  for (let i = from + 2; i < Math.min(end, from + REACH) && items[i]?.kind !== 'quote'; i++)
    if (items[i]?.lower === ',' && /^s?he$/.test(items[i + 1]?.lower ?? '')) return i;
  return -1;
}

/** The subject of the sentence before item `end`: the first phrase that can speak, past an opening "In Geneva," or "Asked about it,". */
export function mainSubject(items: readonly Item[], start: number, end: number): Phrase | null {
  // "But she hesitated when NAME, who …": "but" begins no clause that leans on another.
  let i = OPENERS.has(items[start]?.lower ?? '') ? start + 1 : start;
  const front = cleft(items, i);
  if (front !== null && front.end <= end) return front;
  const first = items[i];
  if (
    first?.kind === 'word' &&
    (PREPOSITIONS.has(first.lower) || SUBORDINATORS.has(first.lower) || /(?:ing|ed)$/.test(first.lower))
  ) {
    let comma = items[i + 1]?.lower === 'by' ? commaBefore(items, i, end) : -1;
    if (comma < 0) comma = i;
    while (comma < Math.min(end, i + REACH) && items[comma]?.lower !== ',') comma++;
    // "Under the last entry NAME had put, in pencil:"
    const behind = PREPOSITIONS.has(first.lower) ? namedBefore(items, i, comma) : null;
    if (behind !== null) return behind;
    if (comma < end && items[comma]?.lower === ',') i = comma + 1;
  }
  for (; i < Math.min(end, start + 2 * REACH); i++) {
    const item = items[i];
    if (item === undefined || item.kind === 'quote') continue;
    if (item.kind === 'mark') continue;
    const phrase = phraseStartingAt(items, i);
    if (phrase === null) continue;
    // "There was laughter, which the judge stopped": not what the sentence is about.
    const object = isObject(items, i, start) || /^(?:which|whom)$/.test(items[i - 1]?.lower ?? '');
    if (!object && phrase.end <= end && isSpeaker(items, phrase) && items[phrase.end]?.lower !== "'s")
      return phrase;
    i = Math.max(i, phrase.end - 1);
    // "those in the Congress, her old party, who …"
    const apposed = object && items[i + 1]?.lower === ',' ? phraseStartingAt(items, i + 2) : null;
    if (apposed !== null && items[apposed.end]?.lower === ',') i = apposed.end;
  }
  return null;
}
