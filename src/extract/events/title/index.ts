import type { ArticleActor } from '../../article.ts';
import type { Token } from '../../tokens.ts';
import { bracketed } from '../clauses.ts';
import { nounConcept } from '../lexicon.ts';
import { listOf } from '../listed-dates.ts';
import { pastForms, pastOfGerund, pastOfParticiple } from '../past.ts';
import type { DateAt, Parsed } from '../sentence.ts';
import { headNoun, isPlural } from '../noun-phrases.ts';
import { subjectRange } from '../subject.ts';
import type { Trigger } from '../trigger.ts';
import { claimDraft, plannedDraft, saidBeforeDraft, statementDraft } from './claims.ts';
import { isQuoted, withGap } from './cut-quotes.ts';
import { nameUnits } from './names.ts';
import { occasionDraft, TOLD } from './occasion.ts';
import type { Predicates } from './openings.ts';
import { nounDraft, ofPhrases, predicatesOf, sentenceDraft } from './parts.ts';
import { cutAt, type Named, spell, trimEnds } from './spell.ts';
import { moreThan, ownWords } from './own-words.ts';
import { quotedTitle } from './quoted.ts';
import { deedTitle, predicateTitle } from './said-of.ts';
import { claimsNothing, endsOpen, isSound } from './sound.ts';
import { type Draft, fits, fitUnits, span } from './units.ts';

export { MAX_TITLE } from './units.ts';

/** What says who spoke leaves room for what was said. In characters. */
const MOST_BEFORE_QUOTE = 36;

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
  const own = of
    ? span(of.from + 1, of.to + 1)
    : isSubject(parsed, trigger, date)
      ? []
      : dateTokens(parsed, date, trigger.form === 'verb');
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
      : (deed ?? nounDraft(insideSubject(parsed, words, trigger), noun));
  // Asked of each token again and again, so what is the same for all is asked once.
  const [first] = parsed.tokens;
  const { verb } = trigger;
  const reduced = verb?.subject ? parsed.tokens[verb.head] : undefined;
  // "the road having been cut"
  const having = parsed.tokens[trigger.token - 2]?.lower === 'having';
  const isPluperfect = parsed.tokens[verb?.first ?? -1]?.lower === 'had';
  const told: Named = (token, next, opens) =>
    (of && token === parsed.tokens[of.from] ? 'the' : null) ??
    (having && token.lower === 'been' && !opens ? 'had been' : null) ??
    (occasion && token === first ? TOLD.get(token.lower) : null) ??
    named(token, next, opens) ??
    (verb?.subject && token === reduced
      ? verb.form === 'participle'
        ? pastOfGerund(token.lower, token.lemma)
        : verb.form === 'infinitive'
          ? (pastForms(token.lemma)[0] ?? token.lower)
          : !verb.passive
            ? null
            : `${auxiliaryFor(parsed, verb.subject)} ${token.lower}`
      : null) ??
    (trigger.rule === 'event/only-to' && token.lower === 'only' ? '' : null) ??
    (isPluperfect ? fromPluperfect(parsed, trigger, token) : null) ??
    // Moved behind its verb, the first word of a sentence loses its capital.
    (!opens && token === first && !/^(?:PROPN|NOUN|ADJ)$/.test(token.pos) ? token.lower : null);
  const tokens = draft.tokens.filter((i) => !skipped.has(i));
  const ends = (kept: readonly number[]): Token[] => {
    const found: Token[] = [];
    for (const i of kept) {
      const token = parsed.tokens[i];
      if (token) found.push(token);
    }
    return trimEnds(cutOrphan(cutOpen(parsed.tokens, found)), form);
  };
  const speak = (words: readonly Token[]): string => withGap(parsed, words, spell(words, told));
  const write = (kept: readonly number[]): string => speak(ends(kept));
  const shortened = (whole: Draft, enough: (title: string) => boolean): number[] =>
    fitUnits(
      {
        ...whole,
        units: [...whole.units, ...nameUnits(parsed, actors, whole.tokens)].filter(
          (unit) => !isQuoted(parsed, whole, unit),
        ),
      },
      (kept) => enough(write(kept)),
    );
  const full = write(tokens);
  const quoted =
    noun === null && !occasion
      ? quotedTitle(parsed, words, trigger, draft, (teller) =>
          write(shortened(teller, (title) => title.length <= MOST_BEFORE_QUOTE)),
        )
      : null;
  if (quoted !== null) return quoted;
  // "Vote": where so little is said, what the sentence says of it is said too.
  const whole =
    form === 'noun' && trigger.rule !== 'event/described' && !/\s\S+\s/.test(full)
      ? predicateTitle(parsed, words, trigger, skipped, told)
      : null;
  if (whole !== null) return whole;
  const whose = form === 'noun' ? owned(parsed, tokens[0], full, named) : null;
  if (whose !== null && fits(whose)) return whose;
  const dated = form === 'noun' && !/\s\S+\s/.test(full) ? ofDate(parsed, date, trigger.token) : null;
  if (dated !== null) return `${full} ${spell(dated, told).replace(/^O/, 'o')}`;
  const deedOf =
    form === 'noun' && !full.includes(' ') ? deedTitle(parsed, words, trigger, skipped, told) : null;
  if (deedOf !== null) return deedOf;
  const short = fits(full) ? tokens : shortened({ tokens, units: draft.units }, fits);
  const title = fits(full) ? full : write(short);
  const instead = (): string | null => {
    if (form !== 'verb' || trigger.verb?.subject) return null;
    const kept = ends(short);
    if (!isSound(parsed, trigger, kept, title)) return ownWords(parsed, trigger);
    const own = endsOpen(parsed, kept) ? ownWords(parsed, trigger) : null;
    // Cut off itself, it says no more than the title.
    return own?.includes('…') ? null : own;
  };
  if (fits(title))
    return (
      instead() ??
      (form === 'verb' && !trigger.verb?.subject ? moreThan(title, parsed, trigger) : null) ??
      title
    );
  const cut = cutAt(ends(short), parsed.tokens[trigger.token], speak);
  if (form === 'noun' || !trigger.verb) return cut.title;
  if (cut.told) return instead() ?? claimAlone(parsed, trigger, cut.kept, ends(short), speak) ?? cut.title;
  const phrases = ofPhrases(parsed.tokens, subjectRange(parsed, trigger.clause, trigger.verb));
  const bare = write(shortened({ tokens, units: [...draft.units, ...phrases] }, fits));
  return instead() ?? (fits(bare) ? bare : cut.title);
}

