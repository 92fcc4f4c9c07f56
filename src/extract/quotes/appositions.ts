/** Subjects of verbs across what stands between: adverbs, appositions, relative clauses. */
import { BODY_HEADS } from '../actors/lexicon/bodies.ts';
import { ADVERBS, DETERMINERS, PREPOSITIONS, TIME_WORDS } from '../actors/lexicon/common.ts';
import { HONORIFICS, isRole, isRolePlural, PORTFOLIOS, ROLE_MODIFIERS } from '../actors/lexicon/roles.ts';
import { looksFinite } from '../actors/lexicon/saying.ts';
import type { Item } from './items.ts';
import {
  breaks,
  isDocument,
  isNoun,
  isPronoun,
  type Phrase,
  phraseEndingAt,
  phraseStartingAt,
} from './phrases.ts';

/** The subject to the left of a verb at `verb`, across adverbs, appositions and relative clauses; null: there is none. */
export function subjectBefore(items: readonly Item[], verb: number, limit: number): Phrase | null {
  let i = verb - 1;
  while (i >= limit && items[i]?.kind === 'word' && !isPronoun(items[i]) && isLight(items[i])) i--;
  const last = items[i];
  if (i < limit || last === undefined) return null;
  if (last.lower === 'that') {
    const document = documentEndingAt(items, i - 1, limit);
    if (document !== null) return document;
  }
  if (last.lower === 'who' || last.lower === 'which') {
    const before = items[i - 1]?.lower === ',' ? i - 2 : i - 1;
    return antecedent(items, before, limit, last.lower);
  }
  if (last.lower === ',' || last.lower === '—' || last.lower === '–')
    return acrossApposition(items, i, limit);
  return acrossRelative(items, verb, limit) ?? phraseEndingAt(items, i, limit);
}

/** Whom "who" goes on from: "from the back of the hall by NAME, | who" is said of the name, "a friend of NAME, | who" of the friend. */
function antecedent(items: readonly Item[], last: number, limit: number, relative: string): Phrase | null {
  const phrase = phraseEndingAt(items, last, limit);
  if (relative !== 'who' || phrase === null) return phrase;
  const head = items[phrase.head];
  if (head === undefined || head.person || isRole(head.lower) || isRolePlural(head.lower) || head.nominal)
    return phrase;
  for (let i = phrase.end - 1; i > phrase.head; i--)
    if (items[i]?.person === true && items[i]?.how === 'name') return { start: i, end: i + 1, head: i };
  return phrase;
}

/** "A leaflet that drifted down on Easter Monday promised", "The man who lives next door said". */
function acrossRelative(items: readonly Item[], verb: number, limit: number): Phrase | null {
  for (let i = verb - 2; i > Math.max(limit, verb - 10); i--) {
    const item = items[i];
    if (item === undefined || item.kind === 'mark' || item.kind === 'quote') return null;
    if (item.kind !== 'word' || !/^(?:who|that|which)$/.test(item.lower)) continue;
    const own = items.slice(i + 1, verb).filter(({ kind, lower }) => kind === 'word' && looksFinite(lower));
    const phrase =
      own.length > 0 && looksFinite(items[i + 1]?.lower ?? '') ? phraseEndingAt(items, i - 1, limit) : null;
    return phrase !== null && phrase.start <= limit + 1 ? phrase : null;
  }
  return null;
}

/** "a message", "a message from her": a document whose words end at item `last`; null: it is none. */
export function documentEndingAt(items: readonly Item[], last: number, limit: number): Phrase | null {
  const sender = isPronoun(items[last]) && /^(?:from|by)$/.test(items[last - 1]?.lower ?? '');
  const phrase = phraseEndingAt(items, sender ? last - 2 : last, limit);
  return phrase !== null && isDocument(items[phrase.head]) ? { ...phrase, end: last + 1 } : null;
}

const isLight = (item: Item | undefined): boolean =>
  item !== undefined &&
  ((ADVERBS.has(item.lower) && !DETERMINERS.has(item.lower)) ||
    /ly$/.test(item.lower) ||
    /^(?:all|both|late)$/.test(item.lower) ||
    TIME_WORDS.has(item.lower));

