/**
 * Gives undated days their year without drifting. A telling moves forward, steps back and returns, and names years
 * that it does not go to. So each way through the times of an article is kept with its cost (months waited, more
 * for steps back, a price for passing over a year that may be only background), and the cheapest in the end is
 * taken: what is told later decides with what was told before. The search keeps a few ways at a time, so it is linear.
 */
import type { Article, DateMention, Sentence } from '../article.ts';
import type { Inference } from '../../model/timeline.ts';
import type { Context } from './context.ts';
import { around, pointsBack, stayCost } from './digress.ts';
import type { Found } from './find.ts';
import { readingsOf } from './readings.ts';
import type { Reading } from './scene.ts';
import { Passage } from './speaks.ts';
import { jump, type Stand, standsAt, widthOf } from './stand.ts';
import type { Value } from './value.ts';

/** One way through the times so far. */
interface Way {
  readonly before: Way | null;
  readonly cost: number;
  readonly stand: Stand | null;
  readonly value: Value | null;
  readonly inferred: readonly Inference[];
  readonly found: Found | null;
}

const WIDTH = 12;
/** A named year needs no reason; how far off it is counts a little all the same. */
const NAMED_SHARE = 0.3;
const NAMED_MOST = 6;
const LOOK_BACK = 8;
const YEARS_AHEAD = 3;

const FUTURE =
  /\b(?:will|shall|scheduled|set to|due|planned|plans to|next|upcoming|coming|expected|to be held|is to|are to)\b/i;

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
      future: FUTURE.test(near.before) || FUTURE.test(near.after),
      past: pointsBack(near),
      ahead,
      text,
      sentence: each.sentence,
      speaks: () => passage.in(sentences[each.sentence]),
    };
    const block = sentences[each.sentence]?.block;
    const next = ways.flatMap((way) => {
      const told = sentences[way.stand?.sentence ?? -1]?.block;
      const at = {
        ...scene,
        stand: way.stand,
        last: lastOf(article, way),
        fresh: told !== block,
        near: told === block,
      };
      return readingsOf(each, at).flatMap((reading) =>
        onward(way, each, text, reading, stay, told !== block),
      );
    });
    ways = best(next);
  }
  const mentions: DateMention[] = [];
  for (let way = ways[0] ?? null; way?.found; way = way.before)
    mentions.push(mention(article, way, way.found));
  return mentions.reverse();
}

/** Having read a time, the telling goes there, or stays where it was. */
function onward(way: Way, found: Found, text: string, reading: Reading, stay: number, fresh: boolean): Way[] {
  const { value, inferred } = reading;
  const next = { before: way, value, inferred, found };
  if (!value) return [{ ...next, cost: way.cost + reading.cost, stand: way.stand }];
  const { said } = found;
  const long = /^(?:part-of-)?(?:decade|century)$/.test(value.precision);
  const ways: Way[] = [{ ...next, cost: way.cost + reading.cost + (long ? 0 : stay), stand: way.stand }];
  if (long) return ways;
  const isNamed =
    (said.kind === 'point' && said.point.year !== undefined) ||
    (said.kind === 'range' && said.to.year !== undefined);
  const yearFrom = isNamed
    ? text
    : (inferred.find(({ part }) => part === 'year')?.from ??
      way.stand?.yearFrom ??
      inferred[0]?.from ??
      text);
  // A longer time that holds where the telling stands leaves it there.
  if (way.stand && isNamed && holds(value, way.stand))
    ways.push({ ...next, cost: way.cost + reading.cost, stand: way.stand });
  for (const stand of standsAt(value, { from: text, sentence: found.sentence, yearFrom })) {
    const way0 =
      (isNamed || stay <= 1) && way.stand
        ? Math.min(NAMED_MOST, NAMED_SHARE * jump(way.stand, stand, fresh))
        : 0;
    ways.push({ ...next, cost: way.cost + reading.cost + way0, stand });
  }
  return ways;
}

function holds(value: Value, { startMs, endMs }: Stand): boolean {
  return value.startMs <= startMs && value.endMs >= endMs && value.endMs - value.startMs > endMs - startMs;
}

/** The cheapest ways, one for each place where a telling can stand. */
function best(ways: readonly Way[]): Way[] {
  const byStand = new Map<string, Way>();
  for (const way of ways) {
    const key = way.stand ? `${way.stand.startMs}/${way.stand.endMs}` : '';
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

function mention(article: Article, { value, inferred }: Way, { start, end, said }: Found): DateMention {
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
    rule: said.rule,
    inferred,
  };
}
