import { toIso } from '../../model/calendar.ts';
import { EdtfError, parseEdtf } from '../../model/edtf.ts';
import type { FuzzyDate } from '../../model/timeline.ts';

/** A date that an editor gave, or what is wrong with it. */
export function editorsDate(edtf: string): FuzzyDate | string {
  try {
    const date = parseEdtf(edtf);
    const iso = (ms: number | null): string | null => (ms === null ? null : toIso(ms));
    return {
      edtf: date.edtf,
      precision: date.precision,
      start: iso(date.startMs),
      end: iso(date.endMs),
      text: '',
      rule: 'edit/redate',
      inferred: [],
    };
  } catch (error) {
    if (error instanceof EdtfError) return error.message;
    throw error;
  }
}
