import type { Token } from '../tokens.ts';
import { BREAKS, opensClauseAt, stretchStart, timeOfSaying } from './boundaries.ts';
import { finiteOnly, opensRelative } from './describing.ts';
import { SAYING } from './lexicon.ts';
import type { VerbGroup } from './verb-groups.ts';
import { SUBORDINATORS, TIME_NOUNS } from '../word-classes.ts';

/** What the subject of something said can be made of. */
const SUBJECT = /^(?:NOUN|PROPN|PRON|DET|ADJ|NUM|ADP|PART|CCONJ)$/;

/** A stretch between two boundaries. */
export interface Clause {
  readonly from: number;
  /** One past the last token. */
  readonly to: number;
  /** The word that joins it to what stands before ("that", "which", "and"), lower case; empty at a comma. */
  readonly joint: string;
  readonly verbs: readonly VerbGroup[];
}

/**
 * Cuts a sentence at punctuation, at words that open a clause, and at "and" or "but" before another verb.
 * What stands in brackets is looked through.
 */
export function splitClauses(tokens: readonly Token[], all: readonly VerbGroup[]): Clause[] {
  const groups = finiteOnly(tokens, all);
  const inBrackets = bracketed(tokens);
  const resumes = afterRelatives(tokens, groups);
  const said = saidWithoutThat(tokens, groups);
  const starts: { at: number; joint: string }[] = [{ at: 0, joint: '' }];
  tokens.forEach((token, i) => {
    if (i === 0 || (inBrackets.size > 0 && inBrackets.has(i))) return;
    if (resumes.size > 0 && resumes.has(i)) starts.push({ at: i, joint: '' });
    else if (said.size > 0 && said.has(i)) starts.push({ at: i, joint: 'that' });
    else if (BREAKS.has(token.text) && !insideGroup(groups, i)) starts.push({ at: i + 1, joint: '' });
    else if (
      (opensClauseAt(token) || standsBeforeSeveral(tokens, i)) &&
      !isBeforeNoun(tokens, groups, i) &&
      opensClause(tokens, groups, i, true)
    )
      starts.push({ at: i, joint: token.lower });
    else if (
      token.pos === 'CCONJ' &&
      !joinsNames(tokens, i) &&
      !isInSubject(groups, said, starts.at(-1)?.at ?? 0, i) &&
      followsVerb(tokens, groups, i) &&
      opensClause(tokens, groups, i)
    )
      starts.push({ at: i, joint: token.lower });
  });
  return starts
    .map(({ at, joint }, n): Clause => {
      const to = starts[n + 1]?.at ?? tokens.length;
      const opener = tokens[at];
      // "That changed in May": it points back, and joins nothing.
      const points = at === 0 && opener?.lower === 'that' && opener.pos === 'PRON';
      const joined =
        opener !== undefined && !points && (SUBORDINATORS.has(opener.lower) || opener.pos === 'CCONJ');
      return {
        from: at,
        to,
        joint: joined ? opener.lower : joint,
        verbs: groups.filter((group) => group.head >= at && group.head < to),
      };
    })
    .filter((clause) => clause.to > clause.from);
}

/** Where a sentence goes on with its verb after a clause about its subject: "the round that hit a queue killed nine". */
function afterRelatives(tokens: readonly Token[], groups: readonly VerbGroup[]): Set<number> {
  const found = new Set<number>();
  const finite = groups.filter(({ form }) => form === 'finite');
  finite.forEach((group, n) => {
    const before = finite[n - 1];
    if (!before || group.first === before.head + 1 || tokens[group.first - 1]?.pos === 'CCONJ') return;
    const start = stretchStart(tokens, group.first);
    if (before.first < start || (finite[n - 2]?.first ?? -1) >= start) return;
    if (opensRelative(tokens, start, before)) found.add(group.first);
  });
  return found;
}

/** "said talks would resume": what is said begins at once, with a subject of its own. */
function saidWithoutThat(tokens: readonly Token[], groups: readonly VerbGroup[]): Set<number> {
  const found = new Set<number>();
  const finite = groups.filter(({ form }) => form === 'finite');
  finite.forEach((group, n) => {
    const before = finite[n - 1];
    if (!before || !SAYING.has(tokens[before.head]?.lemma ?? '') || before.passive) return;
    const between = tokens.slice(before.head + 1, group.first);
    if (!between.every(({ pos, lower }) => SUBJECT.test(pos) && !SUBORDINATORS.has(lower))) return;
    // "denied it on Monday and left": an object first, and no subject last.
    if (between[0]?.pos === 'PRON' && between.length > 1 && !/^(?:NOUN|ADJ)$/.test(between[1]?.pos ?? ''))
      return;
    if (!/^(?:NOUN|PROPN|PRON|NUM)$/.test(between.at(-1)?.pos ?? '')) return;
    found.add(timeOfSaying(tokens, before.head));
  });
  return found;
}

/** "said a woman and her son were pulled out": the subject of what is said goes on. */
function isInSubject(
  groups: readonly VerbGroup[],
  said: ReadonlySet<number>,
  start: number,
  index: number,
): boolean {
  return (
    said.has(start) && !groups.some(({ form, head }) => form === 'finite' && head >= start && head < index)
  );
}

