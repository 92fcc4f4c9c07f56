/** How far confidence can be trusted: what was promised for each unread text by all other texts, against what came. */
import { Confidence, SORTS } from '../../src/extract/confidence.ts';
import { levelsOf } from './levels.ts';
import { type Sample, tally } from './samples.ts';

/** Lower ends of the bins. */
const BINS = [0, 0.5, 0.7, 0.8, 0.9, 0.95];

interface Promised {
  readonly sample: Sample;
  readonly confidence: number;
  /** What one share for all of its sort would promise. */
  readonly share: number;
}

/** The reliability table in Markdown, and under it the Brier score beside that of one share for all. */
export function reliability(seen: readonly Sample[], unread: readonly Sample[]): string[] {
  const promised = leaveOneOut(seen, unread);
  return SORTS.flatMap((sort) => {
    const own = promised.filter(({ sample }) => sample.sort === sort);
    const rows = BINS.flatMap((from, i) => {
      const to = BINS[i + 1] ?? Infinity;
      const bin = own.filter(({ confidence }) => confidence >= from && confidence < to);
      if (bin.length === 0) return [];
      const right = bin.filter(({ sample }) => sample.right).length;
      const range = to === Infinity ? `${from.toFixed(2)} to 1` : `${from.toFixed(2)} to ${to.toFixed(2)}`;
      const mean = bin.reduce((sum, { confidence }) => sum + confidence, 0) / bin.length;
      return [
        `| ${sort} | ${range} | ${bin.length} | ${mean.toFixed(2)} | ${(right / bin.length).toFixed(2)} |`,
      ];
    });
    return [
      '| sort | confidence | results | promised | right |',
      '| --- | --- | ---: | ---: | ---: |',
      ...rows,
      '',
      `${sort}: Brier score ${brier(own, ({ confidence }) => confidence)}; one share for all: ${brier(own, ({ share }) => share)}`,
      '',
    ];
  });
}

function leaveOneOut(seen: readonly Sample[], unread: readonly Sample[]): Promised[] {
  const counts = tally(seen);
  const texts = new Set(unread.map(({ text }) => text));
  return [...texts].flatMap((text) => {
    const others = unread.filter((sample) => sample.text !== text);
    const confidence = new Confidence(counts, levelsOf(counts, others));
    return unread
      .filter((sample) => sample.text === text)
      .map((sample) => ({
        sample,
        confidence: confidenceIn(confidence, sample),
        share: shareOf(others.filter(({ sort }) => sort === sample.sort)),
      }));
  });
}

function shareOf(samples: readonly Sample[]): number {
  return samples.filter(({ right }) => right).length / samples.length;
}

function confidenceIn(confidence: Confidence, { sort, made, telling, date }: Sample): number {
  if (sort === 'dates') return confidence.date(made);
  if (sort === 'quotes') return confidence.quote(made);
  return telling && date ? confidence.event(telling, date) : 0;
}

/** Mean squared distance between what was promised and what came; 0 is best. */
function brier(promised: readonly Promised[], of: (one: Promised) => number): string {
  const sum = promised.reduce((all, one) => all + (Number(one.sample.right) - of(one)) ** 2, 0);
  return (sum / promised.length).toFixed(4);
}
