/** A frame is a sentence of the reporter's: its words and mentions in order, with each quotation as one item. */
import type { ActorMention, Range, Sentence } from '../article.ts';
import { isSaid } from '../actors/lexicon/saying.ts';
import type { Mention } from '../actors/mentions.ts';
import type { Word } from '../actors/words.ts';
import type { Weighed } from './kind.ts';

/** What of a quotation is needed to take it out of the reporter's sentence; `outer` runs over its marks. */
export type Spoken = Pick<Weighed, 'outer' | 'text' | 'block'>;

export interface Item extends Range {
  readonly kind: 'word' | 'mark' | 'mention' | 'quote';
  /** Of a word or mark; of a mention its last word; empty for a quotation. */
  readonly lower: string;
  readonly capital: boolean;
  /** Index of the quotation, or of the actor; -1 otherwise. */
  readonly index: number;
  readonly how: ActorMention['how'] | null;
  /** A pronoun that might mean another. */
  readonly contested: boolean;
  /** A mention of a person. */
  readonly person: boolean;
  /** A participle that stands for somebody: "the accused". */
  readonly nominal: boolean;
}

export interface Frame {
  readonly items: readonly Item[];
  readonly block: number;
}

const NOMINAL = /^(?:accused|deceased|wounded|injured|condemned|convicted)$/;
/** "The third, who gives her name as …", "The eldest says": stand for somebody where no noun follows. */
const ORDINAL = /^(?:first|second|third|fourth|eldest|oldest|youngest|other)$/;

const standsAlone = (next: Word | undefined): boolean =>
  next?.text === ',' || (next?.kind === 'word' && isSaid(next.lower));

function isNominal(words: readonly Word[], i: number): boolean {
  const article = words[i - 1]?.lower;
  if (article !== 'the' && article !== 'an') return false;
  const lower = words[i]?.lower ?? '';
  return NOMINAL.test(lower) || (ORDINAL.test(lower) && standsAlone(words[i + 1]));
}

/**
 * Cuts the words into frames: one per sentence, except that a sentence end inside a quotation is none.
 * @param spoken the quotations that are taken out of the reporter's sentence
 * @param read which sentences are cut into items; of the others the frames are empty, and only count
 */
export function cutFrames(
  words: readonly Word[],
  sentences: readonly Sentence[],
  mentions: readonly Mention[],
  spoken: readonly Spoken[],
  read: readonly boolean[] | null = null,
): Frame[] {
  const frames: Frame[] = [];
  let items: Item[] = [];
  let sentence = -1;
  let block = -1;
  let quote = 0;
  let mention = 0;
  const close = (): void => {
    if (items.length > 0) frames.push({ items, block });
    items = [];
  };
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    if (word === undefined) continue;
    if (read?.[word.sentence] === false) {
      if (word.sentence === sentence) continue;
      close();
      sentence = word.sentence;
      frames.push({ items: [], block: sentences[sentence]?.block ?? -1 });
      continue;
    }
    while ((spoken[quote]?.outer.end ?? Infinity) <= word.start) quote++;
    const here = spoken[quote];
    if (here !== undefined && here.outer.start <= word.start) {
      const last = items.at(-1);
      if (last?.kind === 'quote' && last.index === quote) {
        sentence = word.sentence;
        continue;
      }
      // `“And how do you plead?” “Guilty.”`
      const meets = last?.kind === 'quote' && /[.!?…]$/.test(spoken[last.index]?.text ?? '');
      if (word.sentence !== sentence || meets) close();
      sentence = word.sentence;
      block = here.block;
      items.push({
        kind: 'quote',
        lower: '',
        capital: false,
        index: quote,
        how: null,
        contested: false,
        person: false,
        nominal: false,
        start: here.outer.start,
        end: here.outer.end,
      });
      continue;
    }
    const ended = items.at(-1);
    // A full statement has ended, and a capital begins what the reporter says next.
    const stops = ended?.kind === 'quote' && word.capital && /[.!?…]$/.test(spoken[ended.index]?.text ?? '');
    if (word.sentence !== sentence || stops) {
      close();
      sentence = word.sentence;
    }
    block = sentences[word.sentence]?.block ?? -1;
    while ((mentions[mention]?.start ?? Infinity) < word.start) mention++;
    const found = mentions[mention];
    if (found?.start !== word.start) {
      items.push({
        kind: word.kind === 'mark' ? 'mark' : 'word',
        lower: word.lower,
        capital: word.capital && !word.first,
        index: -1,
        how: null,
        contested: false,
        person: false,
        nominal: isNominal(words, i),
        start: word.start,
        end: word.end,
      });
      continue;
    }
    let last = word;
    while ((words[i + 1]?.start ?? Infinity) < found.end) last = words[++i] ?? last;
    items.push({
      kind: 'mention',
      lower: last.lower,
      capital: true,
      index: found.actor,
      how: found.how,
      contested: found.contested === true,
      person: found.person,
      nominal: false,
      start: found.start,
      end: found.end,
    });
  }
  close();
  return frames;
}
