/** "the president", "the Ukrainian leader", "the 61-year-old": descriptions of somebody whom the article names. */
import type { Draft, Reference } from './draft.ts';
import { isRole, ROLE_MODIFIERS, roleGender } from './lexicon/roles.ts';
import { words as set } from './lexicon/set.ts';
import { TIES, TRADES } from './lexicon/trades.ts';
import { isSaid, looksFinite } from './lexicon/saying.ts';
import type { Persons } from './persons.ts';
import { type Salience, SUBJECT_BEFORE } from './salience.ts';
import type { Text } from './text.ts';
import { endsNoun } from './predicates.ts';
import { whoever } from './whoever.ts';
import { widerOf } from './wider.ts';
import { isWitness, witness } from './witness.ts';
import { lowerAt, type Word } from './words.ts';

const SYNONYMS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    premier: 'prime minister',
    spokeswoman: 'spokesman',
    spokesperson: 'spokesman',
    chairwoman: 'chairman',
    chairperson: 'chairman',
    adviser: 'advisor',
    chief: 'head',
    legislator: 'lawmaker',
    parliamentarian: 'lawmaker',
    congressperson: 'lawmaker',
    justice: 'judge',
    accused: 'defendant',
  }),
);
/** "the Ukrainian leader" is whoever leads it. */
const LEADS =
  /^(?:president|prime minister|premier|minister|chancellor|king|queen|emperor|dictator|ruler|sultan|emir|sheikh|crown prince|leader)$/;
const canonical = (role: string): string => SYNONYMS.get(role) ?? role;

/** "the president", "the Ukrainian president", "the former envoy": somebody who has that office in the article. */
export function description(
  text: Text,
  persons: Persons,
  i: number,
  salience: Salience,
  but: Draft | null = null,
): Reference | null {
  const { words, matchAt } = text;
  const sentence = words[i]?.sentence;
  if (!/^(?:the|our|my)$/.test(words[i]?.lower ?? '')) return null;
  let side: string | null = null;
  let modifier = '';
  let aged = false;
  let opposed = '';
  let past = false;
  for (let j = i + 1; j < i + 6; j++) {
    const word = words[j];
    const ends = word?.sentence !== sentence || word?.kind === 'mark';
    // "says the 26-year-old."
    if (aged && ends && isSaid(lowerAt(words, i - 1))) return whoever(salience, null, j, but);
    if (word === undefined || word.sentence !== sentence) return null;
    // "the retired wrestler, who …"
    if (past && word.text === ',' && lowerAt(words, j + 1) === 'who') return whoever(salience, null, j, but);
    // "the Norwegian said": whoever is spoken of, where that may be one.
    if (side !== null && modifier === '' && isOne(words, i, j) && isSaid(word.lower))
      return whoever(salience, null, j, but, side);
    // "the 61-year-old"
    if (word.text === '-' && words[j - 1]?.kind === 'number') continue;
    if (word.kind === 'mark' || ARTICLES.has(word.lower)) return null;
    const match = matchAt.get(j);
    if (match !== undefined) {
      side = match.name.key;
      j = match.to - 1;
      continue;
    }
    if (word.kind === 'possessive') continue;
    // "the Baron"
    const styled = word.capital && NOBLE.test(word.lower);
    const accused = word.lower === 'accused' && j === i + 1 && endsNoun(words, j);
    if (
      !(isRole(word.lower) || styled || accused) ||
      (ROLE_MODIFIERS.has(word.lower) && isRole(words[j + 1]?.lower ?? ''))
    ) {
      if (word.lower === 'year-old') aged = true;
      else if (!PAST.test(word.lower) && looksFinite(word.lower))
        return aged ? whoever(salience, null, j, but) : null;
      modifier = word.lower;
      past ||= PAST.test(modifier);
      if (SIDES.has(modifier)) opposed = modifier;
      continue;
    }
    const next = words[j + 1];
    if (word.lower === 'head' && next?.lower === 'of' && words[j + 2]?.lower === 'state') {
      const draft = holder(persons, salience, word, '', side, (held) => REIGNS.test(held));
      return draft === null ? null : { draft, to: j + 3, how: 'description' };
    }
    // "the father of three"
    if (FAMILY.test(word.lower) && next?.lower === 'of' && COUNT.test(words[j + 2]?.lower ?? ''))
      return whoever(salience, word.lower, j + 3, but);
    // "the president of X" may be somebody else, and "the president X" is a name.
    if (
      next?.sentence === sentence &&
      (next.capital ||
        next.lower === 'of' ||
        next.lower === 'for' ||
        (next.kind === 'possessive' && words[j + 2]?.capital === true))
    )
      return null;
    if (isWitness(words, i, j)) {
      const meant = witness(salience);
      return meant === null ? null : { draft: meant, to: j + 1, how: 'description' };
    }
    // "the second witness": none who was there before
    if (ORDINAL.test(modifier)) return null;
    const before = modifier === 'former' ? formerHolder(salience, word) : null;
    const draft =
      before ??
      holder(
        persons,
        salience,
        word,
        opposed !== '' ? opposed : ROLE_MODIFIERS.has(modifier) && modifier !== 'former' ? modifier : '',
        side,
      );
    // "the shadow minister, Sir NAME, said"
    const other = namedBeside(text, j + 1);
    if (other !== null && other !== draft) return null;
    if (draft !== null) return { draft, to: j + 1, how: 'description' };
    const acts = next?.sentence === sentence && looksFinite(next.lower);
    if (side === null && (acts || isSaid(lowerAt(words, i - 1)))) {
      const known =
        modifier !== '' ? chaired(persons, salience, word, opposed) : unopposed(salience, word.lower);
      if (known !== null) return { draft: known, to: j + 1, how: 'description' };
    }
    // "the young man with the rifle": told from others, so not just whoever is spoken of
    if (/^(?:with|who|whose|behind|beside)$/.test(next?.lower ?? '')) return null;
    const parent = PARENT.test(word.lower) && modifier === '' && isSaid(lowerAt(words, j + 1));
    const described = aged || ((past || parent || PLAIN.has(word.lower)) && !salience.spokenOf(word.lower));
    return described ? whoever(salience, word.lower, j + 1, but) : null;
  }
  return null;
}

