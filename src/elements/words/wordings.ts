/** A quotation in its languages: in which order they are shown, and what stands before each. */
import type { Quote } from '../../model/timeline.ts';
import { citedVersion, type Version, versionsOf } from '../../model/wordings.ts';
import type { ReaderContext } from '../base/context.ts';
import { directionOf, isolate, languageName, quoteMarks } from '../strings/languages.ts';
import { primaryOf } from '../strings/primary-of.ts';
import type { ReadingStrings } from '../strings/strings.ts';
import { speakerName } from './speaker.ts';
import { readingStrings } from '../strings/reading-strings.ts';

export interface Wording {
  readonly isTranslation: boolean;
  /** With the marks of its language. */
  readonly words: string;
  readonly language: string | undefined;
  readonly dir: 'ltr' | 'rtl' | 'auto';
  /** Whose words these are: “Translated by the source · English”; empty where there is nothing to tell apart. */
  readonly label: string;
}

type InLanguages = Pick<ReaderContext, 'lang' | 'lookup' | 'strings'>;

/**
 * Every wording: that in the reader's language first, then what was said, then the others.
 * `brief`: of these what nobody may miss: the reader's, what was said, and what the source prints.
 */
export function wordingsOf(
  quote: Quote,
  context: InLanguages,
  length: 'brief' | 'all',
): readonly [Wording, ...Wording[]] {
  const { lang } = context;
  const strings = readingStrings(context.strings);
  const versions = versionsOf(quote, sourceLanguage(quote, context));
  const [said, next] = versions;
  const readers = versions.find(
    ({ language }) => language !== undefined && primaryOf(language) === primaryOf(lang),
  );
  const first = readers ?? said;
  const others = versions.filter((version) => version !== first);
  const shown =
    length === 'all'
      ? others
      : others.filter(
          (version) =>
            version === said ||
            // Who reads neither the original nor any translation is shown one of them.
            (version === next && !readers) ||
            // What an editor says was said does not hide what the source prints.
            (version === next && said.by === 'editor'),
        );
  const isAlone = shown.length === 0 && first.kind !== 'translation';
  const wording = (version: Version): Wording => {
    const [open, close] = quoteMarks(version.language);
    return {
      isTranslation: version.kind === 'translation',
      words: `${open}${version.text}${close}`,
      language: version.language,
      dir: directionOf(version.language),
      label: isAlone ? '' : labelOf(version, strings),
    };
  };
  return [wording(first), ...shown.map(wording)];
}

function labelOf(
  { kind, by, language, translator }: Version,
  { wordings, lang, dir }: ReadingStrings,
): string {
  const what =
    kind === 'translation'
      ? wordings[by]
      : kind === 'original' && by === 'editor'
        ? wordings.added
        : wordings[kind];
  const name = language === undefined ? '' : languageName(language, lang);
  return `${what}${translator === undefined ? '' : ` (${isolate(translator, dir)})`}${name === '' ? '' : ` · ${name}`}`;
}

/** In one line, for text that is copied: “Glory” [Translated by the source · English; Original · Ukrainian: «Слава»] – NAME. */
export function quoteLine(quote: Quote, context: ReaderContext): string {
  const { strings } = context;
  const [first, ...others] = wordingsOf(quote, context, 'brief');
  const inLine = ({ words }: Wording): string => words.replace(/\s+/gu, ' ');
  const notes = [
    ...(first.label === '' ? [] : [first.label]),
    ...others.map((each) => `${each.label}: ${isolate(inLine(each), strings.dir)}`),
  ];
  const note = notes.length === 0 ? '' : ` [${notes.join('; ')}]`;
  return `${inLine(first)}${note} – ${speakerName(quote, context)}`;
}

/** What a citation gives of a quotation, and in which language that is. */
export function citedWords(
  quote: Quote,
  context: Pick<ReaderContext, 'lookup'>,
): { readonly text: string; readonly language: string | undefined } {
  return citedVersion(quote, sourceLanguage(quote, context));
}

function sourceLanguage({ evidence }: Quote, { lookup }: Pick<ReaderContext, 'lookup'>): string | undefined {
  return lookup.source(evidence[0]?.source ?? '')?.language;
}
