/**
 * Gives undated days their year without drifting. A telling moves forward, steps back and returns, and names years
 * that it does not go to. So each way through the times of an article is kept with its cost (months waited, more
 * for steps back, a price for passing over a year that may be only background), and the cheapest in the end is
 * taken: what is told later decides with what was told before. The search keeps a few ways at a time, so it is linear.
 */
import type { Article, DateMention, Sentence } from '../article.ts';
import type { Inference } from '../../model/timeline.ts';
import { readTogether } from '../events/syntax.ts';
import type { Context } from './context.ts';
import { asksVerbs, countsFromNow, lookAhead, yearsAhead } from './look-ahead.ts';
import { hangingOf } from './hung.ts';
import { isDay } from './present.ts';
import {
  around,
  type Around,
  goesOn,
  hopesFor,
  isRemark,
  isSetIn,
  lastsUntilNow,
  opensLine,
  passCost,
  pointsBack,
  stayCost,
} from './digress.ts';
import { Quoted } from './quoted.ts';
import type { Found, Said } from './said.ts';
import { isSettled, readingsOf } from './readings.ts';
import type { Again, Reading, Spot } from './scene.ts';
import { Passage } from './speaks.ts';
import { flashbackCost, homeOf, REMAIN, TellsBack, WITHIN } from './flashback.ts';
import { FARTHEST, jump, type Stand, standsAt, widthOf } from './stand.ts';
import { tenseOf } from './tense.ts';
import { openBefore, START, type Way } from './way.ts';
import type { Value } from './whole.ts';

const WIDTH = 8;
/** A named year needs no reason; how far off it is counts a little all the same. */
const NAMED_SHARE = 0.4;
const NAMED_MOST = 6;

export function resolveAll(
  article: Article,
  sentences: readonly Sentence[],
  contextOf: (sentence: Sentence) => Context,
  found: readonly Found[],
): DateMention[] {
  const ahead = yearsAhead(found);
  const passage = new Passage(article);
  const days = new Map<number, Again>();
  const coming = new Set<number>();
  const back = new TellsBack(article);
  const quoted = new Quoted(article);
  let ways: readonly Way[] = [START];
  let block = -1;
  let before: Found | null = null;
  readTogether(article, whoseVerbsCount(sentences, contextOf, found));
  for (const each of found) {
    const sentence = sentences[each.sentence];
    if (!sentence) continue;
    const context = contextOf(sentence);
    const near = around(article, sentence, each);
    const isQuoted = quoted.holds(sentence.block, each.start);
    const hoped = isQuoted && hopesFor(near);
    const settled = isSettled(each.said);
    const day = dayKey(each.said);
    const past = !settled && pointsBack(near);
    // "will go on 1 May, a change that had been planned since the spring"
    const side = !settled && !past && lookAhead(article, sentence, context, each, near, coming.has(day));
    const future = side !== false;
    // "Talks due on 24 July", and further on "the round in Osk on 24 July": the same day.
    if (future && !Number.isNaN(day)) coming.add(day);
    const spot: Spot = {
      context,
      future,
      planned: side === 'planned',
      past,
      now:
        !settled && (past ? lastsUntilNow(near, context) : countsFromNow(article, sentence, context, each)),
      tied: !settled && goesOn(near),
      tense: settled || !context.narrative ? null : tenseOf(near, hoped),
      section: article.blocks[sentence.block - 1]?.kind === 'heading',
      heads: !settled && opensLine(article.blocks[sentence.block]?.start ?? -1, each, near),
      apposed: before?.sentence === each.sentence && article.text.slice(before.end, each.start) === ', ',
      when: settled || context.narrative || !before ? null : whenOf(article, before, each),
      again: settled ? null : (days.get(day) ?? null),
      ahead,
      known: new Map(),
      text: each.text,
      sentence: each.sentence,
      hoped,
      speaks: () => passage.in(sentence),
    };
    const stay = past ? 0 : stayCost(each, near, isQuoted);
    const setIn = spot.when !== null || (!context.narrative && isNamed(each.said) && isSetIn(near));
    const share = isRemark(each, near) ? 1 : NAMED_SHARE;
    const returns = hangsOnPresent(each.said, context);
    const aside = back.by(sentence);
    const next: Ways = { kept: new Map(), least: Infinity };
    let readings: readonly Reading[] | null = null;
    const go = (way: Way, told: Way, more: number): number => {
      const { stand } = told;
      const here = sentences[stand?.sentence ?? -1]?.block === sentence.block;
      if (!readings || !settled) readings = readingsOf(each.said, { spot, stand, way: told, near: here });
      const step = {
        narrative: context.narrative,
        near,
        stay,
        fresh: !here,
        returns,
        aside,
        told,
        more,
        past: spot.past,
        hoped,
        setIn,
        share,
      };
      let least = Infinity;
      for (const reading of readings) {
        onward(next, way, each, reading, step);
        least = Math.min(least, reading.cost);
      }
      return least;
    };
    const opens = sentence.block !== block;
    block = sentence.block;
    for (const way of ways) {
      const { home } = way;
      // The months to where the telling goes on count the same if it does not.
      const most = opens && home && !aside ? REMAIN + go(way, { ...home, home: null }, 0) : 0;
      go(way, most > 0 ? { ...way, home: null } : way, most);
    }
    ways = best(next);
    before = each;
    remember(days, each);
  }
  const mentions: DateMention[] = [];
  for (let way = ways[0] ?? null; way?.found; way = way.before) {
    const sentence = sentences[way.found.sentence];
    if (sentence) mentions.push(mention(way, way.found, contextOf(sentence)));
  }
  return mentions.reverse();
}

