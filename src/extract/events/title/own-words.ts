/** The last resort of a title: the sentence's own words around what happened, as they stand. */
import type { Token } from '../../tokens.ts';
import { clauseAt, type Parsed } from '../sentence.ts';
import type { Trigger } from '../trigger.ts';
import { clean } from './spell.ts';
import { MAX_TITLE } from './units.ts';

const FUNCTION =
  /^(?:the|an?|of|in|on|at|by|for|from|with|to|and|or|but|that|which|who|whom|whose|as|than|his|her|its|their|is|are|was|were|had|has|have|be|been|not|no|very|into|onto|over|under|upon)$/;
const LEANS = /^(?:who|whom|which|that|whose|what)$/;
const JOINT =
  /^(?:and|but|or|yet|so|then|also|however|meanwhile|still|later|when|while|as|since|after|before|until|because|although|though|where)$/;

/** "This changed", "It expired": by itself that tells nothing. */
const BARE = /^(?:It|They|This|That|These|Those|He|She)(?: \S+){1,2}$/;

/** The sentence's own words where a title says no more than that something happened to somebody who is not named. null: they say no more. */
export function moreThan(title: string, parsed: Parsed, trigger: Trigger): string | null {
  if (!BARE.test(title) || isOnlyDated(parsed, trigger.token + 1)) return null;
  const words = ownWords(parsed, trigger, true);
  return words !== null && !words.startsWith('…') && words.length > title.length + 3 ? words : null;
}

/** Nothing but its date follows: a title tells no date. */
function isOnlyDated({ tokens, dates }: Parsed, at: number): boolean {
  const date = dates.find(({ from }) => from === at || (from === at + 1 && tokens[at]?.pos === 'ADP'));
  return date !== undefined && tokens[date.to]?.pos === 'PUNCT';
}

/** From where a clause begins, or from its verb, up to where a phrase ends. null: nothing fits. */
export function ownWords(
  { tokens, clauses, dates }: Parsed,
  { verb, token: head }: Trigger,
  widely = false,
): string | null {
  const own = clauseAt(clauses, head);
  const clause = clauses[own];
  if (!clause || !verb) return null;
  const opens = (from: number): number => {
    let at = from;
    for (;;) {
      const date = dates.find(
        (each) => each.from === at || (each.from === at + 1 && tokens[at]?.pos === 'ADP'),
      );
      const token = tokens[at];
      // What is dated by its heading has a date of no words here.
      if (date && date.to > at && date.to <= verb.first) at = date.to;
      else if (
        token &&
        at < verb.first &&
        (token.pos === 'PUNCT' || JOINT.test(token.lower)) &&
        !/^["“‘]$/.test(token.text)
      )
        at++;
      else return at;
    }
  };
  // A clause that only says more of something begins where that is named.
  const starts: { from: number; whole: boolean }[] = [];
  const leans = (from: number): boolean => LEANS.test(tokens[from]?.lower ?? '');
  const hangs = (clause: number): boolean =>
    widely && /^(?:before|after|since|until|when|while|as)$/.test(clauses[clause]?.joint ?? '');
  const first = opens(clause.from);
  let n = own;
  while (n > 0 && (hangs(n) || leans(opens(clauses[n]?.from ?? 0)))) n--;
  const from = opens(clauses[n]?.from ?? 0);
  if (from < verb.first && (isNominal(tokens[from]) || (n < own && tokens[from]?.pos === 'ADP')))
    starts.push({ from, whole: true });
  if (n < own && first < verb.first && !leans(first) && isNominal(tokens[first]))
    starts.push({ from: first, whole: true });
  starts.push({ from: verb.first, whole: false });
  for (const { from, whole } of starts) {
    // Where the clause says nothing behind its verb, what it leads to belongs to it.
    const room = whole ? MAX_TITLE : MAX_TITLE - 2;
    const ends = clauses.slice(own).map((each) => each.to);
    const to = ends.flatMap((end) => endOf(tokens, from, head, room, end) ?? [])[0];
    if (to === undefined) continue;
    const text = clean(joined(tokens.slice(from, to)));
    const cut = !/^[.,;:!?]?$/.test(tokens[to]?.text ?? '');
    const title = `${whole ? '' : '… '}${text}${cut && text.length < MAX_TITLE - 2 ? ' …' : ''}`;
    return whole ? title.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()) : title;
  }
  return null;
}

function isNominal(token: Token | undefined): boolean {
  return token !== undefined && /^(?:DET|NOUN|PROPN|PRON|NUM|ADJ)$/.test(token.pos);
}

/** The last place behind the verb, as far as there is room, where a phrase ends: that of the clause, if it fits. */
function endOf(
  tokens: readonly Token[],
  from: number,
  head: number,
  room: number,
  end: number,
): number | null {
  let to = end;
  while (to > head + 1 && tokens[to - 1]?.pos === 'PUNCT' && !closes(tokens, to - 1)) to--;
  const fits = (at: number): boolean => joined(tokens.slice(from, at)).length <= room;
  if (to === head + 1 && end < tokens.length && !/^[.;]$/.test(tokens[to]?.text ?? '')) return null;
  if (fits(to) && !FUNCTION.test(tokens[to - 1]?.lower ?? '')) return to;
  for (let at = to - 1; at > head; at--) {
    const next = tokens[at];
    if (!/^(?:ADP|CCONJ|SCONJ|PUNCT|ADV)$/.test(next?.pos ?? '') || next?.text === '-') continue;
    const last = tokens[at - 1];
    if (!last || FUNCTION.test(last.lower) || last.pos === 'PUNCT' || last.pos === 'ADP') continue;
    if (joined(tokens.slice(from, at)).length <= room - 2) return at;
  }
  return null;
}

/** A mark that ends what it stands behind, and opens nothing. */
function closes(tokens: readonly Token[], at: number): boolean {
  return /^["”’)%]$/.test(tokens[at]?.text ?? '') && tokens[at - 1]?.end === tokens[at]?.start;
}

/** Words as they stand in the text. */
export function joined(words: readonly Token[]): string {
  return words
    .map(({ text, start }, i) => (i === 0 || words[i - 1]?.end === start ? text : ` ${text}`))
    .join('');
}
