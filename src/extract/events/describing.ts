/** Which verbs tell, and which only describe. */
import type { Token } from '../tokens.ts';
import { stretchStart, timeOfSaying } from './boundaries.ts';
import {
  hasObjectBeforeJoint,
  isJoinedByTime,
  isJoinedDeed,
  isJoinedWithTime,
  UNIT,
} from './joined-verbs.ts';
import { INTRANSITIVE, nounConcept, SAYING, TRANSITIVE } from './lexicon.ts';
import { givesName, isCounted, isNamed } from './naming.ts';
import { ONLY_PARTICIPLE, SIMPLE_PAST } from './past.ts';
import { isRestrictive } from './restrictive.ts';
import type { VerbGroup } from './verb-groups.ts';
import { MONTH_OR_DAY, SUBORDINATORS } from '../word-classes.ts';

/**
 * Verbs that tell, without those that only describe: English writes "kidnapped" for both.
 * A bare form in -ed describes when it stands before its noun ("a failed raid"), after a noun that has its verb
 * elsewhere ("workers attached to a project were kidnapped"), inside an opening phrase ("in remarks made in Rome, …"),
 * after a comma on its own ("…, scheduled for Monday"), or beside another that describes.
 */
export function finiteOnly(tokens: readonly Token[], groups: readonly VerbGroup[]): VerbGroup[] {
  const kept: VerbGroup[] = [];
  let lastDescribes = false;
  for (const [i, group] of groups.entries()) {
    // What it describes is known.
    if (group.subject) {
      lastDescribes = true;
      continue;
    }
    const bare = group.form === 'finite' && group.auxiliaries.length === 0 && group.tense === 'past';
    if (group.form === 'finite' && isBareInfinitive(tokens, groups[i - 1], group)) continue;
    const describes: boolean = bare && describesOnly(tokens, groups, kept, i, lastDescribes);
    if (!describes && group.form !== 'infinitive') kept.push(group);
    if (group.form === 'finite') lastDescribes = describes;
  }
  return kept;
}

/** "let grain leave the ports": a verb without ending after "let" and its object. */
export function isBareInfinitive(
  tokens: readonly Token[],
  before: VerbGroup | undefined,
  group: VerbGroup,
): boolean {
  if (!before || group.auxiliaries.length > 0 || group.tense !== 'present') return false;
  if (!/^(?:let|make|help|see|watch|hear)$/.test(tokens[before.head]?.lemma ?? '')) return false;
  const between = tokens.slice(before.head + 1, group.head);
  // "were let go on Saturday"
  if (before.passive && between.length === 0) return tokens[before.head]?.lemma === 'let';
  return between.length > 0 && between.every(({ pos }) => /^(?:NOUN|PROPN|PRON|DET|ADJ|NUM)$/.test(pos));
}

