/** Scores direct quotations and who is said to speak them. */
import type { Analysed } from './corpus.ts';
import { isSpeaker } from './speaker.ts';
import { overlap, pairBest, type Span, touches } from './spans.ts';
import { type Faults, harmonic, note, quoteSpan, share, type Verdict } from './tally.ts';

/** Share of the longer span that both have to hold. */
const ENOUGH = 0.8;
const MARK = /["'“”„‟‘’‚‛«»‹›`\s]/;

export interface QuoteScore {
  readonly quotes: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** Quotations whose speaker was judged, and the share that is right. */
  readonly judged: number;
  readonly speakers: number;
  readonly onNegatives: number;
  readonly faults: Faults;
  /** A quotation, fragments too, is right with its speaker. */
  readonly verdicts: readonly Verdict[];
}

export function scoreQuotes(texts: readonly Analysed[]): QuoteScore {
  const count = { gold: 0, found: 0, wrong: 0, judged: 0, right: 0, onNegatives: 0 };
  const faults: Faults = new Map();
  const verdicts: Verdict[] = [];
  for (const text of texts) {
    const { quotes: gold } = text.gold;
    const found = text.quotes.map((quote) => ({ ...inner(text, quote), speaker: quote.speaker }));
    const spans = gold.map((quote) => [quote, ...quote.also].map((span) => inner(text, span)));
    const fit = (g: number, f: number): number => {
      const most = Math.max(...(spans[g] ?? []).map((span) => likeness(span, found[f])));
      return most >= ENOUGH ? most : 0;
    };
    const pairs = new Map(pairBest(gold.length, found.length, fit).map((pair) => [pair.gold, pair.found]));
    for (const [g, quote] of gold.entries()) {
      const index = pairs.get(g) ?? -1;
      const hit = found[index];
      if (!quote.optional) {
        count.gold++;
        if (hit) count.found++;
        else note(faults, 'missed quote', text, quoteSpan(text, quote));
      }
      if (!hit || (quote.speaker === null && !quote.unnamed)) continue;
      const right = isSpeaker(hit.speaker, quote);
      verdicts.push({ text, index, right });
      if (quote.kind === 'fragment') continue;
      count.judged++;
      if (right) count.right++;
      else
        note(faults, 'wrong speaker', text, `${hit.speaker} for ${quote.speaker}: ${quoteSpan(text, quote)}`);
    }
    const used = new Set(pairs.values());
    for (const [f, quote] of found.entries()) {
      // A second copy of a quotation that was found is not counted again.
      if (used.has(f) || [...gold.keys()].some((g) => fit(g, f) > 0)) continue;
      count.wrong++;
      verdicts.push({ text, index: f, right: false });
      const negative = text.gold.not_quotes.find((span) => touches(span, quote));
      if (negative) count.onNegatives++;
      if (negative) note(faults, 'quote on a negative', text, `${quoteSpan(text, quote)} (${negative.why})`);
      else note(faults, 'no quote', text, quoteSpan(text, quote, 30));
    }
  }
  const precision = share(count.found, count.found + count.wrong);
  const recall = share(count.found, count.gold);
  return {
    quotes: count.gold,
    precision,
    recall,
    f1: harmonic(precision, recall),
    judged: count.judged,
    speakers: share(count.right, count.judged),
    onNegatives: count.onNegatives,
    faults,
    verdicts,
  };
}

function likeness(a: Span, b: Span | undefined): number {
  return b ? share(overlap(a, b), Math.max(a.end - a.start, b.end - b.start)) : 0;
}

/** The span without marks and spaces at its ends. */
function inner({ points }: Analysed, span: Span): Span {
  let { start, end } = span;
  while (start < end && MARK.test(points[start] ?? '')) start++;
  while (end > start && MARK.test(points[end - 1] ?? '')) end--;
  return { start, end };
}
