/** Another order of the same things that anybody gets again who has the same seed: no randomness, no clock. */

/** Never the order that was given, unless there is no other. Ids must differ. */
export function inOtherOrder(ids: readonly string[], seed: string): readonly string[] {
  const rank = new Map(ids.map((id) => [id, hash(`${seed}\n${id}`)]));
  const rankOf = (id: string): number => rank.get(id) ?? 0;
  const other = [...ids].sort((a, b) => rankOf(a) - rankOf(b) || (a < b ? -1 : 1));
  const isSame = other.every((id, i) => id === ids[i]);
  return isSame ? [...other.slice(1), ...other.slice(0, 1)] : other;
}

/** FNV-1a over UTF-16 units, then MurmurHash3's finaliser, without which neighbours in the alphabet would stay neighbours. */
function hash(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
