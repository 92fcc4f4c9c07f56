/** Names by which somebody goes: `Marek “Bish” Bischoff`, "Sergeant Kolb, whom everybody calls Papa", "is known as Spoons". */
import { DETERMINERS } from './lexicon/common.ts';
import { isNameGiven } from './names-given.ts';
import type { Segment } from './segments.ts';
import type { Word } from './words.ts';

const MARK = /^["“”'‘’«»]$/;

/** Segments in which a given name, a nickname between marks and a surname are one. */
export function joinNicknames(words: readonly Word[], segments: readonly Segment[]): Segment[] {
  const joined: Segment[] = [];
  for (const segment of segments) {
    const given = joined.at(-1);
    const between =
      given !== undefined && segment.from === given.to + 1 && MARK.test(words[given.to]?.text ?? '');
    const surname = words[segment.to + 1];
    const same = given !== undefined && surname?.sentence === words[given.from]?.sentence;
    const inMarks = between && segment.to - segment.from <= 2 && MARK.test(words[segment.to]?.text ?? '');
    if (inMarks && same && surname?.capital === true && segment.kind === 'person' && given.kind === 'person')
      joined[joined.length - 1] = { ...given, to: segment.to + 2 };
    // The surname may have been a segment of its own.
    else if (given === undefined || segment.from >= given.to) joined.push(segment);
  }
  return joined;
}

/** By nickname, whose it is: somebody named in the same sentence. */
export function nicknamesOf(
  words: readonly Word[],
  segments: readonly Segment[],
): ReadonlyMap<Segment, Segment> {
  const found = new Map<Segment, Segment>();
  for (const [index, nickname] of segments.entries()) {
    if (nickname.kind !== 'person' || nickname.to - nickname.from > 2 || !isNickname(words, nickname))
      continue;
    for (let n = index - 1; n >= Math.max(0, index - 3); n--) {
      const owner = segments[n];
      if (owner === undefined || words[owner.from]?.sentence !== words[nickname.from]?.sentence) break;
      if (owner.kind !== 'person' || found.has(owner)) continue;
      if (isOf(words, owner, nickname)) found.set(nickname, owner);
      break;
    }
  }
  return found;
}

/** Do the words before the name say that it is what somebody is called? */
function isNickname(words: readonly Word[], { from, title }: Segment): boolean {
  let at = title >= 0 ? title : from;
  while (MARK.test(words[at - 1]?.text ?? '') || words[at - 1]?.lower === 'the') at--;
  const before = words[at - 1]?.lower ?? '';
  if (/^(?:nicknamed|dubbed|calls?|called|alias|aka)$/.test(before))
    return before !== 'called' || !byName(words, at - 1);
  return isNameGiven(words, at);
}

/** "a man called NAME" is a name, "whom they called NAME" another one. */
const byName = (words: readonly Word[], called: number): boolean => {
  for (let i = called - 1; i > called - 6; i--) if (/^whom?$/.test(words[i]?.lower ?? '')) return false;
  return true;
};

/** "NAME, whom …", "NAME is known as …": nothing but that stands between. */
function isOf(words: readonly Word[], owner: Segment, nickname: Segment): boolean {
  const behind = words[owner.to];
  const next = behind?.text === ',' ? words[owner.to + 1] : behind;
  if (nickname.from - owner.to > 14) return false;
  for (let i = owner.to; i < nickname.from; i++) if (/^[;:]$/.test(words[i]?.text ?? '')) return false;
  return (
    /^(?:who|whom|is|was|known|nicknamed|dubbed|alias|aka|or|better|called|universally)$/.test(
      next?.lower ?? '',
    ) && !DETERMINERS.has(next?.lower ?? '')
  );
}
