/** Titles of what somebody said in so many words: “Low told the council: “We shall not leave””. */
import type { Token } from '../../tokens.ts';
import type { Parsed } from '../sentence.ts';
import { subjectRange } from '../subject.ts';
import type { Trigger } from '../trigger.ts';
import type { Predicates } from './openings.ts';
import { joined } from './own-words.ts';
import { subjectDraft } from './parts.ts';
import { nounPhraseAt } from './phrases.ts';
import { type Draft, join, MAX_TITLE, span } from './units.ts';

const QUOTING =
  /^(?:say|tell|state|announce|declare|add|comment|explain|insist|argue|write|post|warn|assure|remind|reply|respond|answer|promise|vow|joke|quip)$/;
/** Those whose object is who hears it. */
const HEARD = /^(?:tell|assure|warn|remind|answer)$/;
const MARK = /^["“”„«»]$/;
const FEWEST_WORDS = 3;
/** Of a whole quotation that is too long, less than this says nothing. */
const LEAST_ROOM = 24;

/**
 * A quotation is what happened where the title says no more than that somebody spoke. null: the title says what, or nothing
 * is quoted, or there is no room.
 * @param draft the title's tokens
 * @param write how a draft is spelled
 */
export function quotedTitle(
  parsed: Parsed,
  words: Predicates,
  trigger: Trigger,
  draft: Draft,
  write: (draft: Draft) => string,
): string | null {
  const { tokens } = parsed;
  const { verb } = trigger;
  const lemma = tokens[verb?.head ?? -1]?.lemma ?? '';
  if (trigger.form !== 'verb' || !verb || verb.passive || verb.negated) return null;
  if (!QUOTING.test(lemma)) return null;
  const behind = draft.tokens.filter((i) => i > verb.head);
  if (behind.some((i) => words.opensVerb(i) || saysWhat(tokens[i]))) return null;
  const quoted = quotationIn(parsed);
  if (!quoted || behind.some((i) => quoted.includes(tokens[i] as Token))) return null;
  const heard = nounPhraseAt(words, verb.head + 1);
  if (heard && !HEARD.test(lemma)) return null;
  const subject = subjectRange(parsed, trigger.clause, verb);
  const teller = write(
    join(subjectDraft(words, subject), {
      tokens: span(verb.first, heard?.to ?? verb.head + 1),
      units: [],
    }),
  );
  // Who spoke goes before what was said: where the name had to go, or stands in an apposition, the title stays as it is.
  if (draft.tokens.some((i) => i >= subject.to && i < verb.first && tokens[i]?.pos === 'PROPN')) return null;
  if (!teller.includes(tokens[subject.to - 1]?.text ?? '') && subject.to - subject.from > 1) return null;
  const room = MAX_TITLE - [...teller].length - ': “”'.length;
  const said = room < LEAST_ROOM ? null : cutTo(quoted, room);
  return said === null ? null : `${teller}: “${said}”`;
}

/** An infinitive, a clause, a mark: more than who heard it, and where. */
function saysWhat(token: Token | undefined): boolean {
  return token !== undefined && (token.pos === 'VERB' || token.lower === 'that' || MARK.test(token.text));
}

/** The words of the first quotation of some length that stands by itself: a few words inside the reporter's sentence are part of that. */
function quotationIn({ tokens, others }: Parsed): Token[] | null {
  for (const { start, end } of others) {
    const inside = tokens.filter(
      (token) => token.start >= start && token.end <= end && !MARK.test(token.text),
    );
    const before = tokens.findLast((token) => token.end <= start && !MARK.test(token.text));
    const isOwn = before === undefined || before.pos === 'PUNCT';
    if (isOwn && inside.filter(({ pos }) => pos !== 'PUNCT').length >= FEWEST_WORDS) return inside;
  }
  return null;
}

/** As much of it as there is room for, whole or up to the end of a phrase. */
function cutTo(words: readonly Token[], room: number): string | null {
  const whole = joined(words).replace(/[.,;:]$/, '');
  if ([...whole].length <= room) return whole;
  for (let to = words.length - 1; to >= FEWEST_WORDS; to--) {
    const part = joined(words.slice(0, to));
    if ([...part].length > room - ' …'.length) continue;
    const ends = /^(?:ADP|CCONJ|SCONJ|PUNCT)$/.test(words[to]?.pos ?? '');
    if (ends && /^(?:NOUN|PROPN|VERB|ADJ|ADV|NUM)$/.test(words[to - 1]?.pos ?? '')) return `${part} …`;
  }
  return null;
}
