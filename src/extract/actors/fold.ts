/**
 * Folding of names, so that spellings of one name in Latin letters meet: Zelensky, Zelenskyy and Zelenskiy; Erdoğan and Erdogan;
 * al-Assad and Assad. General rules of transliteration only; no list of people.
 */

/** One word of a name. */
export function foldWord(word: string): string {
  const simple = PLAIN.test(word) ? word.toLowerCase() : plain(word);
  if (!VARIES.test(simple)) return simple;
  return (
    simple
      .replace(/x/g, 'ks')
      .replace(/[jy]/g, 'i')
      // Yevgeny and Evgeny, Alekseyev and Alekseev
      .replace(/(^|[aeou])ie/g, '$1e')
      .replace(/(\p{L})\1+/gu, '$1')
  );
}

/** Most words are, and need not be looked through for what these lack. */
const PLAIN = /^[A-Z]+$/i;

/** Letters that are written in several ways, and double ones. */
const VARIES = /[xjy]|ie|(\p{L})\1/u;

/** Lower case, without marks and accents, articles joined by a hyphen left out. */
function plain(word: string): string {
  return word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ı/g, 'i')
    .replace(/ß/g, 'ss')
    .replace(/ø/g, 'o')
    .replace(/ł/g, 'l')
    .replace(/[æœ]/g, 'e')
    .replace(/^(?:al|el|ad|an|ar|as|at|ash|az|ul)[-'’ʼ‑](?=\p{L}{3})/u, '')
    .replace(/['’ʼ`.‑-]/g, '');
}

const PARTICLES = new Set(['al', 'el', 'the']);

/** The folded words of a name, particles that come and go left out. */
export function foldName(words: readonly string[]): string[] {
  return words.map(foldWord).filter((word) => word !== '' && !PARTICLES.has(word));
}

/** "SENATOR TREMBLE" as a name is written elsewhere; what is not all capitals, or too short to tell, stays. */
export function unshout(name: string): string {
  return name.length > 3 && name === name.toUpperCase()
    ? name.toLowerCase().replace(/(?:^|[\s-])\p{L}/gu, (letter) => letter.toUpperCase())
    : name;
}
