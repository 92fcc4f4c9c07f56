/** How dates and speakers were read, in English. Apart from its table, because only what one opens says it. */
import type { RuleStrings } from './table.ts';

export const englishRules: RuleStrings = {
  written: 'Written as a date or a time.',
  counted: 'Counted from another point in time.',
  context: 'Filled in from the context.',
  published: 'Filled in from when the article was published.',
  elsewhere: 'Filled in from another article.',
  lasted: 'Worked out from how long something had lasted.',
  feast: 'Looked up in the calendar of feasts.',
  rough: 'The time of day is only approximate.',
  speaker: 'Gathered from the words around the quotation.',
  topic: 'Matched by what it speaks of.',
  file: 'As the file gives it.',
};
