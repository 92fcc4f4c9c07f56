/** How words bring in somebody without a name: "a woman from the village wept", "said a driver", "we found the Colonel at breakfast". */
import { ADVERBS, PREPOSITIONS, PRONOUNS, TIME_WORDS } from './lexicon/common.ts';
import { isRole } from './lexicon/roles.ts';
import { isSaid, looksFinite } from './lexicon/saying.ts';
import { endOf, isPersonNoun } from './person-nouns.ts';
import { endsNoun } from './predicates.ts';
import { lowerAt, type Word } from './words.ts';
import { PRESENTS } from '../word-classes.ts';

/** "NAME is a big man who …" says what somebody is; "There was a man who …" and "Among them was a man who …" bring somebody in. */
export function isPredicate(words: readonly Word[], i: number): boolean {
  let at = i - 1;
  while (ADVERBS.has(lowerAt(words, at)) && !/^(?:is|was)$/.test(lowerAt(words, at))) at--;
  const [subject, verb] = [words[at - 1], words[at]];
  if (words[i]?.first === true || subject?.sentence !== words[i]?.sentence) return false;
  if (!/^(?:is|was|['’]s|became|becomes|remained|remains)$/.test(verb?.lower ?? '')) return false;
  if (/^(?:there|it|this|that|here)$/.test(subject?.lower ?? '') || isOnly(words, at)) return false;
  let opening = at - 1;
  while (opening > 0 && words[opening]?.first !== true) opening--;
  return !PREPOSITIONS.has(lowerAt(words, opening));
}

/** "The only person in the street was a boy": do the words before the verb say that somebody was the only, the first or the last one there? */
function isOnly(words: readonly Word[], verb: number): boolean {
  for (let i = verb - 2; i > verb - 9 && words[i]?.sentence === words[verb]?.sentence; i--) {
    if (words[i]?.kind === 'mark' || looksFinite(lowerAt(words, i))) return false;
    if (/^(?:only|first|last|next)$/.test(lowerAt(words, i)))
      return (
        words[i - 1]?.lower === 'the' &&
        /^(?:person|one|man|woman|soul|passenger|visitor|customer|other)$/.test(lowerAt(words, i + 1))
      );
  }
  return false;
}

/** A description with a verb right behind it. */
function acts(words: readonly Word[], i: number): boolean {
  if (!/^(?:a|an|one|another)$/.test(lowerAt(words, i))) return false;
  for (let j = i + 1; j < i + 5; j++) {
    if (words[j]?.kind !== 'word') return false;
    if (!isPersonNoun(words, j) || isRole(lowerAt(words, j + 1))) continue;
    const end = endOf(words, j);
    // "Among them was a teacher in a green coat, who …"
    const presents = /^(?:was|is|were|sat|stood|came)$/.test(lowerAt(words, i - 1));
    const aside = presents && words[end]?.text === ',' && words[end + 1]?.lower === 'who';
    const next = words[aside ? end + 1 : end];
    // "Sir NAME was then in his last year, a long grey man who kept a parrot": says more of him
    if (words[i - 1]?.text === ',' && next?.lower === 'who' && isTold(words, i - 1)) return false;
    return (
      next?.sentence === words[i]?.sentence &&
      (next?.lower === 'who' || /.ing$/.test(next?.lower ?? '') || looksFinite(next?.lower ?? ''))
    );
  }
  return false;
}

/** Does the sentence open with a name and tell something before the comma? */
function isTold(words: readonly Word[], comma: number): boolean {
  let told = false;
  for (let i = comma - 1; i > comma - 24; i--) {
    const word = words[i];
    if (word?.kind !== 'word' || word.sentence !== words[comma]?.sentence) return false;
    told ||= looksFinite(word.lower);
    if (word.first)
      return told && word.capital && !PREPOSITIONS.has(word.lower) && words[i + 1]?.capital === true;
  }
  return false;
}

/** Does the sentence begin a few words before the comma, with no verb between? */
function startsNear(words: readonly Word[], comma: number): boolean {
  for (let i = comma - 1; i > comma - 6; i--) {
    const word = words[i];
    if (word?.kind !== 'word' || looksFinite(word.lower)) return false;
    if (word.first) return true;
  }
  return false;
}

/** "Taking the floor after the vote,": a participle at the head of the sentence, and nothing set apart before this comma. */
function isFronted(words: readonly Word[], comma: number): boolean {
  for (let i = comma - 1; i > comma - 14; i--) {
    const word = words[i];
    if (word === undefined || word.kind === 'mark' || word.sentence !== words[comma]?.sentence) return false;
    if (word.first) return /^\p{L}{2,}ing$/u.test(word.lower);
    if (looksFinite(word.lower)) return false;
  }
  return false;
}

/** "her mother wept", "NAME's mother wept": somebody's kin or staff, and a verb right behind. */
function actsOwned(words: readonly Word[], i: number): boolean {
  let owner = i;
  while (owner < i + 3 && words[owner]?.capital === true) owner++;
  if (!/^(?:his|her|their)$/.test(lowerAt(words, i)) && words[owner]?.kind !== 'possessive') return false;
  for (let j = owner + 1; j < owner + 4 && words[j]?.kind === 'word'; j++)
    if (isRole(lowerAt(words, j))) return looksFinite(lowerAt(words, j + 1));
  return false;
}

/** "…, and the doctor laughed", "At dusk the Brigadier came": a definite word for one person, with a verb right behind, in a clause that leans on none. */
function actsDefinite(words: readonly Word[], i: number): boolean {
  const before = words[i - 1];
  if (words[i]?.lower !== 'the' || before === undefined) return false;
  for (let j = i + 1; j < i + 4; j++) {
    const word = words[j];
    if (word?.kind !== 'word' || looksFinite(word.lower)) return false;
    if (!isRole(word.lower) || !looksFinite(lowerAt(words, j + 1))) continue;
    const joined = before.text === ',' || /^(?:and|but)$/.test(before.lower);
    return joined || (word.capital && (before.kind === 'number' || TIME_WORDS.has(before.lower)));
  }
  return false;
}

/**
 * "A thin young man with a cough, he had …", "A potter by trade, she …": the pronoun that takes up the noun at `head`, and what hangs on it,
 * of which the description only says what they are; -1: there is none.
 */
export function describedPronoun(words: readonly Word[], head: number): number {
  const relative = /^whos?e?$/.test(lowerAt(words, head + 1));
  for (let i = head + 1; i < head + MOST_HANGS && words[i]?.sentence === words[head]?.sentence; i++) {
    if (words[i]?.text === ',') {
      // "A woman from the mill, she said, …"
      const aside = isSaid(lowerAt(words, i + 2)) && /^[,.]$/.test(words[i + 3]?.text ?? '');
      return /^s?he$/.test(lowerAt(words, i + 1)) && !aside ? i + 1 : -1;
    }
    if (words[i]?.kind === 'mark' || (!relative && looksFinite(lowerAt(words, i)))) return -1;
  }
  return -1;
}

/** In so many words. */
const MOST_HANGS = 18;

/** The head of a sentence, or beside a verb of saying. */
export function opens(words: readonly Word[], i: number): boolean {
  const before = words[i - 1];
  if (words[i]?.first === true) return true;
  // "It was their daughter who …"
  if (
    /^(?:is|was)$/.test(before?.lower ?? '') &&
    words[i - 2]?.lower === 'it' &&
    words[i - 2]?.first === true
  )
    return true;
  if (before?.sentence !== words[i]?.sentence || before === undefined) return false;
  if (/^(?:is|was)$/.test(before.lower) && isOnly(words, i - 1)) return true;
  // "Speaking after the vote, the envoy said"
  if (before.text === ',' && isFronted(words, i - 1)) return true;
  // "Outside, her mother wept"
  if (before.text === ',' && startsNear(words, i - 1) && actsOwned(words, i)) return true;
  // "the court heard from a survivor"
  if (/^(?:from|to|with|by)$/.test(before.lower))
    return /^(?:heard|spoke|talked|came|according)$/.test(lowerAt(words, i - 2)) || acts(words, i);
  // "Next to him, a man in a vest laughed", "At the corner an old woman was sitting"
  if (!PREPOSITIONS.has(before.lower) && (acts(words, i) || actsDefinite(words, i))) return true;
  return (
    before.lower === 'asked' ||
    (isSaid(before.lower) && before.lower !== 'told') ||
    /^[”’"»]$/.test(before.text)
  );
}

const isCount = (word: Word | undefined): boolean =>
  word?.kind === 'number' ||
  /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\p{L}+teen|\p{L}+ty|hundred|few)$/u.test(
    word?.lower ?? '',
  );

/** Words for a person that stand for a thing, or for nobody in particular, where they are an object. */
const THINGS = new Set(
  'head chair figure host star anchor whip counsel second speaker vice guard press model cook conductor agent principal mate orderly subject citizen person friend partner enemy voter reader follower'.split(
    ' ',
  ),
);

/** "We found the Colonel at breakfast", "a letter from a gunner": spoken of, and perhaps taken up by the next "he". */
export function isSpokenOf(words: readonly Word[], i: number, head: number): boolean {
  const before = words[i - 1];
  const noun = words[head];
  if (before?.kind !== 'word' || before.sentence !== noun?.sentence) return false;
  // "compares her to a dentist": nobody in particular
  if (
    /^(?:to|with)$/.test(before.lower) &&
    words.slice(Math.max(0, i - 8), i).some(({ lower }) => LIKENS.test(lower))
  )
    return false;
  if (
    /^(?:as|like|than|become|became|becomes|being|been|be|was|is|were|are|not|no|any|without|or)$/.test(
      before.lower,
    )
  )
    return false;
  // "forty rounds a man"
  if (/^an?$/.test(lowerAt(words, i)) && /.s$/.test(before.lower) && isCount(words[i - 2])) return false;
  // "a chaplain and the mother of a soldier, who …"
  const end = endOf(words, head, false);
  if (before.lower === 'and' && !(words[end]?.text === ',' && words[end + 1]?.lower === 'who')) return false;
  return isRole(noun.lower) && !THINGS.has(noun.lower) && endsNoun(words, head);
}

const LIKENS = /^(?:compar(?:es?|ed|ing)|liken(?:s|ed|ing)?)$/;

/** "The censor, a young man who …": the words at `i` say more of whoever was named right before, `end` words in. */
export function isApposed(words: readonly Word[], i: number, end: number): boolean {
  if (words[i - 1]?.text !== ',' || end !== i - 1 || PRONOUNS.has(lowerAt(words, i - 2))) return false;
  let first = i - 1;
  let told = false;
  for (; first > i - 30 && words[first]?.first !== true; first--)
    told ||= PRESENTS.has(lowerAt(words, first));
  // "Among them was NAME, a mother of five who"
  if (told) return true;
  // "Next to NAME, a man in a vest laughed"
  return !(
    PREPOSITIONS.has(lowerAt(words, first)) || /^(?:when|while|if|because)$/.test(lowerAt(words, first))
  );
}
