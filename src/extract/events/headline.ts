/** Lines that leave out the verb, as headlines do: "Council of the Straits to meet on Monday". */
import { verbConcept } from './lexicon.ts';
import type { DateAt, Parsed } from './sentence.ts';
import type { Trigger } from './trigger.ts';

/** Nouns that an infinitive belongs to: "a chance to vote" is no vote. */
const TAKES_INFINITIVE =
  /^(?:plan|chance|bid|move|call|way|time|right|decision|offer|deal|attempt|effort|pledge|vow|promise|agreement|need|order|proposal|refusal|threat|opportunity|power|reason|ability|demand|request|failure|appeal|fight|battle|race|place|thing|what|how|when|where|why)$/;

/** What somebody is to do on a day to come, in a line that has no other verb; null: it has, or it is not said of anybody. */
export function toBeDone({ tokens, groups, clauses }: Parsed, { from, ahead }: DateAt): Trigger | null {
  const [verb] = groups;
  if (!ahead || !verb || groups.length > 1 || verb.form !== 'infinitive' || verb.head >= from) return null;
  const to = verb.first - 1;
  // Behind the mark of a list.
  const first = tokens.findIndex(({ pos }) => pos !== 'PUNCT');
  const subject = tokens.slice(first, to);
  const last = tokens[to - 1];
  if (tokens[to]?.lower !== 'to' || !/^(?:NOUN|PROPN)$/.test(last?.pos ?? '')) return null;
  if (subject.some(({ lemma, pos }) => pos === 'PUNCT' || TAKES_INFINITIVE.test(lemma))) return null;
  const concept = verbConcept(tokens[verb.head]?.lemma ?? '', verb.particle);
  if (concept.name === 'other') return null;
  return {
    form: 'verb',
    token: verb.head,
    verb: { ...verb, first: to, form: 'finite', tense: 'future', subject: { from: first, to } },
    clause: clauses.findIndex((clause) => verb.head >= clause.from && verb.head < clause.to),
    concept,
    planned: true,
    rule: 'event/to-be',
  };
}
