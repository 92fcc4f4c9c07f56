/** Ends a sentence whose last word may be an abbreviation, as “р.” after a year, with one full stop. */
export function fullStop(words: string): string {
  return words.endsWith('.') ? words : `${words}.`;
}
