/** Whom a place and a party or an office mean: "the Texas Republican" is the senator who is "(R-Tex.)", or "of Texas". */
import type { Draft, Reference, Seat } from './draft.ts';
import { isRole, longTitle } from './lexicon/roles.ts';
import { longState } from './lexicon/seats.ts';
import { type Salience, SUBJECT_BEFORE } from './salience.ts';
import type { Word } from './words.ts';

const PARTY =
  /^(?:republican|democrat|independent|conservative|liberal|labou?r|socialist|unionist|green|progressive|nationalist|federalist|communist|centrist|populist|tory)$/;
const OFFICE =
  /^(?:senator|representative|congressman|congresswoman|congressperson|lawmaker|legislator|governor|mp|assemblyman|assemblywoman|delegate)$/;
const LAWMAKERS =
  /^(?:senator|representative|congressman|congresswoman|congressperson|lawmaker|legislator|mp|assemblyman|assemblywoman|delegate)$/;

/** Is it told for whom somebody sits, or that they do? */
export const sits = ({ seats, offices }: Draft): boolean =>
  seats.length > 0 || [...offices].some((held) => LAWMAKERS.test(held));

/** The seats told right behind the name that ends at word `to`, and right before the title at word `from`. */
export function seatsAt(words: readonly Word[], from: number, to: number): Seat[] {
  const found: Seat[] = [];
  const behind = words[to];
  if (behind === undefined || behind.sentence !== words[from]?.sentence) return found;
  if (behind.text === '(' || behind.text === ',') {
    const lettered = letteredAt(words, to + 1);
    if (lettered !== null) found.push(lettered);
    const apposed = behind.text === ',' ? apposedAt(words, to + 1) : null;
    if (apposed !== null) found.push(apposed);
  } else if (behind.lower === 'of' || behind.lower === 'from') {
    const place = placeAt(words, to + 1);
    if (place !== '') found.push({ place, party: null });
  }
  // "Texas Gov. NAME", "Ohio Republican Rep. NAME"
  let left = from - 1;
  const party = isParty(words[left]?.lower ?? '') ? (words[left--]?.lower[0] ?? null) : null;
  const place = placeBefore(words, left);
  if (place !== '') found.push({ place, party });
  return found;
}

/** "R-Tex.", "D-N.Y.", "D., Mass.": a letter for the party and the state, at word `i`. */
function letteredAt(words: readonly Word[], i: number): Seat | null {
  const [letter = '', first = ''] = (words[i]?.text ?? '').split('-');
  if (!/^\p{Lu}$/u.test(letter) || (first === '' && !/^[RDI]$/.test(letter))) return null;
  const party = letter.toLowerCase();
  let short = first;
  let at = i + 1;
  if (first === '') while (/^[.,]$/.test(words[at]?.text ?? '')) at++;
  // "N.Y.", "W.Va."
  for (; at < i + 7; at++) {
    const word = words[at];
    if (word?.text === '.') continue;
    if (word?.kind !== 'word' || !word.capital || (short.length > 1 && short !== 'Va')) break;
    short += word.text;
  }
  return short === '' ? null : { place: longState(short.toLowerCase()), party };
}

/** "a Michigan Democrat", "the MP for Walsall East", "Republican of Texas" */
function apposedAt(words: readonly Word[], i: number): Seat | null {
  let at = /^(?:an?|the)$/.test(words[i]?.lower ?? '') ? i + 1 : i;
  const place = placeAt(words, at);
  if (place !== '') at += place.split(' ').length;
  const noun = longTitle(words[at]?.lower ?? '');
  if (!isElected(noun) || words[at]?.sentence !== words[i]?.sentence) return null;
  const party = isParty(noun) ? (noun[0] ?? null) : null;
  if (place !== '') return { place, party };
  const of = /^(?:of|for|from)$/.test(words[at + 1]?.lower ?? '') ? placeAt(words, at + 2) : '';
  return of === '' ? null : { place: of, party };
}

