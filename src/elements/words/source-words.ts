/** A source in a line of running words: “Title, Publisher, 22 April 2025”. */
import type { Source } from '../../model/timeline.ts';
import type { ReaderContext } from '../base/context.ts';
import { wordEdtf } from './dates.ts';
import { isolate } from '../strings/languages.ts';
import { readingStrings } from '../strings/reading-strings.ts';

export function sourceName({ title, file }: Source): string {
  return title ?? file;
}

/** What comes after its name: who published it, and when. */
export function sourceRest({ publisher, published }: Source, { lang, strings }: ReaderContext): string {
  const parts = [
    ...(publisher === undefined ? [] : [isolate(publisher, strings.dir)]),
    published === undefined ? readingStrings(strings).noDate : wordEdtf(published, lang),
  ];
  return parts.join(strings.comma);
}

export function sourceWords(source: Source, context: ReaderContext): string {
  const { strings } = context;
  return `${isolate(sourceName(source), strings.dir)}${strings.comma}${sourceRest(source, context)}`;
}
