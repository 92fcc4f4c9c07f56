/** The words of a quotation in every language that a timeline has them in. */
import type { Evidence, Quote } from './timeline.ts';

/**
 * `printed`: as the source has them, and nobody says in which language they were spoken. `original`: what was said;
 * `translation`: the same in another language, which nobody said.
 */
export interface Version {
  readonly kind: 'printed' | 'original' | 'translation';
  readonly text: string;
  /** undefined: not known. */
  readonly language: string | undefined;
  readonly by: 'source' | 'editor';
  readonly translator: string | undefined;
  readonly evidence: Evidence | undefined;
}

/**
 * What was said first, then its translations in the order of the file; one where the quotation is in one language only.
 * @param sourceLanguage of the quotation's source, which its words have unless it says otherwise
 */
export function versionsOf(
  quote: Quote,
  sourceLanguage: string | undefined,
): readonly [Version, ...Version[]] {
  const { original, translations = [] } = quote;
  // Who prints a translation beside the words says that the words are the original.
  const isOriginal = translations.some(({ by }) => by === 'source');
  const printed: Version = {
    kind: original ? 'translation' : isOriginal ? 'original' : 'printed',
    text: quote.text,
    language: quote.language ?? sourceLanguage,
    by: 'source',
    translator: undefined,
    evidence: quote.evidence[0],
  };
  const others = translations.map((wording): Version => ({ ...EMPTY, ...wording, kind: 'translation' }));
  return original ? [{ ...EMPTY, ...original, kind: 'original' }, printed, ...others] : [printed, ...others];
}

const EMPTY = { translator: undefined, evidence: undefined };

/** The words that a citation gives: what was said where the source prints it, and else what it prints. */
export function citedVersion(quote: Quote, sourceLanguage: string | undefined): Version {
  const versions = versionsOf(quote, sourceLanguage);
  const [first] = versions;
  return first.by === 'source' ? first : (versions[1] ?? first);
}

/** Every word of it in every language, for a search. */
export function allWords({ text, original, translations = [] }: Quote): readonly string[] {
  return [text, ...(original ? [original.text] : []), ...translations.map((each) => each.text)];
}
