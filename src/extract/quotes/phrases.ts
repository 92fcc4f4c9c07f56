/** Noun phrases around a verb of saying. Not a grammar: just enough to tell who speaks from who is spoken of. */
import { ADVERBS, DETERMINERS, PREPOSITIONS, PRONOUNS, TIME_WORDS } from '../actors/lexicon/common.ts';
import { HONORIFICS, isRole, PORTFOLIOS, ROLE_MODIFIERS } from '../actors/lexicon/roles.ts';
import { looksFinite, NOUNS_TOO, sayingVerb } from '../actors/lexicon/saying.ts';
import type { Range } from '../article.ts';
import type { Item } from './items.ts';
import { CONJUNCTIONS, DOCUMENTS, SUBORDINATORS } from './lexicon.ts';

/** A noun phrase: half-open range of items, and the one that it is about. */
export interface Phrase extends Range {
  readonly head: number;
}

const at = (items: readonly Item[], i: number): Item | undefined => items[i];

/** Words that can't be inside a noun phrase. */
export function breaks(item: Item | undefined): boolean {
  if (item === undefined || item.kind === 'quote') return true;
  if (item.kind === 'mark') return !/^[-'’&/]$/.test(item.lower);
  if (item.kind === 'mention') return false;
  // "Lawyers Without Frontiers"
  if (item.capital && /^(?:without|beyond|against|before|behind|across|between|under)$/.test(item.lower))
    return false;
  if (SUBORDINATORS.has(item.lower) || PREPOSITIONS.has(item.lower) || CONJUNCTIONS.has(item.lower))
    return true;
  if (item.capital || item.nominal) return false;
  if (/^(?:how|what|why)$/.test(item.lower)) return true;
  return (
    (sayingVerb(item.lower) !== undefined && !NOUN_FORMS.test(item.lower) && !isNounToo(item.lower)) ||
    (ADVERBS.has(item.lower) && item.lower !== 'first') ||
    (looksFinite(item.lower) &&
      !/^(?:retired|armed|united|wounded|released|appointed|elected|exiled|displaced|named|advanced|experienced|detailed|unnamed|unidentified)$/.test(
        item.lower,
      ))
  );
}

/** "Government radio", "a signal": the base form of a verb inside a noun phrase is a noun where there is one. */
const isNounToo = (lower: string): boolean => NOUNS_TOO.has(lower) && sayingVerb(lower)?.form === 'base';

const NOUN_FORMS =
  /^(?:report|statement|account|post|message|tweet|address|comment|note|aide|press|order|judge|advocate|champion|voice)s?$/;

/** Can a noun phrase end with it? */
export function isNoun(item: Item | undefined): item is Item {
  if (item === undefined) return false;
  if (item.kind === 'mention') return true;
  if (item.kind !== 'word' || item.lower === "'s") return false;
  return !breaks(item) && !DETERMINERS.has(item.lower) && !TIME_WORDS.has(item.lower);
}

export const isPronoun = (item: Item | undefined): boolean =>
  item !== undefined && (item.how === 'pronoun' || (item.kind === 'word' && PRONOUNS.has(item.lower)));

/** The phrase that ends at item `last`, with what hangs on it by prepositions: "a spokesman for the ministry". */
export function phraseEndingAt(items: readonly Item[], last: number, limit: number): Phrase | null {
  let head = last;
  if (at(items, head)?.lower === ')') {
    const open = findLeft(items, head, '(', Math.max(limit, head - 12));
    if (open < 0) return null;
    head = open - 1;
  }
  if (isPronoun(items[head])) {
    // "one of them"
    const one = items[head - 1]?.lower === 'of' && STANDS_ALONE.test(items[head - 2]?.lower ?? '');
    const first = one && head - 2 >= limit ? head - 2 : head;
    return { start: first, end: head + 1, head: first };
  }
  if (head >= limit && head === last && STANDS_ALONE.test(items[head]?.lower ?? ''))
    return { start: head, end: head + 1, head };
  if (!isNoun(items[head]) || head < limit) return null;
  let start = leftEdge(items, head, limit);
  // "of the Ministry of Roads and Bridges": one name
  const joint = items[start - 2];
  if (
    /^(?:and|&)$/.test(items[start - 1]?.lower ?? '') &&
    start - 2 >= limit &&
    joint?.capital === true &&
    !joint.person &&
    items[start]?.capital === true &&
    items[head]?.person !== true
  ) {
    const left = leftEdge(items, start - 2, limit);
    if (PREPOSITIONS.has(items[left - 1]?.lower ?? '')) start = left;
  }
  // "an aide to | Secretary of State NAME": the name goes with the office nearest to it.
  let office = isNameAfterOffice(items, head);
  for (let n = 0; n < 4; n++) {
    const preposition = items[start - 1];
    const before = items[start - 2];
    if (start - 2 < limit || preposition?.kind !== 'word' || !PREPOSITIONS.has(preposition.lower)) break;
    if (preposition.lower === 'to' && before?.lower === 'close') {
      start = leftEdge(items, start - 3, limit);
      head = start === 0 ? head : start;
      break;
    }
    if (preposition.lower === 'of' && before?.kind === 'word' && STANDS_ALONE.test(before.lower)) {
      // "one of her advisers"
      start -= 2;
      head = start;
      break;
    }
    // "an army statement carried by the agency"
    const participle = /(?:ed|seen|sent|read|shown|written|made|broadcast)$/.test(before?.lower ?? '');
    if (
      participle &&
      start - 3 >= limit &&
      isNoun(items[start - 3]) &&
      /^(?:by|in|on|to|from)$/.test(preposition.lower)
    ) {
      head = start - 3;
      start = leftEdge(items, head, limit);
      continue;
    }
    if (!isNoun(before) || before.kind === 'quote' || WHEN.test(preposition.lower)) break;
    const to = start - 2;
    if (!office) head = to;
    office &&= !isRole(before.lower);
    start = leftEdge(items, to, limit);
  }
  return { start, end: last + 1, head };
}

/** They say when something happens, and hang nothing on a noun: "advice on the strikes after a minister said it". */
const WHEN = /^(?:after|before|since|until|as|during)$/;

function leftEdge(items: readonly Item[], head: number, limit: number): number {
  let start = head;
  for (let i = head - 1; i >= Math.max(limit, head - 10); i--) {
    const item = items[i];
    if (item?.lower === '.' && HONORIFICS.has(items[i - 1]?.lower ?? '')) continue;
    if (
      (breaks(item) && !isAdjective(items, i, limit)) ||
      item === undefined ||
      (isPronoun(item) && !/^(?:his|her|its|their)$/.test(item.lower))
    )
      break;
    if (item.kind === 'word' && TIME_WORDS.has(item.lower)) break;
    start = i;
    if (item.kind === 'word' && DETERMINERS.has(item.lower)) {
      // "one of the soldiers", "all the men"
      if (!DETERMINERS.has(items[i - 1]?.lower ?? '')) break;
    }
  }
  return start;
}

/** "a | recorded | voice": a participle between an article and a noun. */
const isAdjective = (items: readonly Item[], i: number, limit: number): boolean =>
  i > limit &&
  items[i]?.kind === 'word' &&
  items[i].lower.endsWith('ed') &&
  /^(?:an?|the)$/.test(items[i - 1]?.lower ?? '') &&
  items[i + 1]?.kind === 'word';

function findLeft(items: readonly Item[], from: number, lower: string, limit: number): number {
  for (let i = from - 1; i >= limit; i--) if (items[i]?.lower === lower) return i;
  return -1;
}

/** The phrase that begins at item `first`: "former federal prosecutor NAME", "a spokesman for the ministry". */
export function phraseStartingAt(items: readonly Item[], first: number): Phrase | null {
  const owner = /^(?:his|her|its|their)$/.test(items[first]?.lower ?? '') && isNoun(items[first + 1]);
  if (isPronoun(items[first]) && !owner) return { start: first, end: first + 1, head: first };
  let head = -1;
  let end = first;
  let attached = false;
  for (let i = first; i < Math.min(items.length, first + 16); i++) {
    const item = items[i];
    if (item === undefined || item.kind === 'quote') break;
    if (i === first && STANDS_ALONE.test(item.lower) && !isNoun(items[i + 1])) {
      head = i;
      end = i + 1;
      continue;
    }
    const preposition =
      item.kind === 'word' &&
      PREPOSITIONS.has(item.lower) &&
      /^(?:of|for|from|at|in|to|with|on)$/.test(item.lower);
    if (preposition) {
      if (head < 0) return null;
      if (!isNoun(items[i + 1]) && !DETERMINERS.has(items[i + 1]?.lower ?? '')) break;
      if (item.lower !== 'of' && TIME_WORDS.has(items[i + 1]?.lower ?? '')) break;
      attached = true;
      continue;
    }
    if (item.kind === 'mark' && item.lower === '.' && HONORIFICS.has(items[i - 1]?.lower ?? '')) continue;
    if (
      item.kind === 'word' &&
      (TIME_WORDS.has(item.lower) || (item.lower === 'and' && !items[i + 1]?.capital))
    )
      break;
    // "close to the talks"
    const noun = ARTICLES.test(items[i - 1]?.lower ?? '') && sayingVerb(item.lower) !== undefined;
    if (item.lower !== "'s" && !noun && breaks(item)) break;
    // "in the corridor | she was"
    if (i > first && /^(?:s?he|they|we|i)$/.test(item.lower)) break;
    // "left TOWN | the next day"
    if (head >= 0 && ARTICLES.test(item.lower) && item.kind === 'word' && isNoun(items[i - 1])) break;
    // "Anna points | her ladle"
    if (head >= 0 && OWNS.test(item.lower) && isNoun(items[i - 1])) break;
    end = i + 1;
    if (!isNoun(item)) continue;
    // "a source close | to the talks"
    if (head >= 0 && POSTPOSED.test(item.lower) && PREPOSITIONS.has(items[i + 1]?.lower ?? '')) continue;
    if (!attached) {
      // "Kremlin spokesman Dmitry P.": the last name before a preposition, else the last noun.
      if (
        items[head]?.person !== true ||
        items[head]?.how === 'pronoun' ||
        item.kind === 'mention' ||
        isRole(item.lower) ||
        items[i - 1]?.lower === "'s"
      )
        head = i;
    } else if (
      isNameAfterOffice(items, i) &&
      !items.slice(head + 1, i).some(({ kind, lower }) => kind === 'word' && isRole(lower))
    ) {
      // "Secretary of State NAME", "Ambassador to the United Nations NAME"; but "an aide to Secretary of State NAME"
      head = i;
    }
  }
  return head < 0 ? null : { start: first, end, head };
}

const POSTPOSED = /^(?:close|familiar|present|loyal|privy|sympathetic|aware|nearest|responsible)$/;
const OWNS = /^(?:his|her|its|their)$/;
const ARTICLES = /^(?:the|an?|this|that|these|those)$/;

/** Words that stand for somebody without a noun: "one of the villagers", "another". */
const STANDS_ALONE = /^(?:one|another|some|many|several|most|others|both|two)$/;

/** A name straight after the body of an office, not after a preposition, an article or a title that begins a phrase of its own. */
function isNameAfterOffice(items: readonly Item[], i: number): boolean {
  const before = items[i - 1];
  if (items[i]?.person !== true || items[i].how !== 'name') return false;
  if (before === undefined || before.kind === 'mark') return false;
  if (before.kind === 'mention') return true;
  return (
    before.capital &&
    !isRole(before.lower) &&
    !HONORIFICS.has(before.lower) &&
    // "Secretary of State NAME"
    (!ROLE_MODIFIERS.has(before.lower) || (PORTFOLIOS.has(before.lower) && items[i - 2]?.lower === 'of')) &&
    !DETERMINERS.has(before.lower) &&
    !PREPOSITIONS.has(before.lower)
  );
}

export function isDocument(item: Item | undefined): boolean {
  return item !== undefined && item.kind === 'word' && DOCUMENTS.has(item.lower);
}
