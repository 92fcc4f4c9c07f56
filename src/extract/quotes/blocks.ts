/** Quotations that are whole blocks: block quotes and transcripts. */
import type { Article, ArticleActor, Range } from '../article.ts';
import { foldName, unshout } from '../actors/fold.ts';
import { HONORIFICS, isRole } from '../actors/lexicon/roles.ts';

export interface BlockQuote extends Range {
  readonly block: number;
  readonly actor: number | null;
  readonly speaker: string | null;
  readonly speakerRange: Range | null;
  readonly rule: 'block/quote' | 'block/transcript';
}

const CREDIT = /^\s*[—–-]{1,2}\s*(\p{Lu}[^\n]{1,80})$/u;
/** "NAME:" or "Q:" at the start of a paragraph. */
const TURN =
  /^\s*((?:(?:Mr|Mrs|Ms|Dr|MR|MRS|MS|DR)\.\s+)?\p{Lu}[\p{L}\p{M}'’.-]*(?:\s+[\p{Lu}(][\p{L}\p{M}'’.)-]*){0,4}):\s+(?=\S)/u;

/** "November:", "Late April:" opens an entry in a list of days. */
const TIME =
  /(?:^|\s)(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)day|spring|summer|autumn|fall|winter)$/i;

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
    const words = trim(article.text, block.start, end);
    if (words.end - words.start < 8) return [];
    return [
      { ...words, block: index, ...named(credit, actors), speakerRange: range, rule: 'block/quote' as const },
    ];
  });
}

/** A transcript has at least three turns by at least two names. */
export function findTurns(article: Article, actors: readonly ArticleActor[]): BlockQuote[] {
  const turns: BlockQuote[] = [];
  const names = new Set<string>();
  for (const [index, block] of article.blocks.entries()) {
    // An answer of two words looks like a heading.
    const short = block.kind === 'heading' && /[.!?…]$/.test(article.text.slice(block.start, block.end));
    if (block.kind !== 'paragraph' && block.kind !== 'item' && !short) continue;
    const match = TURN.exec(article.text.slice(block.start, Math.min(block.end, block.start + 120)));
    const label = match?.[1];
    if (match === null || label === undefined || TIME.test(label)) continue;
    names.add(label);
    const words = trim(article.text, block.start + match[0].length, block.end);
    const start = block.start + match[0].indexOf(label);
    if (words.end > words.start)
      turns.push({
        ...words,
        block: index,
        ...named(label, actors),
        speakerRange: { start, end: start + label.length },
        rule: 'block/transcript',
      });
  }
  if (turns.length < 3 || names.size < 2) return [];
  return names.has('Q') && names.has('A') ? answeredBy(article, turns, actors) : turns;
}

/** "Q:" and "A:": whom the introduction names most answers. */
function answeredBy(
  article: Article,
  turns: readonly BlockQuote[],
  actors: readonly ArticleActor[],
): BlockQuote[] {
  const first = turns[0]?.start ?? 0;
  let guest = -1;
  let most = 0;
  for (const [index, { kind, mentions }] of actors.entries()) {
    const count = kind === 'person' ? mentions.filter(({ start }) => start < first).length : 0;
    if (count > most) [guest, most] = [index, count];
  }
  const actor = actors[guest];
  return turns.map((turn) =>
    actor !== undefined && labelOf(article, turn) === 'A'
      ? { ...turn, actor: guest, speaker: actor.name }
      : turn,
  );
}

function labelOf(article: Article, { speakerRange }: BlockQuote): string | null {
  return speakerRange && article.text.slice(speakerRange.start, speakerRange.end);
}

/** "MR. PETROV", "Anna Petrova, teacher", "Q". */
function named(
  label: string | null,
  actors: readonly ArticleActor[],
): { actor: number | null; speaker: string | null } {
  if (label === null) return { actor: null, speaker: null };
  if (/^[QA]$/.test(label)) return { actor: null, speaker: null };
  const given = (label.split(/[,(]/, 1)[0] ?? '').trim().split(/\s+/);
  while (given.length > 1 && (HONORIFICS.has(plain(given[0])) || isRole(plain(given[0])))) given.shift();
  const name = given.join(' ');
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

function trim(text: string, from: number, to: number): Range {
  let start = from;
  let end = to;
  while (start < end && /[\s"“”„«»‘’']/.test(text[start] ?? '')) start++;
  while (end > start && /[\s"“”„«»‘’']/.test(text[end - 1] ?? '')) end--;
  return { start, end };
}
