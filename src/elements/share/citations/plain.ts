/** A text on one line, with nothing in it that a file of references could take for more than a letter. */
export function plain(text: string): string {
  return (
    text
      .replace(/\p{Surrogate}/gu, '\ufffd')
      // Marks of direction would go on behind the title, into what the style puts there.
      .replace(/[\u202a-\u202e\u2066-\u2069]/gu, '')
      .replace(/[\s\p{Cc}]+/gu, ' ')
      .trim()
  );
}
