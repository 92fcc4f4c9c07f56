import type { ArticleActor } from '../article.ts';
import type { Token } from '../tokens.ts';
import { clauseAt, finiteVerb, type Parsed } from './sentence.ts';
import { antecedent, headNoun, isPlural, type Span, subjectRange } from './subject.ts';
import { nounPhraseAt } from './title/phrases.ts';
import { predicatesOf } from './title/parts.ts';
import type { Named } from './title/spell.ts';

const SUBJECT = /^(?:it|they|this|these|that|he|she|we|i)$/;
const OWN = /^(?:his|her|its|their|our|my)$/;

/**
 * What a pronoun that opens a title stands for: the actor it was joined with, else the thing the sentence before
 * speaks of ("… signed a ceasefire protocol. It took effect …").
 */
export function standIn(parsed: Parsed, actors: readonly ArticleActor[], before: () => Parsed | null): Named {
  return (token, next, first) => {
    if (!first) return null;
    // "a drummer named Caleb Stroud, whose diary was found"
    if (token.lower === 'whose') return ownerOf(parsed, token);
    const own = OWN.test(token.lower) && (next?.pos === 'NOUN' || next?.pos === 'ADJ');
    const opens = token.pos === 'PRON' || /^(?:this|these|that)$/.test(token.lower);
    if (
      !opens ||
      !(own || (SUBJECT.test(token.lower) && next !== undefined && /^(?:AUX|VERB|ADV)$/.test(next.pos)))
    )
      return null;
    const mention = parsed.actors.find(
      (each) => each.how === 'pronoun' && each.start === token.start && each.end === token.end,
    );
    const thing = own ? null : subjectBefore(parsed, token);
    const name = mention ? actors[mention.actor]?.name : undefined;
    if (name !== undefined && !thing) return own ? `${name}’s` : name;
    if (thing) return thing;
    if (own && (token.lower !== 'its' || followsVerb(parsed, token))) return null;
    if (/^(?:we|i|he|she)$/.test(token.lower)) return null;
    const earlier = before();
    const told = earlier ? thingOf(earlier, own ? 'it' : token.lower) : null;
    return own && told !== null ? `${told}’${/[^s]s$/.test(told) ? '' : 's'}` : told;
  };
}

/** Who stands before "whose", as the owner; null: the words are too many for a title. */
function ownerOf(parsed: Parsed, token: Token): string | null {
  const { tokens } = parsed;
  const { from, to } = antecedent(parsed, tokens.indexOf(token), 'whose');
  if (to <= from || to - from > 5) return null;
  const name = known(tokens.slice(from, to), tokens[0]);
  return `${name}’${/[^s]s$/.test(name) ? '' : 's'}`;
}

/** Its own sentence may have said whose. */
function followsVerb({ clauses, tokens }: Parsed, token: Token): boolean {
  const at = tokens.indexOf(token);
  return clauses.some(({ verbs }) => verbs.some(({ form, head }) => form === 'finite' && head < at));
}

/** "The patrol was on its way when it was struck", "the islands, since they were taken": what stands before it in its own sentence. */
function subjectBefore(parsed: Parsed, pronoun: Token): string | null {
  const { clauses, tokens } = parsed;
  if (!/^(?:it|they)$/.test(pronoun.lower)) return null;
  const at = tokens.indexOf(pronoun);
  const own = clauseAt(clauses, at);
  const clause = clauses[own];
  if (own < 1 || !clause || !/^(?:when|while|as|since|before|after|until|because|and)$/.test(clause.joint))
    return null;
  // Whoever acts in the clause nearest before it, then whoever acts further off.
  const subjects = clauses
    .slice(0, own)
    .flatMap((each, n) => {
      const verb = finiteVerb(each, 0);
      return verb ? [subjectRange(parsed, n, verb)] : [];
    })
    .toReversed();
  if (subjects.length === 0) return null;
  const found = [...subjects, ...objectsOf(parsed, own)].find((range) =>
    agrees(tokens, range, pronoun.lower),
  );
  return found ? known(tokens.slice(found.from, found.to), tokens[0]) : null;
}

/** The noun phrase that ends right before a clause. */
function objectsOf({ clauses, tokens }: Parsed, clause: number): Span[] {
  const to = clauses[clause]?.from ?? 0;
  let from = to;
  while (from > 0 && /^(?:NOUN|PROPN|ADJ|NUM|DET|PART)$/.test(tokens[from - 1]?.pos ?? '')) from--;
  return from < to ? [{ from, to }] : [];
}

/** One thing for "it", several for "they". A person is neither. */
function agrees(tokens: readonly Token[], range: Span, pronoun: string): boolean {
  const words = tokens.slice(range.from, range.to);
  if (words.length === 0 || words.some(({ pos }) => pos === 'PRON')) return false;
  const head = headNoun(tokens, range);
  if (!head) return false;
  const plural = isPlural(tokens, range);
  return pronoun === 'they' || pronoun === 'these' ? plural : !plural;
}

/** What a sentence was about: the object of its main verb, else its subject, as something known ("the protocol"). */
export function thingOf(parsed: Parsed, pronoun: string): string | null {
  const { tokens } = parsed;
  const clause = parsed.clauses.findIndex(
    ({ verbs, joint }) => joint === '' && verbs.some(({ form }) => form === 'finite'),
  );
  const verb = finiteVerb(parsed.clauses[clause], 0);
  if (!verb) return null;
  const words = predicatesOf(parsed, new Set());
  const subject = subjectRange(parsed, clause, verb);
  const objects = [verb, ...parsed.clauses.flatMap(({ verbs }) => verbs).toReversed()].flatMap(
    ({ head, form }) => {
      const object = form === 'finite' ? nounPhraseAt(words, head + 1) : null;
      return object ? [{ from: object.from, to: object.conjunct?.from ?? object.to }] : [];
    },
  );
  const [first, ...others] = objects;
  // A place is where the subject went: "The convoy left Osk. It …".
  const isPlace = first !== undefined && tokens[first.from]?.pos === 'PROPN';
  const order = first === undefined ? [subject] : isPlace ? [subject, first] : [first, subject];
  const found = [...order, ...others].find((range) => agrees(tokens, range, pronoun));
  return found ? known(tokens.slice(found.from, found.to), tokens[0]) : null;
}

/** Said once more, so with "the"; `opening` is the first word of its sentence, whose capital is not its own. */
function known(tokens: readonly Token[], opening: Token | undefined): string {
  const [first, ...rest] = tokens;
  if (!first) return '';
  const article = /^(?:a|an|some)$/.test(first.lower);
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
