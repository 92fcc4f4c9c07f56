/**
 * A quotation that the article gives in two languages is one, with the same words in the other language beside it:
 * “Slava voli” (which means “Glory to freedom”); «Воля або смерть» (“Freedom or death”). Only where that is certain: the
 * scripts differ and nothing else stands between, or the article says that the one means the other.
 */
import type { Article, Beside } from '../article.ts';
import { LANGUAGE_NAMES, languageOf, scriptOf } from './languages.ts';
import type { Marked } from './pairs.ts';

/** What the first of two has beside it, and its own language where that is not the article's. */
export interface InLanguages {
  readonly language: string | null;
  readonly beside: Beside;
}

/** What may stand between two quotations of the same words, and say so. */
const TRANSLATES =
  /^(?:which |that |this )?(?:(?:roughly )?translates? (?:roughly )?(?:as|to)|(?:roughly )?translated as|lit|translation|in translation)$/;
/** The same of words that are no English; of English ones it only says what they come to. */
const MEANS = /^(?:which |that |this )?(?:means|meaning|(?:or )?(?:roughly|literally))$/;
/** No English sentence of some length is without one, and few other languages have them. */
const ENGLISH =
  /\b(?:the|of|and|but|are|was|were|it|its|we|you|they|he|she|not|this|that|with|from|have|has|will|our|your|their|my|for)\b/i;
const FEW_WORDS = 2;
const NAMED = new RegExp(`^(?:or |originally )?(?:in )?(?:the )?(?:original )?(${LANGUAGE_NAMES})$`);
const IS_FOR = new RegExp(`^(?:which is |that is )?(?:the )?(${LANGUAGE_NAMES}) for$`);
const BETWEEN = /^[,;]? ?([([]?) ?([\p{L} ]{0,40}?)[.:,]{0,2} ?$/u;
const DASH = /^,? ?[–—] ?$/;
/** The other end of two dashes, or of the sentence. */
const DASH_ENDS = /^[,.;)]?(?: ?[–—]|\s|$)/;
const CLOSES = new RegExp(`^[.,]?(?: in (${LANGUAGE_NAMES}))?[)\\]]`, 'i');
/** "in Ukrainian", not far before or behind, in the same sentence. */
const SAID_BEFORE = new RegExp(`\\bin (${LANGUAGE_NAMES})\\b[^.!?“”"«»]{0,40}$`, 'i');
const SAID_AFTER = new RegExp(`^[^.!?“”"«»]{0,40}\\bin (${LANGUAGE_NAMES})\\b`, 'i');
/** `(Ukrainian: Воля або смерть)`, without marks. */
const BARE = new RegExp(`^ ?\\((?:in )?(${LANGUAGE_NAMES}): ?([^()“”"«»]{2,200})\\)`, 'i');
const NEAR = 80;
/** How much longer the one may be than the other: beyond that it says something else. */
const LONGEST_RATIO = 4;

/** The spans without those that only translate the one before them, and by the start of the one before what it has beside it. */
export function joinTranslations(
  article: Article,
  marked: readonly Marked[],
): { readonly spans: readonly Marked[]; readonly besides: ReadonlyMap<number, InLanguages> } {
  const besides = new Map<number, InLanguages>();
  const spans: Marked[] = [];
  for (let i = 0; i < marked.length; i++) {
    const one = marked[i];
    if (!one) continue;
    const next = marked[i + 1];
    const pair = next?.block === one.block ? pairOf(article, one, next) : null;
    const found = pair ?? bareOf(article, one);
    if (pair) i++;
    if (found) besides.set(one.start, found);
    const { start, end, block, outer, family, rule } = one;
    spans.push(
      found
        ? { start, end, block, outer: { start: outer.start, end: found.beside.outer.end }, family, rule }
        : one,
    );
  }
  return { spans, besides };
}

function pairOf({ text, metadata }: Article, first: Marked, second: Marked): InLanguages | null {
  if (second.outer.start - first.outer.end > NEAR) return null;
  const own = metadata.language ?? 'en';
  const [a, b] = [text.slice(first.start, first.end), text.slice(second.start, second.end)];
  if (Math.max(a.length, b.length) > LONGEST_RATIO * Math.min(a.length, b.length) + NEAR / 8) return null;
  const gap = text.slice(first.outer.end, second.outer.start).replace(/\s+/gu, ' ');
  const after = text.slice(second.outer.end, second.outer.end + NEAR);
  const [, bracket = '', said = ''] = BETWEEN.exec(gap) ?? [];
  const words = said.trim().toLowerCase();
  const closes = bracket === '' ? null : CLOSES.exec(after);
  if (bracket !== '' && !closes) return null;
  const isApart = differ(a, b);
  const joins = bracket !== '' || words !== '' || (DASH.test(gap) && isApart && DASH_ENDS.test(after));
  if (!joins) return null;
  const end = second.outer.end + (closes?.[0].length ?? 0);
  const around = [
    SAID_BEFORE.exec(text.slice(Math.max(0, first.outer.start - NEAR), first.outer.start))?.[1],
    SAID_AFTER.exec(text.slice(end, end + NEAR))?.[1],
  ].find((name) => name !== undefined);
  const names = {
    second: NAMED.exec(words)?.[1] ?? closes?.[1] ?? null,
    first: IS_FOR.exec(words)?.[1] ?? null,
  };
  const isOwn = (name: string | null): boolean => name !== null && languageOf(b, name) === own;
  // The foreign words are what was said; of two in the article's letters the words between say which these are.
  const isOriginal = isApart ? scriptOf(a) === 'Latn' : names.second !== null && !isOwn(names.second);
  const isForeign =
    isApart || around !== undefined || (a.split(/\s+/).length > FEW_WORDS && !ENGLISH.test(a));
  const isSaid =
    TRANSLATES.test(words) ||
    (MEANS.test(words) && isForeign) ||
    names.first !== null ||
    (names.second !== null && (bracket !== '' || isApart));
  if (words !== '' && !isSaid) return null;
  if (!isApart && !isSaid && (around === undefined || isOwn(around))) return null;
  const foreign = isOriginal ? b : a;
  const name = (isOriginal ? names.second : names.first) ?? around ?? null;
  const language = languageOf(foreign, name !== null && !isOwn(name) ? name : null);
  return {
    language: isOriginal ? null : language,
    beside: {
      start: second.start,
      end: second.end,
      outer: { start: second.outer.start, end },
      language: isOriginal ? language : own,
      isOriginal,
    },
  };
}

function bareOf({ text }: Article, { start, end, outer }: Marked): InLanguages | null {
  const found = BARE.exec(text.slice(outer.end, outer.end + 3 * NEAR));
  const [whole = '', name = '', words = ''] = found ?? [];
  if (!found || !differ(text.slice(start, end), words)) return null;
  const from = outer.end + whole.lastIndexOf(words);
  return {
    language: null,
    beside: {
      start: from,
      end: from + words.trimEnd().length,
      outer: { start: from, end: outer.end + whole.length },
      language: languageOf(words, name),
      isOriginal: true,
    },
  };
}

/** One in Latin letters and one in others, each in one script: the article is in English. */
function differ(a: string, b: string): boolean {
  const scripts = [scriptOf(a), scriptOf(b)];
  return !scripts.includes(null) && scripts[0] !== scripts[1] && scripts.includes('Latn');
}