/** "NAME, a spokesman for the army, said", "the president, NAME, said", "NAME, who lost two sons, said". */
function acrossApposition(items: readonly Item[], comma: number, limit: number): Phrase | null {
  let right = comma;
  for (let n = 0; n < 6; n++) {
    let left = right - 1;
    while (
      left >= Math.max(limit, right - 30) &&
      items[left]?.kind !== 'quote' &&
      items[left]?.lower !== items[comma]?.lower
    )
      left--;
    if (left < limit || items[left]?.lower !== items[comma]?.lower)
      return n === 0 ? null : leading(items, limit, right);
    const inner = items[left + 1];
    if (inner?.kind === 'mention' && inner.how === 'name' && left + 2 === right) {
      // A bare name between commas names the office before it; with no office before, it is an item of a list.
      const outer = phraseEndingAt(items, left - 1, limit);
      if (outer === null || isRole(items[outer.head]?.lower ?? '') || isRole(items[left - 1]?.lower ?? ''))
        return { start: outer?.start ?? left + 1, end: right, head: left + 1 };
    }
    const name = nameInside(items, left + 1, right);
    const office = name === null ? null : phraseEndingAt(items, left - 1, limit);
    const described =
      office !== null &&
      (isRole(items[office.head]?.lower ?? '') ||
        (items[office.head]?.kind === 'word' && DETERMINERS.has(items[office.start]?.lower ?? '')));
    if (name !== null && described) return { ...name, start: office.start };
    // "NAME, 52, a driver, said": the age is no subject.
    const aged = /^\d{1,3}$/.test(items[left - 1]?.lower ?? '');
    if (!aged && ((beginsApposition(inner) && isNoun(items[left - 1])) || items[left - 1]?.lower === ')')) {
      const outer = phraseEndingAt(items, left - 1, limit);
      if (outer === null || !isAside(items, outer)) return outer;
    }
    right = left;
  }
  return null;
}

/** "NAME, | of Bridge Lane |, writing to her, says", "NAME, | a nurse |, sitting at her door, says": set apart as well, and no subject. */
const isAside = (items: readonly Item[], { start }: Phrase): boolean => {
  const behind = items[start - 2];
  if (PREPOSITIONS.has(items[start - 1]?.lower ?? '')) return behind?.lower === ',';
  return items[start - 1]?.lower === ',' && behind?.person === true && behind.how === 'name';
};

/** No comma is left: the phrase at the start of the sentence, when the sentence starts with one. */
function leading(items: readonly Item[], limit: number, comma: number): Phrase | null {
  const phrase = phraseEndingAt(items, comma - 1, limit);
  return phrase !== null && phrase.start <= limit + 1 ? phrase : null;
}

/** "a senator, NAME,": the name that stands beside a description. */
export function nameBeside(items: readonly Item[], phrase: Phrase): Phrase {
  const head = items[phrase.head];
  if (head === undefined || head.kind === 'quote' || head.person) return phrase;
  const body =
    head.kind === 'word' && !head.capital && BODY_HEADS.has(head.lower)
      ? bodyBeside(items, phrase.end)
      : null;
  if (body !== null) return body;
  const given = nameGiven(items, phrase.end);
  if (given !== null) return given;
  if (items[phrase.end]?.lower !== ',') return phrase;
  const sure = isRole(head.lower) || head.capital || /^(?:one|another)$/.test(head.lower) || head.nominal;
  if (!sure && !DETERMINERS.has(items[phrase.start]?.lower ?? '')) return phrase;
  let i = phrase.end + 1;
  // "one of them, the former mayor NAME"
  if (head.lower === 'one' && items[i]?.lower === 'the') i++;
  while (i < phrase.end + 7 && isTitle(items, i)) i++;
  const name = items[i];
  if (name?.person !== true || name.how !== 'name' || items[i + 1]?.lower === "'s")
    return oneDescribed(items, phrase) ?? phrase;
  if (!sure && items[i + 1]?.lower !== ',') return phrase;
  return { start: i, end: i + 1, head: i };
}

/** "One of them, | a woman in a red coat |, shouted": what sets the one apart; null: nothing does. */
function oneDescribed(items: readonly Item[], { head, end }: Phrase): Phrase | null {
  if (!/^(?:one|another)$/.test(items[head]?.lower ?? '') || !/^an?$/.test(items[end + 1]?.lower ?? ''))
    return null;
  const described = phraseStartingAt(items, end + 1);
  return described !== null &&
    isRole(items[described.head]?.lower ?? '') &&
    items[described.end]?.lower === ','
    ? described
    : null;
}

