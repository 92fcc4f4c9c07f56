/** What is told, in whatever form: "was detained", "picked up", "her arrest". By it, and by whom it befell, two tellings are one. */
import { isRole } from '../actors/lexicon/roles.ts';
import data from './deeds.json' with { type: 'json' };
import { type DateAt, type Parsed } from './sentence.ts';
import { headNoun, type Span } from './noun-phrases.ts';
import { subjectRange } from './subject.ts';
import { fold } from './terms.ts';
import type { Named } from './title/spell.ts';
import { wordsBetween, type Token } from '../tokens.ts';
import type { Trigger } from './trigger.ts';
import { MONTH_OR_DAY, SMALL_NUMBERS } from '../word-classes.ts';

/** A deed, and whom or what it is known by. */
export interface Deed {
  /** Those that it may be: see deeds.json. */
  readonly names: readonly string[];
  /** Words of the proper names of whom it befell, folded. */
  readonly who: readonly string[];
  /** The common noun for whom it befell, as a lemma; null: a name, a pronoun, or nothing. */
  readonly head: string | null;
  /** How many; null: the words do not say. */
  readonly count: number | null;
  /** It speaks of somebody or something as known: "the strike", "her arrest", "Low was picked up". */
  readonly known: boolean;
  /** A noun tells it: "her arrest on Tuesday". */
  readonly noun: boolean;
  /** It says that it is one of several: "a second strike", "were also held". */
  readonly another: boolean;
  /** Names in its sentence, folded. */
  readonly near: readonly string[];
  /** The part of the day, where the words say it. */
  readonly part: string | null;
}

interface Form {
  readonly name: string;
  readonly of: string;
  /** A word that has to follow. */
  readonly behind: string | undefined;
}

const verbs = new Map<string, Form[]>();
const nouns = new Map<string, Form[]>();
for (const [name, entry] of Object.entries(data.deeds)) {
  for (const key of entry.verbs) {
    const [verb = '', behind] = key.split('+');
    verbs.set(verb, [...(verbs.get(verb) ?? []), { name, of: entry.of, behind }]);
  }
  for (const noun of entry.nouns)
    nouns.set(noun, [...(nouns.get(noun) ?? []), { name, of: entry.of, behind: undefined }]);
}

/** The deeds that a noun can tell. */
export function deedsOfNoun(noun: string): readonly string[] {
  return (nouns.get(noun) ?? []).map(({ name }) => name);
}

/** How far behind its verb a word stands that makes a deed with it. */
const REACH = 7;
/** Verbs that say of a happening no more than that it was, or how it went. */
const LIGHT =
  /^(?:be|begin|start|break|come|happen|occur|take|follow|last|end|kill|wound|injure|destroy|leave|mark|make|bring|cost|go|tear|rip|rock|shake|level|flatten)$/;
const OTHER = /^(?:another|other|second|third|fourth|fifth|separate|further|different)$/;
const ALSO = /\b(?:also|again|separately|elsewhere|meanwhile)\b/;
const PARTS: readonly (readonly [RegExp, string])[] = [
  [/^(?:morning|dawn|daybreak|sunrise|breakfast)$/, 'morning'],
  [/^(?:noon|midday|afternoon|lunchtime)$/, 'afternoon'],
  [/^(?:evening|night|tonight|midnight|dusk|sunset|nightfall)$/, 'night'],
];

/** What a telling tells, as far as it is one of the deeds that news tells in many words. */
export function deedOf(
  parsed: Parsed,
  trigger: Trigger,
  date: DateAt | undefined,
  named: Named,
): Deed | undefined {
  const { tokens } = parsed;
  const { verb, token } = trigger;
  const subject = verb ? subjectRange(parsed, trigger.clause, verb) : null;
  const forms = verb
    ? (verbs.get(tokens[token]?.lemma ?? '') ?? []).filter(({ behind }) => follows(parsed, token, behind))
    : [];
  const paired = forms.filter(({ behind }) => behind !== undefined);
  const noun = verb ? subject && eventNoun(parsed, trigger, subject, date, paired.length === 0) : token;
  if (noun !== null && nouns.has(tokens[noun]?.lemma ?? '')) return ofNoun(parsed, noun, date, named);
  if (!verb || !subject) return undefined;
  const told = paired.length > 0 ? paired : forms;
  const [first] = told;
  if (!first) return undefined;
  const object = verb.passive || verb.subject ? null : objectOf(parsed, token);
  const span = first.of === 'subject' || !object ? withApposed(subject, verb) : object;
  return {
    names: told.map(({ name }) => name),
    ...described(tokens, span, named),
    noun: false,
    another:
      ALSO.test(wordsBetween(tokens, subject.to, verb.head + 3)) ||
      isOther(tokens, span) ||
      isOther(tokens, subject),
    near: nearOf(parsed),
    part: partOf(tokens, date),
  };
}

