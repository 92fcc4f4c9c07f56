/**
 * What a link says beside where it leads: `?lanes=kind&actor=…&q=…`. One table from each part to what reads and writes
 * it. Nothing in here throws; what is not understood comes back as text.
 */
import { closedDate, type ClosedDate } from './link-dates.ts';
import type { TimelineLookup } from './lookup.ts';
import { KINDS, STATUSES } from './vocabulary.ts';

/** What the events can be put in lanes by; `none`: all stand in one. */
export const LANE_KEYS = ['side', 'actor', 'kind', 'place', 'source', 'none'] as const;
export type LaneKey = (typeof LANE_KEYS)[number];

/** What they can be filtered by. */
export const FILTER_KEYS = ['side', 'actor', 'kind', 'status', 'place', 'source', 'quoted'] as const;
export type FilterKey = (typeof FILTER_KEYS)[number];

/** Of each key here an event must have one of the values. No list is empty. */
export type Filters = Readonly<Partial<Record<FilterKey, readonly string[]>>>;

/** What a lesson can leave out: the tools by name, and the ways out to the sources. */
export const CONTROLS = [
  'search',
  'filters',
  'list',
  'lanes',
  'zoom',
  'compare',
  'story',
  'share',
  'keys',
  'links',
] as const;
export type Control = (typeof CONTROLS)[number];

/** What a page for a lesson fixes. */
export interface Limits {
  /** Nothing outside is there; null: all is. */
  readonly within: ClosedDate | null;
  /** In the order of `CONTROLS`. */
  readonly hide: readonly Control[];
}

export interface LinkOptions extends Limits {
  /** null: as the page has them. */
  readonly lanes: LaneKey | null;
  readonly filters: Filters;
  /** What is searched for; empty: nothing. */
  readonly query: string;
}

export interface OptionsReading {
  readonly options: LinkOptions;
  /** The parts that say nothing known, decoded. Untrusted: show them as text. */
  readonly skipped: readonly string[];
}

export const NO_LIMITS: Limits = { within: null, hide: [] };
export const NO_OPTIONS: LinkOptions = { lanes: null, filters: {}, query: '', ...NO_LIMITS };

/** The one value of `quoted`. */
export const QUOTED = 'yes';

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

export function sameLimits(a: Limits, b: Limits): boolean {
  return a.within?.edtf === b.within?.edtf && a.hide.join() === b.hide.join();
}

/** What `readOptions` reads back as the same; empty where nothing is asked for. */
export function writeOptions({ lanes, filters, query, within, hide }: LinkOptions): string {
  const parts: (readonly [string, string])[] = [
    ...(lanes === null ? [] : [['lanes', lanes] as const]),
    ...FILTER_KEYS.flatMap((key) => (filters[key] ?? []).map((value) => [key, value] as const)),
    ...(query === '' ? [] : [['q', query] as const]),
  ];
  return [
    ...parts.map(([key, value]) => `${key}=${encodeValue(value)}`),
    // As they stand: a date and these names need no escapes, and are read by people.
    ...(within === null ? [] : [`within=${encodeExcept(within.edtf, /[^-\dA-Z:/]/g)}`]),
    ...(hide.length === 0 ? [] : [`hide=${hide.join()}`]),
  ].join('&');
}

/** With a value of a key put in or taken out. */
export function toggled(filters: Filters, key: FilterKey, value: string): Filters {
  const values = filters[key] ?? [];
  const next = values.includes(value) ? values.filter((one) => one !== value) : [...values, value];
  return inOrder({ ...filters, [key]: next });
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

export function encodeExcept(text: string, unsafe: RegExp): string {
  return text.replace(/\p{Surrogate}/gu, '\ufffd').replace(unsafe, encodeURIComponent);
}

/** Letters of all scripts stay readable; a mark that a sentence may glue on is never bare, so that a bare one can go. */
function encodeValue(text: string): string {
  return encodeExcept(text, /[^\p{L}\p{M}\p{N}_-]/gu).replace(
    /[!'()*.~]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
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

function inOrder(filters: Filters): Filters {
  return Object.fromEntries(
    FILTER_KEYS.flatMap((key) => {
      const values = filters[key] ?? [];
      return values.length === 0 ? [] : [[key, values]];
    }),
  );
}
