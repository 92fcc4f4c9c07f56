/**
 * Deep links: `#2025-04-21`, `#2025-04-01/2025-04-21`, `#easter-ceasefire` and `#quote/ID`, each with `?lanes=…&actor=…&q=…`
 * behind it or without, in a fragment as in `?at=`. Here is what they say and how they are written; `link-reader.ts` reads them.
 */
import type { Span } from './calendar.ts';
import type { ClosedDate } from './link-dates.ts';
import { encodeExcept, NO_OPTIONS, writeOptions, type LinkOptions } from './link-options.ts';
import type { StoryTarget } from './story-link.ts';

export type LinkTarget =
  | { readonly kind: 'all' }
  | { readonly kind: 'event'; readonly id: string }
  | { readonly kind: 'quote'; readonly id: string }
  | StoryTarget
  /** Two ranges, `a,b`, to be seen on one scale; both closed. */
  | { readonly kind: 'compare'; readonly edtf: string; readonly ranges: readonly [ClosedDate, ClosedDate] }
  /** One date; its bounds are half open, UTC, and null where open. */
  | ({ readonly kind: 'date'; readonly edtf: string } & Span)
  /** From one date to another, `a/b`; either side may be open. */
  | ({ readonly kind: 'range'; readonly edtf: string } & Span);

export type LinkProblemCode =
  /** Begins like an id, and no event or quote has it. */
  | 'unknown-id'
  | 'unknown-quote'
  | 'unknown-source'
  /** The id stood here once; the target is the date it stood at, where that is known. */
  | 'gone'
  /** Begins like a date and is none, or none that the calendar has. */
  | 'bad-date'
  /** Neither a date nor an id. */
  | 'unreadable';

export interface LinkProblem {
  readonly code: LinkProblemCode;
  /** What the link said, decoded and clipped. Untrusted: show it as text. */
  readonly given: string;
}

export interface TargetReading {
  readonly target: LinkTarget;
  readonly problem: LinkProblem | null;
}

export interface LinkReading extends TargetReading {
  readonly options: LinkOptions;
  /** Options that say nothing known, clipped. Untrusted: show them as text. */
  readonly skipped: readonly string[];
  /** The link asks for a list. */
  readonly asList?: true;
}

/** The fragment, without `#`, that opens what a source tells. */
export function writeSourceLink(id: string): string {
  return `source/${encodeId(id)}`;
}

/** The fragment, without `#`, that `readLink` reads back as the same target and options. */
export function writeLink(target: LinkTarget, options: LinkOptions = NO_OPTIONS): string {
  const beside = writeOptions(options);
  return beside === '' ? writeTarget(target) : `${writeTarget(target)}?${beside}`;
}

function writeTarget(target: LinkTarget): string {
  switch (target.kind) {
    case 'all':
      return '';
    case 'event':
      return encodeId(target.id);
    case 'quote':
      return `quote/${encodeId(target.id)}`;
    case 'story':
      return writeStory(target);
    case 'compare':
      return `compare/${encodeDate(target.edtf)}`;
    case 'date':
    case 'range':
      return encodeDate(target.edtf);
  }
}

function encodeDate(edtf: string): string {
  return encodeExcept(edtf, /[^-\dA-Z:.+/?~,]/g);
}

function encodeId(id: string): string {
  return encodeExcept(id, /[^\p{L}\p{M}\p{N}-]/gu);
}

function writeStory({ id, of }: StoryTarget): string {
  const parts = [...(of === null ? [] : [of.map(encodeId).join(',')]), ...(id === '' ? [] : [encodeId(id)])];
  return ['story', ...parts].join('/');
}
