/** What a pronoun of a later place can stand for: the things and bodies that a sentence names. */
import { BODY_HEADS, STATE_AGENTS } from '../actors/lexicon/bodies.ts';
import { isRole } from '../actors/lexicon/roles.ts';
import type { ArticleActor } from '../article.ts';
import type { Token } from '../tokens.ts';
import { finiteVerb, type Parsed } from './sentence.ts';
import { headNoun, isPlural, type Span } from './noun-phrases.ts';
import { subjectRange } from './subject.ts';
import { predicatesOf } from './title/parts.ts';
import { nounPhraseAt } from './title/phrases.ts';
import { TIME_NOUNS } from '../word-classes.ts';

/** A sentence, and those before it in the same paragraph. */
export interface Earlier {
  readonly parse: () => Parsed;
  readonly before: Earlier | null;
}

/** A state, an organisation or a group that is named, or is called by what it is ("the ministry"). */
export function isBody(
  { tokens, actors: named }: Parsed,
  range: Span,
  actors: readonly ArticleActor[],
): boolean {
  const head = headNoun(tokens, range);
  if (!head) return false;
  if (BODY_HEADS.has(head.lower) || STATE_AGENTS.has(head.lower)) return true;
  const at = tokens.indexOf(head);
  return named.some(
    ({ actor, from, to }) =>
      from <= at && to > at && actors[actor]?.kind !== 'person' && actors[actor] !== undefined,
  );
}

export function spelled({ tokens }: Parsed, { from, to }: Span): string {
  return known(tokens.slice(from, to), tokens[0]);
}

/** The noun phrase that ends right before a clause, or before the time that does. */
export function objectsOf({ clauses, tokens, dates }: Parsed, clause: number): Span[] {
  let to = clauses[clause]?.from ?? 0;
  if (/^[,;:]$/.test(tokens[to - 1]?.text ?? '')) to--;
  const date = dates.find((each) => each.to === to && each.from > 0);
  if (date) to = tokens[date.from - 1]?.pos === 'ADP' ? date.from - 1 : date.from;
  let from = to;
  while (from > 0 && /^(?:NOUN|PROPN|ADJ|NUM|DET|PART)$/.test(tokens[from - 1]?.pos ?? '')) from--;
  // "wrote his memoirs; they …"
  if (from < to && OWN.test(tokens[from - 1]?.lower ?? '')) from--;
  return from < to ? [{ from, to }] : [];
}

const OWN = /^(?:his|her|its|their)$/;

/** One thing for "it", several for "they". A person is neither. */
export function agrees(tokens: readonly Token[], range: Span, pronoun: string): boolean {
  const words = tokens.slice(range.from, range.to);
  // "Neither government wanted it": nobody is meant.
  if (/^(?:no|neither|nobody|none|every|any|what)$/.test(words[0]?.lower ?? '')) return false;
  if (words.length === 0 || words.some(({ pos, lower }) => pos === 'PRON' && !OWN.test(lower))) return false;
  const head = headNoun(tokens, range);
  // "They passed the winter there. It …": when it was does nothing.
  if (!head || TIME_NOUNS.has(head.lemma)) return false;
  const plural = isPlural(tokens, range);
  return pronoun === 'they' || pronoun === 'these' ? plural || isPeople(words) : !plural;
}

/** "The British", "the Senussi": by its form it may be several. */
export function isPeople([article, name, ...rest]: readonly Token[]): boolean {
  return article?.lower === 'the' && /^(?:PROPN|ADJ)$/.test(name?.pos ?? '') && rest.length === 0;
}

/** Subject and objects of a sentence that a pronoun can stand for, the subject first. */
export function candidatesIn(parsed: Parsed, pronoun: string, actors: readonly ArticleActor[]): Span[] {
  const { subject, objects } = partsOf(parsed) ?? { subject: null, objects: [] };
  return [...(subject ? [subject] : []), ...objects].filter(
    (range) => isMeant(parsed.tokens, range, pronoun) && !isPerson(parsed, range, actors),
  );
}

/** "The leader of the opposition put down a motion. It …": nobody who holds an office. */
function isMeant(tokens: readonly Token[], range: Span, pronoun: string): boolean {
  return (
    agrees(tokens, range, pronoun) && !(pronoun === 'it' && isRole(headNoun(tokens, range)?.lemma ?? ''))
  );
}

