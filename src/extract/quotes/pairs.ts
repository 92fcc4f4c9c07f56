/** Pairs marks of quotation into spans: nested, mismatched, over several paragraphs, and with a missing closer. */
import type { Article, Range } from '../article.ts';
import { type Family, findMarks, type Mark } from './marks.ts';

/** Words between outer marks. `start` and `end` are those of the words. */
export interface Marked extends Range {
  /** Block in which it opens. */
  readonly block: number;
  /** Range with the marks. */
  readonly outer: Range;
  readonly family: Family;
  readonly rule: 'marks/pair' | 'marks/paragraphs' | 'marks/unclosed';
}

interface Pair {
  readonly open: Mark;
  readonly close: Mark;
}

/** The outermost spans of the article in order; they never overlap. */
export function pairMarks(article: Article): readonly Marked[] {
  if (paired?.article !== article) paired = { article, marked: pair(article) };
  return paired.marked;
}

/** Actors ask for the spans to tell pronouns inside them from the reporter's, quotes for themselves. The next article takes their place. */
let paired: { readonly article: Article; readonly marked: readonly Marked[] } | null = null;

function pair(article: Article): Marked[] {
  const found: Marked[] = [];
  let hanging: { open: Mark; block: number } | null = null;
  const blocks = article.blocks.flatMap((block, index) =>
    block.kind === 'boilerplate' ? [] : [{ ...block, index }],
  );
  for (const [i, block] of blocks.entries()) {
    const { pairs, loose } = match(findMarks(article.text, block.start, block.end));
    let outer = outermost(pairs);
    // A paragraph that goes on with a quotation begins with an opening mark of its own.
    if (hanging !== null) {
      const again = beginsWith(article.text, block, hanging.open.family, pairs, loose);
      const from: { open: Mark; block: number } = hanging;
      if (again === null) {
        hanging = null;
      } else if (again.close === null) {
        const end = trimmedEnd(article.text, block);
        if (continues(article, blocks[i + 1], from.open.family)) continue;
        found.push(span(article, from.open, from.block, end, end, 'marks/paragraphs'));
        hanging = null;
        continue;
      } else {
        found.push(
          span(
            article,
            from.open,
            from.block,
            again.close.at,
            again.close.at + again.close.length,
            'marks/paragraphs',
          ),
        );
        const { close } = again;
        outer = outer.filter((pair) => pair.open.at > close.at);
        hanging = null;
      }
    }
    const last = loose.at(-1);
    if (
      last !== undefined &&
      last.family !== 'single' &&
      outer.every((pair) => pair.close.at < last.at || pair.open.at > last.at)
    ) {
      const after = outer.filter((pair) => pair.open.at > last.at);
      if (after.length === 0 && continues(article, blocks[i + 1], last.family))
        hanging = { open: last, block: block.index };
      else {
        const end = missingCloser(article.text, last, after[0]?.open.at ?? block.end, after.length === 0);
        if (end !== null) found.push(span(article, last, block.index, end, end, 'marks/unclosed'));
      }
    }
    for (const pair of outer)
      found.push(
        span(article, pair.open, block.index, pair.close.at, pair.close.at + pair.close.length, 'marks/pair'),
      );
  }
  return disjoint(found.filter((one) => one.end > one.start));
}

/** Brackets: an opener waits for the next closer of its family; what waits inside it is dropped. Linear, since each mark is pushed and popped once. */
function match(marks: readonly Mark[]): { pairs: Pair[]; loose: Mark[] } {
  const stack: Mark[] = [];
  const open: Record<Family, number> = { double: 0, angled: 0, single: 0, angle: 0 };
  const pairs: Pair[] = [];
  const sure = sureAfter(marks);
  for (const [i, mark] of marks.entries()) {
    const waits = open[mark.family] > 0;
    if (mark.shape === 'open' || (mark.shape === 'either' && !waits)) {
      // „ is closed by “, which opens elsewhere.
      stack.push(mark);
      open[mark.family]++;
      continue;
    }
    if (!waits || (mark.doubtful && sure[i] === true)) continue;
    for (;;) {
      const top = stack.pop();
      if (top === undefined) break;
      open[top.family]--;
      if (top.family !== mark.family) continue;
      pairs.push({ open: top, close: mark });
      break;
    }
  }
  return { pairs, loose: stack };
}

