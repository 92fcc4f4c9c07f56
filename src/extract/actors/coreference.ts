/** Joins pronouns, descriptions and headline surnames to the actors that the article names. One pass in the order of the text. */
import type { ActorMention } from '../article.ts';
import { bodyMeant } from './bodies-meant.ts';
import { opens } from './brought-in.ts';
import type { Draft } from './draft.ts';
import { foldWord } from './fold.ts';
import { DETERMINERS, PREPOSITIONS, PRONOUNS } from './lexicon/common.ts';
import { type Kin, kinAt } from './kin.ts';
import { isRole, isRolePlural } from './lexicon/roles.ts';
import { description } from './descriptions.ts';
import { isSaid, looksFinite } from './lexicon/saying.ts';
import { bothSides, LastPair, Two } from './pairs.ts';
import type { Persons } from './persons.ts';
import { isRevealed, predicateAt, presented } from './predicates.ts';
import { Salience } from './salience.ts';
import { seated } from './seats.ts';
import { reporterActs, type Standing, standing } from './standing.ts';
import { Strangers } from './strangers.ts';
import type { Text } from './text.ts';
import { lowerAt, type Word } from './words.ts';

export interface References {
  /** Whom "his" and "her" mean, by the index of the word. */
  readonly owners: ReadonlyMap<number, Draft>;
  /** Those whom the article only describes, with what means them after they were brought in. */
  readonly strangers: readonly Draft[];
}

