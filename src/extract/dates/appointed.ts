/** What a few sorts of words say of a time beside the tense: a day that is made a holiday or called for, a plan with a term, what could be seen. */
import type { VerbGroup } from '../events/verb-groups.ts';
import type { Token } from '../tokens.ts';

const APPOINTS = /^(?:declare|proclaim|designate|name|appoint|decree)$/;
const SORT = /^(?:day|days|week|holiday|fast|feast|mourning)$/;

/** "declared Saturday a day of mourning": the day of which so much is made lay ahead. */
export function isAppointed(
  tokens: readonly Token[],
  { head }: VerbGroup,
  from: number,
  to: number,
): boolean {
  if (!APPOINTS.test(tokens[head]?.lemma ?? '') || from - head > 2) return false;
  const at = tokens[to]?.lower === 'as' ? to + 1 : to;
  return (
    /^(?:an?|the)$/.test(tokens[at]?.lower ?? '') &&
    tokens.slice(at + 1, at + 4).some(({ lower }) => SORT.test(lower))
  );
}

/** What somebody calls for. */
const HELD =
  /^(?:strike|walkout|stoppage|rally|protest|march|demonstration|vigil|silence|vote|ballot|election|referendum|plebiscite|meeting|session|summit|conference|congress|convention|assembly|hearing|debate|talk|round|boycott|shutdown|mourning|prayer|parade|mass|service|funeral|ceremony)$/;
const CONVENES = /^(?:call|convene|summon|schedule|announce|arrange|organi[sz]e|set|fix|plan)$/;

/** "has called for a rally on 18 December": it is to be held on the day whose words begin at `from`. */
export function callsFor(tokens: readonly Token[], verb: VerbGroup, from: number): boolean {
  if (tokens[from - 1]?.lower !== 'on' || !/^(?:call|appeal|ask)$/.test(tokens[verb.head]?.lemma ?? ''))
    return false;
  const asked = tokens[verb.head + 1]?.lower === 'for' || verb.particle === 'for';
  return asked && HELD.test(tokens[from - 2]?.lemma ?? '');
}

/** "has called a conference in Aarn on 23 November": this tense goes with no day, so that is the day of what is called. */
export function hasCalled(tokens: readonly Token[], verb: VerbGroup, from: number): boolean {
  if (tokens[from - 1]?.lower !== 'on' || !CONVENES.test(tokens[verb.head]?.lemma ?? '')) return false;
  const { passive, auxiliaries } = verb;
  const now =
    auxiliaries.length === 0 ? verb.tense === 'present' : /^(?:has|have)$/.test(auxiliaries[0] ?? '');
  return now && !passive && tokens.slice(verb.head + 1, from - 1).some(({ lemma }) => HELD.test(lemma));
}

const PLAN =
  /^(?:plan|proposal|bid|offer|idea|motion|bill|demand|request|pledge|promise|vow|order|decision)$/;

/** "her plan to bring them home by Christmas": what the infinitive tells is still to be done. */
export function isPlanFor(tokens: readonly Token[], { form, first }: VerbGroup): boolean {
  return (
    form === 'infinitive' && tokens[first - 1]?.lower === 'to' && PLAN.test(tokens[first - 2]?.lemma ?? '')
  );
}

/** "could be seen on Sunday", "could hear the guns": it was so, and not only possible. */
export function perceived(tokens: readonly Token[], { head, auxiliaries }: VerbGroup): boolean {
  return auxiliaries.includes('could') && /^(?:see|hear|feel|smell)$/.test(tokens[head]?.lemma ?? '');
}
