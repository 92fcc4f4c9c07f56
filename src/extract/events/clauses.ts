import type { Token } from '../tokens.ts';

/** A group of verbs with one head; indices count tokens of the sentence. */
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
}

/** A stretch between two boundaries. */
export interface Clause {
  readonly from: number;
  /** One past the last token. */
  readonly to: number;
  /** The word that joins it to what stands before ("that", "which", "and"), lower case; empty at a comma. */
  readonly joint: string;
  readonly verbs: readonly VerbGroup[];
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
const SUBORDINATORS = new Set(
  'that which who whom whose where when while because although though if unless whereas after before since until as what how why once'.split(
    ' ',
  ),
);
const BREAKS = new Set([',', ';', ':', '—', '–', '(', ')', '--', '“', '”', '"']);

/** The verb groups of a sentence, in order. */
export function verbGroups(tokens: readonly Token[]): VerbGroup[] {
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
    form: infinitive ? 'infinitive' : bareHead && ing ? 'participle' : 'finite',
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
  };
}

/** "hit", "put", "cut", "set" look the same in the past; a third person present would carry an s. */
function isBarePast(main: Token | undefined, lemma: string): boolean {
  return (
    main !== undefined &&
    main.lower === lemma &&
    /^(?:hit|put|cut|set|shut|let|cost|split|spread|quit|burst|cast|read)$/.test(lemma)
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

/** Cuts a sentence at punctuation, at words that open a clause, and at "and" or "but" before another verb. */
export function splitClauses(tokens: readonly Token[]): Clause[] {
  const groups = verbGroups(tokens).filter((group) => group.form !== 'infinitive');
  const starts: { at: number; joint: string }[] = [{ at: 0, joint: '' }];
  tokens.forEach((token, i) => {
    if (i === 0) return;
    if (BREAKS.has(token.text) && !insideGroup(groups, i)) starts.push({ at: i + 1, joint: '' });
    else if (SUBORDINATORS.has(token.lower) && opensClause(tokens, groups, i))
      starts.push({ at: i, joint: token.lower });
    else if (token.pos === 'CCONJ' && opensClause(tokens, groups, i))
      starts.push({ at: i, joint: token.lower });
  });
  return starts
    .map(({ at, joint }, n): Clause => {
      const to = starts[n + 1]?.at ?? tokens.length;
      const first =
        SUBORDINATORS.has(tokens[at]?.lower ?? '') || tokens[at]?.pos === 'CCONJ'
          ? (tokens[at]?.lower ?? '')
          : joint;
      return {
        from: at,
        to,
        joint: first,
        verbs: withoutReducedRelatives(groups.filter((group) => group.head >= at && group.head < to)),
      };
    })
    .filter((clause) => clause.to > clause.from);
}

function insideGroup(groups: readonly VerbGroup[], index: number): boolean {
  return groups.some((group) => index > group.first && index < group.head);
}

/** Whether a verb follows before the next boundary. */
function opensClause(tokens: readonly Token[], groups: readonly VerbGroup[], index: number): boolean {
  let end = index + 1;
  while (end < tokens.length && !BREAKS.has(tokens[end]?.text ?? '') && !(tokens[end]?.pos === 'CCONJ'))
    end++;
  return groups.some((group) => group.form === 'finite' && group.head > index && group.head < end);
}

/** "workers attached to a project were kidnapped": a bare participle before a verb with its auxiliary only describes. */
function withoutReducedRelatives(groups: VerbGroup[]): VerbGroup[] {
  return groups.filter(
    (group, i) =>
      !(
        group.form === 'finite' &&
        group.auxiliaries.length === 0 &&
        group.tense === 'past' &&
        groups[i + 1]?.auxiliaries.length
      ),
  );
}
