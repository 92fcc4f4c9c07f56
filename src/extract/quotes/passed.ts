/** Whom the reporter's sentence gives the word to: "The first question went to NAME", "The question was meant for the corporal". */
import { words } from '../actors/lexicon/set.ts';
import { subjectBefore } from './appositions.ts';
import type { Item } from './items.ts';
import { type Phrase, phraseStartingAt } from './phrases.ts';
import { isSpeaker, mainSubject, REACH } from './subjects.ts';

const WORD = /^(?:questions?|floor|word|microphone|reply|answer|last|call)$/;
const PASSES =
  /^(?:went|goes|passed|passes|fell|falls|came|comes|belonged|belongs|meant|put|addressed|directed|given|handed)$/;

/** Who has the word now; null: the sentence does not pass it on. */
export function passedTo(items: readonly Item[]): Phrase | null {
  // "It fell to NAME to reply."
  if (items[0]?.lower === 'it' && /^(?:fell|falls|was|is)$/.test(items[1]?.lower ?? '')) {
    const to = /^(?:left|up)$/.test(items[2]?.lower ?? '') ? 3 : 2;
    const phrase = items[to]?.lower === 'to' ? phraseStartingAt(items, to + 1) : null;
    return phrase !== null && isSpeaker(items, phrase) ? phrase : null;
  }
  const beckoned = beckonedTo(items);
  if (beckoned !== null) return beckoned;
  const opens = /^(?:the|a|an|another)$/.test(items[0]?.lower ?? '');
  if (!opens) return null;
  for (let i = 1; i < 4; i++) {
    if (!WORD.test(items[i]?.lower ?? '')) continue;
    let at = i + 1;
    if (/^(?:was|is|then|had|next|first|word)$/.test(items[at]?.lower ?? '')) at++;
    if (!PASSES.test(items[at]?.lower ?? '') || !/^(?:to|from|for)$/.test(items[at + 1]?.lower ?? ''))
      continue;
    const phrase = phraseStartingAt(items, at + 2);
    return phrase !== null && isSpeaker(items, phrase) ? phrase : null;
  }
  return null;
}

/** "The judge nodded to NAME to go on", "invited the mayor to reply": who may speak; null: nobody is given a sign. */
function beckonedTo(items: readonly Item[]): Phrase | null {
  for (let i = 1; i < Math.min(items.length, REACH); i++) {
    if (items[i]?.kind !== 'word' || !BECKONS.has(items[i]?.lower ?? '')) continue;
    const from = /^(?:to|on|for|at)$/.test(items[i + 1]?.lower ?? '') ? i + 2 : i + 1;
    const phrase = phraseStartingAt(items, from);
    if (phrase === null || !isSpeaker(items, phrase)) continue;
    const end = phrase.head + 1;
    if (items[end]?.lower === 'to' && SPEAKS.has(items[end + 1]?.lower ?? '')) return { ...phrase, end };
  }
  return null;
}

const BECKONS = words(
  'nodded motioned signalled signaled gestured beckoned waved turned invited called allowed permitted told ordered asked prompted urged encouraged nods motions signals gestures beckons waves turns invites calls allows permits tells asks',
);
const SPEAKS = words('go continue proceed speak answer reply respond begin start carry resume explain');

/** "NAME fell there, but a nurse wrote down what he had said": whose account the last of several clauses says there is. */
export function recordedBy(items: readonly Item[]): Phrase | null {
  const last = items.findLastIndex((_, i) => givesAccount(items, i));
  const verb = items[last]?.lower === 'down' ? last - 1 : last;
  const from = clauseOf(items, verb);
  if (from === 0) return null;
  const subject = subjectBefore(items, verb, from) ?? mainSubject(items, from, verb);
  return subject !== null && isSpeaker(items, subject) ? subject : null;
}

/** "wrote down what", "remembered years later how" */
function givesAccount(items: readonly Item[], i: number): boolean {
  const item = items[i];
  if (item?.kind !== 'word') return false;
  const down = item.lower === 'down' && WRITES.has(items[i - 1]?.lower ?? '');
  if (!down && !RECALLS.has(item.lower)) return false;
  return items.slice(i + 1, i + 8).some(({ lower }) => /^(?:what|how|why)$/.test(lower));
}

const WRITES = words('set put wrote took noted jotted sets puts writes takes');
const RECALLS = words(
  'recorded recounted related described remembered recalled records recounts relates describes remembers recalls',
);

/** Where the last clause before item `verb` begins: behind ";", ", and", ", but" or ", while"; 0: it is the only one. */
function clauseOf(items: readonly Item[], verb: number): number {
  for (let i = verb - 1; i > 0; i--) {
    const joined = /^(?:and|but|while|yet)$/.test(items[i]?.lower ?? '');
    if (joined && /^[,;]$/.test(items[i - 1]?.lower ?? '')) return i + 1;
    if (items[i]?.lower === ';') return i + 1;
  }
  return 0;
}
