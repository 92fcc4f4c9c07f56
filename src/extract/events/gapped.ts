/**
 * A verb that is said once of two things: "struck the cattle market on 13 May and, five days later, a fuel market at Garr",
 * "Osk was retaken on the 29th and Varn a week later".
 */
import { SAYING } from './lexicon.ts';
import { clauseAt, type DateAt, type Parsed } from './sentence.ts';
import type { Trigger } from './trigger.ts';
import type { VerbGroup } from './verb-groups.ts';
import { verbTrigger } from './verbs.ts';

const OPENS = /^(?:DET|NUM|PROPN|NOUN|ADJ)$/;
const PHRASE = /^(?:DET|NUM|PROPN|NOUN|ADJ|PART|ADP)$/;
const LINK = /^(?:on|in|at|by|during|the)$/;

/** What is done once more, to something else, at a date of its own; null: a date is not told so. */
export function gappedAt(parsed: Parsed, date: DateAt): Trigger | null {
  const object = objectBehind(parsed, date) ?? objectBefore(parsed, date);
  return (object && doneTo(parsed, object)) ?? subjectAt(parsed, date);
}

/** What is done once more to a second object; null: the verb does not tell it. */
function doneTo(parsed: Parsed, object: Second): Trigger | null {
  const { tokens, groups } = parsed;
  const verb = groups.findLast(({ form, head }) => form === 'finite' && head < object.joint);
  if (!verb || verb.tense !== 'past' || verb.passive || SAYING.has(tokens[verb.head]?.lemma ?? ''))
    return null;
  if (!hasObjectAndDate(parsed, verb, object.joint)) return null;
  const clause = clauseAt(parsed.clauses, verb.head);
  const told = verbTrigger(parsed, verb, clause);
  return told && { ...told, token: headOf(parsed, object.from, object.to), object: object.from };
}

/** "Osk was retaken on the 29th and Varn a week later", "Tarn fell on 3 May, Lisk two days later": it befell another too. */
function subjectAt(parsed: Parsed, date: DateAt): Trigger | null {
  const { tokens, groups, dates, clauses } = parsed;
  const second = secondBefore(parsed, date);
  const verb = second && groups.findLast(({ head }) => head < second.joint);
  if (!verb || verb.form !== 'finite' || verb.tense !== 'past' || SAYING.has(tokens[verb.head]?.lemma ?? ''))
    return null;
  const first = dates.find(({ from }) => from > verb.head);
  const between = tokens.slice(verb.head + 1, first?.from);
  // "Holm opened its gates on 11 April, Tessen on the 14th": its own, as any other would open.
  const object =
    /^(?:its|his|her|their)$/.test(between[0]?.lower ?? '') && between[1]?.pos === 'NOUN' ? 2 : 0;
  if (!first || first.to > second.joint || !between.slice(object).every(({ lower }) => LINK.test(lower)))
    return null;
  const particle = between.length === 2 && verb.particle !== undefined ? 1 : 0;
  // Behind the first time come nothing but others and their times.
  const others = tokens
    .slice(first.to, date.from)
    .every(
      ({ pos, lower }, n) =>
        first.to + n >= second.to || PHRASE.test(pos) || /^(?:,|and|later|afterwards)$/.test(lower),
    );
  const told = others ? verbTrigger(parsed, verb, clauseAt(clauses, verb.head)) : null;
  if (!told) return null;
  const subject = { from: second.from, to: second.to };
  return {
    ...told,
    token: headOf(parsed, second.from, second.to),
    // "opened its gates", "joined in": what stands between the verb and its time goes with it.
    verb: { ...verb, first: verb.head, head: verb.head + (object || particle), auxiliaries: [], subject },
    object: date.to,
  };
}

/** "and Varn", ", Lisk" before a time, and behind that no more of its clause. */
function secondBefore({ tokens, groups }: Parsed, date: DateAt): Second | null {
  let to = date.from;
  while (LINK.test(tokens[to - 1]?.lower ?? '')) to--;
  to = beforeAside(tokens, to);
  let from = to;
  while (PHRASE.test(tokens[from - 1]?.pos ?? '')) from--;
  const joint = tokens[from - 1];
  const opens =
    joint?.lower === 'and'
      ? OPENS.test(tokens[from]?.pos ?? '')
      : joint?.text === ',' &&
        (isName(tokens, from, to) || tokens[from]?.pos === 'DET' || areMany(tokens, from, to));
  const ends = date.to === tokens.length || /^(?:[.,;]|and)$/.test(tokens[date.to]?.text ?? '');
  const next = groups.find(({ form, head }) => form === 'finite' && head >= from);
  const further = next !== undefined && !opensAnother(tokens, date.to, next.first);
  return to > from && opens && ends && !further ? { joint: from - 1, from, to } : null;
}

