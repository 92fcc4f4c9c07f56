/** Somebody whom the article describes and never names: "a woman from the village", then "she" and "the woman". */
import { describedPronoun, isPredicate, isSpokenOf, opens } from './brought-in.ts';
import type { Range } from '../article.ts';
import { type Draft, draft, type Reference } from './draft.ts';
import { PREPOSITIONS } from './lexicon/common.ts';
import { isRole, RANKS } from './lexicon/roles.ts';
import { isSaid, looksFinite } from './lexicon/saying.ts';
import { cipherAt } from './ciphers.ts';
import { givesName, namedBehind } from './names-given.ts';
import { amongMany } from './one-of-many.ts';
import { described, endOf, genderOf, isPersonNoun } from './person-nouns.ts';
import { endsNoun, predicateAt } from './predicates.ts';
import { widerOf } from './wider.ts';
import { lowerAt, type Word } from './words.ts';

/** In how many sentences, headlines with them, an article may speak of somebody whom it names later. */
export const OPENING = 4;

/** What a description of somebody begins with. */
const OPENERS = new Set(['his', 'her', 'its', 'their', 'my', 'our', 'the', 'a', 'an', 'one', 'another']);

/** "told the court | how the sergeant …", "NAME's position as envoy": never inside a description. */
const BETWEEN: ReadonlySet<string> = new Set([
  ...PREPOSITIONS,
  ...'the a an that this how what when where why whether and or but'.split(' '),
]);

/** Words that say so little of somebody that what they are said to be takes their place. */
const VAGUE = new Set(
  'man woman person officer official soldier figure neighbour neighbor friend companion member fellow'.split(
    ' ',
  ),
);

/** The word for one person behind what opens a description at word `i`; -1: it is of something else. */
function personBehind(words: readonly Word[], i: number): number {
  const first = words[i];
  for (let j = i + 1; j < i + 5; j++) {
    const word = words[j];
    // "The prosecution's third witness"
    if (word?.kind === 'possessive' && j > i + 1 && first?.lower === 'the') continue;
    if (word?.kind !== 'word' || word.sentence !== first?.sentence) return -1;
    if (BETWEEN.has(word.lower)) return -1;
    // "The retired colonel"
    if (looksFinite(word.lower) && !(word.lower.endsWith('ed') && isRole(lowerAt(words, j + 1)))) return -1;
    // "The boy's grandmother"
    if (words[j + 1]?.kind === 'possessive' && isRole(lowerAt(words, j + 2)) && j < i + 3) continue;
    if (isPersonNoun(words, j) && !isRole(lowerAt(words, j + 1))) return j;
  }
  return -1;
}

/** The second part of a compound has so many letters at least. */
const SHORTEST = 6;

/** Words for somebody who is told of without a name. */
const WIDE = /^(?:lawmaker|official|person|source|diplomat|officer|aide|deputy|delegate|legislator)$/;

/** The comma that closes what hangs on a noun by a preposition at word `to`; -1: nothing does, or a verb comes first. */
function commaBehind(words: readonly Word[], to: number): number {
  if (!PREPOSITIONS.has(lowerAt(words, to))) return -1;
  for (let i = to + 1; i < to + 9 && words[i]?.sentence === words[to]?.sentence; i++) {
    if (words[i]?.text === ',') return i;
    if (words[i]?.kind === 'mark' || looksFinite(lowerAt(words, i))) return -1;
  }
  return -1;
}

