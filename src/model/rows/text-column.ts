/** Many short texts as UTF-8 in one buffer: a million titles are two arrays, which one thread hands to another at no cost. */
import { hashOf } from '../id-index.ts';

const DECODER = new TextDecoder();
const ENCODER = new TextEncoder();
/** Bytes that a UTF-16 code unit takes at most. */
const WIDEST = 3;
const ASCII = 0x7f;

export interface PackedTexts {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Where each text ends. */
  readonly ends: Uint32Array<ArrayBuffer>;
}

export class TextColumn {
  #bytes: Uint8Array<ArrayBuffer>;
  #ends: Uint32Array<ArrayBuffer>;
  length: number;

  constructor(packed?: PackedTexts) {
    this.#bytes = packed?.bytes ?? new Uint8Array(1 << 12);
    this.#ends = packed?.ends ?? new Uint32Array(1 << 8);
    this.length = packed?.ends.length ?? 0;
  }

  push(text: string): void {
    const from = this.#end(this.length - 1);
    if (this.length === this.#ends.length) this.#ends = grown(this.#ends, 2 * this.length + 1);
    const most = from + text.length * WIDEST;
    if (most > this.#bytes.length) this.#bytes = grown(this.#bytes, 2 * most);
    this.#ends[this.length++] = this.#write(text, from);
  }

  /** Where it ends. Most texts are short and ASCII, for which the encoder takes longer than a loop. */
  #write(text: string, from: number): number {
    const bytes = this.#bytes;
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (code > ASCII) return from + ENCODER.encodeInto(text, bytes.subarray(from)).written;
      bytes[from + i] = code;
    }
    return from + text.length;
  }

  at(index: number): string {
    return DECODER.decode(this.#bytes.subarray(this.#end(index - 1), this.#end(index)));
  }

  /** See `hashOf`; null: it is empty. */
  hashAt(index: number): number | null {
    const [from, to] = [this.#end(index - 1), this.#end(index)];
    return from === to ? null : hashOf(this.#bytes, from, to);
  }

  /** A copy without spare room. */
  packed(): PackedTexts {
    return {
      bytes: this.#bytes.slice(0, this.#end(this.length - 1)),
      ends: this.#ends.slice(0, this.length),
    };
  }

  #end(index: number): number {
    return index < 0 ? 0 : (this.#ends[index] ?? 0);
  }
}

export function grown<T extends Uint8Array | Uint16Array | Uint32Array | Float64Array>(
  old: T,
  length: number,
): T {
  const Same = old.constructor as new (length: number) => T;
  const next = new Same(length);
  next.set(old);
  return next;
}
