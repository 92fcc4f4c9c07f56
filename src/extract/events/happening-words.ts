/** What the words mean by which a time hangs on a happening: "the siege of Boston began", "his arrest", "Osk's surrender". */
import type { Article, Hanging, Measure, Range } from '../article.ts';
import { tagTokens, type Token } from '../tokens.ts';
import { nounConcept } from './lexicon.ts';
import { fold, termsOf } from './terms.ts';

/** A happening as somebody refers back to it. */
export interface HappeningWords extends Range {
  /** The word that says what it was: a verb, or the noun in the middle of it; folded lemma. */
  readonly key: string;
  readonly form: 'noun' | 'verb';
  /** The noun in the middle, which is the key itself where there is no verb; folded lemma. */
  readonly noun: string;
  readonly plural: boolean;
  /** "that raid": the one just told. */
  readonly points: boolean;
  /** They say that it began: "the invasion began", "the truce took effect". */
  readonly begins: boolean;
  /** What else the words say of it, folded: names, nouns, nationalities. */
  readonly others: readonly string[];
}

const LONGEST = 16;
const NOMINAL = /^(?:NOUN|PROPN|ADJ|PART)$/;
/** "the second attack", "an earlier raid": of several, and the words say which only to who knows them all. */
const OF_SEVERAL =
  /^(?:first|second|third|fourth|fifth|last|latest|earlier|previous|next|new|another|other|similar|recent|any|every|no)$/;
const BE = /^(?:was|were|had|been|has|is)$/;

/** By these a happening is said to have begun, or to have come about. */
export const BEGINS: ReadonlySet<string> = new Set(
  'begin start open erupt break come take enter occur happen'.split(' '),
);
/** "Took effect", "broke out", "came into force", "took place": what these need behind them to say so. */
const BEGINS_WITH: ReadonlyMap<string, RegExp> = new Map([
  ['take', /^(?:effect|place|hold)$/],
  ['break', /^out$/],
  ['come', /^into$/],
  ['enter', /^into$/],
]);
/** "The start of the invasion" is when the invasion was. */
const ONSET = /^(?:start|beginning|outbreak|onset|launch)$/;

/** null: the words name no happening, or a new one ("a raid"). */
export function happeningWords(article: Article, hanging: Hanging, end: number): HappeningWords | null {
  const tokens = tagTokens(article, { start: hanging.start, end }).slice(0, LONGEST);
  if (/^(?:a|an|this)$/.test(tokens[0]?.lower ?? '')) return null;
  const onset = ONSET.test(tokens[1]?.lower ?? '') && tokens[2]?.lower === 'of' ? 3 : 0;
  const head = nounPhrase(tokens, onset);
  if (head.noun < 0 || tokens.slice(0, head.to).some(({ lower }) => OF_SEVERAL.test(lower))) return null;
  let to = head.to;
  for (let more = phraseAfter(tokens, to); more > to; more = phraseAfter(tokens, to)) to = more;
  const verb = takesClause(hanging.how) ? verbAt(tokens, to) : -1;
  const noun = tokens[head.noun];
  // "the vote Moscow said": no clause, and no end that is sure.
  if (!noun || /^(?:PRON|NUM)$/.test(tokens[to]?.pos ?? '')) return null;
  const begins = verb >= 0 && saysBegun(tokens, verb);
  if (verb >= 0) to = begins ? afterBegun(tokens, verb) : objectAfter(tokens, verb);
  const word = verb >= 0 ? tokens[verb] : noun;
  if (!word || (verb < 0 && noun.pos === 'PROPN')) return null;
  return {
    start: hanging.start,
    end: tokens[to - 1]?.end ?? hanging.end,
    key: fold(word.lemma),
    form: verb >= 0 ? 'verb' : 'noun',
    noun: fold(noun.lemma),
    plural: verb < 0 && word.lower !== word.lemma && word.lower.endsWith('s'),
    points: verb < 0 && tokens[0]?.lower === 'that',
    begins,
    others: termsOf(
      tokens
        .slice(onset, begins ? verb : to)
        .filter((token) => token !== word && !(begins && token === noun) && tellsWhich(token)),
    ),
  };
}

