/** Whose words a document holds: "a statement by the ministry", "his letter", "a note that NAME had left". */
import { BODY_HEADS } from '../actors/lexicon/bodies.ts';
import { TIME_WORDS } from '../actors/lexicon/common.ts';
import { isRole, isRolePlural } from '../actors/lexicon/roles.ts';
import { words } from '../actors/lexicon/set.ts';
import { looksFinite } from '../actors/lexicon/saying.ts';
import { nameBeside, subjectBefore } from './appositions.ts';
import type { Item } from './items.ts';
import { isDocument, type Phrase, phraseStartingAt } from './phrases.ts';
import { REACH } from './subjects.ts';

/** Who made the document that the phrase names; null: the sentence does not tell. */
export function authorOf(items: readonly Item[], phrase: Phrase): Phrase | null {
  for (let i = phrase.start; i < phrase.head; i++) {
    const item = items[i];
    const owns = items[i + 1]?.lower === "'s";
    const owner =
      item?.kind === 'mention' ? owns || item.how === 'pronoun' : owns && isRole(item?.lower ?? '');
    if (!owner) continue;
    if (item?.kind !== 'mention') return { start: phrase.start, end: i + 1, head: i };
    return { start: i, end: i + 1, head: i };
  }
  // "its letter, which NAME keeps": of the body that was spoken of before
  if (/^(?:its|their)$/.test(items[phrase.start]?.lower ?? '')) return null;
  const by = issuer(items, phrase);
  if (by !== null) return by === 'none' ? null : by;
  // "She heard from NAME in a letter"
  for (let i = phrase.start - 1; i > Math.max(0, phrase.start - 14); i--) {
    const from = items[i - 1];
    if (items[i]?.person === true && from?.kind === 'word' && from.lower === 'from')
      return { start: i, end: i + 1, head: i };
  }
  return makerOf(items, phrase) ?? sender(items, phrase);
}

/** "issued at Puerto Alba by the ministry", "from NAME"; 'none': what follows says that it is of nobody who can speak. */
function issuer(items: readonly Item[], phrase: Phrase): Phrase | 'none' | null {
  // "a statement, signed by twelve senators, …"
  const apart =
    items[phrase.head + 1]?.lower === ',' &&
    /^(?:signed|issued|released|written|drafted|penned|sent)$/.test(items[phrase.head + 2]?.lower ?? '');
  const from = phrase.head + (apart ? 2 : 1);
  for (let i = from; i < from + 7; i++) {
    const item = items[i];
    if (
      item !== undefined &&
      (item.capital || item.kind === 'mention') &&
      /^(?:at|in|on)$/.test(items[i - 1]?.lower ?? '')
    )
      while (items[i + 1]?.capital === true) i++;
    else if (item === undefined || item.kind !== 'word' || PASSED_ON.test(item.lower)) break;
    else if (/^(?:of|by|from)$/.test(item.lower)) {
      const by = phraseStartingAt(items, i + 1);
      if (
        by === null ||
        isDocument(items[by.head]) ||
        (item.lower === 'of' && items[by.head]?.kind !== 'mention')
      )
        return 'none';
      // "issued a statement from his aircraft": the place it came from
      if (item.lower === 'from' && isPlaceOf(items, by)) return null;
      return nameBeside(items, by);
    } else if (
      !/(?:ed|en|out|on|also|issued|sent|made|put|^at|^in)$/.test(item.lower) &&
      !TIME_WORDS.has(item.lower)
    )
      break;
  }
  return null;
}

/** "his aircraft": no person and no body. */
const isPlaceOf = (items: readonly Item[], { start, head }: Phrase): boolean =>
  /^(?:his|her)$/.test(items[start]?.lower ?? '') &&
  head > start &&
  items[head]?.kind === 'word' &&
  !isRole(items[head].lower) &&
  !isRolePlural(items[head].lower) &&
  !BODY_HEADS.has(items[head].lower) &&
  items[head].lower !== 'family';

/** "NAME kept a diary", "a note that NAME had written", "the last entry he made" */
function makerOf(items: readonly Item[], { head }: Phrase): Phrase | null {
  for (let verb = 1; verb < Math.min(items.length, 2 * REACH); verb++) {
    const item = items[verb];
    if (item?.kind !== 'word' || !MAKES.has(item.lower)) continue;
    const subject = subjectBefore(items, verb, 0);
    if (subject === null) continue;
    const who = items[subject.head];
    // "a card that the secretary had sent"
    if (head < subject.start && isRole(who?.lower ?? '') && items[subject.start - 1]?.lower === 'that')
      return subject;
    if (who?.kind !== 'mention' || !(who.person || who.how === 'pronoun')) continue;
    if (head < subject.start) return subject;
    // Its object, with no other verb between.
    if (head > verb && head - verb < OBJECT && !items.slice(verb + 1, head).some(isVerbal)) return subject;
  }
  return null;
}

const isVerbal = ({ kind, lower }: Item): boolean => kind === 'word' && looksFinite(lower);

/** Further on than this it is not what was written. In items. */
const OBJECT = 8;

/** "The following letter has been received by NAME from her son, Corporal NAME" */
function sender(items: readonly Item[], { head }: Phrase): Phrase | null {
  if (!PERSONAL.has(items[head]?.lower ?? '')) return null;
  for (let i = head + 1; i < Math.min(items.length, head + 24); i++) {
    if (items[i]?.lower !== 'from' || items[i]?.kind !== 'word') continue;
    const phrase = phraseStartingAt(items, i + 1);
    const named = phrase === null ? null : nameBeside(items, phrase);
    const head = items[named?.head ?? -1];
    if (named !== null && (head?.person === true || isRole(head?.lower ?? ''))) return named;
  }
  return null;
}

/** By whom a statement is "carried" is not who made it. */
const PASSED_ON = /^(?:carried|quoted|cited|seen|obtained|aired|broadcast|reported|reviewed|relayed|read)$/;

/** Verbs by which somebody makes a document, in the past and its participle, and in the present. */
export const MAKES = words(
  'wrote written writes kept keeps made left leaves sent sends penned posted signed scribbled dictated recorded filmed drafted published issued released circulated scrawled typed addressed pinned jotted composed',
);

/** Written by one person, not issued by a body. */
export const PERSONAL = words(
  'letter letters diary diaries note notes card cards postcard postcards notebook notebooks entry entries log logbook memoir memoirs telegram telegrams message messages email emails text testament poem reply register ledger',
);
