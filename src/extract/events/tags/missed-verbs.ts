/** Verbs that the tagger takes for adjectives or nouns. */
import { verbConcept } from '../lexicon.ts';
import { SIMPLE_PAST, verbByForm } from '../past.ts';
import { gerundOf, verbOf } from './lemma.ts';
import { COMING_DAY, lastTime, type Place, type Rule, UNCHANGED } from './rules.ts';
import { TIME_NOUNS } from '../../word-classes.ts';

const FLOATING = /^(?:each|both|all)$/;
const LAPSING = /^(?:lapsed|expired|collapsed|resigned|retired|surrendered|died)$/;
const HAVE = new Set(['has', 'have', 'had']);
const BE = new Set(['was', 'were', 'been', 'being', 'is', 'are', 'be']);

/** Participles of verbs with forms of their own that the tagger may take for adjectives behind "was". */
const PARTICIPLES = new Set(
  (
    'taken retaken overtaken undertaken overrun driven shot hit cut sunk beaten stolen thrown overthrown withdrawn broken chosen given written frozen shaken torn split spread struck stricken shut burnt rebuilt ' +
    'pierced mined ransomed absolved forfeited dispossessed consecrated baptised chartered quelled trampled blinded extinguished quenched punctured annihilated ' +
    'sighted smuggled resettled vaccinated quarantined scoured'
  ).split(' '),
);
const ALWAYS_PAST: ReadonlySet<string> = new Set(
  ['', 're', 'over', 'under', 'out'].flatMap((prefix) =>
    'took ran went came wrote gave drew threw grew fled sank broke found fell'
      .split(' ')
      .map((form) => prefix + form),
  ),
);
const MAYBE_PAST = new Set(['hit', 'cut', 'shut', 'split', 'spread', 'quit', 'burst', 'cast']);

const pastForm: Rule = { example: 'Gunfire spread to the port', to: 'VERB', holds: isPastForm };

const ofRelative: Rule = {
  example: 'Hale, who retired in May, …',
  to: 'VERB',
  holds: ({ token, before, next }) =>
    /^(?:who|which)$/.test(before?.lower ?? '') &&
    /[^e]ed$/.test(token.lower) &&
    /^(?:ADP|ADV|PUNCT|DET|PRON)$/.test(next?.pos ?? ''),
};

const passive: Rule = {
  example: 'was retaken in 1916',
  to: 'VERB',
  holds: ({ token, before }) => BE.has(before?.lower ?? '') && PARTICIPLES.has(token.lower),
};

/** Where the verb is one that tells. */
const passiveThatTells: Rule = {
  example: 'shops were looted',
  to: 'VERB',
  holds: ({ token, before }) => BE.has(before?.lower ?? '') && verbOf(token.lower) !== null,
};

/** Where nothing else is a verb. */
const onlyVerb: Rule = {
  example: 'the rebels abducted 12 pupils',
  to: 'VERB',
  holds: ({ token, before, next, telling }) =>
    !telling &&
    /[^e]ed$/.test(token.lower) &&
    (/^(?:NOUN|PROPN|PRON)$/.test(before?.pos ?? '') ||
      /^(?:also|then|later|again)$/.test(before?.lower ?? '')) &&
    /^(?:NUM|DET|PRON|PROPN)$/.test(next?.pos ?? ''),
};

export const behindModal: Rule = {
  example: 'would close next month',
  to: 'VERB',
  holds: ({ token, before, next }) =>
    before?.pos === 'AUX' &&
    /^(?:will|would|could|should|may|might|must|shall)$/.test(before.lower) &&
    !/^(?:VERB|AUX)$/.test(next?.pos ?? '') &&
    verbConcept(token.lower, undefined).name !== 'other',
};

/** Neither a noun nor an adjective stands before an article, but where that opens a time: "left nine wounded the night before". */
const beforeObject: Rule = {
  example: 'The head of the service, Marta Venn, informed the council',
  to: 'VERB',
  holds: ({ token, before, next, third }) =>
    (before?.text === ',' || before?.lower === 'and' || before?.pos === 'NOUN') &&
    /[^e]ed$/.test(token.lower) &&
    next?.pos === 'DET' &&
    /^(?:NOUN|PROPN|ADJ)$/.test(third?.pos ?? '') &&
    !/^(?:next|same|following|previous|whole|entire)$/.test(third?.lower ?? '') &&
    !TIME_NOUNS.has(third?.lower ?? ''),
};

/** In the order in which they are asked. */
export const AMONG_ADJECTIVES: readonly Rule[] = [
  lastTime,
  pastForm,
  {
    // No adjective has a particle.
    example: 'since the mill burnt down',
    to: 'VERB',
    holds: ({ token, before, next }) =>
      /^(?:NOUN|PROPN)$/.test(before?.pos ?? '') &&
      /^(?:down|out|up|off)$/.test(next?.lower ?? '') &&
      (/[^e]ed$/.test(token.lower) || PARTICIPLES.has(token.lower)),
  },
  {
    // No adjective stands behind its noun, and a verb without object describes nothing.
    example: 'The directive lapsed on Monday',
    to: 'VERB',
    holds: ({ token, before, next }) =>
      LAPSING.test(token.lower) && before?.pos === 'NOUN' && next?.pos === 'ADP',
  },
  ofRelative,
  beforeObject,
  {
    example: 'The port, mined in May, is shut',
    to: 'VERB',
    holds: ({ token, before, next }) =>
      before?.text === ',' &&
      (/[^e]ed$/.test(token.lower) || PARTICIPLES.has(token.lower)) &&
      next?.pos === 'ADP',
  },
  {
    // No adjective says by whom.
    example: 'A truce mediated by two bishops',
    to: 'VERB',
    holds: ({ token, before, next }) =>
      before?.pos === 'NOUN' && /[^e]ed$/.test(token.lower) && next?.lower === 'by',
  },
  passive,
  {
    example: 'would have preferred a vote',
    to: 'VERB',
    holds: ({ token, before, next }) =>
      HAVE.has(before?.lower ?? '') && /[^e]ed$/.test(token.lower) && /^(?:DET|PRON)$/.test(next?.pos ?? ''),
  },
];