const isParty = (lower: string): boolean => PARTY.test(lower);

const isElected = (lower: string): boolean => isParty(lower) || OFFICE.test(lower);

/** Up to three words with a capital and none of office: "north carolina"; empty: none. */
function placeAt(words: readonly Word[], from: number): string {
  let to = from;
  while (to < from + 3 && isPlace(words[to]) && words[to]?.sentence === words[from]?.sentence) to++;
  return join(words, from, to);
}

function placeBefore(words: readonly Word[], last: number): string {
  let from = last;
  while (from > last - 2 && isPlace(words[from]) && words[from]?.sentence === words[last]?.sentence) from--;
  return join(words, from + 1, last + 1);
}

const isPlace = (word: Word | undefined): boolean =>
  word?.kind === 'word' && word.capital && !isRole(longTitle(word.lower)) && !isParty(word.lower);

const join = (words: readonly Word[], from: number, to: number): string =>
  to <= from
    ? ''
    : words
        .slice(from, to)
        .map(({ lower }) => lower)
        .join(' ');

/** "the Texas Republican", "the New York senator", "the West Virginian" at word `i`: whoever sits for it; null: nobody, or more than one. */
export function seated(
  words: readonly Word[],
  i: number,
  persons: readonly Draft[],
  salience: Salience,
): Reference | null {
  const place = placeAt(words, i + 1);
  if (place === '') return null;
  const at = i + 1 + place.split(' ').length;
  const noun = words[at]?.sentence === words[i]?.sentence ? (words[at]?.lower ?? '') : '';
  const elected = isElected(noun);
  if (!elected && !NATIVE.test(place)) return null;
  const next = words[elected ? at + 1 : at];
  if (next?.sentence === words[i]?.sentence && (next?.capital === true || next?.kind === 'possessive'))
    return null;
  const fits = (one: Draft): boolean =>
    one.kind === 'person' &&
    one.seats.some((seat) =>
      elected ? seat.place === place && suits(one, seat, noun) : isNative(place, seat.place),
    );
  const recent = salience.best(fits);
  const to = elected ? at + 1 : at;
  if (recent !== null) return { draft: recent, to, how: 'description' };
  const all = persons.length > 200 ? [] : persons.filter(fits);
  const start = words[i]?.start ?? 0;
  const [only] = all;
  // "Sen. NAME agreed. “…,” the Rhode Island Democrat said.": of whom no seat is told
  if (all.length === 0 && isParty(noun)) {
    const draft = salience.best(
      (one) =>
        one.kind === 'person' &&
        one.seats.length === 0 &&
        [...one.offices].some((held) => LAWMAKERS.test(held)),
      SUBJECT_BEFORE,
    );
    return draft === null ? null : { draft, to, how: 'description' };
  }
  return only !== undefined && all.length === 1 && (only.mentions[0]?.start ?? Infinity) < start
    ? { draft: only, to, how: 'description' }
    : null;
}

/** May this noun stand for whom the seat belongs to? */
function suits({ offices }: Draft, seat: Seat, noun: string): boolean {
  if (isParty(noun)) {
    const other = seat.party ?? [...offices].find(isParty)?.[0];
    return other === undefined || other === noun[0];
  }
  const held = [...offices].filter((office) => OFFICE.test(office));
  return (
    held.length === 0 || held.some((office) => office === noun || (wide(noun) && LAWMAKERS.test(office)))
  );
}

const wide = (noun: string): boolean => /^(?:lawmaker|legislator)$/.test(noun);

const NATIVE = /(?:an|er|ite)$/;

/** "ohioan", "texan", "west virginian", "new yorker" */
function isNative(word: string, place: string): boolean {
  if (!NATIVE.test(word)) return false;
  const stem = place.replace(/[aeos]$/, '');
  return ['n', 'an', 'ian', 'er', 'ite'].some((end) => place + end === word || stem + end === word);
}
