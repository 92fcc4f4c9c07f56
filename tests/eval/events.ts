/** Scores dated events: evidence on the words that tell the event, and the right date. */
import type { Analysed, Gold } from './corpus.ts';
import { pairMost, type Span, touches } from './spans.ts';
import { type Faults, note, quoteSpan, share, type Verdict } from './tally.ts';
import { meets } from './value.ts';

type GoldEvent = Gold['events'][number];

/** Longer evidence points at nothing in particular. In code points. */
const LONGEST_EVIDENCE = 800;

export interface EventScore {
  readonly required: number;
  readonly recall: number;
  readonly precision: number;
  /** Counts. */
  readonly duplicates: number;
  readonly onNegatives: number;
  readonly faults: Faults;
  /** A second telling of an event that was found is right too. */
  readonly verdicts: readonly Verdict[];
}

export function scoreEvents(texts: readonly Analysed[]): EventScore {
  const count = { required: 0, found: 0, wrong: 0, duplicates: 0, onNegatives: 0 };
  const faults: Faults = new Map();
  const verdicts: Verdict[] = [];
  for (const text of texts) {
    const gold = text.gold.events.toSorted((a, b) => Number(isOptional(a)) - Number(isOptional(b)));
    const fits = gold.map((event) =>
      [...text.events.keys()].filter((f) => {
        const found = text.events[f];
        return found !== undefined && tells(event, found) && meets(found.edtf, event);
      }),
    );
    const owner = pairMost(fits);
    const owned = new Set(owner.values());
    for (const [g, event] of gold.entries()) {
      if (isOptional(event)) continue;
      count.required++;
      if (owned.has(g)) count.found++;
      else {
        const other = text.events.filter((found) => tells(event, found)).map(({ edtf }) => edtf);
        note(
          faults,
          'missed event',
          text,
          `${event.edtf} ${event.what}${other.length > 0 ? ` (found ${other.join(', ')})` : ''}`,
        );
      }
    }
    for (const [f, found] of text.events.entries()) {
      verdicts.push({ text, index: f, right: fits.some((list) => list.includes(f)) });
      if (owner.has(f)) continue;
      const words = `${found.edtf} ${quoteSpan(text, found)}`;
      if (fits.some((list) => list.includes(f))) {
        count.duplicates++;
        note(faults, 'duplicate event', text, words);
        continue;
      }
      count.wrong++;
      const negative = text.gold.not_events.find((span) => touches(span, found));
      if (negative) count.onNegatives++;
      const near = gold.find((event) => tells(event, found));
      if (negative) note(faults, 'event on a negative', text, `${words} (${negative.why})`);
      else if (near) note(faults, 'wrong date of an event', text, `${words} (is ${near.edtf})`);
      else note(faults, 'no event', text, words);
    }
  }
  return {
    required: count.required,
    recall: share(count.found, count.required),
    precision: share(count.found, count.found + count.wrong),
    duplicates: count.duplicates,
    onNegatives: count.onNegatives,
    faults,
    verdicts,
  };
}

const isOptional = (event: GoldEvent): boolean => event.optional || event.merge_with !== undefined;

/** Does the evidence stand on words that tell the event? */
function tells(event: GoldEvent, evidence: Span): boolean {
  if (evidence.end - evidence.start > LONGEST_EVIDENCE) return false;
  return [event, ...event.also].some((span) => touches(span, evidence));
}
