/** The end of a title that the phrase readers leave in the middle of a phrase, where the tagger mistook a word. */
import type { Token } from '../../tokens.ts';
import { nounConcept } from '../lexicon.ts';
import { nounPhraseAt } from './phrases.ts';
import type { Predicates } from './openings.ts';
import { type Draft, join, RANKS, span, type Unit } from './units.ts';
import { TIME_NOUNS } from '../../word-classes.ts';

/** No phrase that was broken off goes on for longer, in tokens. */
const LONGEST = 8;
const NOMINAL = /^(?:NOUN|PROPN|NUM)$/;
const OWNER = /^(?:his|her|its|their|our|my|your)$/;
const PARTICLE = /^(?:over|out|off|up|down|back|away|through|apart|together|in|on)$/;
/** These open a clause of their own. */
const NEW_SUBJECT = /^(?:he|she|they|we|i|who|which|that|what|there)$/;

/** The same with what its last phrase needs: "withdrew its own", where the contingent that follows was no noun for the tagger. */
export function withWholeEnd(words: Predicates, draft: Draft): Draft {
  const last = draft.tokens.at(-1);
  if (last === undefined) return draft;
  const to = phraseEnd(words, last);
  if (to === last + 1) return draft;
  const tokens = span(last + 1, to);
  const holders = draft.units.filter((unit) => unit.tokens.includes(last));
  // It stands as long as all that it hangs on.
  const units = holders.map((needs): Unit => ({ tokens, rank: RANKS.end, needs }));
  return join(draft, { tokens, units });
}

/** One past the phrase in which a token stands. */
function phraseEnd(words: Predicates, last: number): number {
  let to = last + 1;
  while (to <= last + LONGEST && to < words.stop && !words.skipped.has(to) && goesOn(words, to)) to++;
  const [end, next] = [words.tokens[to - 1], words.tokens[to]];
  // "to bring those responsible", "was taken the same day"
  const isOpen = end?.pos === 'DET' && next?.pos !== 'PUNCT' && next !== undefined;
  return to > last + LONGEST || isOpen || TIME_NOUNS.has(end?.lemma ?? '') ? last + 1 : to;
}

/** Whether the word before needs this one. */
function goesOn(words: Predicates, at: number): boolean {
  const { tokens, opensVerb } = words;
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!before || !token || opensVerb(at) || token.start > before.end + 1) return false;
  if (NEW_SUBJECT.test(token.lower)) return false;
  const ends = isOver(words, at + 1);
  if (PARTICLE.test(token.lower) && (token.pos === 'ADP' || token.pos === 'ADV'))
    return ends && before.pos !== 'ADP' && before.pos !== 'ADV';
  const opens = isModifier(before);
  // "the hills east of the river"
  if (/^(?:north|south)?-?(?:east|west)$|^(?:north|south)$/.test(token.lower) && next?.pos === 'ADP')
    return false;
  if (NOMINAL.test(token.pos))
    return opens || (NOMINAL.test(before.pos) ? !isSubject(words, at) : takesObject(words, at));
  // "the rest of per-day output"
  if (token.lower === 'of') return NOMINAL.test(before.pos);
  if (token.pos === 'ADJ')
    return opens || takesObject(words, at) || (NOMINAL.test(before.pos) && (ends || next?.pos === 'ADP'));
  // "behind the enemy's left", "on the north gate": behind an owner or an article nothing is told.
  if (token.pos === 'VERB')
    return (
      (opens && before.pos !== 'ADJ') ||
      (NOMINAL.test(before.pos) && ends && (isPlain(token) || isHappening(token)))
    );
  return (token.pos === 'DET' || token.pos === 'PRON') && takesObject(words, at);
}

/** A form that tells nothing of the past: "the north gate". */
function isPlain({ lower, lemma }: Token): boolean {
  return lower === lemma;
}

/** "a week of street fighting" */
function isHappening({ lower }: Token): boolean {
  return lower.endsWith('ing') && nounConcept(lower) !== null;
}

/** It has to be followed by what it describes. */
function isModifier({ pos, lower, text }: Token): boolean {
  return (
    (pos === 'DET' && !/^(?:that|this|these|those|each|all|both|another)$/.test(lower)) ||
    (pos === 'ADJ' && lower !== 'dead') ||
    OWNER.test(lower) ||
    /^['’]s?$/.test(text)
  );
}

/** "nobody had struck her", "entered Tell Omar": a verb or a preposition, and its object, which is nobody who does anything further on. */
function takesObject(words: Predicates, at: number): boolean {
  const before = words.tokens[at - 1];
  return /^(?:VERB|ADP)$/.test(before?.pos ?? '') && !isSubject(words, at);
}

function isSubject(words: Predicates, at: number): boolean {
  const { tokens, stop, opensVerb } = words;
  let to = nounPhraseAt(words, at)?.to ?? at + 1;
  while (to < stop && tokens[to]?.pos === 'ADV') to++;
  return to < stop && opensVerb(to);
}

function isOver({ tokens, stop, skipped }: Predicates, at: number): boolean {
  return at >= stop || skipped.has(at) || /^(?:PUNCT|CCONJ)$/.test(tokens[at]?.pos ?? '');
}
