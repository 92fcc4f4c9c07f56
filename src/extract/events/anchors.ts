/** The happenings that times can hang on, and which of them some words mean. */
import { readBounds } from '../../model/edtf-bounds.ts';
import type { Article, DateMention } from '../article.ts';
import { deedsOfNoun } from './deeds.ts';
import { BEGINS, type HappeningWords, WAR } from './happening-words.ts';
import { nounConcept, SINGULAR } from './lexicon.ts';
import type { EventMention } from './mention.ts';
import { fold } from './terms.ts';

/** A dated happening. */
export interface Anchor {
  readonly article: Article;
  readonly event: EventMention;
  readonly startMs: number;
  readonly endMs: number;
  /** The text names its days. */
  readonly exact: boolean;
}

/** What a telling says of which happening it tells. */
export type Told = Pick<EventMention, 'title' | 'concept' | 'lemma' | 'plural' | 'terms' | 'deed'>;

/** Words for many kinds of happening: they mean the one of the article, if there is only one of its sort. */
const GENERIC: ReadonlySet<string> = new Set(
  'attack strike assault killing violence operation offensive deal agreement accord meeting talk announcement statement death'.split(
    ' ',
  ),
);
/** The concept that a noun refers back to; undefined: it is no happening that is known. */
export function conceptOf(noun: string): string | undefined {
  return WAR.test(noun) ? 'war-onset' : nounConcept(noun)?.name;
}

/** Whether a noun names what there is one of at a time: "the war", "the ceasefire". */
export function isSingular(noun: string): boolean {
  return SINGULAR.has(conceptOf(noun) ?? '');
}

export function isGeneric(noun: string): boolean {
  return GENERIC.has(noun);
}

/** More than can be told apart by so few words. */
const TOO_MANY = 64;

export function anchorsOf(
  article: Article,
  events: readonly EventMention[],
  dates: readonly DateMention[],
): Anchor[] {
  return events.flatMap((event) => {
    const date = dates[event.date ?? -1];
    if (event.footing === 'reference' || !date || date.startMs === null || date.endMs === null) return [];
    const { startMs, endMs } = date;
    const whole = { article, event, startMs, endMs, exact: isExact(date) };
    return [whole, ...onsetOf(whole, date)];
  });
}

/** "The war was fought from June 1973 to May 1974": it began at the first of the two. */
function onsetOf({ article, event }: Anchor, { edtf }: DateMention): Anchor[] {
  const [first, last] = edtf?.split('/') ?? [];
  if (first === undefined || last === undefined || !/^\d{4}(?:-\d\d){0,2}$/.test(first)) return [];
  if (event.lemma !== 'fight' || !WARS.some((war) => isSubject(war, event))) return [];
  const { startMs, endMs } = readBounds(first) ?? { startMs: null, endMs: null };
  return startMs === null || endMs === null
    ? []
    : [{ article, event: { ...event, lemma: 'begin' }, startMs, endMs, exact: first.length === DAY }];
}

const WARS = ['war', 'conflict'];
/** As long as a day is written. */
const DAY = '1973-06-03'.length;

