/** The part of the `edtf` package that model/edtf.ts uses; the package ships no types. */
declare module 'edtf' {
  interface ParsedDate {
    readonly type: 'Date' | 'Season';
    /** Year, month from 0 (a Season: its code), day, hours, minutes, seconds, milliseconds: as many as the text gives. */
    readonly values: readonly number[];
    /** Bits of YYYYMMDD whose digits are X. */
    readonly unspecified?: number;
    /** Bits of YYYYMMDD that a `?` or `%` covers; true: all. */
    readonly uncertain?: number | boolean;
    /** Bits of YYYYMMDD that a `~` or `%` covers; true: all. */
    readonly approximate?: number | boolean;
    /** Minutes east of UTC. Without a zone in the text the package takes the host's. */
    readonly offset?: number;
    /** Only where the text gives a zone. */
    readonly timeZone?: string;
  }
  interface ParsedYear {
    readonly type: 'Year';
    readonly values: readonly [number];
    readonly significant?: number;
  }
  interface ParsedOther {
    readonly type: 'Decade' | 'Century' | 'Interval' | 'Set' | 'List';
  }
  /** Throws an Error when the text is not EDTF. */
  export function parse(
    text: string,
    constraints?: { readonly level?: number; readonly seasonUncertainty?: boolean },
  ): ParsedDate | ParsedYear | ParsedOther;
}
