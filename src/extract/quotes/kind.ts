/** Are words between marks somebody's statement, a fragment of one, or words set apart: a term, a title, a slogan? */
import { isSaid, looksFinite, sayingVerb } from '../actors/lexicon/saying.ts';
import type { Word } from '../actors/words.ts';
import type { Article } from '../article.ts';
import type { Marked } from './pairs.ts';
import { carriedByCrowd, isCalledOnce, isNamed, isSource, isTitle, modifies } from './set-apart.ts';

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

/** Units between two fragments of one sentence that the same verb of saying holds. */
const NEXT_CLAUSE = 60;

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
  // `wrote that it was “a gift” and that “only a fool” would take it`
  const joined =
    before?.lower === 'that' &&
    left(2)?.lower === 'and' &&
    previous?.block === one.block &&
    one.outer.start - previous.outer.end < NEXT_CLAUSE;
  const once = isCalledOnce(left(1), after, text, count);
  const cued = resumes || joined || once || isCued(words, from, to, text, before, beforeMark);
  // "marches under “Bring Back the Peace”, it asks": what says it has to stand right before it, or its comma inside.
  // `told “Meet the Day” that`: a broadcast
  const broadcast = before?.lower === 'told' && beforeMark === '';
  const claimed =
    // `“And who was ‘Ada’?”`, a turn by itself
    answers ||
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
