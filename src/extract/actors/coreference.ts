/** Joins pronouns, descriptions and headline surnames to the actors that the article names. One pass in the order of the text. */
import { Ages } from './ages.ts';
import type { Range } from '../article.ts';
import { bodyMeant, isPress, PRESS } from './bodies-meant.ts';
import { isApposed, isPredicate } from './brought-in.ts';
import { description } from './descriptions.ts';
import type { Draft, Reference } from './draft.ts';
import { foldWord } from './fold.ts';
import { type Kin, kinAt } from './kin.ts';
import { PRONOUNS } from './lexicon/common.ts';
import { isRole, isRolePlural } from './lexicon/roles.ts';
import { isSaid } from './lexicon/saying.ts';
import {
  answersBehind,
  asksBehind,
  isAside,
  isAsker,
  isOwnOffice,
  isShown,
  opensAsked,
  tells,
} from './not-meant.ts';
import { bothSides, LastPair, Two } from './pairs.ts';
import type { Persons } from './persons.ts';
import { doneBy, genderTold, isRevealed, predicateAt, presented } from './predicates.ts';
import { EMPHATIC, pronoun } from './pronouns.ts';
import { Salience } from './salience.ts';
import { seated, sits } from './seats.ts';
import { standing, standingOfStranger } from './standing.ts';
import { OPENING, Strangers } from './strangers.ts';
import type { Text } from './text.ts';
import { partOf } from './witness.ts';
import { lowerAt, type Word } from './words.ts';

export interface References {
  /** Whom "his" and "her" mean, by the index of the word. */
  readonly owners: ReadonlyMap<number, Draft>;
  /** Those whom the article only describes, with what means them after they were brought in. */
  readonly strangers: readonly Draft[];
}

export function joinReferences(text: Text, persons: Persons): References {
  const pass = new Pass(text, persons);
  for (let i = 0; i < text.words.length;) i = pass.read(i);
  return { owners: pass.owners, strangers: pass.strangers.all };
}

/** Somebody, and the sentence of which it is told. */
interface InSentence {
  readonly draft: Draft;
  readonly sentence: number;
}

class Pass {
  readonly owners = new Map<number, Draft>();
  readonly strangers = new Strangers();
  readonly #text: Text;
  readonly #persons: Persons;
  readonly #salience: Salience;
  readonly #pair = new LastPair();
  readonly #ages = new Ages();
  readonly #two = new Two(this.#ages);
  /** Only where it matters who is a witness. */
  readonly #trial: boolean;
  readonly #sit: boolean;
  /** Where the words end that stand for somebody, the last ones so far. */
  #end = -1;
  #last: Draft | null = null;
  /** Whom the sentence spoke of first without a name. */
  #lead: InSentence | null = null;
  /** The subject of a sentence, the first that is named. */
  #opener: InSentence | null = null;
  /** By whom the sentence says that somebody was asked. */
  #asker: InSentence | null = null;
  /** Of whom somebody is asked at the head of the sentence. */
  #asked: { readonly sentence: number; readonly of: Draft[] } = { sentence: -1, of: [] };
  /** The quotation that the last word was in or before. */
  #quote = 0;

  constructor(text: Text, persons: Persons) {
    this.#text = text;
    this.#persons = persons;
    this.#salience = new Salience(persons.drafts);
    this.#trial = text.words.some(({ lower }) => lower === 'witness');
    this.#sit = persons.drafts.some(sits);
  }

