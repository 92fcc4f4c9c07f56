/** What a sentence says of a happening that one word tells. */
import { SAYING } from '../lexicon.ts';
import type { Parsed } from '../sentence.ts';
import { headNoun, type Span } from '../noun-phrases.ts';
import { subjectRange } from '../subject.ts';
import type { Trigger } from '../trigger.ts';
import type { Predicates } from './openings.ts';
import { sentenceDraft } from './parts.ts';
import { type Named, spell, trimEnds } from './spell.ts';
import { fits, fitUnits } from './units.ts';

/** What a sentence says of the happening that is its subject: "The 2006 mutiny left 300 people dead". null: it is no subject, or that is too long. */
export function predicateTitle(
  parsed: Parsed,
  words: Predicates,
  trigger: Trigger,
  skipped: ReadonlySet<number>,
  told: Named,
): string | null {
  const { clauses } = parsed;
  for (const [clause, { verbs }] of clauses.entries()) {
    const verb = verbs.find(({ form, head }) => form === 'finite' && head > trigger.token);
    // "the accord of 2023, which expires in June": that is no telling of what was then.
    if (verb?.tense !== 'past') continue;
    const subject = subjectRange(parsed, clause, verb);
    if (trigger.token < subject.from || !isAbout(parsed, subject, trigger.token)) continue;
    return spelled(
      parsed,
      words,
      { ...trigger, form: 'verb', token: verb.head, verb, clause },
      skipped,
      told,
      trigger.token,
    );
  }
  return null;
}

/** The happening is what the subject is about, or what was tried: "An attempt at a truce in 1905 lasted a week". */
function isAbout({ tokens }: Parsed, subject: Span, noun: number): boolean {
  const head = headNoun(tokens, subject);
  return (
    head === tokens[noun] ||
    (noun < subject.to &&
      /^(?:attempt|bid|effort|plan|call|proposal|prospect|hope|threat)$/.test(head?.lemma ?? ''))
  );
}

/**
 * "The president faces an election in May": where a happening is what somebody's deed is about, that says more than its noun.
 * null: the noun hangs on something else, or that is too long.
 */
export function deedTitle(
  parsed: Parsed,
  words: Predicates,
  trigger: Trigger,
  skipped: ReadonlySet<number>,
  told: Named,
): string | null {
  const { tokens, clauses } = parsed;
  const { clause, token: noun, planned } = trigger;
  const verb = clauses[clause]?.verbs.findLast(({ form, head }) => form === 'finite' && head < noun);
  if (
    !verb ||
    tokens[verb.first - 1]?.lower === 'there' ||
    verb.passive ||
    verb.negated ||
    (planned && verb.tense === 'past')
  )
    return null;
  const between = tokens.slice(verb.head + 1, noun);
  const link = between.findIndex(({ pos }) => pos === 'ADP');
  const near =
    between.every(
      ({ pos, lower }) => /^(?:DET|ADJ|NOUN|PROPN|NUM|PRON|PART)$/.test(pos) || lower === 'for',
    ) && link <= 0;
  if (!near || (link === 0 && SAYING.has(tokens[verb.head]?.lemma ?? ''))) return null;
  return spelled(parsed, words, { ...trigger, form: 'verb', token: verb.head, verb }, skipped, told, noun);
}

/** The title of a verb's clause. null: it is too long, says too little, or leaves out what it has to hold. */
function spelled(
  parsed: Parsed,
  words: Predicates,
  trigger: Trigger,
  skipped: ReadonlySet<number>,
  told: Named,
  holds: number,
): string | null {
  const made = sentenceDraft(parsed, words, trigger);
  const draft = { ...made, tokens: made.tokens.filter((i) => !skipped.has(i)) };
  const write = (kept: readonly number[]): string =>
    spell(
      trimEnds(
        kept.flatMap((i) => parsed.tokens[i] ?? []),
        'verb',
      ),
      told,
    );
  const kept = fits(write(draft.tokens)) ? draft.tokens : fitUnits(draft, (some) => fits(write(some)));
  const short = write(kept);
  return fits(short) && short.split(' ').length > 2 && kept.includes(holds) ? short : null;
}
