/**
 * "PORT CALVERT, Marvania, March 17 (Interpress) — Gunboats fired …": where and when a report was written, and for whom.
 * It is no part of the sentence behind it, so it becomes a block of its own.
 */
import type { Block } from '../article.ts';

export const DATELINE = 'read/dateline';

/** Datelines are short; no more of a paragraph is looked at. */
const REACH = 140;
/** How many paragraphs can open with one: pages put a standfirst, a byline or a note first. */
const PARAGRAPHS = 4;

const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const WEEKDAY = '(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?';
const DATE = new RegExp(
  `^${WEEKDAY}(?:${MONTH} \\d{1,2}(?:st|nd|rd|th)?|\\d{1,2}(?:st|nd|rd|th)? ${MONTH})(?:,? \\d{4})?$`,
  'i',
);
/** An agency has a name, and is no weekday. */
const NAMED = /\((?!\p{L}+day\))\p{Lu}[\p{L} .&-]{1,30}\)$/u;
const CAPITALS = /^(?:\p{Lu}[\p{Lu}.'’-]*\p{Lu}[.'’]?|\p{Lu}\.)$/u;
const NAME = /^(?:\p{Lu}[\p{L}\p{M}.'’-]*|of|the|and|de|la|le|al|el|du|des|am|upon|on|sur|in)$/u;

/**
 * Cuts off the dateline that the report opens with, and those of further dispatches in the same article: behind a head of
 * their own, or with a place in capitals and a day. Old papers give each a line of its own ("VARNOPOL, Oct. 28.").
 */
export function cutDatelines(text: string, blocks: readonly Block[]): Block[] {
  let seen = 0;
  let any = false;
  return blocks.flatMap((block, index): Block[] => {
    if (block.kind !== 'paragraph' && block.kind !== 'heading') return [block];
    const opening = text.slice(block.start, Math.min(block.end, block.start + REACH));
    if (block.rule !== 'read/title' && block.end - block.start < REACH && isLine(opening)) {
      any = true;
      return [{ start: block.start, end: block.end, kind: 'boilerplate', rule: DATELINE }];
    }
    if (block.kind !== 'paragraph') return [block];
    seen++;
    const length = datelineLength(
      opening,
      (any || seen > PARAGRAPHS) && blocks[index - 1]?.kind !== 'heading',
    );
    if (length === 0 || block.start + length >= block.end) return [block];
    any = true;
    const end = block.start + length;
    return [
      { start: block.start, end, kind: 'boilerplate', rule: DATELINE },
      { ...block, start: end },
    ];
  });
}

/** "HEADQUARTERS, SECOND ARMY, Oct. 27.": a line of its own. With a year it may as well be the head of a chapter. */
function isLine(line: string): boolean {
  const { places, dated } = withoutDate(partsOf(line.trim().replace(/[.:]$/, '')));
  return dated && !/\d{4}/.test(line) && arePlaces(places) && isInCapitals(places[0] ?? '');
}

/**
 * Up to where the report itself begins; 0: the words open with no dateline. A place in capitals needs only the dash,
 * any other place a date or an agency as well, and what follows begins a sentence.
 * @param within it stands where a report goes on, which then takes capitals and a date both to open another
 */
function datelineLength(opening: string, within: boolean): number {
  const end = endOf(opening);
  if (!end || !/^["“‘«„]?[\p{Lu}\d]/u.test(opening.slice(end.next, end.next + 2))) return 0;
  const head = opening.slice(0, end.at).replaceAll(/\s+/g, ' ').trim();
  const { rest, agency } = withoutAgency(head);
  // "June 20 (Interpress) - Here are some key dates:"
  if (agency && !within && DATE.test(rest) && NAMED.test(head)) return end.next;
  const { places, dated } = withoutDate(partsOf(rest));
  if (!arePlaces(places)) return 0;
  const inCapitals = isInCapitals(places[0] ?? '');
  if (within) return dated && inCapitals && !/\d{4}/.test(rest) ? end.next : 0;
  return dated || agency || inCapitals ? end.next : 0;
}

function partsOf(head: string): string[] {
  return head.split(/, ?/).filter((part) => part !== '');
}

function arePlaces(places: readonly string[]): boolean {
  return places.length > 0 && places.length <= 3 && places.every(isPlace);
}

function isInCapitals(place: string): boolean {
  return words(place).every((word) => CAPITALS.test(word));
}

/** The dash, or "/TASS/." in its stead, that closes a dateline, and where the report goes on. */
function endOf(opening: string): { at: number; next: number } | null {
  const slashed = /^[^/\n]{3,60}\/\p{Lu}[\p{L} ]{1,24}\/\.?\s/u.exec(opening);
  const end = slashed ?? /[—–]|--|\s[-_]\s/.exec(opening);
  if (!end) return null;
  let next = end.index + end[0].length;
  while (/[\s—–-]/.test(opening[next] ?? '')) next++;
  return { at: slashed ? next : end.index, next };
}

/** "ASH SHATT (Interpress) 05:12 GMT - …": the hour at which it went out stands behind the agency. */
const HOUR = /,? ?\b\d{1,2}[:.]?\d\d ?(?:GMT|UTC|[A-Z]{1,2}ST|[A-Z]{1,2}DT)$/;

function withoutAgency(timed: string): { rest: string; agency: boolean } {
  const head = timed.replace(HOUR, '');
  const [marked] = /(?:\([^()]{2,40}\)|\/[^/]{2,26}\/\.?)$/.exec(head) ?? [];
  const rest = marked === undefined ? head : head.slice(0, -marked.length).trim();
  return { rest: rest.replace(/[.,]$/, ''), agency: marked !== undefined };
}

/** A date stands last; a year behind it may stand behind a comma of its own. */
function withoutDate(parts: readonly string[]): { places: readonly string[]; dated: boolean } {
  for (const count of [1, 2, 3]) {
    if (count < parts.length && DATE.test(parts.slice(-count).join(', ')))
      return { places: parts.slice(0, -count), dated: true };
  }
  return { places: parts, dated: false };
}

function isPlace(part: string): boolean {
  const names = words(part);
  return (
    part.length <= 40 &&
    names.length > 0 &&
    names.length <= 5 &&
    /^\p{Lu}/u.test(part) &&
    names.every((word) => NAME.test(word) || CAPITALS.test(word))
  );
}

function words(part: string): string[] {
  return part.split(/ and | AND |[ /]/).filter((word) => word !== '');
}
