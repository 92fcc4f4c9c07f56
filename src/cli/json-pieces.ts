/** Pieces this long are worth a write of their own, in UTF-16 units. */
const PIECE = 65_536;

/**
 * An object as `JSON.stringify(value, null, 1)` writes it, with a line end, in pieces: the lists at its top may be long,
 * and are never in memory as one text.
 */
export function* jsonPieces(value: object): Generator<string> {
  let piece = '';
  for (const part of parts(value)) {
    piece += part;
    if (piece.length < PIECE) continue;
    yield piece;
    piece = '';
  }
  yield piece;
}

function* parts(value: object): Generator<string> {
  const entries = Object.entries(value).filter(([, part]) => part !== undefined);
  if (entries.length === 0) yield '{';
  for (const [n, [key, part]] of entries.entries()) {
    yield `${n === 0 ? '{' : ','}\n ${JSON.stringify(key)}: `;
    if (!Array.isArray(part) || part.length === 0) {
      yield indented(part, 1);
      continue;
    }
    for (const [i, item] of part.entries()) yield `${i === 0 ? '[' : ','}\n  ${indented(item, 2)}`;
    yield '\n ]';
  }
  yield entries.length === 0 ? '}\n' : '\n}\n';
}

/** No string of JSON holds a line end, so each begins a line of its layout. */
function indented(value: unknown, depth: number): string {
  const text = (JSON.stringify(value, null, 1) as string | undefined) ?? 'null';
  return text.replaceAll('\n', `\n${' '.repeat(depth)}`);
}
