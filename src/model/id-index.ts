/** Finds rows by id: a table of numbers made at the first question, since a map of a million texts weighs ten times as much. */

const EMPTY = 0xffffffff;

export class IdIndex {
  readonly #count: number;
  readonly #idOf: (row: number) => string;
  #slots: Uint32Array | undefined;

  constructor(count: number, idOf: (row: number) => string) {
    this.#count = count;
    this.#idOf = idOf;
  }

  /** The first row with the id, or null. */
  find(id: string): number | null {
    const slots = (this.#slots ??= this.#fill());
    for (let slot = hash(id) % slots.length; ; slot = (slot + 1) % slots.length) {
      const row = slots[slot];
      if (row === undefined || row === EMPTY) return null;
      if (this.#idOf(row) === id) return row;
    }
  }

  /** Half empty at least, so that a free slot is near. */
  #fill(): Uint32Array {
    const slots = new Uint32Array(2 * this.#count + 1).fill(EMPTY);
    for (let row = 0; row < this.#count; row++) {
      let slot = hash(this.#idOf(row)) % slots.length;
      while (slots[slot] !== EMPTY) slot = (slot + 1) % slots.length;
      slots[slot] = row;
    }
    return slots;
  }
}

/** FNV-1a over UTF-16 code units, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return value >>> 0;
}
