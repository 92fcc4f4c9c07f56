/** Results of extraction with what made each and whether the gold bears it out, and their counts. */
import type { Analysis } from '../../src/extract/analysis.ts';
import {
  Confidence,
  type Counts,
  keyOf,
  type Rules,
  type Sort,
  type Telling,
} from '../../src/extract/confidence.ts';
import { type Analysed, datedOf, type SetKind } from './corpus.ts';
import { scoreDates } from './dates.ts';
import { scoreEvents } from './events.ts';
import { scoreQuotes } from './quotes.ts';

export interface Sample {
  readonly sort: Sort;
  /** The text it comes from. */
  readonly text: string;
  readonly made: Rules;
  /** Of an event: what tells it, and its date. */
  readonly telling?: Telling;
  readonly date?: Rules;
  readonly right: boolean;
}

/** The results in one text that its gold can judge. Gold without dates judges none of them; nor is one judged without a value. */
export function samplesOf(kind: SetKind, text: Analysed & { analysis: Analysis }): Sample[] {
  const { analysis, name } = text;
  const samples: Sample[] = [];
  const add = (
    sort: Sort,
    verdicts: readonly { index: number; right: boolean }[],
    made: readonly Rules[],
  ): void => {
    for (const { index, right } of verdicts) {
      const rules = made[index];
      if (rules) samples.push({ sort, text: name, made: rules, right });
    }
  };
  const valued = scoreDates([text]).verdicts.filter(({ index }) => analysis.dates[index]?.edtf !== null);
  if (text.gold.dates.length > 0) add('dates', valued, analysis.dates);
  if (kind !== 'dates') add('quotes', scoreQuotes([text]).verdicts, analysis.quotes);
  if (kind !== 'articles') return samples;
  const events = datedOf(analysis);
  for (const { index, right } of scoreEvents([text]).verdicts) {
    const event = events[index];
    if (!event) continue;
    const { mention, date } = event;
    const made = { rule: mention.rule, inferred: [] };
    samples.push({ sort: 'events', text: name, made, telling: mention, date, right });
  }
  return samples;
}

/** Counts by rules. Events come last: they are counted by how sure their dates are. */
export function tally(samples: readonly Sample[]): Counts {
  const counts: Record<Sort, Record<string, [number, number]>> = { dates: {}, quotes: {}, events: {} };
  const count = ({ sort, right }: Sample, key: string): void => {
    const [rights, found] = counts[sort][key] ?? [0, 0];
    counts[sort][key] = [rights + Number(right), found + 1];
  };
  for (const sample of samples) if (sample.sort !== 'events') count(sample, keyOf(sample.made));
  const confidence = new Confidence(counts);
  for (const sample of samples)
    if (sample.date) count(sample, confidence.eventKey(sample.made.rule, sample.date));
  return counts;
}

/** What `confidence` goes by for one result. */
export function cluesOf(confidence: Confidence, { sort, made, telling, date }: Sample): number[] {
  if (sort === 'dates') return confidence.dateClues(made);
  if (sort === 'quotes') return confidence.quoteClues(made);
  return telling && date ? confidence.eventClues(telling, date) : [];
}
