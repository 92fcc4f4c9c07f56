const SKIPPED = new Set(
  (
    'the a an of in on at by for from with to and or as its his her their our that which who whose this these those it he she they them him ' +
    'is are was were be been has have had will would can could may might each both all between into about after before during off up over ' +
    'under than then so also there here what how said told'
  ).split(' '),
);
const MAX_WORDS = 5;
const MAX_LENGTH = 50;

/**
 * A readable id out of words: lower case, without accents or function words, at most five words.
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
