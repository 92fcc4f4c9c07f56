/** Whether the words beside somebody give a name: "goes by NAME", "a volunteer from Torm called NAME". */
import { isRole } from './lexicon/roles.ts';
import { isSaid, looksFinite } from './lexicon/saying.ts';
import { lowerAt, type Word } from './words.ts';

/** "His granddaughter, the teacher NAME," */
export function namedBehind(words: readonly Word[], from: number): boolean {
  for (let i = from; i < from + 5; i++) {
    const word = words[i];
    if (word?.sentence !== words[from]?.sentence) return false;
    // "One of them, 17-year-old NAME,"
    if (word?.kind === 'number' || word?.text === '-') continue;
    if (word?.kind !== 'word' || looksFinite(word.lower)) return false;
    // "a slow Fenland man"
    if (word.capital) return !isRole(lowerAt(words, i + 1)) || words[i + 1]?.capital === true;
    if (/^(?:who|in|at|of|from|for)$/.test(word.lower)) return calledBehind(words, i);
  }
  return false;
}

/** "a volunteer from Torm called NAME" */
function calledBehind(words: readonly Word[], from: number): boolean {
  for (let i = from; i < from + 8 && words[i]?.kind !== 'mark'; i++)
    if (/^(?:called|named)$/.test(lowerAt(words, i))) return words[i + 1]?.capital === true;
  return false;
}

/** What stands for a name in court, behind a noun or by itself: "F", "14", "B-7", which is one word. */
export const CODE = /^(?:\p{Lu}|\d{1,3}|\p{Lu}{1,2}[-‑]?\d{1,3})$/u;

/** "who gave only his first name, NAME", "inside the town, who goes by the name of NAME": do the words from `at` name somebody? */
export function givesName(words: readonly Word[], at: number): boolean {
  for (let i = at; i < at + 14; i++) {
    const word = words[i];
    if (word?.sentence !== words[at]?.sentence || word === undefined) return false;
    if (isSaid(word.lower) && word.lower !== 'asked') return false;
    const isName = isRole(word.lower) ? CODE.test(words[i + 1]?.text ?? '') : word.text.length > 1;
    if (word.capital && isName && isNameGiven(words, i)) return true;
  }
  return false;
}

/** "goes by NAME", "by the name of NAME", "who calls himself NAME", "gave his name as NAME", "call sign NAME": do the words before the name say so? */
export function isNameGiven(words: readonly Word[], name: number): boolean {
  // "calls himself | Captain NAME"
  const i = words[name - 1]?.capital === true && isRole(lowerAt(words, name - 1)) ? name - 1 : name;
  const sentence = words[i]?.sentence;
  const lower = (n: number): string => (words[i - n]?.sentence === sentence ? lowerAt(words, i - n) : '');
  const [first, second] = [lower(1), lower(2)];
  if (NAME_NOUNS.has(first))
    return first !== 'name' || /^(?:the|his|her|first|last|only|given)$/.test(second);
  if (first === 'sign') return second === 'call';
  if (first === 'of' || first === ',' || first === 'is' || first === 'was') return NAME_NOUNS.has(second);
  if (first === 'by') return /^(?:goes|going|went)$/.test(second);
  if (first === 'himself' || first === 'herself')
    return /^(?:calls|called|calling|styles|styled|signs)$/.test(second);
  if (first === 'called') return second === 'be';
  if (first !== 'as') return false;
  for (let n = 2; n < 8; n++)
    if (
      /^(?:known|identified|introduced|introduces|named|designated|referred|testifying|testified|name|himself|herself)$/.test(
        lower(n),
      )
    )
      return true;
  return false;
}

const NAME_NOUNS = new Set(
  'name surname nickname alias pseudonym callsign call-sign code-name codename guerre'.split(' '),
);
