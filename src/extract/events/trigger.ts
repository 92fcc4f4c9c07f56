import type { VerbGroup } from './clauses.ts';
import { type Concept, nounConcept, SAYING, STATIVE, verbConcept } from './lexicon.ts';
import { clauseAt, finiteVerb, type Parsed } from './sentence.ts';

/** The word that a date dates. */
export interface Trigger {
  readonly form: 'verb' | 'noun';
  readonly token: number;
  readonly verb: VerbGroup | null;
  readonly clause: number;
  readonly concept: Concept;
  readonly planned: boolean;
  readonly rule: string;
}

const NOMINAL = /^(?:NOUN|PROPN|ADJ|NUM|DET|ADP|PART|PRON|CCONJ)$/;
/** A phrase after one of these is a happening of its own; after "at" or "in" it is the setting of the main verb. */
const BACKGROUND = new Set(
  'after following since before despite amid during ahead until from upon'.split(' '),
);
const PLANNING = /^(?:set|schedule|plan|due|expect|slate|intend|about|bind)$/;
const HEDGED = /^(?:believe|think|say|report|suppose|rumour|rumor|allege|understand)$/;
/** Before a date: it says until when a report holds, and dates nothing that happened. */
const AS_OF = /^(?:of|until|till)$/;
/** A happening that was called off or wished for did not happen. */
/** Verbs that leave it to their object to say what happened: "held talks", "reached an understanding". */
const LIGHT = new Set(
  'reach hold make give take conduct launch carry stage strike break begin start end open issue sign declare undertake mount order'.split(
    ' ',
  ),
);
/** Concepts that say little; a clause joined on with "and" may say more. */
const VAGUE = new Set(['other', 'happen', 'speak']);
const UNREAL = new Set(['if', 'unless', 'whether', 'once']);

/** What happened at a date, if anything did: the event noun it stands at, or the verb it belongs to. */
export function triggerAt(parsed: Parsed, from: number, to: number): Trigger | null {
  return moreTelling(parsed, nearestTrigger(parsed, from, to), clauseAt(parsed.clauses, from), from);
}

function nearestTrigger(parsed: Parsed, from: number, to: number): Trigger | null {
  const { tokens, clauses } = parsed;
  if (tokens[from - 1]?.lower === 'of' && tokens[from - 2]?.lower === 'as') return null;
  if (AS_OF.test(tokens[from - 1]?.lower ?? '') && tokens[from - 1]?.lower !== 'of') return null;
  const own = clauseAt(clauses, from);
  const prenominal = nounAfter(parsed, to);
  if (prenominal !== null) return nounTrigger(parsed, prenominal, 'event/noun-after-date');
  const adjacent = nounBefore(parsed, from, 2);
  const toBe = plannedInfinitive(parsed, from);
  if (toBe) return toBe;
  const verb = finiteVerb(clauses[own], from);
  const governing = verb ? verbTrigger(parsed, verb, own) : null;
  if (adjacent !== null && (!governing || SAYING.has(tokens[governing.token]?.lemma ?? ''))) {
    return nounTrigger(parsed, adjacent, 'event/noun-before-date');
  }
  if (governing) return governing;
  if (verb && isUnreal(parsed, verb, own)) return null;
  const nearby = nounBefore(parsed, from, 14);
  const setting =
    nearby !== null && (clauses[own]?.from ?? 0) === 0 && !BACKGROUND.has(tokens[0]?.lower ?? '');
  const main = setting ? verbNearby(parsed, own, from) : null;
  if (main) return main;
  if (nearby !== null) return nounTrigger(parsed, nearby, 'event/noun-in-phrase');
  if (verb) return null;
  return verbNearby(parsed, own, from);
}

/** "the December 31 attack", "the 2007 disputed election". */
function nounAfter({ tokens }: Parsed, to: number): number | null {
  for (let i = to; i < Math.min(tokens.length, to + 4); i++) {
    const token = tokens[i];
    if (!token || !/^(?:NOUN|PROPN|ADJ)$/.test(token.pos)) return null;
    if (token.pos === 'NOUN' && nounConcept(token.lemma) && tokens[i + 1]?.pos !== 'NOUN') return i;
  }
  return null;
}

