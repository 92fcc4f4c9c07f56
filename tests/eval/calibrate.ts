/**
 * `npm run calibrate [-- --root DIR …]`: counts on texts with gold how often each combination of rules was right,
 * writes the counts to src/extract/confidence.json and prints how far the confidence made from them can be trusted.
 */
import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { type Counts, SORTS } from '../../src/extract/confidence.ts';
import { listSets, OWN_CORPUS, readAnalysed } from './corpus.ts';
import { reliability } from './reliability.ts';
import { type Sample, samplesOf, tally } from './samples.ts';

const COUNTS = join(import.meta.dirname, '../../src/extract/confidence.json');

const { values } = parseArgs({
  options: { root: { type: 'string', multiple: true, default: [OWN_CORPUS] } },
});

const samples: Sample[] = [];
for (const root of values.root.map((each) => resolve(each)))
  for (const set of await listSets(root))
    for (const name of set.names)
      samples.push(...samplesOf(set.kind, await readAnalysed(join(root, set.folder), name)));

if (samples.length === 0) {
  console.error(
    `${values.root.join(', ')}: nothing to count; expected folders named dates*, articles*, pages* or quotes* with NAME.gold.json`,
  );
  process.exitCode = 2;
} else {
  await writeFile(COUNTS, written(tally(samples)));
  for (const line of reliability(samples)) console.log(line);
}

/** One line for each combination, as Prettier has it. */
function written(counts: Counts): string {
  const sorts = SORTS.map((sort) => {
    const lines = Object.entries(counts[sort])
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, [right, found]]) => `    ${JSON.stringify(key)}: [${right}, ${found}]`);
    return `  "${sort}": {${lines.length === 0 ? '' : `\n${lines.join(',\n')}\n  `}}`;
  });
  return `{\n${sorts.join(',\n')}\n}\n`;
}
