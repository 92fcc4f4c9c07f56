import type { ArticleActor } from '../article.ts';
import { SAYING } from './lexicon.ts';
import type { EventMention } from './mention.ts';
import { actorsIn, type Parsed, type Present } from './sentence.ts';
import type { Span } from './noun-phrases.ts';
import { subjectRange } from './subject.ts';
import type { VerbGroup } from './verb-groups.ts';

/** Both sides say it of each other: nobody's account stands. */
const MUTUAL =
  /\b(?:accus\w+|blam\w+|fault\w+) (?:each other|one another)\b|\beach(?: side| party)?(?: has| have)?(?: later)? (?:accuse[sd]|blame[sd])\b|\btrad(?:ed|ing) (?:accusations|blame)\b|\bboth (?:sides|parties) (?:accused|blamed|claimed)\b/i;
/** "A disputed election" is no dispute of what the sentence tells. */
const CONTESTED =
  /\b(?:(?:is|are|was|were|been|being|remains?|remained) (?:[a-z]{3,12}ly |still |now )?(?:contested|disputed)|(?:contested|disputed) (?:that|this|it|by|the (?:claim|account|figure|number|toll|version|report))|disagree[ds]?|neither (?:count|claim|figure|account)s? (?:was|were|has been|could be)|in dispute)\b/i;
const STAGED = /\bcalled\b.{1,60}\b(?:staged|fabricated|fake|invented|a hoax|a lie|lies|a provocation)\b/i;
const CHARGE =
  /^(?:charge|claim|accusation|allegation|account|responsibility|blame|report|version|involvement|figure)s?$/;
/** A cheap look before a sentence is parsed. */
const GATE =
  /\b(?:den(?:y|ies|ied)|accus|blam|disput|contest|disagree|neither|staged|fabricated|fake|hoax|reject|says?|said|claim)/i;
/** Without one of these nobody denies anything. */
const DENIES = /\b(?:den[yi]|disput|disown|disclaim|reject|dismiss|called\b)/i;
/** How many sentences a dispute may come after what it disputes, in the same paragraph. */
const REACH = 3;

export interface Dispute {
  /** Who disputes it, as indices of actors; null: "each side", whoever took part. */
  readonly by: readonly number[] | null;
  readonly way: 'mutual' | 'contested' | 'denial';
  /** The token of the verb that denies. */
  readonly at?: number;
}

/** What a sentence says against an account; null: nothing. */
export function disputeIn(parsed: Parsed, words: string): Dispute | null {
  const verbs = tellingIn(parsed);
  if (MUTUAL.test(words)) {
    const named = accusers(parsed, verbs);
    return { by: named.length > 0 ? named : null, way: 'mutual' };
  }
  const crossed = crossAccused(parsed, verbs);
  if (crossed) return { by: crossed, way: 'mutual' };
  const denial = denialIn(parsed, verbs, words);
  const by = denial ? actorsIn(parsed, subjectOf(parsed, denial)) : [];
  if (denial && by.length > 0) return { by, way: 'denial', at: denial.verb.head };
  return CONTESTED.test(words) ? { by: [], way: 'contested' } : null;
}

/** A look before a sentence is tagged: one side denies, two accuse each other, or the words tell of a dispute themselves. */
function mayDispute(words: string, named: readonly Present[]): boolean {
  if (!GATE.test(words)) return false;
  if (named.length > 0 && DENIES.test(words)) return true;
  return named.some(({ actor }) => actor !== named[0]?.actor) || MUTUAL.test(words) || CONTESTED.test(words);
}

function accusers(parsed: Parsed, verbs: readonly Telling[]): number[] {
  return verbs
    .filter(({ lemma }) => /^(?:accuse|blame|fault|trade|claim)$/.test(lemma))
    .flatMap((verb) => actorsIn(parsed, subjectOf(parsed, verb)));
}