/** "The blogger claimed elements": where whoever speaks leaves no room for what was said, that stands alone. null: it has room. */
function claimAlone(
  parsed: Parsed,
  { verb }: Trigger,
  cut: readonly Token[],
  whole: readonly Token[],
  speak: (words: readonly Token[]) => string,
): string | null {
  const saying = parsed.tokens[verb?.head ?? -1];
  if (!saying || !claimsNothing(parsed, cut)) return null;
  const words = whole.slice(whole.indexOf(saying));
  const { title } = cutAt(words, words.at(-1), (kept) => `… ${speak(kept)}`);
  return title.replace(/^… \p{Lu}/u, (first) => first.toLowerCase());
}

/** "the treaty of 1994": by its time it is known. null: the time does not stand so. */
function ofDate({ dates, tokens }: Parsed, own: number | null, noun: number): Token[] | null {
  const date = dates.find((each) => each.date === own);
  return date?.from === noun + 2 && tokens[noun + 1]?.lower === 'of' ? tokens.slice(noun + 1, date.to) : null;
}

/** "relieved only upon Easter Eve of that year": without its day, neither the preposition nor the year says anything. */
function cutOrphan(kept: Token[]): Token[] {
  const of = kept.findIndex((token, i) => {
    const before = kept[i - 1];
    return token.lower === 'of' && before?.pos === 'ADP' && before.end + 1 < token.start;
  });
  return of > 2 ? kept.slice(0, of - 1) : kept;
}

/** "had been abolished" was before what the sentence tells; by itself it was abolished. null: the token stays as it is. */
function fromPluperfect(parsed: Parsed, { verb, clause }: Trigger, token: Token): string | null {
  const { tokens } = parsed;
  const [first, head] = [tokens[verb?.first ?? -1], tokens[verb?.head ?? -1]];
  if (
    !verb ||
    !head ||
    first?.lower !== 'had' ||
    verb.first === verb.head ||
    /^(?:be|have)$/.test(head.lemma)
  )
    return null;
  const been = verb.auxiliaries.includes('been');
  if (token === first) return been ? auxiliaryFor(parsed, subjectRange(parsed, clause, verb)) : '';
  if (been) return token.lower === 'been' && tokens.indexOf(token) < verb.head ? '' : null;
  return token === head ? pastOfParticiple(head.lower, head.lemma) : null;
}

/** "over its refusal to release", where the prisoners found no room: what an infinitive needs goes with it. */
function cutOpen(all: readonly Token[], kept: Token[]): Token[] {
  const last = kept.at(-1);
  if (last?.pos !== 'VERB' || kept.at(-2)?.lower !== 'to' || kept.length < 5) return kept;
  const next = all[all.indexOf(last) + 1];
  const open = next?.start === last.end + 1 && /^(?:DET|NUM|ADJ|NOUN|PROPN|PRON)$/.test(next.pos);
  return open && /^(?:NOUN|PROPN|VERB)$/.test(kept.at(-3)?.pos ?? '') ? kept.slice(0, -2) : kept;
}

