/** In which language words are, as far as their letters or the name of a language beside them tell. */

/** English names of languages, with the script that each is written in where that is not Latin. */
const NAMED: Readonly<Record<string, readonly [tag: string, script: string]>> = {
  arabic: ['ar', 'Arab'],
  armenian: ['hy', 'Armn'],
  azerbaijani: ['az', 'Latn'],
  belarusian: ['be', 'Cyrl'],
  bulgarian: ['bg', 'Cyrl'],
  chinese: ['zh', 'Hani'],
  croatian: ['hr', 'Latn'],
  czech: ['cs', 'Latn'],
  dutch: ['nl', 'Latn'],
  english: ['en', 'Latn'],
  estonian: ['et', 'Latn'],
  farsi: ['fa', 'Arab'],
  finnish: ['fi', 'Latn'],
  french: ['fr', 'Latn'],
  georgian: ['ka', 'Geor'],
  german: ['de', 'Latn'],
  greek: ['el', 'Grek'],
  hebrew: ['he', 'Hebr'],
  hindi: ['hi', 'Deva'],
  hungarian: ['hu', 'Latn'],
  italian: ['it', 'Latn'],
  japanese: ['ja', 'Jpan'],
  kazakh: ['kk', 'Cyrl'],
  korean: ['ko', 'Hang'],
  kurdish: ['ku', 'Latn'],
  latvian: ['lv', 'Latn'],
  lithuanian: ['lt', 'Latn'],
  pashto: ['ps', 'Arab'],
  persian: ['fa', 'Arab'],
  polish: ['pl', 'Latn'],
  portuguese: ['pt', 'Latn'],
  romanian: ['ro', 'Latn'],
  russian: ['ru', 'Cyrl'],
  serbian: ['sr', 'Cyrl'],
  slovak: ['sk', 'Latn'],
  somali: ['so', 'Latn'],
  spanish: ['es', 'Latn'],
  swahili: ['sw', 'Latn'],
  tatar: ['tt', 'Cyrl'],
  turkish: ['tr', 'Latn'],
  ukrainian: ['uk', 'Cyrl'],
  urdu: ['ur', 'Arab'],
  vietnamese: ['vi', 'Latn'],
};

/** For a regular expression. */
export const LANGUAGE_NAMES = Object.keys(NAMED).join('|');

const SCRIPTS: readonly (readonly [script: string, letter: RegExp, language?: string])[] = [
  ['Latn', /\p{Script=Latin}/u],
  ['Cyrl', /\p{Script=Cyrillic}/u],
  ['Arab', /\p{Script=Arabic}/u],
  ['Hebr', /\p{Script=Hebrew}/u],
  ['Grek', /\p{Script=Greek}/u, 'el'],
  ['Armn', /\p{Script=Armenian}/u, 'hy'],
  ['Geor', /\p{Script=Georgian}/u, 'ka'],
  ['Deva', /\p{Script=Devanagari}/u],
  ['Hang', /\p{Script=Hangul}/u, 'ko'],
  ['Jpan', /[\p{Script=Hiragana}\p{Script=Katakana}]/u, 'ja'],
  ['Hani', /\p{Script=Han}/u],
];

/** ISO 15924; null: no letters, or letters of several scripts. */
export function scriptOf(text: string): string | null {
  const found = SCRIPTS.filter(([, letter]) => letter.test(text)).map(([script]) => script);
  if (found[0] === 'Jpan') return 'Jpan';
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** BCP 47 tag of words, by the English name of their language if somebody says it, else by their letters. */
export function languageOf(text: string, name: string | null): string {
  const script = scriptOf(text) ?? 'Zyyy';
  const named = NAMED[name?.toLowerCase() ?? ''];
  // "In Ukrainian" in Latin letters is Ukrainian as others spell it.
  if (named) return script === named[1] || script !== 'Latn' ? named[0] : `${named[0]}-Latn`;
  if (script === 'Cyrl') {
    // Letters that only one of the languages has, and none that it has not.
    if (/[їєґ]/iu.test(text) && !/[ыэъёўђјљњћџ]/iu.test(text)) return 'uk';
    if (/[ыэё]/iu.test(text) && /и/iu.test(text) && isRussian(text)) return 'ru';
  }
  if (script === 'Arab' && /[ةإ]/u.test(text) && !/[پچژگکی]/u.test(text)) return 'ar';
  return SCRIPTS.find(([each]) => each === script)?.[2] ?? `und-${script}`;
}

const RUSSIAN_LETTERS = new Set('абвгдеёжзийклмнопрстуфхцчшщъыьэюя');

function isRussian(text: string): boolean {
  return Array.from(text.toLowerCase()).every((sign) => RUSSIAN_LETTERS.has(sign) || !/\p{L}/u.test(sign));
}
