import type { VerbGroup } from '../verb-groups.ts';
import { SAYING } from '../lexicon.ts';
import {
  complementBehind,
  gerundAfter,
  hasClause,
  insideAside,
  isInfinitive,
  isParticiple,
  isParticle,
  nextWord,
  opensComplement,
  type Predicates,
} from './openings.ts';
import { BARE, CONTROL, NAMING } from './governing.ts';
import { nounPhraseAt, prepositionalPhrase } from './phrases.ts';
import { type Draft, EMPTY, join, RANKS, span, type Unit } from './units.ts';

const COMPLEMENT = /^(?:that|what|how|whether|why)$/;
/** Nouns that say what for by an infinitive. */
const AIMED =
  /^(?:plot|attempt|plan|bid|effort|decision|order|call|threat|refusal|failure|offer|request|deadline|pledge|vow|conspiracy)$/;
const PARTICLE = /^(?:on|in|off|out|up|down|over|back|away)$/;
const HARD = /^[;:()—–“”"«».!?]$/;

/** A verb with what belongs to it: object and what it can't do without stay, the rest are units. */
export function predicateOf(words: Predicates, verb: VerbGroup, needs?: Unit): Draft {
  const head = [
    ...(verb.borrowed ?? []),
    ...span(verb.first, verb.head + 1).filter((i) => !insideAside(words, verb, i)),
  ];
  return join({ tokens: head, units: [] }, complementsOf(words, verb.head, needs));
}

/** What follows a verb (or a participle, or an infinitive) and belongs to it. */
export function complementsOf(words: Predicates, head: number, needs?: Unit): Draft {
  const { tokens, stop, skipped } = words;
  const lemma = tokens[head]?.lemma ?? '';
  let draft = EMPTY;
  let object = false;
  let settled = false;
  let aside: Unit | undefined;
  let last: Unit | undefined;
  let at = head + 1;
  const unit = (from: number, to: number, rank: number): Draft => {
    const held = rank === RANKS.insideAside ? aside : tokens[from]?.lower === 'of' ? (last ?? needs) : needs;
    const made: Unit = { tokens: span(from, to), rank, ...(held ? { needs: held } : {}) };
    return { tokens: made.tokens, units: [made] };
  };
  const adjunct = (tokens: readonly number[], held = needs): Draft => ({
    tokens,
    units: [{ tokens, rank: RANKS.adjunct, ...(held ? { needs: held } : {}) }],
  });
  const withConjunct = (
    from: number,
    to: number,
    conjunct: { from: number; to: number } | null,
    rank: number | null,
  ): Draft => {
    const made = rank === null ? { tokens: span(from, to), units: [] } : unit(from, to, rank);
    const last = conjunct && { tokens: span(conjunct.from, conjunct.to), rank: rank ?? RANKS.conjunct };
    return last === null ? made : { tokens: made.tokens, units: [...made.units, last] };
  };
  while (at < stop) {
    const token = tokens[at];
    if (!token) break;
    if (skipped.has(at)) {
      at++;
      continue;
    }
    if (token.text === ',') {
      const next = nextWord(words, at + 1);
      const clause = tokens[next]?.lower === 'as' && opensAsClause(words, next);
      const phrase = tokens[next]?.pos === 'ADP' && !clause ? prepositionalPhrase(words, next) : null;
      if (!phrase) {
        const that = SAYING.has(lemma) && !object ? complementBehind(words, at) : null;
        if (that !== null) {
          at = that;
          continue;
        }
        // A comma that only fenced off a date.
        if (skipped.has(at - 1) || (skipped.has(at + 1) && next > at + 1)) {
          if (tokens[next]?.pos === 'ADP' || tokens[next]?.lower === 'to') {
            at = next;
            continue;
          }
        }
        break;
      }
      const made = unit(at, phrase.to, RANKS.aside);
      draft = join(draft, made);
      aside = made.units[0];
      at = phrase.to;
      continue;
    }
    if (COMPLEMENT.test(token.lower) && (SAYING.has(lemma) || !object) && opensComplement(words, at)) {
      const clause = complementClause(words, at, needs);
      // "declined to return on the ground that …": it may go with what it hangs on.
      const whole: Unit = { tokens: clause.tokens, rank: RANKS.adjunct, ...(needs ? { needs } : {}) };
      draft = join(
        draft,
        settled && !SAYING.has(lemma)
          ? {
              tokens: clause.tokens,
              units: [whole, ...clause.units.map((each) => ({ ...each, needs: whole }))],
            }
          : clause,
      );
      break;
    }
    // "decide whether to return"
    if (token.lower === 'whether' && !object && !settled && isInfinitive(words, at + 1)) {
      draft = join(draft, { tokens: [at], units: [] }, infinitive(words, at + 1, needs));
      break;
    }
    // "said if the goal is peace, then foreign fleets should leave"
    if (
      !object &&
      !settled &&
      SAYING.has(lemma) &&
      /^(?:if|unless)$/.test(token.lower) &&
      hasClause(words, at)
    ) {
      draft = join(draft, saidUnder(words, at, needs));
      break;
    }
    if (token.lower === 'to' && isInfinitive(words, at)) {
      const inner = infinitive(words, at, needs);
      // "in a plot to kill the envoy": it goes with what it hangs on.
      const hangs = last?.tokens.at(-1) === at - 1 && AIMED.test(tokens[at - 1]?.lemma ?? '');
      draft = join(
        draft,
        hangs ? adjunct(inner.tokens, last) : object && !CONTROL.has(lemma) ? adjunct(inner.tokens) : inner,
      );
      break;
    }
    // "in a province where turnout was low": what a place or a time was like.
    if (
      /^(?:where|when|while|after|before|until|because)$/.test(token.lower) &&
      opensComplement(words, at) &&
      hasClause(words, at)
    )
      break;
    if (token.lower === 'as' && opensAsClause(words, at)) break;
    // "began shelling the town", "opposed shelling it", "helped rebuild it"
    if (at === head + 1 && token.pos === 'VERB' && (token.lower.endsWith('ing') || BARE.has(lemma))) {
      draft = join(draft, { tokens: [at], units: [] }, complementsOf(words, at, needs));
      break;
    }
    if (at === head + 1 && token.pos === 'CCONJ') {
      const second = secondVerb(words, head);
      if (second)
        return join(
          draft,
          { tokens: [at, ...span(second.first, second.head + 1)], units: [] },
          complementsOf(words, second.head, needs),
        );
    }
    if ((HARD.test(token.text) && !/^["“«]$/.test(token.text)) || token.lower === 'whose') break;
    if (words.opensVerb(at)) break;
    // "declared the invasion over"
    if (object && token.lower === 'over' && isAtEnd(words, at + 1)) {
      draft = join(draft, { tokens: [at], units: [] });
      at++;
      continue;
    }
    if (token.pos === 'ADV' || (token.pos === 'PART' && token.lower !== 'to')) {
      draft = join(draft, at === head + 1 ? { tokens: [at], units: [] } : unit(at, at + 1, RANKS.adjunct));
      at++;
      continue;
    }
    // "was sworn in on Monday", "will not step down", "hung on by three votes"
    const twice =
      at === head + 1 &&
      PARTICLE.test(token.lower) &&
      /^(?:by|for|with|at|after)$/.test(tokens[at + 1]?.lower ?? '');
    if (token.pos === 'ADP' && (twice || isParticle(words, head, at))) {
      draft = join(draft, { tokens: [at], units: [] });
      at++;
      continue;
    }
    if (token.pos === 'ADP' || token.lower === 'to' || (token.lower === 'as' && !hasClause(words, at))) {
      const gerund = gerundAfter(words, at);
      const phrase = gerund === null ? prepositionalPhrase(words, at) : null;
      if (gerund !== null) {
        const inner = complementsOf(words, gerund, needs);
        const made = unit(at, gerund + 1, RANKS.adjunct);
        draft = join(draft, adjunct([...made.tokens, ...inner.tokens]));
        break;
      }
      // "speed up the delivery": the verb and its particle take an object together.
      if (phrase && at === head + 1 && isTransitiveWith(words, at)) {
        draft = join(draft, { tokens: [at], units: [] });
        at++;
        continue;
      }
      // "refused to rule out that it would": without its particle the verb says something else.
      if (!phrase && at === head + 1 && /^(?:out|up|down|off|away|back|over)$/.test(token.lower)) {
        draft = join(draft, { tokens: [at], units: [] });
        at++;
        continue;
      }
      if (!phrase) break;
      // "named her as a terrorist": without it, the verb says something else.
      const bound =
        (!object && !settled && !SAYING.has(lemma)) || (token.lower === 'as' && NAMING.test(lemma));
      const rank = bound ? RANKS.bound : aside ? RANKS.insideAside : RANKS.adjunct;
      // "was in line with the accord": without it nothing is said.
      const made = withConjunct(at, phrase.to, phrase.conjunct, bound && lemma === 'be' ? null : rank);
      draft = join(draft, made);
      last = made.units[0];
      settled = true;
      at = phrase.to;
      continue;
    }
    // "is worth exploring"
    if (token.pos === 'VERB' && !object && settled && token.lower.endsWith('ing')) {
      draft = join(draft, { tokens: [at], units: [] }, complementsOf(words, at, needs));
      break;
    }
    // "in a letter dated 14 May": without its date it says nothing.
    if (
      token.pos === 'VERB' &&
      object &&
      skipped.has(at + 1) &&
      /^(?:NOUN|PROPN)$/.test(tokens[at - 1]?.pos ?? '')
    ) {
      at++;
      continue;
    }
    if (token.pos === 'VERB' && object && isParticiple(words, at)) {
      const opener = unit(at, at + 1, RANKS.adjunct);
      const inner = complementsOf(words, at, opener.units[0]);
      // A participle says nothing without its object.
      const core = inner.tokens.filter((i) => !inner.units.some((each) => each.tokens.includes(i)));
      const whole: Unit = { tokens: [at, ...core], rank: RANKS.adjunct, ...(needs ? { needs } : {}) };
      draft = join(draft, {
        tokens: [at, ...inner.tokens],
        units: [whole, ...inner.units.map((each) => ({ ...each, needs: whole }))],
      });
      break;
    }
    const turns = inTurn(words, at);
    if (turns > at) {
      draft = join(draft, adjunct(span(at, turns)));
      at = turns;
      continue;
    }
    const phrase = nounPhraseAt(words, at);
    if (!phrase) {
      if (token.pos === 'ADJ' && !settled) {
        draft = join(draft, { tokens: [at], units: [] });
        settled = true;
        at++;
        continue;
      }
      break;
    }
    if (
      (phrase.to < stop && words.opensVerb(phrase.to)) ||
      (lemma === 'say' && hasClause(words, phrase.to - 1))
    ) {
      if (SAYING.has(lemma) || lemma === 'fear' || lemma === 'believe')
        draft = join(draft, complementClause(words, at, needs));
      break;
    }
    // "let grain leave the ports"
    if (BARE.has(lemma) && tokens[phrase.to]?.pos === 'VERB') {
      draft = join(
        draft,
        { tokens: span(at, phrase.to + 1), units: [] },
        complementsOf(words, phrase.to, needs),
      );
      break;
    }
    const quoted = object && /^["“«]$/.test(token.text);
    const made = withConjunct(at, phrase.to, phrase.conjunct, settled || quoted ? RANKS.adjunct : null);
    // "for a belt of marsh some forty miles wide": how wide goes with what is so.
    const measured = /^(?:some|about|around|nearly)$/.test(token.lower) && (aside ?? last);
    draft = join(
      draft,
      measured ? { ...made, units: made.units.map((each) => ({ ...each, needs: measured })) } : made,
    );
    // "dug out of the bank the motor of a rocket that …"
    object = true;
    at = phrase.to;
  }
  return draft;
}

/** Verbs that need nothing more. */
const COMPLETE =
  /^(?:die|surrender|collapse|resign|retire|fall|rise|break|erupt|begin|start|end|stop|last|flee|escape)$/;

/** "invaded and occupied the islands", "was tried and shot": two verbs side by side, of which the first alone says too little. */
function secondVerb({ tokens, verbs, skipped }: Predicates, head: number): VerbGroup | null {
  const first = verbs.find((each) => each.head === head);
  const second = verbs.find((each) => each.first === head + 2);
  if (!first || !second || skipped.has(head + 2) || /^(?:but|nor)$/.test(tokens[head + 1]?.lower ?? ''))
    return null;
  const alike = first.passive === second.passive || second.auxiliaries.length === 0;
  return alike && !COMPLETE.test(tokens[head]?.lemma ?? '') ? second : null;
}

/** "as port workers on the mainland walked out", and not "as president after Low resigned". */
function opensAsClause(words: Predicates, as: number): boolean {
  const { tokens, stop, opensVerb } = words;
  let at = nounPhraseAt(words, as + 1)?.to ?? stop;
  while (at < stop && /^(?:on|in|of|at|from|for|near|across)$/.test(tokens[at]?.lower ?? ''))
    at = nounPhraseAt(words, at + 1)?.to ?? stop;
  return at < stop && opensVerb(at);
}

/** "fell one after another", "one by one": where that ends; the same index where it does not stand. */
function inTurn({ tokens }: Predicates, at: number): number {
  const word = (i: number): string => tokens[at + i]?.lower ?? '';
  if (word(0) !== 'one' || !/^(?:after|by)$/.test(word(1))) return at;
  if (word(2) === 'the' && word(3) === 'other') return at + 4;
  return /^(?:another|one)$/.test(word(2)) ? at + 3 : at;
}

const PAIRS =
  /^(?:speed up|set up|step up|give up|take up|blow up|break up|build up|clean up|hand over|take over|call off|lay down|shoot down|turn down|bring down|cut off|carry out|rule out|wipe out|pull out|hold up|put down|shut down|hold back|win back|push back|drive back|send back|bring back|take back|free up|round up|prop up|draw up|back up|open up|tear up|scale back|scale up|pay off|hand back)$/;

function isAtEnd({ tokens, stop, skipped }: Predicates, at: number): boolean {
  return at >= stop || skipped.has(at) || tokens[at]?.pos === 'PUNCT';
}

function isTransitiveWith({ tokens }: Predicates, at: number): boolean {
  return PAIRS.test(`${tokens[at - 1]?.lemma ?? ''} ${tokens[at]?.lower ?? ''}`);
}

/** "that unless progress is made, they may disengage": everything up to the clause's own verb stays. */
function complementClause(words: Predicates, from: number, needs: Unit | undefined): Draft {
  const { tokens, verbs } = words;
  const opens = tokens[from + 1]?.text === ',' ? from + 2 : from + 1;
  let after = from;
  const condition: Unit[] = [];
  if (/^(?:if|unless|when|while|once|although|after|before|until)$/.test(tokens[opens]?.lower ?? '')) {
    const comma = tokens.findIndex((token, i) => i > opens && token.text === ',');
    if (comma > 0) after = comma;
    // Only where nothing else helps: a threat without its condition is another threat.
    if (comma > 0) condition.push({ tokens: span(from + 1, comma + 1), rank: RANKS.condition });
  }
  const verb = verbs.find((group) => group.form === 'finite' && group.first > after);
  if (!verb || verb.head >= words.stop) return EMPTY;
  const hard = span(from, verb.first).some(
    (i) => HARD.test(tokens[i]?.text ?? '') && !/^["“”«»]$/.test(tokens[i]?.text ?? ''),
  );
  if (hard) return EMPTY;
  // A headline does without the first "that", but not where it is the subject ("a truce that held").
  const that: Unit[] =
    tokens[from]?.lower === 'that' && after === from && verb.first > from + 1
      ? [{ tokens: [from], rank: RANKS.that }]
      : [];
  // "that elements of the brigade took the hill": the last thing to go is of what they are.
  const of = span(opens, verb.first).find((i) => tokens[i]?.lower === 'of' && tokens[i - 1]?.pos === 'NOUN');
  const nominal = span(of ?? verb.first, verb.first).every((i) =>
    /^(?:DET|ADJ|NOUN|PROPN|NUM|ADP)$/.test(tokens[i]?.pos ?? ''),
  );
  const whose: Unit[] =
    of === undefined || !nominal ? [] : [{ tokens: span(of, verb.first), rank: RANKS.end }];
  return join(
    {
      tokens: span(from, verb.first).filter((i) => !words.skipped.has(i)),
      units: [...that, ...condition, ...whose],
    },
    predicateOf(words, verb, needs),
  );
}

/** What is said with its condition, which goes only where nothing else helps. */
function saidUnder(words: Predicates, from: number, needs: Unit | undefined): Draft {
  const comma = words.tokens.findIndex(({ text }, i) => i > from && text === ',');
  if (comma < 0) return EMPTY;
  const then = words.tokens[comma + 1]?.lower === 'then' ? comma + 2 : comma + 1;
  const condition: Unit = { tokens: span(from, then), rank: RANKS.condition };
  return join({ tokens: condition.tokens, units: [condition] }, complementClause(words, then, needs));
}

function infinitive(words: Predicates, to: number, needs: Unit | undefined): Draft {
  let verb = to + 1;
  while (verb < words.stop && words.tokens[verb]?.pos === 'ADV') verb++;
  if (/^(?:be|have)$/.test(words.tokens[verb]?.lower ?? '') && words.tokens[verb + 1]?.pos === 'VERB') verb++;
  return join({ tokens: span(to, verb + 1), units: [] }, complementsOf(words, verb, needs));
}
