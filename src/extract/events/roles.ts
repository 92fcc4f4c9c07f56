import type { ArticleActor } from '../article.ts';
import type { Role } from '../../model/timeline.ts';
import type { Parsed } from './sentence.ts';
import type { Span } from './noun-phrases.ts';
import { SHARED } from './lexicon.ts';
import { subjectRange } from './subject.ts';
import type { Trigger } from './trigger.ts';

/** Concepts in which everybody named takes part alike. */
/** After these stands where or when it was, or who was not there. */
const SETTING =
  /^(?:in|at|near|outside|inside|from|off|around|before|after|during|until|without|since|over|across|through|along|within|via)$/;
/** Who acts for a state when they are called its: "Ukraine's team". */
const AGENTS =
  /^(?:team|delegation|negotiators?|envoys?|forces?|troops?|army|navy|military|government|ministry|parliament|police|leaders?|officials?|soldiers?|diplomats?)$/;
/** The concepts whose object is hit through what belongs to it: "attacked Ukraine's ports". */
const HITTING = new Set(['attack', 'advance', 'war-onset', 'annexation', 'coerce', 'sanction']);

/** The actors of a happening, each with the part it takes. Whoever only names a place or a time takes none. */
export function rolesOf(
  parsed: Parsed,
  trigger: Trigger,
  actors: readonly ArticleActor[],
): { actor: number; role: Role }[] {
  const roles = new Map<number, Role>();
  for (const mention of parsed.actors) {
    if (roles.has(mention.actor)) continue;
    if (isSaint(parsed, mention.from, actors[mention.actor])) continue;
    const role = trigger.verb ? verbRole(parsed, trigger, mention) : nounRole(parsed, trigger, mention);
    if (role) roles.set(mention.actor, role);
  }
  return [...roles].map(([actor, role]) => ({ actor, role }));
}

/** "St Petersburg", "St Peter's": a place or a church, never somebody who acts. */
function isSaint({ tokens }: Parsed, from: number, actor: ArticleActor | undefined): boolean {
  return actor?.kind === 'person' && /^(?:st|saint|san|santa)\.?$/.test(tokens[from - 1]?.lower ?? '');
}

function verbRole(parsed: Parsed, trigger: Trigger, mention: Span): Role | null {
  if (!trigger.verb) return null;
  const { clauses, tokens } = parsed;
  const subject = subjectRange(parsed, trigger.clause, trigger.verb);
  const shared = SHARED.has(trigger.concept.name);
  const passive = trigger.verb.passive;
  const before = subject.to <= trigger.verb.first ? trigger.verb.first : subject.to;
  if (mention.from >= subject.from && mention.from < before) {
    if (isPossessor(parsed, mention) && !AGENTS.test(tokens[mention.to + 1]?.lower ?? '')) return null;
    const preposition = governor(parsed, mention.from, subject.from);
    if (/^(?:on|against)$/.test(preposition) && HITTING.has(trigger.concept.name)) return 'target';
    if (SETTING.test(preposition) && !(preposition === 'from' && shared)) return null;
    return passive ? 'target' : shared ? 'party' : 'agent';
  }
  const clause = clauses[trigger.clause];
  // A list goes on over its commas: "with France, Germany and Poland".
  let end = clause?.to ?? 0;
  for (let n = trigger.clause + 1; n < clauses.length; n++) {
    const next = clauses[n];
    if (!next || next.verbs.length > 0 || next.joint !== '' || tokens[next.from - 1]?.text !== ',') break;
    end = next.to;
  }
  if (mention.from < trigger.token || mention.from >= end) return null;
  const preposition = governor(parsed, mention.from, trigger.token + 1);
  if (isPossessor(parsed, mention))
    return preposition === '' && HITTING.has(trigger.concept.name) ? 'target' : null;
  if (preposition === '') return shared ? 'party' : 'target';
  if (preposition === 'by') return passive ? 'agent' : null;
  if (SETTING.test(preposition)) return preposition === 'into' ? 'target' : null;
  if (shared && /^(?:with|between|and)$/.test(preposition)) return 'party';
  return /^(?:to|against|on|with|into|for)$/.test(preposition) ? 'target' : null;
}

/** "Ukraine's president said": the head of the phrase acts, not its possessor. */
function isPossessor({ tokens }: Parsed, { to }: Span): boolean {
  return /^['’]s?$/.test(tokens[to]?.lower ?? '');
}

/** The preposition that a name hangs on, looking back to `from`; empty: none. */
function governor({ tokens }: Parsed, name: number, from: number): string {
  for (let i = name - 1; i >= from; i--) {
    const token = tokens[i];
    if (!token) break;
    if (token.lower === 'of') continue;
    if (token.pos === 'ADP' || token.lower === 'to') return token.lower;
    if (token.pos === 'VERB') return '';
  }
  return '';
}

function nounRole(parsed: Parsed, trigger: Trigger, mention: Span): Role | null {
  const { tokens, clauses, dates } = parsed;
  const shared = SHARED.has(trigger.concept.name);
  // A date set in moves nobody further away.
  const dated = dates.reduce(
    (sum, { from, to }) => sum + (from > trigger.token && to <= mention.from ? to - from : 0),
    0,
  );
  const distance = mention.from - trigger.token - dated;
  if (distance < -6 || distance > 10) return null;
  if (mention.to <= trigger.token) {
    // Only a name inside the noun's own phrase: "Russia's invasion", "a Russian strike".
    const between = tokens.slice(mention.to, trigger.token);
    if (between.some(({ pos, text }) => /^(?:VERB|AUX|ADP|SCONJ|CCONJ|DET)$/.test(pos) || text === ','))
      return null;
    return shared ? 'party' : 'agent';
  }
  const between = tokens.slice(trigger.token + 1, mention.from);
  // "a call made by Low", "with the newly elected Low": what only describes keeps nobody out.
  const tells = (index: number): boolean =>
    clauses.some(({ verbs }) => verbs.some(({ form, head }) => form === 'finite' && head === index));
  if (
    between.some(
      ({ pos, text, lower, lemma }, n) =>
        (pos === 'VERB' && (lower === lemma || lower.endsWith('ing') || tells(trigger.token + 1 + n))) ||
        pos === 'AUX' ||
        text === ';',
    )
  )
    return null;
  if (isPossessor(parsed, mention)) return null;
  const preposition = governor(parsed, mention.from, trigger.token + 1);
  const words = between.map(({ lower }) => lower);
  if (preposition === 'between' || (preposition === 'with' && shared)) return 'party';
  if (preposition === 'by') return 'agent';
  if (SETTING.test(preposition)) return null;
  if (shared) return 'party';
  return words.includes('of') || words.includes('on') || words.includes('against') ? 'target' : null;
}
