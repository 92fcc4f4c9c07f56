import type { ArticleActor } from '../../article.ts';
import type { Token } from '../../tokens.ts';
import { bracketed } from '../clauses.ts';
import { nounConcept } from '../lexicon.ts';
import { pastOfGerund } from '../past.ts';
import type { DateAt, Parsed } from '../sentence.ts';
import { headNoun, isPlural, subjectRange } from '../subject.ts';
import type { Trigger } from '../trigger.ts';
import { claimDraft, plannedDraft, saidBeforeDraft, statementDraft } from './claims.ts';
import { nameUnits } from './names.ts';
import { occasionDraft, TOLD } from './occasion.ts';
import type { Predicates } from './openings.ts';
import { nounDraft, predicatesOf, sentenceDraft } from './parts.ts';
import { cutAt, type Named, spell, trimEnds } from './spell.ts';
import { fitUnits, MAX_TITLE, span } from './units.ts';

export { MAX_TITLE } from './units.ts';

/**
 * Who did what, in the words of the sentence itself, without its own date: at most 80 characters and a whole phrase.
 * @param date index of the date that dates the happening; null: none does
 * @param named what stands for a pronoun out of its context
 */
export function titleOf(
  parsed: Parsed,
  trigger: Trigger,
  date: number | null,
  actors: readonly ArticleActor[],
  named: Named,
): string {
  const of = possessiveDate(parsed, date);
  const own = of ? span(of.from + 1, of.to + 1) : dateTokens(parsed, date, trigger.form === 'verb');
  const skipped = new Set([...own, ...bracketed(parsed.tokens)]);
  const words = predicatesOf(parsed, skipped);
  const occasion = trigger.form === 'verb' ? occasionDraft(parsed, words, trigger) : null;
  const noun = trigger.form === 'noun' ? trigger.token : spanningNoun(parsed, trigger, skipped);
  const deed = statementDraft(parsed, words, trigger) ?? plannedDraft(parsed, words, trigger);
  const form = noun === null || deed ? 'verb' : 'noun';
  const draft =
    noun === null
      ? (occasion ??
        claimDraft(parsed, words, trigger) ??
        saidBeforeDraft(parsed, words, trigger) ??
        sentenceDraft(parsed, words, trigger))
      : (deed ?? nounDraft(words, noun));
  const told: Named = (token, next, opens) =>
    (of && token === parsed.tokens[of.from] ? 'the' : null) ??
    (occasion && token === parsed.tokens[0] ? TOLD[token.lower] : null) ??
    named(token, next, opens) ??
    (trigger.verb?.subject && token === parsed.tokens[trigger.verb.head]
      ? trigger.verb.form === 'participle'
        ? pastOfGerund(token.lower, token.lemma)
        : `${auxiliaryFor(parsed, trigger.verb.subject)} ${token.lower}`
      : null) ??
    // Moved behind its verb, the first word of a sentence loses its capital.
    (!opens && token === parsed.tokens[0] && !/^(?:PROPN|NOUN|ADJ)$/.test(token.pos) ? token.lower : null);
  const tokens = draft.tokens.filter((i) => !skipped.has(i));
  const ends = (kept: readonly number[]): Token[] => {
    const found: Token[] = [];
    for (const i of kept) {
      const token = parsed.tokens[i];
      if (token) found.push(token);
    }
    return trimEnds(cutOpen(parsed.tokens, found), form);
  };
  const write = (kept: readonly number[]): string => spell(ends(kept), told);
  const full = write(tokens);
  // "Vote": where so little is said, what the sentence says of it is said too.
  const whole =
    form === 'noun' && trigger.rule !== 'event/described' && !/\s\S+\s/.test(full)
      ? predicateTitle(parsed, words, trigger, skipped, told)
      : null;
  if (whole !== null) return whole;
  if (fits(full)) return full;
  const short = fitUnits({ tokens, units: [...draft.units, ...nameUnits(parsed, actors, tokens)] }, (kept) =>
    fits(write(kept)),
  );
  const title = write(short);
  if (fits(title)) return title;
  return cutAt(ends(short), parsed.tokens[trigger.token], told);
}

/** "over its refusal to release", where the prisoners found no room: what an infinitive needs goes with it. */
function cutOpen(all: readonly Token[], kept: Token[]): Token[] {
  const last = kept.at(-1);
  if (last?.pos !== 'VERB' || kept.at(-2)?.lower !== 'to' || kept.length < 5) return kept;
  const next = all[all.indexOf(last) + 1];
  const open = next?.start === last.end + 1 && /^(?:DET|NUM|ADJ|NOUN|PROPN|PRON)$/.test(next.pos);
  return open && /^(?:NOUN|PROPN|VERB)$/.test(kept.at(-3)?.pos ?? '') ? kept.slice(0, -2) : kept;
}

