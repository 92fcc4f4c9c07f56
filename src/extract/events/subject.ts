import type { Token } from '../tokens.ts';
import { opensCount } from './boundaries.ts';
import type { Clause } from './clauses.ts';
import { hasNominal, type Span, trimAdverbs, trimPrepositions, trimPunctuation } from './noun-phrases.ts';
import { behindTime, opensClauseOnly, skipLastTime, skipOpeningPhrase } from './openings.ts';
import { partMeant, phraseBefore } from './relative.ts';
import { finiteVerb, type Parsed } from './sentence.ts';
import {
  isApposition,
  isDate,
  isFenced,
  isOver,
  isReport,
  isSetIn,
  isShareOf,
  joinedSubject,
  speaksOn,
  subjectOfSaid,
  withParticiple,
} from './set-in.ts';
import type { VerbGroup } from './verb-groups.ts';

/**
 * The tokens of the subject: what stands before the verb in its clause, or before the verb it is joined to by "and". It is asked
 * for five times for each verb, and looked for once.
 */
export function subjectRange(parsed: Parsed, clauseIndex: number, verb: VerbGroup): Span {
  const known = parsed.subjects.get(verb);
  if (known) return known;
  const found = findSubject(parsed, clauseIndex, verb);
  parsed.subjects.set(verb, found);
  return found;
}

function findSubject(parsed: Parsed, clauseIndex: number, verb: VerbGroup): Span {
  const { clauses, tokens, dates } = parsed;
  // "in which the howitzers, brought up on Monday, …"
  if (verb.subject) {
    const { from, to } = verb.subject;
    return /^(?:which|whom)$/.test(tokens[from]?.lower ?? '') ? { from: from + 1, to } : verb.subject;
  }
  const clause = clauses[clauseIndex];
  if (!clause) return { from: verb.first, to: verb.first };
  let from = clause.from;
  const earlier = clause.verbs.findLast((group) => group.form === 'finite' && group.head < verb.first);
  // "What was left of the fleet was interned"
  if (
    earlier &&
    clause.joint === 'what' &&
    !tokens.slice(earlier.head, verb.first).some(({ pos }) => pos === 'CCONJ')
  )
    return { from: clause.from, to: verb.first };
  if (earlier) return subjectRange(parsed, clauseIndex, earlier);
  while (from < verb.first && opensClauseOnly(tokens[from])) from++;
  // "That changed in May"
  if (from === 1 && verb.first === 1 && tokens[0]?.lower === 'that' && clause.joint === '')
    return { from: 0, to: 1 };
  // "with the aid to be voted on in May"
  if (verb.form !== 'finite' && tokens[from]?.lower === 'with') from++;
  from = skipLastTime(tokens, skipOpeningPhrase(parsed, from, verb.first));
  // "said it would": where "that" is left out, nothing points back.
  const relative =
    tokens[clause.from]?.lower === clause.joint &&
    /^(?:who|which|that)$/.test(clause.joint) &&
    clause.from > 0 &&
    !hasNominal(tokens, behindTime(parsed, clause.from + 1), verb.first);
  // "who lost a leg and who had voted against it": of the same.
  const first = relative
    ? clauses.findLast(
        ({ to, joint, verbs }) => to <= clause.from && joint === clause.joint && verbs.length > 0,
      )
    : undefined;
  const twin = first && tokens[clause.from - 1]?.pos === 'CCONJ' ? finiteVerb(first, first.to) : null;
  if (first && twin) return subjectRange(parsed, clauses.indexOf(first), twin);
  if (relative) return antecedent(parsed, clause.from, clause.joint);
  const carried = from === clause.from ? withParticiple(parsed, clauseIndex, verb) : null;
  if (carried) return carried;
  // "After his release he studied in Karl", "keeping the ground they had won": what stands in front has no comma.
  const last = tokens[verb.first - 1];
  const opens = /^(?:ADP|SCONJ)$/.test(tokens[clause.from]?.pos ?? '');
  const joins = tokens[verb.first - 2]?.pos === 'CCONJ';
  if (
    from < verb.first - 1 &&
    (/^(?:he|she|they|we)$/.test(last?.lower ?? '') || (opens && last?.lower === 'it')) &&
    !joins
  )
    return { from: verb.first - 1, to: verb.first };
  // "by June 30, 1917 failed": cut at its comma, the end of a date is no subject.
  const isDated = dates.some((date) => date.from <= from && date.to >= verb.first);
  if (from < verb.first && !isDated && hasNominal(tokens, from, verb.first))
    return {
      from: listStart(parsed, clauseIndex, from, verb.first),
      to: trimAdverbs(tokens, from, verb.first),
    };
  // "that another is being discussed"
  if (from === verb.first - 1 && STANDS_ALONE.test(tokens[from]?.lower ?? ''))
    return { from, to: verb.first };
  // "since fighting broke out"
  if (from === verb.first - 1 && tokens[from]?.pos === 'VERB' && tokens[from]?.lower.endsWith('ing'))
    return { from, to: verb.first };
  const time = timeTold(parsed, clause, verb);
  if (time) return time;
  const joined = joinedSubject(parsed, clauseIndex);
  if (joined) return joined;
  for (let n = clauseIndex - 1; n >= 0; n--) {
    const before = clauses[n];
    if (!before) break;
    const prior = finiteVerb(before, before.to);
    // "The pact under which the fleet had sailed, …, expired": a clause set in has a subject of its own.
    if (prior && isSetIn(parsed, n, prior) && (clause.joint === '' || isFenced(parsed, n, clause.joint)))
      continue;
    if (prior && (isReport(parsed, n, prior) || isOver(parsed, n, prior, clauseIndex, verb))) continue;
    if (prior && speaksOn(parsed, n, prior, clauseIndex, verb)) continue;
    const told = prior && n < clauseIndex - 1 ? subjectOfSaid(parsed, n, prior) : null;
    if (told) return told;
    if (prior) return subjectRange(parsed, n, prior);
    if (isDate(parsed, before.from, before.to) || (before.from > 0 && isShareOf(tokens, before.from)))
      continue;
    // "The boat is new, a gift of the town, and sank": what is joined on goes back to the verb before.
    if (/^(?:and|but|or)$/.test(clause.joint)) continue;
    // An apposition stands between subject and verb: "Zelenskyy, the president, said".
    // "when the division, having crossed the river, cut the railway": it opens a clause of its own.
    const opened = OPENED.test(before.joint) && before.verbs.length === 0;
    if (opened && hasNominal(tokens, before.from + 1, before.to))
      return { from: before.from + 1, to: trimPunctuation(tokens, before.from + 1, before.to) };
    // "The margrave, being short of money, doubled the duty": what he was is no subject.
    const [first] = before.verbs;
    if (before.from > 0 && first?.form === 'participle' && first.first === before.from) continue;
    const start = skipOpeningPhrase(parsed, before.from, before.to);
    const isPhrase = tokens[start]?.pos === 'ADP' && !opensCount(tokens, start);
    if (before.joint === '' && !isPhrase && !isApposition(parsed, n)) {
      if (start < before.to && hasNominal(tokens, start, before.to))
        return {
          from: start,
          to: trimPrepositions(tokens, start, trimPunctuation(tokens, start, before.to)),
        };
    }
  }
  return { from, to: verb.first };
}

