/** What is dated and yet tells no happening: how things stand, what is usual, expected or imagined, and figures beside figures. */
import { invertedBy } from './inverted.ts';
import { SAYING, STATIVE } from './lexicon.ts';
import type { DateAt, Parsed } from './sentence.ts';
import { wordsBetween } from '../tokens.ts';
import type { Trigger } from './trigger.ts';
import type { VerbGroup } from './verb-groups.ts';

/** Whether a word at a date tells only how something is, was once, or would be. */
export function isGeneral(parsed: Parsed, date: DateAt, trigger: Trigger): boolean {
  return (
    isCompared(parsed, date, trigger) ||
    isImagined(parsed) ||
    saysHowItIs(parsed, trigger) ||
    goesOnWithModal(parsed, trigger) ||
    isUsual(parsed, trigger) ||
    isScene(parsed, trigger) ||
    isForecast(parsed, trigger) ||
    wouldByLaw(parsed, trigger) ||
    /^(?:wear|resemble)$/.test(parsed.tokens[trigger.token]?.lemma ?? '')
  );
}

/** "against 12,000 last year", "twice as many as in 2024", "have fled in June alone": a figure for comparison, or a sum. */
function isCompared({ tokens }: Parsed, { from, to, heads }: DateAt, { verb }: Trigger): boolean {
  if (heads) return false;
  if (tokens[to]?.lower === 'alone' && verb?.perfect === true) return true;
  let at = from - 1;
  while (/^(?:in|the|whole|of|all|during|for|on)$/.test(tokens[at]?.lower ?? '')) at--;
  if (/^(?:than|as)$/.test(tokens[at]?.lower ?? '')) return AMOUNT.test(wordsBetween(tokens, at - 4, at));
  const number = tokens[at]?.pos === 'NUM' ? at : at - 1;
  return (
    tokens[number]?.pos === 'NUM' &&
    (tokens[number - 1]?.lower === 'against' ||
      /^(?:compared|down|up) (?:with|to|from)$/.test(wordsBetween(tokens, number - 2, number)))
  );
}

const AMOUNT = /\b(?:more|fewer|less|many|much|higher|lower|larger|smaller|worse|better|twice|times|half)\b/;

/** "Imagine that in 2030 a child asks", "Should it find for Ostia, Marrow would recall its envoy by July" */
function isImagined({ tokens, clauses, groups }: Parsed): boolean {
  return (
    /^(?:imagine|suppose)$/.test(tokens[0]?.lower ?? '') || invertedBy(tokens, clauses[0], groups) !== null
  );
}

/** "said on Monday that the war was costing millions", "… that he would attend only if it stopped": by saying so nobody does anything. */
function saysHowItIs({ tokens, groups, others }: Parsed, { verb, token }: Trigger): boolean {
  if (
    verb?.head !== token ||
    verb.tense !== 'past' ||
    !/^(?:say|argue|insist|add|tell)$/.test(tokens[token]?.lemma ?? '')
  )
    return false;
  const said = groups.find(({ form, first }) => form === 'finite' && first > token);
  if (!said || tokens.slice(token, said.first).some(({ text }) => text === ';')) return false;
  if (wordsBetween(tokens, said.head + 1, tokens.length).match(/\bonly if\b/)) return true;
  // "would not deal “with thieves”": a refusal is a position, but these are words, and are kept as such.
  const quoted = others.some(({ start }) => start > (tokens[said.head]?.start ?? Infinity));
  if (said.tense === 'modal' && said.negated) return quoted && said.auxiliaries.includes('would');
  // "said that if it was peace they wanted, they should leave": that is asked for. "was not ready to sign": a refusal.
  const rest = wordsBetween(tokens, token + 1, tokens.length);
  return isState(tokens, said) && !/\b(?:if|when|should|must|(?:ready|willing|prepared) to)\b/.test(rest);
}

