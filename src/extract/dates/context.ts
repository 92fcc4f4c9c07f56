/** What an article as a whole says of its own time. */
import { readBounds } from '../../model/edtf-bounds.ts';
import { dayStart } from '../../model/calendar.ts';
import type { Article, Sentence } from '../article.ts';
import { dispatchesOf } from './dateline.ts';
import type { Found } from './said.ts';
import { fromPage } from './page-date.ts';
import { isDay, type Present } from './present.ts';
import { ORDINALS } from './words.ts';

export interface Context {
  readonly present: Present | null;
  /** A narrative moves forward from date to date; news hangs on its present. */
  readonly narrative: boolean;
}

/** The context of each sentence: that of its dispatch, where the article has several. */
export function contextsOf(
  article: Article,
  sentences: readonly Sentence[],
  found: readonly Found[],
): (sentence: Sentence) => Context {
  const printed = fromPublication(article) ?? fromPage(article) ?? fromDurations(article, sentences, found);
  const [first, ...others] = dispatchesOf(article, printed);
  const whole = contextOf(printed, first?.present ?? null, found);
  if (!first || others.length === 0) return () => whole;
  const contexts = [first, ...others].map((dispatch) => ({
    ...dispatch,
    context: contextOf(printed, dispatch.present, found),
  }));
  const beside = contextOf(printed, null, found);
  return ({ start }) =>
    contexts.find((each) => start >= each.start && start < each.end)?.context ??
    (start < first.start ? whole : beside);
}

function contextOf(printed: Present | null, written: Present | null, found: readonly Found[]): Context {
  // A dateline that agrees with the day of publication adds nothing to it.
  const present = written && written.startMs !== printed?.startMs ? written : (printed ?? written);
  const presentYear = present ? new Date(present.endMs - 1).getUTCFullYear() : null;
  const points = found.flatMap(({ said }) =>
    said.kind === 'point' ? [said.point] : said.kind === 'range' ? [said.to] : [],
  );
  const months = points.filter(({ month }) => month !== undefined);
  const elsewhere = months.filter(({ year }) => year !== undefined && year !== presentYear).length;
  const hung = found.filter(
    ({ said }) => said.kind === 'named' || ('base' in said && said.base === 'published'),
  ).length;
  // News leaves the year out from its first date on; a look back gives it, and then goes on from there.
  const looksBack = months[0]?.year !== undefined && months[0].year !== presentYear && elsewhere > hung;
  const narrative = present === null || (isDay(present) && looksBack);
  return { present, narrative };
}

function fromPublication({ metadata }: Article): Present | null {
  if (metadata.published === undefined) return null;
  const { startMs, endMs } = readBounds(metadata.published) ?? { startMs: null, endMs: null };
  return startMs === null || endMs === null
    ? null
    : { startMs, endMs, from: `published ${metadata.published}`, rule: 'anchor/publication' };
}

const ONSET =
  /\b(?:broke out|began|begun|started|erupted|invaded|invasion|outbreak|start|beginning|since)\b/i;
const LASTING =
  /\b(?:has|have) (?:been|lasted|raged|dragged|continued|gone|run|entered|persisted|endured)\b|'s been\b/i;

/**
 * An article without a date of publication can still say how long something has lasted and when it began:
 * "the war that has lasted for over three years" and "since the war broke out in February 2022" put its present
 * between February 2025 and February 2026.
 */
function fromDurations(
  article: Article,
  sentences: readonly Sentence[],
  found: readonly Found[],
): Present | null {
  const words = ({ sentence }: Found): string =>
    article.text.slice(sentences[sentence]?.start, sentences[sentence]?.end);
  const lasting = lastingOf(article, found, words);
  const onset = found.find(
    ({ said, ...each }) =>
      said.kind === 'point' &&
      said.point.year !== undefined &&
      said.point.year > 0 &&
      ONSET.test(words({ said, ...each })),
  );
  if (!lasting || onset?.said.kind !== 'point') return null;
  const { least, most } = lasting;
  const { year = 0, month = 1, day = 1 } = onset.said.point;
  const fuzzy = onset.said.point.month === undefined ? 1 : 0;
  const after = (years: number): number => dayStart(year, month + Math.round(years * 12), day);
  const phrase = ({ start, end }: Found): string => article.text.slice(start, end);
  const endMs = after(most + fuzzy);
  if (goesBeyond(found, endMs)) return null;
  return {
    startMs: after(least),
    endMs,
    from: `${lasting.words} … ${phrase(onset)}`,
    rule: 'anchor/duration',
  };
}

/** As many years that a text names after its supposed present are no mere outlook. */
const BEYOND = 2;

/** Whether a text tells of so much that came after a time that this can't be its present. */
function goesBeyond(found: readonly Found[], ms: number): boolean {
  const last = new Date(ms - 1).getUTCFullYear();
  const years = found.flatMap(({ said }) =>
    said.kind === 'point' && said.point.year !== undefined && said.point.year > last ? [said.point.year] : [],
  );
  return new Set(years).size >= BEYOND;
}

/** How long something has lasted by now, in years, with the words that say so. */
interface Lasting {
  readonly least: number;
  readonly most: number;
  readonly words: string;
}

/** "now in its fourth year": more than three, less than four. */
const NTH_YEAR =
  /\b(?:in|into|entering|entered|begins|began) (?:its|the|their) (\p{L}+|\d+(?:st|nd|rd|th)) year\b/u;

const WAS_THEN = /\b(?:was|were|had been|then)(?: \p{Ll}+)? $/u;
const REACH = 30;

function lastingOf(
  article: Article,
  found: readonly Found[],
  words: (found: Found) => string,
): Lasting | null {
  for (const each of found) {
    const { said } = each;
    if (said.kind !== 'duration' || said.unit !== 'year' || said.amount >= 100 || !LASTING.test(words(each)))
      continue;
    const { amount, bound } = said;
    const [least, most] =
      bound === 'over'
        ? [amount, amount + 1]
        : bound === 'under'
          ? [amount - 1, amount]
          : [amount - 0.5, amount + 1];
    return { least, most, words: article.text.slice(each.start, each.end) };
  }
  const nth = NTH_YEAR.exec(article.text);
  // "The war was then in its third year": so it was when it was told of.
  if (nth && WAS_THEN.test(article.text.slice(Math.max(0, nth.index - REACH), nth.index))) return null;
  const count = nth && (ORDINALS.get(nth[1] ?? '') ?? Number.parseInt(nth[1] ?? '', 10));
  return nth && count !== null && count > 1 ? { least: count - 1, most: count, words: nth[0] } : null;
}
