/** What a filter is called, as its chip and its box in the panel say it. */
import { valueName } from '../../layout/lanes.ts';
import type { FilterKey } from '../../model/link-options.ts';
import type { ReaderContext } from '../base/context.ts';
import { label } from './event-words.ts';
import { readingStrings } from '../strings/reading-strings.ts';

export function facetName(key: FilterKey, value: string, { lookup, strings }: ReaderContext): string {
  switch (key) {
    case 'status':
      return label(strings.statuses, value);
    case 'quoted':
      return readingStrings(strings).quoted;
    default:
      return valueName(value, lookup, key, strings.kinds);
  }
}