/** "His predecessor, NAME, was sacked. … the former secretary": somebody who is told to have gone before whoever holds the office; null: nobody is. */
function formerHolder(salience: Salience, role: Word): Draft | null {
  const gone = (one: Draft): boolean =>
    one.kind === 'person' &&
    (one.offices.has('predecessor') || /^(?:\p{L}+ )?(?:former|ex)\b/iu.test(one.role ?? ''));
  const same = salience.best((one) => gone(one) && one.offices.has(role.lower));
  return same ?? salience.best((one) => gone(one) && one.offices.has('predecessor'));
}

/** ", Sir NAME,": who is named beside a description that ends at word `to`; null: nobody. */
function namedBeside({ words, mentionAt }: Text, to: number): Draft | null {
  if (words[to]?.text !== ',') return null;
  for (let i = to + 1; i < to + 5 && words[i]?.sentence === words[to].sentence; i++) {
    const named = mentionAt.get(words[i]?.start ?? -1);
    if (named !== undefined) return named.draft.kind === 'person' ? named.draft : null;
    if (words[i]?.capital !== true && words[i]?.text !== '.') return null;
  }
  return null;
}

/**
 * "NAME was ready to talk, the president said", "NAME used to run a ward. “…,” the physician said.": whoever is spoken of, of whom the
 * article tells nothing that speaks against it; null: nobody.
 */
function unopposed(salience: Salience, noun: string): Draft | null {
  const trade = TRADES.has(noun);
  const office = LEADS.test(noun) || /^(?:general|commander|governor|mayor|senator|envoy)$/.test(noun);
  // One who has been spoken of by that noun is somebody else.
  if (!(trade ? !salience.spokenOf(noun) : office)) return null;
  const gender = trade ? roleGender(noun) : 'male';
  const draft = salience.best(
    (one) =>
      one.kind === 'person' &&
      one.key !== '' &&
      (one.gender === null || gender === null || one.gender === gender) &&
      (trade
        ? [...one.offices].every((held) => TIES.has(held))
        : one.offices.size === 0 && one.role === null),
    trade ? NAMED_BEFORE : SUBJECT_BEFORE,
  );
  draft?.offices.add(noun);
  return draft;
}

