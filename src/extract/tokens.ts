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

/** Tokens of a range with their parts of speech (wink-nlp's English model). */
export function tagTokens(article: Article, range: Range): Token[] {
  const words = article.text.slice(range.start, range.end);
  const tokens = nlp.readDoc(words).tokens();
  const values: string[] = tokens.out();
  const tags = tokens.out(its.pos);
  const lemmas = tokens.out(its.lemma);
  const found: Token[] = [];
  let at = 0;
  for (let i = 0; i < values.length; i++) {
    const text = values[i] ?? '';
    const lemma = lemmas[i] ?? text;
    // The tokenizer folds white space, so each token is looked for after the last: mostly it stands right there.
    const next = words.charCodeAt(at) === SPACE ? at + 1 : at;
    const start = words.startsWith(text, next) ? next : words.indexOf(text, at);
    if (start < 0) continue;
    at = start + text.length;
    const lower = lowerCase(text);
    found.push({
      start: range.start + start,
      end: range.start + at,
      text,
      lower,
      pos: (tags[i] ?? 'X') as PartOfSpeech,
      lemma: lemma === lower ? lower : lowerCase(lemma),
    });
  }
  return found;
}
