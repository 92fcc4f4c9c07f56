/** What a link says beside where it leads: `?lanes=kind&actor=…&q=…`. `link-option-reader.ts` reads it. */
import type { ClosedDate } from './link-dates.ts';

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

export const NO_LIMITS: Limits = { within: null, hide: [] };
export const NO_OPTIONS: LinkOptions = { lanes: null, filters: {}, query: '', ...NO_LIMITS };

/** The one value of `quoted`. */
export const QUOTED = 'yes';

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

/** Whether something is left out. */
export function hasFilters({ filters }: LinkOptions): boolean {
  return Object.keys(filters).length > 0;
}

/** With a value of a key put in or taken out. */
export function toggled(filters: Filters, key: FilterKey, value: string): Filters {
  const values = filters[key] ?? [];
  const next = values.includes(value) ? values.filter((one) => one !== value) : [...values, value];
  return inOrder({ ...filters, [key]: next });
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

/** In the order of `FILTER_KEYS`; what has no value is left out. */
export function inOrder(filters: Filters): Filters {
  return Object.fromEntries(
    FILTER_KEYS.flatMap((key) => {
      const values = filters[key] ?? [];
      return values.length === 0 ? [] : [[key, values]];
    }),
  );
}
