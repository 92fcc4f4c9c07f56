/** Quotations inside a title that has no room for all of them. */
import type { Token } from '../../tokens.ts';
import type { Parsed } from '../sentence.ts';
import type { Draft, Unit } from './units.ts';

/** A quotation that stops before its end says so: “all the men …”. */
export function withGap({ tokens, others }: Parsed, kept: readonly Token[], title: string): string {
  const last = kept.at(-1);
  if (!last || !/[^\s…]["”]$/.test(title)) return title;
  const quote = others.find(({ start, end }) => start <= last.start && end > last.end);
  const cut =
    quote && tokens.some(({ start, end, pos }) => start >= last.end && end <= quote.end && pos !== 'PUNCT');
  return cut ? `${title.slice(0, -1)} …${title.slice(-1)}` : title;
}

/** Of a quotation that the title opens no word in the middle may go. */
export function isQuoted({ tokens, others }: Parsed, whole: Draft, unit: Unit): boolean {
  const at = (i: number | undefined): Token | undefined => tokens[i ?? -1];
  const [first, last] = [at(unit.tokens[0]), at(unit.tokens.at(-1))];
  return others.some(
    ({ start, end }) =>
      first !== undefined &&
      last !== undefined &&
      first.start > start &&
      last.end < end &&
      whole.tokens.some((i) => at(i)?.start === start && /^["“„«]$/.test(at(i)?.text ?? '')),
  );
}
