import { toIso } from '../../model/calendar.ts';
import type { FuzzyDate } from '../../model/timeline.ts';
import { CONFIDENCE } from '../confidence.ts';
import type { DigestDate } from '../digest/index.ts';

export function writeDate(date: DigestDate, source = ''): FuzzyDate {
  const iso = (ms: number | null): string | null => (ms === null ? null : toIso(ms));
  return {
    edtf: date.edtf ?? '',
    precision: date.precision ?? 'range',
    start: iso(date.startMs),
    end: iso(date.endMs),
    text: date.text,
    evidence: { source, selector: date.selector },
    ...(date.zone === undefined ? {} : { zone: date.zone }),
    ...(date.duration === undefined ? {} : { duration: date.duration }),
    rule: date.rule,
    inferred: [...date.inferred],
    confidence: CONFIDENCE.date(date),
  };
}
