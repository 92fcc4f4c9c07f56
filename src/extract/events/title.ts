import type { Token } from '../tokens.ts';
import type { Clause, VerbGroup } from './clauses.ts';
import { clauseAt, finiteVerb, type Parsed } from './sentence.ts';
import type { Trigger } from './trigger.ts';

export const MAX_TITLE = 80;

const DANGLING = new Set(
  'the a an of in on at by for from with to and or but that which who whose as into over under between its his her their this than about after before during since until while when where not also both ,'.split(
    ' ',
  ),
);
const CONNECTIVES = new Set(
  'however meanwhile also then later earlier subsequently therefore thus moreover furthermore additionally instead afterwards publicly and but so yet still'.split(
    ' ',
  ),
);

/** Who did what, in the words of the sentence itself, without the date; `names` puts a name for a pronoun that opens it. */
export function titleOf(parsed: Parsed, trigger: Trigger, names: (token: Token) => string | null): string {
  const keep = trigger.form === 'noun' ? nounPhrase(parsed, trigger.token) : verbPhrase(parsed, trigger);
  const dated = new Set(parsed.dates.flatMap(({ from, to }) => withPreposition(parsed.tokens, from, to)));
  const tokens = trimEnds(
    keep
      .filter((i) => !dated.has(i))
      .map((i) => parsed.tokens[i])
      .filter((token) => token !== undefined),
  );
  return fit(tokens, names);
}

/** The date and the words that tie it to the sentence go together. */
function withPreposition(tokens: readonly Token[], from: number, to: number): number[] {
  let first = from;
  while (
    first > 0 &&
    /^(?:in|on|at|by|since|during|from|until|of|early|late|the|around|about|between|for|to|and|as)$/.test(
      tokens[first - 1]?.lower ?? '',
    )
  ) {
    if (
      /^(?:and|to|for|of|the|as)$/.test(tokens[first - 1]?.lower ?? '') &&
      tokens[first - 1]?.lower !== 'the'
    )
      break;
    first--;
  }
  // A comma that fenced the date in goes too.
  if (tokens[first - 1]?.text === ',' && tokens[to]?.text === ',') first--;
  return Array.from({ length: to - first }, (_, i) => first + i);
}