export function joinReferences(text: Text, persons: Persons): References {
  const owners = new Map<number, Draft>();
  const strangers = new Strangers();
  const { words, mentionAt, quoted, blocks } = text;
  const salience = new Salience(persons.drafts);
  const pair = new LastPair();
  const two = new Two();
  /** Where the words end that stand for somebody, the last ones so far. */
  let end = -1;
  let last = null as Draft | null;
  /** Whom the sentence spoke of first without a name. */
  let lead = null as { readonly draft: Draft; readonly sentence: number } | null;
  /** Who is named first in a sentence, as its subject. */
  let opener = null as { readonly draft: Draft; readonly sentence: number } | null;
  /** By whom the sentence says that somebody was asked. */
  let asker = null as { readonly draft: Draft; readonly sentence: number } | null;
  let quote = 0;
  /** Only where it matters who is a witness. */
  const trial = words.some(({ lower }) => lower === 'witness');
  const sit = persons.drafts.some(({ seats }) => seats.length > 0);
  /** Whom a pronoun at word `i` does not mean. */
  const notMeant = (i: number): Draft | null => {
    if (end === i - 1 && isOffice(words, i)) return last;
    if (tells(words, i))
      return end === i - 1 ? last : strangers.end === i - 1 ? (strangers.all.at(-1) ?? null) : null;
    if (opener?.sentence === words[i]?.sentence && isAside(words, i)) return opener?.draft ?? null;
    return asker?.sentence === words[i]?.sentence ? (asker?.draft ?? null) : null;
  };
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    if (word === undefined) continue;
    while ((quoted[quote]?.end ?? Infinity) <= word.start) quote++;
    const inside = (quoted[quote]?.start ?? Infinity) <= word.start;
    if (!inside && word.kind === 'word') salience.tell(word.sentence, blocks[word.sentence] ?? -1);
    const known = mentionAt.get(word.start);
    if (known !== undefined) {
      let to = i + 1;
      while (words[to] !== undefined && (words[to]?.start ?? Infinity) < known.mention.end) to++;
      if (
        !inside &&
        lead?.sentence === word.sentence &&
        known.draft.kind === 'person' &&
        isRevealed(words, i)
      )
        strangers.reveal(lead.draft, known.draft);
      if (!inside) {
        // "NAME's lawyer rose": somebody else, whom the next "he" means.
        const servant =
          known.draft.kind === 'person' && words[to]?.kind === 'possessive'
            ? strangers.introduce(words, to, known.draft, i)
            : null;
        if (isAsker(words, i)) asker = { draft: known.draft, sentence: word.sentence };
        const asks = asker?.draft === known.draft && asker.sentence === word.sentence;
        const stands = servant !== null ? 'possessor' : asks ? 'asker' : standing(words, i, to);
        if (asksBehind(words, to)) asker = { draft: known.draft, sentence: word.sentence };
        salience.note(known.draft, stands);
        if (servant !== null) salience.note(servant, 'subject');
        if ((stands === 'subject' || stands === 'speaker') && known.draft.kind === 'person') {
          strangers.named(known.draft);
          if (word.first) opener = { draft: known.draft, sentence: word.sentence };
        }
        if (known.draft.kind === 'person') {
          if (trial && testifies(words, to)) known.draft.offices.add('witness');
          const is = predicateAt(words, to)?.noun ?? presented(words, i);
          if (is !== null) known.draft.offices.add(is);
        }
        if (known.draft.kind === 'state') pair.note(known.draft, word.sentence);
        else if (known.draft.kind === 'person') two.note(words, i, to, known.draft);
      }
      const kin =
        words[to]?.kind === 'possessive'
          ? kinAt({ words, mentionAt, persons: persons.drafts }, owners, known.draft, to + 1)
          : null;
      if (kin !== null && !inside) {
        kin.draft.mentions.push({
          start: word.start,
          end: words[kin.to - 1]?.end ?? word.end,
          how: 'description',
        });
        salience.note(kin.draft, standing(words, i, kin.to));
        to = kin.to;
      }
      end = to;
      if (!inside) last = known.draft;
      i = to - 1;
      continue;
    }
    if (inside || word.kind === 'mark') continue;
    if (word.lower === 'who' && last !== null && (end === i || (end === i - 1 && words[end]?.text === ',')))
      salience.relative(last);
    const found: Found | null =
      strangers.cipher(words, i) ??
      headline(text, persons, i) ??
      (end === i && last?.kind === 'person' && EMPHATIC.test(word.lower)
        ? { draft: last, to: i + 1, how: 'pronoun' }
        : null) ??
      (PRONOUNS.has(word.lower) ? pronoun(words, i, salience, begins(text, i), notMeant(i)) : null) ??
      (word.lower === 'the'
        ? (two.meant(words, i) ??
          (sit ? seated(words, i, persons.drafts, salience) : null) ??
          description(text, persons, i, salience) ??
          strangers.again(words, i) ??
          bodyMeant(text, i, salience))
        : word.lower === 'our' || word.lower === 'my'
          ? description(text, persons, i, salience)
          : strangers.again(words, i));
    if (found !== null) {
      if (lead?.sentence !== word.sentence) lead = { draft: found.draft, sentence: word.sentence };
      found.draft.mentions.push({
        start: word.start,
        end: words[found.to - 1]?.end ?? word.end,
        how: found.how,
        ...(found.contested === true && { contested: true }),
      });
      for (let at = i; at < found.to; at++) owners.set(at, found.draft);
      salience.note(found.draft, standing(words, i, found.to));
      const kin: Kin | null = OWNING.test(word.lower)
        ? kinAt({ words, mentionAt, persons: persons.drafts }, owners, found.draft, found.to)
        : null;
      if (kin !== null) {
        kin.draft.mentions.push({
          start: word.start,
          end: words[kin.to - 1]?.end ?? word.end,
          how: 'description',
        });
        salience.note(kin.draft, standing(words, i, kin.to));
      }
      // "Her driver, who …"
      const servant =
        kin === null && OWNING.test(word.lower) ? strangers.introduce(words, i, found.draft) : null;
      if (servant !== null) salience.note(servant, 'subject');
      end = (kin ?? found).to;
      last = (kin ?? found).draft;
      i = end - 1;
      continue;
    }
    if (isRole(word.lower) && words[i - 1]?.lower !== 'the') salience.mention(word.lower);
    if (isRolePlural(word.lower)) strangers.mentionMany(word.lower);
    const somebody = isApposed(words, i, Math.max(end, strangers.end))
      ? strangers.appose(words, i)
      : // "the mother of a soldier": of the two, the mother
        i < strangers.end
        ? null
        : strangers.introduce(words, i);
    if (somebody !== null && lead?.sentence !== word.sentence)
      lead = { draft: somebody, sentence: word.sentence };
    if (somebody !== null)
      strangers.introducedAt.set(somebody, {
        start: word.start,
        end: words[strangers.end - 1]?.end ?? word.end,
      });
    if (somebody !== null) salience.note(somebody, asStranger(words, i, strangers.end));
    const sides = bothSides(words, i);
    if (sides > 0)
      for (const draft of pair.get(word.sentence))
        draft.mentions.push({
          start: word.start,
          end: words[i + sides - 1]?.end ?? word.end,
          how: 'description',
        });
  }
  return { owners, strangers: strangers.all };
}

