/** Sentence ends that a quotation hides: `“Are we safe?” NAME asked.` is one sentence of the reporter's. */
import { sayingVerb } from '../actors/lexicon/saying.ts';
import type { Sentence } from '../article.ts';
import type { Frame, Item, Spoken } from './items.ts';
import type { Weighed } from './kind.ts';

export function joinTails(frames: readonly Frame[], quotes: readonly Weighed[]): Frame[] {
  const joined: Frame[] = [];
  for (const frame of frames) {
    const last = joined.at(-1);
    const end = last?.items.at(-1);
    const quote = end?.kind === 'quote' ? quotes[end.index] : undefined;
    if (
      last !== undefined &&
      quote !== undefined &&
      last.block === frame.block &&
      (/[?!,—–-]$/.test(quote.text) || frame.items.length < 9) &&
      isTail(frame.items, quote.text.endsWith('.')) &&
      !(
        quote.text.endsWith('.') &&
        frame.items.some(({ kind, lower }) => kind === 'word' && GESTURES.test(lower))
      )
    ) {
      joined[joined.length - 1] = { items: [...last.items, ...frame.items], block: last.block };
    } else joined.push(frame);
  }
  return joined;
}

/** Behind a full stop they tell what somebody does, not that they said it: `“We waited.” NAME nods.` */
const GESTURES = /^(?:smil|sigh|laugh|shrug|grin|nod|chuckl|giggl|frown|sob|weep|wept)/;

const isSpeech = (lower: string): boolean =>
  /^(?:said|says|asked|asks|told|tells|added|adds|wrote|writes)$/.test(lower);

/** `“Which one?” NAME called across to her.` */
const CALLS = /^(?:called|calls|shot|threw|flung|cut|broke|put)$/;
const PARTICLES = /^(?:out|across|over|back|after|down|up|in)$/;

/** A few words with a verb of saying that nothing depends on: "NAME asked.", "said NAME of the union." */
function isTail(items: readonly Item[], stopped: boolean): boolean {
  for (let i = 0; i < Math.min(items.length, 12); i++) {
    const item = items[i];
    if (item === undefined || item.kind === 'quote') return false;
    if (CALLS.test(item.lower) && PARTICLES.test(items[i + 1]?.lower ?? '')) return !stopped;
    const verb = item.kind === 'word' ? sayingVerb(item.lower) : undefined;
    // "I suggest"
    const finite =
      verb?.form === 'finite' || (verb?.form === 'base' && /^(?:i|we|they)$/.test(items[i - 1]?.lower ?? ''));
    if (verb?.says !== true || !finite) continue;
    const next = items[i + 1];
    // "NAME agrees: “…”" is the cue of what follows.
    if (next?.lower === ':') return false;
    // `“We waited.” Her brother remembers less.`
    if (stopped && next !== undefined && next.kind !== 'mark' && !isSpeech(item.lower)) return false;
    return (
      next === undefined ||
      next.kind !== 'word' ||
      i === 0 ||
      !/^(?:that|it|he|she|they|there|the|a|an|this|these|his|her|its|no|not)$/.test(next.lower)
    );
  }
  return false;
}

/** Sentences before a quotation that may be asked who speaks it: at least the frames that turns go back. */
const SENTENCES_BACK = 6;

/**
 * Which sentences matter to a quotation: those of its own paragraphs, of the two before and the one after, and the last few
 * before it. What a long text tells far from all quotations needs no reading.
 */
export function aroundQuotes(sentences: readonly Sentence[], quotes: readonly Spoken[]): boolean[] {
  let quote = 0;
  const quoted = sentences.map(({ start, end }) => {
    while ((quotes[quote]?.outer.end ?? Infinity) <= start) quote++;
    return (quotes[quote]?.outer.start ?? Infinity) < end;
  });
  let last = -Infinity;
  const near = sentences.map(({ block }, n) => {
    if (quoted[n] === true) last = block;
    return block - last <= 1;
  });
  let next = Infinity;
  let nextBlock = Infinity;
  for (let n = sentences.length - 1; n >= 0; n--) {
    const block = sentences[n]?.block ?? -1;
    if (quoted[n] === true) [next, nextBlock] = [n, block];
    if (nextBlock - block <= 2 || next - n <= SENTENCES_BACK) near[n] = true;
  }
  return near;
}

/** The frames that a quotation can look back to: in its block or the two before, or a few frames back. */
export function beforeQuotes(frames: readonly Frame[], turns: number): boolean[] {
  const near = frames.map(() => false);
  let block = Infinity;
  let next = Infinity;
  for (let f = frames.length - 1; f >= 0; f--) {
    const frame = frames[f];
    if (frame === undefined) continue;
    if (frame.items.some(({ kind }) => kind === 'quote')) [block, next] = [frame.block, f];
    else near[f] = block - frame.block <= 2 || next - f <= turns + 1;
  }
  return near;
}
