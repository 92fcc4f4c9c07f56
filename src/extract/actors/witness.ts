/** Who has which part in a hearing, and whom "the witness" means: whoever gives evidence, and not one of those who ask. */
import type { Draft } from './draft.ts';
import { looksFinite } from './lexicon/saying.ts';
import type { Salience } from './salience.ts';
import { lowerAt, type Word } from './words.ts';

/** Is it the bare word that ends at word `j` behind "the" at word `i`? */
export const isWitness = (words: readonly Word[], i: number, j: number): boolean =>
  lowerAt(words, j) === 'witness' && j === i + 1 && lowerAt(words, i) === 'the';

/** Who is spoken of and has no part in the hearing but to tell; sooner of whom it is told that they gave evidence. */
export function witness(salience: Salience): Draft | null {
  return salience.best(
    ({ kind, offices }) =>
      kind === 'person' && (offices.has('witness') || ![...offices].some((office) => COURT.test(office))),
    0,
    ({ offices }) => (offices.has('witness') ? 1 : UNTOLD),
  );
}

/** What is left of the weight of somebody of whom no evidence is told. */
const UNTOLD = 0.5;

const COURT =
  /^(?:judge|justice|magistrate|chairman|chairwoman|chairperson|president|prosecutor|lawyer|attorney|barrister|solicitor|advocate|counsel|counsellor|clerk|bailiff|usher|interpreter|coroner|commissioner|defendant|accused|spokesman|spokeswoman|spokesperson)$/;

/** The part in a hearing that the words around a name, `from` to `to`, tell of; null: none. */
export function partOf(words: readonly Word[], from: number, to: number, asks: boolean): string | null {
  if (asks || pleads(words, to)) return 'counsel';
  if (isTried(words, from, to)) return 'defendant';
  return testifies(words, to) ? 'witness' : null;
}

/** "NAME, for the defence,", "NAME, prosecuting," */
function pleads(words: readonly Word[], to: number): boolean {
  if (words[to]?.text !== ',') return false;
  const next = lowerAt(words, to + 1);
  if (/^(?:prosecuting|defending)$/.test(next)) return true;
  return next === 'for' && lowerAt(words, to + 2) === 'the' && SIDES.test(lowerAt(words, to + 3));
}

const SIDES = /^(?:defence|defense|prosecution|crown|state|accused|plaintiffs?|claimants?|families)$/;

/** "the accused, NAME", "NAME, 52, denies", "NAME has pleaded not guilty", "NAME is charged with" */
function isTried(words: readonly Word[], from: number, to: number): boolean {
  const before = words[from - 1]?.text === ',' ? from - 2 : from - 1;
  if (/^(?:accused|defendant)$/.test(lowerAt(words, before)) && lowerAt(words, before - 1) === 'the')
    return true;
  let at = to;
  if (words[at]?.text === ',' && words[at + 1]?.kind === 'number' && words[at + 2]?.text === ',') at += 3;
  // "NAME, once the mayor of the town, who is charged with"
  const who = words[at]?.text === ',' ? relativeBehind(words, at) : at;
  if (/^(?:,|who)$/.test(words[at]?.text ?? '')) at = who > at ? who + 1 : at + 1;
  if (words[at]?.sentence !== words[from]?.sentence) return false;
  if (/^(?:denies|denied)$/.test(lowerAt(words, at))) return true;
  const verb = /^(?:is|was|has|had)$/.test(lowerAt(words, at)) ? lowerAt(words, at + 1) : '';
  return (
    (verb === 'accused' && lowerAt(words, at + 2) === 'of') ||
    (/^(?:charged|indicted)$/.test(verb) && /^(?:with|on|for|over)$/.test(lowerAt(words, at + 2))) ||
    (verb === 'on' && lowerAt(words, at + 2) === 'trial') ||
    (verb === 'pleaded' && /^(?:not|guilty)$/.test(lowerAt(words, at + 2)))
  );
}

/** The "who" behind the comma at word `comma`, with what else is set between commas before it; the comma itself: there is none. */
function relativeBehind(words: readonly Word[], comma: number): number {
  for (let i = comma + 1; i < comma + 12 && words[i]?.sentence === words[comma]?.sentence; i++) {
    if (words[i]?.lower === 'who') return words[i - 1]?.text === ',' ? i : comma;
    if (looksFinite(lowerAt(words, i))) return comma;
  }
  return comma;
}

/** "NAME gave evidence", "NAME, his wife, took the oath": the name that ends at word `to` is a witness's. */
function testifies(words: readonly Word[], to: number): boolean {
  if (words[to]?.kind === 'possessive') return false;
  for (let i = to; i < to + 12 && words[i]?.sentence === words[to - 1]?.sentence; i++) {
    const [verb, object] = [lowerAt(words, i), lowerAt(words, i + 1)];
    if (/^(?:testified|testifies|testifying|testify|sworn)$/.test(verb)) return true;
    if (/^(?:gave|gives)$/.test(verb))
      return object === 'evidence' || (/^(?:his|her)$/.test(object) && lowerAt(words, i + 2) === 'evidence');
    // "told the court": those who ask do so too, and are known by their office.
    if (/^(?:told|tells)$/.test(verb)) return object === 'the' && HEARS.test(lowerAt(words, i + 2));
    if (/^(?:took|takes)$/.test(verb))
      return object === 'the' && /^(?:oath|stand|witness)$/.test(lowerAt(words, i + 2));
    if (looksFinite(verb) && verb !== 'was') return false;
  }
  return false;
}

const HEARS = /^(?:court|jury|jurors|judges|tribunal|inquiry|commission|panel|hearing|magistrates)$/;
