/** Finds the words that say who speaks: a verb of saying on either side, "according to", a colon, a dash and a name. */
import type { Item } from './items.ts';
import { mainSubject } from './subjects.ts';
import type { Cue } from './cue.ts';
import { leftVerb } from './cues-before.ts';
import { inHand, inWords, inWordsBehind, toWhom } from './cues-opinion.ts';
import { accordingTo, passiveBy, strongAfter, weakAfter } from './cues-after.ts';

/**
 * The cue of the quotation at item `q`.
 * @param goesOn the quotation ends with a comma, a dash, a question or an exclamation mark, so that the sentence goes on
 */
export function findCue(items: readonly Item[], q: number, goesOn: boolean): Cue | null {
  if (isGist(items, q)) return null;
  const passive = passiveBy(items, q);
  if (passive !== null) return passive;
  const hand = inHand(items, q);
  if (hand !== null) return hand;
  const before = leftVerb(items, q);
  if (before?.close === true) return before.cue;
  const holder = toWhom(items, q) ?? inWords(items, q) ?? inWordsBehind(items, q);
  if (holder !== null) return holder;
  const source = accordingTo(items, q);
  // "NAME told members that he would do it “with or without” them, according to three people": they pass it on.
  if (source !== null && before?.cue.rule === 'cue/before' && before.says) return before.cue;
  return (
    strongAfter(items, q, goesOn) ?? source ?? before?.cue ?? weakAfter(items, q) ?? byMainSubject(items, q)
  );
}

/** `“…,” was the gist of it, according to NAME`: who only passes it on. */
export const isGist = (items: readonly Item[], q: number): boolean =>
  /^(?:was|is)$/.test(items[q + 1]?.lower ?? '') &&
  items[q + 2]?.lower === 'the' &&
  /^(?:gist|sense|drift|substance|upshot|tenor|purport)$/.test(items[q + 3]?.lower ?? '');

function byMainSubject(items: readonly Item[], q: number): Cue | null {
  if (q === 0) return null;
  const phrase = mainSubject(items, 0, q);
  if (phrase === null) return null;
  return {
    phrase,
    from: phrase.start,
    to: q,
    rule: items[q - 1]?.lower === ':' ? 'cue/colon' : 'cue/main-subject',
  };
}
