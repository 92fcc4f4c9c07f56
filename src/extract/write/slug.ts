const SKIPPED = new Set(
  'the a an of in on at by for from with to and or as its his her their that which is are was were be been has have had'.split(
    ' ',
  ),
);
const MAX_WORDS = 6;
const MAX_LENGTH = 60;

/**
 * A readable id out of words: lower case, without accents or function words, at most six words.
 * It begins with a letter, so that no id can be taken for a date in a link. Never empty.
 */
export function slug(text: string, fallback: string): string {
  const words = text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]s\b/g, '')
    .replace(/(?<=\p{L})\.(?=\p{L})|['’]/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !SKIPPED.has(word));
  while (words.length > 0 && !/^\p{L}/u.test(words[0] ?? '')) words.shift();
  let id = '';
  for (const word of words.slice(0, MAX_WORDS)) {
    if (id !== '' && id.length + word.length >= MAX_LENGTH) break;
    id += (id === '' ? '' : '-') + word.slice(0, MAX_LENGTH);
  }
  return id === '' ? fallback : id;
}
