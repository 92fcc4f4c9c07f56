import type { Token } from '../../tokens.ts';
import type { Span } from '../noun-phrases.ts';

const BOUND_NOUN =
  /^(?:return|exchange|response|reply|reaction|favou?r|behalf|front|spite|addition|connection|charge|line|light|support|accordance|retaliation|protest|breach|violation|part|control|search|need|place|lieu|defiance|honou?r|pursuit)$/;

/** What the phrase reader needs to know of a sentence. */
export interface Words {
  readonly tokens: readonly Token[];
  /** Whether a finite verb begins at a token. */
  readonly opensVerb: (index: number) => boolean;
  /** Never read past this token. */
  readonly stop: number;
}

/** A noun phrase with its "of" phrases; `conjunct`: a last "and …" that can go without breaking a list. */
export interface NounPhrase extends Span {
  readonly conjunct: Span | null;
}

/** What says where somebody is, and never opens a clause. */
const PLACING = /^(?:of|in|at|near|from|around|outside)$/;
const SELF = /^(?:him|her|it|them)sel(?:f|ves)$/;
const OPENING = /^["“‘«]$/;
const CLOSING = /^["”’»]$/;
const POSSESSIVE = /^(?:'s|’s|'|’)$/;
const QUANTIFIERS = new Set([
  'least',
  'most',
  'many',
  'few',
  'more',
  'less',
  'fewer',
  'about',
  'around',
  'nearly',
]);

/** The noun phrase that begins at a token, with its list of equals: "land, air and sea". null: none begins there. */
export function nounPhraseAt(words: Words, from: number): NounPhrase | null {
  const first = simplePhrase(words, from);
  if (first === null) return null;
  const { tokens } = words;
  const last = listEnd(words, first);
  if (last > first) return { from, to: last, conjunct: null };
  const joint = tokens[first];
  if (joint?.pos !== 'CCONJ' || joint.lower === 'but') return { from, to: first, conjunct: null };
  const second = simplePhrase(words, first + 1);
  if (second === null || words.opensVerb(first + 1)) return { from, to: first, conjunct: null };
  if (isSubject(words, second)) return { from, to: first, conjunct: null };
  const both = tokens
    .slice(Math.max(0, from - 1), first)
    .some(({ lower }) => lower === 'between' || lower === 'both');
  return { from, to: second, conjunct: both ? null : { from: first, to: second } };
}

/** "… and the coastal military was": by what follows a phrase, it is the subject of the next verb. */
function isSubject(words: Words, to: number): boolean {
  const { tokens, stop, opensVerb } = words;
  let behind = to;
  // "and Low himself was wounded", "and the works at Osk were closed"
  for (;;) {
    if (/^(?:ADJ|ADV)$/.test(tokens[behind]?.pos ?? '') || SELF.test(tokens[behind]?.lower ?? '')) behind++;
    else if (PLACING.test(tokens[behind]?.lower ?? '')) {
      const inner = simplePhrase(words, behind + 1);
      if (inner === null) break;
      behind = inner;
    } else break;
  }
  if (behind >= stop) return false;
  // "and the next year he promised"
  if (/^(?:he|she|they|we|it)$/.test(tokens[behind]?.lower ?? '') && opensVerb(behind + 1)) return true;
  if (opensVerb(behind) || opensSubject(words, behind)) return true;
  // "and the army, fearing a trap, pulled back", "and Ms Low, who was behind, gained nine points"
  const aside = tokens[behind]?.text === ',' ? tokens[behind + 1] : undefined;
  // "…, and the minister, Mark Orr, said"
  if (aside?.pos === 'PROPN') {
    let name = behind + 1;
    while (name < stop && tokens[name]?.pos === 'PROPN') name++;
    return tokens[name]?.text === ',' && opensVerb(name + 1);
  }
  if (!aside || !(/^(?:who|which|whose)$/.test(aside.lower) || isPresentParticiple(aside))) return false;
  for (let i = behind + 2, fenced = false; i < stop; i++) {
    if (fenced) return opensVerb(i);
    fenced = tokens[i]?.text === ',';
  }
  return false;
}

function isPresentParticiple({ pos, lower }: Token): boolean {
  return pos === 'VERB' && lower.endsWith('ing');
}

/** "…, and a column that left Osk was ambushed": a clause about the subject of a verb further on. */
function opensSubject({ tokens, stop, opensVerb }: Words, at: number): boolean {
  if (!/^(?:that|which|who)$/.test(tokens[at]?.lower ?? '') || !opensVerb(at + 1)) return false;
  for (let i = at + 2; i < stop && !/^[,;:]$/.test(tokens[i]?.text ?? ''); i++) if (opensVerb(i)) return true;
  return false;
}

/** Where a list of three or more ends, from the end of its first member; the same index where there is no list. */
function listEnd(words: Words, first: number): number {
  const { tokens, stop } = words;
  let at = first;
  while (at < stop && tokens[at]?.text === ',') {
    const conjunction = tokens[at + 1]?.pos === 'CCONJ' ? at + 2 : at + 1;
    const next = simplePhrase(words, conjunction);
    if (next === null || isSubject(words, next)) return first;
    // "shelled for a week, and a boy when …": two are no list with a comma, unless nothing follows.
    if (conjunction === at + 2)
      return at > first || next >= stop || tokens[next]?.pos === 'PUNCT' ? next : first;
    at = next;
    if (tokens[at]?.pos === 'CCONJ') {
      const final = simplePhrase(words, at + 1);
      return final === null || (final < stop && words.opensVerb(final)) ? first : final;
    }
  }
  return first;
}

/** One noun phrase with its "of" phrases, without its equals: one past its last token. */
function simplePhrase(words: Words, from: number): number | null {
  const { tokens, stop } = words;
  let end = barePhrase(words, from);
  if (end === null) return null;
  while (end < stop && tokens[end]?.lower === 'of') {
    const inner = barePhrase(words, end + 1);
    if (inner === null) break;
    end = inner;
  }
  return end;
}

function barePhrase({ tokens, stop, opensVerb }: Words, from: number): number | null {
  let at = from;
  if (
    /^(?:at|as|more|less|up)$/.test(tokens[at]?.lower ?? '') &&
    QUANTIFIERS.has(tokens[at + 1]?.lower ?? '')
  )
    at += 2;
  else if (/^(?:more|less|fewer)$/.test(tokens[at]?.lower ?? '') && tokens[at + 1]?.lower === 'than') at += 2;
  let head = -1;
  let owner = -1;
  for (; at < stop; at++) {
    const token = tokens[at];
    if (!token) break;
    const next = tokens[at + 1];
    if (opensVerb(at) && at > from) break;
    // "took the crossings one after another"
    if (token.lower === 'one' && head >= 0 && /^(?:after|by)$/.test(next?.lower ?? '')) break;
    if (token.pos === 'NOUN' || token.pos === 'PROPN' || token.pos === 'NUM') head = at;
    else if (token.pos === 'PRON') {
      if (/^(?:what|who|whom|which|whose)$/.test(token.lower)) break;
      if (at > from || head >= 0) {
        if (!/^(?:one|ones|other|others)$/.test(token.lower)) break;
      }
      head = at;
      if (!/^(?:NOUN|PROPN|ADJ|NUM)$/.test(next?.pos ?? '')) return at + 1;
    } else if (token.pos === 'DET' || token.pos === 'ADJ') {
      if (head >= 0 && token.pos === 'DET') break;
      // "gave the rebels free passage" goes on; "left three dead" does too.
      if (/^(?:that|which|this|these|those|each|all|both)$/.test(token.lower) && !startsNominal(next)) {
        head = at;
        if (token.lower === 'that' || token.lower === 'which') return null;
      }
    } else if (POSSESSIVE.test(token.text) && token.start === tokens[at - 1]?.end && head >= 0) owner = at;
    else if (/^[-–]$/.test(token.text) && glued(tokens, at)) {
      // "the pull-out": what is glued on is no word by itself.
      if (head === at - 1 && /^(?:ADP|ADV|PART)$/.test(next?.pos ?? '')) head = ++at;
    } else if (isNameParticle(tokens, at)) continue;
    // "aerial and missile attacks", "the 8th and 12th Divisions"
    else if (token.pos === 'CCONJ' && head < 0 && joinsAdjectives(tokens, at)) continue;
    // "in the sprawling, semi-arid plain"
    else if (token.text === ',' && head < 0 && at > from + 1 && listsAdjectives(tokens, at)) continue;
    // "a tearing down of the statue"
    else if (token.pos === 'ADP' && head === at - 1 && next?.lower === 'of' && isGerundNoun(tokens, head))
      head = at;
    else if (/^(?:[$€£%]|US\$)$/.test(token.text)) {
      if (token.text === '%') head = at;
    } else if (OPENING.test(token.text)) {
      const close = closingMark(tokens, at, stop);
      if (close === null) break;
      at = close;
      head = close;
    } else if (
      token.pos === 'ADV' &&
      (/^(?:ADJ|NUM|ADV)$/.test(next?.pos ?? '') || next?.text === '-' || isNewly(tokens, at + 1)) &&
      head < 0
    )
      continue;
    else if (token.pos === 'VERB' && head < 0 && isNewly(tokens, at)) continue;
    else if (token.pos === 'VERB' && isPremodifier(tokens, at)) continue;
    else if (token.pos === 'VERB' && isPluralNoun(tokens, at)) head = at;
    else break;
  }
  // "at his brother's flat", where the tagger takes what is owned for an adjective.
  if (owner > head && at > owner + 1) return at;
  if (head >= 0) return head + 1;
  return at > from && standsForNoun(tokens, from, at) ? at : null;
}

/** "took the offensive", "buried the dead": behind an article an adjective is what the phrase is about. */
function standsForNoun(tokens: readonly Token[], from: number, to: number): boolean {
  const next = tokens[to];
  return (
    /^(?:the|an?)$/.test(tokens[from]?.lower ?? '') &&
    tokens[to - 1]?.pos === 'ADJ' &&
    (next === undefined ||
      /^(?:ADP|PUNCT|SCONJ|ADV|PART|PRON)$/.test(next.pos) ||
      // "the depleted Marrow and Quill commands"
      (next.pos === 'CCONJ' && /^(?:DET|PRON|VERB|AUX)$/.test(tokens[to + 1]?.pos ?? ''))) &&
    !/^[-–]$/.test(next?.text ?? '')
  );
}

function startsNominal(token: Token | undefined): boolean {
  return token !== undefined && /^(?:NOUN|PROPN|ADJ|NUM)$/.test(token.pos);
}

function joinsAdjectives(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.pos === 'ADJ' && /^(?:ADJ|NOUN)$/.test(tokens[at + 1]?.pos ?? '');
}

function listsAdjectives(tokens: readonly Token[], comma: number): boolean {
  let at = comma + 1;
  while (
    /^(?:ADJ|ADV)$/.test(tokens[at]?.pos ?? '') ||
    tokens[at]?.text === '-' ||
    tokens[at - 1]?.text === '-'
  )
    at++;
  const before = tokens[comma - 1];
  return (
    (before?.pos === 'ADJ' || before?.lower.endsWith('ing') === true) &&
    at > comma + 1 &&
    tokens[at]?.pos === 'NOUN'
  );
}

function isGerundNoun(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.lower.endsWith('ing') === true && /^(?:DET|ADJ)$/.test(tokens[at - 1]?.pos ?? '');
}

function glued(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.start === tokens[at - 1]?.end && tokens[at]?.end === tokens[at + 1]?.start;
}

/** "Puerto de Oro", "Ada van der Low": a small word inside a name. */
function isNameParticle(tokens: readonly Token[], at: number): boolean {
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  return (
    /^(?:de|del|della|di|da|do|dos|du|des|la|las|el|al|von|van|der|den|zu|bin|ibn|und|y|e)$/.test(
      tokens[at]?.text ?? '',
    ) &&
    before?.pos === 'PROPN' &&
    (next?.pos === 'PROPN' || /^(?:la|las|los|der|den)$/.test(next?.text ?? ''))
  );
}

/** "the declared republics", "a self-declared state": a participle before its noun. */
function isPremodifier(tokens: readonly Token[], at: number): boolean {
  const lower = tokens[at]?.lower ?? '';
  const before = tokens[at - 1];
  const hyphened = before?.text === '-' && before.end === tokens[at]?.start;
  return (
    (/(?:ed|ing|en)$/.test(lower) || hyphened) &&
    (hyphened ||
      /^(?:DET|ADJ|ADP|CCONJ)$/.test(before?.pos ?? '') ||
      POSSESSIVE.test(before?.text ?? '') ||
      before?.pos === 'PRON') &&
    /^(?:NOUN|PROPN|ADJ)$/.test(tokens[at + 1]?.pos ?? '')
  );
}

/** "the newly elected president" */
function isNewly(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return (
    before?.pos === 'ADV' &&
    before.lower.endsWith('ly') &&
    (tokens[at]?.lower.endsWith('ed') ?? false) &&
    /^(?:NOUN|PROPN|ADJ)$/.test(tokens[at + 1]?.pos ?? '')
  );
}

/** The tagger takes "strikes" after "to" or an adjective for a verb; an infinitive never ends so. */
export function isPluralNoun(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  return (
    token?.pos === 'VERB' &&
    /[^s]s$/.test(token.lower) &&
    token.lower !== token.lemma &&
    (before?.lower === 'to' || /^(?:DET|ADJ|ADP|NUM)$/.test(before?.pos ?? ''))
  );
}

/** The index of the mark that closes a few words set apart; null: it closes somewhere else. */
function closingMark(tokens: readonly Token[], open: number, stop: number): number | null {
  // The mark that ends a sentence stands behind the last word that is read.
  const end = Math.min(tokens.length, stop + 2, open + 14);
  for (let i = open + 1; i < end; i++) if (CLOSING.test(tokens[i]?.text ?? '')) return i;
  return null;
}

/** A phrase with a preposition: one past its last token, or null where a clause follows the word instead. */
export function prepositionalPhrase(
  words: Words,
  from: number,
): { to: number; conjunct: Span | null } | null {
  const { tokens, stop, opensVerb } = words;
  let at = from + 1;
  while (at < stop && tokens[at]?.pos === 'ADP' && tokens[at]?.lower !== 'of' && at < from + 3) {
    if (QUANTIFIERS.has(tokens[at + 1]?.lower ?? '')) break;
    at++;
  }
  // "in return for guarantees", "in response to the raid": one phrase.
  if (
    BOUND_NOUN.test(tokens[at]?.lower ?? '') &&
    /^(?:for|to|of|from|with|over|at)$/.test(tokens[at + 1]?.lower ?? '')
  )
    at += 2;
  // "out of the town", "in and around Osk"
  if (/^(?:out|because|ahead|instead)$/.test(tokens[from]?.lower ?? '') && tokens[at]?.lower === 'of') at++;
  else if (tokens[at]?.pos === 'CCONJ' && tokens[at + 1]?.pos === 'ADP') at += 2;
  // "by which time"
  if (/^(?:which|whose|whom)$/.test(tokens[at]?.lower ?? '')) return null;
  const phrase = nounPhraseAt(words, at);
  if (phrase && isHalf(words, from, phrase.to)) return null;
  // "unless the army first leaves": a clause.
  let behind = CLAUSAL.test(tokens[from]?.lower ?? '')
    ? behindName(words, phrase?.to ?? at)
    : (phrase?.to ?? at);
  while (behind < stop && tokens[behind]?.pos === 'ADV') behind++;
  if (phrase) return behind < stop && opensVerb(behind) ? null : { to: phrase.to, conjunct: phrase.conjunct };
  const next = tokens[at];
  // "as unrealistic", "from within"
  if (at < stop && (next?.pos === 'ADJ' || next?.pos === 'ADV') && !goesOn(tokens[at + 1]))
    return { to: at + 1, conjunct: null };
  return null;
}

/** Before a noun or before a clause. */
const CLAUSAL = /^(?:after|before|since|until)$/;

/** "after her predecessor, Otto Low, was charged": a clause, in which a name is set between commas. */
function behindName({ tokens }: Words, at: number): number {
  if (tokens[at]?.text !== ',') return at;
  let to = at + 1;
  while (tokens[to]?.pos === 'PROPN') to++;
  return to > at + 1 && tokens[to]?.text === ',' ? to + 1 : at;
}

/** "between Low", where the other stands too far away. */
function isHalf({ tokens }: Words, from: number, to: number): boolean {
  const last = tokens[to - 1];
  return (
    tokens[from]?.lower === 'between' &&
    last?.pos !== 'NUM' &&
    last?.lower === last?.lemma &&
    !tokens.slice(from, to).some(({ pos, text }) => pos === 'CCONJ' || pos === 'NUM' || text === '-')
  );
}

/** "with long-range precision weapons": an adjective that the phrase does not end with. */
function goesOn(token: Token | undefined): boolean {
  return token !== undefined && (/^(?:NOUN|PROPN|ADJ)$/.test(token.pos) || token.text === '-');
}
