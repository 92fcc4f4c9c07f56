/** Lists of dates: "23 January: Dock workers go on strike." The date at the head of a line is that of what the line tells. */
import type { Article, DateMention, Sentence } from '../article.ts';
import { nounConcept } from './lexicon.ts';
import { nounTrigger } from './nouns.ts';
import type { Parsed } from './sentence.ts';
import type { Trigger } from './trigger.ts';
import { verbTrigger } from './verbs.ts';
import { SUBORDINATORS } from '../word-classes.ts';

/** What a line can carry before its date. */
const MARKER = /^[\s*•·‣▪+–—-]*$/;
/** Between a date and what it heads: a mark, after a place or an aside at most. Then a sentence begins. */
const MARK =
  /^(?:,? \p{Lu}[\p{L}\p{M}.’'-]*(?: \p{Lu}[\p{L}\p{M}.’'-]*){0,3})?(?: \([^()]{1,40}\))? {0,9}(?:[:|–—\t]| --? )[\s|]*(?=["“‘«„']?[\p{Lu}\d])/u;
const REACH = 160;

/** Where the line begins behind its date; null: the sentence opens no line of a list of dates. */
export function behindDate(article: Article, sentence: Sentence, first: DateMention): number | null {
  const block = article.blocks[sentence.block];
  if (!block || block.kind === 'heading') return null;
  if (!MARKER.test(article.text.slice(block.start, first.start)) || first.start < sentence.start) return null;
  const mark = MARK.exec(article.text.slice(first.end, Math.min(sentence.end, first.end + REACH)));
  return mark ? first.end + mark[0].length : null;
}

/** What a line of a list of dates tells, the present tense included; a line without a verb tells it by a noun. */
export function headedTrigger(parsed: Parsed): Trigger | null {
  const { clauses, tokens } = parsed;
  for (const [n, clause] of clauses.entries()) {
    if (SUBORDINATORS.has(clause.joint)) continue;
    for (const verb of clause.verbs) {
      const trigger = verb.form === 'finite' ? verbTrigger(parsed, verb, n) : null;
      if (trigger) return { ...trigger, rule: 'event/key-date' };
    }
  }
  // "In a vote that the court calls void, 68% are for it": what only describes is no telling.
  if (
    clauses.some(
      ({ verbs, joint }) => !SUBORDINATORS.has(joint) && verbs.some(({ form }) => form === 'finite'),
    )
  )
    return null;
  const noun = tokens.findIndex(
    ({ pos, lemma }, i) => (pos === 'NOUN' || i === 0) && nounConcept(lemma) !== null,
  );
  return noun < 0 ? null : nounTrigger(parsed, noun, 'event/key-date');
}
