/** Persons and groups by the words of their names. */
import type { Draft } from './draft.ts';

/** More namesakes than this are not told apart; it keeps hostile text linear. */
const MOST_NAMESAKES = 24;

export class NameIndex {
  /** By last and by first word of the folded name, in the order of introduction. */
  readonly #byLast = new Map<string, Draft[]>();
  readonly #byFirst = new Map<string, Draft[]>();
  /** "Rivas" for "Anselmo Rivas Tordoya". */
  readonly #byMiddle = new Map<string, Draft[]>();
  readonly #byStem = new Map<string, Draft[]>();

  add(one: Draft): void {
    const { folded, kind } = one;
    const first = folded[0] ?? '';
    const last = folded.at(-1) ?? '';
    // "Samir" is not "Umm Samir", who is his mother.
    const isKunya = folded.length === 2 && /^(?:abu|abou|um)$/.test(first);
    if (!isKunya) push(this.#byLast, last, one);
    if (!isKunya && kind === 'person') push(this.#byStem, last.slice(0, 3), one);
    for (const word of folded.slice(1, -1)) if (word.length > 2) push(this.#byMiddle, word, one);
    if (folded.length > 1) push(this.#byFirst, first, one);
  }

  /** Somebody goes by a spouse's surname too. */
  addSurname(surname: string, one: Draft): void {
    push(this.#byLast, surname, one);
  }

  /** Those of one surname in the order in which the article names them. */
  sort(): void {
    for (const list of this.#byLast.values())
      list.sort((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0));
  }

  bySurname(folded: string): readonly Draft[] {
    return this.#byLast.get(folded) ?? [];
  }

  /** Whom a single word may name, be it misspelt. */
  namesakes(folded: string): readonly Draft[] {
    return (
      this.#byLast.get(folded) ??
      this.#byMiddle.get(folded) ??
      this.#byFirst.get(folded) ??
      this.#misspelt(folded)
    );
  }

  isSurname(folded: string): boolean {
    return this.bySurname(folded).some((one) => one.folded.length > 1) && !this.#byFirst.has(folded);
  }

  /** A person whose name holds these words in this order and ends with the last of them: "George Bush" for "George W. Bush". */
  extending(folded: readonly string[]): Draft | null {
    for (const one of this.bySurname(folded.at(-1) ?? '')) {
      let at = 0;
      for (const word of one.folded)
        if (word === folded[at] || (word.length === 1 && folded[at]?.startsWith(word) === true)) at++;
      if (at === folded.length) return one;
    }
    return null;
  }

  /** Surnames of four letters or more that differ in one letter after the third: Sarea, Saree. */
  #misspelt(folded: string): Draft[] {
    if (folded.length < 4) return [];
    return (this.#byStem.get(folded.slice(0, 3)) ?? []).filter((one) => {
      const last = one.folded.at(-1) ?? '';
      // "the Velenkos" are a family.
      return folded !== `${last}s` && oneApart(last, folded);
    });
  }
}

function push(map: Map<string, Draft[]>, key: string, made: Draft): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [made]);
  else if (list.length < MOST_NAMESAKES) list.push(made);
}

/** One letter more, less or other, in words of four letters or more. */
function oneApart(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || Math.min(a.length, b.length) < 4) return false;
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  return a.slice(i + 1) === b.slice(i + 1) || a.slice(i + 1) === b.slice(i) || a.slice(i) === b.slice(i + 1);
}
