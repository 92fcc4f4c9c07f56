/** Verbs whose clause says that what they tell did not happen, or not whether. */
import { invertedBy } from './inverted.ts';
import { SAYING } from './lexicon.ts';
import { infinitiveAfter } from './planned.ts';
import { finiteVerb, type Parsed } from './sentence.ts';
import { subjectRange } from './subject.ts';
import type { VerbGroup } from './verb-groups.ts';
import { isInside } from './voices.ts';

const UNREAL = new Set(['if', 'unless', 'whether', 'once']);

const SILENT =
  /^(?:comment|discuss|say|elaborate|answer|respond|specify|speculate|explain|identify|name|give|disclose)$/;

export function isConditional({ clauses, tokens, groups, others }: Parsed, own: number): boolean {
  // "said it would free them on Thursday if the bodies were returned": announced for a day, on terms.
  const announced =
    clauses[own]?.joint === 'that' &&
    SAYING.has(tokens[finiteVerb(clauses[own - 1], 0)?.head ?? -1]?.lemma ?? '');
  return clauses.some(({ joint, from }, n) => {
    const opener = tokens[from];
    if (announced && joint === 'if' && n > own) return false;
    // "votes on aid to be paid if a treaty is signed": on terms is only that.
    const term = groups.findLast(({ head }) => head < from);
    if (n > own && term?.form === 'infinitive' && term.passive && tokens[term.first - 2]?.pos === 'NOUN')
      return false;
    return (joint === 'if' || joint === 'unless') && opener !== undefined && !isInside(others, opener);
  });
}

export function isUnreal(parsed: Parsed, verb: VerbGroup, clause: number, ahead = false): boolean {
  // "Here is what happened on Monday": it asks, or announces the answer.
  if (/^(?:what|whatever)$/.test(parsed.tokens[verb.first - 1]?.lower ?? '')) return true;
  // "said that no troops had crossed", and not "no fewer than 40 were killed"
  const subject = subjectRange(parsed, clause, verb).from;
  if (
    /^(?:no|any|neither)$/.test(parsed.tokens[subject]?.lower ?? '') &&
    !/^(?:fewer|less|more|sooner)$/.test(parsed.tokens[subject + 1]?.lower ?? '')
  )
    return true;
  // "declined to comment"
  const { head } = verb;
  const inner = /^(?:decline|refuse)$/.test(parsed.tokens[head]?.lemma ?? '')
    ? infinitiveAfter(parsed, verb)
    : null;
  if (inner !== null && SILENT.test(parsed.tokens[inner]?.lemma ?? '')) return true;
  // "How the bridge fell": the head of another article.
  if (isHeading(parsed, clause)) return true;
  // "Hardly anybody came on Monday"
  const opening = [parsed.tokens[subject - 1], parsed.tokens[subject]];
  if (opening.some((each) => /^(?:hardly|scarcely|barely)$/.test(each?.lower ?? ''))) return true;
  if (isImperative(parsed, verb)) return true;
  // "is unlikely to be debated on Friday"
  if (parsed.tokens[verb.head]?.lemma === 'be' && parsed.tokens[verb.head + 1]?.lower === 'unlikely')
    return true;
  // "Nothing will be done before May"
  if (/^(?:nothing|nobody|none|neither|no-one)$/.test(parsed.tokens[verb.first - 1]?.lower ?? ''))
    return true;
  // "Little moved in 1964"
  if (/^(?:little|nothing)$/.test(parsed.tokens[subject]?.lower ?? '') && subject === verb.first - 1)
    return true;
  // "had flown no mission", "lost nobody"
  if (/^(?:no|nobody|nothing|none)$/.test(parsed.tokens[verb.head + 1]?.lower ?? '')) return true;
  // "apologised to no one"
  if (
    parsed.tokens[verb.head + 1]?.pos === 'ADP' &&
    (/^(?:nobody|none)$/.test(parsed.tokens[verb.head + 2]?.lower ?? '') ||
      (parsed.tokens[verb.head + 2]?.lower === 'no' && parsed.tokens[verb.head + 3]?.lower === 'one'))
  )
    return true;
  if (
    verb.negated ||
    (verb.tense === 'modal' &&
      !(
        ahead &&
        (verb.auxiliaries.some((word) => /^(?:would|must)$/.test(word)) || isEarliest(parsed, verb)) &&
        !verb.perfect
      ))
  )
    return true;
  const own = parsed.clauses[clause];
  // "was taken once the guns fell silent": they did; "would leave once they had": that is to come.
  const once = own?.joint === 'once' && verb.tense === 'past' && !parsed.groups.some(isThought);
  return (!once && UNREAL.has(own?.joint ?? '')) || invertedBy(parsed.tokens, own, parsed.groups) !== null;
}

/** "could leave as soon as next month", "may begin as early as Monday": the first day on which it can be. */
function isEarliest({ tokens, dates }: Parsed, { head }: VerbGroup): boolean {
  const date = dates.find(({ from }) => from > head);
  const words = date ? tokens.slice(Math.max(head, date.from - 3), date.from).map(({ lower }) => lower) : [];
  return /^as (?:soon|early) as$/.test(words.join(' '));
}

function isThought({ tense }: VerbGroup): boolean {
  return tense === 'modal' || tense === 'future';
}

function isHeading({ clauses }: Parsed, clause: number): boolean {
  // "What was left of the fleet was interned": the second verb is the sentence's.
  const verbs = clauses[clause]?.verbs.filter(({ form }) => form === 'finite') ?? [];
  return (
    verbs.length < 2 &&
    /^(?:how|why|what|where)$/.test(clauses[clause]?.joint ?? '') &&
    !clauses.some(({ verbs }, n) => n !== clause && verbs.some(({ form }) => form === 'finite'))
  );
}

/** "To the council: lift the ban by the end of May": that is asked for. */
function isImperative({ tokens, annals }: Parsed, { first, head, auxiliaries, tense }: VerbGroup): boolean {
  const bare = first === head && auxiliaries.length === 0 && tense === 'present';
  if (annals || !bare || tokens[head]?.lower !== tokens[head]?.lemma || tokens[head]?.pos !== 'VERB')
    return false;
  return tokens[first - 1]?.text === ':';
}
