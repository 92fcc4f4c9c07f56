/** Participles that say what somebody is called, or how those are who are counted. */
import type { Token } from '../tokens.ts';
import { BREAKS, stretchStart } from './boundaries.ts';
import type { VerbGroup } from './verb-groups.ts';

/** "to exchange 60 captured conscripts", "released 12 wounded men": so many who are so. "In one conducted last week": of what was told. */
export function isCounted(
  tokens: readonly Token[],
  groups: readonly VerbGroup[],
  index: number,
  start: number,
): boolean {
  const group = groups[index];
  if (!group || tokens[group.first - 1]?.pos !== 'NUM' || group.first !== group.head) return false;
  const next = tokens[group.head + 1];
  if (tokens[group.first - 1]?.lower === 'one')
    return tokens[group.first - 2]?.pos === 'ADP' && /^(?:ADP|ADV)$/.test(next?.pos ?? '');
  const before = groups[index - 1];
  return (
    next?.pos === 'NOUN' &&
    before !== undefined &&
    before.head >= start &&
    !tokens.slice(before.head, group.first).some(({ pos }) => pos === 'CCONJ')
  );
}

/** "The last of them, a drummer named Caleb Stroud, died": what he was called. */
export function isNamed(tokens: readonly Token[], { first, head }: VerbGroup, start: number): boolean {
  if (!/^(?:call|name|dub|nickname|codename)$/.test(tokens[head]?.lemma ?? '') || first !== head)
    return false;
  let to = head + 1;
  while (tokens[to]?.pos === 'PROPN') to++;
  return (
    to > head + 1 &&
    tokens[to]?.pos === 'PUNCT' &&
    /^an?$/.test(tokens[start]?.lower ?? '') &&
    BREAKS.has(tokens[start - 1]?.text ?? '')
  );
}

/** "a force called the Don Army attacked": what it is called, and then what it did. */
export function givesName(
  tokens: readonly Token[],
  { head }: VerbGroup,
  next: VerbGroup | undefined,
): boolean {
  if (!/^(?:call|name|dub|nickname|codename)$/.test(tokens[head]?.lemma ?? '')) return false;
  const at = tokens[head + 1]?.pos === 'DET' ? head + 2 : head + 1;
  return (
    tokens[at]?.pos === 'PROPN' &&
    next?.form === 'finite' &&
    tokens[next.first - 1]?.pos !== 'CCONJ' &&
    stretchStart(tokens, next.first) === stretchStart(tokens, head)
  );
}
