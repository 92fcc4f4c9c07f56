/** Are words between marks somebody's statement, a fragment of one, or words set apart: a term, a title, a slogan? */
import { ADVERBS, DETERMINERS, PREPOSITIONS, TIME_WORDS } from '../actors/lexicon/common.ts';
import { isSaid, looksFinite, sayingVerb } from '../actors/lexicon/saying.ts';
import type { Word } from '../actors/words.ts';
import type { Article } from '../article.ts';
import { CONJUNCTIONS, CROWD, NAMING } from './lexicon.ts';
import type { Marked } from './pairs.ts';

export interface Weighed extends Marked {
  readonly text: string;
  readonly count: number;
  /** 'doubtful': too short or too bare to be a quotation unless a cue claims it. */
  readonly kind: 'full' | 'fragment' | 'doubtful';
  /** The reporter's sentence goes on after it. */
  readonly goesOn: boolean;
}

/** The spans that may be quotations, in order. One pass over the words. */
export function weighMarked(article: Article, words: readonly Word[], marked: readonly Marked[]): Weighed[] {
  const kept: Weighed[] = [];
  /** Where the last words end that were on something carried. */
  let carried = -1;
  let i = 0;
  for (const one of marked) {
    while (i < words.length && (words[i]?.start ?? 0) < one.outer.start) i++;
    const first = i;
    while (i < words.length && (words[i]?.start ?? 0) < one.outer.end) i++;
    // "placards that read “Peace now” and “Bread”"
    const onBoth = carried >= 0 && /^,? ?(?:and|or|,) $/.test(article.text.slice(carried, one.outer.start));
    const weighed = onBoth ? 'carried' : weigh(article, words, one, first, i, kept.at(-1));
    carried = weighed === 'carried' ? one.outer.end : -1;
    if (weighed !== null && weighed !== 'carried') kept.push(weighed);
  }
  return kept;
}

/** "those with placards “might have left them at the door”" */
const PREDICATE = /^(?:might|may|can|could|would|should|will|must|had|has|have|was|were|is|are) /;

/** "NAME asked what he had seen.": the end of a paragraph that asks. */
const ASKED = /\basked\b[^.?!]{0,160}[.?]\s{0,3}$/u;

/** Units between a quotation and a word or two that the same speaker adds. */
const LONGEST_CUE = 250;