/** The sentences whose verbs are asked on which side of the present a time lies. */
function whoseVerbsCount(
  sentences: readonly Sentence[],
  contextOf: (sentence: Sentence) => Context,
  found: readonly Found[],
): { range: Sentence; listed: boolean }[] {
  const asked = new Set<Sentence>();
  for (const each of found) {
    const sentence = sentences[each.sentence];
    if (sentence && !isSettled(each.said) && asksVerbs(contextOf(sentence), each)) asked.add(sentence);
  }
  return Array.from(asked, (range) => ({ range, listed: false }));
}

/** A number for the day of a month that a point names; NaN: it names none. */
function dayKey(said: Said): number {
  return said.kind === 'point' ? (said.point.month ?? NaN) * 32 + (said.point.day ?? NaN) : NaN;
}

function remember(days: Map<number, Again>, { said, text }: Found): void {
  const points = said.kind === 'point' ? [said.point] : said.kind === 'range' ? [said.from, said.to] : [];
  const year = points.at(-1)?.year;
  for (const point of points) {
    const key = dayKey({ kind: 'point', point, rule: '' });
    if (year !== undefined && !Number.isNaN(key)) days.set(key, { year: point.year ?? year, from: text });
  }
}

const WHEN = /^,? when\s[^,;:]*$/;

function whenOf({ text }: Article, before: Found, each: Found): Again | null {
  const year = before.said.kind === 'point' ? before.said.point.year : undefined;
  const isNear = before.sentence === each.sentence && year !== undefined;
  return isNear && WHEN.test(text.slice(before.end, each.start)) ? { year, from: before.text } : null;
}

/** "Last month", "on Friday": in news these bring the telling back from whatever it looked aside to. */
function hangsOnPresent(said: Said, { present, narrative }: Context): boolean {
  if (narrative || !present || !isDay(present)) return false;
  return 'base' in said ? said.base === 'published' : said.kind === 'named';
}

/** How a telling can go on from one time to the next. */
interface Step {
  readonly near: Around;
  /** The article is no news. */
  readonly narrative: boolean;
  /** Cost of staying. */
  readonly stay: number;
  /** A paragraph begins. */
  readonly fresh: boolean;
  /** Going back to the present of the article costs nothing. */
  readonly returns: boolean;
  /** The paragraph tells with "had" what came before. */
  readonly aside: boolean;
  /** What the telling goes on from: what was told last, or what a flashback was left for. */
  readonly told: Way;
  /** Cost of going on from there. */
  readonly more: number;
  /** "since Friday": what it names is past. */
  readonly past: boolean;
  /** Of somebody's words, and to come when they were said. */
  readonly hoped: boolean;
  /** News says by it who or what somebody or something is, or looks back for the length of a clause. */
  readonly setIn: boolean;
  /** How much of the months to where it leads counts. */
  readonly share: number;
}

/** Ways that go on to one time, the cheapest for each place where the telling can stand; `least` is what the cheapest of all costs. */
interface Ways {
  readonly kept: Map<number | string, Way>;
  least: number;
}