/** How somebody stands who is brought in by a description: mostly as the subject. */
function asStranger(words: readonly Word[], i: number, end: number): Standing {
  // "An officer asked what …": what is said next is mostly the answer.
  for (let at = i + 1; at < i + 6 && words[at]?.sentence === words[i]?.sentence; at++)
    if (words[at]?.lower === 'asked') return standing(words, i, at) === 'asker' ? 'asker' : 'subject';
  if (!opens(words, i)) {
    const behind = lowerAt(words, end);
    // "The third account was that of a sergeant who had lost an ear."
    if (/^an?$/.test(lowerAt(words, i)) && /^whos?e?$/.test(behind)) return 'topic';
    return reporterActs(words, i) ? 'topic' : 'object';
  }
  const before = words[i]?.first === true ? '' : lowerAt(words, i - 1);
  return /^(?:to|with|by)$/.test(before) ? standing(words, i, i + 1) : 'subject';
}

/** "The censor, a young man who …": the words at `i` say more of whoever was named right before, `end` words in. */
function isApposed(words: readonly Word[], i: number, end: number): boolean {
  if (words[i - 1]?.text !== ',' || end !== i - 1 || PRONOUNS.has(lowerAt(words, i - 2))) return false;
  let first = i - 1;
  while (first > i - 30 && words[first]?.first !== true) first--;
  // "Next to NAME, a man in a vest laughed"
  return !(
    PREPOSITIONS.has(lowerAt(words, first)) || /^(?:when|while|if|because)$/.test(lowerAt(words, first))
  );
}

/** The first or second word of a paragraph: "She had …", "Does she …?" */
function begins({ words, blocks }: Text, i: number): boolean {
  const at = words[i]?.first === true ? i : i - 1;
  const block = blocks[words[at]?.sentence ?? -1];
  return words[at]?.first === true && block !== blocks[words[at - 1]?.sentence ?? -1];
}

interface Found {
  readonly draft: Draft;
  readonly to: number;
  readonly how: ActorMention['how'];
  readonly contested?: boolean;
}

/** A surname in a headline, where every word has a capital. */
function headline({ words, titleCased }: Text, persons: Persons, i: number): Found | null {
  const word = words[i];
  if (word === undefined || titleCased[word.sentence] !== true || !word.capital || word.text.length < 4)
    return null;
  const draft = persons.named(foldWord(word.text));
  return draft === null ? null : { draft, to: i + 1, how: 'name' };
}

/** "NAME, her chief of staff,": what the one named right before is to somebody else. */
function isOffice(words: readonly Word[], i: number): boolean {
  if (words[i - 1]?.text !== ',' || !OWNING.test(lowerAt(words, i))) return false;
  for (let j = i + 1; j < i + 5 && words[j]?.kind === 'word'; j++)
    if (isRole(lowerAt(words, j)))
      return words[j + 1]?.kind === 'mark' || words[j + 1]?.lower === 'of' || words[j + 1]?.lower === 'and';
  return false;
}

/** "The mayor, he said, had left": who tells it is not whom it tells of. */
function tells(words: readonly Word[], i: number): boolean {
  const told =
    words[i - 1]?.text === ',' &&
    isSaid(lowerAt(words, i + 1)) &&
    words[i + 2]?.text === ',' &&
    looksFinite(lowerAt(words, i + 3));
  if (!told) return false;
  // "The last thing he said to her, she said, was": she may be.
  for (let at = i - 2; at > i - 14 && words[at]?.sentence === words[i]?.sentence; at--) {
    const lower = lowerAt(words, at);
    if (looksFinite(lower) || PRONOUNS.has(lower) || words[at]?.kind === 'mark') return false;
  }
  return true;
}

/** "NAME was ahead of him, he says,": a name in the words that are told never means who tells them. */
const isAside = (words: readonly Word[], i: number): boolean =>
  words[i - 1]?.text === ',' &&
  /^s?he$/.test(lowerAt(words, i)) &&
  isSaid(lowerAt(words, i + 1)) &&
  (words[i + 2]?.sentence !== words[i]?.sentence || /^[,.]$/.test(words[i + 2]?.text ?? ''));

/** "NAME gave evidence", "NAME, his wife, took the oath": the name that ends at word `to` is a witness's. */
function testifies(words: readonly Word[], to: number): boolean {
  if (words[to]?.kind === 'possessive') return false;
  for (let i = to; i < to + 12 && words[i]?.sentence === words[to - 1]?.sentence; i++) {
    const [verb, object] = [lowerAt(words, i), lowerAt(words, i + 1)];
    if (/^(?:testified|testifies|sworn)$/.test(verb)) return true;
    if (/^(?:gave|gives)$/.test(verb)) return object === 'evidence';
    if (/^(?:took|takes)$/.test(verb))
      return object === 'the' && /^(?:oath|stand|witness)$/.test(lowerAt(words, i + 2));
    if (looksFinite(verb) && verb !== 'was') return false;
  }
  return false;
}