function describesOnly(
  tokens: readonly Token[],
  groups: readonly VerbGroup[],
  kept: readonly VerbGroup[],
  index: number,
  lastDescribes: boolean,
): boolean {
  const group = groups[index];
  if (!group || group.listed || SIMPLE_PAST.has(tokens[group.head]?.lower ?? '')) return false;
  let before = group.first - 1;
  while (tokens[before]?.pos === 'ADV' && tokens[before]?.lower.endsWith('ly')) before--;
  const word = tokens[before];
  if (!word) return describesFirst(tokens, group, groups[index + 1]);
  if (ONLY_PARTICIPLE.has(tokens[group.head]?.lower ?? '')) return true;
  if (
    (word.pos === 'DET' && !floats(tokens, before)) ||
    word.pos === 'ADP' ||
    word.pos === 'ADJ' ||
    (word.text === '-' && !closesAside(tokens, before)) ||
    word.lower === 'newly'
  )
    return true;
  if (word.pos === 'CCONJ' && lastDescribes) return true;
  const start = stretchStart(tokens, group.first);
  if (isCounted(tokens, groups, index, start) || isNamed(tokens, group, start)) return true;
  const inStretch = kept.filter(({ head, form }) => head >= start && form === 'finite');
  if (isDatedParticiple(tokens, group, groups[index + 1])) return true;
  if (word.text === ',')
    return kept.some((other) => isMain(tokens, other)) && tokens[group.head + 1]?.pos === 'ADP';
  if (
    word.pos !== 'NOUN' &&
    word.pos !== 'PROPN' &&
    !/^(?:any|some|every)(?:thing|one|body)$/.test(word.lower)
  )
    return false;
  const next = groups[index + 1];
  // "in a recording posted online on Monday, urged": nobody in a phrase speaks.
  const phrase = tokens.slice(start + 1, group.first);
  if (
    /^(?:in|at|during)$/.test(tokens[start]?.lower ?? '') &&
    phrase[0]?.pos === 'DET' &&
    phrase.filter(({ pos }) => pos !== 'ADJ').length === 2 &&
    next?.form === 'finite' &&
    stretchStart(tokens, next.first) > group.head
  )
    return true;
  // "said it would leave": what is said begins at once, so the verb has its subject.
  if (
    SAYING.has(tokens[group.head]?.lemma ?? '') &&
    // "said on Monday she was tired"
    (tokens[group.head + 1]?.pos !== 'ADP' ||
      /^(?:say|insist|argue)$/.test(tokens[group.head]?.lemma ?? '')) &&
    inStretch.length === 0
  )
    return false;
  // "said a boy kidnapped by rebels has been found": nobody is kidnapped with "by" unless it only describes, where a verb follows.
  if (
    tokens[group.head + 1]?.lower === 'by' &&
    next?.form === 'finite' &&
    stretchStart(tokens, next.first) === start
  )
    return true;
  // "officials said troops entered the town": a new subject.
  const said = kept.at(-1);
  if (
    said &&
    SAYING.has(tokens[said.head]?.lemma ?? '') &&
    isNominal(tokens, timeOfSaying(tokens, said.head), group.first)
  )
    return false;
  // "delegations led by the ministers met", "the truce announced on Monday collapsed": of two, the one without an object describes.
  if (
    (tokens[group.head + 1]?.lower === 'by' ||
      (needsObject(tokens, group) && leadsOn(tokens, group.head + 1))) &&
    next?.form === 'finite' &&
    tokens[next.first - 1]?.pos !== 'CCONJ' &&
    stretchStart(tokens, next.first) === start &&
    inStretch.length === 0
  )
    return true;
  if (
    inStretch.length === 0 &&
    (isRestrictive(tokens, group, next) || isInPhrase(tokens, group, kept.at(-1)))
  )
    return true;
  if (
    next?.auxiliaries.length &&
    next.form === 'finite' &&
    tokens[next.first - 1]?.pos !== 'CCONJ' &&
    stretchStart(tokens, next.first) === start &&
    inStretch.length === 0 &&
    !hasObjectBeforeJoint(tokens, start, group, next) &&
    !isJoinedWithTime(tokens, group, next)
  )
    return true;
  if (inStretch.length === 0 && word.pos === 'NOUN' && givesName(tokens, group, next)) return true;
  if (inStretch.length > 0 && isJoinedByTime(tokens, before)) return false;
  const last = inStretch.at(-1);
  if (last && isJoinedDeed(tokens, last, group)) return false;
  // "The pumps stopped for an hour and two patients died": two clauses, each with its verb.
  if (last && INTRANSITIVE.has(tokens[group.head]?.lemma ?? ''))
    return !tokens.slice(last.head + 1, group.first).some(({ pos }) => pos === 'CCONJ');
  if (inStretch.length > 0) return !endsRelative(tokens, groups, kept, index, start, inStretch);
  if (SUBORDINATORS.has(tokens[start]?.lower ?? '')) return false;
  return insideOpeningPhrase(tokens, start, group.first);
}

