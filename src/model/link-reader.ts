/**
 * Reads deep links. A link that says nothing we know opens the whole timeline and comes back with a problem; nothing in here
 * throws, and what was given comes back as text only.
 */
import { closedDate, readDate } from './link-dates.ts';
import { decode, readOptions } from './link-option-reader.ts';
import type { LinkProblemCode, LinkReading, LinkTarget, TargetReading } from './links.ts';
import type { TimelineLookup } from './lookup.ts';
import { readSource } from './source-link.ts';
import { readStory } from './story-link.ts';

export { limitsOf } from './link-option-reader.ts';

/** No id is longer than 120 characters and no date longer than 80. */
const LONGEST = 300;
const LONGEST_SHOWN = 80;
const LONGEST_LINK = 20_000;
const ALL: LinkTarget = { kind: 'all' };

/** Reads a fragment (with or without its `#`) or the value of `?at=`. */
export function readLink(fragmentOrAt: string, lookup: TimelineLookup): LinkReading {
  const text = fragmentOrAt.replace(/^#/, '').slice(0, LONGEST_LINK);
  // A program that escapes too much has escaped the marks between the parts.
  const [place, options] = split(text) ?? split(decode(text)) ?? [text, ''];
  const reading = readOptions(options, lookup);
  const beside = { options: reading.options, skipped: reading.skipped.map(clip) };
  const given = decode(place).normalize('NFC').trim().slice(0, LONGEST);
  const source = readSource(given, lookup);
  if (!source) return { ...readTarget(place, lookup), ...beside };
  if (source.id === null) return { ...problem('unknown-source', given), ...beside };
  const filters = { ...reading.options.filters, source: [source.id] };
  return { target: ALL, problem: null, ...beside, options: { ...reading.options, filters }, asList: true };
}

/** Where the link leads, and what it asks for beside, both still escaped. An EDTF date may hold a `?`, but no `=`. */
function split(text: string): [string, string] | null {
  if (/^[a-z_]\w*=/i.test(text)) return ['', text];
  const at = text.search(/[?&][a-z_]\w*=/i);
  return at < 0 ? null : [text.slice(0, at), text.slice(at + 1)];
}

function readTarget(text: string, lookup: TimelineLookup): TargetReading {
  const given = decode(text).normalize('NFC').trim();
  if (given === '') return { target: ALL, problem: null };
  const story = readStory(given, lookup);
  if (story) return { target: story, problem: null };
  if (given.length > LONGEST) return problem('unreadable', given);
  const whole = readExact(given, lookup);
  if (!whole.problem) return whole;
  // Mail programs and chats glue on what followed the link: a full stop, a bracket, a tracking parameter.
  const trimmed = withoutTail(given);
  if (trimmed === '' || trimmed === given) return whole;
  const rest = readExact(trimmed, lookup);
  return rest.problem && rest.problem.code !== 'gone' ? whole : rest;
}

/** A date as a link target, or null where the words are no EDTF. */
export function dateTarget(text: string): LinkTarget | null {
  const date = readDate(text);
  return date && { kind: date.edtf.includes('/') ? 'range' : 'date', ...date };
}

/** Two dates or ranges with a comma between, as a link to compare them; null where they are not two, or are open. */
export function compareTarget(text: string): LinkTarget | null {
  const [one, other, ...more] = text.split(',', 3).map(closedDate);
  if (!one || !other || more.length > 0) return null;
  return { kind: 'compare', edtf: `${one.edtf},${other.edtf}`, ranges: [one, other] };
}

function readExact(given: string, lookup: TimelineLookup): TargetReading {
  const compared = /^compare\/(.+)$/isu.exec(given)?.[1];
  if (compared !== undefined) {
    const target = compareTarget(compared);
    return target ? { target, problem: null } : problem('bad-date', given);
  }
  const quote = /^quote\/(.+)$/isu.exec(given)?.[1];
  if (quote !== undefined) return readId(quote, lookup, 'unknown-quote', given);
  if (/^\p{L}/u.test(given)) {
    const reading = readId(given, lookup, 'unknown-id', given);
    // `Y17000` is a year with a letter; an id of that name goes first, because ids are promises.
    const year = reading.problem && /^y-?\d/i.test(given) ? dateTarget(given) : null;
    return year ? { target: year, problem: null } : reading;
  }
  const target = dateTarget(given);
  if (target) return { target, problem: null };
  return problem(/^[-+.\d/[{X]/u.test(given) && /[\dX]/.test(given) ? 'bad-date' : 'unreadable', given);
}

function readId(
  text: string,
  lookup: TimelineLookup,
  unknown: LinkProblemCode,
  given: string,
): TargetReading {
  const spelt = lookup.spelling(text);
  const id = lookup.resolve(spelt);
  if (id !== null) {
    // The prefix yields to what the id is today: a redirect may lead from a quote to its event.
    const quoteFirst = unknown === 'unknown-quote';
    if (quoteFirst && lookup.quote(id)) return { target: { kind: 'quote', id }, problem: null };
    if (lookup.event(id)) return { target: { kind: 'event', id }, problem: null };
    if (lookup.quote(id)) return { target: { kind: 'quote', id }, problem: null };
    return problem(unknown, given);
  }
  const tombstone = lookup.tombstone(spelt);
  if (!tombstone) return problem(unknown, given);
  const target = tombstone.date === undefined ? null : dateTarget(tombstone.date);
  return { target: target ?? ALL, problem: { code: 'gone', given: clip(given) } };
}

function withoutTail(given: string): string {
  const parameter = given.search(/[?&]|:~:/);
  let end = parameter < 0 ? given.length : parameter;
  while (end > 0 && /[\s/.,;:!?)\]>'"’”»]/u.test(given.charAt(end - 1))) end--;
  return given.slice(0, end);
}

function problem(code: LinkProblemCode, given: string): TargetReading {
  return { target: ALL, problem: { code, given: clip(given) } };
}

function clip(text: string): string {
  const points = Array.from(text.slice(0, LONGEST));
  return points.length > LONGEST_SHOWN ? `${points.slice(0, LONGEST_SHOWN).join('')}…` : text;
}