const ASIDE = 8;

/** "Osk fell on the 4th and Varn, after some street fighting, on the 11th": where the words set in between commas begin. */
function beforeAside(tokens: Parsed['tokens'], to: number): number {
  if (tokens[to - 1]?.text !== ',') return to;
  for (let at = to - 2; at > Math.max(0, to - ASIDE); at--) {
    const { text, pos } = tokens[at] ?? {};
    if (text === ',') return /^(?:ADP|ADV|SCONJ)$/.test(tokens[at + 1]?.pos ?? '') ? at : to;
    if (pos === 'PUNCT' || pos === 'AUX') return to;
  }
  return to;
}

/** "bank clerks" */
function areMany(tokens: Parsed['tokens'], from: number, to: number): boolean {
  const last = tokens[to - 1];
  return (
    last !== undefined &&
    tokens.slice(from, to).every(({ pos }) => pos === 'NOUN') &&
    last.lower !== last.lemma
  );
}

/** ", and the garrison marched out": the next verb has a subject of its own. */
function opensAnother(tokens: Parsed['tokens'], from: number, verb: number): boolean {
  const at =
    tokens[from]?.text === ';'
      ? from
      : tokens[from]?.text === ',' && /^(?:and|but)$/.test(tokens[from + 1]?.lower ?? '')
        ? from + 1
        : -1;
  return at >= 0 && at + 1 < verb && /^(?:DET|NUM|PROPN|NOUN|PRON|ADP)$/.test(tokens[at + 1]?.pos ?? '');
}

function isName(tokens: Parsed['tokens'], from: number, to: number): boolean {
  return tokens.slice(from, to).every(({ pos }) => pos === 'PROPN');
}

/** Where the joint, and the words of the second one, stand. */
interface Second {
  readonly joint: number;
  readonly from: number;
  readonly to: number;
}

/** "and, five days later, a fuel market" */
function objectBehind({ tokens, groups }: Parsed, date: DateAt): Second | null {
  let joint = date.from - 1;
  while (tokens[joint]?.text === ',' || LINK.test(tokens[joint]?.lower ?? '')) joint--;
  if (tokens[joint]?.lower !== 'and') return null;
  const from = tokens[date.to]?.text === ',' ? date.to + 1 : date.to;
  if (!OPENS.test(tokens[from]?.pos ?? '')) return null;
  let to = from;
  while (PHRASE.test(tokens[to]?.pos ?? '')) to++;
  const ends = to === tokens.length || tokens[to]?.pos === 'PUNCT';
  const told = groups.some(({ form, first }) => form === 'finite' && first >= from && first <= to);
  return ends && !told ? { joint, from, to } : null;
}

/** "and a protocol in June" */
function objectBefore({ tokens }: Parsed, date: DateAt): Second | null {
  let to = date.from;
  while (LINK.test(tokens[to - 1]?.lower ?? '')) to--;
  let from = to;
  while (PHRASE.test(tokens[from - 1]?.pos ?? '')) from--;
  const ends = date.to === tokens.length || tokens[date.to]?.pos === 'PUNCT';
  return ends && to > from && tokens[from - 1]?.lower === 'and' && OPENS.test(tokens[from]?.pos ?? '')
    ? { joint: from - 1, from, to }
    : null;
}

/** "struck the market on 13 May": an object right behind the verb, and a date of its own. */
function hasObjectAndDate({ tokens, dates }: Parsed, { head }: VerbGroup, joint: number): boolean {
  // "won back the coast road"
  const particle = /^(?:back|up|out|down|off|over)$/.test(tokens[head + 1]?.lower ?? '');
  const first = tokens[particle ? head + 2 : head + 1];
  return (
    OPENS.test(first?.pos ?? '') &&
    dates.some(({ from, to }) => from > head + 1 && to <= joint) &&
    !tokens.slice(head + 1, joint).some(({ text }) => /^[;:—–]$/.test(text))
  );
}

function headOf({ tokens }: Parsed, from: number, to: number): number {
  let head = from;
  for (let i = from; i < to && tokens[i]?.pos !== 'ADP'; i++)
    if (/^(?:NOUN|PROPN|NUM)$/.test(tokens[i]?.pos ?? '')) head = i;
  return head;
}
