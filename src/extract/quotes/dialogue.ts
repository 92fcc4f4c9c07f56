/** Paragraphs that are nothing but a few words in marks, one after the other: two who talk, told from the words around them. */
import type { Item } from './items.ts';
import { type Cast, genderOf, type Party } from './party.ts';
import { lastQuote, type Told } from './turns.ts';

/** Words of an answer that needs nobody to be named. */
const FEW = 12;
/** … and where several follow each other. */
const SOME = 40;

/** Sentences back from which the other one may be known. */
const BACK = 8;

/** Who speaks those quotations that the reading in order could not know, by their index. */
export function settle(cast: Cast, told: Told): ReadonlyMap<number, Party> {
  const settled = new Map<number, Party>();
  for (let f = 1; f < told.frames.length; f++) {
    const first = f;
    while (isAlone(told, f) && (f === first || isNext(told, f))) f++;
    if (f === first) continue;
    const turns = told.frames.slice(first, f).map(({ items }) => items[0]?.index ?? -1);
    const found = turns.length === 1 ? between(cast, told, first) : exchangeOf(cast, told, first, f);
    for (const [n, party] of found.entries()) settled.set(turns[n] ?? -1, party);
    f--;
  }
  return settled;
}

/** Frame `f` is a paragraph of its own, of one quotation without a cue. */
function isAlone(told: Told, f: number): boolean {
  const [item, more] = told.frames[f]?.items ?? [];
  if (item?.kind !== 'quote' || more !== undefined || isSameBlock(told, f) || isSameBlock(told, f + 1))
    return false;
  const rule = told.found.get(item.index)?.rule ?? 'cue/';
  return !rule.startsWith('cue/') && (told.quotes[item.index]?.count ?? 99) <= SOME;
}

const isSameBlock = ({ frames }: Told, f: number): boolean =>
  frames[f] !== undefined && frames[f - 1]?.block === frames[f].block;

/** Frame `f` begins the paragraph right behind that of the frame before it. */
const isNext = ({ frames }: Told, f: number): boolean =>
  frames[f]?.block === (frames[f - 1]?.block ?? -9) + 1;

/** Who says for certain what opens frame `f`, the paragraph right behind; null: nobody. */
function anchor(told: Told, f: number): Party | null {
  const item: Item | undefined = isNext(told, f) ? told.frames[f]?.items[0] : undefined;
  const found = item?.kind === 'quote' ? told.found.get(item.index) : undefined;
  return found?.rule.startsWith('cue/') === true && found.party?.name != null ? found.party : null;
}

/**
 * `“Tell her.” / “It comes later.” / “It comes first,” she said.`: a few words, a paragraph by themselves, between two of one speaker.
 * They are of whoever spoke right before, or of the one to whom, or of whom, the words before them speak; none: they are no such answer.
 */
function between(cast: Cast, told: Told, f: number): Party[] {
  const index = told.frames[f]?.items[0]?.index ?? -1;
  if ((told.quotes[index]?.count ?? 99) > FEW) return [];
  if (told.found.get(index)?.rule !== 'speaker/next-paragraph') return [];
  const before = isNext(told, f) ? lastQuote(told, f - 1) : null;
  if (before === null || before.party.name === null) return [];
  if (anchor(told, f + 1)?.name !== before.party.name) return [];
  let first = f - 1;
  while (isSameBlock(told, first)) first--;
  const spoke = isNext(told, first) ? lastQuote(told, first - 1)?.party : undefined;
  if (spoke !== undefined && spoke.name !== null && spoke.name !== before.party.name) return [spoke];
  const other = otherThan(cast, told, first, before.party);
  return other !== null && speaksTo(before.text, genderOf(cast, other)) ? [other] : [];
}

/** Do the words speak to somebody, or of a man or woman who may be that? */
function speaksTo(words: string, gender: string | null): boolean {
  if (/\b[Yy]ou(?:r|rs)?\b/.test(words)) return true;
  const [he, she] = [/\b[Hh](?:e|im|is)\b/.test(words), /\b(?:[Ss]he|[Hh]ers?)\b/.test(words)];
  return gender === 'male' ? he : gender === 'female' ? she : he || she;
}

/** The speakers of the frames from `first` to `end`, who take turns; none: nothing says who they are. */
function exchangeOf(cast: Cast, told: Told, first: number, end: number): Party[] {
  const count = end - first;
  const last = anchor(told, end);
  if (isReporter(told, first - 1) || isToldApart(told, first, end, last)) return [];
  const before = isNext(told, first) ? (lastQuote(told, first - 1)?.party ?? null) : null;
  if (last !== null) {
    const other = before !== null && before.name !== last.name ? before : otherThan(cast, told, first, last);
    return other?.name == null
      ? []
      : Array.from({ length: count }, (_, n) => ((count - n) % 2 === 0 ? last : other));
  }
  const opening = told.found.get(told.frames[first]?.items[0]?.index ?? -1)?.party ?? null;
  // Whose question opens it, in a paragraph behind what the reporter tells.
  if (before === null && opening?.name != null && count > 1 && isQuestion(told, first)) {
    const other = isQuestion(told, first + 1) ? null : otherThan(cast, told, first, opening);
    return other === null ? [] : Array.from({ length: count }, (_, n) => (n % 2 === 0 ? opening : other));
  }
  if (before?.name == null) return [];
  // Whose words follow on a statement: the other one's, unless they have been told apart already.
  const rules = told.frames.slice(first, end).map(({ items }) => told.found.get(items[0]?.index ?? -1)?.rule);
  if (!rules.every((rule) => rule === 'speaker/next-paragraph')) return [];
  const other = otherThan(cast, told, first, before);
  return other?.name == null ? [] : Array.from({ length: count }, (_, n) => (n % 2 === 0 ? other : before));
}

const isQuestion = (told: Told, f: number): boolean =>
  told.quotes[told.frames[f]?.items[0]?.index ?? -1]?.text.endsWith('?') === true;

/** "I asked him what he had thought.": the reporter is one of the two. */
const isReporter = ({ frames }: Told, f: number): boolean =>
  /^(?:i|we)$/.test(frames[f]?.items[0]?.lower ?? '');

/** Do two take turns by what was read in order, and does nothing behind them speak against it? */
function isToldApart(told: Told, first: number, end: number, last: Party | null): boolean {
  const names = told.frames
    .slice(first, end)
    .map(({ items }) => told.found.get(items[0]?.index ?? -1)?.party?.name);
  const [one, other] = names;
  return (
    one != null &&
    other != null &&
    one !== other &&
    names.at(-1) !== last?.name &&
    names.every((name, n) => name === (n % 2 === 0 ? one : other))
  );
}

/** Who spoke last, or was told of last, before frame `f`, and is not this party. */
function otherThan({ actors }: Cast, told: Told, f: number, party: Party): Party | null {
  for (let at = f - 1; at >= Math.max(0, f - BACK); at--) {
    const spoke = lastQuote(told, at)?.party;
    if (spoke !== undefined && spoke.name !== null && spoke.name !== party.name) return spoke;
    const item = told.frames[at]?.items.find(
      ({ kind, person, index }) =>
        kind === 'mention' && person && index !== party.actor && actors[index]?.name !== party.name,
    );
    const name = actors[item?.index ?? -1]?.name;
    if (item !== undefined && name !== undefined && name !== '')
      return { actor: item.index, name, range: { start: item.start, end: item.end }, how: 'name' };
  }
  return null;
}
