const LOWER = /^[a-z]*$/;

/**
 * Lower case. Most words are, and to see that takes less than the engine, which makes a copy before it looks. The words come
 * cut from texts, from lists and from lexicons, which the engine keeps in more ways than it can tell apart at once, so
 * that a look at each letter would cost more than a regular expression.
 */
export function lowerCase(word: string): string {
  return LOWER.test(word) ? word : word.toLowerCase();
}
