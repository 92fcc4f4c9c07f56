/** Reads a corpus: folders named dates*, articles*, pages* or quotes*, with texts, sidecars and gold. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { loadArticle } from '../../src/cli/articles.ts';
import { type Analysis, analyse } from '../../src/extract/analysis.ts';
import { happeningsOf } from '../../src/extract/merge/cluster.ts';
import { mediaTypeOf } from '../../src/extract/read/index.ts';
import { CodePoints } from '../../src/model/text.ts';
import type { Span } from './spans.ts';

export const OWN_CORPUS = join(import.meta.dirname, '../corpus');

const SpanSchema = v.object({ start: v.number(), end: v.number() });
const accepts = { accept: v.optional(v.array(v.string())), within: v.optional(v.string()) };
const also = v.optional(v.array(SpanSchema), []);

const GoldSchema = v.object({
  dates: v.optional(
    v.array(
      v.object({
        ...SpanSchema.entries,
        ...accepts,
        calendar: v.optional(v.boolean(), false),
        edtf: v.nullish(v.string()),
        nested: v.optional(v.number(), 0),
      }),
    ),
    [],
  ),
  events: v.optional(
    v.array(
      v.object({
        ...SpanSchema.entries,
        ...accepts,
        also,
        edtf: v.string(),
        what: v.string(),
        optional: v.optional(v.boolean(), false),
        merge_with: v.optional(v.number()),
      }),
    ),
    [],
  ),
  quotes: v.optional(
    v.array(
      v.object({
        ...SpanSchema.entries,
        also,
        speaker: v.nullable(v.string()),
        aliases: v.optional(v.array(v.string()), []),
        not: v.optional(v.array(v.string()), []),
        kind: v.optional(v.string()),
        optional: v.optional(v.boolean(), false),
        person: v.optional(v.boolean(), true),
        unnamed: v.optional(v.boolean(), false),
      }),
    ),
    [],
  ),
  not_events: v.optional(v.array(v.object({ ...SpanSchema.entries, why: v.string() })), []),
  not_quotes: v.optional(v.array(v.object({ ...SpanSchema.entries, why: v.string() })), []),
});

export type Gold = v.InferOutput<typeof GoldSchema>;
export type GoldQuote = Gold['quotes'][number];

export interface FoundDate extends Span {
  readonly edtf: string | null;
}
export interface FoundQuote extends Span {
  readonly speaker: string | null;
}

/** One text with what should be found in it and what was. */
export interface Analysed {
  readonly name: string;
  /** The text by code points. */
  readonly points: readonly string[];
  readonly gold: Gold;
  readonly dates: readonly FoundDate[];
  readonly events: readonly FoundDate[];
  readonly quotes: readonly FoundQuote[];
}

export type SetKind = 'dates' | 'articles' | 'quotes';

export interface CorpusSet {
  readonly folder: string;
  readonly kind: SetKind;
  /** Names without their ending. */
  readonly names: readonly string[];
}

const KINDS: Readonly<Record<string, SetKind>> = {
  dates: 'dates',
  articles: 'articles',
  pages: 'articles',
  quotes: 'quotes',
};

const SEALED = /-final(?:-\d+)?$/;
/** A row of the corpus's own list of what its folders hold. */
const UNSEEN = /^\| `([a-z\d-]+)\/` \| unseen/gm;

/**
 * A folder whose name ends in `-final` or `-final-2`, `-final-3` …, or of which the README beside it says "unseen", is sealed:
 * what is in it is read only when it is asked for by name, so that no rule is tuned on it by the way.
 */
export async function listSets(root: string, folder?: string): Promise<CorpusSet[]> {
  const sealed = await sealer(root);
  const sets = await allSets(root);
  return sets.filter((set) => (folder === undefined ? !sealed(set.folder) : set.folder === folder));
}

/** Those whose results are only counted, for what confidence comes to in texts that nobody has read. */
export async function sealedSets(root: string): Promise<CorpusSet[]> {
  const sealed = await sealer(root);
  return (await allSets(root)).filter(({ folder }) => sealed(folder));
}

async function sealer(root: string): Promise<(folder: string) => boolean> {
  const list = await readFile(join(root, 'README.md'), 'utf8').catch(() => '');
  const unseen = new Set(Array.from(list.matchAll(UNSEEN), ([, folder]) => folder));
  return (folder) => SEALED.test(folder) || unseen.has(folder);
}

async function allSets(root: string): Promise<CorpusSet[]> {
  const entries = await readdir(root, { withFileTypes: true });
  const sets: CorpusSet[] = [];
  for (const { name: folder } of entries.filter((entry) => entry.isDirectory()).sort(byName)) {
    const kind = KINDS[/^[a-z]+/.exec(folder)?.[0] ?? ''];
    if (kind === undefined) continue;
    const files = (await readdir(join(root, folder))).sort();
    const names = files.flatMap((file) => /^(.+)\.gold\.json$/.exec(file)?.[1] ?? []);
    if (names.length > 0) sets.push({ folder, kind, names });
  }
  return sets;
}

const byName = (a: { name: string }, b: { name: string }): number => (a.name < b.name ? -1 : 1);

/** @throws Error that names the file when text or gold can't be read */
export async function readAnalysed(folder: string, name: string): Promise<Analysed & { analysis: Analysis }> {
  const gold = await readGold(join(folder, `${name}.gold.json`));
  const file = (await readdir(folder)).find(
    (one) => one.startsWith(`${name}.`) && one.lastIndexOf('.') === name.length && mediaTypeOf(one) !== null,
  );
  if (file === undefined)
    throw new Error(`${join(folder, name)}: no text beside the gold; expected .txt, .md or .html`);
  const { article, faults } = await loadArticle(folder, file);
  if (!article) throw new Error(`${join(folder, file)}: ${faults.at(-1)?.message ?? ''}`);
  const analysis = analyse(article);
  const { dates, quotes } = analysis;
  const offsets = new CodePoints(article.text);
  const at = ({ start, end }: Span): Span => ({ start: offsets.at(start), end: offsets.at(end) });
  return {
    name: file,
    points: Array.from(article.text),
    gold,
    dates: dates.map((date) => ({ ...at(date), edtf: date.edtf })),
    events: datedOf(analysis).map(({ mention, date }) => ({ ...at(mention), edtf: date.edtf })),
    quotes: quotes.map((quote) => ({ ...at(quote), speaker: quote.speaker })),
    analysis,
  };
}

/** What is scored: each dated happening once, as a reader gets it, by its best telling. */
export function datedOf(analysis: Analysis): { mention: Told['mention']; date: NonNullable<Told['date']> }[] {
  return happeningsOf(analysis).flatMap(([best]) =>
    best?.date ? [{ mention: best.mention, date: best.date }] : [],
  );
}

type Told = ReturnType<typeof happeningsOf>[number][number];

async function readGold(path: string): Promise<Gold> {
  const result = v.safeParse(GoldSchema, JSON.parse(await readFile(path, 'utf8')));
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw new Error(`${path}: ${v.getDotPath(issue) ?? ''}: ${issue.message}`);
}
