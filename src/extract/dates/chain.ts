/**
 * Gives undated days their year without drifting. A telling moves forward, steps back and returns, and names years
 * that it does not go to. So each way through the times of an article is kept with its cost (months waited, more
 * for steps back, a price for passing over a year that may be only background), and the cheapest in the end is
 * taken: what is told later decides with what was told before. The search keeps a few ways at a time, so it is linear.
 */
import type { Article, DateMention, Sentence } from '../article.ts';
import type { Inference } from '../../model/timeline.ts';
import { comingAt } from './coming.ts';
import type { Context } from './context.ts';
import { isDay } from './present.ts';
import { type Around, around, goesOn, looksAhead, pointsBack, stayCost } from './digress.ts';
import type { Found } from './find.ts';
import type { Said } from './said.ts';
import { readingsOf } from './readings.ts';
import type { Reading } from './scene.ts';
import { Passage } from './speaks.ts';
import { FARTHEST, jump, type Stand, standsAt, widthOf } from './stand.ts';
import type { Value } from './whole.ts';

/** One way through the times so far. */
interface Way {
  readonly before: Way | null;
  readonly cost: number;
  readonly stand: Stand | null;
  readonly value: Value | null;
  readonly inferred: readonly Inference[];
  readonly found: Found | null;
}

const WIDTH = 8;
/** A named year needs no reason; how far off it is counts a little all the same. */
const NAMED_SHARE = 0.3;
const NAMED_MOST = 6;
const LOOK_BACK = 8;
const YEARS_AHEAD = 3;

export function resolveAll(
  article: Article,
  sentences: readonly Sentence[],
  context: Context,
  found: readonly Found[],
): DateMention[] {
  const ahead = yearsAhead(article, found);
  const passage = new Passage(article);
  let ways: Way[] = [{ before: null, cost: 0, stand: null, value: null, inferred: [], found: null }];
  for (const each of found) {
    const text = article.text.slice(each.start, each.end);
    const near = around(article, sentences, each);
    const stay = stayCost(each, near);
    const scene = {
      context,
      future: lookAhead(article, sentences, context, each, near),
      past: pointsBack(near),
      tied: goesOn(near),
      ahead,
      known: new Map<number, Value | null>(),
      text,
      sentence: each.sentence,
      speaks: () => passage.in(sentences[each.sentence]),
    };
    const block = sentences[each.sentence]?.block;
    const next: Way[] = [];
    for (const way of ways) {
      const told = sentences[way.stand?.sentence ?? -1]?.block === block;
      const at = { ...scene, stand: way.stand, last: lastOf(article, way), fresh: !told, near: told };
      for (const reading of readingsOf(each, at)) onward(next, way, each, text, reading, stay, !told);
    }
    ways = best(next);
  }
  const mentions: DateMention[] = [];
  for (let way = ways[0] ?? null; way?.found; way = way.before)
    mentions.push(mention(article, way, way.found, context));
  return mentions.reverse();
}

/** News tells by its verbs what is to come; a narrative is all past, but for what its words plan. */
function lookAhead(
  article: Article,
  sentences: readonly Sentence[],
  { present, narrative }: Context,
  found: Found,
  near: Around,
): boolean {
  const sentence = sentences[found.sentence];
  const asks = !narrative && present && isDay(present) && sentence && leavesOpen(found.said);
  return (asks ? comingAt(article, sentence, found) : null) ?? looksAhead(near);
}

/** The words alone don't say on which side of the present the time lies. */
function leavesOpen(said: Said): boolean {
  switch (said.kind) {
    case 'point':
      return said.point.year === undefined && said.point.shortYear === undefined;
    case 'range':
      return said.from.year === undefined && said.to.year === undefined;
    case 'named':
      return said.shift === 0;
    case 'clock':
      return said.of !== undefined && leavesOpen(said.of);
    case 'unit':
      return said.weekend === true && said.shift === 0;
    default:
      return said.kind === 'feast';
  }
}