/** "called it a coup in a statement issued on Monday": the noun of a phrase behind a verb does nothing. */
function isInPhrase(tokens: readonly Token[], group: VerbGroup, last: VerbGroup | undefined): boolean {
  if (!last || !needsObject(tokens, group) || !leadsOn(tokens, group.head + 1)) return false;
  let from = group.first;
  while (/^(?:NOUN|ADJ|PROPN|NUM)$/.test(tokens[from - 1]?.pos ?? '')) from--;
  return (
    /^an?$/.test(tokens[from - 1]?.lower ?? '') &&
    tokens[from - 2]?.pos === 'ADP' &&
    tokens
      .slice(last.head + 1, from)
      .every(({ pos }) => /^(?:DET|NOUN|ADJ|PROPN|NUM|ADP|PRON|PART)$/.test(pos))
  );
}

/** Whether a verb tells of nobody who did it where it has no object: "announced", and "agreed" of a truce. */
function needsObject(tokens: readonly Token[], { head, first }: VerbGroup): boolean {
  const lemma = tokens[head]?.lemma ?? '';
  return TRANSITIVE.has(lemma) || (lemma === 'agree' && nounConcept(tokens[first - 1]?.lemma ?? '') !== null);
}

/** A preposition or a time ("last May", "that October"): no object. */
function leadsOn(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  return (
    next?.pos === 'ADP' ||
    /^(?:last|earlier|yesterday|today)$/.test(next?.lower ?? '') ||
    MONTH_OR_DAY.test(next?.text ?? '') ||
    (next?.pos === 'DET' &&
      tokens.slice(at + 1, at + 3).some(({ text, lower }) => MONTH_OR_DAY.test(text) || UNIT.test(lower)))
  );
}

/** "Marrow - a client state - attacked": the second of two dashes. */
function closesAside(tokens: readonly Token[], at: number): boolean {
  const dashes: number[] = [];
  tokens.slice(0, at + 1).forEach(({ text, start, end }, i) => {
    if (text === '-' && tokens[i - 1]?.end !== start && tokens[i + 1]?.start !== end) dashes.push(i);
  });
  return dashes.at(-1) === at && dashes.length % 2 === 0;
}

/** "Previously tested plans had been replaced": with nobody in front, it belongs to the noun behind it. */
function describesFirst(tokens: readonly Token[], { head }: VerbGroup, next: VerbGroup | undefined): boolean {
  return (
    tokens[head + 1]?.pos === 'NOUN' &&
    next?.form === 'finite' &&
    next.auxiliaries.length > 0 &&
    stretchStart(tokens, next.first) === 0
  );
}

/** "A treaty signed May 3, 1975, left the border open": nothing but a date up to the sentence's verb. */
function isDatedParticiple(
  tokens: readonly Token[],
  { head, first }: VerbGroup,
  next: VerbGroup | undefined,
): boolean {
  if (next?.form !== 'finite' || tokens[next.first - 1]?.text !== ',') return false;
  const between = tokens.slice(head + 1, next.first);
  // "The truce, signed in May, was the third": set in between commas, behind the noun that it describes.
  if (tokens[first - 1]?.text === ',' && /^(?:NOUN|PROPN)$/.test(tokens[first - 2]?.pos ?? ''))
    return between[0]?.pos === 'ADP' && between.slice(0, -1).every(({ pos }) => PHRASE.test(pos));
  if (!TRANSITIVE.has(tokens[head]?.lemma ?? '')) return false;
  // "A treaty signed in May in the capital, Tarn, promised": an apposition, and then the sentence's verb.
  const [inside, name, rest] = split(between);
  if (
    inside?.[0]?.pos === 'ADP' &&
    /^(?:PROPN|DET)$/.test(name?.[0]?.pos ?? '') &&
    rest?.length === 0 &&
    [...inside, ...(name ?? [])].every(({ pos }) => PHRASE.test(pos))
  )
    return true;
  return (
    between.length >= 2 &&
    between.at(-1)?.text === ',' &&
    between.every(
      ({ pos, text }) => pos === 'NUM' || pos === 'ADP' || text === ',' || MONTH_OR_DAY.test(text),
    )
  );
}

