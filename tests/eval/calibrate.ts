/**
 * `npm run calibrate [-- --root DIR …]`: counts on texts with gold how often each combination of rules was right, and on our
 * own sealed ones what that comes to in texts that nobody has read; writes both to src/extract/confidence.json and prints how
 * far the confidence made from them can be trusted.
 */
import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { type Counts, type Levels, SORTS } from '../../src/extract/confidence.ts';
import { type CorpusSet, listSets, OWN_CORPUS, readAnalysed, sealedSets } from './corpus.ts';
import { levelsOf } from './levels.ts';
import { reliability } from './reliability.ts';
import { type Sample, samplesOf, tally } from './samples.ts';

const COUNTS = join(import.meta.dirname, '../../src/extract/confidence.json');

const { values } = parseArgs({
  options: { root: { type: 'string', multiple: true, default: [OWN_CORPUS] } },
});

const seen: Sample[] = [];
for (const root of values.root.map((each) => resolve(each)))
  seen.push(...(await samplesIn(root, await listSets(root))));

if (seen.length === 0) {
  console.error(
    `${values.root.join(', ')}: nothing to count; expected folders named dates*, articles*, pages* or quotes* with NAME.gold.json`,
  );
  process.exitCode = 2;
} else {
  const unread = await samplesIn(OWN_CORPUS, await sealedSets(OWN_CORPUS));
  const counts = tally(seen);
  await writeFile(COUNTS, written(counts, levelsOf(counts, unread)));
  for (const line of reliability(seen, unread)) console.log(line);
}

async function samplesIn(root: string, sets: readonly CorpusSet[]): Promise<Sample[]> {
  const samples: Sample[] = [];
  for (const { folder, kind, names } of sets)
    for (const name of names) samples.push(...samplesOf(kind, await readAnalysed(join(root, folder), name)));
  return samples;
}

/** One line for each combination, as Prettier has it. */
function written(counts: Counts, unread: Partial<Levels>): string {
  const sorts = SORTS.map((sort) => {
    const lines = Object.entries(counts[sort])
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, [right, found]]) => `    ${JSON.stringify(key)}: [${right}, ${found}]`);
    return `  "${sort}": {${lines.length === 0 ? '' : `\n${lines.join(',\n')}\n  `}}`;
  });
  const levels = SORTS.flatMap((sort) =>
    unread[sort] ? [`    "${sort}": [${unread[sort].join(', ')}]`] : [],
  );
  sorts.push(`  "unread": {${levels.length === 0 ? '' : `\n${levels.join(',\n')}\n  `}}`);
  return `{\n${sorts.join(',\n')}\n}\n`;
}
