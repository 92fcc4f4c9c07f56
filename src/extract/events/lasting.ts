/** Verbs of being that tell a happening all the same: how long a war lasted, what a fight cost, where somebody stayed away. */
import { type Concept, HAPPENS, nounConcept, verbConcept } from './lexicon.ts';
import type { Parsed } from './sentence.ts';
import { headNoun } from './noun-phrases.ts';
import { subjectRange } from './subject.ts';
import type { VerbGroup } from './verb-groups.ts';

const WAR = /^(?:war|conflict|rebellion|revolt|uprising|insurgency|campaign|struggle)$/;
const FOUGHT: Concept = verbConcept('fight', undefined);
const STAYS_AWAY: Concept = verbConcept('boycott', undefined);
const MEETS: Concept = verbConcept('meet', undefined);
const ASSEMBLY =
  /^(?:court|tribunal|jury|bench|assembly|parliament|senate|congress|convention|conference|council|commission|committee|martial|synod|diet)$/;
const LOSSES =
  /^(?:life|man|woman|casualty|dead|soldier|troop|sailor|trooper|ship|aircraft|plane|tank|gun|killed)$/;

/** What a verb tells that says how long something lasted or what it cost; null: neither. */
export function lastingConcept(parsed: Parsed, verb: VerbGroup, clause: number): Concept | null {
  const { tokens } = parsed;
  const { lemma } = tokens[verb.head] ?? { lemma: '' };
  if (verb.tense !== 'past' || verb.perfect || verb.auxiliaries.length > 0) return null;
  if (lemma === 'cost') return costsLosses(parsed, verb) ? HAPPENS : null;
  // "The tribunal sat in May"
  if (lemma === 'sit' && !/^(?:down|up)$/.test(tokens[verb.head + 1]?.lower ?? '')) {
    const body = headNoun(tokens, subjectRange(parsed, clause, verb));
    return body && ASSEMBLY.test(body.lower) ? MEETS : null;
  }
  if (!/^(?:last|rage|run)$/.test(lemma)) return null;
  // "A second strike in May lasted three days": with its time, one of several is told.
  const subject = subjectRange(parsed, clause, verb);
  if (
    lemma === 'last' &&
    /^(?:an?|another|the (?:first|second|third|fourth|last|latest|next))$/.test(
      opening(parsed, subject.from),
    ) &&
    parsed.dates.some(({ from, to }) => from > subject.from && to <= verb.first)
  )
    return nounConcept(headNoun(tokens, subject)?.lemma ?? '') ?? HAPPENS;
  // "lasted from May to July", and not "lasted three days"
  if (!/^(?:from|between)$/.test(tokens[verb.head + 1]?.lower ?? '')) return null;
  return subjectConcept(parsed, verb, clause);
}

/** Its article, with the word that counts. */
function opening({ tokens }: Parsed, at: number): string {
  const [first, second] = [tokens[at]?.lower ?? '', tokens[at + 1]?.lower ?? ''];
  return first === 'the' ? `${first} ${second}` : first;
}

/** "cost him 4,000 men", "cost 300 lives" */
function costsLosses({ tokens }: Parsed, { head }: VerbGroup): boolean {
  const object = tokens.slice(head + 1, head + 8);
  const count = object.findIndex(({ pos }) => pos === 'NUM');
  return count >= 0 && object.slice(count).some(({ lemma }) => LOSSES.test(lemma));
}

/** "a conflict between A and B that lasted": what the clause is about stands somewhere before it. */
function subjectConcept(parsed: Parsed, verb: VerbGroup, clause: number): Concept | null {
  const { tokens, clauses } = parsed;
  const own = clauses[clause];
  const relative = /^(?:that|which)$/.test(own?.joint ?? '') && verb.first <= (own?.from ?? 0) + 1;
  const noun = relative
    ? tokens.slice(0, own?.from).findLast(({ pos, lemma }) => pos === 'NOUN' && conceptOf(lemma) !== null)
    : headNoun(tokens, subjectRange(parsed, clause, verb));
  return noun ? conceptOf(noun.lemma.toLowerCase()) : null;
}

function conceptOf(lemma: string): Concept | null {
  return WAR.test(lemma) ? FOUGHT : nounConcept(lemma);
}

/** "did not appear before the committee on Monday": where somebody was to be, it is told that he was not. */
export function staysAway({ tokens }: Parsed, verb: VerbGroup): Concept | null {
  if (!verb.negated || verb.tense !== 'past' || verb.perfect || !verb.auxiliaries.includes('did'))
    return null;
  const next = tokens[verb.head + 1]?.lower ?? '';
  const { lemma } = tokens[verb.head] ?? { lemma: '' };
  return lemma === 'attend' ||
    (lemma === 'appear' && /^(?:before|at|in|for|on|\.|,)$/.test(next)) ||
    (/^(?:show|turn)$/.test(lemma) && next === 'up')
    ? STAYS_AWAY
    : null;
}