function isState(tokens: Parsed['tokens'], { head, passive }: VerbGroup): boolean {
  return !passive && STATIVE.has(tokens[head]?.lemma ?? '');
}

/** "would have left by Saturday and handed in their guns on 1 July", "should go, and go before Monday": what the first verb only thinks of. */
function goesOnWithModal({ tokens, groups, clauses }: Parsed, { verb, token }: Trigger): boolean {
  if (!verb || verb.head !== token || verb.auxiliaries.length > 0 || verb.form !== 'finite') return false;
  const joint = /^(?:ADV|PUNCT)$/.test(tokens[verb.first - 1]?.pos ?? '') ? verb.first - 2 : verb.first - 1;
  if (!/^(?:and|or)$/.test(tokens[joint]?.lower ?? '')) return false;
  const before = groups.findLast(({ form, head }) => form !== 'participle' && head < verb.first);
  if (!before || SAYING.has(tokens[before.head]?.lemma ?? '')) return false;
  const own = clauses.find(({ from, to }) => from <= before.head && before.head < to);
  if (/^(?:who|which|that)$/.test(own?.joint ?? '')) return false;
  const word = tokens[token];
  const bare = word?.lower === word?.lemma;
  const modal = before.auxiliaries.some((each) => /^(?:would|could|should|might|must)$/.test(each));
  const toHave = before.form === 'infinitive' && before.perfect;
  return modal ? bare || before.perfect : toHave && !bare;
}

const USUALLY = /^(?:normally|usually|typically|ordinarily|traditionally|generally|customarily)$/;

/** "which normally begins in July", "has barely moved since June" */
function isUsual({ tokens }: Parsed, { verb }: Trigger): boolean {
  if (!verb) return false;
  return tokens
    .slice(Math.max(0, verb.first - 1), verb.head + 1)
    .some(({ lower }) => USUALLY.test(lower) || (verb.perfect && /^(?:barely|scarcely|hardly)$/.test(lower)));
}

/** "was boiling water on a camp stove on Monday morning": what a reporter saw, and nothing that came to pass. */
function isScene({ tokens }: Parsed, { verb, concept }: Trigger): boolean {
  return (
    verb !== null &&
    concept.name === 'other' &&
    !verb.passive &&
    !verb.perfect &&
    verb.auxiliaries.some((word) => /^(?:was|were)$/.test(word)) &&
    tokens[verb.head]?.lower.endsWith('ing') === true
  );
}

const COURSE =
  /^(?:drop|rise|fall|grow|last|stay|remain|increase|decrease|decline|yield|average|exceed|total|peak|shrink|climb|slow|ease)$/;

/** "The river is expected to drop by the end of the month": nobody does it. */
function isForecast({ tokens }: Parsed, { verb, token }: Trigger): boolean {
  if (!verb) return false;
  const around = tokens.slice(Math.max(0, verb.first - 4), token + 4);
  const at = around.findIndex(({ lower }) =>
    /^(?:expected|forecast|predicted|projected|likely)$/.test(lower),
  );
  return (
    at >= 0 &&
    around[at + 1]?.lower === 'to' &&
    COURSE.test(around[at + 2]?.lemma ?? '') &&
    /^(?:be|is|are|was|were)$/.test(around[at - 1]?.lower ?? '')
  );
}

const PAPER =
  /^(?:bill|law|act|plan|proposal|measure|amendment|draft|resolution|motion|offer|scheme|rule|treaty|reform)$/;

/** "a bill that would make 16 June a holiday": what stands in it. */
function wouldByLaw({ tokens, clauses }: Parsed, { verb, clause }: Trigger): boolean {
  const own = clauses[clause];
  return (
    verb?.auxiliaries.includes('would') === true &&
    /^(?:that|which)$/.test(own?.joint ?? '') &&
    PAPER.test(tokens[(own?.from ?? 0) - 1]?.lemma ?? '')
  );
}
