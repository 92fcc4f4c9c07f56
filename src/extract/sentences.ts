import type { Article, Sentence } from './article.ts';
import { trim } from './read/plain.ts';

/** Before a full stop these are short forms and seldom end a sentence. Lower case, without the stop. */
const ABBREVIATIONS = new Set(
  (
    'mr mrs ms messrs msgr mgr dr prof rev fr sr jr st ste mt ft gen lt col maj capt cmdr adm sgt cpl pvt brig gov sen rep sens reps gens pres amb hon ' +
    'vs etc no nos vol fig art sec approx ca c cf e.g i.e al inc ltd co corp dept univ assn bros ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun'
  ).split(' '),
);

/** Of these, the ones that can end a sentence as well; a title never does. */
const CAN_END = new Set(
  'no etc al inc ltd co corp jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun'.split(
    ' ',
  ),
);

/** After an abbreviation that can also end a sentence ("in the U.S."), these words start a new one. */
const STARTERS = new Set(
  (
    'The A An This That These Those It He She They We I You His Her Their Its Our My There Here But And Or So Yet ' +
    'In On At By For From With After Before Since While When As If Although Though However Meanwhile Later Earlier ' +
    'Then Now Both Some Many Most All No Not According Following During Under Despite Until'
  ).split(' '),
);

/** The number of a note behind a sentence, "[3]" or "[b][4]", is no part of it. */
const NOTES = /(?:\[(?:\d{1,3}|\p{Ll}|note \d{1,2})\]){1,6}$/u;
const BOUNDARY = /[.!?…]["'”’»“‘«)\]]{0,3}(?:\[(?:\d{1,3}|\p{Ll}|note \d{1,2})\]){0,6}\s+/gu;

/**
 * Nobody writes sentences of so many characters. What is longer is cut between words, so that work that grows faster
 * than a sentence still grows no faster than the text.
 */
const LONGEST = 4000;

/** Sentences of every block that is not boilerplate, in order. Headings are one sentence each. */
export function splitSentences(article: Article): Sentence[] {
  return article.blocks.flatMap((block, index) => {
    if (block.kind === 'boilerplate') return [];
    const words = article.text.slice(block.start, block.end);
    if (block.kind === 'heading' && words.length <= LONGEST)
      return [{ start: block.start, end: block.end, block: index }];
    return cuts(words).map(([from, to]) => {
      const { start, end } = trim(article.text, { start: block.start + from, end: block.start + to });
      return { start, end, block: index };
    });
  });
}

function cuts(text: string): [number, number][] {
  const found: [number, number][] = [];
  let from = 0;
  for (const match of text.matchAll(BOUNDARY)) {
    const next = match.index + match[0].length;
    if (next >= text.length || !endsSentence(text, match.index, next)) continue;
    const notes = NOTES.exec(match[0].trimEnd())?.[0].length ?? 0;
    found.push([from, notes > 0 ? match.index + match[0].trimEnd().length - notes : next]);
    from = next;
  }
  if (from < text.length) {
    const notes = NOTES.exec(text.trimEnd().slice(-60))?.[0].length ?? 0;
    found.push([from, notes > 0 ? text.trimEnd().length - notes : text.length]);
  }
  return found.flatMap((cut) =>
    text[cut[0]] === '(' || cut[1] - cut[0] > LONGEST
      ? asideFirst(text, cut).flatMap((part) => shortened(text, part))
      : [cut],
  );
}

function shortened(text: string, [from, to]: [number, number]): [number, number][] {
  if (to - from <= LONGEST) return [[from, to]];
  const pieces: [number, number][] = [];
  let at = from;
  while (to - at > LONGEST) {
    const before = text.lastIndexOf(' ', at + LONGEST);
    const end = before > at ? before : text.indexOf(' ', at + LONGEST);
    if (end < 0 || end >= to) break;
    pieces.push([at, end + 1]);
    at = end + 1;
  }
  pieces.push([at, to]);
  // Where a stretch of white space is cut, one piece can be nothing else.
  return pieces.filter((piece) => text.slice(...piece).trim() !== '');
}

/** "(Reuters) The envoy left": what stands in brackets after the end of a sentence belongs to neither. */
function asideFirst(text: string, [from, to]: [number, number]): [number, number][] {
  const close = text[from] === '(' ? text.indexOf(')', from) : -1;
  if (close < 0 || close >= to || !/^\)\s+[\p{Lu}"“‘«„]/u.test(text.slice(close, close + 40)))
    return [[from, to]];
  return [
    [from, close + 1],
    [close + 1, to],
  ];
}

function endsSentence(text: string, mark: number, next: number): boolean {
  // A dash or a lower case letter goes on with the sentence: “Stop!” he said.
  if (!/^[\p{Lu}\p{N}"'“‘«„([\]]/u.test(text.slice(next, next + 2))) return false;
  if (text[mark] !== '.') return true;
  // The longest short form looked at is four letters; a window keeps this constant time.
  const before = /(?:^|[\s("“‘[])((?:\p{L}\.){1,5}|[\p{L}.]{1,6})$/u.exec(
    text.slice(Math.max(0, mark - 12), mark + 1),
  )?.[1];
  if (before === undefined) return true;
  const form = before.slice(0, -1);
  const following = /^["'“‘«„([]?([\p{L}']+)/u.exec(text.slice(next, next + 24))?.[1] ?? '';
  if (/^\p{Lu}$/u.test(form)) return STARTERS.has(following) && following.length > 1;
  if (form.includes('.')) return STARTERS.has(following);
  if (!ABBREVIATIONS.has(form.toLowerCase())) return true;
  // "on Jan. 5" goes on; "in Sept. The" does not. "No." before a word that is no number is the answer no.
  if (form.toLowerCase() === 'no') return !/^\d/.test(text.slice(next, next + 1));
  return STARTERS.has(following) && CAN_END.has(form.toLowerCase());
}
