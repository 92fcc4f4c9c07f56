/** Does a name stand for the speaker of the gold? */
import type { GoldQuote } from './corpus.ts';

/** Lower case letters and digits; accents, punctuation, brackets, possessives and an article in front left out. */
export function plainName(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’‘ʼ`]/g, "'")
    .replaceAll('ı', 'i')
    .replace(/\([^()]{0,200}\)/g, ' ')
    .replace(/'s(?![\p{L}\p{N}])/gu, ' ')
    .replace(/[^\p{L}\p{N}']+/gu, ' ')
    .trim()
    .replace(/^(?:the|an?) /, '');
}

/** After an office the name follows: in "Secretary of State NAME" the words before "of" are none. */
const OFFICES = new Set(
  (
    'secretary president minister premier chancellor director chair chairman chairwoman chief head speaker leader governor mayor member ' +
    'ambassador king queen prince professor commissioner commander spokesman spokeswoman spokesperson department ministry office house council'
  ).split(' '),
);

function lastWord(name: string): string {
  return (
    plainName(name)
      .replace(/ (?:jr|sr|i{2,3}|iv)$/, '')
      .split(' ')
      .at(-1) ?? ''
  );
}

function surname(name: string): string {
  const main = name.split(',', 1)[0] ?? '';
  const lead = lastWord(main.split(/ (?:of|for|from|at|in|who|with) /, 1)[0] ?? '');
  return OFFICES.has(lead) ? lastWord(main) : lead;
}

export function isSpeaker(name: string | null, gold: GoldQuote): boolean {
  const plain = plainName(name ?? '');
  if (name === null || plain === '') return gold.unnamed;
  const known = [gold.speaker, ...gold.aliases].filter((one) => one !== null);
  if (gold.not.some((one) => plainName(one) === plain)) return false;
  if (known.some((one) => plainName(one) === plain)) return true;
  // Of a body, or somebody without a name, the known words have to stand in what was found, and little else.
  if (!gold.person || gold.unnamed)
    return known.some((one) => {
      const words = plainName(one);
      return (
        words !== '' &&
        ` ${plain} `.includes(` ${words} `) &&
        plain.split(' ').length - words.split(' ').length <= 4
      );
    });
  // Of a person the surname is enough. An alias of one word counts; a longer one may be a description.
  return known.some((one, i) => (i === 0 || !/\s/.test(one)) && surname(one) === surname(name));
}