/** What a sentence says of the happening that is its subject: "The 2006 mutiny left 300 people dead". null: it is no subject, or that is too long. */
function predicateTitle(
  parsed: Parsed,
  words: Predicates,
  trigger: Trigger,
  skipped: ReadonlySet<number>,
  told: Named,
): string | null {
  const { tokens, clauses } = parsed;
  const noun = tokens[trigger.token];
  for (const [clause, { verbs }] of clauses.entries()) {
    const verb = verbs.find(({ form, head }) => form === 'finite' && head > trigger.token);
    // "the accord of 2023, which expires in June": that is no telling of what was then.
    if (verb?.tense !== 'past') continue;
    const subject = subjectRange(parsed, clause, verb);
    if (trigger.token < subject.from || headNoun(tokens, subject) !== noun) continue;
    const made = sentenceDraft(parsed, words, { ...trigger, form: 'verb', token: verb.head, verb, clause });
    const draft = { ...made, tokens: made.tokens.filter((i) => !skipped.has(i)) };
    const write = (kept: readonly number[]): string =>
      spell(
        trimEnds(
          kept.flatMap((i) => tokens[i] ?? []),
          'verb',
        ),
        told,
      );
    const short = write(
      fits(write(draft.tokens)) ? draft.tokens : fitUnits(draft, (kept) => fits(write(kept))),
    );
    return fits(short) && short.split(' ').length > 3 ? short : null;
  }
  return null;
}

/** "the arch, unveiled in 1951": told by itself, it was unveiled. */
function auxiliaryFor({ tokens }: Parsed, subject: { from: number; to: number }): string {
  return isPlural(tokens, subject) ? 'were' : 'was';
}

/** Is it no longer, in characters, than a title may be? */
function fits(title: string): boolean {
  return title.length <= MAX_TITLE || [...title].length <= MAX_TITLE;
}

/** "The truce ran from 8 to 10 May": without its date the verb says nothing, and the noun is the whole title. */
function spanningNoun(
  parsed: Parsed,
  { verb, clause }: Trigger,
  skipped: ReadonlySet<number>,
): number | null {
  const { tokens, clauses } = parsed;
  if (!verb || !/^(?:run|last|extend|occur|happen|hold|span)$/.test(tokens[verb.head]?.lemma ?? ''))
    return null;
  const end = clauses[clause]?.to ?? 0;
  const rest = tokens
    .slice(verb.head + 1, end)
    .filter((token, i) => !skipped.has(verb.head + 1 + i) && token.pos !== 'PUNCT');
  if (rest.some(({ pos }) => pos !== 'CCONJ')) return null;
  const head = headNoun(tokens, subjectRange(parsed, clause, verb));
  return head && nounConcept(head.lemma) ? tokens.indexOf(head) : null;
}

/** "from Saturday's raid", "next month's elections": out of its context it is the raid. */
function possessiveDate({ dates, tokens }: Parsed, own: number | null): DateAt | null {
  const date = dates.find(
    (each) => own !== null && each.date === own && /^['’]s?$/.test(tokens[each.to]?.lower ?? ''),
  );
  return date ?? null;
}

function dateTokens(parsed: Parsed, own: number | null, told: boolean): number[] {
  const { tokens, dates } = parsed;
  const found: number[] = [];
  for (const date of dates)
    if (date.date === own && !isAttributive(tokens, date, told) && !isObject(tokens, date))
      found.push(...withPreposition(tokens, date.from, date.to));
  return found;
}

/** "spent Monday night in a swamp": without it the verb says nothing. */
function isObject(tokens: readonly Token[], { from }: { from: number }): boolean {
  let at = from - 1;
  while (
    /^(?:all|most|from|of|the|two|three|four|five|six|seven|eight|nine|ten|\d+)$/.test(
      tokens[at]?.lower ?? '',
    )
  )
    at--;
  return (
    /^(?:spend|mark|celebrate|commemorate)$/.test(tokens[at]?.lemma ?? '') || tokens[at]?.lower === 'spent'
  );
}

/** "the October 8 explosion", "the Easter ceasefire": this date is part of the name of what happened. */
function isAttributive(
  tokens: readonly Token[],
  { from, to }: { from: number; to: number },
  told: boolean,
): boolean {
  let at = to;
  // "the 2010 presidential election"
  while (tokens[at]?.pos === 'ADJ') at++;
  const noun = tokens[at];
  // "The treaty of 1994 left him no choice": part of a name.
  if (told && tokens[from - 1]?.lower === 'of' && nounConcept(tokens[from - 2]?.lemma ?? '')) return true;
  return (
    noun?.pos === 'NOUN' &&
    (nounConcept(noun.lemma) !== null || noun.lemma === 'war') &&
    !/^(?:in|on|since|from|until|by)$/.test(tokens[from - 1]?.lower ?? '')
  );
}

const TIES = /^(?:in|on|at|by|since|during|from|until|between|for|of)$/;
const DEICTIC = /^(?:today|to-day|yesterday|tomorrow|tonight|last|next|this|earlier|later)$/;

/** The date and the words that tie it to the sentence go together. */
function withPreposition(tokens: readonly Token[], from: number, to: number): number[] {
  let first = from;
  while (first > 0 && /^(?:early|late|the|around|about)$/.test(tokens[first - 1]?.lower ?? '')) first--;
  // One preposition: another before it belongs to the verb ("flew in on Monday", "was operated on today").
  const ties = DEICTIC.test(tokens[from]?.lower ?? '') ? /^(?:by|since|from|until)$/ : TIES;
  if (ties.test(tokens[first - 1]?.lower ?? '')) first--;
  while (first > 0 && first < from && /^(?:early|late)$/.test(tokens[first - 1]?.lower ?? '')) first--;
  // A comma that fenced the date in goes too.
  if (tokens[first - 1]?.text === ',' && tokens[to]?.text === ',') first--;
  // "in the first half of October alone"
  if (tokens[to]?.lower === 'alone') return span(first, to + 1);
  return span(first, to);
}
