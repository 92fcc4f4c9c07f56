/** Questions that the reporter tells of: who asks them, and who is to answer. */
import { isRole } from '../actors/lexicon/roles.ts';
import type { Item } from './items.ts';
import { type Phrase, phraseStartingAt } from './phrases.ts';
import { isSpeaker, mainSubject, REACH } from './subjects.ts';

/** "NAME, prosecuting, asked what he had seen": who is spoken of behind the verb, where that is not who asks. */
function otherIn(items: readonly Item[], verb: number): Phrase | null {
  const he = items.findIndex(
    ({ lower, how }, i) => i > verb + 1 && i < verb + 4 && /^s?he$/.test(lower) && how === 'pronoun',
  );
  const asker = he < 0 ? null : mainSubject(items, 0, verb);
  return asker === null || items[asker.head]?.index === items[he]?.index
    ? null
    : { start: he, end: he + 1, head: he };
}

/** "NAME wanted to know when she had seen it", "wondered why he had come": who is to answer. */
function wantsToKnow(items: readonly Item[]): Phrase | null {
  const verb = items.findIndex(
    ({ kind, lower }, i) => kind === 'word' && (isToKnow(items, i) || WONDERS.test(lower)),
  );
  return verb > 0 && ASKED.test(items[verb + 1]?.lower ?? '') ? otherIn(items, verb) : null;
}

/** "wanted to | know" */
const isToKnow = (items: readonly Item[], i: number): boolean =>
  items[i]?.lower === 'know' &&
  items[i - 1]?.lower === 'to' &&
  /^(?:wanted|wished|wants|wishes|demanded|asked)$/.test(items[i - 2]?.lower ?? '');

const WONDERS = /^(?:wondered|wonders|inquired|enquired)$/;
const ASKED = /^(?:whether|if|who|whom|whose|what|why|how|when|where|which)$/;

/** "Counsel put it to NAME that", "suggested to her that", "pressed NAME on it": who is to answer; null: nobody is confronted with anything. */
function putTo(items: readonly Item[]): Phrase | null {
  for (let i = 1; i < Math.min(items.length, REACH); i++) {
    const item = items[i];
    if (item?.kind !== 'word') continue;
    if (/^(?:was|were|is|are|been|being|when|if|had|who)$/.test(items[i - 1]?.lower ?? '')) continue;
    const to = items[i + 1]?.lower === 'it' ? i + 2 : i + 1;
    const put = /^(?:put|puts|suggested|suggests)$/.test(item.lower) && items[to]?.lower === 'to';
    if (!put && !PRESSES.test(item.lower)) continue;
    const phrase = phraseStartingAt(items, put ? to + 1 : i + 1);
    const head = items[phrase?.head ?? -1];
    if (
      phrase === null ||
      head === undefined ||
      !(head.person || isRole(head.lower) || /^(?:him|her)$/.test(head.lower))
    )
      continue;
    const next = items[phrase.end]?.lower ?? '.';
    if (put ? next === 'that' : /^(?:on|about|over|whether|if|why|how|what|to|with|as|[.,])$/.test(next))
      return phrase;
  }
  return null;
}

const PRESSES =
  /^(?:pressed|presses|challenged|challenges|questioned|questions|quizzed|quizzes|grilled|grills|confronted|confronts|interrogated|cross-examined)$/;

/** "The judge asked NAME whether": who is expected to answer. */
export function askedOf(items: readonly Item[]): Phrase | null {
  const put = putTo(items) ?? wantsToKnow(items);
  if (put !== null) return put;
  const verb = items.findIndex(({ kind, lower }) => kind === 'word' && lower === 'asked');
  const before = items[verb - 1];
  if (before === undefined || /^(?:was|were|is|are|been|being|when|if)$/.test(before.lower)) return null;
  // "NAME, prosecuting, asked what he had seen": he is who answers.
  if (/^(?:whether|if|who|what|why|how|when|where|which)$/.test(items[verb + 1]?.lower ?? '')) {
    return otherIn(items, verb);
  }
  // "NAME, asked whether …, said"; but "NAME, prosecuting, asked him whether", "asked NAME whether".
  const whom = items[verb + 1];
  if (before.lower === ',' && !(/^(?:him|her|them)$/.test(whom?.lower ?? '') || whom?.person === true))
    return null;
  const phrase = phraseStartingAt(items, verb + 1);
  if (phrase === null || !isSpeaker(items, phrase)) return null;
  return /^(?:whether|if|who|whom|whose|what|why|how|when|where|which|about)$/.test(
    items[phrase.end]?.lower ?? '',
  )
    ? phrase
    : null;
}

/** "He was asked by the prosecutor, NAME, what he had seen": who asks; null: the sentence does not say. */
export function askedBy(items: readonly Item[]): Phrase | null {
  for (let i = 0; i < Math.min(items.length, REACH); i++) {
    if (!/^(?:asked|pressed|questioned|challenged|cross-examined)$/.test(items[i]?.lower ?? '')) continue;
    const phrase = items[i + 1]?.lower === 'by' ? phraseStartingAt(items, i + 2) : null;
    if (phrase !== null && isSpeaker(items, phrase)) return phrase;
  }
  return null;
}

/** "Why, asked the chairman, had none been answered?": who asks, in a question told by the reporter; null: nobody. */
export function askerInside(items: readonly Item[]): Phrase | null {
  if (items.at(-1)?.lower !== '?') return null;
  for (let i = 1; i < Math.min(items.length, REACH); i++) {
    if (
      items[i]?.kind !== 'word' ||
      !/^(?:asked|asks|wondered|inquired|enquired|demanded)$/.test(items[i]?.lower ?? '')
    )
      continue;
    if (items[i - 1]?.lower !== ',') continue;
    const phrase = phraseStartingAt(items, i + 1);
    if (phrase !== null && isSpeaker(items, phrase) && items[phrase.end]?.lower === ',') return phrase;
  }
  return null;
}

/** "NAME asked whether", "asked NAME if": does the sentence tell of a question? */
export function asks(items: readonly Item[]): boolean {
  if (askedOf(items) !== null) return true;
  if (/^(?:i|we)$/.test(items[0]?.lower ?? '') && /^(?:asked|ask)$/.test(items[1]?.lower ?? '')) return true;
  // "She wished to know how he had seen it"
  if (items.some((_, i) => i > 2 && isToKnow(items, i))) return true;
  return items.some(
    ({ lower, kind }, i) =>
      kind === 'word' &&
      lower === 'asked' &&
      i > 0 &&
      !/^(?:was|were|is|are|been|being|when|if)$/.test(items[i - 1]?.lower ?? '') &&
      (/^(?:whether|if|who|whose|what|why|how|when|where|which)$/.test(items[i + 1]?.lower ?? '') ||
        items[phraseStartingAt(items, i + 1)?.end ?? -1]?.lower === 'to'),
  );
}