function weigh(
  article: Article,
  words: readonly Word[],
  one: Marked,
  from: number,
  to: number,
  previous: Weighed | undefined,
): Weighed | 'carried' | null {
  const block = article.blocks[one.block];
  if (block === undefined) return null;
  const inner = words
    .slice(from, Math.min(to, from + 400))
    .filter(
      (word) =>
        word.start >= one.start && word.end <= one.end && (word.kind === 'word' || word.kind === 'number'),
    );
  const count = inner.length;
  if (count === 0) return null;
  const text = article.text.slice(one.start, one.end);
  // A paragraph of a word or two looks like a heading; after another quotation it is the answer.
  const asked = article.blocks[one.block - 1];
  const answers =
    (previous?.block === one.block - 1 ||
      (asked !== undefined &&
        ASKED.test(article.text.slice(Math.max(asked.start, asked.end - 200), asked.end)))) &&
    one.outer.start <= block.start + 1 &&
    one.outer.end >= block.end - 1 &&
    /[.!?…]$/.test(text);
  if (block.kind === 'heading' && !(answers && count <= 2)) return null;
  const sentence = words[from]?.sentence;
  const left = (n: number): Word | undefined =>
    words[from - n]?.sentence === sentence ? words[from - n] : undefined;
  const right = (n: number): Word | undefined => words[to - 1 + n];
  const beforeMark = left(1)?.kind === 'mark' ? (left(1)?.text ?? '') : '';
  const before = beforeMark === '' ? left(1) : left(2);
  const after = right(1);
  const goesOn =
    /[,?!—–-]$/.test(text) || after?.text === ',' || (!text.endsWith('.') && after?.kind === 'word');
  // `“Well,” said NAME, when the smoke had cleared, “you could.”`
  const resumes =
    beforeMark === ',' &&
    previous?.block === one.block &&
    previous.text.endsWith(',') &&
    one.outer.start - previous.outer.end < LONGEST_CUE &&
    (words[from]?.sentence ?? -1) === (words[from - 2]?.sentence ?? -2);
  const cued = resumes || isCued(words, from, to, text, before, beforeMark);
  // "marches under “Bring Back the Peace”, it asks": what says it has to stand right before it, or its comma inside.
  // `told “Meet the Day” that`: a broadcast
  const broadcast = before?.lower === 'told' && beforeMark === '';
  const claimed =
    // `“Is it Tuesday?” she asked`
    (text.endsWith('?') && cued) ||
    (/,$/.test(text) && (cued || count < 4)) ||
    (before !== undefined && isSaid(before.lower) && !broadcast);
  if (!claimed && isTitle(inner, text)) return null;
  if (
    !cued &&
    (isSource(words, to, block.start, one, article.text, block.end) ||
      (!PREDICATE.test(text) &&
        isNamed(
          left,
          right(1),
          count,
          beforeMark,
          /^\p{Lu}.*[^.,!?]$/su.test(text),
          /^(?!the )\p{Ll}/u.test(text),
        )))
  )
    return null;
  if (!PREDICATE.test(text) && carriedByCrowd(left, right, cued ? 5 : 14)) return 'carried';
  if (count <= 2 && !cued && !answers) {
    // `Would she stand? “No.”`
    const asked = /\?\s{1,2}$/.test(
      article.text.slice(Math.max(block.start, one.outer.start - 3), one.outer.start),
    );
    // `“…,” he says. “By hand.”`
    const goesWith =
      (count > 1 || !text.endsWith('!')) &&
      previous?.block === one.block &&
      one.outer.start - previous.outer.end < LONGEST_CUE;
    if (!(goesWith || asked) || left(1) !== undefined || !/^\p{Lu}.*[.!?…]$/u.test(text)) return null;
  }
  if (modifies(left(1), after, text) && count <= 4) return null;
  const capital = /^[\s[(…."'“‘]*\p{Lu}/u.test(text);
  // “He said, ‘Which half?’”
  const clause = /[.,!?…—–-][’”'"»\s]*$/u.test(text.slice(-8)) || /^[.,;]/.test(after?.text ?? '');
  const opens = from === 0 || left(1) === undefined || beforeMark === ':' || beforeMark === ',';
  const full =
    (capital && (clause || count > 12) && (opens || count > 20)) ||
    (opens && clause && count > 3) ||
    (capital && left(1) === undefined && /[.!?…][’”'"»\s]*$/u.test(text.slice(-8))) ||
    count > 40;
  const kind = full ? 'full' : count >= 5 || cued ? 'fragment' : 'doubtful';
  const { start, end, outer, family, rule } = one;
  return { start, end, block: one.block, outer, family, rule, text, count, kind, goesOn };
}

/** A verb of saying right before or right after: even one word is then an utterance. */
function isCued(
  words: readonly Word[],
  from: number,
  to: number,
  text: string,
  before: Word | undefined,
  mark: string,
): boolean {
  if (
    before !== undefined &&
    (mark === ',' || mark === ':' || mark === '') &&
    isSaid(before.lower) &&
    before.kind === 'word' &&
    (mark !== '' || !/^(?:described|cited|quoted|accused|believed|thought|read)$/.test(before.lower))
  )
    return true;
  if (mark === ':' && /[.!?]$/.test(text)) return true;
  if (
    mark === ',' &&
    /[.!?]$/.test(text) &&
    words.slice(Math.max(0, from - 8), from).some((word) => isSaid(word.lower))
  )
    return true;
  if (mark === ':' && words.slice(Math.max(0, from - 12), from).some((word) => isSaid(word.lower)))
    return true;
  if (!/[,!?]$/.test(text) && words[to]?.text !== ',') return false;
  const next = words.slice(to, to + 5);
  if (/^[.;:]$/.test(next[0]?.text ?? '')) return false;
  // `“When?” a reporter called out.`
  const opens = words[from - 1]?.sentence !== words[from]?.sentence && next[0]?.kind === 'word';
  return next.some(
    ({ lower }, n) =>
      isSaid(lower) ||
      (opens && looksFinite(lower)) ||
      // "I suggest"
      (/^(?:i|we|they)$/.test(next[n - 1]?.lower ?? '') && sayingVerb(lower)?.says === true),
  );
}

/** `“Headline” — Paper, 6 January`, `Press release: “…” — …`: a list of sources. */
function isSource(
  words: readonly Word[],
  to: number,
  blockStart: number,
  one: Marked,
  text: string,
  blockEnd: number,
): boolean {
  const dash = words[to];
  if (dash === undefined || !/^[—–|-]$/.test(dash.text) || dash.start >= blockEnd) return false;
  const lead = text.slice(blockStart, one.outer.start);
  return (
    /^(?:[^.!?]{0,60}\.\s+|\p{Lu}[\p{L} ]{2,30}:\s+)?$/u.test(lead.trimStart() === '' ? '' : lead) &&
    /\d{4}|\.\p{Ll}{2,3}\b/u.test(text.slice(one.outer.end, Math.min(blockEnd, one.outer.end + 120)))
  );
}

/** Most words with a capital and no end of a sentence: the title of a book or a film. */
function isTitle(inner: readonly Word[], text: string): boolean {
  if (/[.!]$/.test(text) || inner.length > 14 || inner.length < 2) return false;
  const long = inner.filter((word) => word.text.length > 3 || word.capital);
  return (
    long.length > 1 &&
    long.every((word) => word.capital || word.kind === 'number') &&
    text !== text.toUpperCase()
  );
}

/** 'dubbed “…”', 'the word “…”'. The longer the words, the nearer the sign has to stand. */
function isNamed(
  left: (n: number) => Word | undefined,
  after: Word | undefined,
  count: number,
  mark: string,
  title: boolean,
  small: boolean,
): boolean {
  if (mark !== '' && mark !== ',' && mark !== '(') return false;
  const near = [left(1), left(2), left(3)].slice(mark === '' ? 0 : 1);
  const sign = near[0];
  // "called it “a disgrace”", but "called him “the Butcher”"
  const judged = /^(?:it|him|her|them|that|this)$/.test(sign?.lower ?? '');
  if (judged && small && count > 1 && /^(?:calls?|called|labell?ed|branded)$/.test(near[1]?.lower ?? ''))
    return false;
  // "has been called “…” by NAME": somebody's words.
  if (
    sign === undefined ||
    (after?.lower === 'by' && /^(?:called|dubbed|labelled|labeled)$/.test(sign.lower))
  )
    return false;
  const named = (word: Word | undefined): boolean =>
    word !== undefined && NAMING.has(word.lower) && !/^(?:a|an|its|their|as|the)$/.test(word.lower);
  if (/^(?:calls?|called)$/.test(sign.lower))
    for (let n = 2; n <= 6; n++) if (left(n)?.lower === 'what') return count <= 8;
  if (named(sign)) return count <= 8 || (title && count <= 14);
  if (sign.lower === 'as' && named(near[1])) return count <= 6;
  return named(near[1]) && count <= 3;
}

function carriedByCrowd(
  left: (n: number) => Word | undefined,
  right: (n: number) => Word | undefined,
  reach: number,
): boolean {
  // `“Count again”, read the placards`
  const verb = right(1)?.kind === 'mark' ? 2 : 1;
  if (/^(?:reads?|said|says)$/.test(right(verb)?.lower ?? ''))
    for (let n = verb + 1; n <= verb + 3; n++) if (CROWD.has(right(n)?.lower ?? '')) return true;
  // "A notice on the door reads “…”"
  const reads = left(1)?.kind === 'mark' ? 2 : 1;
  if (/^reads?$/.test(left(reads)?.lower ?? ''))
    for (let n = reads + 1; n <= reads + 6 && left(n)?.kind !== 'mark'; n++)
      if (CROWD.has(left(n)?.lower ?? '')) return true;
  for (let n = 1; n <= reach; n++) {
    const word = left(n);
    if (word === undefined) return false;
    if (CROWD.has(word.lower)) return true;
    // "a woman with a placard that said"
    if (isSaid(word.lower) && !(n < 3 && /^(?:that|which)$/.test(left(n + 1)?.lower ?? ''))) return false;
  }
  return false;
}

/** 'a 30-hour “test of loyalty” ceasefire': between an article and a noun. */
function modifies(before: Word | undefined, after: Word | undefined, text: string): boolean {
  if (before?.kind !== 'word' || after?.kind !== 'word' || /[.,!?]$/.test(text)) return false;
  if (sayingVerb(before.lower) !== undefined && !DETERMINERS.has(before.lower)) return false;
  if (
    looksFinite(before.lower) ||
    ADVERBS.has(after.lower) ||
    TIME_WORDS.has(after.lower) ||
    /(?:ly|ight|ing)$/.test(after.lower)
  )
    return false;
  return (
    !PREPOSITIONS.has(after.lower) &&
    !CONJUNCTIONS.has(after.lower) &&
    !DETERMINERS.has(after.lower) &&
    !looksFinite(after.lower) &&
    !/^(?:that|which|who|when|if|because|while|but|will|can|to)$/.test(after.lower) &&
    !PREPOSITIONS.has(before.lower)
  );
}
