/** Speeches printed whole: who says "we" in them is no reporter, and what they did is what the text tells. */
import type { Article } from '../article.ts';

/** Whom a speech turns to: an office or a body, with a title of respect where there has to be one. */
const HEARERS =
  '(?:colleagues|comrades|compatriots|countrymen|countrywomen|friends|citizens|ladies and gentlemen|excellenc(?:y|ies)|your (?:excellenc(?:y|ies)|majesty|honou?r|highness)|' +
  'm(?:r|adam)\\.? (?:acting |vice[- ])?(?:president|speaker|chair(?:man|woman|person)?|secretary[- ]general)|' +
  '(?:honou?rable |distinguished )?(?:members|delegates|deputies|senators|representatives|guests|ministers|ambassadors) of [\\p{L} ]{3,40}|' +
  '(?:distinguished|honou?rable|esteemed) (?:members|delegates|guests|colleagues|ministers|ambassadors|representatives)|' +
  'brothers and sisters|fellow \\p{L}{3,20})';
/** "Mr. Chairman, members of the Council,", "Colleagues, good afternoon." at the head of a paragraph. */
const ADDRESS = new RegExp(
  `^\\s*(?:(?:my|our|dear|esteemed|good (?:morning|afternoon|evening)),? ){0,2}${HEARERS}\\s*[,:!—–]`,
  'iu',
);
/** As long as an address gets. */
const HEAD = 120;

/** Whether a text is what somebody said to an assembly or a people, from beginning to end. */
export function isSpeech({ text, blocks }: Article): boolean {
  return blocks.some(
    ({ kind, start, end }) =>
      kind !== 'blockquote' && ADDRESS.test(text.slice(start, Math.min(end, start + HEAD))),
  );
}
