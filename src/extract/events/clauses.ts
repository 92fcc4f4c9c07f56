import type { Token } from '../tokens.ts';
import { SAYING } from './lexicon.ts';

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
/** Verbs that need an object: straight before a preposition they are participles. */
const TRANSITIVE = new Set(
  (
    'announce sign hold declare launch impose broker negotiate propose publish adopt make take seize capture create found establish ' +
    'appoint elect arrest detain kidnap abduct kill wound destroy damage name build deploy issue carry plant use send give'
  ).split(' '),
);
/** Past forms that are no participles: they always tell, and never describe. */
const SIMPLE_PAST = new Set(
  (
    'became went gave took saw came overcame ran began wrote spoke broke chose drove fell flew froze grew knew rode rose ' +
    'shook stole swore threw wore did ate drew withdrew forgot hid sang sank drank rang swam sprang tore bore arose awoke ' +
    'undertook overtook overran overthrew forbade foresaw mistook underwent'
  ).split(' '),
);
const BREAKS = new Set([',', ';', ':', '—', '–', '(', ')', '--', '“', '”', '"']);

/** The verb groups of a sentence, in order. */
export function verbGroups(tokens: readonly Token[]): VerbGroup[] {
  const groups = groupsIn(tokens);
  return groups.some(({ form }) => form === 'finite') ? groups : groupsIn(mended(tokens));
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

/** The tagger takes some verbs in -ed for adjectives; one after a subject and before a noun phrase is a verb where there is no other. */
function mended(tokens: readonly Token[]): readonly Token[] {
  return tokens.map((token, i) => {
    const verbal =
      token.pos === 'ADJ' &&
      token.lower.endsWith('ed') &&
      /^(?:NOUN|PROPN|PRON|DET)$/.test(tokens[i - 1]?.pos ?? '');
    return verbal
      ? {
          ...token,
          pos: 'VERB',
          lemma: token.lemma === token.lower ? token.lower.replace(/ed$/, '') : token.lemma,
        }
      : token;
  });
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

/**
 * Cuts a sentence at punctuation, at words that open a clause, and at "and" or "but" before another verb.
 * What stands in brackets is looked through.
 */
export function splitClauses(tokens: readonly Token[]): Clause[] {
  const groups = finiteOnly(tokens, verbGroups(tokens));
  const inBrackets = bracketed(tokens);
  const starts: { at: number; joint: string }[] = [{ at: 0, joint: '' }];
  tokens.forEach((token, i) => {
    if (i === 0 || inBrackets.has(i)) return;
    if (BREAKS.has(token.text) && !insideGroup(groups, i)) starts.push({ at: i + 1, joint: '' });
    else if (SUBORDINATORS.has(token.lower) && opensClause(tokens, groups, i))
      starts.push({ at: i, joint: token.lower });
    else if (
      token.pos === 'CCONJ' &&
      !joinsNames(tokens, i) &&
      followsVerb(tokens, groups, i) &&
      opensClause(tokens, groups, i)
    )
      starts.push({ at: i, joint: token.lower });
  });
  return starts
    .map(({ at, joint }, n): Clause => {
      const to = starts[n + 1]?.at ?? tokens.length;
      const opener = tokens[at];
      const joined = opener !== undefined && (SUBORDINATORS.has(opener.lower) || opener.pos === 'CCONJ');
      return {
        from: at,
        to,
        joint: joined ? opener.lower : joint,
        verbs: groups.filter((group) => group.head >= at && group.head < to),
      };
    })
    .filter((clause) => clause.to > clause.from);
}

/** Indices of the tokens in brackets, the brackets with them. */
export function bracketed(tokens: readonly Token[]): Set<number> {
  const inside = new Set<number>();
  let open = -1;
  tokens.forEach((token, i) => {
    if (token.text === '(') open = i;
    if (token.text !== ')' || open < 0) return;
    for (let n = open; n <= i; n++) inside.add(n);
    open = -1;
  });
  return inside;
}

function insideGroup(groups: readonly VerbGroup[], index: number): boolean {
  return groups.some((group) => index > group.first && index < group.head);
}

/** "between Rome and Carthage": this "and" joins names, whatever follows. */
function joinsNames(tokens: readonly Token[], index: number): boolean {
  for (let i = index - 1; i >= Math.max(0, index - 10); i--) {
    if (tokens[i]?.pos === 'CCONJ' || tokens[i]?.pos === 'VERB') return false;
    if (tokens[i]?.lower === 'between' || tokens[i]?.lower === 'both') return true;
  }
  return false;
}

/** "Putin and the leaders signed": before its verb, "and" joins two subjects; after it, two clauses. */
function followsVerb(tokens: readonly Token[], groups: readonly VerbGroup[], index: number): boolean {
  const start = stretchStart(tokens, index);
  if (start > 0 && tokens[start - 1]?.text === ',' && start === index) return true;
  return groups.some((group) => group.form === 'finite' && group.head >= start && group.head < index);
}

/** Whether a verb follows before the next boundary. */
function opensClause(tokens: readonly Token[], groups: readonly VerbGroup[], index: number): boolean {
  let end = index + 1;
  while (end < tokens.length && !BREAKS.has(tokens[end]?.text ?? '') && tokens[end]?.pos !== 'CCONJ') end++;
  return groups.some((group) => group.form === 'finite' && group.head > index && group.head < end);
}

/**
 * Verbs that tell, without those that only describe: English writes "kidnapped" for both.
 * A bare form in -ed describes when it stands before its noun ("a failed raid"), after a noun that has its verb
 * elsewhere ("workers attached to a project were kidnapped"), inside an opening phrase ("in remarks made in Rome, …"),
 * after a comma on its own ("…, scheduled for Monday"), or beside another that describes.
 */
function finiteOnly(tokens: readonly Token[], groups: readonly VerbGroup[]): VerbGroup[] {
  const kept: VerbGroup[] = [];
  let lastDescribes = false;
  for (const [i, group] of groups.entries()) {
    const bare = group.form === 'finite' && group.auxiliaries.length === 0 && group.tense === 'past';
    if (group.form === 'finite' && isBareInfinitive(tokens, groups[i - 1], group)) continue;
    const describes: boolean = bare && describesOnly(tokens, groups, kept, i, lastDescribes);
    if (!describes && group.form !== 'infinitive') kept.push(group);
    if (group.form === 'finite') lastDescribes = describes;
  }
  return kept;
}

/** "let grain leave the ports": a verb without ending after "let" and its object. */
function isBareInfinitive(
  tokens: readonly Token[],
  before: VerbGroup | undefined,
  group: VerbGroup,
): boolean {
  if (!before || group.auxiliaries.length > 0 || group.tense !== 'present') return false;
  if (!/^(?:let|make|help|see|watch|hear)$/.test(tokens[before.head]?.lemma ?? '')) return false;
  const between = tokens.slice(before.head + 1, group.head);
  return between.length > 0 && between.every(({ pos }) => /^(?:NOUN|PROPN|PRON|DET|ADJ)$/.test(pos));
}

function describesOnly(
  tokens: readonly Token[],
  groups: readonly VerbGroup[],
  kept: readonly VerbGroup[],
  index: number,
  lastDescribes: boolean,
): boolean {
  const group = groups[index];
  if (!group || SIMPLE_PAST.has(tokens[group.head]?.lower ?? '')) return false;
  let before = group.first - 1;
  while (tokens[before]?.pos === 'ADV' && tokens[before]?.lower.endsWith('ly')) before--;
  const word = tokens[before];
  if (!word) return false;
  if (
    (word.pos === 'DET' && !floats(tokens, before)) ||
    word.pos === 'ADP' ||
    word.pos === 'ADJ' ||
    word.text === '-' ||
    word.lower === 'newly'
  )
    return true;
  if (word.pos === 'CCONJ' && lastDescribes) return true;
  const start = stretchStart(tokens, group.first);
  const inStretch = kept.filter(({ head, form }) => head >= start && form === 'finite');
  if (word.text === ',')
    return kept.some((other) => isMain(tokens, other)) && tokens[group.head + 1]?.pos === 'ADP';
  if (
    word.pos !== 'NOUN' &&
    word.pos !== 'PROPN' &&
    !/^(?:any|some|every)(?:thing|one|body)$/.test(word.lower)
  )
    return false;
  const next = groups[index + 1];
  // "said it would leave": what is said begins at once, so the verb has its subject.
  if (
    SAYING.has(tokens[group.head]?.lemma ?? '') &&
    tokens[group.head + 1]?.pos !== 'ADP' &&
    inStretch.length === 0
  )
    return false;
  // "officials said troops entered the town": a new subject.
  const said = kept.at(-1);
  if (said && SAYING.has(tokens[said.head]?.lemma ?? '') && isNominal(tokens, said.head + 1, group.first))
    return false;
  // "delegations led by the ministers met", "the truce announced on Monday collapsed": of two, the one without an object describes.
  if (
    (tokens[group.head + 1]?.lower === 'by' ||
      (TRANSITIVE.has(tokens[group.head]?.lemma ?? '') && tokens[group.head + 1]?.pos === 'ADP')) &&
    next?.form === 'finite' &&
    tokens[next.first - 1]?.pos !== 'CCONJ' &&
    stretchStart(tokens, next.first) === start &&
    inStretch.length === 0
  )
    return true;
  if (
    next?.auxiliaries.length &&
    next.form === 'finite' &&
    tokens[next.first - 1]?.pos !== 'CCONJ' &&
    stretchStart(tokens, next.first) === start &&
    inStretch.length === 0
  )
    return true;
  if (inStretch.length > 0) return true;
  if (SUBORDINATORS.has(tokens[start]?.lower ?? '')) return false;
  return insideOpeningPhrase(tokens, start, group.first);
}

/** The sentence's own verb, not that of a clause set into it. */
function isMain(tokens: readonly Token[], { form, first }: VerbGroup): boolean {
  return form === 'finite' && !SUBORDINATORS.has(tokens[stretchStart(tokens, first)]?.lower ?? '');
}

function isNominal(tokens: readonly Token[], from: number, to: number): boolean {
  const between = tokens.slice(from, to);
  return between.length > 0 && between.every(({ pos }) => /^(?:NOUN|PROPN|DET|ADJ|NUM|PRON|ADV)$/.test(pos));
}

/** "Ukraine and Russia each signed": this word belongs to the subject before it, not to a noun after it. */
function floats(tokens: readonly Token[], index: number): boolean {
  return (
    /^(?:each|both|all)$/.test(tokens[index]?.lower ?? '') &&
    /^(?:NOUN|PROPN|PRON)$/.test(tokens[index - 1]?.pos ?? '')
  );
}

/** Where the words since the last boundary begin. */
function stretchStart(tokens: readonly Token[], index: number): number {
  let start = index;
  while (
    start > 0 &&
    !BREAKS.has(tokens[start - 1]?.text ?? '') &&
    !(SUBORDINATORS.has(tokens[start]?.lower ?? '') && tokens[start]?.pos !== 'DET')
  )
    start--;
  return start;
}

/** "In remarks made": a preposition and one noun phrase, with no room for a subject; "in March troops entered" has a date there. */
function insideOpeningPhrase(tokens: readonly Token[], start: number, end: number): boolean {
  if (tokens[start]?.pos !== 'ADP') return false;
  return !tokens
    .slice(start, end)
    .some(
      ({ pos, text }) =>
        pos === 'NUM' ||
        /^(?:\p{Lu}\p{Ll}+day|January|February|March|April|May|June|July|August|September|October|November|December|Easter|Christmas)$/u.test(
          text,
        ),
    );
}