/** "A woman who lost a son told the judges that": does the sentence go on to what is said? */
function saysBehind(words: readonly Word[], to: number): boolean {
  for (let i = to; i < to + 14 && words[i]?.sentence === words[to]?.sentence; i++) {
    if (/^["“”„«»]$/.test(words[i]?.text ?? '')) return false;
    if (isSaid(lowerAt(words, i))) return true;
  }
  return false;
}

/** "One of the deputies … A second confirmed it." */
const isNth = (words: readonly Word[], i: number): boolean =>
  words[i]?.lower === 'a' &&
  /^(?:second|third|fourth)$/.test(lowerAt(words, i + 1)) &&
  (isSaid(lowerAt(words, i + 2)) || looksFinite(lowerAt(words, i + 2)));

export class Strangers {
  readonly all: Draft[] = [];
  /** By noun, the last one brought in. */
  readonly #byNoun = new Map<string, Draft>();
  readonly #ciphers = new Map<string, Draft>();
  /** "The retired colonel" of the first sentences. */
  #opening: Draft | null = null;
  /** Where the words stand that brought somebody in. */
  readonly introducedAt = new Map<Draft, Range>();
  /** Where the words end that brought in the last one. */
  end = -1;
  /** How many clauses were about somebody without a name. */
  #subjects = 0;
  /** The last word for several: "prisoners". */
  #many = '';
  /** What one of several was brought in as: "one of the prisoners". */
  #noun = '';
  /** At which word a pronoun takes up a description: "A potter by trade, she …". */
  #described = { at: -1, noun: '' };

  /**
   * "A driver" or "The commander of the post" at the head of a sentence, "said a driver", "asked the driver": somebody whom the next "he" means.
   * "Another" has no description; the name is empty.
   * @param start where the words of the owner begin: "NAME's lawyer"
   */
  introduce(words: readonly Word[], i: number, owner: Draft | null = null, start = i): Draft | null {
    const first = words[i];
    if (first === undefined || !(start < i || OPENERS.has(first.lower))) return null;
    if (first.first && this.#isOther(words, i))
      return this.#brought(`other ${this.#noun}`, this.#noun, genderOf(this.#noun));
    if (first.first && isNth(words, i))
      return this.#brought(
        `${words[i + 1]?.lower ?? ''} ${this.#noun}`.trim(),
        this.#noun,
        genderOf(this.#noun),
      );
    // Most phrases are about things, and are looked at no further.
    const head = personBehind(words, i);
    const single = first.lower === 'one' || first.lower === 'another';
    if (head < 0 && !single) return null;
    const opening = opens(words, start);
    if (isPredicate(words, start)) return null;
    if (opening && single && isSaid(lowerAt(words, i + 1))) return this.#brought('', '', null);
    // "One minister was amused. … Another, who had served with him, …", "Another was blunter."
    const alone =
      words[i + 1]?.text === ',' ? words[i + 2]?.lower === 'who' : looksFinite(lowerAt(words, i + 1));
    if (opening && first.lower === 'another' && alone) {
      const noun = [...(this.all.at(-1)?.offices ?? [])][0] ?? '';
      return this.#brought(noun === '' ? '' : `another ${noun}`, noun, genderOf(noun));
    }
    const owned = first.kind === 'possessive' || /^(?:his|her|its|their)$/.test(first.lower);
    const among = opening ? amongMany(words, i, this.#many) : null;
    if (among !== null) {
      this.#noun = among.noun;
      return this.#brought(among.name, among.noun, among.gender);
    }
    const word = words[head];
    if (word === undefined || (!opening && (owned || !isSpokenOf(words, start, head)))) return null;
    const to = endOf(words, head, opening);
    const taken = first.first ? describedPronoun(words, head) : -1;
    if (taken >= 0) {
      this.#described = { at: taken, noun: word.lower };
      return null;
    }
    this.end = to;
    const next = words[to];
    // "The Aunt": the heading of a piece
    if (word.capital && first.first && next?.sentence !== first.sentence) return null;
    // "a boy of nineteen called NAME"
    if (/^(?:called|named)$/.test(next?.lower ?? '') && words[to + 1]?.capital === true) return null;
    // "Her deputy on the board, NAME, …": the name stands behind what hangs on the noun.
    const comma = commaBehind(words, to);
    if (owned && comma > to && namedBehind(words, comma + 1)) return null;
    // A name that follows is the actor's own mention.
    if (
      next?.sentence === first.sentence &&
      (next.capital ||
        (next.text === ',' && namedBehind(words, to + 1)) ||
        (/^(?:,|who|calling|identified|known|inside|outside|near|on)$/.test(next.lower) &&
          givesName(words, to + 1)))
    )
      return null;
    // "The skipper is NAME"
    if (/^(?:is|was)$/.test(next?.lower ?? '') && words[to + 1]?.capital === true) return null;
    const gender = genderOf(word.lower);
    const name = described(words, i, to);
    const is = predicateAt(words, to);
    const told =
      is === null || !VAGUE.has(word.lower) ? name : described(words, is.from, endOf(words, is.to - 1));
    // "The Colonel" among soldiers is as good as a name; "The Foreign Secretary" is named further on.
    const ranked = word.capital && RANKS.has(word.lower);
    if (
      (first.lower === 'the' ? opening : first.first && /^an?$/.test(first.lower) && saysBehind(words, to)) &&
      !ranked &&
      first.sentence < OPENING &&
      this.#subjects === 0
    ) {
      this.#opening = this.#brought(told, word.lower, gender);
      return this.#opening;
    }
    const shown =
      owned && owner === null && start < i
        ? described(words, start, to)
        : owned && owner !== null
          ? `${owner.name}'s ${name.replace(/^(?:['’]s|\p{L}+) /u, '')}`
          : told;
    const made = opening ? this.#brought(shown, word.lower, gender) : this.#add(shown, word.lower, gender);
    if (is !== null) this.#called(made, is.noun);
    return made;
  }

  /** "One of the diplomats liked it. The other did not." */
  #isOther(words: readonly Word[], i: number): boolean {
    const verb = lowerAt(words, i + 2);
    return (
      words[i]?.lower === 'the' &&
      words[i + 1]?.lower === 'other' &&
      this.#noun !== '' &&
      (looksFinite(verb) || isSaid(verb))
    );
  }

  /** What the words in front of the pronoun at word `i` say that they are; null: nothing. */
  saidBefore(i: number): string | null {
    return this.#described.at === i ? this.#described.noun : null;
  }

  /** "Witness 14", "Soldier F", "a witness known as B-7" and then "B-7": whom a court or a commission calls so, at word `i`. */
  cipher(words: readonly Word[], i: number): Reference | null {
    const cipher = cipherAt(words, i, (code) => this.#ciphers.has(code));
    if (cipher === null) return null;
    const { name, nouns, to } = cipher;
    const known = this.#ciphers.get(name) ?? this.#add(name, '', null);
    this.#ciphers.set(name, known);
    for (const noun of nouns) this.#called(known, noun);
    this.end = to;
    return { draft: known, to, how: 'name' };
  }

  /** "The censor, a young man who …": one more word for the last one. Nobody is brought in. */
  appose(words: readonly Word[], i: number): null {
    const last = this.all.at(-1);
    if (last === undefined || this.end !== i - 1 || !/^(?:an?|the)$/.test(lowerAt(words, i))) return null;
    for (let j = i + 1; j < i + 5 && words[j]?.kind === 'word'; j++)
      if (isRole(lowerAt(words, j)) && endsNoun(words, j)) this.#called(last, lowerAt(words, j));
    return null;
  }

  /** "the driver" once a driver has been brought in. */
  again(words: readonly Word[], i: number, but: Draft | null = null): Reference | null {
    const the = words[i];
    // "this person said"; "that official" is the other one
    const points = the?.lower === 'this' && (the.first || /^[,”"’»]$/.test(words[i - 1]?.text ?? ''));
    if (the === undefined || !(the.lower === 'the' || points) || this.#byNoun.size === 0) return null;
    for (let j = i + 1; j < i + 4; j++) {
      const word = words[j];
      if (word?.kind !== 'word' || word.sentence !== the.sentence) return null;
      if (!isRole(word.lower) || isRole(lowerAt(words, j + 1))) {
        if (word.capital) return null;
        continue;
      }
      const next = words[j + 1];
      const follows =
        next?.sentence === word.sentence &&
        (next.capital || next.kind === 'possessive' || /^(?:of|for|from|who|,)$/.test(next.lower));
      const known = this.#byNoun.get(word.lower) ?? this.#lastOf(word.lower) ?? this.#nth(word.lower);
      return known === undefined || known === but || follows
        ? null
        : { draft: known, to: j + 1, how: 'description' };
    }
    return null;
  }

  /** "A tall man was waiting. … He turned out to be NAME": what has meant the stranger means the person. */
  reveal(stranger: Draft, person: Draft): void {
    if (stranger.key !== '') return;
    const brought = this.introducedAt.get(stranger);
    if (brought !== undefined) person.mentions.push({ ...brought, how: 'description' });
    person.mentions.push(...stranger.mentions.splice(0));
    person.gender ??= stranger.gender;
    for (const office of stranger.offices) {
      person.offices.add(office);
      if (this.#byNoun.get(office) === stranger) this.#byNoun.set(office, person);
    }
  }

  /** "the woman": whoever was brought in last and may be one. */
  #lastOf(noun: string): Draft | undefined {
    const last = this.all.at(-1);
    // "One of the allies … the person said"
    if (noun === 'person') return last;
    if (noun !== 'man' && noun !== 'woman') return undefined;
    const gender = noun === 'man' ? 'male' : 'female';
    return last?.gender === null || last?.gender === gender ? last : undefined;
  }

  /** "A second confirmed it. “…,” the lawmaker said.": whoever was brought in last by a number alone, or by a narrower word. */
  #nth(noun: string): Draft | undefined {
    const last = this.all.at(-1);
    if (last !== undefined && [...last.offices].some((office) => widerOf(noun)?.test(office) === true))
      return last;
    return last !== undefined && /^(?:second|third|fourth)\b/.test(last.name) && WIDE.test(noun)
      ? last
      : undefined;
  }

  /** "The retired colonel came to court. … NAME, 78, is accused": the first one named without an office is who the article began with. */
  named(person: Draft): void {
    if (this.#opening === null) return;
    const [noun] = this.#opening.offices;
    // "The congressman was late. … Rep. NAME"
    const holds =
      noun !== undefined &&
      (person.offices.has(noun) || (noun.startsWith('congress') && person.offices.has('representative')));
    if (!holds && (person.role !== null || person.offices.size > 0)) return;
    if (
      noun !== undefined &&
      (person.gender ?? this.#opening.gender ?? null) === (this.#opening.gender ?? person.gender ?? null)
    ) {
      person.offices.add(noun);
      this.#byNoun.delete(noun);
    }
    this.#opening = null;
  }

  /** Several are spoken of by this noun. */
  mentionMany(noun: string): void {
    this.#many = noun;
  }

  /** Whom a clause is about. */
  #brought(name: string, noun: string, gender: Draft['gender']): Draft {
    this.#subjects++;
    return this.#add(name, noun, gender);
  }

  #add(name: string, noun: string, gender: Draft['gender']): Draft {
    const made = draft('', name, 'person');
    made.gender = gender;
    if (noun !== '') this.#called(made, noun);
    this.all.push(made);
    return made;
  }

  #called(made: Draft, noun: string): void {
    made.offices.add(noun);
    this.#byNoun.set(noun, made);
    // "a stretcher-bearer … the bearer"
    if (noun.includes('-')) this.#byNoun.set(noun.slice(noun.lastIndexOf('-') + 1), made);
    // "a schoolteacher … the teacher"
    for (let at = 3; at <= noun.length - SHORTEST; at++)
      if (isRole(noun.slice(at))) this.#byNoun.set(noun.slice(at), made);
    made.gender ??= genderOf(noun);
  }
}
