/** Transcripts: paragraphs that begin with who speaks, "NAME:", and those without a label that go on. */
import type { Article, ArticleActor, Block } from '../article.ts';
import { type BlockQuote, named, trimmed } from './blocks.ts';

/** "NAME:", "Mr. NAME (PARTY):" or "Q:" at the start of a paragraph. */
const TURN =
  /^\s*((?:(?:Mr|Mrs|Ms|Dr|MR|MRS|MS|DR)\.\s+)?\p{Lu}[\p{L}\p{M}'’.-]*(?:\s+(?:(?:of|for|the|and)\s+){0,2}[\p{Lu}(][\p{L}\p{M}'’.)-]*){0,5}(?:\s\([^()\n]{1,40}\))?)\s?:\s+(?=\S)/u;
/** "THE CHAIRMAN OF THE COMMITTEE ON RIVERS:", "GEN. NAME, COMMANDER, NORTHERN FRONT:": capitals only, of any length. */
const SHOUTED = /^\s*((?=[^:\n]{0,40}\p{Lu}{3})[\p{Lu}\p{N}\p{M} ,.'’()&/-]{3,100}?)\s?:\s+(?=\S)/u;
/** Of a label; longer ones are none. */
const LONGEST_LABEL = 120;

/** "November:", "Late April:" opens an entry in a list of days. */
const TIME =
  /(?:^|\s)(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)day|spring|summer|autumn|fall|winter)$/i;

/** A transcript has at least three turns by at least two names. */
export function findTurns(article: Article, actors: readonly ArticleActor[]): BlockQuote[] {
  const turns: BlockQuote[] = [];
  const names = new Set<string>();
  for (const [index, block] of article.blocks.entries()) {
    const match = labelAt(article, block);
    const label = match?.[1];
    if (match === null || label === undefined || TIME.test(label)) continue;
    names.add(label);
    const words = trimmed(article.text, block.start + match[0].length, block.end);
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
  const whole = goingOn(article, turns);
  return names.has('Q') && names.has('A') ? answeredBy(article, whole, actors) : whole;
}

function labelAt({ text }: Article, block: Block): RegExpExecArray | null {
  // An answer of two words looks like a heading.
  const short = block.kind === 'heading' && /[.!?…]$/.test(text.slice(block.start, block.end));
  if (block.kind !== 'paragraph' && block.kind !== 'item' && !short) return null;
  const head = text.slice(block.start, Math.min(block.end, block.start + LONGEST_LABEL));
  return TURN.exec(head) ?? SHOUTED.exec(head);
}

/** Gives each turn the paragraphs behind it that have no label. */
function goingOn(article: Article, turns: readonly BlockQuote[]): BlockQuote[] {
  return turns.map((turn, t) => {
    const next = turns[t + 1]?.block;
    // Behind the last turn a note of the reporter's may stand.
    const until = next ?? Math.min(turn.block + 4, article.blocks.length);
    let last = turn.block;
    for (let b = turn.block + 1; b < until; b++) {
      if (!isSpoken(article, b, next === undefined)) break;
      last = b;
    }
    if (last === turn.block) return turn;
    const { end } = trimmed(article.text, turn.start, article.blocks[last]?.end ?? turn.end);
    return { ...turn, end, blocks: last - turn.block + 1 };
  });
}

/** Words of somebody who says "I" or "you", not "(Applause.)", "The witness withdrew." or `The judge said: “…”`. */
function isSpoken({ text, blocks }: Article, index: number, after: boolean): boolean {
  const block = blocks[index];
  if (block?.kind !== 'paragraph') return false;
  const words = text.slice(block.start, Math.min(block.end, block.start + 2000)).trim();
  if (/^[[(*_—–-]/.test(words)) return false;
  // Marks of quotation around a cue are a reporter's.
  if (/[,.!?]["”’»]\s+\p{Ll}|(?:said|asked|replied|added|told \p{L}+)[,:]?\s+["“„«]/u.test(words))
    return false;
  const own =
    /(?<![\p{L}'’])(?:I|I['’]\p{L}+|we|We|we['’]\p{L}+|my|My|our|Our|you|You|your|Your)(?!\p{L})/u.test(
      words,
    );
  if (after) return own && !/^(?:This|The) (?:interview|conversation|transcript)/.test(words);
  return own;
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