/** "Thursday's strike came as …", "her arrest on Tuesday drew protests": the noun in front is what is told. */
function eventNoun(
  { tokens }: Parsed,
  { verb, token }: Trigger,
  subject: Span,
  date: DateAt | undefined,
  orLight: boolean,
): number | null {
  const head = headNoun(tokens, subject);
  const at = head ? tokens.indexOf(head) : -1;
  if (at < 0 || !verb) return null;
  const own = date !== undefined && !date.heads && date.to <= verb.first && date.from >= subject.from;
  return own || (orLight && LIGHT.test(tokens[token]?.lemma ?? '')) ? at : null;
}

function ofNoun(parsed: Parsed, noun: number, date: DateAt | undefined, named: Named): Deed {
  const { tokens } = parsed;
  let from = noun;
  while (
    from > 0 &&
    /^(?:ADJ|NOUN|PROPN|NUM|DET|PART|PRON)$/.test(tokens[from - 1]?.pos ?? '') &&
    !opens(parsed, from)
  )
    from--;
  if (date && date.from < noun && date.to > from) from = Math.max(from, date.to);
  const modifiers = { from: Math.min(from, noun), to: noun };
  const first = tokens[modifiers.from];
  const of = tokens[noun + 1]?.lower;
  const behind =
    /^(?:of|on|against)$/.test(of ?? '') && date?.from !== noun + 2
      ? { from: noun + 2, to: phraseEnd(parsed, noun + 2) }
      : null;
  const who = described(tokens, behind ?? modifiers, named);
  const possessive = tokens
    .slice(modifiers.from, noun)
    .some(({ lower }) => /^(?:['’]s?|his|her|their|its)$/.test(lower));
  const dated = date !== undefined && date.to <= noun && date.to >= noun - 1;
  return {
    names: (nouns.get(tokens[noun]?.lemma ?? '') ?? []).map(({ name }) => name),
    ...who,
    known: /^(?:the|this|that)$/.test(first?.lower ?? '') || possessive || dated,
    noun: true,
    another:
      /\b(?:first|two|three|four|several)\b/.test(wordsBetween(tokens, modifiers.from, noun)) ||
      isOther(tokens, modifiers) ||
      ALSO.test(wordsBetween(tokens, noun, noun + 4)),
    near: nearOf(parsed),
    part: partOf(tokens, date),
  };
}

function opens({ dates }: Parsed, from: number): boolean {
  return dates.some((date) => date.to === from);
}

function follows({ tokens }: Parsed, verb: number, word: string | undefined): boolean {
  if (word === undefined) return true;
  for (let i = verb + 1; i < Math.min(tokens.length, verb + REACH); i++) {
    const token = tokens[i];
    if (token?.lower === word) return true;
    if (!token || /^[,;.]$/.test(token.text) || token.pos === 'AUX') return false;
  }
  return false;
}

const PARTICLE = /^(?:up|down|dead|out|off|over)$/;
const FIRED = /^(?:up|down|dead|out|off|over|fire|on|at|upon|into)$/;

/** What stands behind a verb: one noun phrase, with a preposition that only leads to it. */
function objectOf(parsed: Parsed, verb: number): Span | null {
  const { tokens } = parsed;
  let from = verb + 1;
  // "fired on the van", and not "died on the spot"
  const leads = /^(?:fire|open|shoot)$/.test(tokens[verb]?.lemma ?? '') ? FIRED : PARTICLE;
  while (leads.test(tokens[from]?.lower ?? '')) from++;
  if (parsed.dates.some((date) => date.from === from || date.from === from + 1)) return null;
  const to = phraseEnd(parsed, from);
  return to > from ? { from, to } : null;
}

function phraseEnd({ tokens, dates }: Parsed, from: number): number {
  let to = from;
  while (
    to < tokens.length &&
    /^(?:DET|ADJ|NOUN|PROPN|NUM|PRON|PART)$/.test(tokens[to]?.pos ?? '') &&
    tokens[to]?.lower !== 'to' &&
    !dates.some((date) => date.from === to)
  )
    to++;
  return to;
}

function described(
  tokens: readonly Token[],
  span: Span,
  named: Named,
): Pick<Deed, 'who' | 'head' | 'count' | 'known'> {
  const first = tokens[span.from];
  const meant = first && PRONOUN.test(first.lower) ? named(first, tokens[span.from + 1], true) : null;
  if (meant) {
    const words = meant.split(/[\s’']+/);
    const names = words
      .slice(1)
      .concat(words.slice(0, 1))
      .filter((word) => /^\p{Lu}/u.test(word) && !/^(?:The|A|An)$/.test(word));
    if (names.length > 0)
      return { who: names.map((word) => fold(word.toLowerCase())), head: null, count: null, known: true };
    const last = words.at(-1) ?? '';
    return { who: [], head: last === 'the' ? null : fold(last), count: null, known: true };
  }
  // "the editor of the Courier": the Courier only says which.
  const end = tokens.findIndex(
    ({ pos }, i) => i > span.from && i < span.to && /^(?:ADP|VERB|AUX|SCONJ)$/.test(pos),
  );
  const phrase = { from: span.from, to: end < 0 ? span.to : end };
  const all = tokens.slice(phrase.from, phrase.to);
  const head = headNoun(tokens, phrase);
  const common = head && head.pos === 'NOUN' ? head : null;
  const at = head ? tokens.indexOf(head) : -1;
  const names = namesIn(tokens, span, all);
  const number = common
    ? tokens.slice(Math.max(phrase.from, at - 3), at).find(({ pos }) => pos === 'NUM')
    : undefined;
  const one = /^(?:an?|one)$/.test(first?.lower ?? '');
  const plural = common !== null && common.lower !== common.lemma && common.lower.endsWith('s');
  return {
    who: [...new Set(names.map(({ lower }) => fold(lower)))],
    head: common ? fold(common.lemma) : null,
    count: number
      ? numberOf(number.lower)
      : common && !plural && !/^(?:people|men|women|children)$/.test(common.lower)
        ? 1
        : null,
    known:
      /^(?:the|this|that|these|those|his|her|its|their|all|both)$/.test(first?.lower ?? '') ||
      first?.pos === 'PRON' ||
      (names.length > 0 && number === undefined && !one),
  };
}

/** "Osk's minister of trade, Ada Low": who it is, and not whose; an office only where no name is given. */
function namesIn(tokens: readonly Token[], { from, to }: Span, phrase: readonly Token[]): readonly Token[] {
  const isName = ({ pos, text }: Token): boolean => pos === 'PROPN' && !MONTH_OR_DAY.test(text);
  const comma = tokens.findIndex(({ text }, i) => i > from && i < to && text === ',');
  const apposed = comma < 0 ? [] : tokens.slice(comma + 1, to);
  const end = apposed.findIndex(({ pos }) => /^(?:ADP|VERB|AUX|SCONJ|PUNCT)$/.test(pos));
  const all = [...new Set([...phrase, ...apposed.slice(0, end < 0 ? undefined : end)])].filter(isName);
  const own = all.filter(
    (name) =>
      !isRole(name.lower) &&
      !FORM.test(name.lower) &&
      !/^['’]s?$/.test(tokens[tokens.indexOf(name) + 1]?.lower ?? ''),
  );
  return own.length > 0 ? own : all;
}

/** Forms of address. */
const FORM = /^(?:mr|mrs|ms|miss|dr|sir|lord|lady|madame|monsieur|herr|frau|señor|señora|sheikh|rev|prof)$/;

const PRONOUN = /^(?:he|she|it|they|his|her|its|their)$/;

function numberOf(word: string): number | null {
  const small = SMALL_NUMBERS.indexOf(word);
  if (small > 0) return small;
  const value = Number(word.replaceAll(',', ''));
  return Number.isFinite(value) ? value : null;
}

/** "The inspector, Ada Low, was shot": up to the verb. */
function withApposed(subject: Span, { first }: { readonly first: number }): Span {
  return subject.to < first && first - subject.to < 8 ? { from: subject.from, to: first } : subject;
}

/** "another raid", "a second man" */
function isOther(tokens: readonly Token[], { from, to }: Span): boolean {
  return tokens.slice(from, Math.min(to, from + 3)).some(({ lower }) => OTHER.test(lower));
}

/** The names in its sentence: of the place, of who was there. */
function nearOf({ tokens }: Parsed): string[] {
  const names = tokens.filter(
    ({ pos, text }) => pos === 'PROPN' && text.length > 2 && !MONTH_OR_DAY.test(text),
  );
  return [...new Set(names.map(({ lower }) => fold(lower)))];
}

function partOf(tokens: readonly Token[], date: DateAt | undefined): string | null {
  if (!date || date.heads) return null;
  for (const { lower } of tokens.slice(Math.max(0, date.from - 4), date.to + 2))
    for (const [words, part] of PARTS) if (words.test(lower)) return part;
  return null;
}
