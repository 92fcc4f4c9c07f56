import { STATE_AGENTS } from '../actors/lexicon/bodies.ts';
import { isRole } from '../actors/lexicon/roles.ts';
import type { ArticleActor } from '../article.ts';
import type { Token } from '../tokens.ts';
import {
  agrees,
  candidatesIn,
  type Earlier,
  isBody,
  known,
  objectsOf,
  partsOf,
  spelled,
  thingsIn,
} from './antecedents.ts';
import { nounConcept } from './lexicon.ts';
import { meantBefore, toldBefore } from './meant-before.ts';
import { objectMeant } from './object-pronouns.ts';
import { countedNoun } from './ordinals.ts';
import { clauseAt, finiteVerb, type Parsed } from './sentence.ts';
import { antecedent, subjectRange } from './subject.ts';
import { headNoun, type Span } from './noun-phrases.ts';
import type { Named } from './title/spell.ts';

const SUBJECT = /^(?:it|they|this|these|that|he|she|we|i)$/;
/** Those who have a name for themselves where they rule. */
const RULERS = /^(?:elector|margrave|landgrave|burgrave|archduke|doge|khan|maharaja|negus|mikado)$/;
const OWN = /^(?:his|her|its|their|our|my)$/;

/**
 * What a pronoun in a title stands for. One that opens it: the actor it was joined with, else the thing the sentence before
 * speaks of ("… signed a ceasefire protocol. It took effect …"). One behind a verb: the only thing that it can be.
 */
export function standIn(parsed: Parsed, actors: readonly ArticleActor[], before: Earlier | null): Named {
  return (token, next, first) => {
    if (!first)
      return token.pos === 'PRON'
        ? objectMeant(parsed, token, before, actors)
        : countedNoun(parsed, token, next, before);
    // "a drummer named Caleb Stroud, whose diary was found"
    if (token.lower === 'whose') return ownerOf(parsed, token);
    const own = OWN.test(token.lower) && /^(?:NOUN|ADJ|NUM)$/.test(next?.pos ?? '');
    const opens = token.pos === 'PRON' || /^(?:this|these|that)$/.test(token.lower);
    if (
      !opens ||
      !(own || (SUBJECT.test(token.lower) && next !== undefined && /^(?:AUX|VERB|ADV)$/.test(next.pos)))
    )
      return null;
    // "This was followed by arrests": what was told, and nobody.
    if (!own && /^(?:this|that)$/.test(token.lower)) return before ? toldBefore(before.parse(), token) : null;
    const mention = actorMeant(parsed, token, before);
    const thing = own ? null : subjectBefore(parsed, token);
    // "The foreign minister said … He is to meet …": he who has no name there is meant, and nobody told of further off.
    const unnamed =
      !own && /^(?:he|she)$/.test(token.lower) && before ? roleBefore(before.parse(), actors) : null;
    if (unnamed) return unnamed;
    const named = mention ? actors[mention.actor]?.name : undefined;
    const name = !own && before && isOfHappening(token, next, before.parse()) ? undefined : named;
    if (name !== undefined && !thing) return own ? `${name}’s` : name;
    if (thing) return thing;
    if (!own && /^(?:he|she)$/.test(token.lower)) return before ? namedBefore(before.parse(), actors) : null;
    if (own ? !/^(?:its|their)$/.test(token.lower) : /^(?:we|i)$/.test(token.lower)) return null;
    if (!own && isWeather(parsed, token)) return null;
    // What its own sentence has told before may be meant as well.
    const earlier = followsVerb(parsed, token) ? null : (before?.parse() ?? null);
    if (!own) return earlier ? meantBefore(parsed, token, earlier, actors) : null;
    if (next?.lower === 'own') return speakerOf(parsed, token);
    const owner = earlier ? ownerBefore(parsed, token, earlier, actors) : null;
    // "Its mandate was extended": whose, its own words don't say, and no other may be put in.
    return owner === null ? 'the' : `${owner}’${/[^s]s$/.test(owner) ? '' : 's'}`;
  };
}

/** "Vask has said that its own troops will leave": who says so, by name. */
function speakerOf(parsed: Parsed, token: Token): string | null {
  const { clauses, tokens } = parsed;
  const own = clauseAt(clauses, tokens.indexOf(token));
  const verb = clauses[own]?.joint === 'that' ? finiteVerb(clauses[own - 1], tokens.length) : null;
  const subject = verb && subjectRange(parsed, own - 1, verb);
  const isName = subject && tokens.slice(subject.from, subject.to).every(({ pos }) => pos === 'PROPN');
  return isName && subject.from < subject.to ? `${spelled(parsed, subject)}’s` : null;
}

