/** What has been so since a day came to be so then. */
import { verbConcept } from './lexicon.ts';
import type { Parsed } from './sentence.ts';
import type { Trigger } from './trigger.ts';
import type { VerbGroup } from './verb-groups.ts';

/** States that somebody or something came to be in on a day. */
const CHANGED =
  /^(?:independent|autonomous|free|closed|shut|open|empty|vacant|missing|dead|divided|separate|deserted|(?:at war|in (?:force|effect|power|office|exile|hiding|prison|jail|custody|detention)|on (?:hunger )?strike|under \p{Ll}.{2,40}|without \p{Ll}.{2,20}|in .{2,20} hands|on (?:an? |the )?.{0,30}\blist|(?:an? |the )?(?:\p{Ll}+ ){0,2}(?:member|monument|memorial|museum|republic|kingdom|colony|protectorate|dominion|province|capital|park|reserve|site|landmark|holiday))(?: .{0,40})?)$/u;

/** "has been independent since 1961": what has been so since a time came to be so then. */
export function changeSince(parsed: Parsed, verb: VerbGroup, clause: number, from: number): Trigger | null {
  const { tokens } = parsed;
  const head = tokens[verb.head];
  if (verb.negated) return null;
  // "By April most of the east was in rebel hands"
  const since = verb.perfect && tokens[from - 1]?.lower === 'since';
  const by = tokens[from - 1]?.lower === 'by' && verb.tense === 'past' && verb.first === verb.head;
  if (!since && !by) return null;
  const concept = verbConcept('become', undefined);
  const made: Trigger = {
    form: 'verb',
    token: verb.head,
    verb,
    clause,
    concept,
    planned: false,
    rule: 'event/state-since',
  };
  // "have been kept out of the valley since May"
  if (head?.lemma === 'keep' && verb.passive) return made;
  if (head?.lemma !== 'be') return null;
  const end = from > verb.head ? from - 1 : parsed.clauses[clause]?.to;
  // "By Friday the bridge was still open"
  if (tokens[verb.head + 1]?.lower === 'still') return null;
  const state = tokens.slice(verb.head + 1, end).filter(({ pos }) => pos !== 'ADV' && pos !== 'PUNCT');
  if (!CHANGED.test(state.map(({ lower }) => lower).join(' '))) return null;
  return made;
}
