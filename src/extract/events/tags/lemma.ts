/** Lemmas of words whose tag was put right. */
import type { PartOfSpeech, Token } from '../../tokens.ts';
import { verbConcept } from '../lexicon.ts';
import { verbByForm, verbOfPast } from '../past.ts';

/** Verbs in -e lose it before -ed: "retired", "created". */
const SILENT_E = /(?:ir|at|iv|ag|ur|os|ut|id|uc|ang|erg|olv|eas|ak|ok|iz|is)$/;

export function lemmaOf(token: Token, pos: PartOfSpeech): string {
  if (pos === 'ADJ' || pos === 'DET') return token.lower;
  if (pos === 'NOUN') return token.lower.replace(/ies$/, 'y').replace(/([^s])s$/, '$1');
  const known =
    verbOf(token.lower) ?? gerundOf(token.lower) ?? verbByForm(token.lower) ?? verbOfPast(token.lower);
  if (known !== null) return known;
  if (token.lemma === token.lower && /[^s]s$/.test(token.lower)) return token.lower.slice(0, -1);
  if (token.lemma !== token.lower || !token.lower.endsWith('ed')) return token.lemma;
  const stem = token.lower.slice(0, -2);
  return SILENT_E.test(stem) ? `${stem}e` : stem;
}

/** The verb whose participle a word in -ed is, if it is one that tells a happening. */
export function verbOf(lower: string): string | null {
  if (!lower.endsWith('ed')) return null;
  const stems = [lower.slice(0, -2), lower.slice(0, -1), lower.slice(0, -3)];
  return stems.find((stem) => verbConcept(stem, undefined).name !== 'other') ?? null;
}

/** The verb whose gerund a word is, if it is one that tells a happening. */
export function gerundOf(lower: string): string | null {
  if (!lower.endsWith('ing')) return null;
  const stem = lower.slice(0, -3);
  const stems = [stem, `${stem}e`, stem.slice(0, -1)];
  return stems.find((each) => verbConcept(each, undefined).name !== 'other') ?? null;
}
