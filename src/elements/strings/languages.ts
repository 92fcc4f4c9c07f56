/** What a language tag says about a piece of text: its direction and its quotation marks. */
import { primaryOf } from './primary-of.ts';

const RTL = new Set(['ar', 'arc', 'ckb', 'dv', 'fa', 'he', 'iw', 'ks', 'ps', 'sd', 'syr', 'ug', 'ur', 'yi']);

/** Direction of a text; `auto` where its language is not known, so that its first letter decides. */
export function directionOf(language: string | undefined): 'ltr' | 'rtl' | 'auto' {
  if (language === undefined) return 'auto';
  if (/-(?:Arab|Hebr|Thaa|Syrc)\b/i.test(language)) return 'rtl';
  return /-Latn\b|-Cyrl\b/i.test(language) || !RTL.has(primaryOf(language)) ? 'ltr' : 'rtl';
}

/**
 * Text from a file inside a sentence of the interface: where either runs from right to left, Unicode isolates keep the
 * one from reordering the other. Elsewhere the text stays as it is, so that it copies clean.
 */
export function isolate(text: string, sentence: 'ltr' | 'rtl'): string {
  return sentence === 'rtl' || /[\u0590-\u08ff\ufb1d-\ufefc]/u.test(text) ? `\u2068${text}\u2069` : text;
}

const ENGLISH: readonly [string, string] = ['“', '”'];
const GUILLEMETS: readonly [string, string] = ['«', '»'];
const LOW_HIGH: readonly [string, string] = ['„', '“'];
const LOW_RIGHT: readonly [string, string] = ['„', '”'];
// French sets a thin space inside that never breaks a line.
const FRENCH: readonly [string, string] = ['«\u202f', '\u202f»'];
const CORNERS: readonly [string, string] = ['「', '」'];

/** Unicode CLDR, characters/delimiters. */
const MARKS: Readonly<Record<string, readonly [string, string]>> = {
  // CLDR has ”…“; the press, and the table of this language here, write guillemets.
  ar: GUILLEMETS,
  be: GUILLEMETS,
  bg: LOW_HIGH,
  cs: LOW_HIGH,
  de: LOW_HIGH,
  el: GUILLEMETS,
  es: GUILLEMETS,
  et: LOW_HIGH,
  fa: GUILLEMETS,
  fr: FRENCH,
  he: ['”', '”'],
  hr: LOW_RIGHT,
  hu: LOW_RIGHT,
  it: GUILLEMETS,
  ja: CORNERS,
  lt: LOW_HIGH,
  nb: GUILLEMETS,
  no: GUILLEMETS,
  pl: LOW_RIGHT,
  pt: ENGLISH,
  ro: LOW_RIGHT,
  ru: GUILLEMETS,
  sk: LOW_HIGH,
  sl: LOW_HIGH,
  sr: LOW_RIGHT,
  fi: ['”', '”'],
  sv: ['”', '”'],
  uk: GUILLEMETS,
};

/** Outer quotation marks of a language; English ones where it is not known. */
export function quoteMarks(language: string | undefined): readonly [string, string] {
  const code = language === undefined ? 'en' : primaryOf(language);
  return Object.hasOwn(MARKS, code) ? (MARKS[code] ?? ENGLISH) : ENGLISH;
}

const NAMES = new Map<string, Intl.DisplayNames>();

/** A language by its name in another, “Ukrainian”; empty where it is not known, or no browser names it. */
export function languageName(language: string, inLanguage: string): string {
  if (primaryOf(language) === 'und') return '';
  const names =
    NAMES.get(inLanguage) ?? new Intl.DisplayNames(inLanguage, { type: 'language', fallback: 'none' });
  NAMES.set(inLanguage, names);
  try {
    return names.of(language) ?? '';
  } catch {
    // Not every tag that has the shape of one is one.
    return '';
  }
}
