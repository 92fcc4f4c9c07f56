/**
 * How fast extraction is, stage by stage, beside chrono-node, which only finds dates, on the same text in the same
 * run: `npm run bench:extract`, or `-- --root DIR` for the articles of another folder. The code is built first, as what
 * npm installs is: run from the sources it is a fifth slower. After warming up; each figure
 * is the median of several runs, in millions of bytes of UTF-8 for each second of processor time, so that what else
 * the machine does matters little.
 */
import * as chrono from 'chrono-node';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { listArticles, loadArticle } from '../src/cli/articles.ts';
import { findActors } from '../src/extract/actors/index.ts';
import { analyse } from '../src/extract/analysis.ts';
import type { Article } from '../src/extract/article.ts';
import { findDates } from '../src/extract/dates/index.ts';
import { findEvents } from '../src/extract/events/index.ts';
import { findQuotes } from '../src/extract/quotes/index.ts';
import { splitSentences } from '../src/extract/sentences.ts';

const RUNS = 5;
const ROOTS = ['seeds', 'tests/corpus'];

async function load(folders: readonly string[]): Promise<Article[]> {
  const articles: Article[] = [];
  for (const folder of folders)
    for (const file of (await listArticles(folder)).files) {
      const { article } = await loadArticle(folder, file);
      if (article) articles.push(article);
    }
  return articles;
}

/** Seconds of processor time over all items; the median of the runs that follow one that warms up. */
function time<T>(items: readonly T[], work: (item: T) => unknown): number {
  const seconds = Array.from({ length: RUNS + 1 }, () => {
    const before = process.cpuUsage();
    for (const item of items) work(item);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1e6;
  });
  return seconds.slice(1).sort((a, b) => a - b)[RUNS >> 1] ?? NaN;
}

const { values } = parseArgs({ options: { root: { type: 'string' } } });
const articles = await load(values.root === undefined ? ROOTS : [values.root]);
const megabytes = articles.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0) / 1e6;
const done = articles.map(analyse);

const stages: readonly (readonly [string, number])[] = [
  ['sentences', time(articles, splitSentences)],
  ['dates', time(done, ({ article, sentences }) => findDates(article, sentences))],
  ['actors', time(done, ({ article, sentences }) => findActors(article, sentences))],
  [
    'quotes',
    time(done, ({ article, sentences, actors }) => findQuotes(article, sentences, { actors, strangers: [] })),
  ],
  ['events', time(done, (a) => findEvents(a.article, a.sentences, a.dates, a.actors, a.quotes))],
  ['whole pipeline', time(articles, analyse)],
  ['chrono-node', time(articles, ({ text }) => chrono.parse(text, new Date(0)))],
];
console.log(`${articles.length} articles, ${megabytes.toFixed(2)} MB, Node ${process.versions.node}\n`);
for (const [name, seconds] of stages)
  console.log(`${name.padEnd(16)}${(megabytes / seconds).toFixed(2).padStart(8)} MB/s`);
