/**
 * What a folder costs as it grows: `npm run bench:folder`, or `-- --sizes 10,100` for other sizes. Articles are invented,
 * `dense` all of one fortnight, `spread` over ten years. Each folder is read in a process of its own, on all cores.
 *
 * Processor time is that of all threads, without what starting them costs where the folder is large. Held is the heap
 * after everything was read and before merging, freed of what nobody needs any more; peak is all memory of the process.
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { listArticles } from '../src/cli/articles.ts';
import { digestAll } from '../src/cli/digest-all.ts';
import { buildTimeline } from '../src/extract/build.ts';
import { inventArticle } from './invent.ts';

const SIZES = '10,100,1000,10000';
const SPREADS = { dense: 14, spread: 3650 } as const;

interface Figures {
  readonly wall: number;
  readonly reading: number;
  readonly merging: number;
  readonly heldMb: number;
  readonly peakMb: number;
  readonly events: number;
  readonly outputMb: number;
}

/** Reads and merges one folder, in this process. */
async function measure(folder: string): Promise<Figures> {
  const began = performance.now();
  const start = process.cpuUsage();
  const { files } = await listArticles(folder);
  const read = await digestAll(folder, files, null, () => undefined);
  const reading = seconds(start);
  const digests = read.flatMap(({ made }) => made ?? []);
  global.gc?.();
  const held = process.memoryUsage().heapUsed;
  const middle = process.cpuUsage();
  const { timeline } = buildTimeline(digests, { head: {}, edits: [], faults: [] }, null);
  const merging = seconds(middle);
  const wall = (performance.now() - began) / 1000;
  return {
    wall,
    reading,
    merging,
    heldMb: held / 1e6,
    peakMb: (process.resourceUsage().maxRSS * 1024) / 1e6,
    events: timeline.events.length,
    outputMb: Buffer.byteLength(JSON.stringify(timeline)) / 1e6,
  };
}

function seconds(since: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1e6;
}

async function inProcess(folder: string): Promise<Figures> {
  const child = fork(fileURLToPath(import.meta.url), [folder], {
    execArgv: [...process.execArgv, '--expose-gc'],
  });
  const [figures] = (await once(child, 'message')) as [Figures];
  return figures;
}

async function table(sizes: readonly number[]): Promise<void> {
  console.log(`Node ${process.versions.node}, ${availableParallelism()} cores\n`);
  console.log(
    '| articles | events | wall s | reading ms each | merging ms each | held MB | peak MB | output MB |',
  );
  console.log(`|${' ---: |'.repeat(8)}`);
  for (const [name, days] of Object.entries(SPREADS))
    for (const size of sizes) {
      const folder = mkdtempSync(join(tmpdir(), 'bench-folder-'));
      try {
        for (let i = 0; i < size; i++) writeFileSync(join(folder, `${i}.txt`), inventArticle(i, days));
        const found = await inProcess(folder);
        const each = [found.reading, found.merging].map((all) => ((all * 1000) / size).toFixed(1));
        const megabytes = [found.heldMb, found.peakMb, found.outputMb].map((mb) => mb.toFixed(0));
        console.log(
          `| ${[`${size} ${name}`, found.events, found.wall.toFixed(1), ...each, ...megabytes].join(' | ')} |`,
        );
      } finally {
        rmSync(folder, { recursive: true });
      }
    }
}

const { values, positionals } = parseArgs({
  options: { sizes: { type: 'string', default: SIZES } },
  allowPositionals: true,
});
const [folder] = positionals;
if (folder === undefined) await table(values.sizes.split(',').map(Number));
else process.send?.(await measure(folder));
