/**
 * Indirect speech: what the article says that somebody said, in the article's own words. Only sentences of prose are read
 * that hold a verb of saying and no marks of quotation; the rest are passed over.
 */
import type { Inference } from '../../model/timeline.ts';
import { type Mention, mentionsInOrder } from '../actors/mentions.ts';
import { cutWords } from '../actors/words.ts';
import type { Article, ArticleActor, DateMention, QuoteMention, Range, Sentence } from '../article.ts';
import { cutFrames, type Item } from '../quotes/items.ts';
import { type Party, resolve } from '../quotes/party.ts';
import { Before } from './before.ts';
import { type Claim, claimsIn } from './claims.ts';
import { DENIES, SAYS_THAT } from './lexicon.ts';
import { datesAt, type Setting } from './setting.ts';

export type { Setting } from './setting.ts';

/** Its own range runs over the words that say who said it and over what was said. */
export interface ParaphraseMention extends Range {
  /** What was said, without "that" and the full stop; a denial has its verb with it, since without it the words say the contrary. */
  readonly claim: Range;
  /** The words that say that it was said, before the claim or after it. */
  readonly cue: Range;
  /** Index into the article's actors; null: somebody without a name. */
  readonly actor: number | null;
  /** A name, or the description of somebody unnamed. */
  readonly speaker: string;
  readonly speakerRange: Range;
  readonly setting: Setting;
  readonly rule: string;
  readonly inferred: readonly Inference[];
}

/** The paraphrases of an article in the order of the text. */
export function findParaphrases(
  article: Article,
  sentences: readonly Sentence[],
  dates: readonly DateMention[],
  actors: readonly ArticleActor[],
  quotes: readonly QuoteMention[],
): ParaphraseMention[] {
  const at = datesAt(dates);
  const mentions = mentionsInOrder(actors);
  const before = new Before(sentences, quotes, mentions);
  return framesOf(article, sentences, mentions, quotes).flatMap(({ items, sentence }) =>
    claimsIn(items, at).flatMap((claim) => {
      const party = resolve({ text: article.text, actors }, items, claim.phrase);
      const actor = party.how === 'pronoun' ? means(before, items, sentence, claim, party) : party.actor;
      const speaker = party.how === 'pronoun' ? (actors[actor ?? -1]?.name ?? null) : party.name;
      if (speaker === null || party.how === 'document' || party.how === 'unnamed') return [];
      return [mentionOf(claim, { ...party, actor }, speaker, items, article.text)];
    }),
  );
}

/** Only a pronoun that opens its sentence, and stands for a person. */
function means(
  before: Before,
  items: readonly Item[],
  sentence: number,
  { phrase }: Claim,
  { actor }: Party,
): number | null {
  const opens = phrase.start === 0 && /^s?he$/.test(items[phrase.head]?.lower ?? '');
  return opens ? before.speaker(sentence, actor) : null;
}

function mentionOf(
  { verb, from, to, cue, setting, rule }: Claim,
  { actor, how, range }: Party,
  speaker: string,
  items: readonly Item[],
  text: string,
): ParaphraseMention {
  const cut = (first: number, after: number): Range => ({
    start: items[first]?.start ?? 0,
    end: items[after - 1]?.end ?? 0,
  });
  const words = cut(from, to);
  const around = cut(cue.from, cue.to);

  return {
    start: Math.min(words.start, around.start),
    end: Math.max(words.end, around.end),
    claim: DENIES.has(items[verb]?.lower ?? '') ? { start: cut(verb, to).start, end: words.end } : words,
    cue: around,
    actor,
    speaker,
    speakerRange: range,
    setting,
    rule,
    inferred:
      how === 'pronoun'
        ? [{ part: 'speaker', from: text.slice(range.start, range.end), rule: 'speaker/pronoun' }]
        : [],
  };
}

/** Words without one of which nobody is said to have said anything. */
const CUES: ReadonlySet<string> = new Set([...SAYS_THAT, 'according']);

/** Marks of quotation, or a question. */
const MARKS = /["“”„«»‘‹›]|(?<!\p{L})['’]\p{L}|\?\s*$/u;

/** The items of each sentence that is read, with its index. */
function framesOf(
  article: Article,
  sentences: readonly Sentence[],
  mentions: readonly Mention[],
  quotes: readonly QuoteMention[],
): { readonly items: readonly Item[]; readonly sentence: number }[] {
  const words = cutWords(article, sentences);
  const saying = new Set<number>();
  for (const { kind, lower, sentence } of words) if (kind === 'word' && CUES.has(lower)) saying.add(sentence);
  let quote = 0;
  // In the order of the text, as the words are.
  for (const index of saying) {
    const sentence = sentences[index];
    if (sentence === undefined) continue;
    while ((quotes[quote]?.end ?? Infinity) <= sentence.start) quote++;
    const spoken = (quotes[quote]?.start ?? Infinity) < sentence.end;
    const prose = article.blocks[sentence.block]?.kind === 'paragraph';
    if (spoken || !prose || MARKS.test(article.text.slice(sentence.start, sentence.end)))
      saying.delete(index);
  }
  const read = sentences.map((_, index) => saying.has(index));
  const own = words.filter(({ sentence }) => read[sentence]);
  const sentenceAt = new Map(own.map(({ start, sentence }) => [start, sentence]));
  return cutFrames(own, sentences, mentions, []).map(({ items }) => ({
    items,
    sentence: sentenceAt.get(items[0]?.start ?? -1) ?? -1,
  }));
}
