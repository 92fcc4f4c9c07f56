/** Clauses and phrases that stand between a subject and its verb, and what they do to the one and the other. */
import type { Token } from '../tokens.ts';
import { SAYING } from './lexicon.ts';
import { hasNominal, type Span, trimPunctuation } from './noun-phrases.ts';
import { behindTime } from './openings.ts';
import { finiteVerb, type Parsed } from './sentence.ts';
import type { VerbGroup } from './verb-groups.ts';

/** "Lorries carrying flour, medicine and blankets crossed": the list is what they carry. */
export function withParticiple(
  { clauses, tokens }: Parsed,
  clauseIndex: number,
  verb: VerbGroup,
): Span | null {
  const [before, own] = [clauses[clauseIndex - 1], clauses[clauseIndex]];
  const [only, ...others] = before?.verbs ?? [];
  if (!before || !own || only?.form !== 'participle' || others.length > 0 || own.joint !== '') return null;
  if (before.joint !== '' || before.from > 0 || tokens[before.to - 1]?.text !== ',') return null;
  const listed = tokens.slice(own.from, verb.first).some(({ pos }) => pos === 'CCONJ');
  const object = tokens.slice(only.head + 1, before.to - 1);
  const whole =
    object.length > 0 && object.every(({ pos }) => /^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(pos)) && listed;
  return whole && /^(?:NOUN|PROPN)$/.test(tokens[only.first - 1]?.pos ?? '')
    ? { from: before.from, to: only.first }
    : null;
}

/** "Residents said the rebels, some of them in cars, entered the terminal": "said" has no object, so what follows is who did it. */
export function subjectOfSaid({ clauses, tokens }: Parsed, n: number, { head }: VerbGroup): Span | null {
  const clause = clauses[n];
  if (!clause || !/^(?:say|add|insist|believe|think|argue)$/.test(tokens[head]?.lemma ?? '')) return null;
  const to = trimPunctuation(tokens, head + 1, clause.to);
  const words = tokens.slice(head + 1, to);
  return tokens[clause.to - 1]?.text === ',' &&
    /^(?:DET|NOUN|PROPN|NUM|ADJ)$/.test(words[0]?.pos ?? '') &&
    /^(?:NOUN|PROPN)$/.test(words.at(-1)?.pos ?? '') &&
    words.every(({ pos }) => /^(?:DET|NOUN|PROPN|NUM|ADJ|PART)$/.test(pos))
    ? { from: head + 1, to }
    : null;
}

/** "…, and its author, General Orr, was relieved", "…, and Orr, blamed for it, was relieved": a new subject, and between commas what is said of it. null: it is not told so. */
export function joinedSubject(parsed: Parsed, clauseIndex: number): Span | null {
  const { clauses, tokens } = parsed;
  const [opening, name, own] = [clauses[clauseIndex - 2], clauses[clauseIndex - 1], clauses[clauseIndex]];
  if (!opening || !name || !own || own.joint !== '' || name.joint !== '') return null;
  if (!/^(?:and|but)$/.test(opening.joint) || opening.verbs.length > 0 || name.verbs.length > 0) return null;
  const from = behindTime(parsed, opening.from + 1);
  const to = trimPunctuation(tokens, from, opening.to);
  const opens = (at: number): string => tokens[at]?.pos ?? '';
  const told =
    /^(?:PROPN|DET|NOUN|ADJ)$/.test(opens(name.from)) &&
    !tokens.slice(name.from, name.to).some(({ pos }) => pos === 'CCONJ');
  const described = parsed.reduced.some(({ head }) => head >= name.from && head < name.to);
  return /^(?:DET|PRON|NOUN|PROPN|ADJ)$/.test(opens(from)) &&
    (told || described) &&
    hasNominal(tokens, from, to)
    ? { from, to }
    : null;
}

/** "She had met him, her office said, and would meet him again": who reports it has no part in it. */
export function isReport({ clauses, tokens }: Parsed, n: number, { head }: VerbGroup): boolean {
  const clause = clauses[n];
  return (
    clause !== undefined &&
    n > 0 &&
    clause.joint === '' &&
    REPORTING.test(tokens[head]?.lemma ?? '') &&
    head === clause.to - 2 &&
    tokens[clause.to - 1]?.text === ',' &&
    tokens[clause.from - 1]?.text === ',' &&
    /^(?:and|but)$/.test(clauses[n + 1]?.joint ?? '')
  );
}

