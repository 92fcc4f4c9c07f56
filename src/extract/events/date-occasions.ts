/** Dates of the occasion on which something was said or done: "in a speech on Monday". */
import { PERFORMS } from './date-clauses.ts';
import { OCCASION } from './described.ts';
import { nounConcept, POSITIONS, SAYING } from './lexicon.ts';
import { clauseAt, type DateAt, finiteVerb, type Parsed } from './sentence.ts';
import type { Trigger } from './trigger.ts';
import { verbNearby } from './verb-nearby.ts';
import { verbTrigger } from './verbs.ts';

const AUDIENCE = /^(?:conference|briefing|interview|speech|address|rally|hearing|broadcast)$/;

/** "said at a news conference on Monday that …", "called it “an insult” in a speech on Monday": what was said there, and not that there was one. */
export function saidAt(parsed: Parsed, { ahead }: DateAt, noun: number, own: number): Trigger | null {
  const { tokens, clauses } = parsed;
  if (!AUDIENCE.test(tokens[noun]?.lemma ?? '')) return null;
  let at = noun - 1;
  while (/^(?:NOUN|ADJ|DET|PRON)$/.test(tokens[at]?.pos ?? '')) at--;
  if (!OCCASION.test(tokens[at]?.lower ?? '')) return null;
  let clause = own;
  while (clause > 0 && clauses[clause]?.verbs.length === 0) clause--;
  const verb = finiteVerb(clauses[clause], at);
  if (verb?.tense !== 'past' || verb.perfect || verb.passive || verb.head > at) return null;
  return verbTrigger(parsed, verb, clause, ahead);
}

/** "told them of his call yesterday": with nothing between the two, the time is that of what was spoken of. */
export function isMatter({ tokens }: Parsed, noun: number): boolean {
  let at = noun - 1;
  while (/^(?:NOUN|ADJ)$/.test(tokens[at]?.pos ?? '')) at--;
  return (
    /^(?:DET|PRON)$/.test(tokens[at]?.pos ?? '') &&
    /^(?:about|of|over|regarding|concerning|despite)$/.test(tokens[at - 1]?.lower ?? '')
  );
}

/** "In a 2017 report, engineers found …": the year of what the sentence tells. */
export function openingOccasion(parsed: Parsed, { from, to, ahead }: DateAt): Trigger | null {
  const { tokens } = parsed;
  if (from > 3 || !OCCASION.test(tokens[0]?.lower ?? '')) return null;
  let end = to;
  while (/^(?:NOUN|ADJ)$/.test(tokens[end]?.pos ?? '')) end++;
  if (end === to || tokens[end]?.text !== ',' || nounConcept(tokens[end - 1]?.lemma ?? '')?.name !== 'speak')
    return null;
  return verbNearby(parsed, clauseAt(parsed.clauses, from), from, ahead, true);
}

const MEDIUM =
  /^(?:statement|letter|note|message|recording|video|tape|broadcast|address|interview|report|communiqué|communique|telegram|cable|memo|memorandum|email|post|speech|article|editorial|essay|leaflet|pamphlet|manifesto|declaration|decree|ruling|resolution|order|circular)$/;
const GIVEN =
  /^(?:post|publish|issue|release|broadcast|air|carry|send|write|distribute|circulate|record|film|upload|print|deliver|dictate|sign|adopt)$/;

/** "in a recording posted online on Wednesday, urged them to …", "protested in a letter of 14 May": the day of what was said in it. */
export function inWriting(parsed: Parsed, { from, ahead }: DateAt, own: number): Trigger | null {
  const { tokens, clauses } = parsed;
  let at = from - 1;
  while (
    at > from - 8 &&
    /^(?:ADP|ADV|DET|NOUN|PROPN|ADJ|PRON)$/.test(tokens[at]?.pos ?? '') &&
    !MEDIUM.test(tokens[at]?.lemma ?? '')
  )
    at--;
  const given =
    tokens[at]?.pos === 'VERB' && (GIVEN.test(tokens[at]?.lemma ?? '') || tokens[at]?.lower === 'dated');
  const noun = given ? at - 1 : at;
  const of = noun === from - 2 && tokens[from - 1]?.lower === 'of';
  if (ahead || !(given || of) || !MEDIUM.test(tokens[noun]?.lemma ?? '')) return null;
  let start = noun - 1;
  while (/^(?:NOUN|ADJ|NUM|PROPN|DET|PRON|PART)$/.test(tokens[start]?.pos ?? '')) start--;
  if (!/^(?:in|at|during|by)$/.test(tokens[start]?.lower ?? '')) return null;
  const verb = finiteVerb(clauses[own], start);
  const trigger =
    verb && verb.head < start && verb.tense === 'past'
      ? verbTrigger(parsed, verb, own)
      : verbNearby(parsed, own, from, false, true);
  // "killed a man in a video posted on Monday": what is seen there was before.
  return trigger && FILMED.test(tokens[noun]?.lemma ?? '') && !SPOKEN.has(trigger.concept.name)
    ? null
    : trigger;
}