function saysBegun(tokens: readonly Token[], verb: number): boolean {
  const lemma = tokens[verb]?.lemma ?? '';
  const needs = BEGINS_WITH.get(lemma);
  return BEGINS.has(lemma) && (needs?.test(tokens[verb + 1]?.lower ?? '') ?? true);
}

/** Where "took effect", "came into force", "began" end. */
function afterBegun(tokens: readonly Token[], verb: number): number {
  if (!BEGINS_WITH.has(tokens[verb]?.lemma ?? '')) return verb + 1;
  return verb + (tokens[verb + 1]?.lower === 'into' ? 3 : 2);
}

/** "Two days after the siege began", but "The second week of the siege began": what counts shares of it names no clause. */
function takesClause(how: Measure): boolean {
  return !/^(?:nth|edge|within|anniversary)$/.test(how.kind) && (how.kind !== 'season' || how.apart === true);
}

export const WAR = /^(?:war|conflict)$/;
/** What lasts: the weeks after it follow its end, which the day of its outbreak does not tell. */
const LASTS = /^(?:war|conflict|siege|battle|occupation|blockade|reign|crisis|famine|talk|campaign)$/;

/** Whether the time lies behind the end of what the words name. */
export function countsFromEnd({ noun, begins, form }: HappeningWords, how: Measure): boolean {
  if (begins || form === 'verb' || !LASTS.test(noun)) return false;
  return how.kind === 'offset' ? how.amount > 0 && !how.about : 'side' in how && how.side > 0;
}

/** Concepts too wide to be what "since" counts from: "since the beginning", "since the report". */
const WIDE: ReadonlySet<string> = new Set(['happen', 'speak', 'other', 'attack']);

/** "since": what it hangs on has to be a happening itself, for "since" gives reasons too ("since the envoy refused"). */
export function speaksOfHappening({ noun }: HappeningWords): boolean {
  return WAR.test(noun) || !WIDE.has(nounConcept(noun)?.name ?? 'other');
}

function tellsWhich({ pos, text }: Token): boolean {
  return pos === 'NOUN' || pos === 'PROPN' || (pos === 'ADJ' && /^\p{Lu}/u.test(text));
}

/** Where a noun phrase ends, and its last noun; -1: none. */
function nounPhrase(tokens: readonly Token[], from: number): { to: number; noun: number } {
  let to = from;
  let noun = -1;
  while (to < tokens.length) {
    const token = tokens[to];
    const opens = to === from && /^(?:DET|PRON)$/.test(token?.pos ?? '');
    if (!token || !(opens || NOMINAL.test(token.pos) || /^['’]s?$/.test(token.text))) break;
    // "After the invasion Tarn fell": the name is the subject of what follows.
    if (token.pos === 'PROPN' && noun >= 0 && tokens[noun]?.pos === 'NOUN') break;
    if (token.pos === 'NOUN' || token.pos === 'PROPN') noun = to;
    to++;
  }
  // "The offensive" is tagged as an adjective.
  const last = tokens[to - 1];
  if (noun < 0 && last?.pos === 'ADJ' && nounConcept(last.lower)) noun = to - 1;
  return { to, noun };
}

/** "of Boston", "on the bridge": where it ends. */
function phraseAfter(tokens: readonly Token[], at: number): number {
  if (!/^(?:of|on|in|at|against|by|near)$/.test(tokens[at]?.lower ?? '')) return at;
  const { to, noun } = nounPhrase(tokens, at + 1);
  return noun < 0 ? at : to;
}

/** The verb of a clause that stands right here; -1: none does. */
function verbAt(tokens: readonly Token[], at: number): number {
  let n = at;
  while (BE.test(tokens[n]?.lower ?? '')) n++;
  const token = tokens[n];
  return token?.pos === 'VERB' && !token.lower.endsWith('ing') ? n : -1;
}

function objectAfter(tokens: readonly Token[], verb: number): number {
  const { to, noun } = nounPhrase(tokens, verb + 1);
  return noun < 0 ? verb + 1 : to;
}
