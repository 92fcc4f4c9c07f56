/** Passages: evidence as runs of text to show, and as a link into the page that it stands on. */
import type { Evidence, FuzzyDate, Telling } from '../../model/timeline.ts';
import { httpUrl } from '../base/http-url.ts';

/** A stretch of a passage that is shown in one way. */
export interface Run {
  readonly text: string;
  /** Part of the words that tell of the event. */
  readonly telling: boolean;
  /** Part of the words that date it. */
  readonly date: boolean;
}

export interface PassageLength {
  /** Code points of context kept on each side. */
  readonly context: number;
  /** Code points of the telling kept; a longer one is cut at its end, or before its date. */
  readonly telling: number;
}

const SENTENCE_END = /[.!?…]["”»’')\]]*$/u;

/** As a sentence may begin: with a capital or an opening mark. */
const BEGINS = /^\s*[\p{Lu}“«„"]/u;
/**
 * Where a sentence ends and another begins; after fewer small letters a stop may be that of “Sept.” or “etc.”. An aside
 * between the two belongs to the first.
 */
const INNER_END = /(?:\p{Ll}{4}[.!?…]["”»’')\]]*|[.!?…]["”»’')\]]*\s+\([^()]*\))(?=\s+[\p{Lu}“«„"])/u;
const LAST_ASIDE = /\([^()]*\)$/u;

export const WHOLE_PASSAGE: PassageLength = { context: Infinity, telling: Infinity };
export const SHORT_PASSAGE: PassageLength = { context: 60, telling: 220 };

/**
 * The telling in its context, with the words that tell of the event and those that date it marked.
 * All arithmetic is in code points, as the selectors are.
 */
export function passageRuns(
  evidence: Evidence,
  date: FuzzyDate | null,
  length: PassageLength,
): readonly Run[] {
  const [quote, position] = evidence.selector;
  const context = contextOf(evidence);
  const prefix = Array.from(context.before);
  const exact = Array.from(quote.exact);
  const text = [...prefix, ...exact, ...Array.from(context.after)];
  const tellingStart = prefix.length;
  const tellingEnd = tellingStart + exact.length;
  const [dateStart, dateEnd] = dateWords(evidence, date, text, position.start - prefix.length);

  // A short passage that begins and ends with its sentence says all it has to; half of the next would be noise.
  const isShort = length.context < Infinity;
  const opens = isShort && SENTENCE_END.test(context.before.trimEnd().replace(LAST_ASIDE, '').trimEnd());
  const closes = isShort && SENTENCE_END.test(quote.exact.trimEnd());
  let from = Math.max(0, tellingStart - (opens ? 0 : length.context));
  let to = Math.min(text.length, tellingEnd + (closes ? 0 : length.context));
  if (dateStart >= 0 && isShort) {
    if (dateStart >= tellingStart - length.context) from = Math.min(from, dateStart);
    if (dateEnd <= tellingEnd + length.context) to = Math.max(to, dateEnd);
  }
  if (exact.length > length.telling) {
    // The date is what the passage is shown for: where it stands late, what is before it gives way.
    const late = dateEnd > tellingStart + length.telling;
    from = late ? Math.max(from, Math.min(dateStart, tellingEnd) - Math.floor(length.telling / 2)) : from;
    to = Math.min(text.length, Math.max(from, tellingStart) + length.telling);
    if (late) to = Math.max(to, Math.min(dateEnd, text.length));
  }
  from = wordEdge(text, from, tellingStart, dateStart);
  to = wordEdgeBack(text, to, tellingEnd, dateEnd);

  const cuts = [from, tellingStart, tellingEnd, dateStart, dateEnd, to];
  const edges = [...new Set(cuts.filter((at) => at >= from && at <= to))].sort((a, b) => a - b);
  const runs = edges.slice(0, -1).map((start, i): Run => {
    const end = edges[i + 1] ?? to;
    return {
      text: text.slice(start, end).join(''),
      telling: start >= tellingStart && end <= tellingEnd,
      date: start >= dateStart && end <= dateEnd,
    };
  });
  const plain = (words: string): Run => ({ text: words, telling: false, date: false });
  const isCutBefore = !(opens && from === tellingStart) && (from > 0 || context.cutBefore);
  const isCutAfter = !(closes && to === tellingEnd) && (to < text.length || context.cutAfter);
  const before = isCutBefore ? [plain('…\u00a0')] : [];
  const after = isCutAfter ? [plain('\u00a0…')] : [];
  return [...before, ...trimEnds(runs), ...after];
}

interface Context {
  readonly before: string;
  readonly after: string;
  /** The paragraph goes on further than the file's context does. */
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
}

/** What stands around the telling in its paragraph, without the halves of words that a fixed length leaves at its ends. */
function contextOf({ selector: [quote, position] }: Evidence): Context {
  const prefix = quote.prefix ?? '';
  const suffix = quote.suffix ?? '';
  const paragraph = prefix.lastIndexOf('\n') + 1;
  const whole = paragraph > 0 || position.start === Array.from(prefix).length;
  const { before, isCut } = whole
    ? { before: prefix.slice(paragraph), isCut: false }
    : withoutRest(prefix, quote.exact);
  const paragraphEnd = suffix.indexOf('\n');
  const after =
    paragraphEnd >= 0 ? suffix.slice(0, paragraphEnd) : suffix.replace(/(?<=\s)\S*[^\s.!?…”»"]$/u, '');
  const sentence = SENTENCE_END.test((quote.exact + after).trimEnd());
  return {
    before,
    after,
    cutBefore: isCut,
    cutAfter: paragraphEnd < 0 && !sentence,
  };
}

/** Without what a fixed length has left of a word, of an aside such as “(Daily Herald)”, or of a sentence. */
function withoutRest(prefix: string, exact: string): { readonly before: string; readonly isCut: boolean } {
  const from = (at: number) => ({ before: prefix.slice(at), isCut: !BEGINS.test(prefix.slice(at) + exact) });
  const aside = /^[^()]*\)/u.exec(prefix)?.[0];
  if (aside !== undefined) return from(aside.length);
  // Capitals and opening marks begin words; anything else at the start may be the rest of one.
  if (prefix === '' || BEGINS.test(prefix)) return from(0);
  // The sentence that begins may be the telling's.
  const end = INNER_END.exec(prefix + exact.slice(0, 1));
  return end ? from(end.index + end[0].length) : { before: prefix.replace(/^\S+(?=\s|$)/u, ''), isCut: true };
}

/** The date that a telling gives: its own, else the event's where its words stand in this source. */
export function dateOfTelling(telling: Telling, eventDate: FuzzyDate | null): FuzzyDate | null {
  if (telling.date) return telling.date;
  return eventDate?.evidence?.source === telling.source ? eventDate : null;
}

/**
 * Address of the source that opens at the words, by a text fragment; null where the source has no address.
 * Syntax: https://wicg.github.io/scroll-to-text-fragment/
 */
export function passageHref(evidence: Evidence, url: string | undefined): string | null {
  const address = httpUrl(url);
  if (address === null) return null;
  const directive = textDirective(evidence.selector[0].exact);
  if (directive === '') return address;
  return `${address}${address.includes('#') ? '' : '#'}:~:text=${directive}`;
}

/** More than this is given by its first and last words: a page may break or mark up a long stretch in between. */
const LONGEST_WHOLE = 120;
const WORDS_AT_ENDS = 5;

function textDirective(exact: string): string {
  const text = exact.trim();
  const words = text.split(/\s+/u).filter(Boolean);
  const whole = text.length <= LONGEST_WHOLE && !text.includes('\n');
  if (whole || words.length <= 2 * WORDS_AT_ENDS) return encodeTerm(words.join(' '));
  return [words.slice(0, WORDS_AT_ENDS), words.slice(-WORDS_AT_ENDS)]
    .map((end) => encodeTerm(end.join(' ')))
    .join(',');
}

/** `-`, `,` and `&` separate the parts of a directive; `encodeURIComponent` leaves the first as it is. */
function encodeTerm(words: string): string {
  return encodeURIComponent(words.replace(/\p{Surrogate}/gu, '\ufffd')).replaceAll('-', '%2D');
}

/** Where the words of the date stand in `text`, whose first code point is number `offset` of the source. */
function dateWords(
  evidence: Evidence,
  date: FuzzyDate | null,
  text: readonly string[],
  offset: number,
): readonly [number, number] {
  const nowhere = [-1, -1] as const;
  if (!date) return nowhere;
  if (date.evidence) {
    if (date.evidence.source !== evidence.source) return nowhere;
    const { start, end } = date.evidence.selector[1];
    const inside = start >= offset && end <= offset + text.length;
    return inside ? [start - offset, end - offset] : nowhere;
  }
  const words = Array.from(date.text);
  if (words.length === 0) return nowhere;
  const at = text.findIndex((_, i) => words.every((letter, j) => text[i + j] === letter));
  return at < 0 ? nowhere : [at, at + words.length];
}

/** The first start of a word at or after `at`, but never past what has to be shown. */
function wordEdge(text: readonly string[], at: number, telling: number, date: number): number {
  if (at === 0) return 0;
  const latest = Math.min(...[telling, date].filter((edge) => edge >= at), at + 30);
  for (let i = at; i < latest; i++) if (/\s/u.test(text[i - 1] ?? '')) return i;
  return latest;
}

function wordEdgeBack(text: readonly string[], at: number, telling: number, date: number): number {
  if (at === text.length) return at;
  const earliest = Math.max(...[telling, date].filter((edge) => edge <= at && edge > 0), at - 30);
  for (let i = at; i > earliest; i--) if (/\s/u.test(text[i] ?? '')) return i;
  return earliest;
}

/** White space at the ends of the whole goes, since the ellipses bring their own; empty runs go too. */
function trimEnds(runs: readonly Run[]): readonly Run[] {
  return runs
    .map((run, i) => {
      let { text } = run;
      if (i === 0) text = text.trimStart();
      if (i === runs.length - 1) text = text.trimEnd();
      return { ...run, text };
    })
    .filter(({ text }) => text !== '');
}
