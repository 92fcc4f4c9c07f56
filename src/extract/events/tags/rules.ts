/** Rules that put a tag right by the words around it: of those for what the tagger said, the first that holds counts. */
import type { PartOfSpeech, Token } from '../../tokens.ts';
import { SIMPLE_PAST } from '../past.ts';

/** A token and those beside it, which are mended before it and as tagged behind it. */
export interface Place {
  readonly token: Token;
  readonly before: Token | undefined;
  /** The one before that. */
  readonly second: Token | undefined;
  readonly next: Token | undefined;
  /** The one after that. */
  readonly third: Token | undefined;
  /** The sentence has a verb in small letters that is more than a gerund. */
  readonly telling: boolean;
  /** A verb of the past stands before, in this clause. */
  readonly told: boolean;
}

export interface Rule {
  /** In which the tag is wrong. */
  readonly example: string;
  readonly to: PartOfSpeech;
  readonly holds: (place: Place) => boolean;
}

export function isPast({ lower, lemma }: Token): boolean {
  return lower !== lemma && !/(?:ing|s)$/.test(lower);
}

/** "312th" */
export const ORDER = /^\d+(?:st|nd|rd|th)$/;

/** "The army last entered the town in May": it says which time it was. */
export const lastTime: Rule = {
  example: 'She last spoke to him in May',
  to: 'ADV',
  holds: ({ token, before, next }) =>
    token.lower === 'last' &&
    /^(?:NOUN|PROPN|PRON)$/.test(before?.pos ?? '') &&
    next?.pos === 'VERB' &&
    (isPast(next) || SIMPLE_PAST.has(next.lower)),
};

/** After "that" these make a time: "that autumn". */
export const TIME =
  /^(?:spring|summer|autumn|fall|winter|year|month|week|day|night|morning|afternoon|evening|weekend|january|february|march|april|may|june|july|august|september|october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/;

/** Right behind a verb of the present these are days to come. */
export const COMING_DAY =
  /^(?:today|tomorrow|tonight|next|later|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/;

/** Past forms that look like the present. */
export const UNCHANGED =
  /^(?:hit|put|cut|set|shut|let|cost|split|spread|quit|burst|cast|read|hurt|bid|shed)$/;