/** "former Rep. | NAME", "the 61-year-old | NAME" */
function isTitle(items: readonly Item[], i: number): boolean {
  const lower = items[i]?.lower ?? '';
  if (items[i]?.kind === 'mention') return items[i].how === 'demonym';
  // "the Torvian", "former Torvia premier NAME"
  if (items[i]?.capital === true && (/(?:an|ic|ish|ese)$/.test(lower) || isRole(items[i + 1]?.lower ?? '')))
    return true;
  if (lower === '.') return HONORIFICS.has(items[i - 1]?.lower ?? '');
  return (
    isRole(lower) ||
    HONORIFICS.has(lower) ||
    ROLE_MODIFIERS.has(lower) ||
    PORTFOLIOS.has(lower) ||
    /^(?:\d{1,3}|-|year-old)$/.test(lower)
  );
}

/** ", who goes by the name of NAME", "who gave his name as NAME", ", known as NAME", ", a retired colonel called NAME": the name that words from `at` give. */
function nameGiven(items: readonly Item[], at: number): Phrase | null {
  const from = items[at]?.lower === ',' ? at + 1 : at;
  const apposed = from > at && /^an?$/.test(items[from]?.lower ?? '');
  if (!apposed && !/^(?:who|known|calling|identified|nicknamed|whom)$/.test(items[from]?.lower ?? ''))
    return null;
  for (let i = from + 1; i < from + 12; i++) {
    const item = items[i];
    if (item === undefined || item.kind === 'quote' || (apposed && item.lower === ',')) return null;
    if (item.person && item.how === 'name' && !/^(?:of|by)$/.test(items[from]?.lower ?? '')) {
      let before = i - 1;
      while (HONORIFICS.has(items[before]?.lower ?? '') || items[before]?.lower === '.') before--;
      const gives = (apposed ? NAMES : GIVES_NAME).test(items[before]?.lower ?? '');
      const named = items[before]?.lower === 'of' && items[before - 1]?.lower === 'name';
      return gives || named ? { start: i, end: i + 1, head: i } : null;
    }
  }
  return null;
}

const NAMES = /^(?:called|named|nicknamed|himself|herself)$/;
const GIVES_NAME = /^(?:as|name|nickname|alias|sign|callsign|guerre|himself|herself|him|her|nicknamed|by)$/;

/** "The company that owns it, Northern Copper, said" */
function bodyBeside(items: readonly Item[], from: number): Phrase | null {
  let comma = from;
  if (/^(?:that|which)$/.test(items[from]?.lower ?? ''))
    while (comma < from + 9 && items[comma]?.kind !== 'mark') comma++;
  if (items[comma]?.lower !== ',') return null;
  let end = comma + 1;
  while (
    end < comma + 6 &&
    (items[end]?.capital === true || /^(?:of|for)$/.test(items[end]?.lower ?? '')) &&
    items[end]?.person !== true
  )
    end++;
  return end > comma + 1 && items[end]?.lower === ',' ? { start: comma + 1, end, head: end - 1 } : null;
}

function nameInside(items: readonly Item[], from: number, to: number): Phrase | null {
  const last = items[to - 1];
  if (last?.kind !== 'mention' || last.how !== 'name' || to - from > 9) return null;
  for (let i = from; i < to - 1; i++) if (breaks(items[i]) && items[i]?.lower !== '.') return null;
  return { start: from, end: to, head: to - 1 };
}

function beginsApposition(item: Item | undefined): boolean {
  if (item === undefined) return false;
  if (item.kind === 'mention') return true;
  return (
    DETERMINERS.has(item.lower) ||
    ROLE_MODIFIERS.has(item.lower) ||
    isRole(item.lower) ||
    isRolePlural(item.lower) ||
    PREPOSITIONS.has(item.lower) ||
    /^(?:who|which|whose|whom|also|now|then|formerly|once|\d{1,2}|\d+(?:st|nd|rd|th)|standing|sitting|flanked|asked|when)$/.test(
      item.lower,
    ) ||
    /(?:ing|ed|ly|al|ic|an|er)$/.test(item.lower) ||
    item.capital
  );
}