/** Having read a time, the telling goes there, or stays where it was. */
function onward(
  ways: Ways,
  before: Way,
  found: Found,
  { value, inferred, cost }: Reading,
  { near, narrative, stay, fresh, returns, aside, told, more, past, hoped, setIn, share }: Step,
): void {
  const { stand, home } = told;
  const base = before.cost + more + cost;
  // Written out, for a copy of an object costs ten times as much.
  const push = (added: number, to: Stand | null, left: Way | null): void => {
    const whole = base + added;
    if (whole > ways.least + FARTHEST) return;
    const key = left ? `${keyOf(to)} ${keyOf(left.stand)}` : keyOf(to);
    const known = ways.kept.get(key);
    if (known && known.cost <= whole) return;
    ways.least = Math.min(ways.least, whole);
    ways.kept.set(key, {
      before,
      told,
      home: left,
      cost: whole,
      stand: to,
      value,
      inferred,
      found,
      past,
      hoped,
    });
  };
  if (!value || LONG.has(value.precision) || (hoped && stand) || setIn) {
    push(value ? 0 : NOWHERE, stand, home);
    return;
  }
  const named = isNamed(found.said);
  const pass = named && stand ? passCost(stay, near, stand, value, narrative) : stay;
  // "It had tried once before, in 1831": the telling stays, and the next paragraph does not count from there.
  push(pass, stand, home ?? (aside ? homeOf(told, value) : null));
  // A longer time that holds where the telling stands leaves it there.
  if (stand && named && holds(value, stand)) push(0, stand, home);
  const { text } = found;
  const yearFrom = named ? text : (yearWords(inferred) ?? stand?.yearFrom ?? inferred[0]?.from ?? text);
  const free = (!named && stay > 1 && !isCounted(found.said)) || !stand || returns;
  const within = home !== null && home.stand !== stand;
  for (const to of standsAt(value, { from: text, sentence: found.sentence, yearFrom })) {
    // What is told back leads no further than to where it was told from.
    const inside = within && to.startMs >= (stand?.startMs ?? 0) && to.startMs < (home.stand?.endMs ?? 0);
    const most = inside ? WITHIN : NAMED_MOST;
    const wider = stand && named && holds(to, stand) ? WIDER : 0;
    const step = wider + (free ? 0 : Math.min(most, share * jump(stand, to, fresh)));
    // Who goes on from home was only reminded of what lies behind it.
    const ahead = stand !== null && home?.stand === stand && to.startMs >= stand.startMs;
    push(step, to, ahead ? null : home);
    const left = aside ? homeOf(told, to) : null;
    if (left) push(Math.min(step, flashbackCost(to)), to, left);
  }
}

/** Words that get no value from where the telling stands, as they do elsewhere: it was left too soon. */
const NOWHERE = 6;
/** Going from a day to the year around it: the telling rather stays at the day. */
const WIDER = 1;

/** Times too long for a telling to stand at. */
const LONG: ReadonlySet<string> = new Set(['decade', 'century', 'part-of-decade', 'part-of-century']);

function isNamed(said: Said): boolean {
  return (
    (said.kind === 'point' && said.point.year !== undefined) ||
    (said.kind === 'range' && said.to.year !== undefined)
  );
}

/** "the following March", "the next year": how far off that is has cost nothing yet. */
function isCounted(said: Said): boolean {
  switch (said.kind) {
    case 'named':
    case 'unit':
      return said.shift > 0 && said.base === 'narrative';
    case 'offset':
      return said.amount > 0 && said.base === 'narrative';
    default:
      return false;
  }
}

function yearWords(inferred: readonly Inference[]): string | undefined {
  return inferred.find(({ part }) => part === 'year')?.from;
}

function holds(value: Pick<Value, 'startMs' | 'endMs'>, { startMs, endMs }: Stand): boolean {
  return value.startMs <= startMs && value.endMs >= endMs && value.endMs - value.startMs > endMs - startMs;
}

/** The cheapest ways; none that costs more than any way back. */
function best({ kept, least }: Ways): readonly Way[] {
  return [...kept.values()]
    .filter(({ cost }) => cost <= least + FARTHEST)
    .sort((a, b) => a.cost - b.cost)
    .slice(0, WIDTH);
}

/** Starts in minutes and lengths in days make one number of their own for each. */
function keyOf(stand: Stand | null): number {
  return stand ? (stand.startMs / 60_000) * 512 + widthOf(stand) : NaN;
}

function mention(
  { value, inferred, told }: Way,
  { start, end, text, said, sentence }: Found,
  { present }: Context,
): DateMention {
  const hangsOn = value ? null : hangingOf(said, told && openBefore(told, sentence));
  const ahead = value !== null && present !== null && isDay(present) && value.startMs >= present.endMs;
  const duration = said.kind === 'duration' ? said.iso : value?.duration;
  // All of one hidden class, for events ask much of them.
  return {
    start,
    end,
    text,
    edtf: value?.edtf ?? null,
    precision: value?.precision ?? null,
    startMs: value?.startMs ?? null,
    endMs: value?.endMs ?? null,
    zone: value?.zone,
    duration,
    ahead: ahead || undefined,
    hangsOn: hangsOn ?? undefined,
    rule: said.rule,
    inferred,
  };
}
