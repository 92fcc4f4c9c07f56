/** Verbs that lean on what was told before: "did so", "tried again". */
import type { Parsed } from './sentence.ts';
import type { VerbGroup } from './verb-groups.ts';

/** "Kesh declared independence, and Orvalia did the same a week later", "had done so once before, in 1997". */
export function isDoneSo({ tokens }: Parsed, { head }: VerbGroup): boolean {
  const next = tokens[head + 1]?.lower;
  return next === 'so' || (next === 'the' && tokens[head + 2]?.lower === 'same');
}

/** "tried once more", "tried again" */
export function isAgain({ tokens }: Parsed, { head }: VerbGroup): boolean {
  const [next, second] = [tokens[head + 1]?.lower, tokens[head + 2]?.lower];
  return next === 'again' || next === 'anew' || (next === 'once' && second === 'more');
}
