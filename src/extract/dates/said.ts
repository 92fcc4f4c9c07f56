import type { Measure, Range } from '../article.ts';
import type { Feast } from './feasts.ts';
import type { Part, Unit } from './words.ts';

/** A point of the calendar as the words give it; what they leave out is missing. Years are astronomical. */
export interface Point {
  readonly year?: number;
  /** "’44": the last two digits. */
  readonly shortYear?: number;
  readonly month?: number;
  readonly day?: number;
  readonly weekday?: number;
  /** EDTF code, 21 to 24. */
  readonly season?: number;
  /** First year. */
  readonly decade?: number;
  /** "the thirties": 30. */
  readonly shortDecade?: number;
  /** First year. */
  readonly century?: number;
  readonly part?: Part;
  readonly slice?: Slice;
  /** The week of the day: "the week of 16 October". */
  readonly week?: boolean;
  readonly about?: boolean;
  /** Where the year begins: "the turn of 1943". */
  readonly turn?: boolean;
  /** The words may mean this one as well: "4/5/2031". */
  readonly or?: Point;
  /** "the third quarter", of a year that is told: 3. */
  readonly quarter?: number;
  /** "of that year", "of the next year": years from the last one told, whatever the month. */
  readonly sameYear?: number;
  /** "the 1st inst.", "the 14th ult.": months from the one of publication. */
  readonly monthShift?: number;
  /** "May last year": years from the one of publication. */
  readonly yearShift?: number;
  /** The words a little further on that give the year: "in May and June 1944". */
  readonly yearFrom?: string;
  /** Those words are a year in front, which holds it: "in 1921, in May". */
  readonly underYear?: boolean;
  /** Words elsewhere that give the day: "D-Day". */
  readonly dayFrom?: string;
  /** Another date of the text, by which "4/5/2031" has its day or its month first. */
  readonly orderFrom?: string;
  /** Words elsewhere that give the year its era: "289 BC". */
  readonly eraFrom?: string;
  readonly clock?: Clock;
}

/** Units out of a longer stretch: "the last two weeks of May", "the first days of June". */
export interface Slice {
  readonly unit: 'day' | 'week' | 'month';
  /** From which end they are counted. */
  readonly end: 'first' | 'last';
  /** 1: the first, or the last. */
  readonly from: number;
  /** null: the words don't say how many. */
  readonly count: number | null;
  /** "the first Sunday in May". */
  readonly weekday?: number;
}

export interface Clock {
  readonly minutes: number;
  /** IANA name or offset; undefined: the words do not say. */
  readonly zone?: string;
  readonly about?: boolean;
}

/** A point matched at a place, and how many tokens it takes. */
export interface PointMatch {
  readonly length: number;
  readonly point: Point;
}

/** What words count from: the day of publication, where the telling stands, or the last time named ("that day"). */
export type Base = 'published' | 'narrative' | 'last';

/** What the words say, before anything is inferred. */
export type Said =
  | { readonly kind: 'point'; readonly point: Point; readonly rule: string }
  | {
      readonly kind: 'range';
      readonly from: Point;
      readonly to: Point;
      /** "5 or 6 May" is one of the two, "3 and 9 May" both and nothing between. */
      readonly join: 'to' | 'or' | 'and';
      readonly rule: string;
    }
  /** "two days later", "a week ago", "yesterday". */
  | {
      readonly kind: 'offset';
      readonly unit: Unit;
      readonly amount: number;
      readonly base: Base;
      /** "almost two decades earlier". */
      readonly about?: boolean;
      /** "two years to the day later": not the year, but its day. */
      readonly toDay?: boolean;
      /** A clause follows from which it counts: "a day after two of them died". */
      readonly than?: boolean;
      readonly rule: string;
    }
  /** "last month", "the following year", "that day": the unit around the base, moved; `years` more for "a year ago next month". */
  | {
      readonly kind: 'unit';
      readonly unit: Unit | 'quarter';
      readonly shift: number;
      readonly base: Base;
      readonly part?: Part;
      readonly slice?: Slice;
      /** Day of that week: "Monday of last week". */
      readonly weekday?: number;
      /** Saturday and Sunday of that week. */
      readonly weekend?: boolean;
      /** Where the year begins: "the turn of the year". */
      readonly turn?: boolean;
      /** That day and the next. */
      readonly overnight?: boolean;
      readonly years?: number;
      readonly rule: string;
    }
  /** "last April", "next spring", "Tuesday". */
  | {
      readonly kind: 'named';
      readonly point: Point;
      readonly shift: number;
      /** "Sunday week": weeks after the coming one. */
      readonly weeks?: number;
      /** "overnight into Tuesday": with the day before. */
      readonly overnight?: boolean;
      /** "between Monday and Thursday": so many days in all, up to the weekday. */
      readonly days?: number;
      /** "the following spring": from where the telling stands, not from publication. */
      readonly base?: Base;
      readonly rule: string;
    }
  /** "at 11:30 a.m. local time": of the day that is being told, or of the one that the words go on to name. */
  | {
      readonly kind: 'clock';
      readonly clock: Clock;
      readonly of?: Said & { readonly kind: 'offset' | 'unit' | 'named' | 'point' };
      readonly rule: string;
    }
  | {
      readonly kind: 'feast';
      readonly feast: Feast;
      readonly year?: number;
      /** "Easter Eve of the following year", "Easter last year": as of a point. */
      readonly sameYear?: number;
      readonly yearShift?: number;
      /** "last Easter": as seen from the day of writing. */
      readonly fromNow?: boolean;
      readonly rule: string;
    }
  /** "two days after 5 May", "the week before Easter", "the tenth anniversary of 5 May 1940". */
  | {
      readonly kind: 'beyond';
      readonly how: Measure;
      readonly of: Said & { readonly kind: 'point' | 'range' | 'feast' | 'code' | 'named' };
      readonly rule: string;
    }
  /** "D-Day", "D+3": days from one that only the text can tell. */
  | { readonly kind: 'code'; readonly amount: number; readonly rule: string }
  /** "two days after the invasion", "since the truce", "the war's 500th day": so far from a happening that the words name. */
  | {
      readonly kind: 'hung';
      readonly how: Measure;
      /** The happening: "the invasion". */
      readonly happening: Range;
      /** It stands in front: "the war's 500th day". */
      readonly leads?: boolean;
      readonly rule: string;
    }
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

/** Words that name a time, and what they say; nothing is inferred yet. */
export interface Found extends Range {
  /** The words themselves. */
  readonly text: string;
  readonly said: Said;
  /** Index of the sentence. */
  readonly sentence: number;
}
