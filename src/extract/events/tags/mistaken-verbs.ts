/** What the tagger takes for a verb and is none. */
import type { Token } from '../../tokens.ts';
import { nounConcept } from '../lexicon.ts';
import { SIMPLE_PAST } from '../past.ts';
import { QUARTER } from './missed-nouns.ts';
import { isPast, lastTime, ORDER, type Place, type Rule, TIME, UNCHANGED } from './rules.ts';

const POSSESSIVE = /^(?:his|her|its|their|our|your|my)$/;

export const MISTAKEN_VERBS: readonly Rule[] = [
  lastTime,
  {
    // Behind an article, with nothing that it could go with.
    example: 'to the conduct of the brigade, and to control the narrows',
    to: 'NOUN',
    holds: ({ token, before, next }) =>
      /^(?:the|an?|this|its|their|his|her)$/.test(before?.lower ?? '') &&
      ((token.lower === token.lemma && next?.lower === 'of') ||
        (/[^s]s$/.test(token.lower) &&
          token.lower !== token.lemma &&
          /^(?:PUNCT|ADP)$/.test(next?.pos ?? ''))),
  },
  {
    // With a capital, between an article or a number and the rest of a name.
    example: 'elements of the 61st Motorized Brigade took the hill',
    to: 'PROPN',
    holds: ({ token, before, next }) =>
      /^\p{Lu}/u.test(token.text) &&
      (before?.pos === 'DET' || ORDER.test(before?.lower ?? '')) &&
      /^\p{Lu}/u.test(next?.text ?? ''),
  },
  {
    // Behind an owner in several, with a capital.
    example: 'the chair of the Widows’ Hope spoke',
    to: 'PROPN',
    holds: ({ token, before, second }) =>
      /^['’]$/.test(before?.text ?? '') &&
      second?.end === before?.start &&
      second?.lower.endsWith('s') === true &&
      /^\p{Lu}/u.test(token.text),
  },
  {
    // Between the mark that opens a quotation and the end of what an article goes with.
    example: 'declared it a “closed zone”',
    to: 'ADJ',
    holds: ({ token, before, second, next }) =>
      /^["“‘'«„]$/.test(before?.text ?? '') &&
      /^(?:DET|ADJ)$/.test(second?.pos ?? '') &&
      next?.pos === 'NOUN' &&
      isPast(token),
  },
  {
    // Between a number with its article and a noun it only describes.
    example: 'the two allied armies',
    to: 'ADJ',
    holds: ({ token, before, second, next }) =>
      before?.pos === 'NUM' &&
      /^(?:the|these|those|all|both|his|her|its|their)$/.test(second?.lower ?? '') &&
      next?.pos === 'NOUN' &&
      isPast(token),
  },
  {
    example: 'a list of 214 captured soldiers',
    to: 'ADJ',
    holds: ({ token, before, second, next }) =>
      before?.pos === 'NUM' &&
      /^(?:of|with|by|for|to|from|among|between)$/.test(second?.lower ?? '') &&
      next?.pos === 'NOUN' &&
      next.lower.endsWith('s') &&
      isPast(token),
  },
  {
    // No verb stands behind an owner.
    example: 'a letter in his file, which …',
    to: 'NOUN',
    holds: ({ token, before }) =>
      token.lower === token.lemma && /^(?:his|its|their|our|your|my)$/.test(before?.lower ?? ''),
  },
  {
    // No verb of the past stands between a preposition and a noun without an article.
    example: 'behind closed doors',
    to: 'ADJ',
    holds: ({ token, before, next }) =>
      before?.pos === 'ADP' && next?.pos === 'NOUN' && /[^e]ed$/.test(token.lower),
  },
  {
    // A wing.
    example: 'his left, under General Orr',
    to: 'NOUN',
    holds: ({ token, before }) =>
      token.lower === 'left' && /^(?:the|his|her|its|their)$/.test(before?.lower ?? ''),
  },
  {
    // Before a verb of the past, a form of the present is its subject.
    example: 'when rockets fell',
    to: 'NOUN',
    holds: ({ token, before, next }) =>
      (token.lower === token.lemma || /[^s]s$/.test(token.lower)) &&
      /^(?:when|once|as|after|before|until)$/.test(before?.lower ?? '') &&
      next?.pos === 'VERB' &&
      (SIMPLE_PAST.has(next.lower) || next.lower.endsWith('ed')),
  },
  {
    example: 'retook it last month',
    to: 'ADJ',
    holds: ({ token, next }) => token.lower === 'last' && TIME.test(next?.lower ?? ''),
  },
  {
    // An article, and nothing behind it that it could describe.
    example: 'led by a cooper, Low',
    to: 'NOUN',
    holds: ({ token, before, next }) =>
      /^an?$/.test(before?.lower ?? '') &&
      token.lower === token.lemma &&
      next?.pos === 'PUNCT' &&
      next.text !== '-',
  },
  {
    example: 'along the north coast',
    to: 'NOUN',
    holds: ({ token, before, second }) =>
      token.lower === token.lemma && QUARTER.test(before?.lower ?? '') && second?.pos === 'DET',
  },
  {
    example: 'Help in the form of rice arrived',
    to: 'NOUN',
    holds: ({ token, before, next, telling }) =>
      !before && telling && token.lower === token.lemma && /^(?:in|on|for|from|of)$/.test(next?.lower ?? ''),
  },
  {
    example: 'recruits who had trained',
    to: 'NOUN',
    holds: ({ token, next }) => /[^s]s$/.test(token.lower) && next?.lower === 'who',
  },
  {
    // What a hyphen ties to a noun tells nothing.
    example: 'left-wing guerrillas',
    to: 'ADJ',
    holds: ({ token, next, third }) =>
      next?.text === '-' &&
      next.start === token.end &&
      (token.lower === token.lemma || (third?.pos === 'NOUN' && third.start === next.end)),
  },
  {
    // What somebody owns is named, and nothing told of it.
    example: 'his continued support',
    to: 'ADJ',
    holds: ({ token, before, next }) =>
      (/^['’]s$/.test(before?.lower ?? '') || /^(?:his|its|their|our|my)$/.test(before?.lower ?? '')) &&
      next?.pos === 'NOUN' &&
      isPast(token),
  },
  { example: 'Fighting in the north began', to: 'NOUN', holds: isHappening },
  {
    example: 'Heads of state will meet',
    to: 'NOUN',
    holds: ({ token, before, next }) => !before && /[^s]s$/.test(token.lower) && next?.lower === 'of',
  },
  { example: 'raised army pay by a third', to: 'NOUN', holds: (place) => place.told && isBareNoun(place) },
  {
    example: 'to have met',
    to: 'AUX',
    holds: ({ token, next }) =>
      /^ha(?:ve|s|d|ving)$/.test(token.lower) && next?.pos === 'VERB' && isPast(next),
  },
  {
    example: 'was named acting chief',
    to: 'ADJ',
    holds: ({ token, next }) => token.lower === 'acting' && /^(?:NOUN|PROPN|ADJ)$/.test(next?.pos ?? ''),
  },
  {
    example: 'won back part of the region',
    to: 'NOUN',
    holds: ({ token, next }) => token.lower === 'part' && next?.lower === 'of',
  },
  {
    example: 'They took the fortress town of Shun',
    to: 'PROPN',
    holds: ({ token, before, telling }) =>
      telling &&
      /^(?:ADP|DET)$/.test(before?.pos ?? '') &&
      /^\p{Lu}\p{Ll}/u.test(token.text) &&
      !token.lower.endsWith('ing'),
  },
  {
    example: 'praised the televised address on Thursday',
    to: 'NOUN',
    holds: ({ token, before, second, next }) =>
      token.lower === token.lemma &&
      before?.pos === 'VERB' &&
      isPast(before) &&
      /^(?:an?|the)$/.test(second?.lower ?? '') &&
      /^(?:ADP|PUNCT)$/.test(next?.pos ?? ''),
  },
  {
    example: 'cleared the soldiers of blame',
    to: 'NOUN',
    holds: ({ token, before, next, telling }) =>
      token.lower === token.lemma &&
      before?.lower === 'of' &&
      telling &&
      !/^(?:DET|PRON|PROPN)$/.test(next?.pos ?? ''),
  },
  {
    // A verb in the past follows.
    example: 'An earlier bill failed',
    to: 'NOUN',
    holds: ({ token, before, second, next }) =>
      token.lower === token.lemma &&
      /^(?:an?|the)$/.test(second?.lower ?? '') &&
      /^(?:ADJ|ADV)$/.test(before?.pos ?? '') &&
      next?.pos === 'VERB' &&
      isPast(next),
  },
  {
    example: 'They joined the opposition Left Alliance',
    to: 'PROPN',
    holds: ({ token, before, next, telling }) =>
      telling && before?.pos === 'NOUN' && next?.pos === 'PROPN' && /^\p{Lu}/u.test(token.text),
  },
  {
    // Within a name, where the sentence has its verb in small letters; "in Orlovia and Marrow".
    example: 'They signed the Gulf Charter Concord',
    to: 'PROPN',
    holds: ({ token, before, second, telling }) =>
      telling &&
      (before?.pos === 'CCONJ' ? second?.pos === 'PROPN' : before?.pos === 'PROPN') &&
      /^\p{Lu}/u.test(token.text),
  },
  {
    // A second verb needs a joint.
    example: 'abolished monastic vows and tithes',
    to: 'NOUN',
    holds: ({ token, before, second, next, told }) =>
      told &&
      /[^s]s$/.test(token.lower) &&
      before?.pos === 'NOUN' &&
      second?.pos === 'VERB' &&
      /^(?:PUNCT|CCONJ)$/.test(next?.pos ?? ''),
  },
  {
    // No infinitive ends in s, and no verb follows these.
    example: 'a halt to strikes',
    to: 'NOUN',
    holds: (place) =>
      /[^s]s$/.test(place.token.lower) && place.token.lower !== place.token.lemma && isNamed(place),
  },
];

/** "in their replies", "signed decrees", "into a queue of recruits outside the gate", "two earlier attempts" */
function isNamed({ before, second, next }: Place): boolean {
  return (
    before?.pos === 'ADJ' ||
    /^(?:to|of|into|from|with|among|between|against)$/.test(before?.lower ?? '') ||
    (/^(?:earlier|later)$/.test(before?.lower ?? '') && /^(?:NUM|DET)$/.test(second?.pos ?? '')) ||
    POSSESSIVE.test(before?.lower ?? '') ||
    (before?.pos === 'VERB' && before.lower !== before.lemma && next?.pos !== 'DET')
  );
}

/** "…, shelling killed six", "Earlier fighting, on 11 May, was …": a gerund of what happened, and no deed of anybody. */
function isHappening({ token: { lower }, before, second, next }: Place): boolean {
  if (!lower.endsWith('ing') || nounConcept(lower) === null) return false;
  const told = next?.pos === 'AUX' || (next?.pos === 'VERB' && isPast(next));
  const closes = told || isEnd(next, /^(?:ADP|PUNCT)$/);
  if (!before) return told || isEnd(next, /^ADP$/);
  // "Wednesday's shooting drew crowds"
  if (/^['’]s$/.test(before.lower)) return closes;
  if (before.text === ',') return told;
  return !second && /^(?:ADJ|ADV|PROPN)$/.test(before.pos) && closes;
}

function isEnd(next: Token | undefined, kinds: RegExp): boolean {
  return kinds.test(next?.pos ?? '');
}

/** "took the Orlo pass": no bare verb goes with a singular, behind a verb that tells. */
function isBareNoun({ token, before, second }: Place): boolean {
  if (token.lower !== token.lemma || UNCHANGED.test(token.lower)) return false;
  if (before?.pos === 'ADJ' && second?.pos === 'DET') return true;
  if (before?.pos === 'NOUN') return !before.lower.endsWith('s') || before.lower === before.lemma;
  return before?.pos === 'PROPN' && second?.pos === 'DET';
}
