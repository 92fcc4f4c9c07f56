import type { Article, Sentence } from '../article.ts';
import { tagTogether, tagTokens, type Token } from '../tokens.ts';
import { type Clause, splitClauses } from './clauses.ts';
import { completeVerbs } from './reduced.ts';
import { mendTags } from './tags/index.ts';
import { presentInLists } from './tags/whole-sentence.ts';
import { type VerbGroup, verbGroups } from './verb-groups.ts';

/** The words of a sentence with their parts of speech, and how they hang together. */
export interface Syntax {
  readonly tokens: readonly Token[];
  /** All of them, those that only describe too. */
  readonly groups: readonly VerbGroup[];
  /** Participles that describe what is their subject. */
  readonly reduced: readonly VerbGroup[];
  /** With the verbs that tell. */
  readonly clauses: readonly Clause[];
}

/** Of the article that is being read; the next one takes its place, so that memory does not grow with their number. */
let current: { readonly article: Article; readonly read: Map<Sentence, Syntax> } | null = null;

/**
 * Tagging costs more than all else, so a sentence is tagged when first asked for, and once.
 * @param sentence one of the article's own, or what follows the date at its head
 * @param listed it is a line of a list of dates
 */
export function syntaxOf(article: Article, sentence: Sentence, listed = false): Syntax {
  const read = readOf(article);
  const known = read.get(sentence);
  if (known) return known;
  const made = syntax(tagTokens(article, sentence), listed);
  read.set(sentence, made);
  return made;
}

/** What `syntaxOf` will be asked for: tagged together it takes less time. */
export function readTogether(
  article: Article,
  wanted: readonly { readonly range: Sentence; readonly listed: boolean }[],
): void {
  const read = readOf(article);
  const fresh = wanted.filter(({ range }) => !read.has(range));
  const tagged = tagTogether(
    article,
    fresh.map(({ range }) => range),
  );
  for (const [n, { range, listed }] of fresh.entries()) read.set(range, syntax(tagged[n] ?? [], listed));
}

function readOf(article: Article): Map<Sentence, Syntax> {
  if (current?.article !== article) current = { article, read: new Map() };
  return current.read;
}

function syntax(tagged: readonly Token[], listed: boolean): Syntax {
  const mended = mendTags(tagged);
  const tokens = listed ? presentInLists(mended) : mended;
  const { groups, reduced } = completeVerbs(tokens, verbGroups(tokens));
  return { tokens, groups, reduced, clauses: splitClauses(tokens, groups) };
}