/** Having read a time, the telling goes there, or stays where it was. */
function onward(
  ways: Way[],
  before: Way,
  found: Found,
  text: string,
  reading: Reading,
  stay: number,
  fresh: boolean,
): void {
  const { value, inferred } = reading;
  const base = before.cost + reading.cost;
  const add = (cost: number, stand: Stand | null): void => {
    ways.push({ before, cost, stand, value, inferred, found });
  };
  if (!value || LONG.has(value.precision)) {
    add(base, before.stand);
    return;
  }
  add(base + stay, before.stand);
  const named = isNamed(found.said);
  // A longer time that holds where the telling stands leaves it there.
  if (before.stand && named && holds(value, before.stand)) add(base, before.stand);
  const yearFrom = named
    ? text
    : (yearWords(inferred) ?? before.stand?.yearFrom ?? inferred[0]?.from ?? text);
  for (const stand of standsAt(value, { from: text, sentence: found.sentence, yearFrom })) {
    const free = (!named && stay > 1) || !before.stand;
    const step = free ? 0 : Math.min(NAMED_MOST, NAMED_SHARE * jump(before.stand, stand, fresh));
    add(base + step, stand);
  }
}

/** Times too long for a telling to stand at. */
const LONG: ReadonlySet<string> = new Set(['decade', 'century', 'part-of-decade', 'part-of-century']);

function isNamed(said: Said): boolean {
  return (
    (said.kind === 'point' && said.point.year !== undefined) ||
    (said.kind === 'range' && said.to.year !== undefined)
  );
}

function yearWords(inferred: readonly Inference[]): string | undefined {
  return inferred.find(({ part }) => part === 'year')?.from;
}

function holds(value: Value, { startMs, endMs }: Stand): boolean {
  return value.startMs <= startMs && value.endMs >= endMs && value.endMs - value.startMs > endMs - startMs;
}

/** The cheapest ways, one for each place where a telling can stand; none that costs more than any way back. */
function best(ways: readonly Way[]): Way[] {
  let least = Infinity;
  for (const { cost } of ways) least = Math.min(least, cost);
  const byStand = new Map<number, Way>();
  for (const way of ways) {
    if (way.cost > least + FARTHEST) continue;
    // Starts in minutes and lengths in days make one number of their own for each.
    const key = way.stand ? (way.stand.startMs / 60_000) * 512 + widthOf(way.stand) : NaN;
    const known = byStand.get(key);
    if (!known || way.cost < known.cost) byStand.set(key, way);
  }
  return [...byStand.values()].sort((a, b) => a.cost - b.cost).slice(0, WIDTH);
}

/** Looks back along a way for a time no wider than asked. */
function lastOf(article: Article, way: Way): (days: number) => Stand | null {
  return (days) => {
    let at: Way | null = way;
    for (let n = 0; n < LOOK_BACK && at; n++, at = at.before)
      if (at.value && at.found && widthOf(at.value) <= days)
        return {
          startMs: at.value.startMs,
          endMs: at.value.endMs,
          from: article.text.slice(at.found.start, at.found.end),
          sentence: at.found.sentence,
          yearFrom: article.text.slice(at.found.start, at.found.end),
        };
    return null;
  };
}

/** The first years that the text names, for what stands before them. */
function yearsAhead(article: Article, found: readonly Found[]): Stand[] {
  const stands: Stand[] = [];
  for (const { said, start, end, sentence } of found) {
    const year = said.kind === 'point' ? said.point.year : said.kind === 'range' ? said.to.year : undefined;
    if (year === undefined) continue;
    const startMs = Date.UTC(2000, 0);
    const from = article.text.slice(start, end);
    stands.push({
      startMs: new Date(startMs).setUTCFullYear(year),
      endMs: new Date(startMs).setUTCFullYear(year + 1),
      from,
      sentence,
      yearFrom: from,
    });
    if (stands.length === YEARS_AHEAD) break;
  }
  return stands;
}

function mention(
  article: Article,
  { value, inferred }: Way,
  { start, end, said }: Found,
  { present }: Context,
): DateMention {
  const ahead = value !== null && present !== null && isDay(present) && value.startMs >= present.endMs;
  return {
    start,
    end,
    text: article.text.slice(start, end),
    edtf: value?.edtf ?? null,
    precision: value?.precision ?? null,
    startMs: value?.startMs ?? null,
    endMs: value?.endMs ?? null,
    ...(value?.zone === undefined ? {} : { zone: value.zone }),
    ...(said.kind === 'duration'
      ? { duration: said.iso }
      : value?.duration === undefined
        ? {}
        : { duration: value.duration }),
    ...(ahead ? { ahead } : {}),
    rule: said.rule,
    inferred,
  };
}