/** For each mark: does a sure closing single mark follow before the next opening one? */
function sureAfter(marks: readonly Mark[]): readonly boolean[] {
  const sure: boolean[] = [];
  let next = false;
  for (let i = marks.length - 1; i >= 0; i--) {
    const mark = marks[i];
    sure[i] = next;
    if (mark?.family !== 'single') continue;
    if (mark.shape === 'open') next = false;
    else if (!mark.doubtful) next = true;
  }
  return sure;
}

function outermost(pairs: readonly Pair[]): Pair[] {
  const outer: Pair[] = [];
  for (const pair of pairs.toSorted((a, b) => a.open.at - b.open.at)) {
    if (pair.open.at > (outer.at(-1)?.close.at ?? -1)) outer.push(pair);
  }
  return outer;
}

interface BlockRange extends Range {
  readonly index: number;
}

function firstInk(text: string, { start, end }: Range): number {
  let at = start;
  while (at < end && /\s/.test(text[at] ?? '')) at++;
  return at;
}

function continues(article: Article, next: BlockRange | undefined, family: Family): boolean {
  if (next === undefined) return false;
  const at = firstInk(article.text, next);
  const mark = findMarks(article.text.slice(at, at + 3), 0, 3)[0];
  return mark?.at === 0 && mark.family === family && mark.shape !== 'close';
}

/** The opening mark at the start of a paragraph and what closes it; `close: null`: nothing does; null: it does not begin so. */
function beginsWith(
  text: string,
  block: Range,
  family: Family,
  pairs: readonly Pair[],
  loose: readonly Mark[],
): { close: Mark | null } | null {
  const at = firstInk(text, block);
  const pair = pairs.find((one) => one.open.at === at);
  if (pair !== undefined && pair.open.family === family) return { close: pair.close };
  return loose.some((mark) => mark.at === at && mark.family === family) ? { close: null } : null;
}

function trimmedEnd(text: string, { start, end }: Range): number {
  let at = end;
  while (at > start && /\s/.test(text[at - 1] ?? '')) at--;
  return at;
}

const CUE_AFTER =
  /[.,!?](?=\s+(?:said|says|added|told|wrote|according to|(?:he|she|they)\s+(?:said|says|added|told|wrote|tweeted)|(?:\p{Lu}[\p{L}'’-]*\s+){1,3}(?:said|says|added|told|wrote|tweeted)\b))/u;

/** Where words end that no mark closes: before a cue, or with the paragraph when nothing else is in the way. */
function missingCloser(text: string, open: Mark, limit: number, toEnd: boolean): number | null {
  const from = open.at + open.length;
  const words = text.slice(from, Math.min(limit, from + 4000));
  const cue = CUE_AFTER.exec(words);
  if (cue !== null) return from + cue.index + 1;
  if (!toEnd || limit - from > 4000) return null;
  const before = text.slice(Math.max(0, open.at - 2), open.at).trim();
  const opensBlock = /^[:,]?$/.test(before.slice(-1)) || (/[.!?]$/.test(before) && /^\s*\p{Lu}/u.test(words));
  return opensBlock && /[.!?…]\s*$/.test(words) ? trimmedEnd(text, { start: from, end: limit }) : null;
}

function span(
  article: Article,
  open: Mark,
  block: number,
  end: number,
  outerEnd: number,
  rule: Marked['rule'],
): Marked {
  let from = open.at + open.length;
  let to = end;
  while (from < to && /\s/.test(article.text[from] ?? '')) from++;
  while (to > from && /\s/.test(article.text[to - 1] ?? '')) to--;
  return { start: from, end: to, block, outer: { start: open.at, end: outerEnd }, family: open.family, rule };
}

function disjoint(found: readonly Marked[]): Marked[] {
  const kept: Marked[] = [];
  for (const one of found.toSorted((a, b) => a.outer.start - b.outer.start)) {
    if (one.outer.start >= (kept.at(-1)?.outer.end ?? 0)) kept.push(one);
  }
  return kept;
}