/** Asked when no adjective has turned out to be a noun. */
export const LAST_AMONG_ADJECTIVES: readonly Rule[] = [
  passiveThatTells,
  onlyVerb,
  {
    example: 'Ukraine and Russia each signed papers',
    to: 'VERB',
    holds: ({ token, before, second }) =>
      token.lower.endsWith('ed') &&
      FLOATING.test(before?.lower ?? '') &&
      /^(?:NOUN|PROPN|PRON)$/.test(second?.pos ?? ''),
  },
];

export const AMONG_NOUNS: readonly Rule[] = [
  beforeObject,
  {
    // Of one body, with the day right behind it.
    example: 'Parliament votes Friday on aid',
    to: 'VERB',
    holds: isTimetable,
  },
  pastForm,
  ofRelative,
  {
    // No noun stands before an adjective that closes its sentence.
    example: 'The number of dead remains unclear.',
    to: 'VERB',
    holds: ({ token, next, third }) =>
      token.lower === 'remains' && next?.pos === 'ADJ' && third?.pos === 'PUNCT',
  },
  {
    // Behind its noun, and before what it does something to.
    example: 'a camp that shelters 70,000 people',
    to: 'VERB',
    holds: ({ token, before, second, next }) =>
      /^(?:that|which|who)$/.test(before?.lower ?? '') &&
      /^(?:NOUN|PROPN)$/.test(second?.pos ?? '') &&
      /[^s]s$/.test(token.lower) &&
      token.lower !== token.lemma &&
      /^(?:NUM|DET|PRON)$/.test(next?.pos ?? ''),
  },
  passive,
  {
    example: 'police shot eleven men dead',
    to: 'VERB',
    holds: ({ token, before, next, telling }) =>
      (!telling || /^(?:dead|down)$/.test(next?.lower ?? '')) &&
      token.lower === 'shot' &&
      /^(?:NOUN|PROPN)$/.test(before?.pos ?? '') &&
      (/^(?:NUM|DET|PROPN)$/.test(next?.pos ?? '') || /^(?:dead|down)$/.test(next?.lower ?? '')),
  },
  {
    example: 'had retaken the town',
    to: 'VERB',
    holds: ({ token, before, next }) =>
      HAVE.has(before?.lower ?? '') &&
      (PARTICIPLES.has(token.lower) ||
        (UNCHANGED.test(token.lower) && /^(?:ADP|DET)$/.test(next?.pos ?? ''))),
  },
  {
    example: 'After meeting Orr',
    to: 'VERB',
    holds: ({ token, before, next }) =>
      /^(?:after|before|since)$/.test(before?.lower ?? '') &&
      /^(?:PROPN|DET|PRON)$/.test(next?.pos ?? '') &&
      gerundOf(token.lower) !== null,
  },
  passiveThatTells,
  onlyVerb,
];

/** "Parliament votes Friday", "the senate there meets tomorrow"; "In council votes Friday", "council votes Friday drew crowds" are nouns. */
function isTimetable({ token: { lower, lemma }, before, second, next, third, told }: Place): boolean {
  if (told || !/[^s]s$/.test(lower) || lower === lemma) return false;
  if (/^(?:ADP|VERB|PART)$/.test(second?.pos ?? '') || /^(?:VERB|AUX)$/.test(third?.pos ?? '')) return false;
  if (!/^(?:NOUN|PROPN)$/.test(before?.pos ?? '') && before?.lower !== 'there') return false;
  return (
    !before?.lower.endsWith('s') &&
    COMING_DAY.test(next?.lower ?? '') &&
    verbConcept(lemma, undefined).name !== 'other'
  );
}

/** "Gunfire spread to the port", "and retook it" */
function isPastForm({ token: { lower, text }, before, next, telling }: Place): boolean {
  if (text !== lower) return false;
  // "drove them back to the hills": no noun goes before these.
  if ((SIMPLE_PAST.has(lower) || UNCHANGED.test(lower)) && /^(?:me|him|us|them)$/.test(next?.lower ?? ''))
    return true;
  if (ALWAYS_PAST.has(lower)) return true;
  // "its commander shot himself"
  if (/^(?:him|her|it|them)sel(?:f|ves)$/.test(next?.lower ?? '') && verbByForm(lower) !== null) return true;
  // "The raid on 3 May cost the army 300 men"
  if (
    lower === 'cost' &&
    /^(?:NOUN|PROPN|NUM)$/.test(before?.pos ?? '') &&
    /^(?:DET|NUM|PROPN)$/.test(next?.pos ?? '')
  )
    return true;
  if (!MAYBE_PAST.has(lower)) return false;
  const opens = /^(?:ADP|DET|PRON|NUM|ADV|PUNCT|PROPN)$/.test(next?.pos ?? '');
  return opens && (telling ? before?.text === ',' : /^(?:NOUN|PROPN|PRON)$/.test(before?.pos ?? ''));
}
