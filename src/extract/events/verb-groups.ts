import type { Token } from '../tokens.ts';
import { verbsAmongAdjectives } from './tags/whole-sentence.ts';

/**
 * A group of verbs with one head; indices count tokens of the sentence. What few groups have is written out in all:
 * a copy that adds a property is an object of a class that no other has, and slows down whoever reads verbs.
 */
export interface VerbGroup {
  readonly first: number;
  readonly head: number;
  readonly particle: string | undefined;
  readonly auxiliaries: readonly string[];
  readonly form: 'finite' | 'infinitive' | 'participle';
  readonly tense: 'past' | 'present' | 'future' | 'modal';
  readonly passive: boolean;
  readonly perfect: boolean;
  readonly negated: boolean;
  /** A participle that only describes, and what it describes: token indices [from, to). */
  readonly subject?: { readonly from: number; readonly to: number } | undefined;
  /** Auxiliaries that an earlier verb has and this one means: token indices. */
  readonly borrowed?: readonly number[] | undefined;
  /** A further predicate of the subject of the verb before. */
  readonly listed?: boolean;
}

const FUTURE = new Set(['will', '’ll', "'ll", 'shall']);
const MODAL = new Set([
  'would',
  'could',
  'may',
  'might',
  'should',
  'must',
  'can',
  'cannot',
  'ca',
  '’d',
  "'d",
]);
const NEGATION = new Set(['not', 'never', 'n’t', "n't", 'hardly', 'neither']);
const PARTICLES = new Set(
  'out up down off on in over back away into forward for at along through against place together to'.split(
    ' ',
  ),
);
/** The verb groups of a sentence, in order. */
export function verbGroups(tokens: readonly Token[]): VerbGroup[] {
  const groups = groupsIn(tokens);
  return groups.some(({ form }) => form === 'finite') ? groups : groupsIn(verbsAmongAdjectives(tokens));
}

function groupsIn(tokens: readonly Token[]): VerbGroup[] {
  const groups: VerbGroup[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (tokens[i]?.pos !== 'AUX' && tokens[i]?.pos !== 'VERB') continue;
    const group = readGroup(tokens, i);
    groups.push(group);
    i = Math.max(i, group.head);
  }
  return groups;
}

function readGroup(tokens: readonly Token[], start: number): VerbGroup {
  const auxiliaries: string[] = [];
  let head = start;
  let negated = NEGATION.has(tokens[start - 1]?.lower ?? '');
  for (let i = start; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token) break;
    if (token.pos === 'VERB') {
      head = i;
      break;
    }
    if (token.pos === 'AUX') {
      auxiliaries.push(token.lower);
      head = i;
    } else if (NEGATION.has(token.lower)) negated = true;
    else if (token.pos === 'PUNCT' && token.lower === ',' && closesAside(tokens, i))
      i = closesAside(tokens, i);
    else if (token.pos !== 'ADV') break;
  }
  const main = tokens[head];
  const infinitive =
    tokens[start - 1]?.lower === 'to' ||
    (tokens[start - 2]?.lower === 'to' && tokens[start - 1]?.pos === 'ADV');
  const lemma = main?.lemma ?? '';
  const bareHead = main?.pos === 'VERB' && auxiliaries.length === 0;
  const ing = main?.lower.endsWith('ing') === true && lemma !== main.lower;
  const be = auxiliaries.some((word) => /^(?:is|are|was|were|be|been|being|am|’s|'s|’re|'re)$/.test(word));
  const past = bareHead
    ? main.lower !== lemma && !main.lower.endsWith('s')
    : auxiliaries.some((word) => /^(?:was|were|had|did|has|have|’ve|'ve)$/.test(word));
  const nextWord = tokens[head + 1]?.lower ?? '';
  return {
    first: start,
    head,
    particle: PARTICLES.has(nextWord) ? nextWord : undefined,
    auxiliaries,
    // "having crossed the river", "being short of money"
    form: infinitive
      ? 'infinitive'
      : (bareHead && ing) || auxiliaries[0] === 'having' || main?.lower === 'being'
        ? 'participle'
        : 'finite',
    tense: auxiliaries.some((word) => FUTURE.has(word))
      ? 'future'
      : auxiliaries.some((word) => MODAL.has(word))
        ? 'modal'
        : past || isBarePast(main, lemma)
          ? 'past'
          : 'present',
    passive: be && main?.pos === 'VERB' && !ing,
    perfect: auxiliaries.some((word) => /^(?:has|have|had|’ve|'ve)$/.test(word)),
    negated,
    subject: undefined,
    borrowed: undefined,
    listed: false,
  };
}

/** "hit", "put", "cut", "set" look the same in the past; a third person present would carry an s. */
function isBarePast(main: Token | undefined, lemma: string): boolean {
  return (
    main !== undefined &&
    main.lower === lemma &&
    (/^(?:hit|put|cut|set|shut|let|cost|split|spread|quit|burst|cast|read)$/.test(lemma) ||
      // "re-elected": a verb that the tagger has no lemma for.
      (/[^e]ed$/.test(lemma) && lemma.length > 6))
  );
}

/** "has, for the first time, publicly expressed": the index of the comma that closes a short aside; else 0. */
function closesAside(tokens: readonly Token[], comma: number): number {
  for (let i = comma + 1; i < Math.min(tokens.length, comma + 8); i++) {
    if (tokens[i]?.lower === ',') return /^(?:VERB|ADV|AUX)$/.test(tokens[i + 1]?.pos ?? '') ? i : 0;
    if (tokens[i]?.pos === 'VERB' || tokens[i]?.pos === 'AUX') return 0;
  }
  return 0;
}
