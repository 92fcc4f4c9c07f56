import type { Article, ArticleActor, DateMention, QuoteMention, Range, Sentence } from '../article.ts';
import type { EventMention } from './mention.ts';
import { rolesOf } from './roles.ts';
import { clauseAt, parseSentence, type Parsed, type Present } from './sentence.ts';
import { standingOf } from './status.ts';
import { termsOf } from './terms.ts';
import { titleOf } from './title.ts';
import { type Trigger, triggerAt } from './trigger.ts';
import { positionIn } from './undated.ts';

export type { EventMention } from './mention.ts';

/**
 * What happened, by sentence: every dated happening, and every position that somebody named took without a date.
 * A happening takes its date from its own sentence only, never from a neighbour.
 */
export function findEvents(
  article: Article,
  sentences: readonly Sentence[],
  dates: readonly DateMention[],
  actors: readonly ArticleActor[],
  quotes: readonly QuoteMention[],
): EventMention[] {
  const present = inOrder(actors);
  const firstBlock = article.blocks.findIndex((block) => block.kind === 'paragraph');
  let nextDate = 0;
  let nextActor = 0;
  return sentences.flatMap((sentence, index) => {
    const block = article.blocks[sentence.block];
    const isTitle = block?.rule === 'read/title';
    const dated: { date: number; mention: DateMention }[] = [];
    for (; (dates[nextDate]?.start ?? Infinity) < sentence.end; nextDate++) {
      const mention = dates[nextDate];
      if (mention && mention.start >= sentence.start && mention.edtf !== null)
        dated.push({ date: nextDate, mention });
    }
    const here: Present[] = [];
    for (; (present[nextActor]?.start ?? Infinity) < sentence.end; nextActor++) {
      const mention = present[nextActor];
      if (mention && mention.start >= sentence.start) here.push(mention);
    }
    if (!block || (block.kind === 'heading' && !isTitle)) return [];
    const words = article.text.slice(sentence.start, sentence.end);
    if (dated.length === 0 && !mayTakePosition(words, here, sentence, quotes)) return [];
    const parsed = parseSentence(
      article,
      sentence,
      index,
      dated,
      here,
      isTitle || sentence.block === firstBlock,
    );
    const found = dated.length > 0 ? datedEvents(parsed, actors, words) : [];
    return found.length > 0 || dated.length > 0 ? found : undatedEvents(parsed, actors, words);
  });
}

function inOrder(actors: readonly ArticleActor[]): Present[] {
  return actors
    .flatMap((actor, index) =>
      actor.mentions.map((mention): Present => ({
        start: mention.start,
        end: mention.end,
        how: mention.how,
        actor: index,
      })),
    )
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

/** A sentence that is somebody's quotation is not the reporter's; and without an actor nobody takes a position. */
function mayTakePosition(
  words: string,
  here: readonly Present[],
  sentence: Sentence,
  quotes: readonly QuoteMention[],
): boolean {
  if (here.length === 0 || !/[.!?:”"»]$/.test(words.trim())) return false;
  return !quotes.some((quote) => quote.start <= sentence.start + 1 && quote.end >= sentence.start + 1);
}

function datedEvents(parsed: Parsed, actors: readonly ArticleActor[], words: string): EventMention[] {
  const byTrigger = new Map<number, { trigger: Trigger; dates: number[] }>();
  for (const { date, from, to } of parsed.dates) {
    const trigger = triggerAt(parsed, from, to);
    if (!trigger) continue;
    const seen = byTrigger.get(trigger.token);
    // "18 March 2014 ... the next day": a second date of one verb names another moment, so it is kept apart.
    if (seen) seen.dates.push(date);
    else byTrigger.set(trigger.token, { trigger, dates: [date] });
  }
  return [...byTrigger.values()].flatMap(({ trigger, dates }) =>
    dates.slice(0, 1).map((date) => mentionOf(parsed, trigger, date, actors, words)),
  );
}

function undatedEvents(parsed: Parsed, actors: readonly ArticleActor[], words: string): EventMention[] {
  const trigger = positionIn(parsed);
  return trigger ? [mentionOf(parsed, trigger, null, actors, words)] : [];
}

function mentionOf(
  parsed: Parsed,
  trigger: Trigger,
  date: number | null,
  actors: readonly ArticleActor[],
  words: string,
): EventMention {
  const token = parsed.tokens[trigger.token];
  const clause = parsed.clauses[clauseAt(parsed.clauses, trigger.token)];
  const place = placeOf(parsed, trigger);
  return {
    start: parsed.sentence.start,
    end: parsed.sentence.end,
    title: titleOf(parsed, trigger, (first) => antecedent(parsed, actors, first)),
    date,
    concept: trigger.concept.name,
    kind: trigger.concept.kind,
    ...standingOf(parsed, trigger, words),
    actors: rolesOf(parsed, trigger),
    ...(place === null ? {} : { place }),
    trigger: { start: token?.start ?? parsed.sentence.start, end: token?.end ?? parsed.sentence.end },
    terms: termsOf(parsed.tokens.slice(clause?.from, clause?.to)),
    lede: parsed.lede,
    rule: date === null ? 'event/undated-position' : trigger.rule,
  };
}

function antecedent(parsed: Parsed, actors: readonly ArticleActor[], token: Range): string | null {
  const mention = parsed.actors.find(
    (each) => each.how === 'pronoun' && each.start === token.start && each.end === token.end,
  );
  return mention ? (actors[mention.actor]?.name ?? null) : null;
}

/** "in Paris", "at Bürgenstock": a name after a word of place in the trigger's clause. */
function placeOf({ tokens, clauses, dates }: Parsed, trigger: Trigger): string | null {
  const clause = clauses[trigger.clause];
  if (!clause) return null;
  for (let i = clause.from; i < clause.to - 1; i++) {
    if (!/^(?:in|at|near|outside)$/.test(tokens[i]?.lower ?? '')) continue;
    let from = i + 1;
    if (tokens[from]?.lower === 'the') from++;
    let to = from;
    while (tokens[to]?.pos === 'PROPN' && to < clause.to) to++;
    if (to > from && !dates.some((date) => date.from < to && date.to > from)) {
      return tokens
        .slice(from, to)
        .map((token, n) => (n === 0 || tokens[from + n - 1]?.end === token.start ? '' : ' ') + token.text)
        .join('');
    }
  }
  return null;
}
