/** Whom a pronoun does not mean, though they were named right before: who tells or asks it, and whose office it is part of. */
import { PRONOUNS } from './lexicon/common.ts';
import { isRole } from './lexicon/roles.ts';
import { isSaid, looksFinite } from './lexicon/saying.ts';
import { lowerAt, type Word } from './words.ts';

/** "NAME, her chief of staff,": what the one named right before is to somebody else. */
export function isOwnOffice(words: readonly Word[], i: number): boolean {
  if (words[i - 1]?.text !== ',' || !/^(?:his|her|its|their)$/.test(lowerAt(words, i))) return false;
  for (let j = i + 1; j < i + 5 && words[j]?.kind === 'word'; j++)
    if (isRole(lowerAt(words, j)))
      return words[j + 1]?.kind === 'mark' || words[j + 1]?.lower === 'of' || words[j + 1]?.lower === 'and';
  return false;
}

/** "The mayor, he said, had left": who tells it is not whom it tells of. */
export function tells(words: readonly Word[], i: number): boolean {
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

/** "NAME was ahead of him, he says,": a name in the words that are told never means who tells them. But "NAME stayed because, he said, …", "NAME has a gun that is, he says, …". */
export const isAside = (words: readonly Word[], i: number): boolean =>
  words[i - 1]?.text === ',' &&
  !/^(?:because|that|which|who|and|but|since|as|although|though|is|are|was|were|has|have|had)$/.test(
    lowerAt(words, i - 2),
  ) &&
  /^s?he$/.test(lowerAt(words, i)) &&
  isSaid(lowerAt(words, i + 1)) &&
  (words[i + 2]?.sentence !== words[i]?.sentence || /^[,.]$/.test(words[i + 2]?.text ?? ''));

/** "NAME, for the defence, asked what he had seen": he is somebody else. */
export function asksBehind(words: readonly Word[], to: number): boolean {
  let at = to;
  if (words[at]?.text === ',')
    while (at < to + 8 && words[at]?.sentence === words[to]?.sentence && words[at]?.lower !== 'asked') at++;
  return words[at]?.lower === 'asked' && /^(?:what|why|how|where|when)$/.test(lowerAt(words, at + 1));
}

/** "When I read this to | her", "this was put to | him": of what somebody has said, to somebody else. */
export function isShown(words: readonly Word[], i: number): boolean {
  if (words[i - 1]?.lower !== 'to' || !/^(?:him|her)$/.test(lowerAt(words, i))) return false;
  for (let at = i - 2; at > i - 7 && words[at]?.sentence === words[i]?.sentence; at--)
    if (/^(?:read|put|repeated|quoted|relayed|reported|showed|shown|mentioned)$/.test(lowerAt(words, at)))
      return words
        .slice(Math.max(0, at - 3), i - 1)
        .some(
          ({ lower, sentence }) => sentence === words[i]?.sentence && /^(?:this|that|it|these)$/.test(lower),
        );
  return false;
}

/** "Asked by Senator NAME whether …, she": the name at word `i` is that of who asks. */
export function isAsker(words: readonly Word[], i: number): boolean {
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

const ASKED =
  /^(?:asked|pressed|questioned|challenged|interviewed|prompted|quizzed|grilled|cross-examined|cross-examination|questioning|examination)$/;

/** "Asked about the arms that NAME had found": is the name at word `i` told in what somebody was asked, or told of? */
export function opensAsked(words: readonly Word[], i: number): boolean {
  const sentence = words[i]?.sentence;
  for (let at = i - 1; at > i - 30 && words[at]?.sentence === sentence; at--) {
    if (/^["“”„«»]$/.test(words[at]?.text ?? '')) return false;
    if (words[at]?.first !== true) continue;
    return TOLD.test(lowerAt(words, at)) && words[at + 1]?.lower !== 'by';
  }
  return false;
}

const TOLD = /^(?:asked|told|pressed|questioned|challenged|quizzed|reminded|informed|shown)$/;

/** Behind what was asked: ", he said". */
export const answersBehind = (words: readonly Word[], i: number): boolean =>
  words[i - 1]?.text === ',' && /^s?he$/.test(lowerAt(words, i));