/** "the attack on December 27th", "invasion of Ukraine in February 2022": an event noun before, with no verb between. */
function nounBefore({ tokens }: Parsed, from: number, reach: number): number | null {
  for (let i = from - 1; i >= Math.max(0, from - reach); i--) {
    const token = tokens[i];
    if (!token || (!NOMINAL.test(token.pos) && token.text !== ',' && token.text !== '-')) return null;
    if (token.pos === 'NOUN' && nounConcept(token.lemma) && tokens[i + 1]?.text !== '-') return i;
  }
  return null;
}

function nounTrigger(parsed: Parsed, token: number, rule: string): Trigger | null {
  const noun = parsed.tokens[token];
  const concept = noun && nounConcept(noun.lemma);
  if (!concept) return null;
  const before = parsed.tokens.slice(Math.max(0, token - 6), token).map((each) => each.lower);
  if (before.includes('no') || before.includes('possible') || before.includes('any')) return null;
  const planned = before.includes('planned') || before.includes('upcoming') || before.includes('scheduled');
  return { form: 'noun', token, verb: null, clause: clauseAt(parsed.clauses, token), concept, planned, rule };
}

/** The verb of a clause, when it tells a happening. */
export function verbTrigger(parsed: Parsed, verb: VerbGroup, clause: number): Trigger | null {
  const { tokens } = parsed;
  const head = tokens[verb.head];
  if (!head || verb.negated || verb.tense === 'modal' || isUnreal(parsed, verb, clause)) return null;
  const made = { form: 'verb', token: verb.head, verb, clause } as const;
  const inner = infinitiveAfter(parsed, verb);
  if (
    inner !== null &&
    (PLANNING.test(head.lemma) || tokens[verb.head + 1]?.lower === 'due') &&
    (verb.passive || head.lemma === 'be' || head.lemma === 'plan')
  ) {
    const lemma = tokens[inner]?.lemma ?? '';
    return {
      ...made,
      concept: verbConcept(lemma, tokens[inner + 1]?.lower),
      planned: true,
      rule: 'event/verb-planned',
    };
  }
  if (HEDGED.test(head.lemma) && verb.passive) return null;
  if (head.lemma === 'be' || head.pos === 'AUX') {
    const noun = complementNoun(parsed, verb, clause);
    return noun === null ? null : nounTrigger(parsed, noun, 'event/be-noun');
  }
  if (STATIVE.has(head.lemma)) return null;
  if (verb.tense === 'present' && !verb.perfect && !(SAYING.has(head.lemma) && verb.auxiliaries.length === 0))
    return null;
  const planned = verb.tense === 'future';
  return {
    ...made,
    concept:
      (LIGHT.has(head.lemma) ? objectConcept(parsed, verb, clause) : null) ??
      verbConcept(head.lemma, verb.particle),
    planned,
    rule: planned ? 'event/verb-future' : 'event/verb',
  };
}

/** What the object of a light verb tells, when it stands close behind. */
function objectConcept({ tokens, clauses }: Parsed, verb: VerbGroup, clause: number): Concept | null {
  const end = Math.min(clauses[clause]?.to ?? 0, verb.head + 8);
  for (let i = verb.head + 1; i < end; i++) {
    const token = tokens[i];
    if (!token || token.pos === 'ADP' || token.pos === 'VERB' || token.pos === 'PUNCT') return null;
    if (token.pos === 'NOUN' && tokens[i + 1]?.pos !== 'NOUN') return nounConcept(token.lemma);
  }
  return null;
}

/** "On Monday A spoke, and B attacked": a date in front is both clauses', and the one that tells more is the happening. */
function moreTelling(parsed: Parsed, trigger: Trigger | null, own: number, from: number): Trigger | null {
  const { clauses, tokens } = parsed;
  if (from > 3 || (trigger && !VAGUE.has(trigger.concept.name))) return trigger;
  for (let n = Math.max(own, trigger?.clause ?? own) + 1; n < clauses.length; n++) {
    const joined = clauses[n];
    if (joined?.joint !== 'and' && joined?.joint !== 'but') continue;
    if (parsed.dates.some((date) => date.from >= joined.from && date.from < joined.to)) break;
    const verb = finiteVerb(joined, tokens.length);
    const other = verb ? verbTrigger(parsed, verb, n) : null;
    if (other && !VAGUE.has(other.concept.name)) return other;
  }
  return trigger;
}