  /** Reads what stands at word `i`; the word to go on with. */
  read(i: number): number {
    const { words, mentionAt, blocks } = this.#text;
    const word = words[i];
    if (word === undefined) return i + 1;
    const inside = this.#isQuoted(word);
    if (!inside && word.kind === 'word') this.#salience.tell(word.sentence, blocks[word.sentence] ?? -1);
    const known = mentionAt.get(word.start);
    if (known !== undefined) return this.#name(i, known.draft, this.#endAt(i, known.mention.end), inside);
    if (inside || word.kind === 'mark') return i + 1;
    const behind = this.#end === i || (this.#end === i - 1 && words[this.#end]?.text === ',');
    if (word.lower === 'who' && this.#last !== null && behind) this.#salience.relative(this.#last);
    const found = this.#find(i, word);
    if (found !== null) return this.#refer(i, word, found);
    this.#bringIn(i, word);
    const sides = bothSides(words, i);
    if (sides > 0)
      for (const draft of this.#pair.get(word.sentence)) this.#mention(draft, i, i + sides, 'description');
    return i + 1;
  }

  #isQuoted({ start }: Word): boolean {
    const { quoted } = this.#text;
    while ((quoted[this.#quote]?.end ?? Infinity) <= start) this.#quote++;
    return (quoted[this.#quote]?.start ?? Infinity) <= start;
  }

  /** The word behind those from `i` that begin before this place in the text. */
  #endAt(i: number, end: number): number {
    const { words } = this.#text;
    let to = i + 1;
    while ((words[to]?.start ?? Infinity) < end) to++;
    return to;
  }

  /** Somebody is named by the words `i` to `to`. */
  #name(i: number, draft: Draft, to: number, inside: boolean): number {
    this.#end = to;
    if (inside) return to;
    this.#note(i, draft, to);
    this.#last = draft;
    const kin = this.#text.words[to]?.kind === 'possessive' ? this.#kin(draft, to + 1) : null;
    if (kin === null) return to;
    this.#takeKin(kin, i);
    this.#end = kin.to;
    return kin.to;
  }

  /** What the reporter tells of somebody by the words around the name. */
  #note(i: number, draft: Draft, to: number): void {
    const { words } = this.#text;
    const sentence = words[i]?.sentence ?? -1;
    const isPerson = draft.kind === 'person';
    if (isPerson) this.#noteAsked(i, draft);
    if (isPerson && this.#lead?.sentence === sentence && isRevealed(words, i))
      this.#reveal(this.#lead.draft, draft);
    // "NAME's lawyer rose": somebody else, whom the next "he" means.
    const owns = words[to]?.kind === 'possessive' && (isPerson || !this.#isHeld(i, to + 1));
    const servant = owns ? this.strangers.introduce(words, to, isPerson ? draft : null, i) : null;
    const own = standing(words, i, to);
    // "He was challenged by NAME, who said that …": heard more than asking.
    if (own !== 'speaker' && this.#asker?.sentence !== sentence && isAsker(words, i))
      this.#asker = { draft, sentence };
    const asks = this.#asker?.draft === draft && this.#asker.sentence === sentence;
    const stands = servant !== null ? 'possessor' : asks ? 'asker' : own;
    if (asksBehind(words, to)) this.#asker = { draft, sentence };
    this.#salience.note(draft, stands);
    if (servant !== null) this.#introduced(servant, sentence);
    if (draft.kind === 'state') this.#pair.note(draft, sentence);
    if (isPress(words[i - 1])) draft.offices.add(PRESS);
    if (!isPerson) return;
    if (stands === 'subject' || stands === 'speaker') {
      this.strangers.named(draft);
      if (this.#opener?.sentence !== sentence) this.#opener = { draft, sentence };
    }
    const part = this.#trial ? partOf(words, i, to, asks) : null;
    if (part !== null) draft.offices.add(part);
    const is = predicateAt(words, to)?.noun ?? presented(words, i) ?? doneBy(words, to);
    if (is !== null) draft.offices.add(is);
    this.#two.note(sentence, draft);
    this.#ages.note(words, i, to, draft);
  }

  /** Whom the words at `i` mean, which name nobody in full; null: nobody. */
  #find(i: number, { lower }: Word): Reference | null {
    const { words } = this.#text;
    const emphasised = this.#end === i && this.#last?.kind === 'person' && EMPHATIC.test(lower);
    return (
      this.strangers.cipher(words, i) ??
      headline(this.#text, this.#persons, i) ??
      (emphasised && this.#last !== null ? { draft: this.#last, to: i + 1, how: 'pronoun' } : null) ??
      (PRONOUNS.has(lower) ? pronoun(this.#text, i, this.#salience, this.#othersThan(i)) : null) ??
      this.#describe(i, lower)
    );
  }

  #describe(i: number, lower: string): Reference | null {
    const { words } = this.#text;
    if (lower === 'our' || lower === 'my') return description(this.#text, this.#persons, i, this.#salience);
    if (lower !== 'the') return this.strangers.again(words, i);
    return (
      this.#two.meant(words, i) ??
      this.#ages.meant(words, i) ??
      (this.#sit ? seated(words, i, this.#persons.drafts, this.#salience) : null) ??
      description(this.#text, this.#persons, i, this.#salience, this.#teller(i)) ??
      this.strangers.again(words, i, this.#teller(i)) ??
      bodyMeant(this.#text, i, this.#salience)
    );
  }

  /** "An officer told | the old man": who is told something is not who tells it. */
  #teller(i: number): Draft | null {
    const { words } = this.#text;
    const told = /^(?:told|asked|tells|asks)$/.test(words[i - 1]?.lower ?? '');
    return told && this.#lead?.sentence === words[i]?.sentence ? (this.#lead?.draft ?? null) : null;
  }

  /** Who was told of without a name is named: the next "she" means the person. */
  #reveal(stranger: Draft, person: Draft): void {
    if (stranger === person) return;
    this.strangers.reveal(stranger, person);
    if (stranger.key === '') this.#salience.forget(stranger);
  }

  #noteAsked(i: number, draft: Draft): void {
    const sentence = this.#text.words[i]?.sentence ?? -1;
    if (!opensAsked(this.#text.words, i)) return;
    if (this.#asked.sentence !== sentence) this.#asked = { sentence, of: [] };
    this.#asked.of.push(draft);
  }

  /** All whom a pronoun at word `i` does not mean. */
  #othersThan(i: number): readonly Draft[] {
    const one = this.#notMeant(i);
    // "Asked about what NAME had said, he laughed": of whom somebody is asked is not who answers.
    const asked =
      this.#asked.sentence === this.#text.words[i]?.sentence && answersBehind(this.#text.words, i)
        ? this.#asked.of
        : [];
    return one === null ? asked : [...asked, one];
  }

  /** Whom a pronoun at word `i` does not mean by what stands beside it. */
  #notMeant(i: number): Draft | null {
    const { words } = this.#text;
    const sentence = words[i]?.sentence ?? -1;
    const { spoke } = this.#salience;
    if (spoke !== null && isShown(words, i)) this.#asker = { draft: spoke, sentence };
    const isBehind = this.#end === i - 1;
    if (isBehind && isOwnOffice(words, i)) return this.#last;
    if (tells(words, i))
      return isBehind
        ? this.#last
        : this.strangers.end === i - 1
          ? (this.strangers.all.at(-1) ?? null)
          : null;
    if (isAside(words, i)) {
      if (this.#opener?.sentence === sentence) return this.#opener.draft;
      // "The commissioner had spoken for an hour, she said, and had named nobody": of whom nothing says that it is a woman
      const lead = this.#lead?.sentence === sentence ? this.#lead.draft : undefined;
      if (lead?.key === '' && lead.gender === null) return lead;
    }
    return this.#asker?.sentence === sentence ? this.#asker.draft : null;
  }

  /** The words at `i` mean somebody. */
  #refer(i: number, word: Word, found: Reference): number {
    const { words } = this.#text;
    const { draft, to, how, contested } = found;
    // "A guide, who gave his name as NAME": of whoever is told of there
    if (word.first || !(OWNING.test(word.lower) && lowerAt(words, to) === 'name'))
      this.#leads(draft, word.sentence);
    if (how === 'description') this.#noteAsked(i, draft);
    this.#mention(draft, i, to, how, contested);
    // "A widower, he was a locksmith until May": met again as either
    if (how === 'pronoun' && /^s?he$/.test(word.lower) && draft.kind === 'person') {
      const part = this.#trial ? partOf(words, i, to, false) : null;
      for (const noun of [predicateAt(words, to)?.noun, this.strangers.saidBefore(i), part])
        if (noun != null) draft.offices.add(noun);
    }
    for (let at = i; at < to; at++) this.owners.set(at, draft);
    this.#salience.note(draft, standing(words, i, to));
    if (/^s?he$/.test(word.lower) && isSaid(lowerAt(words, to))) this.#salience.heard(draft);
    const owns = OWNING.test(word.lower);
    const kin = owns ? this.#kin(draft, to) : null;
    if (kin !== null) this.#takeKin(kin, i);
    // "Her driver, who …"
    const servant = owns && kin === null ? this.strangers.introduce(words, i, draft) : null;
    if (servant !== null) this.#introduced(servant, word.sentence);
    const last = kin ?? found;
    this.#last = last.draft;
    this.#end = last.to;
    return last.to;
  }

  /** Somebody may be spoken of without a name for the first time at word `i`. */
  #bringIn(i: number, { lower, sentence }: Word): void {
    const { words } = this.#text;
    // "A farmer's widow told the court …", at the head of the article: named further on, and no other one.
    const opens = sentence < OPENING && isSaid(lowerAt(words, i + 1));
    if (isRole(lower) && words[i - 1]?.lower !== 'the' && !opens) this.#salience.mention(lower);
    if (isRolePlural(lower)) this.strangers.mentionMany(lower);
    const told = this.#opener?.sentence === sentence && isPredicate(words, i) ? genderTold(words, i) : null;
    if (told !== null && this.#opener !== null) {
      this.#opener.draft.gender ??= told.gender;
      if (told.relative) this.#salience.relative(this.#opener.draft);
    }
    if (isApposed(words, i, Math.max(this.#end, this.strangers.end))) {
      this.strangers.appose(words, i);
      return;
    }
    // "Torvia's delegate", of a land that nothing makes known
    const owns = words[i]?.capital === true && words[i + 1]?.kind === 'possessive' && !this.#isHeld(i, i + 2);
    // "the mother of a soldier": of the two, the mother
    const somebody =
      i < this.strangers.end
        ? null
        : owns
          ? this.strangers.introduce(words, i + 1, null, i)
          : this.strangers.introduce(words, i);
    if (somebody === null) return;
    const { end } = this.strangers;
    this.#leads(somebody, sentence);
    this.strangers.introducedAt.set(somebody, this.#range(i, end));
    this.#salience.note(somebody, standingOfStranger(words, i, end));
    if (isSaid(lowerAt(words, end))) this.#salience.heard(somebody);
  }

  /** "Torvia's president", where the article has "Torvian President NAME": is the office behind `at` that of somebody named? */
  #isHeld(owner: number, at: number): boolean {
    const { words } = this.#text;
    let head = at;
    while (head < at + 4 && words[head]?.kind === 'word' && !isRole(words[head]?.lower ?? '')) head++;
    const stem = words[owner]?.lower.slice(0, STEM) ?? '';
    return this.#persons.drafts
      .slice(0, MOST_HELD)
      .some(
        ({ offices, roleRuns }) =>
          offices.has(words[head]?.lower ?? '') &&
          roleRuns.some(({ from, to }) => words.slice(from, to).some(({ lower }) => lower.startsWith(stem))),
      );
  }

  #leads(draft: Draft, sentence: number): void {
    if (this.#lead?.sentence !== sentence) this.#lead = { draft, sentence };
  }

  /** "Her driver", "NAME's driver": it is he of whom the sentence tells. */
  #introduced(servant: Draft, sentence: number): void {
    this.#salience.note(servant, 'subject');
    if (this.#lead?.sentence !== sentence || this.#lead.draft.key !== '')
      this.#lead = { draft: servant, sentence };
  }

  #kin(owner: Draft, at: number): Kin | null {
    const { words, mentionAt } = this.#text;
    return kinAt({ words, mentionAt, persons: this.#persons.drafts }, this.owners, owner, at);
  }

  /** "his wife", from word `i`: she is spoken of. */
  #takeKin({ draft, to }: Kin, i: number): void {
    this.#mention(draft, i, to, 'description');
    this.#salience.note(draft, standing(this.#text.words, i, to));
  }

  #mention(draft: Draft, from: number, to: number, how: Reference['how'], contested = false): void {
    draft.mentions.push({ ...this.#range(from, to), how, ...(contested && { contested }) });
  }

  #range(from: number, to: number): Range {
    const { words } = this.#text;
    const start = words[from]?.start ?? 0;
    return { start, end: words[to - 1]?.end ?? words[from]?.end ?? start };
  }
}

/** Letters that the name of a land and its adjective share. */
const STEM = 4;

/** At most this many are asked for their offices; it keeps hostile text linear. */
const MOST_HELD = 60;

const OWNING = /^(?:his|her|its|their)$/;

/** A surname in a headline, where every word has a capital. */
function headline({ words, titleCased }: Text, persons: Persons, i: number): Reference | null {
  const word = words[i];
  if (word === undefined || titleCased[word.sentence] !== true || !word.capital || word.text.length < 4)
    return null;
  const draft = persons.named(foldWord(word.text));
  return draft === null ? null : { draft, to: i + 1, how: 'name' };
}
