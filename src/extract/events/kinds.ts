/** The kind of a happening, as readers see it: by its word, and by what does it and what it is done to. */
import type { Kind } from '../../model/timeline.ts';
import data from './kinds.json' with { type: 'json' };
import { nounConcept } from './lexicon.ts';
import { isSomebody, objectStart } from './senses.ts';
import type { Parsed } from './sentence.ts';
import { headNoun, type Span } from './noun-phrases.ts';
import { subjectRange } from './subject.ts';
import { predicatesOf } from './title/parts.ts';
import { nounPhraseAt } from './title/phrases.ts';
import type { Token } from '../tokens.ts';
import type { Trigger } from './trigger.ts';

/** As in kinds.json, which says what each condition asks; they name classes of words, apart by spaces. */
interface Rule {
  readonly object?: string;
  readonly subject?: string;
  readonly patient?: string;
  readonly phrase?: string;
  readonly words?: string;
  readonly next?: string;
  readonly form?: string;
  readonly kind: string;
}

/** What stands around a verb. */
interface Frame {
  readonly parsed: Parsed;
  readonly trigger: Trigger;
  readonly subject: Span | null;
  readonly object: Span | null;
  readonly passive: boolean;
}

const split = (words: string): string[] => words.split(' ');
const classes = new Map(Object.entries(data.classes).map(([name, words]) => [name, new Set(split(words))]));
const nouns = new Map(
  Object.entries(data.nouns).flatMap(([kind, words]) => split(words).map((word) => [word, kind as Kind])),
);
const rules = new Map<string, Rule[]>();
for (const { verbs, ...rule } of data.rules)
  for (const verb of split(verbs)) rules.set(verb, [...(rules.get(verb) ?? []), rule]);

/** Words behind a verb that still belong to it. */
const REACH = 8;

/** What kind the happening is of that `trigger` tells. */
export function kindOf(parsed: Parsed, trigger: Trigger): Kind {
  const { verb, token, concept } = trigger;
  const word = parsed.tokens[token];
  // A strike of work has the word of one of arms.
  if (concept.kind === 'protest') return concept.kind;
  if (!verb || token !== verb.head) return kindOfNoun(word) ?? concept.kind;
  const own = rules.get(`${word?.lemma}+${verb.particle}`) ?? rules.get(word?.lemma ?? '');
  if (!own) return concept.kind;
  const from = objectStart(parsed, token + 1);
  const phrase = verb.passive ? null : nounPhraseAt(predicatesOf(parsed, new Set()), from);
  const frame: Frame = {
    parsed,
    trigger,
    subject: subjectRange(parsed, trigger.clause, verb),
    object: phrase && { from, to: phrase.to },
    passive: verb.passive,
  };
  for (const rule of own) {
    if (!holds(frame, rule)) continue;
    if (rule.kind !== 'noun') return rule.kind as Kind;
    const kind = kindOfNoun(headOf(frame, frame.object)) ?? kindOfNoun(headOf(frame, frame.subject));
    if (kind) return kind;
  }
  return concept.kind;
}

function kindOfNoun(token: Token | null | undefined): Kind | null {
  return token ? (nouns.get(token.lemma) ?? nounConcept(token.lemma)?.kind ?? null) : null;
}

function headOf({ parsed }: Frame, span: Span | null): Token | null {
  return span && headNoun(parsed.tokens, span);
}

function holds(frame: Frame, { object, subject, patient, phrase, words, next, form }: Rule): boolean {
  const { tokens } = frame.parsed;
  const behind = frame.trigger.token + 1;
  if (form === 'passive' && !frame.passive) return false;
  if (form === 'bare' && (frame.passive || frame.object)) return false;
  const befallen = frame.object ?? frame.subject;
  return (
    (!object || isOne(frame, frame.object, object)) &&
    (!subject || isOne(frame, frame.subject, subject)) &&
    (!patient || isOne(frame, befallen, patient)) &&
    (!phrase || hasAny(tokens.slice(befallen?.from, (befallen?.to ?? 0) + 3), phrase)) &&
    (!words || hasAny(tokens.slice(behind, behind + REACH), words)) &&
    (!next || hasAny(tokens.slice(behind, behind + 1), next))
  );
}

function isOne(frame: Frame, span: Span | null, names: string): boolean {
  const head = headOf(frame, span);
  if (!span || !head) return false;
  return split(names).some((name) => {
    if (name === '@name') return head.pos === 'PROPN';
    if (name === '@somebody') return isSomebody(frame.parsed, span);
    return isIn(head, name);
  });
}

function hasAny(tokens: readonly Token[], names: string): boolean {
  return tokens.some((token) => split(names).some((name) => isIn(token, name)));
}

function isIn({ lemma, lower }: Token, name: string): boolean {
  const words = classes.get(name);
  return words !== undefined && (words.has(lemma) || words.has(lower));
}