/** Whom the reading of actors joins a pronoun with; of a body, only one that has been named this side of the sentence before. */
function actorMeant(
  { actors: named }: Parsed,
  token: Token,
  before: Earlier | null,
): Parsed['actors'][number] | undefined {
  const mention = named.find(
    (each) => each.how === 'pronoun' && each.start === token.start && each.end === token.end,
  );
  if (!mention || !/^(?:it|they)$/.test(token.lower)) return mention;
  const earlier = before?.parse();
  const isNear =
    named.some((each) => each.actor === mention.actor && each.start < token.start) ||
    earlier?.actors.some((each) => each.actor === mention.actor && !isWhere(earlier.tokens, each.from));
  return isNear ? mention : undefined;
}

/** "in prison in the United States": where it was, not who. */
function isWhere(tokens: readonly Token[], name: number): boolean {
  let at = name - 1;
  while (/^(?:DET|ADJ|PROPN)$/.test(tokens[at]?.pos ?? '') || tokens[at]?.text === ',') at--;
  return /^(?:in|at|near|into|from|across|outside|inside|through)$/.test(tokens[at]?.lower ?? '');
}

/** "Former soldier Jan Orr, who gave evidence, was arrested. He …": the only one whom the sentence before names, as its subject. */
function namedBefore(earlier: Parsed, actors: readonly ArticleActor[]): string | null {
  const { tokens, actors: named } = earlier;
  const subject = partsOf(earlier)?.subject;
  if (!subject) return null;
  let to = subject.to;
  while (to > subject.from && tokens[to - 1]?.pos !== 'PROPN') to--;
  let from = to;
  while (from > subject.from && tokens[from - 1]?.pos === 'PROPN') from--;
  const told = to - from > 1 && (tokens[from - 1]?.pos === 'NOUN' || tokens[to + 1]?.lower === 'who');
  const others = named.some(
    (each) => actors[each.actor]?.kind === 'person' && (each.from < from || each.from >= to),
  );
  const isPersons = named.every(
    (each) => each.from < from || each.from >= to || actors[each.actor]?.kind === 'person',
  );
  return told && !others && isPersons ? spelled(earlier, { from, to }) : null;
}

/** Who the sentence before is about, by office, where it names nobody. null: it does, or is about something else. */
function roleBefore(earlier: Parsed, actors: readonly ArticleActor[]): string | null {
  if (earlier.actors.some(({ actor, how }) => how !== 'pronoun' && actors[actor]?.kind === 'person'))
    return null;
  const subject = partsOf(earlier)?.subject;
  const head = subject && headNoun(earlier.tokens, subject);
  if (!subject || !head || !isRole(head.lemma) || subject.to - subject.from > 6) return null;
  return agrees(earlier.tokens, subject, 'it') ? spelled(earlier, subject) : null;
}

/** Whose it is, where the sentence before leaves no choice: an envoy is somebody's, a mandate may be of anything. */
function ownerBefore(
  { tokens }: Parsed,
  token: Token,
  earlier: Parsed,
  actors: readonly ArticleActor[],
): string | null {
  const from = tokens.indexOf(token) + 1;
  let to = from;
  while (/^(?:ADJ|NOUN|NUM|PROPN)$/.test(tokens[to]?.pos ?? '')) to++;
  const owned = headNoun(tokens, { from, to });
  const pronoun = token.lower === 'its' ? 'it' : 'they';
  const acting = owned !== null && (isRole(owned.lemma) || STATE_AGENTS.has(owned.lower));
  const owners = acting
    ? candidatesIn(earlier, pronoun, actors).filter((range) => mayCommand(earlier, range, actors))
    : thingsIn(earlier, earlier.tokens.length, pronoun, actors);
  const [owner] = owners;
  // What the sentence only speaks of owns nothing where something else may.
  const acts = acting && owner?.from === partsOf(earlier)?.subject.from;
  const only = (): boolean =>
    (acting ? thingsIn(earlier, earlier.tokens.length, pronoun, actors) : owners).length === 1;
  return owner && (acts || only()) ? spelled(earlier, owner) : null;
}

/** An army is that of a body or of what has a name ("Osk took the field. Its army …"), and of no offensive. */
function mayCommand(earlier: Parsed, range: Span, actors: readonly ArticleActor[]): boolean {
  const { tokens } = earlier;
  if (tokens.slice(range.from, range.to).every(({ pos }) => pos === 'PROPN')) return true;
  return isBody(earlier, range, actors) && !nounConcept(headNoun(tokens, range)?.lemma ?? '');
}

/** "The campaign was fought between A and B. It lasted …": the campaign did, and none of those it names. */
function isOfHappening(token: Token, next: Token | undefined, earlier: Parsed): boolean {
  if (token.lower !== 'it' || !/^(?:last|end|begin|start|erupt|drag|rage|cost)$/.test(next?.lemma ?? ''))
    return false;
  const subject = partsOf(earlier)?.subject;
  const head = subject && headNoun(earlier.tokens, subject);
  return (
    head !== null &&
    head !== undefined &&
    (nounConcept(head.lemma) !== null || /^(?:war|campaign|siege|conflict)$/.test(head.lemma))
  );
}

