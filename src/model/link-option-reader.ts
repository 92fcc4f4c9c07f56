/**
 * Reads what a link says beside where it leads. One table from each part to what reads it. Nothing in here throws; what is
 * not understood comes back as text.
 */
import { closedDate } from './link-dates.ts';
import {
  CONTROLS,
  FILTER_KEYS,
  inOrder,
  LANE_KEYS,
  NO_LIMITS,
  QUOTED,
  type Control,
  type FilterKey,
  type LaneKey,
  type Limits,
  type LinkOptions,
} from './link-options.ts';
import type { TimelineLookup } from './lookup.ts';
import { KINDS, STATUSES } from './vocabulary.ts';

export interface OptionsReading {
  readonly options: LinkOptions;
  /** The parts that say nothing known, decoded. Untrusted: show them as text. */
  readonly skipped: readonly string[];
}

/** No place, and nothing that one searches for, is longer. */
const LONGEST_TEXT = 200;
const MOST_PARTS = 200;
/** What others hang on links to follow their readers. */
const TRACKERS = /^(?:utm_.*|.*clid|mc_.*|_hs.*|igshid|mkt_tok|ref|ref_src|si|s)$/;

type Reader = (text: string, lookup: TimelineLookup) => string | null;

const oneOf =
  (values: readonly string[]): Reader =>
  (text) =>
    values.find((value) => value === text.toLowerCase()) ?? null;
const words: Reader = (text) => {
  const folded = text.normalize('NFC').replace(/\s+/gu, ' ').trim();
  return folded === '' || folded.length > LONGEST_TEXT ? null : folded;
};
const actor: Reader = (text, lookup) =>
  [text, text.toLowerCase()].map((id) => lookup.resolve(id) ?? id).find((id) => lookup.actor(id)) ?? null;

/** A list; what in it is not known is passed over. */
const controls = (text: string): readonly Control[] => {
  const asked = text.toLowerCase().split(/[\s,]+/);
  return CONTROLS.filter((one) => asked.includes(one) || asked.includes('all'));
};

/** What each key takes; null for a value that says nothing known. */
const READERS: Readonly<Record<FilterKey | 'lanes' | 'q' | 'within' | 'hide', Reader>> = {
  within: (text) => closedDate(text)?.edtf ?? null,
  hide: (text) => (controls(text).length > 0 ? text : null),
  lanes: oneOf(LANE_KEYS),
  side: actor,
  actor,
  kind: oneOf(KINDS),
  status: oneOf(STATUSES),
  place: words,
  source: (text, lookup) => [text, text.toLowerCase()].find((id) => lookup.source(id)) ?? null,
  quoted: oneOf([QUOTED]),
  q: words,
};

/** Reads `lanes=kind&actor=…`, still escaped. */
export function readOptions(text: string, lookup: TimelineLookup): OptionsReading {
  const single = { lanes: null as LaneKey | null, q: '', within: '', hide: '' };
  const filters: Partial<Record<FilterKey, string[]>> = {};
  const skipped: string[] = [];
  const parts = withoutTail(text).split('&', MOST_PARTS);
  for (const part of parts) {
    const at = part.includes('=') ? part.indexOf('=') : part.length;
    const key = decode(part.slice(0, at)).toLowerCase();
    if (part === '' || TRACKERS.test(key)) continue;
    const given = decode(part.slice(at + 1).replaceAll('+', ' '));
    const value = isKey(key) ? READERS[key](given, lookup) : null;
    if (value === null) {
      // A key with nothing behind it asks for nothing.
      if (!isKey(key) || given.trim() !== '') skipped.push(decode(part));
    } else if (isFilter(key)) filters[key] = [...new Set([...(filters[key] ?? []), value])];
    else Object.assign(single, { [key]: value });
  }
  const { lanes, q: query, within, hide } = single;
  const limits = limitsOf(within, hide, NO_LIMITS);
  return { options: { lanes, filters: inOrder(filters), query, ...limits }, skipped };
}

/** What a page fixes by two attributes; a link can fix no other range, but hide more. */
export function limitsOf(within: string | null, hide: string | null, link: Limits): Limits {
  return { within: closedDate(within ?? '') ?? link.within, hide: controls(`${hide},${link.hide.join()}`) };
}

/** A broken escape stays as it is written: `100%` is text, not an error. */
export function decode(text: string): string {
  return text.replace(/(?:%[\da-f]{2})+/gi, (escapes) => {
    try {
      return decodeURIComponent(escapes);
    } catch {
      return escapes;
    }
  });
}

/** Without what a sentence or a chat glued on. */
function withoutTail(text: string): string {
  const own = text.split(':~:', 1)[0] ?? '';
  let end = own.length;
  // An open end of a range is said, so that it can be told that none may be open here.
  while (end > 0 && /[\s/.,;:!?)\]>'"’”»&]/u.test(own.charAt(end - 1)) && !own.endsWith('/..', end)) end--;
  return own.slice(0, end);
}

function isKey(key: string): key is keyof typeof READERS {
  return Object.hasOwn(READERS, key);
}

function isFilter(key: string): key is FilterKey {
  return (FILTER_KEYS as readonly string[]).includes(key);
}
