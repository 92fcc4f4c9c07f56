import { type VerbGroup, verbGroups } from '../verb-groups.ts';
import { nounConcept, SAYING } from '../lexicon.ts';
import { finiteVerb, type Parsed } from '../sentence.ts';
import type { Trigger } from '../trigger.ts';
import { withWholeEnd } from './ends.ts';
import { nounPhraseAt, prepositionalPhrase } from './phrases.ts';
import { nextWord, type Predicates } from './openings.ts';
import { complementsOf, predicateOf } from './predicate.ts';
import { antecedent, subjectRange } from '../subject.ts';
import type { Span } from '../noun-phrases.ts';
import { type Draft, EMPTY, join, RANKS, span, type Unit } from './units.ts';

const ENDS = /^[.!?”"’)]+$/;

/** A sentence for the phrase readers: `skipped` tokens are no part of any title. */
export function predicatesOf({ tokens, clauses }: Parsed, skipped: ReadonlySet<number>): Predicates {
  const finite: VerbGroup[] = [];
  const firsts = new Set<number>();
  for (const { verbs } of clauses)
    for (const verb of verbs) {
      if (verb.form !== 'finite') continue;
      finite.push(verb);
      firsts.add(verb.first);
    }
  const last = tokens.findLastIndex(({ text }) => !ENDS.test(text));
  return {
    tokens,
    stop: last + 1,
    skipped,
    verbs: finite.length > 0 ? finite : verbGroups(tokens),
    opensVerb: (index) => firsts.has(index),
  };
}

/** "Who did what": the subject, then the verb with what belongs to it. */
export function sentenceDraft(parsed: Parsed, whole: Predicates, trigger: Trigger): Draft {
  const verb = trigger.verb;
  if (!verb) return EMPTY;
  const words = { ...whole, stop: endOfRelative(parsed, whole, trigger, verb) };
  const range = subjectRange(parsed, trigger.clause, verb);
  const named = namedSubject(words, range, verb.first);
  const subject = named ?? range;
  return withWholeEnd(
    words,
    join(
      subjectDraft(words, subject),
      named ? EMPTY : apposition(words, subject, verb.first),
      manner(words, subject, verb.first),
      trigger.object === undefined
        ? asWritten(words, verb, withObject(words, parsed, trigger, verb))
        : join(
            { tokens: span(verb.first, verb.head + 1), units: [] },
            complementsOf(words, trigger.object - 1),
          ),
    ),
  );
}

/** "A war that began on 9 May cost 18,000 lives": behind its date, a clause set in is over. */
function endOfRelative({ clauses }: Parsed, words: Predicates, { clause }: Trigger, verb: VerbGroup): number {
  return /^(?:who|which|that)$/.test(clauses[clause]?.joint ?? '')
    ? behindDate(words, verb.head)
    : words.stop;
}

/** Where a date that is passed over ends, if something else begins there; else where the title may end anyhow. */
function behindDate({ tokens, skipped, stop, opensVerb }: Predicates, head: number): number {
  for (let i = head + 2; i < stop; i++) {
    if (!skipped.has(i - 1) || skipped.has(i)) continue;
    const begins =
      /^(?:DET|NOUN|PROPN|NUM|VERB|AUX|PRON)$/.test(tokens[i]?.pos ?? '') ||
      // "to carry out the agreement signed at Osk on 3 May without delay"
      /^(?:without|despite)$/.test(tokens[i]?.lower ?? '');
    // "conceded on Monday that it had left", but "released on Monday that claimed"
    return begins && (tokens[i]?.lower !== 'that' || opensVerb(i + 1)) ? i : stop;
  }
  return stop;
}

/** "The offensive, which Low opened in May": what the clause stands behind is the object of its verb. */
function withObject(words: Predicates, parsed: Parsed, trigger: Trigger, verb: VerbGroup): Draft {
  const { tokens } = words;
  const predicate = predicateOf(words, verb);
  const wanted = contactObject(words, verb);
  if (wanted)
    return join(
      { tokens: span(verb.first, verb.head + 1), units: [] },
      { tokens: span(wanted.from, wanted.to), units: [] },
    );
  const clause = parsed.clauses[trigger.clause];
  if (!clause || verb.passive || !/^(?:which|whom|that)$/.test(clause.joint)) return predicate;
  // "a charge that Low dismissed", and not "said that Low resigned"
  if (clause.joint === 'that' && !pointsBack(parsed, trigger.clause)) return predicate;
  const subject = subjectRange(parsed, trigger.clause, verb);
  if (tokens[clause.from - 1]?.pos === 'ADP' || subject.from < clause.from) return predicate;
  const next = nextWord(words, verb.head + 1);
  if (next < words.stop && nounPhraseAt(words, next)) return predicate;
  const object = nearestPhrase(tokens, antecedent(parsed, clause.from, clause.joint));
  if (object.from >= object.to || object.to > clause.from) return predicate;
  // "the list, which they handed over": the particle stays with its verb.
  const end = /^(?:over|out|up|off|down|back|away)$/.test(tokens[verb.head + 1]?.lower ?? '')
    ? verb.head + 1
    : verb.head;
  const head = predicate.tokens.filter((i) => i <= verb.head);
  return {
    tokens: [
      ...head,
      ...span(verb.head + 1, end + 1),
      ...span(object.from, object.to),
      ...predicate.tokens.filter((i) => i > end),
    ],
    units: predicate.units,
  };
}

/** "Amendments it proposed on Tuesday had been ignored": what stands before its pronoun is what was proposed. null: it has an object. */
function contactObject(words: Predicates, verb: VerbGroup): Span | null {
  const { tokens, verbs } = words;
  const at = verb.first - 1;
  if (verb.passive || verb.form !== 'finite' || !/^(?:it|he|she|they|we)$/.test(tokens[at]?.lower ?? ''))
    return null;
  if (tokens[at - 1]?.pos !== 'NOUN') return null;
  const next = nextWord(words, verb.head + 1);
  const further = verbs.find(({ first }) => first > verb.head);
  let from = at;
  while (/^(?:NOUN|PROPN|ADJ|NUM|DET)$/.test(tokens[from - 1]?.pos ?? '')) from--;
  // "keeping the ground they had won": with nothing behind it, the object of the verb before is its own too.
  const closes = (next >= words.stop || tokens[next]?.text === ',') && tokens[from - 1]?.pos === 'VERB';
  return closes || (further && next === further.first) ? { from, to: at } : null;
}

/** "a charge that Low dismissed"; "told the court that Low resigned" says what was told. */
function pointsBack({ tokens, clauses }: Parsed, clause: number): boolean {
  const verb = finiteVerb(clauses[clause - 1], clauses[clause]?.from ?? 0);
  return (
    /^(?:NOUN|PROPN)$/.test(tokens[(clauses[clause]?.from ?? 0) - 1]?.pos ?? '') &&
    !(verb && SAYING.has(tokens[verb.head]?.lemma ?? ''))
  );
}

/** "the end of the ultimatum, which Low delivered": the phrase that stands next to the clause. */
function nearestPhrase(tokens: Predicates['tokens'], { from, to }: Span): Span {
  const link = span(from, to).findLast((i) => tokens[i]?.pos === 'ADP');
  return link !== undefined && tokens[link + 1]?.pos === 'DET' ? { from: link + 1, to } : { from, to };
}

/** "staged a similar stomping on the flag", where the phrase reader finds no phrase: as it stands, up to the next mark or clause. */
function asWritten(words: Predicates, { head }: VerbGroup, draft: Draft): Draft {
  const { tokens, stop, skipped, opensVerb } = words;
  const next = tokens[head + 1];
  const unread =
    draft.tokens.at(-1) === head &&
    next !== undefined &&
    head + 1 < stop &&
    (/^["“«]$/.test(next.text) || /^(?:DET|ADJ|NOUN|PROPN|NUM|PRON|PART|VERB)$/.test(next.pos));
  if (!unread || skipped.has(head + 1) || /^(?:he|she|they|i|we)$/.test(next.lower)) return draft;
  const ends = span(head + 1, stop).find(
    (i) => /^[,;:()—–]$/.test(tokens[i]?.text ?? '') || tokens[i]?.pos === 'SCONJ' || opensVerb(i),
  );
  return join(draft, { tokens: span(head + 1, ends ?? stop), units: [] });
}

/** The subject with its modifiers as units: phrases that don't begin with "of", participles, a second list. */
export function subjectDraft(words: Predicates, subject: Span): Draft {
  const { tokens } = words;
  const inside: Predicates = { ...words, stop: subject.to, opensVerb: () => false };
  const units: Unit[] = [];
  const kept: number[] = [];
  let at = subject.from;
  while (at < subject.to) {
    const token = tokens[at];
    if (!token) break;
    if (token.pos === 'ADP' && !/^(?:of|than)$/.test(token.lower) && at > subject.from) {
      const phrase = prepositionalPhrase(inside, at);
      if (phrase) {
        units.push({ tokens: span(at, phrase.to), rank: RANKS.subjectModifier });
        kept.push(...span(at, phrase.to));
        at = phrase.to;
        continue;
      }
    }
    if (token.pos === 'VERB' && at > subject.from && /^(?:NOUN|PROPN)$/.test(tokens[at - 1]?.pos ?? '')) {
      // "A truce signed in August lasted …": without its date the participle says nothing.
      const rest = span(at + 1, subject.to).filter((i) => !words.skipped.has(i));
      if (rest.length === 0) break;
      units.push({ tokens: span(at, subject.to), rank: RANKS.subjectModifier });
      kept.push(...span(at, subject.to));
      break;
    }
    const land = ofLand(words, at, subject);
    if (land) units.push({ tokens: land, rank: RANKS.nation });
    kept.push(at);
    at++;
  }
  const joints = span(subject.from, subject.to).filter((i) => tokens[i]?.lower === 'and');
  const second = joints[1];
  // "Envoys of A, B and C and the leaders of D": two lists; the second can go.
  if (second !== undefined && tokens[second + 1]?.pos === 'DET' && nounPhraseAt(inside, second + 1))
    units.push({ tokens: span(second, subject.to), rank: RANKS.lastSubject });
  return { tokens: kept, units };
}

/** Words that say how many of what follows. */
const SHARE =
  /^(?:one|none|most|many|some|all|both|each|part|parts|half|third|quarter|number|majority|bulk|rest|remainder|group|series|kind|sort|type|hundreds|thousands|dozens|scores|millions|tens|masses|lot|first|last|second|elements|members?|percent|%)$/;

/** "The Marchers of the national movement proclaimed": of what they are goes where nothing else helps, the last first. */
export function ofPhrases(tokens: Predicates['tokens'], { from, to }: Span): Unit[] {
  const links = span(from + 1, to).filter((i) => tokens[i]?.pos === 'ADP');
  const first = links[0];
  if (
    first === undefined ||
    tokens.slice(from, first).some(({ pos, lower }) => pos === 'NUM' || SHARE.test(lower))
  )
    return [];
  // Of a happening, without what it is of, nobody knows which.
  if (nounConcept(tokens[first - 1]?.lemma ?? '')) return [];
  // "A convoy of the Red Cross and the United Nations": names, all of them or none.
  const rest = tokens.slice(first, to);
  if (rest.some(({ pos }) => pos === 'CCONJ'))
    return rest.every(({ pos }) => /^(?:ADP|DET|PROPN|CCONJ)$/.test(pos))
      ? [{ tokens: span(first, to), rank: RANKS.ofPhrase }]
      : [];
  const units: Unit[] = [];
  for (const [n, link] of links.entries()) {
    if (tokens[link]?.lower !== 'of') break;
    const needs = units.at(-1);
    units.push({ tokens: span(link, links[n + 1] ?? to), rank: RANKS.ofPhrase, ...(needs ? { needs } : {}) });
  }
  return units;
}

const BODY = /^(?:government|army|parliament|president|leader|king|queen|premier|authority|military|navy)$/;

/** "The government of Tamsil and the Council exchanged prisoners": the land may go where another acts with it. */
function ofLand({ tokens }: Predicates, at: number, subject: Span): number[] | null {
  if (tokens[at]?.lower !== 'of' || at === subject.from || !BODY.test(tokens[at - 1]?.lemma ?? ''))
    return null;
  let to = at + 1;
  while (to < subject.to && tokens[to]?.pos === 'PROPN') to++;
  return to > at + 1 && tokens[to]?.lower === 'and' ? span(at, to) : null;
}

/** "his counterpart, Dmytro Kuleba, met": a name between commas, which may stand where there is room. */
function apposition(words: Predicates, subject: Span, verb: number): Draft {
  const { tokens } = words;
  const gap = span(subject.to, verb);
  const inner = gap.slice(1, -1);
  const fenced =
    tokens[gap[0] ?? -1]?.text === ',' && tokens[gap.at(-1) ?? -1]?.text === ',' && inner.length > 0;
  if (!fenced || !inner.every((i) => tokens[i]?.pos === 'PROPN')) return EMPTY;
  return { tokens: gap, units: [{ tokens: gap, rank: RANKS.aside }] };
}

/** "One, the carrier Mirabel, ran aground": where the subject only points, the phrase between commas says who it was. */
function namedSubject({ tokens }: Predicates, subject: Span, verb: number): Span | null {
  const words = tokens.slice(subject.from, subject.to);
  const points =
    words.some(({ lower }) => /^(?:them|us)$/.test(lower)) ||
    // "its author, General Orr, was relieved": of what, its own words don't say.
    (words[0]?.lower === 'its' && subject.from > 0) ||
    (words.length === 1 && /^(?:PRON|NUM)$/.test(words[0]?.pos ?? ''));
  const to = verb - 1;
  if (!points || tokens[subject.to]?.text !== ',' || tokens[to]?.text !== ',') return null;
  const inner = tokens.slice(subject.to + 1, to);
  const whole = inner.length > 0 && inner.every(({ pos }) => /^(?:NOUN|PROPN|ADJ|DET|NUM)$/.test(pos));
  return whole && inner.some(({ pos }) => pos === 'PROPN') ? { from: subject.to + 1, to } : null;
}

const MANNER = /(?<!subsequent)ly$/;

/** "strongly rejected": adverbs between subject and verb. */
function manner({ tokens }: Predicates, subject: Span, verb: number): Draft {
  const adverbs = span(Math.max(subject.to, verb - 2), verb).filter(
    (i) => tokens[i]?.pos === 'ADV' && MANNER.test(tokens[i].lower),
  );
  return { tokens: adverbs, units: adverbs.map((i) => ({ tokens: [i], rank: RANKS.aside })) };
}

/** What a noun tells: its phrase, with what describes it before and what follows it. */
export function nounDraft(words: Predicates, noun: number): Draft {
  const { tokens, stop } = words;
  const from = phraseStart(words, noun);
  let draft: Draft = { tokens: span(from, noun + 1), units: [] };
  let at = noun + 1;
  while (at < stop) {
    const token = tokens[at];
    if (!token) break;
    if (words.skipped.has(at)) at++;
    else if (token.text === ',' && at === noun + 1 && isDescribing(words, at + 1)) at++;
    else if (
      at <= noun + 2 &&
      token.pos === 'VERB' &&
      !words.opensVerb(at) &&
      tokens[noun + 1]?.lower !== 'of' &&
      isPastForm(token)
    )
      // "a truce signed at Osk", and not "imagery captured on Monday shows"
      return join(
        draft,
        { tokens: [at], units: [] },
        complementsOf({ ...words, stop: behindDate(words, at) }, at),
      );
    else if (token.pos === 'ADP' || /^(?:to|since)$/.test(token.lower)) {
      const phrase = prepositionalPhrase(words, at);
      if (!phrase) break;
      const bound = /^(?:of|between|on|against|to|with|since)$/.test(token.lower) && at === noun + 1;
      const made = span(at, phrase.to);
      draft = join(draft, { tokens: made, units: bound ? [] : [{ tokens: made, rank: RANKS.adjunct }] });
      at = phrase.to;
    } else if (token.text === ',' && at > noun + 1) {
      const name = span(at + 1, stop).find((i) => tokens[i]?.pos !== 'PROPN') ?? stop;
      if (name === at + 1 || (tokens[name]?.text !== ',' && name < stop)) break;
      const made = span(at, name);
      draft = join(draft, { tokens: made, units: [{ tokens: made, rank: RANKS.aside }] });
      at = name;
      if (tokens[at]?.text === ',') break;
    } else break;
  }
  return draft;
}

function isDescribing({ tokens, opensVerb }: Predicates, at: number): boolean {
  const token = tokens[at];
  return token?.pos === 'VERB' && !opensVerb(at) && isPastForm(token);
}

function isPastForm({ lower, lemma }: Predicates['tokens'][number]): boolean {
  return lower !== lemma && !/(?:ing|s)$/.test(lower);
}

function phraseStart({ tokens, skipped }: Predicates, noun: number): number {
  let first = noun;
  while (first > 0) {
    const before = tokens[first - 1];
    if (!before) break;
    if (/^(?:ADJ|NOUN|PROPN|NUM|PART)$/.test(before.pos) && before.lower !== 'to') first--;
    else if (/^[-–]$/.test(before.text)) first--;
    else if (
      before.pos === 'VERB' &&
      tokens[first]?.pos !== 'VERB' &&
      /^(?:DET|PART|ADJ)$/.test(tokens[first - 2]?.pos ?? '')
    )
      first--;
    else if (skipped.has(first - 1)) first--;
    else if (/^["”’]$/.test(before.text)) {
      const open = openingMark(tokens, first - 1);
      if (open === null) break;
      first = open;
    } else break;
    if (tokens[first - 1]?.pos === 'DET' || (tokens[first - 1]?.pos === 'ADP' && !skipped.has(first - 1)))
      break;
  }
  return first;
}

/** The mark that opens a few words set apart, by the one that closes them; null: it opens somewhere else. */
function openingMark(tokens: Predicates['tokens'], closing: number): number | null {
  for (let i = closing - 1; i >= Math.max(0, closing - 8); i--)
    if (/^["“‘]$/.test(tokens[i]?.text ?? '')) return i;
  return null;
}
