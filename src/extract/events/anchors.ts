/** The happenings that times can hang on, and which of them some words mean. */
import type { Article, DateMention } from '../article.ts';
import { tagTokens } from '../tokens.ts';
import type { HappeningWords } from './happening-words.ts';
import { nounConcept } from './lexicon.ts';
import type { EventMention } from './mention.ts';
import { fold } from './terms.ts';

/** A dated happening. */
export interface Anchor {
  readonly article: Article;
  readonly event: EventMention;
  readonly startMs: number;
  readonly endMs: number;
  /** Folded lemma of the word that tells it. */
  readonly word: string;
}

/** There is one at a time of these, so that whatever word is used means the same. */
const SINGULAR: ReadonlySet<string> = new Set(['war-onset', 'ceasefire', 'annexation']);
/** Words for many kinds of happening: they mean the one of the article, if there is only one of its sort. */
const GENERIC: ReadonlySet<string> = new Set(
  'attack strike assault killing violence operation offensive deal agreement accord meeting talk announcement statement death'.split(
    ' ',
  ),
);
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
    const [token] = tagTokens(article, event.trigger);
    return [{ article, event, startMs: date.startMs, endMs: date.endMs, word: fold(token?.lemma ?? '') }];
  });
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
    if (!means(words, anchor)) continue;
    if (found.push(anchor) > TOO_MANY) return null;
  }
  return onlyOne(found) ?? onlyOne(found.filter(isNear));
}

/** Of tellings that all can be of one time the closest. */
function onlyOne(found: readonly Anchor[]): Anchor | null {
  const [closest] = found.toSorted((a, b) => a.endMs - a.startMs - (b.endMs - b.startMs));
  const together = found.every(
    ({ startMs, endMs }) => closest && startMs < closest.endMs && endMs > closest.startMs,
  );
  return together ? (closest ?? null) : null;
}

function means(words: HappeningWords, { event, word, article }: Anchor): boolean {
  const { key, others } = words;
  const told = [...event.terms, word];
  if (!others.every((other) => told.some((term) => isKin(term, other)))) return false;
  if (words.form === 'verb') return word === key;
  const concept = nounConcept(key)?.name;
  if (concept === undefined)
    return event.terms.includes(key) && (event.concept === 'happen' || isKin(word, key));
  if (concept !== event.concept) return false;
  if (words.plural && !article.text.slice(event.trigger.start, event.trigger.end).endsWith('s')) return false;
  return SINGULAR.has(concept) || GENERIC.has(key) || isKin(word, key) || event.terms.includes(key);
}

/** "invasion" and "invade", "Ukraine" and "Ukrainian": words with one stem, as far as their beginnings tell. */
function isKin(a: string, b: string): boolean {
  if (a === b) return true;
  const shortest = Math.min(a.length, b.length);
  let same = 0;
  while (same < shortest && a[same] === b[same]) same++;
  return same >= 4 && same >= shortest - 3;
}
