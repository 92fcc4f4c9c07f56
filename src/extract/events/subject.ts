import type { Token } from '../tokens.ts';
import type { VerbGroup } from './verb-groups.ts';
import { isRole } from '../actors/lexicon/roles.ts';
import { nounConcept } from './lexicon.ts';
import type { Clause } from './clauses.ts';
import { finiteVerb, type Parsed } from './sentence.ts';

/** Half-open range of token indices. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

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
    if (prior && isOver(parsed, n, prior, clauseIndex, verb)) continue;
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

/** "Lorries carrying flour, medicine and blankets crossed": the list is what they carry. */
function withParticiple({ clauses, tokens }: Parsed, clauseIndex: number, verb: VerbGroup): Span | null {
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
function subjectOfSaid({ clauses, tokens }: Parsed, n: number, { head }: VerbGroup): Span | null {
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

/** "…, and its author, General Orr, was relieved": a new subject, and its name between commas. null: it is not told so. */
function joinedSubject(parsed: Parsed, clauseIndex: number): Span | null {
  const { clauses, tokens } = parsed;
  const [opening, name, own] = [clauses[clauseIndex - 2], clauses[clauseIndex - 1], clauses[clauseIndex]];
  if (!opening || !name || !own || own.joint !== '' || name.joint !== '') return null;
  if (!/^(?:and|but)$/.test(opening.joint) || opening.verbs.length > 0 || name.verbs.length > 0) return null;
  const from = behindTime(parsed, opening.from + 1);
  const to = trimPunctuation(tokens, from, opening.to);
  const opens = (at: number): string => tokens[at]?.pos ?? '';
  return /^(?:DET|PRON|NOUN|PROPN|ADJ)$/.test(opens(from)) &&
    /^(?:PROPN|DET|NOUN|ADJ)$/.test(opens(name.from)) &&
    hasNominal(tokens, from, to) &&
    !tokens.slice(name.from, name.to).some(({ pos }) => pos === 'CCONJ')
    ? { from, to }
    : null;
}

/** A clause about something else than the sentence's subject: it names its own. */
function isSetIn({ clauses, tokens }: Parsed, n: number, verb: VerbGroup): boolean {
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
function isFenced({ clauses, tokens }: Parsed, n: number, joint: string): boolean {
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
function isOver(
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

const STANDS_ALONE = /^(?:another|both|all|each|some|many|most|few|several|neither|either|none|these|those)$/;

const OPENED = /^(?:when|where|while|because|although|though|that)$/;

/** "The two men, both of them named in the report, were freed": it only says more of the subject. */
function isShareOf(tokens: readonly Token[], from: number): boolean {
  return (
    (tokens[from]?.pos === 'NUM' ||
      /^(?:both|all|each|some|many|most|none)$/.test(tokens[from]?.lower ?? '')) &&
    tokens[from + 1]?.lower === 'of' &&
    /^(?:them|whom|which)$/.test(tokens[from + 2]?.lower ?? '')
  );
}

/** "At least 17 people": a count, and no phrase with a preposition. */
function opensCount(tokens: readonly Token[], from: number): boolean {
  return /^(?:at (?:least|most)|up to|more than|fewer than|less than)$/.test(
    `${tokens[from]?.lower ?? ''} ${tokens[from + 1]?.lower ?? ''}`,
  );
}

/** Nothing but a date and marks: "May 3, 2025" is cut at its comma. */
function isDate({ dates, tokens }: Parsed, from: number, to: number): boolean {
  const date = dates.find((each) => each.from <= from && each.to > from);
  if (!date) return false;
  const end = date.back ? to : date.to;
  return tokens.slice(end, to).every(({ pos }) => pos === 'PUNCT');
}

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
  const whole = agreeing(parsed, index, behindDates(parsed, nounPhraseBefore(tokens, index)));
  const words = tokens.slice(whole.from, whole.to);
  // "The fourth is the one that was signed": what it is one of.
  if (/^the ones?$/.test(words.map(({ lower }) => lower).join(' '))) {
    const own = clauses.findIndex(({ verbs }) => verbs.some(({ head }) => head === whole.from - 1));
    const verb = clauses[own]?.verbs.find(({ head }) => head === whole.from - 1);
    if (verb && tokens[verb.head]?.lemma === 'be') return subjectRange(parsed, own, verb);
  }
  const link = words.findLastIndex(({ pos }) => pos === 'ADP');
  const head = headNoun(tokens, whole);
  // "his condolences to the families of the guards who were killed": whom it is about.
  if (joint === 'who' && link > 0 && head && ABOUT_SOMEBODY.test(head.lemma))
    return { from: whole.from + link + 1, to: whole.to };
  // "The dates are those of Orr, who showed …"
  if (
    joint === 'who' &&
    link === 1 &&
    /^(?:that|those)$/.test(words[0]?.lower ?? '') &&
    words[2]?.pos === 'PROPN'
  )
    return { from: whole.from + 2, to: whole.to };
  // "Milan Dorr, a schoolteacher who was killed": by name.
  const name = joint === 'who' && /^an?$/.test(words[0]?.lower ?? '') ? nameBefore(tokens, whole.from) : null;
  if (name) return name;
  // "40 of the 52 drones that were launched": all of them were.
  if (
    joint !== 'who' &&
    words[link]?.lower === 'of' &&
    words[link + 1]?.pos === 'DET' &&
    words[link - 1]?.pos === 'NUM'
  )
    return { from: whole.from + link + 1, to: whole.to };
  if (
    link < 1 ||
    !head ||
    head.pos !== 'NOUN' ||
    nounConcept(head.lemma) ||
    words.some(({ pos }) => pos === 'CCONJ' && joint !== 'who')
  )
    return joint === 'who' && link > 0 && head && nounConcept(head.lemma) ? named(whole, words, link) : whole;
  const nearest = { from: whole.from + link + 1, to: whole.to };
  // "31 patients of the hospital, which was hit": the one that the verb agrees with.
  if (joint !== 'who' && agreesOnlyWith(tokens, index, nearest, whole)) return nearest;
  const article = words[link + 1]?.lower ?? '';
  if (joint === 'who') return isRole(head.lemma) || KIN.test(head.lemma) ? whole : named(whole, words, link);
  // "the second year of a war that began", "a copy at the memorial that was unveiled"
  const own =
    /^an?$/.test(article) ||
    // "blamed neither side for the shelling, which began at four"
    (joint === 'which' &&
      tokens[index - 1]?.text === ',' &&
      /^(?:for|about|over|against|after)$/.test(words[link]?.lower ?? '')) ||
    (joint === 'that' && article === 'the' && words[link]?.lower !== 'of');
  return own ? nearest : whole;
}

/** "agreed in Osk last week between A and B that …": what stands before a time is another phrase. */
function behindDates({ dates, tokens }: Parsed, { from, to }: Span): Span {
  const date = dates.findLast(
    (each) => each.from >= from && each.to < to && !/^['’]s?$/.test(tokens[each.to]?.lower ?? ''),
  );
  if (!date) return { from, to };
  const start = tokens[date.to]?.pos === 'ADP' ? date.to + 1 : date.to;
  return hasNominal(tokens, start, to) ? { from: start, to } : { from, to };
}

/** "the government and the alliance that has held the city": one of the two has. */
function agreeing({ tokens }: Parsed, index: number, { from, to }: Span): Span {
  if (tokens[index]?.lower !== 'that' || !/^(?:has|is|was)$/.test(tokens[index + 1]?.lower ?? ''))
    return { from, to };
  const joint = tokens.findLastIndex(({ lower }, i) => lower === 'and' && i > from && i < to);
  return joint > 0 && tokens[joint + 1]?.pos === 'DET' ? { from: joint + 1, to } : { from, to };
}

function nameBefore(tokens: readonly Token[], index: number): Span | null {
  const to = index - 1;
  if (tokens[to]?.text !== ',') return null;
  let from = to;
  while (tokens[from - 1]?.pos === 'PROPN') from--;
  return to - from > 1 ? { from, to } : null;
}

function agreesOnlyWith(tokens: readonly Token[], index: number, nearest: Span, whole: Span): boolean {
  const verb = tokens[index + 1]?.lower ?? '';
  const [one, several] = [/^(?:is|was|has)$/.test(verb), /^(?:are|were|have)$/.test(verb)];
  if (!one && !several) return false;
  return isPlural(tokens, nearest) === several && isPlural(tokens, whole) === one;
}

/** What is somebody's, or is said of somebody: no person by itself. */
const ABOUT_SOMEBODY =
  /^(?:condolence|sympathy|tribute|thanks|letter|message|appeal|support|respect|memory|name|photograph|picture|portrait|case|fate|body|remains|funeral|family|relative|parent|regret|grief|shock|sorrow|anger)s?$/;

const KIN =
  /^(?:wife|husband|widow|widower|mother|father|son|daughter|brother|sister|child|friend|cousin|uncle|aunt|man|woman|people|men|women)$/;

/** "the resignation of Carl Low, who took office": a person, so the name and not the thing. */
function named(whole: Span, words: readonly Token[], link: number): Span {
  const part = words.slice(link + 1);
  const isName =
    part.at(-1)?.pos === 'PROPN' && part.every(({ pos }) => /^(?:PROPN|ADJ|CCONJ|NOUN)$/.test(pos));
  const first = words.findIndex(({ pos }) => pos === 'ADP');
  // "the history of Orr of Osk, who wrote"
  const isOfPlace =
    words[first]?.lower === 'of' &&
    words[link]?.lower === 'of' &&
    words.slice(first + 1, link).every(({ pos }) => pos === 'PROPN');
  return isName && (first === link || isOfPlace) ? { from: whole.from + first + 1, to: whole.to } : whole;
}

/** The noun phrase that a relative clause stands behind: what stands before it, back to a verb or a boundary. */
function nounPhraseBefore(tokens: readonly Token[], index: number): Span {
  let to = trimPunctuation(tokens, 0, index);
  // "the Liberation Movement (ALM), which …"
  const open =
    tokens[to - 1]?.text === ')' ? tokens.findLastIndex(({ text }, i) => i < to && text === '(') : -1;
  if (open > 0) to = open;
  // "The Council itself, which signed …"
  while (to > 1 && /^(?:it|them|him|her)sel(?:f|ves)$/.test(tokens[to - 1]?.lower ?? '')) to--;
  // "the findings of which"
  while (to > 1 && tokens[to - 1]?.pos === 'ADP') to--;
  let from = to;
  while (
    from > 0 &&
    (/^(?:NOUN|PROPN|ADJ|NUM|DET|ADP|PART|CCONJ)$/.test(tokens[from - 1]?.pos ?? '') ||
      /^(?:his|her|its|their|our|my)$/.test(tokens[from - 1]?.lower ?? '') ||
      // "Secretary-General Orr, whose mission …"
      (tokens[from - 1]?.text === '-' && tokens[from - 1]?.end === tokens[from]?.start)) &&
    // "a week after the mobilization, which …": what it is counted from.
    !/^(?:whether|if|that|because|unless|although|after|before|since|until)$/.test(
      tokens[from - 1]?.lower ?? '',
    )
  )
    from--;
  while (from < to && /^(?:ADP|CCONJ)$/.test(tokens[from]?.pos ?? '')) from++;
  return { from, to };
}

function isApposition(parsed: Parsed, n: number): boolean {
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

function opensClauseOnly(token: Token | undefined): boolean {
  return (
    token === undefined ||
    (token.pos === 'PUNCT' && !/^["“‘'«]$/.test(token.text)) ||
    token.pos === 'CCONJ' ||
    token.pos === 'SCONJ' ||
    token.pos === 'ADV' ||
    /^(?:that|which|whom|after|before|since|while|when|as|until|because|although|though|once|where)$/.test(
      token.lower,
    )
  );
}

/** "the mayor, who on Sunday laid a wreath": a time is nobody who did it. */
function behindTime({ dates, tokens }: Parsed, at: number): number {
  const date = dates.find(({ from }) => from === at || (from === at + 1 && tokens[at]?.pos === 'ADP'));
  return date ? date.to : at;
}

/** "The last time lawmakers passed such a law": which time it was. */
function skipLastTime(tokens: readonly Token[], from: number): number {
  if (tokens[from]?.pos !== 'DET' || tokens[from + 2]?.lower !== 'time') return from;
  if (!/^(?:first|second|third|last|next|only)$/.test(tokens[from + 1]?.lower ?? '')) return from;
  const to = tokens[from + 3]?.lower === 'that' ? from + 4 : from + 3;
  return /^(?:DET|NOUN|PROPN|PRON|ADJ|NUM)$/.test(tokens[to]?.pos ?? '') ? to : from;
}

/** "On 18 March 2014 Putin signed": a phrase with a date in front is not the subject. */
function skipOpeningPhrase({ dates, tokens }: Parsed, from: number, to: number): number {
  if (tokens[from]?.pos !== 'ADP' && !dates.some((date) => date.from === from)) return from;
  const date = dates.find((each) => each.from >= from && each.to <= to && each.from - from <= 4);
  // "the Fourth of May Movement": a name.
  if (date && tokens[from]?.lower === 'the' && tokens[date.to]?.pos === 'PROPN') return from;
  if (!date || /^['’]s?$/.test(tokens[date.to]?.lower ?? '')) return from;
  let start = date.to;
  while (start < to && tokens[start]?.text === ',') start++;
  return start;
}

/** The noun that a noun phrase is about: the last before its first preposition. */
export function headNoun(tokens: readonly Token[], { from, to }: Span): Token | null {
  let head: Token | null = null;
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    // "the deadliest attack since the beginning of the war"
    if ((token?.pos === 'ADP' || token?.lower === 'since') && head !== null) break;
    if (token?.pos === 'NOUN' || token?.pos === 'PROPN') head = token;
  }
  return head;
}

/** Whether a noun phrase speaks of several. */
export function isPlural(tokens: readonly Token[], range: Span): boolean {
  const head = headNoun(tokens, range);
  const words = tokens.slice(range.from, range.to);
  return (
    (head?.pos === 'NOUN' &&
      head.lower.endsWith('s') &&
      (head.lower !== head.lemma || isUnknownPlural(words, head.lower))) ||
    (head !== null && head.lower.endsWith('s') && nounConcept(head.lower) !== null) ||
    words.some(({ lower }) => /^(?:percent|%)$/.test(lower)) ||
    /^(?:people|police|men|women|children|forces|troops|remains|they|we|these|those)$/.test(
      head?.lower ?? words[0]?.lower ?? '',
    ) ||
    joinsTwo(words)
  );
}

/** "the royal garrisons", of which the tagger knows no singular. */
function isUnknownPlural([first]: readonly Token[], lower: string): boolean {
  return (
    /[^suiao]s$/.test(lower) &&
    !/^(?:an?|this|that|every|each)$/.test(first?.lower ?? '') &&
    !/ics$|^(?:news|series|species|headquarters|means|lens)$/.test(lower)
  );
}

/** "Low and Orr", "envoys of Osk and the mayor"; "a gate of oak and iron" is one. */
function joinsTwo(words: readonly Token[]): boolean {
  const of = words.findIndex(({ lower }) => lower === 'of');
  return words.some(
    ({ lower }, i) => lower === 'and' && (of < 0 || i < of || /^(?:DET|NUM)$/.test(words[i + 1]?.pos ?? '')),
  );
}

export function hasNominal(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (/^(?:NOUN|PROPN|PRON|NUM)$/.test(tokens[i]?.pos ?? '')) return true;
  return false;
}

function trimPunctuation(tokens: readonly Token[], from: number, to: number): number {
  let end = to;
  while (end > from && tokens[end - 1]?.pos === 'PUNCT' && !/^["”’'»)]$/.test(tokens[end - 1]?.text ?? ''))
    end--;
  return end;
}

/** "The pact under", where "which" follows. */
function trimPrepositions(tokens: readonly Token[], from: number, to: number): number {
  let end = to;
  while (end > from + 1 && tokens[end - 1]?.pos === 'ADP') end--;
  return end;
}

/** "The council today decided" */
const NOW = /^(?:today|yesterday|tonight)$/;

/** "Putin later said": the adverb belongs to the verb. */
function trimAdverbs(tokens: readonly Token[], from: number, to: number): number {
  let end = to;
  while (end > from + 1 && (tokens[end - 1]?.pos === 'ADV' || NOW.test(tokens[end - 1]?.lower ?? ''))) end--;
  return end;
}
