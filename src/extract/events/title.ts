import type { Token } from '../tokens.ts';
import { bracketed, type Clause, type VerbGroup } from './clauses.ts';
import { nounConcept } from './lexicon.ts';
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
  const keep =
    trigger.form === 'noun'
      ? nounPhrase(parsed, trigger.token)
      : (occasion(parsed, trigger) ?? verbPhrase(parsed, trigger));
  const dated = new Set(
    parsed.dates
      .filter((date) => !isAttributive(parsed.tokens, date))
      .flatMap(({ from, to }) => withPreposition(parsed.tokens, from, to)),
  );
  const aside = bracketed(parsed.tokens);
  const tokens = keep
    .filter((i) => !dated.has(i) && !aside.has(i))
    .map((i) => parsed.tokens[i])
    .filter((token) => token !== undefined);
  return fit(trimEnds(tokens), parsed.tokens[trigger.token], names);
}

/** "the October 8 explosion", "the Easter ceasefire": this date is part of the name of what happened. */
function isAttributive(tokens: readonly Token[], { from, to }: { from: number; to: number }): boolean {
  const noun = tokens[to];
  return (
    noun?.pos === 'NOUN' &&
    nounConcept(noun.lemma) !== null &&
    !/^(?:in|on|since|from|until|by)$/.test(tokens[from - 1]?.lower ?? '')
  );
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
  while (first > 0) {
    const before = tokens[first - 1];
    if (
      /^(?:ADJ|NOUN|PROPN|NUM|PART)$/.test(before?.pos ?? '') ||
      before?.text === '-' ||
      before?.text === '–'
    )
      first--;
    else if (/^["”’]$/.test(before?.text ?? '')) first = openingMark(tokens, first - 1) ?? first;
    else break;
    if (tokens[first - 1]?.pos === 'DET' || tokens[first - 1]?.pos === 'ADP') break;
  }
  let last = noun + 1;
  const end = clauses[clauseAt(clauses, noun)]?.to ?? tokens.length;
  while (last < end && /^(?:ADP|DET|ADJ|NOUN|PROPN|NUM|PART|CCONJ)$/.test(tokens[last]?.pos ?? '')) last++;
  return Array.from({ length: last - first }, (_, i) => first + i);
}

/** The mark that opens a few words set apart, by the one that closes them; null: it opens somewhere else. */
function openingMark(tokens: readonly Token[], closing: number): number | null {
  for (let i = closing - 1; i >= Math.max(0, closing - 8); i--)
    if (/^["“‘]$/.test(tokens[i]?.text ?? '')) return i;
  return null;
}

function verbPhrase(parsed: Parsed, trigger: Trigger): number[] {
  const { clauses, tokens } = parsed;
  const verb = trigger.verb;
  const clause = clauses[trigger.clause];
  if (!verb || !clause) return [];
  const subject = subjectRange(parsed, trigger.clause, verb);
  const kept = Array.from({ length: subject.to - subject.from }, (_, i) => subject.from + i);
  // "has, for the first time, expressed": the aside inside the verb goes.
  const first = Math.max(subject.to, verb.first);
  const comma = parsed.tokens.findIndex((token, i) => i > first && i < verb.head && token.text === ',');
  const resume = parsed.tokens.findLastIndex((token, i) => i > first && i < verb.head && token.text === ',');
  for (let i = first; i < clause.to; i++) if (comma < 0 || i < comma || i > resume) kept.push(i);
  // What follows belongs while it goes on with the verb's own object: "said that …", lists of names.
  for (let n = trigger.clause + 1; n < clauses.length && lengthOf(tokens, kept) < MAX_TITLE; n++) {
    const next = clauses[n];
    if (!next || !continues(parsed, clauses[n - 1], next)) break;
    for (let i = next.from; i < next.to; i++) kept.push(i);
  }
  return kept;
}

/**
 * "Speaking at a press conference in Moscow, Putin stated: …": where nothing but the quotation follows the verb,
 * who it was and the occasion say what happened. null: the sentence is not of that form.
 */
function occasion(parsed: Parsed, trigger: Trigger): number[] | null {
  const { clauses, tokens } = parsed;
  const clause = clauses[trigger.clause];
  const opening = clauses[0];
  if (!clause || !opening || !trigger.verb || trigger.clause === 0 || trigger.token < clause.to - 2)
    return null;
  if (!tokens[0]?.lower.endsWith('ing') || opening.verbs.some(({ form }) => form === 'finite')) return null;
  const subject = subjectRange(parsed, trigger.clause, trigger.verb);
  const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, i) => from + i);
  return [...range(subject.from, subject.to), ...range(opening.from, opening.to)].filter(
    (i) => tokens[i]?.text !== ',',
  );
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
  const relative =
    /^(?:who|which|that)$/.test(clause.joint) &&
    clause.from > 0 &&
    !hasNominal(tokens, clause.from + 1, verb.first);
  if (relative) return nounPhraseBefore(tokens, clause.from);
  if (from < verb.first && hasNominal(tokens, from, verb.first))
    return { from: listStart(parsed, clauseIndex, from, verb.first), to: verb.first };
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

/** "Envoys of Ukraine, Russia and the OSCE signed": a list goes back over its commas to where it begins. */
function listStart({ clauses, tokens }: Parsed, clauseIndex: number, from: number, to: number): number {
  let start = from;
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

/** The noun phrase that a relative clause speaks of: what stands before it, back to a verb or a boundary. */
function nounPhraseBefore(tokens: readonly Token[], index: number): { from: number; to: number } {
  const to = trimPunctuation(tokens, 0, index);
  let from = to;
  while (from > 0 && /^(?:NOUN|PROPN|ADJ|NUM|DET|ADP|PART|CCONJ)$/.test(tokens[from - 1]?.pos ?? '')) from--;
  while (from < to && /^(?:ADP|CCONJ)$/.test(tokens[from]?.pos ?? '')) from++;
  return { from, to };
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

/** Whether a token can't end a title: a function word, a mark, an adjective cut off from its noun. */
function dangles(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (!token) return false;
  if (/^[^\p{L}\p{N}"”%)]/u.test(token.text) || DANGLING.has(token.lower) || token.pos === 'AUX') return true;
  return token.pos === 'ADJ' && /^(?:DET|ADP|ADJ)$/.test(tokens[index - 1]?.pos ?? '');
}

/** Joins tokens as they were spaced, within 80 characters; a longer one is cut where a phrase ends, after its trigger. */
function fit(
  tokens: readonly Token[],
  trigger: Token | undefined,
  names: (token: Token) => string | null,
): string {
  let title = '';
  let best = '';
  let told = false;
  for (const [i, token] of tokens.entries()) {
    const before = tokens[i - 1];
    const word =
      (i === 0 ? names(token) : null) ?? (i > 0 && token.pos === 'VERB' ? token.lower : token.text);
    const glued =
      before !== undefined &&
      (before.end === token.start || (token.pos === 'PUNCT' && !/^[("“‘–—-]$/.test(token.text)));
    const longer = title + (title === '' || glued ? '' : ' ') + word;
    if (longer.length > MAX_TITLE) return capitalise(clean(best === '' ? title : best));
    title = longer;
    told ||= token === trigger;
    const next = tokens[i + 1];
    const phraseEnds = next === undefined || /^(?:ADP|CCONJ|SCONJ|ADV|PUNCT|PART)$/.test(next.pos);
    if (told && phraseEnds && next?.lower !== "'s" && next?.lower !== '’s' && !dangles(tokens, i))
      best = title;
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