/** "The start of 1904 was marked by a lull", "where Thursday was declared a holiday": nothing but a time stands before its verb. */
function timeTold({ tokens, dates }: Parsed, { from, joint }: Clause, verb: VerbGroup): Span | null {
  const date = dates.find(({ to, heads }) => to === verb.first && !heads);
  if (!date || !/^(?:be|become|see|mark|bring|come|pass|arrive)$/.test(tokens[verb.first]?.lemma ?? ''))
    return null;
  const start = tokens[date.from - 1]?.pos === 'DET' ? date.from - 1 : date.from;
  const opens = start === from || (start === from + 1 && /^(?:where|when|while)$/.test(joint));
  return opens ? { from: start, to: date.to } : null;
}

const STANDS_ALONE = /^(?:another|both|all|each|some|many|most|few|several|neither|either|none|these|those)$/;

const OPENED = /^(?:when|where|while|because|although|though|that)$/;

/** "Envoys of Ukraine, Russia and the OSCE signed": a list goes back over its commas to where it begins. */
function listStart({ clauses, tokens }: Parsed, clauseIndex: number, from: number, to: number): number {
  let start = from;
  // "on 5 May, when envoys and generals met": behind its word a clause begins anew.
  if (OPENED.test(clauses[clauseIndex]?.joint ?? '')) return start;
  if (!tokens.slice(from, to).some(({ pos }) => pos === 'CCONJ')) return start;
  for (let n = clauseIndex - 1; n >= 0; n--) {
    const before = clauses[n];
    const opener = tokens[before?.from ?? 0];
    if (
      !before ||
      before.verbs.length > 0 ||
      before.joint !== '' ||
      opener?.pos === 'ADP' ||
      opener?.pos === 'ADV'
    )
      break;
    if (tokens[before.to - 1]?.text !== ',' || !hasNominal(tokens, before.from, before.to)) break;
    start = before.from;
  }
  return start;
}

/** What a relative clause speaks of. */
export function antecedent(parsed: Parsed, index: number, joint: string): Span {
  const { tokens, clauses } = parsed;
  const whole = phraseBefore(parsed, index);
  // "The fourth is the one that was signed": what it is one of.
  if (/^the ones?$/.test(wordsOf(tokens, whole))) {
    const own = clauses.findIndex(({ verbs }) => verbs.some(({ head }) => head === whole.from - 1));
    const verb = clauses[own]?.verbs.find(({ head }) => head === whole.from - 1);
    if (verb && tokens[verb.head]?.lemma === 'be') return subjectRange(parsed, own, verb);
  }
  return partMeant(tokens, index, joint, whole);
}

function wordsOf(tokens: readonly Token[], { from, to }: Span): string {
  return tokens
    .slice(from, to)
    .map(({ lower }) => lower)
    .join(' ');
}