/** What stands between commas. */
function split(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const parts: Token[][] = [[]];
  for (const token of tokens) {
    if (token.text === ',') parts.push([]);
    else parts.at(-1)?.push(token);
  }
  return parts;
}

const PHRASE = /^(?:ADP|NUM|PROPN|NOUN|DET|ADJ|PART|PRON)$/;

/** "The colonels who seized power promised elections": the verb of the sentence, right behind a clause about its subject. */
function endsRelative(
  tokens: readonly Token[],
  groups: readonly VerbGroup[],
  kept: readonly VerbGroup[],
  index: number,
  start: number,
  inStretch: readonly VerbGroup[],
): boolean {
  const group = groups[index];
  const first = inStretch[0];
  if (!group || !first || inStretch.length > 1 || !opensRelative(tokens, start, first)) return false;
  const next = tokens[group.head + 1];
  const later = groups[index + 1];
  return (
    next?.lower !== 'by' &&
    !(next?.pos === 'ADP' && TRANSITIVE.has(tokens[group.head]?.lemma ?? '')) &&
    // "Travelers who reached the capital said they had seen smoke": what follows is what they said.
    !(
      later?.form === 'finite' &&
      stretchStart(tokens, later.first) === start &&
      !SAYING.has(tokens[group.head]?.lemma ?? '')
    ) &&
    !kept.some((other) => isMain(tokens, other) && !SAYING.has(tokens[other.head]?.lemma ?? ''))
  );
}

/** "who seized", "that hit": a clause about its subject, without a comma before it; what it tells is no saying. */
export function opensRelative(tokens: readonly Token[], start: number, verb: VerbGroup): boolean {
  return (
    /^(?:who|which|that)$/.test(tokens[start]?.lower ?? '') &&
    tokens[start - 1]?.text !== ',' &&
    (verb.first === start + 1 || (verb.first === start + 2 && tokens[start + 1]?.pos === 'ADV')) &&
    !SAYING.has(tokens[verb.head]?.lemma ?? '')
  );
}

/** The sentence's own verb, not that of a clause set into it. */
function isMain(tokens: readonly Token[], { form, first }: VerbGroup): boolean {
  return form === 'finite' && !SUBORDINATORS.has(tokens[stretchStart(tokens, first)]?.lower ?? '');
}

function isNominal(tokens: readonly Token[], from: number, to: number): boolean {
  const between = tokens.slice(from, to);
  return between.length > 0 && between.every(({ pos }) => /^(?:NOUN|PROPN|DET|ADJ|NUM|PRON|ADV)$/.test(pos));
}

/** "Ukraine and Russia each signed": this word belongs to the subject before it, not to a noun after it. */
function floats(tokens: readonly Token[], index: number): boolean {
  return (
    /^(?:each|both|all)$/.test(tokens[index]?.lower ?? '') &&
    /^(?:NOUN|PROPN|PRON)$/.test(tokens[index - 1]?.pos ?? '')
  );
}

/**
 * "In remarks made": a preposition and one noun phrase, with no room for a subject; "in March troops entered" has a date there,
 * and "In Tarn a crowd seized the station" a noun phrase more.
 */
function insideOpeningPhrase(tokens: readonly Token[], start: number, end: number): boolean {
  if (tokens[start]?.pos !== 'ADP') return false;
  const second = tokens.findIndex(
    ({ pos }, i) => pos === 'DET' && i > start + 1 && /^(?:NOUN|PROPN)$/.test(tokens[i - 1]?.pos ?? ''),
  );
  if (second > 0 && second < end) return false;
  return !tokens
    .slice(start, end)
    .some(({ pos, text }) => pos === 'NUM' || MONTH_OR_DAY.test(text) || /^(?:Easter|Christmas)$/.test(text));
}
