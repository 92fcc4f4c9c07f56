import { type Concept, nounConcept, verbConcept } from './lexicon.ts';
import { clauseAt, type Parsed } from './sentence.ts';
import type { Trigger } from './trigger.ts';
import type { VerbGroup } from './verb-groups.ts';

const NOMINAL = /^(?:NOUN|PROPN|ADJ|NUM|DET|ADP|PART|PRON|CCONJ)$/;

/** "the December 31 attack", "the 2007 disputed election". */
export function nounAfter({ tokens, dates, clauses }: Parsed, to: number): number | null {
  // "the resolution of 12 May calls on …": this date belongs to what stands before it.
  const from = dates.find((date) => date.to === to)?.from ?? to;
  if (tokens[from - 1]?.lower === 'of') return null;
  // "On 3 May mortar rounds landed in a field": a day with its preposition describes no noun.
  if (from === 1 && tokens[0]?.lower === 'on' && isSubjectOf({ clauses }, to)) return null;
  for (let i = to; i < Math.min(tokens.length, to + 4); i++) {
    const token = tokens[i];
    if (!token || !/^(?:NOUN|PROPN|ADJ)$/.test(token.pos)) return null;
    // "named in the 2019 report": what somebody wrote is no happening of the sentence.
    if (token.pos === 'NOUN' && nounConcept(token.lemma)?.name === 'speak' && to - from === 1) return null;
    if (token.pos === 'NOUN' && tells(token.lemma) && tokens[i + 1]?.pos !== 'NOUN') return i;
  }
  return null;
}

/** Whether a verb of the past stands at most four words behind, in the clause that begins the sentence. */
function isSubjectOf({ clauses }: Pick<Parsed, 'clauses'>, from: number): boolean {
  const verb = clauses[0]?.verbs.find(({ form, head }) => form === 'finite' && head >= from);
  return verb !== undefined && verb.tense === 'past' && !verb.passive && verb.first <= from + 4;
}

/** With a year of its own ("a 1998 civil war", "the war of 1973") a war is one among others; else the word speaks of one that is known. */
function tells(lemma: string): boolean {
  return lemma === 'war' || nounConcept(lemma) !== null;
}

const WAR: Concept = verbConcept('invade', undefined);

/** "the attack on December 27th", "invasion of Ukraine in February 2022": an event noun before, with no verb between. */
export function nounBefore({ tokens, clauses }: Parsed, from: number, reach: number): number | null {
  // "The battle of the Three Hills (9–26 August) cost 11,000 lives"
  const last = tokens[from - 1]?.text === '(' ? from - 2 : from - 1;
  for (let i = last; i >= Math.max(0, from - reach); i--) {
    const token = tokens[i];
    if (token?.pos === 'VERB' && signs({ tokens, clauses }, i)) continue;
    if (!token || (!NOMINAL.test(token.pos) && token.text !== ',' && token.text !== '-')) return null;
    // "an aid convoy": only the last noun of several says what it is.
    if (token.pos !== 'NOUN' || tokens[i + 1]?.text === '-') continue;
    if (tokens[i + 1]?.pos === 'NOUN' && i + 1 < from) continue;
    const named = tokens[i + 1]?.lower === 'of' && i === from - 2 && tells(token.lemma);
    const concept = nounConcept(token.lemma) ?? (named ? WAR : null);
    // "on the fiftieth anniversary of the treaty": long after it.
    if (tokens.slice(Math.max(0, i - 4), i).some(({ lemma }) => lemma === 'anniversary')) return null;
    // "news reports for Wednesday": an issue is for its day, and nothing happens in it.
    if (concept?.name === 'speak' && tokens[from - 1]?.lower === 'for') return null;
    if (concept) return i;
  }
  return null;
}

/** "a truce signed in April": a participle right behind an accord, which says no more than the noun. */
function signs({ tokens, clauses }: Pick<Parsed, 'tokens' | 'clauses'>, at: number): boolean {
  const noun = tokens[at - 1];
  if (
    noun?.pos !== 'NOUN' ||
    !/^(?:sign|reach|announce|agree|declare|broker|conclude|hold)$/.test(tokens[at]?.lemma ?? '')
  )
    return false;
  if (!/^(?:ceasefire|accord|meeting|proposal|speak)$/.test(nounConcept(noun.lemma)?.name ?? ''))
    return false;
  return !clauses.some(({ verbs }) => verbs.some(({ head }) => head === at));
}

export function nounTrigger(parsed: Parsed, token: number, rule: string): Trigger | null {
  const noun = parsed.tokens[token];
  const concept = noun && (nounConcept(noun.lemma) ?? (noun.lemma === 'war' ? WAR : null));
  if (!concept) return null;
  const before = parsed.tokens.slice(Math.max(0, token - 6), token).map((each) => each.lower);
  if (before.includes('no') || before.includes('possible') || before.includes('any')) return null;
  const planned = before.includes('planned') || before.includes('upcoming') || before.includes('scheduled');
  return { form: 'noun', token, verb: null, clause: clauseAt(parsed.clauses, token), concept, planned, rule };
}

/** "was the target of a suicide attack": the event noun that a form of "be" leads to. */
export function complementNoun({ tokens, clauses }: Parsed, verb: VerbGroup, clause: number): number | null {
  if (verb.tense !== 'past') return null;
  // "it was that attack that shifted the vote": one that is told.
  if (/^(?:that|this|those|these)$/.test(tokens[verb.head + 1]?.lower ?? '')) return null;
  for (let i = verb.head + 1; i < (clauses[clause]?.to ?? 0); i++) {
    const token = tokens[i];
    // "was in revenge for the killing", "was the worst since the agreement": for what, or since when, and not what it was.
    if (/^(?:for|over|against|after|before|since|despite)$/.test(token?.lower ?? '')) return null;
    // "was the anniversary of the coup"
    if (token?.lemma === 'anniversary') return null;
    if (token?.pos === 'NOUN' && nounConcept(token.lemma) && tokens[i + 1]?.pos !== 'NOUN') return i;
  }
  return null;
}
