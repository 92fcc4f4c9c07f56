import type { Deed } from '../events/deeds.ts';
import type { MergedTelling } from './telling.ts';

/** What befalls somebody once: by whom it befell it is known, however wide its date. */
const ONCE: ReadonlySet<string> = new Set([
  'death',
  'oust',
  'resign',
  'bury',
  'sign',
  'extradite',
  'sink',
  'war',
]);
/** Whose numbers are told anew as more becomes known. */
const COUNTED: ReadonlySet<string> = new Set(['death', 'attack', 'sink', 'protest', 'abduct', 'release']);
/** Of these there is one at a time. */
export const SOLE: ReadonlySet<string> = new Set(['war', 'truce-start']);

const BEGUN = /^(?:begin|start|break|erupt|open|ignite|flare)$/;

const DAY_MS = 86_400_000;

/**
 * Two tellings of one deed: it befell the same, or the later in the text speaks of it as known and nothing speaks against it.
 * @param nearness as `dateNearness` has it
 */
export function sameDeed(a: MergedTelling, b: MergedTelling, nearness: number): boolean {
  const oneArticle = a.article === b.article;
  const [first, second] = oneArticle && b.mention.start < a.mention.start ? [b, a] : [a, b];
  const [told, again] = [first.mention.deed, second.mention.deed];
  if (!told || !again || told.another || again.another) return false;
  const who = sameWho(told, again);
  if (who === 'no') return false;
  const name = told.names.find((each) => again.names.includes(each));
  // "Weil was shot", "Weil's death"
  if (name === undefined) return nearness === 1 && who === 'name' && isFatal(told, again);
  const counts =
    COUNTED.has(name) || told.count === null || again.count === null || told.count === again.count;
  if (!counts) return false;
  // "The war began in May", "the war broke out on 3 May"
  if (nearness < 1 && oneArticle && name === 'war')
    return [a, b].every(({ mention }) => BEGUN.test(mention.lemma));
  if (nearness < 1)
    return who === 'name' && (ONCE.has(name) || Math.max(length(a), length(b)) <= 31 * DAY_MS);
  if (who !== 'maybe' || SOLE.has(name)) return true;
  if (length(a) > DAY_MS) return false;
  return oneArticle ? again.known : told.near.some((word) => again.near.includes(word));
}

/** "Brita Holm resigned", "Carl Dahl resigned": what befalls somebody once, of two who are named in full. */
export function ofAnother(
  { mention: { deed: a } }: MergedTelling,
  { mention: { deed: b } }: MergedTelling,
): boolean {
  if (!a || !b || a.who.length < 2 || b.who.length < 2) return false;
  return a.names.some((name) => ONCE.has(name) && b.names.includes(name)) && sameWho(a, b) === 'no';
}

/** The same deed in the morning and in the evening is two. */
export function otherPart(
  { mention: { deed: a } }: MergedTelling,
  { mention: { deed: b } }: MergedTelling,
): boolean {
  if (!a || !b || a.part === null || b.part === null || a.part === b.part) return false;
  return a.names.some((name) => b.names.includes(name));
}

/** "was shot", "his death" */
function isFatal(a: Deed, b: Deed): boolean {
  const names = [a, b].map((deed) =>
    deed.names.includes('death') ? 'death' : deed.names.includes('attack') ? 'attack' : '',
  );
  return names.includes('death') && names.includes('attack');
}

/** Whether it befell the same: by a name, or by the word for them. */
function sameWho(a: Deed, b: Deed): 'name' | 'word' | 'maybe' | 'no' {
  if (a.who.length > 0 && b.who.length > 0) return a.who.some((word) => b.who.includes(word)) ? 'name' : 'no';
  if (a.head === null || b.head === null || a.who.length + b.who.length > 0) return 'maybe';
  if (a.head !== b.head) return 'no';
  return b.known || (a.count !== null && a.count === b.count) ? 'word' : 'maybe';
}

function length({ date }: MergedTelling): number {
  return (date?.endMs ?? Infinity) - (date?.startMs ?? -Infinity);
}