const FILMED = /^(?:recording|video|tape|broadcast)$/;
const SPOKEN: ReadonlySet<string> = new Set([...POSITIONS, 'request']);

/** "voted for autonomy in a 1996 referendum", "was killed in a 2012 air strike": what happened there and then. */
export function occasionOf(parsed: Parsed, { from, ahead }: DateAt, own: number): Trigger | null {
  const { tokens, clauses } = parsed;
  const verb = finiteVerb(clauses[own], from);
  const object = verb?.head === from - 2 && WAGED.test(tokens[verb.head]?.lemma ?? '');
  const article = tokens[from - 1]?.lower ?? '';
  const inside = /^(?:in|during)$/.test(tokens[from - 2]?.lower ?? '');
  // "lost to Gast in the 2022 election", but not "praised his part in the 1982 war"
  const bare = !tokens.slice((verb?.head ?? from) + 1, from - 2).some(({ pos }) => pos === 'NOUN');
  const setting = inside && (/^an?$/.test(article) || (article === 'the' && bare));
  if (!object && !setting) return null;
  if (!verb || verb.head > from || verb.tense !== 'past' || verb.perfect) return null;
  const trigger = verbTrigger(parsed, verb, own, ahead);
  return trigger && (trigger.concept.name !== 'speak' || !SAYING.has(tokens[verb.head]?.lemma ?? ''))
    ? trigger
    : null;
}

/** "lost the 2010 election": who did so, did it then. */
const WAGED =
  /^(?:win|lose|contest|boycott|lead|launch|sign|fight|survive|stage|join|host|chair|mediate|broker|negotiate|order|rig)$/;

export function performs({ tokens }: Parsed, { token, form }: Trigger, noun: number): boolean {
  return (
    form === 'verb' &&
    PERFORMS.test(tokens[token]?.lemma ?? '') &&
    tokens.slice(token + 1, noun).every(({ pos }) => /^(?:DET|ADJ|PRON)$/.test(pos))
  );
}

/** "claimed the attack on Wednesday in a call to a station": the day of what is said of something known. */
export function saysOn({ tokens }: Parsed, { token }: Trigger, noun: number, { to }: DateAt): boolean {
  const { lemma } = tokens[token] ?? { lemma: '' };
  if (!SAYING.has(lemma) || !/^(?:the|this|that)$/.test(tokens[noun - 1]?.lower ?? '')) return false;
  return (
    lemma === 'claim' ||
    (/^(?:in|during|at)$/.test(tokens[to]?.lower ?? '') &&
      tokens
        .slice(to + 1, to + 5)
        .some(
          (each) =>
            /^(?:call|conference|video)$/.test(each.lower) || nounConcept(each.lemma)?.name === 'speak',
        ))
  );
}

/** "a call between A and B in May": those who took part stand between the noun and its date. */
export function callBetween({ tokens }: Parsed, from: number): number | null {
  for (let i = from - 1; i > Math.max(0, from - 16); i--) {
    const token = tokens[i];
    if (
      !token ||
      !/^(?:NOUN|PROPN|ADJ|ADP|PART|CCONJ|DET|ADV|VERB|PUNCT)$/.test(token.pos) ||
      (token.pos === 'PUNCT' && token.text !== '-')
    )
      return null;
    // "hosted three rounds between May and July": this one is the date's own.
    if (token.lower !== 'between' || i === from - 1) continue;
    const noun = tokens[i - 1];
    return noun?.pos === 'NOUN' && nounConcept(noun.lemma)?.name === 'meeting' ? i - 1 : null;
  }
  return null;
}
