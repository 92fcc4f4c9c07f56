/** Verbs that tell one thing or another by what they are done to: "sent food", "sent tanks"; "cut ties", "cut the road". */
import { type Concept, HAPPENS, LAPSES, nounConcept, verbConcept } from './lexicon.ts';
import type { Parsed } from './sentence.ts';
import { headNoun, type Span } from './noun-phrases.ts';
import { subjectRange } from './subject.ts';
import { isRole } from '../actors/lexicon/roles.ts';
import { predicatesOf } from './title/parts.ts';
import { nounPhraseAt } from './title/phrases.ts';
import { span } from './title/units.ts';
import type { Token } from '../tokens.ts';
import type { Trigger } from './trigger.ts';
import type { VerbGroup } from './verb-groups.ts';

const ATTACKS: Concept = verbConcept('attack', undefined);
const ASKS: Concept = verbConcept('ask', undefined);
const MOBILIZES: Concept = verbConcept('mobilize', undefined);
const SAYS: Concept = verbConcept('say', undefined);
const PROTESTS: Concept = verbConcept('protest', undefined);

const FORCES =
  /^(?:troop|soldier|army|force|tank|regiment|battalion|brigade|division|corps|squadron|fleet|warship|gunboat|men|marine|grenadier|cavalry|infantry|militia|aircraft|plane|bomber|fighter|column|detachment|expedition|legion|unit)s?$/;
const RELIEF =
  /^(?:aid|food|grain|flour|medicine|help|relief|supply|supplies|convoy|doctor|medic|blanket|tent|money|fund|weapon|arm|ammunition|shipment|assistance|lorry|lorries|truck|ship)s?$/;
const BONDS =
  /^(?:tie|relation|link|contact|aid|fund|funding|spending|subsidy|budget|support|assistance|talks|negotiations)s?$/;
const WAYS =
  /^(?:road|railway|railroad|line|route|bridge|cable|wire|pipeline|link|track|highway|anchor|chain|rearguard|garrison|column)s?$/;
const LAWS =
  /^(?:bill|law|act|resolution|motion|amendment|budget|constitution|measure|decree|legislation|package|treaty|reform|version|plan|ordinance|statute|sentence)s?$/;
const DISEASES =
  /^(?:typhus|typhoid|fever|cholera|plague|dysentery|scurvy|smallpox|influenza|flu|measles|malaria|disease|illness|epidemic|pandemic|fire|blaze)s?$/;
const COUNTS =
  /^(?:toll|number|rate|price|share|temperature|output|production|figure|cost|sale|turnout|rain|snow|night|dusk|silence)s?$/;
const SPOKEN =
  /^(?:decision|mission|policy|record|move|plan|action|conduct|right|choice|remark|deal|law|bill|government|handling|use|response|strategy)s?$/;
const CRIMES = /^(?:massacre|atrocity|atrocities|crime|murder|killing|abuse|outrage)s?$/;
/** Whose strike it is, or of what sort, where it is none of arms. */
const OF_WORK =
  /^(?:general|hunger|labou?r|rail|dock|sit-down|wildcat|sympathy|postal|transport|pay|worker|workers|miner|miners|teacher|teachers|student|students|civil)$/;

/** The happening that a word tells, with what it is done to looked at. */
export function withSense(parsed: Parsed, trigger: Trigger): Trigger {
  const concept = trigger.form === 'noun' ? senseOfNoun(parsed, trigger) : senseOfVerb(parsed, trigger);
  return concept && concept.name !== trigger.concept.name ? { ...trigger, concept } : trigger;
}

function senseOfNoun({ tokens }: Parsed, { token }: Trigger): Concept | null {
  return isStrikeOfWork(tokens, token) ? PROTESTS : null;
}