function isPerson({ tokens, actors: named }: Parsed, range: Span, actors: readonly ArticleActor[]): boolean {
  const head = headNoun(tokens, range);
  const at = head ? tokens.indexOf(head) : -1;
  return named.some(({ actor, from, to }) => from <= at && to > at && actors[actor]?.kind === 'person');
}

/** What a sentence was about: the object of its main verb, else its subject, as something known ("the protocol"). */
export function thingOf(parsed: Parsed, pronoun: string): string | null {
  const { tokens } = parsed;
  const parts = partsOf(parsed);
  if (!parts) return null;
  const { subject, objects } = parts;
  const [first, ...others] = objects;
  // A place is where the subject went: "The convoy left Osk. It …".
  const isPlace = first !== undefined && tokens[first.from]?.pos === 'PROPN';
  const order = first === undefined ? [subject] : isPlace ? [subject, first] : [first, subject];
  const found = [...order, ...others].find((range) => isMeant(tokens, range, pronoun));
  return found ? spelled(parsed, found) : null;
}

/** The subject of the main verb and the objects of all. null: there is no such verb. */
export function partsOf(parsed: Parsed): { subject: Span; objects: Span[] } | null {
  const clause = parsed.clauses.findIndex(
    ({ verbs, joint }) => joint === '' && verbs.some(({ form }) => form === 'finite'),
  );
  const verb = finiteVerb(parsed.clauses[clause], 0);
  if (!verb) return null;
  const words = predicatesOf(parsed, new Set());
  const subject = subjectRange(parsed, clause, verb);
  const objects = [verb, ...parsed.clauses.flatMap(({ verbs }) => verbs).toReversed()].flatMap(
    ({ head, form }) => {
      const object = form === 'finite' ? nounPhraseAt(words, objectStart(parsed, head)) : null;
      return object ? [{ from: object.from, to: object.conjunct?.from ?? object.to }] : [];
    },
  );
  return { subject, objects };
}

/** "asked for a debate", "agreed on a truce", "put down a motion": what was asked for or put down is an object too. */
function objectStart({ tokens }: Parsed, head: number): number {
  const link = `${tokens[head]?.lemma ?? ''} ${tokens[head + 1]?.lower ?? ''}`;
  const particle = /^(?:up|down|out|off|over)$/.test(tokens[head + 1]?.lower ?? '');
  if (particle && tokens[head + 2]?.pos === 'DET') return head + 2;
  return /^(?:(?:ask|call|appeal|push|press) for|agree (?:on|to))$/.test(link) ? head + 2 : head + 1;
}

/** All things that a sentence names before a token, by their noun phrases. */
export function thingsIn(
  parsed: Parsed,
  end: number,
  pronoun: string,
  actors: readonly ArticleActor[],
): Span[] {
  const words = predicatesOf(parsed, new Set());
  const { tokens } = words;
  const found: Span[] = [];
  for (let at = 0; at < end;) {
    const opens = /^(?:DET|ADJ|NOUN|PROPN|NUM|PRON)$/.test(tokens[at]?.pos ?? '');
    const phrase = opens ? nounPhraseAt(words, at) : null;
    if (!phrase || phrase.to > end) {
      at++;
      continue;
    }
    const range = { from: at, to: phrase.conjunct?.from ?? phrase.to };
    const head = headNoun(tokens, range);
    const isDate = parsed.dates.some(({ from, to }) => from < phrase.to && to > at);
    const isThing = pronoun === 'they' || !(isPerson(parsed, range, actors) || isRole(head?.lemma ?? ''));
    if (head && !isDate && isThing && agrees(tokens, range, pronoun)) found.push(range);
    at = phrase.to;
  }
  return found;
}

/** Said once more, so with "the"; `opening` is the first word of its sentence, whose capital is not its own. */
export function known(tokens: readonly Token[], opening: Token | undefined): string {
  const [first, ...rest] = tokens;
  if (!first) return '';
  // "Its parliament": whose, the words no longer tell.
  const article = /^(?:a|an|some)$/.test(first.lower) || (OWN.test(first.lower) && first.pos === 'PRON');
  const counted = first.pos === 'NUM';
  const plain = first === opening && first.pos !== 'PROPN' ? { ...first, text: first.lower } : first;
  const words = article
    ? [{ ...first, text: 'the' }, ...rest]
    : counted
      ? [{ ...first, text: `the ${first.lower}` }, ...rest]
      : [plain, ...rest];
  return words
    .map(
      (token, i) =>
        (i === 0 || words[i - 1]?.end === token.start || token.text === ',' ? '' : ' ') + token.text,
    )
    .join('');
}