/** "NAME, for the defence, asked what he had seen": he is somebody else. */
function asksBehind(words: readonly Word[], to: number): boolean {
  let at = to;
  if (words[at]?.text === ',')
    while (at < to + 8 && words[at]?.sentence === words[to]?.sentence && words[at]?.lower !== 'asked') at++;
  return words[at]?.lower === 'asked' && /^(?:what|why|how|where|when)$/.test(lowerAt(words, at + 1));
}

/** "Asked by Senator NAME whether …, she": the name at word `i` is that of who asks. */
function isAsker(words: readonly Word[], i: number): boolean {
  const sentence = words[i]?.sentence;
  for (let at = i - 1; at > i - 12 && words[at]?.sentence === sentence; at--) {
    const lower = lowerAt(words, at);
    if (lower === 'by') return ASKED.test(lowerAt(words, at - 1)) && !isBroken(words, at, i);
    if (lower === 'and' || lower === 'who') return false;
  }
  return false;
}

/** A verb stands between two words. */
function isBroken(words: readonly Word[], after: number, before: number): boolean {
  for (let at = after + 1; at < before; at++) if (looksFinite(lowerAt(words, at))) return true;
  return false;
}

const ASKED = /^(?:asked|pressed|questioned|challenged|interviewed|prompted|quizzed|grilled)$/;

/**
 * @param paragraph it is among the first words of a paragraph
 * @param other whom it does not mean
 */
function pronoun(
  words: readonly Word[],
  i: number,
  salience: Salience,
  paragraph: boolean,
  other: Draft | null,
): Found | null {
  const word = words[i];
  const kind = PRONOUNS.get(word?.lower ?? '');
  if (word === undefined || kind === undefined || kind === 'several') return null;
  if (kind !== 'thing') {
    const stands = EMPHATIC.test(lowerAt(words, i + 1))
      ? 'emphatic'
      : isObjective(words, i) && !isOthersDeed(words, i)
        ? 'objective'
        : 'plain';
    const draft = salience.person(kind, {
      paragraph,
      stands,
      firm: !isReported(words, i),
      other,
      owns: word.lower === 'his' || (word.lower === 'her' && !isObjective(words, i)),
      paired: isPaired(words, i),
    });
    return draft === null ? null : { draft, to: i + 1, how: 'pronoun', contested: salience.contested };
  }
  // "it" is a state or a body only where it acts: "it said", "It accused".
  const next = words[i + 1];
  if (
    word.lower !== 'it' ||
    next === undefined ||
    next.sentence !== word.sentence ||
    !(
      isSaid(next.lower) ||
      /^(?:had|has|would|will)$/.test(next.lower) ||
      (looksFinite(next.lower) && next.lower.endsWith('ed'))
    )
  )
    return null;
  const draft = salience.best((one) => one.kind !== 'person');
  return draft === null ? null : { draft, to: i + 1, how: 'pronoun' };
}

/** "he asked her", "she told him" */
function isPaired(words: readonly Word[], i: number): boolean {
  const object = words[i + 2]?.lower;
  return (
    isSaid(lowerAt(words, i + 1)) &&
    ((words[i]?.lower === 'he' && object === 'her' && isObjective(words, i + 2)) ||
      (words[i]?.lower === 'she' && object === 'him'))
  );
}

/** "said that her statement": right behind a verb of saying. */
const isReported = (words: readonly Word[], i: number): boolean =>
  !/^s?he$/.test(lowerAt(words, i)) &&
  isSaid(words[words[i - 1]?.lower === 'that' ? i - 2 : i - 1]?.lower ?? '');

/** "he said, when I found | him": the object of another clause than that of the last name. */
function isOthersDeed(words: readonly Word[], i: number): boolean {
  for (let at = i - 1; at > i - 4 && words[at]?.kind === 'word'; at--)
    if (/^(?:i|we|you|they)$/.test(lowerAt(words, at))) return words[at - 1]?.lower !== 'and';
  return false;
}

/** "him", and "her" that owns nothing. */
function isObjective(words: readonly Word[], i: number): boolean {
  const lower = words[i]?.lower;
  if (lower !== 'her') return lower === 'him';
  const next = words[i + 1];
  return (
    next?.sentence !== words[i]?.sentence ||
    next?.kind !== 'word' ||
    PREPOSITIONS.has(next.lower) ||
    DETERMINERS.has(next.lower) ||
    /^(?:and|but|or|when|that|if|what|whether|how|why)$/.test(next.lower)
  );
}

const OWNING = /^(?:his|her|its|their)$/;
const EMPHATIC = /^(?:himself|herself)$/;
