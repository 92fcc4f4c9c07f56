/** What a rule does, in the reader's words. */
import type { ReadingStrings, RuleStrings } from '../strings/table.ts';

/** By area, the part of a rule's name before the slash; by the whole name where a rule does something else. */
const SENTENCES: ReadonlyMap<string, keyof RuleStrings> = new Map([
  ['date', 'written'],
  ['relative', 'counted'],
  ['anchor', 'context'],
  ['anchor/publication', 'published'],
  ['anchor/page-date', 'published'],
  ['anchor/dateline', 'published'],
  ['anchor/other-article', 'elsewhere'],
  ['anchor/duration', 'lasted'],
  ['anchor/happening', 'counted'],
  ['feast', 'feast'],
  ['duration', 'lasted'],
  ['clock', 'rough'],
  ['speaker', 'speaker'],
  ['quote', 'topic'],
  ['import', 'file'],
]);

/** null for a rule of an area that is not known here, as a newer file may have one. */
export function ruleWords(rule: string, { rules }: ReadingStrings): string | null {
  const sentence = SENTENCES.get(rule) ?? SENTENCES.get(rule.split('/', 1)[0] ?? '');
  return sentence === undefined ? null : rules[sentence];
}
