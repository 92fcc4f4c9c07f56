/** Lower case. Most words are, and to see that takes less than the engine, which makes a copy before it looks. */
export function lowerCase(word: string): string {
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if (code < 97 || code > 122) return word.toLowerCase();
  }
  return word;
}