/** "It began to rain": "it" is nothing. */
function isWeather({ tokens }: Parsed, token: Token): boolean {
  const at = tokens.indexOf(token);
  return (
    token.lower === 'it' &&
    tokens
      .slice(at + 1, at + 5)
      .some(({ lemma }) => /^(?:rain|snow|pour|thunder|freeze|thaw|drizzle|hail)$/.test(lemma))
  );
}

/** Who stands before "whose", as the owner; null: the words are too many for a title. */
function ownerOf(parsed: Parsed, token: Token): string | null {
  const { tokens } = parsed;
  const { from, to } = antecedent(parsed, tokens.indexOf(token), 'whose');
  if (to <= from || to - from > 5) return null;
  const name = known(tokens.slice(from, to), tokens[0]);
  return `${name}’${/[^s]s$/.test(name) ? '' : 's'}`;
}

/** Its own sentence may have said whose, unless it began with the same pronoun. */
function followsVerb(parsed: Parsed, token: Token): boolean {
  const { clauses, tokens } = parsed;
  const at = tokens.indexOf(token);
  return clauses.some(({ verbs }, n) =>
    verbs.some((verb) => {
      if (verb.form !== 'finite' || verb.head >= at) return false;
      const { from, to } = subjectRange(parsed, n, verb);
      return to - from !== 1 || tokens[from]?.pos !== 'PRON';
    }),
  );
}

/** "The takeover was the group's largest gain since it split …": whoever did a thing acts, and not what was done. */
function doerOf(parsed: Parsed, pronoun: Token, first: Span | undefined, own: number): Span | null {
  const { tokens, clauses } = parsed;
  const verb = finiteVerb(clauses[own], 0);
  const head = first && headNoun(tokens, first);
  const said =
    first &&
    clauses
      .slice(0, own)
      .flatMap(({ verbs }) => verbs)
      .find((each) => each.first >= first.to);
  if (!verb || verb.passive || !head || !nounConcept(head.lemma) || tokens[said?.head ?? -1]?.lemma !== 'be')
    return null;
  const to = tokens.findIndex(({ lower }, i) => i > (said?.head ?? 0) && /^['’]s$/.test(lower));
  if (to < 0 || to > tokens.indexOf(pronoun)) return null;
  let from = to;
  while (/^(?:NOUN|PROPN|ADJ|DET)$/.test(tokens[from - 1]?.pos ?? '')) from--;
  return agrees(tokens, { from, to }, pronoun.lower) ? { from, to } : null;
}

/** "captured the dam": a deed, and not what came of one. */
function takesObject({ tokens, dates }: Parsed, head: number): boolean {
  const next = tokens[head + 1];
  if (dates.some(({ from }) => from === head + 1)) return false;
  return next?.pos === 'DET' || next?.pos === 'PROPN';
}

/** "The patrol was on its way when it was struck", "the islands, since they were taken": what stands before it in its own sentence. */
function subjectBefore(parsed: Parsed, pronoun: Token): string | null {
  const { clauses, tokens } = parsed;
  if (!/^(?:it|they)$/.test(pronoun.lower)) return null;
  const at = tokens.indexOf(pronoun);
  const own = clauseAt(clauses, at);
  const clause = clauses[own];
  if (
    own < 1 ||
    !clause ||
    !/^(?:when|while|as|since|before|after|until|because|and|but)?$/.test(clause.joint)
  )
    return null;
  // Whoever acts in the clause nearest before it, then whoever acts further off.
  const subjects = clauses
    .slice(0, own)
    .flatMap((each, n) => {
      const verb = finiteVerb(each, 0);
      return verb ? [subjectRange(parsed, n, verb)] : [];
    })
    .toReversed();
  if (subjects.length === 0) return null;
  const verb = finiteVerb(clause, 0);
  const acts = verb !== null && !verb.passive && takesObject(parsed, verb.head);
  const fit = [...subjects, ...objectsOf(parsed, own)].filter((range) => {
    if (!agrees(tokens, range, pronoun.lower)) return false;
    const head = headNoun(tokens, range)?.lower ?? '';
    // "the Regent offered a truce; it was refused", "the fall of the town was its greatest gain since it took the dam"
    return (
      !(pronoun.lower === 'it' && (isRole(head) || RULERS.test(head))) &&
      !(acts && nounConcept(head) !== null)
    );
  });
  const found = doerOf(parsed, pronoun, fit[0], own) ?? fit[0];
  return found ? known(tokens.slice(found.from, found.to), tokens[0]) : null;
}
