/** Words that the tagger cuts into pieces. */
import type { Token } from '../../tokens.ts';
import { nounConcept } from '../lexicon.ts';
import { ORDER } from './rules.ts';

const RANK = /^(?:Maj|Gen|Brig|Lt|Col|Capt|Sgt|Adm|Cmdr|Sen|Rep|Gov|Prof)\.$/;

/** "cease-fire" and "7.00pm" come in three pieces, "Maj." and "312th" in two. */
export function joinPieces(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some((token, i) => isPiece(token, tokens[i + 1], tokens[i + 2]))) return tokens;
  const joined: Token[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const [first, mark, last] = [tokens[i], tokens[i + 1], tokens[i + 2]];
    if (!first) break;
    const both = mark?.start === first.end ? `${first.text}${mark.text}` : '';
    if (ORDER.test(both) || (RANK.test(both) && last?.pos === 'PROPN')) {
      const lower = both.toLowerCase();
      const pos = ORDER.test(both) ? 'ADJ' : 'PROPN';
      joined.push({ ...first, text: both, lower, lemma: lower, pos, end: mark?.end ?? first.end });
      i += 1;
      continue;
    }
    const glued = mark?.text === '-' && first.end === mark.start && mark.end === last?.start;
    const lower = glued ? `${first.lower}-${last.lower}` : '';
    // "7.00pm" comes in three too.
    const clock = mark?.text === '.' && first.end === mark.start && mark.end === last?.start;
    if (clock && first.pos === 'NUM' && /^\d\d(?:[ap]m)?$/.test(last.lower)) {
      const text = `${first.text}.${last.text}`;
      joined.push({ ...first, text, lower: text, lemma: text, end: last.end });
      i += 2;
      continue;
    }
    if (!glued || nounConcept(lower) === null) {
      joined.push(first);
      continue;
    }
    const text = `${first.text}-${last.text}`;
    joined.push({ ...first, text, lower, lemma: lower.replace(/s$/, ''), pos: 'NOUN', end: last.end });
    i += 2;
  }
  return joined;
}

/** Whether a token may be glued to the next ones; a stop that closes the sentence never is. */
function isPiece({ text, end }: Token, next: Token | undefined, third: Token | undefined): boolean {
  if (next === undefined) return false;
  if (text === '-') return true;
  if (end !== next.start) return false;
  return next.text === '.' ? third !== undefined : /\d$/.test(text) && /^\d/.test(next.text);
}