const REPORTING = /^(?:say|confirm|add|report|claim|state|note|acknowledge|insist|announce|explain|recall)$/;

/** A clause about something else than the sentence's subject: it names its own. */
export function isSetIn({ clauses, tokens }: Parsed, n: number, verb: VerbGroup): boolean {
  const clause = clauses[n];
  return (
    clause !== undefined &&
    n > 0 &&
    /^(?:which|who|whom|whose|that|where|when|while|as|after|before|since|because|although|though)$/.test(
      clause.joint,
    ) &&
    hasNominal(tokens, clause.from + 1, verb.first)
  );
}

/** "It lost the port in 1940, when the fleet sailed, and got it back": between commas, and joined on behind. */
export function isFenced({ clauses, tokens }: Parsed, n: number, joint: string): boolean {
  const clause = clauses[n];
  return (
    clause !== undefined &&
    /^(?:and|but|or)$/.test(joint) &&
    clause.joint !== 'that' &&
    tokens[clause.from - 1]?.text === ',' &&
    tokens[clause.to - 1]?.text === ','
  );
}

/** "opened the dams that the villages had built, and flooded the camp": what had been is over where the telling goes on. */
export function isOver(
  { clauses, tokens }: Parsed,
  n: number,
  prior: VerbGroup,
  own: number,
  verb: VerbGroup,
): boolean {
  const [clause, joined] = [clauses[n], clauses[own]];
  return (
    clause !== undefined &&
    joined?.joint === 'and' &&
    /^(?:that|which|who|whom)$/.test(clause.joint) &&
    tokens[joined.from - 1]?.text === ',' &&
    prior.auxiliaries.includes('had') &&
    verb.tense === 'past' &&
    !verb.passive &&
    verb.auxiliaries.length === 0 &&
    tokens[verb.head]?.lower !== tokens[verb.head]?.lemma &&
    hasNominal(tokens, clause.from + 1, prior.first)
  );
}

/** "said that the vote was a farce and called for another": whoever said the one said the other. */
export function speaksOn(parsed: Parsed, n: number, prior: VerbGroup, own: number, verb: VerbGroup): boolean {
  const { clauses, tokens } = parsed;
  const [before, clause] = [clauses[n - 1], clauses[n]];
  const said = finiteVerb(before, before?.to ?? 0);
  if (!said || clause?.joint !== 'that' || clauses[own]?.joint !== 'and') return false;
  const speaks = (lemma: string): boolean =>
    SAYING.has(lemma) || /^(?:call|urge|demand|appeal|promise|vow|pledge|threaten)$/.test(lemma);
  return (
    SAYING.has(tokens[said.head]?.lemma ?? '') &&
    tokens[prior.head]?.lemma === 'be' &&
    verb.tense === 'past' &&
    !verb.passive &&
    speaks(tokens[verb.head]?.lemma ?? '')
  );
}

/** "The two men, both of them named in the report, were freed": it only says more of the subject. */
export function isShareOf(tokens: readonly Token[], from: number): boolean {
  return (
    (tokens[from]?.pos === 'NUM' ||
      /^(?:both|all|each|some|many|most|none)$/.test(tokens[from]?.lower ?? '')) &&
    tokens[from + 1]?.lower === 'of' &&
    /^(?:them|whom|which)$/.test(tokens[from + 2]?.lower ?? '')
  );
}

/** Nothing but a date and marks: "May 3, 2025" is cut at its comma. */
export function isDate({ dates, tokens }: Parsed, from: number, to: number): boolean {
  const date = dates.find((each) => each.from <= from && each.to > from);
  if (!date) return false;
  const end = date.back ? to : date.to;
  return tokens.slice(end, to).every(({ pos }) => pos === 'PUNCT');
}

export function isApposition(parsed: Parsed, n: number): boolean {
  const { clauses, tokens } = parsed;
  const before = clauses[n - 1];
  return (
    before !== undefined &&
    !isDate(parsed, before.from, before.to) &&
    before.verbs.length === 0 &&
    tokens[before.from]?.pos !== 'ADP' &&
    hasNominal(tokens, before.from, before.to) &&
    // "One of them, Ada Low, has been …": of the two the name says who.
    !(before.from === 0 && isShareOf(tokens, 0) && tokens[before.to]?.pos === 'PROPN')
  );
}
