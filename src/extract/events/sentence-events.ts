import type { ArticleActor } from '../article.ts';
import type { EventMention } from './mention.ts';
import { placeOf } from './place.ts';
import { standIn } from './pronouns.ts';
import { rolesOf } from './roles.ts';
import { clauseAt, type Parsed } from './sentence.ts';
import { standingOf } from './status.ts';
import { termsOf } from './terms.ts';
import { titleOf } from './title/index.ts';
import { type Trigger, triggerAt } from './trigger.ts';
import { positionIn } from './undated.ts';

/** One sentence, with what its happenings are made from. */
export interface Telling {
  readonly parsed: Parsed;
  readonly actors: readonly ArticleActor[];
  /** The sentence before it in the same paragraph. */
  readonly before: () => Parsed | null;
  readonly words: string;
}

/** The happenings that the dates of a sentence date. */
export function datedEvents(telling: Telling): EventMention[] {
  const byTrigger = new Map<number, { trigger: Trigger; dates: number[] }>();
  for (const { date, from, to } of telling.parsed.dates) {
    const trigger = triggerAt(telling.parsed, from, to);
    if (!trigger) continue;
    const seen = byTrigger.get(trigger.token);
    // "18 March 2014 ... the next day": a second date of one verb names another moment, so it is kept apart.
    if (seen) seen.dates.push(date);
    else byTrigger.set(trigger.token, { trigger, dates: [date] });
  }
  return [...byTrigger.values()].flatMap(({ trigger, dates }) =>
    dates.slice(0, 1).map((date) => mentionOf(telling, trigger, date)),
  );
}

/** The position that somebody takes in a sentence without a date, if anybody does. */
export function undatedEvents(telling: Telling): EventMention[] {
  const trigger = positionIn(telling.parsed);
  return trigger ? [mentionOf(telling, trigger, null)] : [];
}

function mentionOf(
  { parsed, actors, before, words }: Telling,
  trigger: Trigger,
  date: number | null,
): EventMention {
  const token = parsed.tokens[trigger.token];
  const clause = parsed.clauses[clauseAt(parsed.clauses, trigger.token)];
  const place = placeOf(parsed, trigger);
  return {
    start: parsed.sentence.start,
    end: parsed.sentence.end,
    title: titleOf(parsed, trigger, date, actors, standIn(parsed, actors, before)),
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