function isUnreal(parsed: Parsed, verb: VerbGroup, clause: number): boolean {
  if (verb.negated || verb.tense === 'modal') return true;
  return UNREAL.has(parsed.clauses[clause]?.joint ?? '');
}

function infinitiveAfter({ tokens }: Parsed, verb: VerbGroup): number | null {
  for (let i = verb.head + 1; i < Math.min(tokens.length, verb.head + 5); i++) {
    if (tokens[i]?.lower === 'to') return tokens[i + 1]?.lower === 'be' ? i + 2 : i + 1;
    if (tokens[i]?.pos === 'PUNCT' || tokens[i]?.pos === 'NOUN') return null;
  }
  return null;
}

/** "was the target of a suicide attack": the event noun that a form of "be" leads to. */
function complementNoun({ tokens, clauses }: Parsed, verb: VerbGroup, clause: number): number | null {
  if (verb.tense !== 'past') return null;
  for (let i = verb.head + 1; i < (clauses[clause]?.to ?? 0); i++) {
    const token = tokens[i];
    if (token?.pos === 'NOUN' && nounConcept(token.lemma) && tokens[i + 1]?.pos !== 'NOUN') return i;
  }
  return null;
}

/** "an initiative to be unveiled later this week": it is still to come. */
function plannedInfinitive(parsed: Parsed, from: number): Trigger | null {
  const { tokens, clauses } = parsed;
  for (let i = from - 1; i >= Math.max(0, from - 10); i--) {
    if (tokens[i]?.pos !== 'VERB') continue;
    if (tokens[i - 1]?.lower !== 'be' || tokens[i - 2]?.lower !== 'to') return null;
    // "is believed to be held since May" hedges; it plans nothing.
    if (tokens[i - 3]?.pos === 'VERB' || tokens[i - 3]?.pos === 'AUX') return null;
    const verb: VerbGroup = {
      first: i - 2,
      head: i,
      particle: undefined,
      auxiliaries: ['be'],
      form: 'infinitive',
      tense: 'future',
      passive: true,
      perfect: false,
      negated: false,
    };
    return {
      form: 'verb',
      token: i,
      verb,
      clause: clauseAt(clauses, i),
      concept: verbConcept(tokens[i]?.lemma ?? '', undefined),
      planned: true,
      rule: 'event/to-be',
    };
  }
  return null;
}

/** A date in a phrase of its own belongs to the clause it introduces, else to the one it follows. */
function verbNearby(parsed: Parsed, own: number, from: number): Trigger | null {
  const { clauses, tokens } = parsed;
  const before = clauses
    .slice(0, own)
    .findLastIndex((clause) => clause.verbs.some((verb) => verb.form === 'finite'));
  const after = clauses.findIndex(
    (clause, i) => i > own && clause.verbs.some((verb) => verb.form === 'finite'),
  );
  const opens =
    (clauses[own]?.from ?? 0) === 0 || /^(?:and|but|that)$/.test(clauses[own]?.joint ?? '') || before < 0;
  const order = opens ? [after, before] : [before, after];
  for (const clause of order) {
    const verb = clause < 0 ? null : finiteVerb(clauses[clause], clause < own ? from : 0);
    if (!verb) continue;
    const trigger = verbTrigger(parsed, verb, clause);
    if (trigger) return trigger;
    if (HEDGED.test(tokens[verb.head]?.lemma ?? '') || tokens[verb.head]?.lemma === 'be') {
      const noun = nounBefore(parsed, clauses[clause]?.to ?? 0, 16);
      if (noun !== null) return nounTrigger(parsed, noun, 'event/noun-of-hedge');
    }
  }
  return null;
}
