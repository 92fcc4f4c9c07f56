import type { Kind } from '../../model/timeline.ts';
import data from './lexicon.json' with { type: 'json' };

export interface Concept {
  readonly name: string;
  readonly kind: Kind;
}

const verbs = new Map<string, Concept>();
const nouns = new Map<string, Concept>();
for (const [name, entry] of Object.entries(data.concepts)) {
  const concept = { name, kind: entry.kind as Kind };
  // A word in two concepts belongs to the first, the more telling one: the file is in that order.
  for (const verb of entry.verbs) if (!verbs.has(verb)) verbs.set(verb, concept);
  for (const noun of entry.nouns) if (!nouns.has(noun)) nouns.set(noun, concept);
}

const OTHER: Concept = { name: 'other', kind: 'other' };

/** The concept that a verb tells, with its particle where the pair is known; any other verb of action is `other`. */
export function verbConcept(lemma: string, particle: string | undefined): Concept {
  return (
    (particle === undefined ? undefined : verbs.get(`${lemma}+${particle}`)) ?? verbs.get(lemma) ?? OTHER
  );
}

/** The words by which some concepts are told: nouns, and verbs, of which some tell it with a particle only ("call+for"). */
export function wordsFor(concepts: ReadonlySet<string>): { verbs: string[]; nouns: string[] } {
  const of = (words: ReadonlyMap<string, Concept>): string[] =>
    [...words].filter(([, { name }]) => concepts.has(name)).map(([word]) => word);
  return { verbs: of(verbs), nouns: of(nouns) };
}

/** The concept that a noun tells; null: the noun is no happening. */
export function nounConcept(lemma: string): Concept | null {
  return nouns.get(lemma) ?? nouns.get(lemma.replace(/s$/, '')) ?? null;
}

/** Verbs of being and thinking: with a date they describe, they don't tell a happening. */
export const STATIVE: ReadonlySet<string> = new Set(
  (
    'be have do seem appear remain stay know believe think want hope wish consider include contain consist belong depend mean ' +
    'need deserve live exist represent involve concern regard relate equal cost weigh measure resemble like love hate fear doubt ' +
    'understand expect intend own possess lack keep stand lie sit serve work base cover vary differ tend enjoy prefer face share view ' +
    'see hear feel look watch wait try use date last range number total amount matter rank date hail'
  ).split(' '),
);
/** Verbs that need an object: straight before a preposition they are participles. */
export const TRANSITIVE: ReadonlySet<string> = new Set(
  (
    'announce sign hold declare launch impose broker negotiate propose publish adopt make take seize capture create found establish ' +
    'appoint elect arrest detain kidnap abduct kill wound destroy damage name build deploy issue carry plant use send give set'
  ).split(' '),
);
/** Verbs without an object: a bare past form of theirs is no passive. */
export const INTRANSITIVE: ReadonlySet<string> = new Set(
  (
    'die return appear arrive escape remain live serve resign retire happen emerge disappear collapse surrender vanish travel move ' +
    'work stay explode crash land recover march sail retreat advance withdraw gather converge erupt expire drown perish talk lie defect flee mutiny revolt rebel riot clash protest demonstrate depart starve abdicate occur persist linger cease fail falter capitulate'
  ).split(' '),
);

/** What happened, of no sort. */
export const HAPPENS: Concept = verbConcept('happen', undefined);
/** What was agreed is over. */
export const LAPSES: Concept = verbConcept('lapse', undefined);

/** Of these there is one at a time between the same sides: whoever tells of one on the same days tells of the same. */
export const SINGULAR: ReadonlySet<string> = new Set(['war-onset', 'ceasefire', 'annexation']);
/** In these everybody named takes part, so that different company means another occasion. */
export const SHARED: ReadonlySet<string> = new Set(['meeting', 'accord', 'ceasefire', 'cooperate']);

/** Whether a verb and its particle are listed as a pair of their own: "stay away" is not "stay". */
export function isPhrasal(lemma: string, particle: string | undefined): boolean {
  return particle !== undefined && verbs.has(`${lemma}+${particle}`);
}

/** What no hand can move: with a verb of change these tell how things stand, not what happened. */
export const ABSTRACT: ReadonlySet<string> = new Set(
  (
    'argument debate question issue focus attention mood idea hope view opinion tension relation relationship situation policy ' +
    'problem position attitude tone emphasis balance interest feeling sentiment fear doubt concern confidence trust thinking ' +
    'language rhetoric story narrative theme topic subject discussion prospect expectation price cost demand trend figure number turn moment chance opportunity'
  ).split(' '),
);

/** Verbs by which somebody's words are given; what they govern is that somebody's claim. */
export const SAYING: ReadonlySet<string> = new Set(
  (
    'say tell state announce declare claim report add stress emphasise emphasize comment express explain note confirm argue insist ' +
    'reiterate mention describe write post proclaim voice acknowledge affirm assert maintain reveal disclose hint warn allege accuse ' +
    'blame deny estimate suggest propose inform notify'
  ).split(' '),
);

/** Verbs by which what they govern is said not to be so. */
export const DENYING: ReadonlySet<string> = new Set(['deny', 'dispute', 'refute']);

/** Concepts whose undated tellings are worth a reader's while: somebody took a position. */
export const POSITIONS: ReadonlySet<string> = new Set([
  'speak',
  'proposal',
  'reject',
  'accuse',
  'threaten',
  'support',
  'accord',
  'concede',
]);