function nounPhrase({ tokens, clauses }: Parsed, noun: number): number[] {
  let first = noun;
  while (
    (first > 0 && /^(?:ADJ|NOUN|PROPN|NUM|PART)$/.test(tokens[first - 1]?.pos ?? '')) ||
    /^[-–"“”‘’]$/.test(tokens[first - 1]?.text ?? '')
  )
    first--;
  let last = noun + 1;
  const end = clauses[clauseAt(clauses, noun)]?.to ?? tokens.length;
  while (last < end && /^(?:ADP|DET|ADJ|NOUN|PROPN|NUM|PART|CCONJ)$/.test(tokens[last]?.pos ?? '')) last++;
  return Array.from({ length: last - first }, (_, i) => first + i);
}

function verbPhrase(parsed: Parsed, trigger: Trigger): number[] {
  const { clauses, tokens } = parsed;
  const verb = trigger.verb;
  const clause = clauses[trigger.clause];
  if (!verb || !clause) return [];
  const subject = subjectRange(parsed, trigger.clause, verb);
  const kept = Array.from({ length: subject.to - subject.from }, (_, i) => subject.from + i);
  for (let i = Math.max(subject.to, verb.first); i < clause.to; i++) kept.push(i);
  // What follows belongs while it goes on with the verb's own object: "said that …", lists of names.
  for (let n = trigger.clause + 1; n < clauses.length && lengthOf(tokens, kept) < MAX_TITLE; n++) {
    const next = clauses[n];
    if (!next || !continues(parsed, clauses[n - 1], next)) break;
    for (let i = next.from; i < next.to; i++) kept.push(i);
  }
  return kept;
}

function continues({ tokens }: Parsed, before: Clause | undefined, next: Clause): boolean {
  const mark = tokens[next.from - 1]?.text ?? '';
  if (next.joint === 'that' || next.joint === 'what' || next.joint === 'to' || next.joint === 'how')
    return true;
  if (/^[;:()—–"“”]$/.test(mark)) return false;
  // "… met in Paris , Berlin and Rome": short pieces without a verb.
  return (
    before !== undefined &&
    next.verbs.length === 0 &&
    next.to - next.from <= 6 &&
    next.joint === '' &&
    mark === ',' &&
    tokens[next.from]?.pos === 'PROPN'
  );
}

function lengthOf(tokens: readonly Token[], kept: readonly number[]): number {
  return (tokens[kept.at(-1) ?? 0]?.end ?? 0) - (tokens[kept[0] ?? 0]?.start ?? 0);
}

/** The tokens of the subject: what stands before the verb in its clause, or before the verb it is joined to by "and". */
export function subjectRange(
  parsed: Parsed,
  clauseIndex: number,
  verb: VerbGroup,
): { from: number; to: number } {
  const { clauses, tokens } = parsed;
  const clause = clauses[clauseIndex];
  if (!clause) return { from: verb.first, to: verb.first };
  let from = clause.from;
  const earlier = clause.verbs.findLast((group) => group.form === 'finite' && group.head < verb.first);
  if (earlier) return subjectRange(parsed, clauseIndex, earlier);
  while (from < verb.first && opensClauseOnly(tokens[from])) from++;
  from = skipOpeningPhrase(parsed, from, verb.first);
  if (from < verb.first && hasNominal(tokens, from, verb.first)) return { from, to: verb.first };
  for (let n = clauseIndex - 1; n >= 0; n--) {
    const before = clauses[n];
    if (!before) break;
    const prior = finiteVerb(before, before.to);
    if (prior) return subjectRange(parsed, n, prior);
    // An apposition stands between subject and verb: "Zelenskyy, the president, said".
    if (
      before.joint === '' &&
      tokens[before.from]?.pos !== 'ADP' &&
      hasNominal(tokens, before.from, before.to) &&
      !isApposition(parsed, n)
    ) {
      return { from: before.from, to: trimPunctuation(tokens, before.from, before.to) };
    }
  }
  return { from, to: verb.first };
}

function isApposition({ clauses, tokens }: Parsed, n: number): boolean {
  const before = clauses[n - 1];
  return (
    before !== undefined &&
    before.verbs.length === 0 &&
    tokens[before.from]?.pos !== 'ADP' &&
    hasNominal(tokens, before.from, before.to)
  );
}

function opensClauseOnly(token: Token | undefined): boolean {
  return (
    token === undefined ||
    token.pos === 'PUNCT' ||
    token.pos === 'CCONJ' ||
    token.pos === 'SCONJ' ||
    token.pos === 'ADV' ||
    /^(?:that|which|after|before|since|while|when|as)$/.test(token.lower)
  );
}

/** "On 18 March 2014 Putin signed": a phrase with a date in front is not the subject. */
function skipOpeningPhrase({ dates, tokens }: Parsed, from: number, to: number): number {
  if (tokens[from]?.pos !== 'ADP' && !dates.some((date) => date.from === from)) return from;
  const date = dates.find((each) => each.from >= from && each.to <= to && each.from - from <= 4);
  return date ? date.to : from;
}

function hasNominal(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (/^(?:NOUN|PROPN|PRON|NUM)$/.test(tokens[i]?.pos ?? '')) return true;
  return false;
}

function trimPunctuation(tokens: readonly Token[], from: number, to: number): number {
  let end = to;
  while (end > from && tokens[end - 1]?.pos === 'PUNCT') end--;
  return end;
}

function trimEnds(tokens: Token[]): Token[] {
  let from = 0;
  let to = tokens.length;
  while (
    from < to &&
    (/^[^\p{L}\p{N}"“]/u.test(tokens[from]?.text ?? '') || CONNECTIVES.has(tokens[from]?.lower ?? ''))
  )
    from++;
  if (/^(?:the|a|an)$/.test(tokens[from]?.lower ?? '') && tokens[from + 1]?.pos !== 'PROPN') from++;
  while (
    to > from &&
    (/^[^\p{L}\p{N}"”%)]/u.test(tokens[to - 1]?.text ?? '') || DANGLING.has(tokens[to - 1]?.lower ?? ''))
  )
    to--;
  return tokens.slice(from, to);
}

/** Joins tokens as they were spaced, within 80 characters, cut where a phrase ends. */
function fit(tokens: readonly Token[], names: (token: Token) => string | null): string {
  let title = '';
  let best = '';
  for (const [i, token] of tokens.entries()) {
    const before = tokens[i - 1];
    const word = (i === 0 ? names(token) : null) ?? token.text;
    const glued =
      before !== undefined &&
      (before.end === token.start || (token.pos === 'PUNCT' && !/^[("“‘–—-]$/.test(token.text)));
    const longer = title + (title === '' || glued ? '' : ' ') + word;
    if (longer.length > MAX_TITLE) return capitalise(clean(best === '' ? title : best));
    title = longer;
    const next = tokens[i + 1];
    if (next === undefined || /^(?:ADP|CCONJ|SCONJ)$/.test(next.pos) || next.pos === 'PUNCT')
      if (!DANGLING.has(token.lower)) best = title;
  }
  return capitalise(clean(title));
}

/** Tokens are joined by single spaces; what is left open at the end goes. */
function clean(title: string): string {
  let end = title.length;
  while (end > 0 && /[\s,;:–—(-]/.test(title[end - 1] ?? '')) end--;
  return title.slice(0, end).replaceAll('( )', '').replaceAll('()', '').replaceAll('  ', ' ').trim();
}

function capitalise(title: string): string {
  return title.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}
