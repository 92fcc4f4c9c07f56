/** Quotations that are whole blocks of quotation, and what blocks of quotation and transcripts have in common. */
import type { Article, ArticleActor, Range } from '../article.ts';
import { foldName, unshout } from '../actors/fold.ts';
import { HONORIFICS, isRole } from '../actors/lexicon/roles.ts';

export interface BlockQuote extends Range {
  readonly block: number;
  /** Over how many blocks it runs; one where it is left out. */
  readonly blocks?: number;
  readonly actor: number | null;
  readonly speaker: string | null;
  readonly speakerRange: Range | null;
  readonly rule: 'block/quote' | 'block/transcript';
}

const CREDIT = /^\s*[—–-]{1,2}\s*(\p{Lu}[^\n]{1,80})$/u;

/** "— NAME, 84" on the line under a quotation that fills its paragraph. */
export function creditUnder(
  article: Article,
  actors: readonly ArticleActor[],
  quote: { readonly outer: Range; readonly block: number },
): (ReturnType<typeof named> & { readonly range: Range }) | null {
  const block = article.blocks[quote.block];
  if (block === undefined || article.text.slice(block.start, quote.outer.start).trim() !== '') return null;
  const end = article.text.indexOf('\n', quote.outer.end);
  if (end < 0 || article.text.slice(quote.outer.end, end).trim() !== '') return null;
  const under = article.text.slice(end, end + 200).trimStart();
  const line = under.split('\n', 1)[0] ?? '';
  const credit = CREDIT.exec(line)?.[1];
  if (credit === undefined) return null;
  const start = article.text.indexOf(credit, end);
  return { ...named(credit, actors), range: { start, end: start + credit.length } };
}

/** Block quotes, with the name under them where there is one. */
export function findBlockQuotes(article: Article, actors: readonly ArticleActor[]): BlockQuote[] {
  return article.blocks.flatMap((block, index) => {
    if (block.kind !== 'blockquote') return [];
    let end = block.end;
    let credit: string | null = null;
    let range: Range | null = null;
    const line = article.text.lastIndexOf('\n', block.end - 1) + 1;
    if (line > block.start) {
      const name = CREDIT.exec(article.text.slice(line, Math.min(block.end, line + 200)))?.[1]?.trim();
      if (name !== undefined) {
        credit = name;
        const start = article.text.indexOf(name, line);
        range = { start, end: start + name.length };
        end = line;
      }
    }
    // "— NAME" may be a paragraph of its own.
    if (
      CREDIT.test(article.text.slice(block.start, Math.min(block.end, block.start + 200))) &&
      article.blocks[index - 1]?.kind === 'blockquote'
    )
      return [];
    const after = article.blocks[index + 1];
    if (credit === null && after?.kind === 'blockquote') {
      const name = CREDIT.exec(article.text.slice(after.start, after.end).slice(0, 200))?.[1]?.trim();
      if (name !== undefined) {
        credit = name;
        const start = article.text.indexOf(name, after.start);
        range = { start, end: start + name.length };
      }
    }
    const words = trimmed(article.text, block.start, end);
    if (words.end - words.start < 8) return [];
    return [
      { ...words, block: index, ...named(credit, actors), speakerRange: range, rule: 'block/quote' as const },
    ];
  });
}

/** "MR. PETROV", "Anna Petrova, teacher", "Q". */
export function named(
  label: string | null,
  actors: readonly ArticleActor[],
): { actor: number | null; speaker: string | null } {
  if (label === null) return { actor: null, speaker: null };
  if (/^(?:Q|A|QUESTION|ANSWER|Question|Answer)$/.test(label)) return { actor: null, speaker: null };
  // "The Minister of Supply (Mrs Bell)"
  const inside = /\((?:Mrs?|Ms|Miss|Dr|Sir|Lord|Lady)\.?\s([^()]{1,60})\)/iu.exec(label)?.[1];
  if (inside !== undefined) return named(inside, actors);
  const given = (label.split(/[,(]/, 1)[0] ?? '').trim().split(/\s+/);
  while (given.length > 1 && (HONORIFICS.has(plain(given[0])) || isRole(plain(given[0])))) given.shift();
  const name = given.join(' ');
  // "THE CHAIRMAN OF THE COMMITTEE": an office.
  if (/^the$/i.test(given[0] ?? '') && given.length > 2)
    return { actor: null, speaker: unshout(name.slice(4)) };
  const folded = foldName(name.split(/\s+/));
  const last = folded.at(-1);
  const actor = actors.findIndex(
    (one) =>
      one.kind === 'person' &&
      one.key
        .replace(/^person:/, '')
        .split(' ')
        .at(-1) === last,
  );
  if (actor >= 0) return { actor, speaker: actors[actor]?.name ?? name };
  return {
    actor: null,
    speaker: unshout(name),
  };
}

const plain = (word: string | undefined): string => (word ?? '').toLowerCase().replace(/\.$/, '');

export function trimmed(text: string, from: number, to: number): Range {
  let start = from;
  let end = to;
  while (start < end && /[\s"“”„«»‘’']/.test(text[start] ?? '')) start++;
  while (end > start && /[\s"“”„«»‘’']/.test(text[end - 1] ?? '')) end--;
  return { start, end };
}