/** "until his death": whose it was, where that is known. null: it says so itself, or nobody knows. */
function owned({ tokens }: Parsed, first: number | undefined, title: string, named: Named): string | null {
  const owner = first === undefined ? undefined : tokens[first - 1];
  if (!owner || !/^(?:his|her|its|their)$/.test(owner.lower) || title.includes(' ')) return null;
  const who = named(owner, tokens[first ?? 0], true);
  return who === null || !/['’]s?$/.test(who)
    ? null
    : `${who.charAt(0).toUpperCase()}${who.slice(1)} ${title.charAt(0).toLowerCase()}${title.slice(1)}`;
}

/** "the arch, unveiled in 1951": told by itself, it was unveiled. */
function auxiliaryFor({ tokens, actors }: Parsed, subject: { from: number; to: number }): string {
  // "Villages" in front of a sentence may be tagged as a name.
  const first =
    subject.to === subject.from + 1 && subject.from === 0 && /[^s]s$/.test(tokens[0]?.lower ?? '');
  return isPlural(tokens, subject) || (first && !actors.some(({ from }) => from === 0)) ? 'were' : 'was';
}

/** "The next meeting of the council will be held on 4 July": the noun goes with what belongs to it, and no further. */
function insideSubject(parsed: Parsed, words: Predicates, { verb, clause }: Trigger): Predicates {
  return verb ? { ...words, stop: subjectRange(parsed, clause, verb).to, opensVerb: () => false } : words;
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

/** "The start of 1904 was marked by a lull", "Thursday was declared a holiday": what is told of a time, is told of it. */
function isSubject(parsed: Parsed, { verb, clause }: Trigger, own: number | null): boolean {
  const date = parsed.dates.find((each) => each.date === own);
  if (!date || !verb || verb.subject) return false;
  const { from, to } = subjectRange(parsed, clause, verb);
  const opens = from === date.from || (from === date.from - 1 && parsed.tokens[from]?.pos === 'DET');
  return opens && (to === date.to || parsed.tokens[date.to]?.pos === 'ADP') && verb.first >= to;
}

/** "from Saturday's raid", "next month's elections": out of its context it is the raid. */
function possessiveDate({ dates, tokens }: Parsed, own: number | null): DateAt | null {
  const date = dates.find(
    (each) => own !== null && each.date === own && /^['’]s?$/.test(tokens[each.to]?.lower ?? ''),
  );
  return date ?? null;
}

function dateTokens(parsed: Parsed, own: number | null, told: boolean): number[] {
  const date = parsed.dates.find((each) => each.date === own);
  if (!date || isAttributive(parsed.tokens, date, told) || isObject(parsed.tokens, date)) return [];
  const list = withJoined(parsed, listOf(parsed, date));
  const [first = date, last = date] = [list[0], list.at(-1)];
  const lead = withPreposition(parsed.tokens, first.from, first.to);
  // "on 3 July and again on 11 July": of a list none stands in the title.
  return list.length > 1 ? span(lead[0] ?? first.from, last.to) : lead;
}

/** "The fall of prices in 1951 and 1952 brought …": what is joined on to a time goes with it. */
function withJoined({ dates, tokens }: Parsed, list: readonly DateAt[]): readonly DateAt[] {
  const last = list.at(-1);
  const next = last && dates.find(({ from }) => from === last.to + 1);
  return next && /^(?:and|or)$/.test(tokens[last.to]?.lower ?? '') ? [...list, next] : list;
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
    // "gave the date as 23 April"
    tokens[from - 1]?.lower === 'as' ||
    /^(?:spend|mark|celebrate|commemorate)$/.test(tokens[at]?.lemma ?? '') ||
    tokens[at]?.lower === 'spent'
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
  // "the April 12 Incident"
  if (noun?.pos === 'PROPN' && tokens[from - 1]?.lower === 'the' && noun.start - 1 === tokens[to - 1]?.end)
    return true;
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
  const ties = DEICTIC.test(tokens[from]?.lower ?? '') ? /^(?:by|since|from|until|for)$/ : TIES;
  if (ties.test(tokens[first - 1]?.lower ?? '')) first--;
  // "as soon as next month"
  if (
    /^as (?:soon|early|late) as$/.test(
      tokens
        .slice(Math.max(0, first - 3), first)
        .map(({ lower }) => lower)
        .join(' '),
    )
  )
    first -= 3;
  // "for the rest of 1904"
  if (
    tokens[first]?.lower === 'of' &&
    /^(?:rest|whole|remainder|course|best)$/.test(tokens[first - 1]?.lower ?? '')
  ) {
    first--;
    while (tokens[first - 1]?.pos === 'DET') first--;
    if (tokens[first - 1]?.pos === 'ADP') first--;
  }
  while (first > 0 && first < from && /^(?:early|late)$/.test(tokens[first - 1]?.lower ?? '')) first--;
  // A comma that fenced the date in goes too.
  if (tokens[first - 1]?.text === ',' && tokens[to]?.text === ',') first--;
  // "in the first half of October alone"
  if (tokens[to]?.lower === 'alone') return span(first, to + 1);
  return span(first, to);
}
