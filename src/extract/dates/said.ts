import type { Feast } from './feasts.ts';
import type { Part, Unit } from './words.ts';

/** A point of the calendar as the words give it; what they leave out is missing. Years are astronomical. */
export interface Point {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  readonly weekday?: number;
  /** EDTF code, 21 to 24. */
  readonly season?: number;
  /** First year. */
  readonly decade?: number;
  /** First year. */
  readonly century?: number;
  readonly part?: Part;
  readonly about?: boolean;
  /** "of that year": the year of the telling, whatever the month. */
  readonly sameYear?: boolean;
  readonly clock?: Clock;
}

export interface Clock {
  readonly minutes: number;
  /** IANA name or offset; undefined: the words do not say. */
  readonly zone?: string;
}

/** What words count from: the day of publication, where the telling stands, or the last time named ("that day"). */
export type Base = 'published' | 'narrative' | 'last';

/** What the words say, before anything is inferred. */
export type Said =
  | { readonly kind: 'point'; readonly point: Point; readonly rule: string }
  | { readonly kind: 'range'; readonly from: Point; readonly to: Point; readonly rule: string }
  /** "two days later", "a week ago", "yesterday". */
  | {
      readonly kind: 'offset';
      readonly unit: Unit;
      readonly amount: number;
      readonly base: Base;
      readonly rule: string;
    }
  /** "last month", "the following year", "that day": the unit around the base, moved. */
  | {
      readonly kind: 'unit';
      readonly unit: Unit;
      readonly shift: number;
      readonly base: Base;
      readonly part?: Part;
      readonly rule: string;
    }
  /** "last April", "next spring". */
  | { readonly kind: 'named'; readonly point: Point; readonly shift: number; readonly rule: string }
  | { readonly kind: 'feast'; readonly feast: Feast; readonly year?: number; readonly rule: string }
  | {
      readonly kind: 'duration';
      readonly iso: string;
      readonly unit: Unit;
      readonly amount: number;
      readonly bound: 'over' | 'under' | 'about' | null;
      readonly rule: string;
    };

/** Something matched at a place: how many tokens it takes and what it says. */
export interface Match {
  readonly length: number;
  readonly said: Said;
}
