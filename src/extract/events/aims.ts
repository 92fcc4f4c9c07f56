/** Verbs of aiming that the tagger takes for nouns. */
import type { Token } from '../tokens.ts';

const AIMS = /^(?:plan|hope|aim|intend|want|seek|vow|pledge)(s?)$/;
const PLURAL = /^(?:people|police|men|women|children|\p{L}{3,}(?<![su])s)$/u;

/** "Ada Low plans to send a ship", "two widows plan to march": a verb, where all others of the sentence are infinitives. -1: there is none. */
export function planAt(tokens: readonly Token[]): number {
  const at = tokens.findIndex(({ pos, lower }, i) => {
    if (pos !== 'NOUN' || tokens[i + 1]?.lower !== 'to' || tokens[i + 2]?.pos !== 'VERB') return false;
    const before = tokens[i - 1];
    const form = AIMS.exec(lower);
    return (
      form !== null &&
      /^(?:NOUN|PROPN)$/.test(before?.pos ?? '') &&
      (form[1] === 's' || PLURAL.test(before?.lower ?? ''))
    );
  });
  if (at < 0) return -1;
  const other = tokens.some(
    ({ pos, lower }, i) =>
      pos === 'AUX' || (pos === 'VERB' && tokens[i - 1]?.lower !== 'to' && !lower.endsWith('ing')),
  );
  return other ? -1 : at;
}
