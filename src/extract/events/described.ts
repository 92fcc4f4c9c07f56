/** What a participle tells that only describes somebody or something: "A boy kidnapped by rebels in May", "the arch, unveiled in 1951". */
import { nounConcept, STATIVE, verbConcept } from './lexicon.ts';
import { VAGUE } from './joined.ts';
import { type DateAt, clauseAt, type Parsed } from './sentence.ts';
import { headNoun } from './noun-phrases.ts';
import { subjectRange } from './subject.ts';
import type { Trigger } from './trigger.ts';

/** Words before the occasion on which something was said or done. */
export const OCCASION = /^(?:in|at|during)$/;

/** A participle set in between commas, or in front of the sentence, tells what was done then to what it describes. */
export function reducedAt(parsed: Parsed, { from }: DateAt): Trigger | null {
  const { tokens, groups, reduced, clauses } = parsed;
  const verb = reduced.findLast(({ head }) => head < from);
  if (!verb) return null;
  // Up to the comma that closes it, and no further than the next verb.
  if (groups.some(({ form, head }) => form === 'finite' && head > verb.head && head < from)) return null;
  if (tokens.slice(verb.head, from - 1).some(({ text }) => text === ',' || text === ';')) return null;
  const lemma = tokens[verb.head]?.lemma ?? '';
  if (STATIVE.has(lemma)) return null;
  // "Sold in every village since 1849"
  if (verb.first === 0 && tokens[from - 1]?.lower === 'since') return null;
  const told = verbConcept(lemma, verb.particle);
  const noun = VAGUE.has(told.name) && verb.subject ? headNoun(tokens, verb.subject) : null;
  const concept = (noun && nounConcept(noun.lemma)) ?? told;
  return {
    form: 'verb',
    token: verb.head,
    verb,
    clause: clauseAt(clauses, verb.head),
    concept,
    planned: /^(?:plan|schedule|set|slate)$/.test(lemma),
    rule: 'event/described',
  };
}

const GERUND = /^(?:after|before|since|on|upon|while|when)$/;

/** "Since seizing the town in March, the rebels have …", "flew home after meeting Orr on Monday": the subject of the verb did it. */
export function gerundAt(parsed: Parsed, { from }: DateAt): Trigger | null {
  const { tokens, groups, clauses } = parsed;
  const at = groups.findLastIndex(({ head }) => head < from);
  const group = groups[at];
  const head = tokens[group?.head ?? -1];
  if (!group || !head || group.form !== 'participle' || !GERUND.test(tokens[group.first - 1]?.lower ?? ''))
    return null;
  if (tokens.slice(group.head, from - 1).some(({ text }) => text === ',' || text === ';')) return null;
  const concept = verbConcept(head.lemma, group.particle);
  if (VAGUE.has(concept.name) || STATIVE.has(head.lemma)) return null;
  const told = clauses.flatMap(({ verbs }, n) =>
    verbs.filter(({ form }) => form === 'finite').map((verb) => ({ verb, clause: n })),
  );
  const main =
    told.findLast(({ verb }) => verb.head < group.first) ?? told.find(({ verb }) => verb.head > from);
  if (!main || main.verb.passive) return null;
  const subject = subjectRange(parsed, main.clause, main.verb);
  if (subject.from >= subject.to) return null;
  const verb = { ...group, subject, tense: 'past' } as const;
  return {
    form: 'verb',
    token: group.head,
    verb,
    clause: clauseAt(clauses, group.head),
    concept,
    planned: false,
    rule: 'event/gerund',
  };
}

/** "photographs of howitzers being moved up in April": what was done to them meanwhile. */
export function beingDone(parsed: Parsed, { from }: DateAt): Trigger | null {
  const { tokens, groups, clauses } = parsed;
  const verb = groups.findLast(({ head }) => head < from);
  if (verb?.auxiliaries[0] !== 'being') return null;
  if (tokens.slice(verb.head, from).some(({ text, pos }) => text === ',' || pos === 'CCONJ')) return null;
  let at = verb.first;
  while (/^(?:NOUN|PROPN|ADJ|NUM|DET)$/.test(tokens[at - 1]?.pos ?? '')) at--;
  const concept = verbConcept(tokens[verb.head]?.lemma ?? '', verb.particle);
  // "without a shot being fired"
  if (at === verb.first || tokens[at - 1]?.lower === 'without') return null;
  return {
    form: 'verb',
    token: verb.head,
    verb: {
      ...verb,
      first: verb.head,
      auxiliaries: [],
      tense: 'past',
      subject: { from: at, to: verb.first },
    },
    clause: clauseAt(clauses, verb.head),
    concept,
    planned: false,
    rule: 'event/described',
  };
}

