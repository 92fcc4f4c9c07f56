/** "In 279" in a text that tells of 289 BC: the era that its other years give to one of less than four digits. */

export interface Era {
  readonly bc: boolean;
  /** The words that give it. */
  readonly from: string;
}

/** How far apart two years can lie for one to give the other its era. */
const REACH = 60;
/** How many different years are remembered; a text has no use for more. */
const MOST = 256;

const BEHIND = /\b(\d{1,4})(?:\s?(?:[–/-]|to|or|and)\s?(\d{1,4}))?\s?(?:(B\.C\.|BCE?\b)|A\.D\.|AD\b|CE\b)/g;
const AHEAD = /\b(?:AD|A\.D\.)\s?(\d{1,4})\b/g;

/** The years that a text names with their era. */
export class Eras {
  readonly #years: { readonly year: number; readonly era: Era }[] = [];

  /** null: the text names no year with its era. */
  static of(text: string): Eras | null {
    if (!/\b(?:BC|BCE|B\.C|AD|CE|A\.D)\b/.test(text)) return null;
    const eras = new Eras();
    for (const [from, first, second, bc] of text.matchAll(BEHIND))
      for (const year of [first, second])
        if (year !== undefined) eras.#add(Number(year), bc !== undefined, from);
    for (const [from, year] of text.matchAll(AHEAD)) eras.#add(Number(year), false, from);
    return eras.#years.length > 0 ? eras : null;
  }

  #add(year: number, bc: boolean, from: string): void {
    if (this.#years.length >= MOST) return;
    if (!this.#years.some((each) => each.year === year && each.era.bc === bc))
      this.#years.push({ year, era: { bc, from } });
  }

  /** null: no such year is near, or years of both eras are. */
  near(year: number): Era | null {
    let found: { readonly off: number; readonly era: Era } | null = null;
    for (const each of this.#years) {
      const off = Math.abs(each.year - year);
      if (off > REACH) continue;
      if (found && found.era.bc !== each.era.bc) return null;
      if (!found || off < found.off) found = { off, era: each.era };
    }
    return found?.era ?? null;
  }
}
