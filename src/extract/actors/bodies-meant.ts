/** "the group said": a body that the article names, under the word for what it is. */
import type { Reference } from './draft.ts';
import { ADVERBS, PREPOSITIONS } from './lexicon/common.ts';
import { BODY_HEADS, MEDIA_HEADS } from './lexicon/bodies.ts';
import { isSaid, looksFinite } from './lexicon/saying.ts';
import { words as set } from './lexicon/set.ts';
import type { Salience } from './salience.ts';
import type { Text } from './text.ts';
import type { Word } from './words.ts';

/** The word → heads of names that it may stand for. A name without such a head is taken for any of them but a company. */
const STANDS_FOR: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    group: set(
      'movement front organisation organization network watch league union alliance coalition society association federation council',
    ),
    organisation: set(
      'movement front organisation organization network watch league union alliance society association federation fund trust',
    ),
    movement: set('movement front party league union'),
    party: set('party movement front alliance league union congress bloc coalition'),
    agency: set(
      'agency programme program fund office organisation organization service bureau authority administration directorate',
    ),
    charity: set('charity trust fund foundation society network'),
    company: set('company corporation inc ltd co bank group'),
    militia: set('militia movement front brigade battalion guard guards forces force army'),
    alliance: set('alliance coalition league organisation organization'),
    office: set('office bureau'),
    ministry: set('ministry'),
    department: set('department'),
    commission: set('commission'),
    committee: set('committee'),
    council: set('council'),
    court: set('court tribunal'),
    tribunal: set('tribunal court'),
    union: set('union'),
    brigade: set('brigade'),
    bank: set('bank'),
    embassy: set('embassy'),
    paper: MEDIA_HEADS,
  }),
);
/** Words that many bodies go by; the others need a name with their own head. */
const WIDE = set('group organisation movement party militia');
const SPELT: ReadonlyMap<string, string> = new Map([
  ['organization', 'organisation'],
  ['firm', 'company'],
  ['body', 'organisation'],
  ['newspaper', 'paper'],
  ['daily', 'paper'],
  ['weekly', 'paper'],
  ['magazine', 'paper'],
  ['tabloid', 'paper'],
]);
/** What "the daily NAME" is called further on. */
export const PRESS = 'paper';
export const isPress = (word: Word | undefined): boolean => word?.kind === 'word' && nounOf(word) === PRESS;

const nounOf = ({ lower }: Word): string => SPELT.get(lower) ?? lower;

/** "the New York-based group", "the armed group": a word before the one that says what the body is. */
const modifies = (word: Word | undefined): boolean =>
  word?.kind === 'word' &&
  (word.capital || !STANDS_FOR.has(nounOf(word))) &&
  !ENDS.has(word.lower) &&
  !isSaid(word.lower);

const ENDS: ReadonlySet<string> = new Set([
  ...PREPOSITIONS,
  ...'who which that and is was has had'.split(' '),
]);

/** The body that "the group" at word `i` means, where it acts or speaks; null: none is being spoken of. */
export function bodyMeant({ words }: Text, i: number, salience: Salience): Reference | null {
  const the = words[i];
  if (the?.lower !== 'the') return null;
  let head = i + 1;
  while (head < i + 4 && modifies(words[head])) head++;
  const word = words[head];
  if (word === undefined || word.capital) return null;
  const noun = nounOf(word);
  const heads = STANDS_FOR.get(noun);
  if (heads === undefined) return null;
  let next = head + 1;
  while (ADVERBS.has(words[next]?.lower ?? '') && !looksFinite(words[next]?.lower ?? '')) next++;
  const verb = words[next];
  const { sentence } = the;
  if (verb?.sentence !== sentence || !(isSaid(verb.lower) || looksFinite(verb.lower))) return null;
  const wide = WIDE.has(noun);
  const draft = salience.best(({ kind, name, offices }) => {
    if (kind !== 'organisation' && kind !== 'group') return false;
    if (offices.has(noun)) return true;
    const own = name.toLowerCase().split(/[\s-]+/);
    if (own.some((word) => heads.has(word))) return true;
    return wide && !own.some((word) => BODY_HEADS.has(word));
  });
  return draft === null ? null : { draft, to: head + 1, how: 'description' };
}