/** "Ada says that Ben broke it, and Ben says that Ada did": each says it of the other. */
function crossAccused(parsed: Parsed, verbs: readonly Telling[]): number[] | null {
  if (verbs.filter(({ lemma }) => SAYING.has(lemma)).length < 2) return null;
  const said = verbs.flatMap((verb, n) => {
    const next = verbs[n + 1];
    if (!next || !SAYING.has(verb.lemma)) return [];
    const speaker = actorsIn(parsed, subjectOf(parsed, verb))[0];
    const accused = actorsIn(parsed, subjectOf(parsed, next))[0];
    return speaker !== undefined && accused !== undefined && accused !== speaker
      ? [{ speaker, accused }]
      : [];
  });
  const [first, ...others] = said;
  const answer = others.find((other) => other.speaker === first?.accused && other.accused === first.speaker);
  return first && answer ? [first.speaker, answer.speaker] : null;
}

function denialIn(parsed: Parsed, verbs: readonly Telling[], words: string): Telling | undefined {
  const found = verbs.find(({ lemma, verb: { head, negated } }) => {
    if (negated) return false;
    if (/^(?:deny|dispute|disown|disclaim)$/.test(lemma)) return true;
    const object = parsed.tokens.slice(head + 1, head + 5);
    return /^(?:reject|dismiss)$/.test(lemma) && object.some(({ lower }) => CHARGE.test(lower));
  });
  return found ?? (STAGED.test(words) ? verbs.find(({ lemma }) => lemma === 'call') : undefined);
}

/** A verb that tells, by its lemma, and the index of its clause. */
interface Telling {
  readonly lemma: string;
  readonly verb: VerbGroup;
  readonly clause: number;
}

function tellingIn({ clauses, tokens }: Parsed): Telling[] {
  const found: Telling[] = [];
  for (const [clause, { verbs }] of clauses.entries())
    for (const verb of verbs)
      if (verb.form === 'finite' || verb.tense === 'past')
        found.push({ lemma: tokens[verb.head]?.lemma ?? '', verb, clause });
  return found;
}

function subjectOf(parsed: Parsed, { verb, clause }: Telling): Span {
  return subjectRange(parsed, clause, verb);
}

/** Looks on from each dated happening: what the next sentences of its paragraph say against it becomes part of its standing. */
export function withDisputes(
  events: readonly EventMention[],
  actors: readonly ArticleActor[],
  next: (sentence: number) => { parse: () => Parsed; named: readonly Present[]; words: string } | null,
): EventMention[] {
  const dated = new Set(events.filter(({ date }) => date !== null).map(({ sentence }) => sentence));
  return events.map((event, n) => {
    // Of several in one sentence the last is the nearest to what follows.
    const last = events[n + 1]?.sentence !== event.sentence;
    if (event.date === null || event.status === 'planned' || !last) return event;
    let standing: EventMention = event;
    for (let step = 1; step <= REACH && !dated.has(event.sentence + step); step++) {
      const following = next(event.sentence + step);
      if (!following) break;
      if (!mayDispute(following.words, following.named)) continue;
      const dispute = disputeIn(following.parse(), following.words);
      if (!dispute || isChangeOfMatter(following.parse())) continue;
      const by = dispute.by ?? partiesOf(event, actors);
      standing = {
        ...standing,
        status: 'disputed',
        disputedBy: [...new Set([...standing.disputedBy, ...by])],
      };
    }
    return standing;
  });
}

/** A sentence with a date of its own speaks of something else. */
function isChangeOfMatter({ dates }: Parsed): boolean {
  return dates.length > 0;
}

/** The two sides of a happening, where the sentence that tells it names just two. */
export function partiesOf(
  { actors: roles }: Pick<EventMention, 'actors'>,
  actors: readonly ArticleActor[],
): number[] {
  const sides = roles.map(({ actor }) => actor).filter((actor) => actors[actor]?.kind !== 'person');
  return sides.length === 2 && sides.length === roles.length ? sides : [];
}
