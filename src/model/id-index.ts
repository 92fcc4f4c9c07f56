/** Finds rows by id: a table of numbers made at the first question, since a map of a million texts weighs ten times as much. */

const EMPTY = 0xffffffff;
const ENCODER = new TextEncoder();

export class IdIndex {
  readonly #count: number;
  readonly #idOf: (row: number) => string;
  readonly #hashOf: (row: number) => number;
  #slots: Uint32Array | undefined;

  /** `hashOf`: the hash of a row's id, see `hashOf`, where it can be had without making the text. */
  constructor(
    count: number,
    idOf: (row: number) => string,
    hashOf = (row: number): number => hashOfText(idOf(row)),
  ) {
    this.#count = count;
    this.#idOf = idOf;
    this.#hashOf = hashOf;
  }

  /** The first row with the id, or null. */
  find(id: string): number | null {
    const slots = (this.#slots ??= this.#fill());
    for (let slot = hashOfText(id) % slots.length; ; slot = (slot + 1) % slots.length) {
      const row = slots[slot];
      if (row === undefined || row === EMPTY) return null;
      if (this.#idOf(row) === id) return row;
    }
  }

  /** Half empty at least, so that a free slot is near. */
  #fill(): Uint32Array {
    const slots = new Uint32Array(2 * this.#count + 1).fill(EMPTY);
    for (let row = 0; row < this.#count; row++) {
      let slot = this.#hashOf(row) % slots.length;
      while (slots[slot] !== EMPTY) slot = (slot + 1) % slots.length;
      slots[slot] = row;
    }
    return slots;
  }
}

/** FNV-1a over UTF-8, 32 bits. */
export function hashOf(bytes: Uint8Array, from = 0, to = bytes.length): number {
  let value = 0x811c9dc5;
  for (let i = from; i < to; i++) value = Math.imul(value ^ (bytes[i] ?? 0), 0x01000193);
  return value >>> 0;
}

function hashOfText(text: string): number {
  return hashOf(ENCODER.encode(text));
}
