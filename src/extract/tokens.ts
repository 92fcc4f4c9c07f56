import model from 'wink-eng-lite-web-model';
import winkNLP, { type ItsFunction } from 'wink-nlp';
import type { Article, Range } from './article.ts';
import { lowerCase } from './lower-case.ts';

export type PartOfSpeech =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X'
  | 'SPACE';

/** One token; offsets are those of the article. */
export interface Token extends Range {
  readonly text: string;
  readonly lower: string;
  readonly pos: PartOfSpeech;
  readonly lemma: string;
}

const nlp = winkNLP(model, ['pos']);
/** wink-nlp knows its helpers by identity, so they are passed as they are; its types miss that `lemma` gives a string a token. */
interface Helpers {
  readonly pos: ItsFunction<string>;
  readonly lemma: ItsFunction<string>;
}
const its = nlp.its as unknown as Helpers;

const SPACE = 32;

/** Stands between ranges that are read together: white space of this kind is a token. */
const BETWEEN = '\r';

/** Tokens of a range with their parts of speech (wink-nlp's English model). */
export function tagTokens(article: Article, range: Range): Token[] {
  return tagged(article, [range])[0] ?? [];
}

/**
 * The tokens of several ranges, each as if it were read alone, for no pattern of the tagger goes over the end of a line.
 * Read one by one they take a quarter more time.
 * @param ranges without white space at their ends
 */
export function tagTogether(article: Article, ranges: readonly Range[]): Token[][] {
  return article.text.includes(BETWEEN)
    ? ranges.map((range) => tagTokens(article, range))
    : tagged(article, ranges);
}

/**
 * "his sister's.”": with two marks behind it, an owner is one word for the tagger, which remembers words from text to text: what the
 * next one is read as would depend on what was read before. A space keeps the marks apart.
 */
const OWNER_AT_END = /(['’]s)(?=[^\p{L}\p{N}\s])/giu;

function tagged({ text: all }: Article, ranges: readonly Range[]): Token[][] {
  const pieces = ranges.map(({ start, end }) => all.slice(start, end));
  const tokens = nlp.readDoc(pieces.join(BETWEEN).replace(OWNER_AT_END, '$1 ')).tokens();
  const values: string[] = tokens.out();
  const tags = tokens.out(its.pos);
  const lemmas = tokens.out(its.lemma);
  const parts = (i: number): boolean =>
    ranges.length > 1 && tags[i] === 'SPACE' && values[i]?.includes(BETWEEN) === true;
  let i = 0;
  return ranges.map(({ start: from }, n) => {
    const words = pieces[n] ?? '';
    const found: Token[] = [];
    if (words === '') return found;
    if (parts(i)) i++;
    let at = 0;
    for (; i < values.length && !parts(i); i++) {
      const text = values[i] ?? '';
      const lemma = lemmas[i] ?? text;
      // The tokenizer folds white space, so each token is looked for after the last: mostly it stands right there.
      const next = words.charCodeAt(at) === SPACE ? at + 1 : at;
      const start = words.startsWith(text, next) ? next : words.indexOf(text, at);
      if (start < 0) continue;
      at = start + text.length;
      const before = found.at(-1);
      if (before?.end === from + start && isCutApart(before.text, text)) {
        found.pop();
        found.push(...rejoined(before, text));
        continue;
      }
      const lower = lowerCase(text);
      found.push({
        start: from + start,
        end: from + at,
        text,
        lower,
        pos: (tags[i] ?? 'X') as PartOfSpeech,
        lemma: lemma === lower ? lower : lowerCase(lemma),
      });
    }
    return found;
  });
}

const LETTER = /^[\p{L}\p{M}]/u;
/** In UTF-16 units. No word is longer: what is would be put together again and again. */
const LONGEST_WORD = 64;
/** Beyond these letters the tokenizer knows none. */
const LAST_KNOWN = 'ÿ';

/** "Iași" and "Nguyễn" come in pieces: two letters meet, of which the tokenizer knows only one. */
function isCutApart(before: string, text: string): boolean {
  const [last, first] = [before.at(-1) ?? '', text[0] ?? ''];
  if ((last <= LAST_KNOWN && first <= LAST_KNOWN) || before.length > LONGEST_WORD) return false;
  return LETTER.test(last) && LETTER.test(first);
}

/** "Sơn." at the end of a sentence: of its last piece the tokenizer makes an abbreviation. */
function rejoined({ start, end, text: before, pos }: Token, piece: string): Token[] {
  const stops = piece.length > 1 && piece.endsWith('.');
  const text = before + (stops ? piece.slice(0, -1) : piece);
  const lower = lowerCase(text);
  const isName = lower.charAt(0) !== text.charAt(0);
  const to = end + piece.length - (stops ? 1 : 0);
  const word: Token = { start, end: to, text, lower, pos: isName ? 'PROPN' : pos, lemma: lower };
  return stops ? [word, { start: to, end: to + 1, text: '.', lower: '.', pos: 'PUNCT', lemma: '.' }] : [word];
}

/** The words from one place up to, and without, another, in lower case and with spaces between. */
export function wordsBetween(tokens: readonly Token[], from: number, to: number): string {
  return tokens
    .slice(Math.max(0, from), Math.max(0, to))
    .map(({ lower }) => lower)
    .join(' ');
}
