/** What no title can look like: a check of what the phrase readers made, where the tagger led them astray. */
import type { Token } from '../../tokens.ts';
import { SAYING } from '../lexicon.ts';
import { clauseAt, finiteVerb, type Parsed } from '../sentence.ts';
import type { Trigger } from '../trigger.ts';
import type { VerbGroup } from '../verb-groups.ts';

const NOMINAL = /^(?:NOUN|PROPN|PRON|NUM|ADJ|DET)$/;
const RELATIVE = /^(?:who|whom|which|whose)\b/i;
const BE = /^(?:was|were|is|are)$/;

/**
 * Whether a title says who did it in a way that somebody could have written.
 * @param kept its tokens in their order
 */
export function isSound(
  parsed: Parsed,
  { verb, form }: Trigger,
  kept: readonly Token[],
  title: string,
): boolean {
  const [first] = kept;
  if (!first || form !== 'verb' || !verb || kept.length < 2) return true;
  const { tokens } = parsed;
  if (RELATIVE.test(title)) return false;
  const at = kept.findIndex((token) => token === tokens[verb.first] || token === tokens[verb.head]);
  const subject = kept.slice(0, Math.max(0, at));
  // "Came and went", where the sentence does not open so.
  if (at === 0 && verb.form === 'finite' && tokens.indexOf(first) > 0 && !opensSentence(parsed, first))
    return false;
  // "Armed it with guns gave the command"
  if (at > 0 && !subject.some(isNominal)) return false;
  if (at > 1 && /ed$/.test(first.lower) && kept[1]?.pos === 'PRON') return false;
  // "That recorded in the quarter", where "that" has a verb of its own
  if (
    first.lower === 'that' &&
    first.pos === 'PRON' &&
    kept[1]?.pos !== 'NOUN' &&
    tokens.indexOf(first) + 1 !== verb.first
  )
    return false;
  // "Forty was scattered"
  const [next] = kept.slice(at);
  if (
    at === 1 &&
    first.pos === 'NUM' &&
    !/^(?:one|1)$/.test(first.lower) &&
    /^(?:was|is|has)$/.test(next?.lower ?? '')
  )
    return false;
  // "said the government was"
  const last = kept.at(-1);
  if (BE.test(last?.lower ?? '') && last?.pos === 'AUX') return false;
  return !hasHole(tokens, kept);
}

/** "claimed elements", for "claimed that elements of the brigade took the hill": of what is said, no verb is left. */
export function claimsNothing({ clauses, tokens }: Parsed, kept: readonly Token[]): boolean {
  const last = kept.at(-1);
  const own = last ? clauseAt(clauses, tokens.indexOf(last)) : -1;
  const [before, said] = [clauses[own - 1], clauses[own]];
  const saying = finiteVerb(before, before?.to ?? 0);
  const holds = ({ first, head }: VerbGroup): boolean =>
    kept.some((token) => token === tokens[first] || token === tokens[head]);
  return (
    said?.joint === 'that' &&
    saying !== null &&
    SAYING.has(tokens[saying.head]?.lemma ?? '') &&
    holds(saying) &&
    !said.verbs.some(holds)
  );
}

/** "abstained in the", "was dissolved without publishing": what an article or a verb needs was left out. */
export function endsOpen({ tokens, dates }: Parsed, kept: readonly Token[]): boolean {
  const last = kept.at(-1);
  if (!last || kept.length < 2) return false;
  if (last.pos === 'DET') return /^(?:the|an?)$/.test(last.lower);
  if (last.pos !== 'VERB') return false;
  const at = tokens.indexOf(last) + 1;
  const next = tokens[at];
  return (
    next !== undefined &&
    next.start === last.end + 1 &&
    /^(?:DET|NOUN|PROPN|NUM|PRON|VERB)$/.test(next.pos) &&
    !/^(?:that|all|last|this|next|each|both)$/.test(next.lower) &&
    !dates.some(({ from, to }) => from <= at && to > at)
  );
}

/** "The coalition at acknowledged": a preposition or an article with nothing of its own behind it. */
function hasHole(tokens: readonly Token[], kept: readonly Token[]): boolean {
  return kept.some((token, i) => {
    const next = kept[i + 1];
    const follows = tokens[tokens.indexOf(token) + 1];
    // "broke them off in May": what was left out has a preposition of its own.
    if (
      !next ||
      follows === next ||
      follows?.pos === 'ADP' ||
      /^(?:last|this|next|today|yesterday|tomorrow)$/.test(follows?.lower ?? '')
    )
      return false;
    const before = kept[i - 1];
    const open =
      token.pos === 'DET' ? /^(?:the|an?)$/.test(token.lower) : token.pos === 'ADP' && before?.pos !== 'VERB';
    return open && !NOMINAL.test(next.pos) && next.pos !== 'PUNCT' && !/^['’]s?$/.test(next.text);
  });
}

/** A gerund is one too: "shelling brought down the mast". */
function isNominal({ pos, lower }: Token): boolean {
  return /^(?:NOUN|PROPN|PRON|NUM|DET)$/.test(pos) || (pos === 'VERB' && lower.endsWith('ing'));
}

/** Nothing but marks stands before it. */
function opensSentence({ tokens }: Parsed, first: Token): boolean {
  return tokens.slice(0, tokens.indexOf(first)).every(({ pos }) => pos === 'PUNCT');
}