/** A day, or from a day to a day in so many words: "since the vote" reaches to the day of writing, and says nothing of an end. */
export function isExact({
  edtf,
  precision,
  rule,
}: Pick<DateMention, 'edtf' | 'precision' | 'rule'>): boolean {
  if (edtf === null || /[~?%[{]/.test(edtf)) return false;
  return (
    precision === 'day' || precision === 'minute' || (rule === 'date/range' && /-\d\d-\d\d\//.test(edtf))
  );
}

/**
 * The most closely dated telling of the happening that the words mean; null: none, or it could be several.
 * @param isNear whether it has just been told: of several the words mean that one
 */
export function anchorFor(
  words: HappeningWords,
  anchors: readonly Anchor[],
  isNear: (anchor: Anchor) => boolean,
): Anchor | null {
  const found: Anchor[] = [];
  for (const anchor of anchors) {
    if (!means(words, anchor.event)) continue;
    if (found.push(anchor) > TOO_MANY) return null;
  }
  if (found.length === 0 && words.points)
    return onlyOne(anchors.filter((anchor) => isNear(anchor) && isOfSort(words, anchor.event)));
  return onlyOne(found) ?? onlyOne(found.filter(isNear));
}

/** "Commandos blew up the jetty. A month after that raid …": by another word of its sort. */
function isOfSort({ key, others }: HappeningWords, { concept }: Told): boolean {
  return others.length === 0 && concept !== 'happen' && conceptOf(key) === concept;
}

/** Of tellings that all can be of one time the closest. */
export function onlyOne<T extends { readonly startMs: number; readonly endMs: number }>(
  found: readonly T[],
): T | null {
  const [closest] = found.toSorted((a, b) => a.endMs - a.startMs - (b.endMs - b.startMs));
  const together = found.every(
    ({ startMs, endMs }) => closest && startMs < closest.endMs && endMs > closest.startMs,
  );
  return together ? (closest ?? null) : null;
}

/** Nouns that share no stem with the verb by which it is told. */
const VERB_OF: ReadonlyMap<string, string> = new Map([
  ['death', 'die'],
  ['birth', 'bear'],
  ['siege', 'besiege'],
  ['flight', 'flee'],
  ['loss', 'lose'],
  ['victory', 'win'],
  ['outbreak', 'break'],
]);

/** What is told by these is not the happening, but its end. */
const ENDS: ReadonlySet<string> = new Set(
  'end lift cease stop finish conclude expire lapse collapse'.split(' '),
);

/** Whether words that refer back to a happening can mean the one that is told here. */
export function means(words: HappeningWords, event: Told): boolean {
  const { key, others, noun } = words;
  const word = event.lemma;
  const told = [...event.terms, word, ...(event.deed?.who ?? [])];
  if (!others.every((other) => told.some((term) => isKin(term, other)))) return false;
  if (words.form === 'verb' && word === key) return true;
  // "The invasion began" is the invasion, whatever word tells it.
  if (words.form === 'verb' && !words.begins) return false;
  return !ENDS.has(word) && meansNoun(words.form === 'verb' ? noun : key, words, event);
}

function meansNoun(key: string, words: HappeningWords, event: Told): boolean {
  const word = event.lemma;
  const concept = conceptOf(key);
  // "The siege of Tarn began", "the king died".
  if (VERB_OF.get(key) === word) return true;
  if (isDeed(key, words.plural, event)) return true;
  // "The outbreak" is that of the war.
  const begun = key === 'outbreak' ? WARS : [key];
  if (BEGINS.has(word) && begun.some((each) => isSubject(each, event))) return true;
  if (concept === undefined)
    return event.terms.includes(key) && (event.concept === 'happen' || isKin(word, key));
  if (concept !== event.concept) return false;
  if (words.plural && !event.plural) return false;
  return SINGULAR.has(concept) || GENERIC.has(key) || isKin(word, key) || event.terms.includes(key);
}

/** One word for these may mean any attack, accord or march of the article: they go by their concepts. */
const WIDE: ReadonlySet<string> = new Set(['attack', 'accord', 'protest', 'war']);

/** "Low was shot dead", "Low's death"; "took Osk", "the fall of Osk": by another word, but one for the same deed. */
function isDeed(noun: string, plural: boolean, { deed }: Told): boolean {
  if (!deed || deed.another || (plural && deed.count === 1)) return false;
  const names = deedsOfNoun(noun);
  return names.some((name) => !WIDE.has(name) && deed.names.includes(name));
}

const OPENING = 4;

/** "The siege of Tarn began": a title opens with who or what its verb is said of. */
function isSubject(key: string, { title, terms }: Told): boolean {
  const words = title.split(' ', OPENING).map((word) => fold(word.toLowerCase()));
  return (
    terms.includes(key) &&
    words.some((each) => each === key || each === `${key}s`) &&
    !/^(?:on|in|at|after|before|during|since)$/.test(words[0] ?? '')
  );
}

/** "invasion" and "invade", "Ukraine" and "Ukrainian": words with one stem, as far as their beginnings tell. */
function isKin(a: string, b: string): boolean {
  if (a === b) return true;
  const shortest = Math.min(a.length, b.length);
  let same = 0;
  while (same < shortest && a[same] === b[same]) same++;
  return same >= 4 && same >= shortest - 3;
}