/** The weight of whoever was named in the sentence before as an object, for the first time. */
const NAMED_BEFORE = 0.9;

/** "Sen. NAME was unmoved. “…,” the Appropriations chairman said.": whoever was the last sentence's subject, a member of parliament; null where somebody is told to be the chairman. */
function chaired(persons: Persons, salience: Salience, role: Word, opposed: string): Draft | null {
  if (opposed !== '' || !/^(?:chair|chairman|chairwoman|chairperson|whip|co-chair)$/.test(role.lower))
    return null;
  const gender = roleGender(role.lower);
  const isHeld = persons.drafts.slice(0, 200).some(({ offices }) => offices.has(role.lower));
  return isHeld
    ? null
    : salience.best(
        (one) =>
          one.kind === 'person' &&
          (one.gender === null || gender === null || one.gender === gender) &&
          [...one.offices].some((office) => LAWMAKER.test(office)),
        SUBJECT_BEFORE,
      );
}

const LAWMAKER = /^(?:senator|congress(?:man|woman|person)|representative|mp|lawmaker|deputy)$/;

const NOBLE = /^(?:baron|baroness|count|countess|duke|duchess|earl|marquis|marquess|lord|lady|sheikh|shah)$/;

/** "the minority leader": there is another one on the other side. */
const SIDES = new Set(['majority', 'minority', 'opposition', 'shadow']);

const ARTICLES = new Set(['the', 'a', 'an']);
/** Is the adjective of a land behind "the" at word `i`, which ends at word `j`, a noun for one of its people: "Norwegian", "Israeli", not "French"? */
const isOne = (words: readonly Word[], i: number, j: number): boolean =>
  j === i + 2 &&
  /(?:an|i|ek|dane|swede|finn|turk|pole|briton|scot|serb|croat|czech|thai|afghan)$/.test(
    lowerAt(words, i + 1),
  );

const ORDINAL = /^(?:second|third|fourth|fifth|sixth|next|last|final|new|other)$/;

/** "The retired admiral", of whom nothing was told before: what else there is to say of whoever is spoken of. */
const PAST = /^(?:retired|veteran|longtime|long-time|lifelong|career|one-time|onetime)$/;
const FAMILY = /^(?:father|mother|grandfather|grandmother)$/;
/** "The mother said": of whom it is told that she has children. */
const PARENT = /^(?:mother|father|parent|grandmother|grandfather)$/;
const COUNT = /^(?:two|three|four|five|six|seven|eight|nine|ten|\d{1,2})$/;
const REIGNS = /^(?:president|king|queen|emperor|sultan|emir|grand duke)$/;
/** They tell no office by which somebody else could be meant: with "the", somebody already there. */
const PLAIN = set(
  'man woman boy girl teenager politician lawmaker legislator parliamentarian backbencher frontbencher crossbencher veteran widow widower pensioner retiree',
);
function holder(
  persons: Persons,
  salience: Salience,
  role: Word,
  modifier: string,
  side: string | null,
  wider: (held: string) => boolean = (held) =>
    widerOf(canonical(role.lower))?.test(held) === true ||
    (canonical(role.lower) === 'leader' && side !== null && LEADS.test(held)),
): Draft | null {
  const office = canonical(role.lower);
  const gender = /^congress/.test(office) ? roleGender(office) : null;
  const holds = (one: Draft): boolean =>
    one.kind === 'person' &&
    (gender === null || one.gender === null || one.gender === gender) &&
    (side === null || one.side === side) &&
    [...one.offices].some((held) => wider(held) || (role.lower !== 'head' && canonical(held) === office)) &&
    (modifier === '' ||
      (one.role === null && !SIDES.has(modifier)) ||
      ` ${one.role?.toLowerCase() ?? ''}`.includes(` ${modifier} `));
  const recent = salience.best(holds);
  if (recent !== null) return recent;
  const all =
    persons.drafts.length > 200
      ? []
      : persons.drafts.filter((one) => holds(one) && (one.mentions[0]?.start ?? Infinity) < role.start);
  return all.length === 1 ? (all[0] ?? null) : null;
}
