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
const CAPITALS = /^(?:\p{Lu}[\p{Lu}.'’-]*\p{Lu}[.'’]?|\p{Lu}\.)$/u;
const NAME = /^(?:\p{Lu}[\p{L}\p{M}.'’-]*|of|the|and|de|la|le|al|el|du|des|am|upon|on|sur|in)$/u;

/** Cuts the dateline off the first paragraph that opens with one. */
export function cutDateline(text: string, blocks: readonly Block[]): Block[] {
  let seen = 0;
  for (const [index, block] of blocks.entries()) {
    if (block.kind !== 'paragraph') continue;
    if (seen++ >= PARAGRAPHS) break;
    const length = datelineLength(text.slice(block.start, Math.min(block.end, block.start + REACH)));
    if (length === 0 || block.start + length >= block.end) continue;
    const end = block.start + length;
    return [
      ...blocks.slice(0, index),
      { start: block.start, end, kind: 'boilerplate', rule: DATELINE },
      { ...block, start: end },
      ...blocks.slice(index + 1),
    ];
  }
  return [...blocks];
}

/**
 * Up to where the report itself begins; 0: the words open with no dateline. A place in capitals needs only the dash,
 * any other place a date or an agency as well, and what follows begins a sentence.
 */
function datelineLength(opening: string): number {
  const end = endOf(opening);
  if (!end || !/^["“‘«„]?[\p{Lu}\d]/u.test(opening.slice(end.next, end.next + 2))) return 0;
  const head = opening.slice(0, end.at).replaceAll(/\s+/g, ' ').trim();
  const { rest, agency } = withoutAgency(head);
  const parts = rest.split(/, ?/).filter((part) => part !== '');
  const { places, dated } = withoutDate(parts);
  const [first] = places;
  if (first === undefined || places.length > 3 || !places.every(isPlace)) return 0;
  const inCapitals = words(first).every((word) => CAPITALS.test(word));
  return dated || agency || inCapitals ? end.next : 0;
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

function withoutAgency(head: string): { rest: string; agency: boolean } {
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