/** "retook the town in June only to lose it again a month later": it came so. */
export function onlyToDo(parsed: Parsed, { from }: DateAt): Trigger | null {
  const { tokens, groups, clauses } = parsed;
  const verb = groups.findLast(({ head }) => head < from);
  if (verb?.form !== 'infinitive') return null;
  const own = tokens[verb.first - 2]?.lower === 'only' ? null : onlyFor(tokens, verb.first - 1);
  if (tokens[verb.first - 2]?.lower !== 'only' && !own) return null;
  const clause = clauseAt(clauses, verb.head);
  const main = (own ? groups : clauses[clause]?.verbs)?.findLast(
    ({ form, head }) => form === 'finite' && head < verb.first,
  );
  if (main?.tense !== 'past' || verb.passive) return null;
  const concept = verbConcept(tokens[verb.head]?.lemma ?? '', verb.particle);
  if (STATIVE.has(tokens[verb.head]?.lemma ?? '')) return null;
  return {
    form: 'verb',
    token: verb.head,
    verb: {
      ...verb,
      tense: 'past',
      subject: own ?? subjectRange(parsed, clause, main),
    },
    clause,
    concept,
    planned: false,
    rule: 'event/only-to',
  };
}

/** "signed a truce, only for it to break down": of what it came so; null: of the subject. */
function onlyFor(tokens: Parsed['tokens'], to: number): { from: number; to: number } | null {
  let from = to;
  while (from > 0 && /^(?:DET|ADJ|NOUN|PROPN|NUM|PRON|PART)$/.test(tokens[from - 1]?.pos ?? '')) from--;
  const opens = tokens[from - 1]?.lower === 'for' && tokens[from - 2]?.lower === 'only';
  return opens && from < to ? { from, to } : null;
}

/** "A boy kidnapped by rebels in May has been found": what describes somebody tells what was done to him then. */
export function describedBefore(parsed: Parsed, own: number, from: number): Trigger | null {
  const { tokens, clauses, groups } = parsed;
  const clause = clauses[own];
  if (!clause || OCCASION.test(tokens[clause.from]?.lower ?? '')) return null;
  const group = groups.findLast(({ head }) => head < from);
  if (!group || group.head < clause.from || group.form !== 'finite' || group.tense !== 'past') return null;
  if (group.auxiliaries.length > 0 || clause.verbs.includes(group)) return null;
  // "all prisoners taken since the spring": one by one.
  if (tokens[from - 1]?.lower === 'since') return null;
  // "Residents reached by telephone on Thursday said": how the reporter came to know it.
  if (/^(?:reach|contact|interview|quote)$/.test(tokens[group.head]?.lemma ?? '')) return null;
  const isApart = tokens[group.first - 1]?.text === ',';
  // "until the Council, charged with writing laws, met": what was set in is over.
  const opening = clauses[own - 1]?.from ?? 0;
  if (isApart && tokens[opening]?.pos === 'VERB' && tokens[opening - 1]?.text === ',') return null;
  const last = isApart ? group.first - 2 : group.first - 1;
  // "the cessation of hostilities signed in Tolm": what was signed is not the hostilities.
  const whole = tokens[last - 1]?.lower === 'of' && tokens[last - 2]?.pos === 'NOUN' ? last - 2 : last;
  const noun = nounConcept(tokens[whole]?.lemma ?? '') ? whole : last;
  if (!/^(?:NOUN|PROPN)$/.test(tokens[noun]?.pos ?? '')) return null;
  const accord = nounConcept(tokens[noun]?.lemma ?? '');
  const told = verbConcept(tokens[group.head]?.lemma ?? '', group.particle);
  const concept = VAGUE.has(told.name) ? accord : told.name === 'accord' ? (accord ?? told) : told;
  if (!concept && group.first === noun + 1 && MAKING.test(tokens[group.head]?.lemma ?? ''))
    return {
      form: 'verb',
      token: group.head,
      verb: { ...group, passive: true, subject: { from: phraseStart(tokens, noun), to: noun + 1 } },
      clause: own,
      concept: told,
      planned: false,
      rule: 'event/described',
    };
  if (!concept || VAGUE.has(concept.name) || concept.name === 'proposal') return null;
  return {
    form: 'noun',
    token: noun,
    verb: null,
    clause: own,
    concept,
    planned: false,
    rule: 'event/described',
  };
}

/** "An inquiry set up in May cleared the soldiers": it came to be then. */
const MAKING =
  /^(?:set|establish|create|found|appoint|form|launch|build|introduce|open|convene|commission|inaugurate|constitute|erect|install|institute)$/;

function phraseStart(tokens: Parsed['tokens'], noun: number): number {
  let from = noun;
  while (/^(?:ADJ|NOUN|PROPN|NUM|DET)$/.test(tokens[from - 1]?.pos ?? '')) from--;
  return from;
}
