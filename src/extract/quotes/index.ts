/**
 * Quotations of one article and who speaks them.
 * marks → pairs → translations → kind (statement, fragment, words set apart) → the reporter's sentences around them → cues → speakers.
 */
import { mentionsInOrder } from '../actors/mentions.ts';
import { cutWords } from '../actors/words.ts';
import type { Cast } from '../actors/index.ts';
import type { Article, QuoteMention, Range, Sentence } from '../article.ts';
import { writerOf } from './byline.ts';
import { type BlockQuote, creditUnder, findBlockQuotes } from './blocks.ts';
import { aroundQuotes, joinTails } from './frames.ts';
import { cutFrames } from './items.ts';
import { weighMarked } from './kind.ts';
import { pairMarks } from './pairs.ts';
import { dropRepeats } from './repeats.ts';
import type { Party } from './party.ts';
import { findTurns } from './transcripts.ts';
import { joinTranslations } from './translations.ts';
import { attribute } from './voices.ts';

export function findQuotes(
  article: Article,
  sentences: readonly Sentence[],
  { actors, strangers }: Cast,
): QuoteMention[] {
  const turns = findTurns(article, actors);
  const whole = [...turns, ...findBlockQuotes(article, actors)];
  const taken = new Set(
    whole.flatMap(({ block, blocks = 1 }) => Array.from({ length: blocks }, (_, i) => block + i)),
  );
  const words = cutWords(article, sentences);
  const everybody = [...actors, ...strangers];
  const { spans, besides } = joinTranslations(
    article,
    pairMarks(article).filter(({ block }) => !taken.has(block)),
  );
  const marked = weighMarked(article, words, spans);
  const mentions = mentionsInOrder(everybody);
  const frames = joinTails(
    cutFrames(words, sentences, mentions, marked, aroundQuotes(sentences, marked)),
    marked,
  );
  const credits = new Map<number, Party>();
  for (const [index, quote] of marked.entries()) {
    const credit = creditUnder(article, actors, quote);
    if (credit?.speaker != null)
      credits.set(index, { actor: credit.actor, name: credit.speaker, range: credit.range, how: 'name' });
  }
  const voices = attribute(
    { text: article.text, actors: everybody, writer: writerOf(article) },
    frames,
    marked,
    credits,
  );
  const found: QuoteMention[] = [];
  for (const [index, quote] of marked.entries()) {
    const voice = voices.get(index);
    if (voice === undefined) continue;
    const inLanguages = besides.get(quote.start);
    found.push({
      start: quote.start,
      end: quote.end,
      text: quote.text,
      kind: quote.kind === 'full' ? 'full' : 'fragment',
      language: inLanguages?.language ?? null,
      beside: inLanguages?.beside ?? null,
      actor: (voice.party?.actor ?? Infinity) < actors.length ? (voice.party?.actor ?? null) : null,
      speaker: voice.party?.name ?? null,
      speakerRange: voice.party?.range ?? null,
      cueRange: voice.cueRange,
      rule: `${quote.rule} ${voice.rule}`,
      inferred: voice.inferred,
    });
  }
  found.push(...whole.map((one) => fromBlock(article, one)));
  found.sort((a, b) => a.start - b.start);
  const solo = soloBlocks(
    article,
    marked.map(({ outer, block }) => ({ start: outer.start, end: outer.end, block })),
  );
  return dropRepeats(article, found, (quote) => solo.has(quote.start));
}

function fromBlock(
  article: Article,
  { start, end, actor, speaker, speakerRange, rule }: BlockQuote,
): QuoteMention {
  return {
    start,
    end,
    text: article.text.slice(start, end),
    kind: 'full',
    language: null,
    beside: null,
    actor,
    speaker,
    speakerRange,
    cueRange: null,
    rule,
    inferred: [],
  };
}

/** Starts of the quotations that are a paragraph by themselves, at most with a name under them. */
function soloBlocks(
  article: Article,
  quotes: readonly (Range & { readonly block: number })[],
): ReadonlySet<number> {
  const solo = new Set<number>();
  for (const { start, end, block } of quotes) {
    const range = article.blocks[block];
    if (range === undefined) continue;
    const before = article.text.slice(range.start, Math.min(start, range.start + 8)).trim();
    const after = end > range.end ? '' : article.text.slice(end, Math.min(range.end, end + 100)).trim();
    if (before === '' && (after === '' || /^[—–-]/.test(after))) solo.add(firstInk(article.text, start + 1));
  }
  for (const [index, block] of article.blocks.entries()) {
    if (block.kind === 'blockquote' && index >= 0) solo.add(firstInk(article.text, block.start));
  }
  return solo;
}

function firstInk(text: string, from: number): number {
  let at = from;
  while (at < text.length && /[\s"“”„«»‘’']/.test(text[at] ?? '')) at++;
  return at;
}
