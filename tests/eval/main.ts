/**
 * `npm run eval [-- --root DIR] [--set FOLDER] [--errors N]`: extracts from a corpus and scores what is found.
 * The rules of scoring are in docs/extraction.md, "Measuring".
 */
import { join, resolve } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { type Analysed, listSets, OWN_CORPUS, readAnalysed, type SetKind } from './corpus.ts';
import { scoreDates } from './dates.ts';
import { scoreEvents } from './events.ts';
import { scoreQuotes } from './quotes.ts';
import type { Faults } from './tally.ts';

const { values } = parseArgs({
  options: {
    root: { type: 'string', default: OWN_CORPUS },
    set: { type: 'string' },
    errors: { type: 'string', default: '0' },
  },
});

const root = resolve(values.root);
const sets = await listSets(root, values.set);
if (sets.length === 0) {
  console.error(
    `${root}: nothing to score; expected folders named dates*, articles*, pages* or quotes* with NAME.gold.json`,
  );
  process.exitCode = 2;
}
for (const set of sets) {
  const texts: Analysed[] = [];
  for (const name of set.names) texts.push(await readAnalysed(join(root, set.folder), name));
  console.log(`${set.folder}  (${texts.length} ${texts.length === 1 ? 'text' : 'texts'})`);
  const { lines, faults } = report(set.kind, texts);
  for (const line of lines) console.log(`  ${line}`);
  for (const [sort, list] of faults) {
    if (Number(values.errors) <= 0) break;
    console.log(`  ${sort}: ${list.length}`);
    for (const fault of list.slice(0, Number(values.errors))) console.log(`    ${fault}`);
  }
}

function report(kind: SetKind, texts: readonly Analysed[]): { lines: string[]; faults: Faults } {
  const lines: string[] = [];
  const faults: Faults = new Map();
  const add = (line: string, more: Faults): void => {
    lines.push(line);
    for (const [sort, list] of more) faults.set(sort, list);
  };
  if (kind === 'dates' || (kind === 'articles' && texts.some(({ gold }) => gold.dates.length > 0))) {
    const dates = scoreDates(texts);
    add(
      `dates     relaxed F1 ${percent(dates.relaxed)}  strict F1 ${percent(dates.strict)}  value F1 ${percent(dates.value)}  of ${dates.mentions}`,
      dates.faults,
    );
  }
  if (kind === 'articles') {
    const events = scoreEvents(texts);
    add(
      `events    recall ${percent(events.recall)}  precision ${percent(events.precision)}  duplicates ${events.duplicates}  on negatives ${events.onNegatives}  of ${events.required}`,
      events.faults,
    );
  }
  if (kind !== 'dates') {
    const quotes = scoreQuotes(texts);
    add(
      `quotes    precision ${percent(quotes.precision)}  recall ${percent(quotes.recall)}  F1 ${percent(quotes.f1)}  on negatives ${quotes.onNegatives}  of ${quotes.quotes}`,
      quotes.faults,
    );
    lines.push(`speakers  right ${percent(quotes.speakers)}  of ${quotes.judged} found full quotes`);
  }
  return { lines, faults };
}

function percent(part: number): string {
  return (100 * part).toFixed(1).padStart(5);
}
