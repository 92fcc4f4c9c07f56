import { toIso } from '../../model/calendar.ts';
import type { FuzzyDate, Inference } from '../../model/timeline.ts';
import { CONFIDENCE, OTHER_ARTICLE } from '../confidence.ts';
import type { DigestDate } from '../digest/index.ts';

/**
 * @param source id of the article that has the words
 * @param sourceIds ids of all articles, in their order
 */
export function writeDate(date: DigestDate, source: string, sourceIds: readonly string[]): FuzzyDate {
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
    inferred: date.inferred.map((one) => withEvidence(one, date, sourceIds)),
    confidence: CONFIDENCE.date(date),
  };
}

/** What was taken from another article leads there. */
function withEvidence(one: Inference, { lent }: DigestDate, sourceIds: readonly string[]): Inference {
  if (!lent || one.rule !== OTHER_ARTICLE) return one;
  return { ...one, evidence: { source: sourceIds[lent.article] ?? '', selector: lent.selector } };
}
