/**
 * How fast extraction is, stage by stage, beside chrono-node, which only finds dates, on the same text in the same
 * run: `npm run bench:extract`, or `-- --root DIR` for the articles of another folder. The code is built first, as what
 * npm installs is: run from the sources it is a fifth slower. Figures are millions of bytes of UTF-8 for each second
 * of processor time of all threads, so that what else the machine does matters little.
 *
 * A round takes all articles through each stage, then through the whole pipeline, then through chrono-node. Code is
 * slow until the engine has compiled it: rounds go on until they get no faster, and the median of the last ones counts.
 */
import * as chrono from 'chrono-node';
import { median, sum } from 'd3-array';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { listArticles, loadArticle } from '../src/cli/articles.ts';
import { findActors } from '../src/extract/actors/index.ts';
import { analyse } from '../src/extract/analysis.ts';
import type { Article } from '../src/extract/article.ts';
import { findDates } from '../src/extract/dates/index.ts';
import { findAnchoredEvents } from '../src/extract/events/anchored.ts';
import { findQuotes } from '../src/extract/quotes/index.ts';
import { splitSentences } from '../src/extract/sentences.ts';
import { findParaphrases } from '../src/extract/speech/index.ts';
import { findSettings } from '../src/extract/speech/quotes.ts';

const ROOTS = ['seeds', 'tests/corpus'];
/** So many rounds are compared with as many before them. */
const WINDOW = 10;
/** Rounds have settled when they are no more than this share faster than those before. */
const SETTLED = 0.02;
const MOST_ROUNDS = 100;

async function load(folders: readonly string[]): Promise<Article[]> {
  const articles: Article[] = [];
  for (const folder of folders)
    for (const file of (await listArticles(folder)).files) {
      const { article } = await loadArticle(folder, file);
      if (article) articles.push(article);
    }
  return articles;
}

/** Seconds of processor time by stage. */
type Round = Readonly<Record<string, number>>;

/** What the stages keep, they keep for one article or list of sentences as an object, so copies find nothing kept. */
function round(articles: readonly Article[]): Round {
  const seconds: Record<string, number> = {};
  const time = <T>(stage: string, work: () => T): T => {
    const before = process.cpuUsage();
    const result = work();
    const { user, system } = process.cpuUsage(before);
    seconds[stage] = (user + system) / 1e6;
    return result;
  };
  const copies = articles.map((article) => ({ article: { ...article } }));
  const cut = time('sentences', () => copies.map((a) => ({ ...a, sentences: splitSentences(a.article) })));
  const dated = time('dates', () => cut.map((a) => ({ ...a, dates: findDates(a.article, a.sentences) })));
  const named = time('actors', () => dated.map((a) => ({ ...a, cast: findActors(a.article, a.sentences) })));
  const quoted = time('quotes', () =>
    named.map((a) => ({
      ...a,
      actors: a.cast.actors,
      quotes: findQuotes(a.article, a.sentences, a.cast),
    })),
  );
  time('events', () => quoted.map(findAnchoredEvents));
  time('speech', () =>
    quoted.map(({ article, sentences, dates, actors, quotes }) => [
      findSettings(article, sentences, dates, actors, quotes),
      findParaphrases(article, sentences, dates, actors, quotes),
    ]),
  );
  const fresh = articles.map((article) => ({ ...article }));
  time('whole pipeline', () => fresh.map(analyse));
  time('chrono-node', () => articles.map(({ text }) => chrono.parse(text, new Date(0))));
  return seconds;
}

function settled(rounds: readonly Round[]): boolean {
  if (rounds.length < 2 * WINDOW) return false;
  const whole = rounds.map((each) => sum(Object.values(each)));
  const last = median(whole.slice(-WINDOW)) ?? NaN;
  return last > (1 - SETTLED) * (median(whole.slice(-2 * WINDOW, -WINDOW)) ?? NaN);
}

const { values } = parseArgs({ options: { root: { type: 'string' } } });
const articles = await load(values.root === undefined ? ROOTS : [values.root]);
const megabytes = sum(articles, ({ text }) => Buffer.byteLength(text)) / 1e6;
const rounds: Round[] = [];
while (!settled(rounds) && rounds.length < MOST_ROUNDS) rounds.push(round(articles));

console.log(
  `${articles.length} articles, ${megabytes.toFixed(2)} MB, Node ${process.versions.node}, ${rounds.length} rounds\n`,
);
for (const stage of Object.keys(rounds[0] ?? {})) {
  const seconds = median(rounds.slice(-WINDOW), (each) => each[stage]) ?? NaN;
  console.log(`${stage.padEnd(16)}${(megabytes / seconds).toFixed(2).padStart(8)} MB/s`);
}
