/** What stands before the subject in its clause. */
import type { Token } from '../tokens.ts';
import type { Parsed } from './sentence.ts';

export function opensClauseOnly(token: Token | undefined): boolean {
  return (
    token === undefined ||
    (token.pos === 'PUNCT' && !/^["“‘'«]$/.test(token.text)) ||
    token.pos === 'CCONJ' ||
    token.pos === 'SCONJ' ||
    token.pos === 'ADV' ||
    /^(?:that|which|whom|after|before|since|while|when|as|until|because|although|though|once|where)$/.test(
      token.lower,
    )
  );
}

/** "the mayor, who on Sunday laid a wreath": a time is nobody who did it. */
export function behindTime({ dates, tokens }: Parsed, at: number): number {
  const date = dates.find(({ from }) => from === at || (from === at + 1 && tokens[at]?.pos === 'ADP'));
  return date ? date.to : at;
}

/** "The last time lawmakers passed such a law": which time it was. */
export function skipLastTime(tokens: readonly Token[], from: number): number {
  if (tokens[from]?.pos !== 'DET' || tokens[from + 2]?.lower !== 'time') return from;
  if (!/^(?:first|second|third|last|next|only)$/.test(tokens[from + 1]?.lower ?? '')) return from;
  const to = tokens[from + 3]?.lower === 'that' ? from + 4 : from + 3;
  return /^(?:DET|NOUN|PROPN|PRON|ADJ|NUM)$/.test(tokens[to]?.pos ?? '') ? to : from;
}

/** "On 18 March 2014 Putin signed": a phrase with a date in front is not the subject. */
export function skipOpeningPhrase({ dates, tokens }: Parsed, from: number, to: number): number {
  // "Shortly before dawn on 11 March the line stopped answering"
  const leads = /^(?:before|after)$/.test(tokens[from - 1]?.lower ?? '') && tokens[from + 1]?.pos === 'ADP';
  if (tokens[from]?.pos !== 'ADP' && !leads && !dates.some((date) => date.from === from)) return from;
  const bracket = closedBracket(tokens, from, to);
  if (bracket !== null) return bracket;
  const date = dates.find((each) => each.from >= from && each.to <= to && each.from - from <= 4);
  // "the Fourth of May Movement": a name.
  if (date && tokens[from]?.lower === 'the' && tokens[date.to]?.pos === 'PROPN') return from;
  if (!date || /^['’]s?$/.test(tokens[date.to]?.lower ?? '')) return from;
  let start = date.to;
  while (start < to && tokens[start]?.text === ',') start++;
  // "Lent begins on Wednesday": with nothing behind it, the time itself is told of.
  return start === to && tokens[from]?.pos === 'PROPN' ? from : start;
}

/** "In the Battle of Orr (9–15 July 1934) the army lost …": the subject stands behind the bracket. null: there is none. */
function closedBracket(tokens: readonly Token[], from: number, to: number): number | null {
  if (tokens[from]?.pos !== 'ADP') return null;
  const close = tokens.findIndex(({ text }, i) => i > from && i < to && text === ')');
  return close > 0 && /^(?:DET|PRON|PROPN|NOUN)$/.test(tokens[close + 1]?.pos ?? '') && close + 1 < to
    ? close + 1
    : null;
}