/** "the heaviest fighting since the truce erupted in April": the only verb is that of the noun before, which has no other. */
function isBeforeNoun(tokens: readonly Token[], groups: readonly VerbGroup[], index: number): boolean {
  // "will be suspended as of today and …"
  if (tokens[index]?.lower === 'as' && tokens[index + 1]?.lower === 'of') return true;
  if (!/^(?:since|after|before|until)$/.test(tokens[index]?.lower ?? '')) return false;
  // "has been wanted since 2001 for ordering an attack"
  if (
    /^1[5-9]\d\d$|^20\d\d$/.test(tokens[index + 1]?.text ?? '') &&
    /^(?:ADP|SCONJ|PUNCT|CCONJ)$/.test(tokens[index + 2]?.pos ?? '')
  )
    return true;
  // "has been under siege since last November and no food …": a time, and no clause.
  if (/^(?:last|this|late|early)$/.test(tokens[index + 1]?.lower ?? '') && tokens[index + 3]?.pos === 'CCONJ')
    return true;
  let start = index;
  while (start > 0 && !BREAKS.has(tokens[start - 1]?.text ?? '') && !opensClauseAt(tokens[start - 1]))
    start--;
  const first = tokens.slice(start, index);
  // "His trial before a court opened"
  const own = /^(?:his|her|its|their)$/.test(first[0]?.lower ?? '');
  if (!own && !/^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(first[0]?.pos ?? '')) return false;
  if (
    !/^(?:NOUN|PROPN)$/.test(first.at(-1)?.pos ?? '') ||
    // "six hours after envoys agreed": how long after.
    TIME_NOUNS.has(first.at(-1)?.lemma ?? '') ||
    first.some(({ pos }) => /^(?:VERB|AUX)$/.test(pos))
  )
    return false;
  // "… opened on Monday and was put off after he fell ill": what is joined on says nothing of it.
  const joint = tokens.findIndex(({ pos }, i) => i > index && pos === 'CCONJ');
  const telling = groups.filter(
    ({ form, first: at }) =>
      form === 'finite' &&
      tokens[at - 1]?.pos !== 'CCONJ' &&
      at > start &&
      (joint < 0 || at < joint || tokens[joint + 1]?.pos !== 'AUX'),
  );
  const [only] = telling;
  return (
    telling.length === 1 &&
    only !== undefined &&
    !tokens.slice(index + 1, only.first).some(({ text, pos }) => BREAKS.has(text) || pos === 'PRON')
  );
}

/** "told the court that gunboats fired": before a plural, "that" points at nothing. */
function standsBeforeSeveral(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1];
  return (
    tokens[index]?.lower === 'that' &&
    next?.pos === 'NOUN' &&
    /[^s]s$/.test(next.lower) &&
    next.lower !== next.lemma
  );
}

/** Indices of the tokens in brackets, the brackets with them. */
export function bracketed(tokens: readonly Token[]): Set<number> {
  const inside = new Set<number>();
  let open = -1;
  tokens.forEach((token, i) => {
    if (token.text === '(') open = i;
    if (token.text !== ')' || open < 0) return;
    for (let n = open; n <= i; n++) inside.add(n);
    open = -1;
  });
  return inside;
}

function insideGroup(groups: readonly VerbGroup[], index: number): boolean {
  return groups.some((group) => index > group.first && index < group.head);
}

/** "between Rome and Carthage": this "and" joins names, whatever follows. */
function joinsNames(tokens: readonly Token[], index: number): boolean {
  for (let i = index - 1; i >= Math.max(0, index - 10); i--) {
    if (tokens[i]?.pos === 'CCONJ' || tokens[i]?.pos === 'VERB') return false;
    if (tokens[i]?.lower === 'between' || tokens[i]?.lower === 'both') return true;
  }
  return false;
}

/** "Putin and the leaders signed": before its verb, "and" joins two subjects; after it, two clauses. */
function followsVerb(tokens: readonly Token[], groups: readonly VerbGroup[], index: number): boolean {
  const start = stretchStart(tokens, index);
  if (start > 0 && tokens[start - 1]?.text === ',' && start === index) return true;
  // "was flown to the capital, Orn, on Monday and is expected in court": what follows at once is another predicate.
  if (
    groups.some(({ form, first }) => form === 'finite' && first === index + 1) &&
    groups.some(({ form, head }) => form === 'finite' && head < start)
  )
    return true;
  return groups.some((group) => group.form === 'finite' && group.head >= start && group.head < index);
}

/** Whether a verb follows before the next boundary. */
function opensClause(
  tokens: readonly Token[],
  groups: readonly VerbGroup[],
  index: number,
  overLists = false,
): boolean {
  let end = index + 1;
  while (
    end < tokens.length &&
    !BREAKS.has(tokens[end]?.text ?? '') &&
    (overLists || tokens[end]?.pos !== 'CCONJ')
  )
    end++;
  // "told them that the convoy, with 28 lorries, had passed"
  const resumes =
    tokens[index]?.lower === 'that' && tokens[end]?.text === ',' ? nextComma(tokens, end) + 1 : -1;
  return groups.some(
    ({ form, first, head }) =>
      form === 'finite' && ((head > index && head < end) || (resumes > 0 && first === resumes)),
  );
}

/** -1: no comma closes what one opens. */
function nextComma(tokens: readonly Token[], open: number): number {
  const at = tokens.findIndex(({ text }, i) => i > open && BREAKS.has(text));
  return tokens[at]?.text === ',' ? at : -1;
}