/** "a general strike", "the miners' strike" */
function isStrikeOfWork(tokens: readonly Token[], noun: number): boolean {
  if (!/^strikes?$/.test(tokens[noun]?.lower ?? '')) return false;
  const owner = /^['’]s?$/.test(tokens[noun - 1]?.text ?? '') ? noun - 2 : noun - 1;
  return OF_WORK.test(tokens[owner]?.lower ?? '');
}

function senseOfVerb(parsed: Parsed, trigger: Trigger): Concept | null {
  const { tokens } = parsed;
  const { verb, clause, token, concept } = trigger;
  const lemma = tokens[token]?.lemma ?? '';
  const next = tokens[token + 1];
  if (!verb || token !== verb.head) return null;
  // "A general strike began", "called a general strike": the noun tells it.
  const range = subjectRange(parsed, clause, verb);
  const end = Math.min(tokens.length, token + 8);
  const nouns = concept.name === 'attack' ? [...span(range.from, range.to), ...span(token + 1, end)] : [];
  if (nouns.some((i) => isStrikeOfWork(tokens, i))) return PROTESTS;
  if (verbConcept(lemma, next?.lower).name !== concept.name) return null;
  const subject = headNoun(tokens, range);
  const from = objectStart(parsed, token + 1);
  const phrase = verb.passive ? null : nounPhraseAt(predicatesOf(parsed, new Set()), from);
  const head = verb.passive ? subject : phrase && headNoun(tokens, { from, to: phrase.to });
  const object = head?.lemma ?? '';
  const told = (head && nounConcept(head.lemma)) ?? (subject && nounConcept(subject.lemma));
  switch (lemma) {
    case 'send':
      if (RELIEF.test(object) || RELIEF.test(head?.lower ?? '')) return null;
      return FORCES.test(object) || FORCES.test(head?.lower ?? '') ? MOBILIZES : HAPPENS;
    case 'cut':
      if (BONDS.test(object) || BONDS.test(head?.lower ?? '')) return null;
      return WAYS.test(object) ? ATTACKS : HAPPENS;
    case 'receive':
      return isSomebody(parsed, phrase && { from, to: phrase.to }) ? null : HAPPENS;
    case 'resume':
      return told && told.name !== 'cooperate' ? told : null;
    case 'pass':
      return LAWS.test(object) || LAWS.test(subject?.lemma ?? '') || /^PROPN$/.test(head?.pos ?? '')
        ? null
        : HAPPENS;
    case 'commit':
      if (next?.lower === 'to' || /sel(?:f|ves)$/.test(next?.lower ?? '')) return null;
      return CRIMES.test(object) || CRIMES.test(head?.lower ?? '') ? ATTACKS : HAPPENS;
    case 'defend':
      return SPOKEN.test(object) || head === null ? null : HAPPENS;
    case 'break':
    case 'erupt':
      if (DISEASES.test(subject?.lemma ?? '')) return HAPPENS;
      return subject && nounConcept(subject.lemma)?.name === 'protest' ? PROTESTS : null;
    case 'seek':
      return next?.lower === 'to' ? HAPPENS : null;
    case 'fall':
      if (tokens.slice(token + 1, token + 4).some(({ lower }) => lower === 'short')) return HAPPENS;
      return COUNTS.test(subject?.lemma ?? '') ? HAPPENS : null;
    case 'stop':
      return head === null && next?.lower !== 'short' && !verb.passive ? HAPPENS : null;
    case 'call':
      return concept.name === 'meeting'
        ? senseOfCall(parsed, verb, phrase && { from, to: phrase.to }, told)
        : null;
    default:
      return null;
  }
}

/** "called Low", "called it a lie", "called off the truce", "called up reservists", "called on them to leave". */
function senseOfCall(
  parsed: Parsed,
  { head, passive }: VerbGroup,
  object: Span | null,
  told: Concept | null,
): Concept | null {
  const { tokens } = parsed;
  const next = tokens[head + 1];
  if (next?.lower === 'off') return LAPSES;
  if (next?.lower === 'up') return MOBILIZES;
  if (/^(?:on|upon)$/.test(next?.lower ?? ''))
    return tokens.slice(head, head + 14).some(({ lower, pos }) => lower === 'to' && pos === 'PART')
      ? ASKS
      : null;
  if (told?.name === 'meeting') return told;
  if (passive) return /^(?:DET|PROPN|NOUN|PUNCT)$/.test(next?.pos ?? '') ? SAYS : HAPPENS;
  return !object || (isSomebody(parsed, object) && isAtEnd(parsed, object.to)) ? null : SAYS;
}

/** Behind a particle or a time: "cut off the road", "received today the envoy". */
export function objectStart({ tokens, dates }: Parsed, at: number): number {
  const start = /^(?:off|out|up|in|down)$/.test(tokens[at]?.lower ?? '') ? at + 1 : at;
  return dates.find(({ from }) => from === start)?.to ?? start;
}

/** A person, a body, or somebody by office. */
export function isSomebody({ tokens, actors }: Parsed, object: Span | null): boolean {
  const head = object && headNoun(tokens, object);
  if (!object) return false;
  return (
    isRole(head?.lemma ?? '') ||
    /^(?:envoy|delegation|deputation|ambassador|emissary|visitor|guest|leader)$/.test(head?.lemma ?? '') ||
    (tokens[object.from]?.pos === 'PRON' && object.to === object.from + 1) ||
    actors.some(({ from, to }) => from >= object.from && to === object.to)
  );
}

/** Nothing follows that says what somebody was called. */
function isAtEnd({ tokens, dates }: Parsed, at: number): boolean {
  const next = tokens[at];
  if (dates.some(({ from }) => from === at)) return true;
  return (
    /^(?:PUNCT|ADP|CCONJ|ADV|SCONJ|PART)$/.test(next?.pos ?? 'PUNCT') && !/^["“«]$/.test(next?.text ?? '')
  );
}
