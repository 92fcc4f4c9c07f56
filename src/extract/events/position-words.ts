/** A look for the words by which positions are taken, at a sentence that has not been tagged. */
import type { Range } from '../article.ts';
import { POSITIONS, SAYING, wordsFor } from './lexicon.ts';
import { pastForms, SIMPLE_PAST } from './past.ts';
import type { Present } from './sentence.ts';

/** What a word can be to a position, before anything is tagged. */
interface Signs {
  readonly noun?: boolean;
  /** A past form of a verb that takes one; the particles that it needs for that, where it needs one: "called for". */
  readonly past?: Particles;
  /** Without an ending, or tagged so: "did not deny". */
  readonly bare?: Particles;
  /** Before a bare verb it makes it tell. */
  readonly auxiliary?: boolean;
  /** Always finite, and never a position by itself. */
  readonly other?: boolean;
}
type Particles = ReadonlySet<string> | 'none';

const SIGNS = signs();

function signs(): ReadonlyMap<string, Signs> {
  const found = new Map<string, Signs>();
  const sign = (word: string, more: Signs): void => void found.set(word, { ...found.get(word), ...more });
  const needs = (verb: string, particles: Particles): void => {
    for (const form of pastForms(verb)) sign(form, { past: particles });
    sign(verb, { bare: particles });
  };
  const { verbs, nouns } = wordsFor(POSITIONS);
  const pairs = verbs.filter((verb) => verb.includes('+')).map((verb) => verb.split('+'));
  for (const [verb = ''] of pairs)
    needs(verb, new Set(pairs.flatMap(([other, particle = '']) => (other === verb ? [particle] : []))));
  for (const verb of [...verbs.filter((each) => !each.includes('+')), ...SAYING]) needs(verb, 'none');
  for (const noun of nouns)
    for (const form of [noun, `${noun}s`, `${noun}es`, noun.replace(/y$/, 'ies')]) sign(form, { noun: true });
  for (const word of ['did', 'had', 'has', 'have', 'was', 'were']) sign(word, { auxiliary: true });
  for (const verb of ['is', 'are', 'was', 'were', ...SIMPLE_PAST]) {
    const { past, bare } = found.get(verb) ?? {};
    if (!past && !bare) sign(verb, { other: true });
  }
  return found;
}

const NOTHING: Signs = {};
const NEXT_WORD = /\s*([a-z]+)/y;

/**
 * A look at the words before they are tagged: `positionIn` finds nothing without a name, and after it one of the words
 * by which positions are taken, that no other verb goes before, as only the first finite verb counts.
 */
export function mayTellPosition(words: string, { start }: Range, here: readonly Present[]): boolean {
  const name = here.find(({ how }) => how !== 'pronoun');
  if (!name) return false;
  let bare = false;
  let auxiliary = false;
  let other = false;
  const lower = words.toLowerCase();
  const has = (particles: Particles, end: number): boolean => {
    if (particles === 'none') return true;
    NEXT_WORD.lastIndex = end;
    return particles.has(NEXT_WORD.exec(lower)?.[1] ?? '');
  };
  let next = 0;
  while (next < lower.length) {
    const at = next;
    const end = wordEnd(lower, at);
    next = Math.max(end, at + 1);
    if (end === at) continue;
    const word = lower.slice(at, end);
    const is = SIGNS.get(word) ?? NOTHING;
    if (is.noun) return true;
    // "was saying"
    if (other) other = !word.endsWith('ing');
    // A capital makes it a name: "IS claimed the attack".
    else if (is.other && words.startsWith(word, at)) other = true;
    if (is.past && !other && start + at > name.start && has(is.past, end)) return true;
    if (is.bare && auxiliary) bare ||= has(is.bare, end);
    auxiliary ||= is.auxiliary === true;
  }
  return bare && !other;
}

function wordEnd(lower: string, from: number): number {
  let end = from;
  for (let code = lower.charCodeAt(end); code > 96 && code < 123; code = lower.charCodeAt(end)) end++;
  return end;
}
