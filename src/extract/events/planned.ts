/** What is meant, due or asked to be done. */
import { STATIVE, verbConcept } from './lexicon.ts';
import { clauseAt, finiteVerb, type Parsed } from './sentence.ts';
import type { Trigger } from './trigger.ts';
import { OFF } from './unmade.ts';
import type { VerbGroup } from './verb-groups.ts';

export const PLANNING = /^(?:set|suppose|schedule|plan|due|expect|slate|intend|about|bind)$/;

/** "The vote, which was due in May, has been postponed": of plans that came to nothing nothing happened. */
export function cameToNothing({ tokens, clauses }: Parsed, verb: VerbGroup, clause: number): boolean {
  if (verb.tense !== 'past' || !/^(?:who|which|that)$/.test(clauses[clause]?.joint ?? '')) return false;
  const main = clauses.slice(clause + 1).find(({ verbs }) => verbs.some(({ form }) => form === 'finite'));
  const told = main?.joint === '' ? finiteVerb(main, 0) : null;
  const lemma = tokens[told?.head ?? -1]?.lemma ?? '';
  // "has been brought forward to Wednesday"
  const moved =
    /^(?:bring|put|move|push|shift)$/.test(lemma) && MOVED.test(tokens[(told?.head ?? 0) + 1]?.lower ?? '');
  // "Schools, which were to reopen tomorrow, stay shut", "men who had been expected this week were turned back"
  return OFF.test(lemma) || moved || /^(?:stay|remain)$/.test(lemma) || verb.auxiliaries.includes('had');
}

const MOVED = /^(?:forward|off|back|up|to)$/;

/** "intended to travel on Friday": what is meant to be done; null: the verb has no infinitive. */
export function plannedBy(parsed: Parsed, verb: VerbGroup, clause: number): Trigger | null {
  const { tokens } = parsed;
  const inner = infinitiveAfter(parsed, verb);
  const meant = inner === null ? undefined : tokens[inner];
  // "hope to stay until Tuesday"
  if (meant?.pos !== 'VERB' || STATIVE.has(meant.lemma)) return null;
  const concept = verbConcept(meant.lemma, tokens[(inner ?? 0) + 1]?.lower);
  const rule = 'event/verb-planned';
  return { form: 'verb', token: verb.head, verb, clause, concept, planned: true, rule };
}

/** "is due to meet", "was to stop". */
export function isToBe(next: string | undefined, lemma: string): boolean {
  return next === 'due' || (next === 'to' && lemma === 'be');
}

/** "was ready to leave on Friday", "were poised to strike": of a day to come. */
export function isReady(tokens: Parsed['tokens'], { head, passive }: VerbGroup): boolean {
  const at = passive ? head : head + 1;
  return /^(?:ready|poised|primed)$/.test(tokens[at]?.lower ?? '') && tokens[at + 1]?.lower === 'to';
}

const NTH = /^(?:first|last|only|second|third|fourth|latest|next)$/;

export function infinitiveAfter({ tokens }: Parsed, verb: VerbGroup): number | null {
  for (let i = verb.head + 1; i < Math.min(tokens.length, verb.head + 5); i++) {
    if (tokens[i]?.lower === 'to') return /^(?:be|have)$/.test(tokens[i + 1]?.lower ?? '') ? i + 2 : i + 1;
    if (tokens[i]?.pos === 'PUNCT' || tokens[i]?.pos === 'NOUN') return null;
  }
  return null;
}

/** "It calls for 200 captives to be freed": who is to be. */
function askedFor({ tokens }: Parsed, head: number, to: number): VerbGroup['subject'] {
  const at = tokens.findIndex(({ lower }, i) => i > head && i <= head + 2 && lower === 'for');
  const isPhrase =
    at > 0 && tokens.slice(at + 1, to).every(({ pos }) => /^(?:DET|ADJ|NUM|NOUN|PROPN|PART)$/.test(pos));
  return isPhrase && at + 1 < to ? { from: at + 1, to } : undefined;
}

/** "an initiative to be unveiled later this week": it is still to come. */
export function plannedInfinitive(parsed: Parsed, from: number): Trigger | null {
  const { tokens, clauses } = parsed;
  for (let i = from - 1; i >= Math.max(0, from - 10); i--) {
    if (tokens[i]?.pos !== 'VERB') continue;
    if (tokens[i - 1]?.lower !== 'be' || tokens[i - 2]?.lower !== 'to') return null;
    const clause = clauseAt(clauses, i);
    // "was the first town to be occupied": it was.
    const main = clauses[clause]?.verbs.findLast(({ form, head }) => form === 'finite' && head < i);
    if (main?.tense === 'past' && tokens.slice(main.head + 1, i - 2).some(({ lower }) => NTH.test(lower))) {
      const concept = verbConcept(tokens[i]?.lemma ?? '', undefined);
      return { form: 'verb', token: i, verb: main, clause, concept, planned: false, rule: 'event/be-first' };
    }
    const due = main && PLANNING.test(tokens[i - 3]?.lemma ?? '') && main.head >= i - 4;
    if (due && cameToNothing(parsed, main, clause)) return null;
    // "is believed to be held since May" hedges; it plans nothing.
    if (tokens[i - 3]?.pos === 'VERB' || tokens[i - 3]?.pos === 'AUX') return null;
    // "is unlikely to be debated on Friday"
    const chance = tokens[i - 3]?.pos === 'ADJ' && tokens[main?.head ?? -1]?.lemma === 'be';
    if (chance && (main?.negated || /^un/.test(tokens[i - 3]?.lower ?? ''))) return null;
    const verb: VerbGroup = {
      // "is likely to be debated": how likely it is, is told with it.
      first: chance && main?.head === i - 4 ? main.first : i - 2,
      head: i,
      subject: main ? askedFor(parsed, main.head, i - 2) : undefined,
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
      clause,
      concept: verbConcept(tokens[i]?.lemma ?? '', undefined),
      planned: true,
      rule: 'event/to-be',
    };
  }
  return null;
}
