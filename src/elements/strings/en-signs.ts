/** What the signs mean, in English. Apart from its table, because the first picture shows no sentence of it. */
import type { SignStrings } from './table.ts';

export const englishSigns: SignStrings = {
  planned: 'An outline: it was planned or announced, and the sources do not say that it happened.',
  disputed: 'Hatched: one side says so, and another disputes it. Open it to read who.',
  claimed: 'Dashed, with a question mark: only one side says so.',
  denied: 'Struck through: it was said, and it was denied.',
  approximate: 'Fading at its ends: the sources say only about when.',
  corrected:
    'With a small dot: an editor changed what was read from the articles. Open it to read what and why.',
  day: 'A dot: a day or a moment.',
  period: 'A bar: as long as it lasted, or as the time that the words leave open.',
};
