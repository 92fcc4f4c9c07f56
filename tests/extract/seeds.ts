import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyse, type Analysis } from '../../src/extract/analysis.ts';
import { buildTimeline } from '../../src/extract/build.ts';
import { digest } from '../../src/extract/digest/index.ts';
import { readEdits } from '../../src/extract/edits/read.ts';
import { readArticle } from '../../src/extract/read/index.ts';
import type { Timeline } from '../../src/model/timeline.ts';

const ROOT = join(import.meta.dirname, '../..');

export const SEEDS = [
  'brief-2014-2021.md',
  'brief-2022-2024.md',
  'brief-2025.md',
  'putin-willing-to-talk.txt',
] as const;

export function analyseSeed(file: string): Analysis {
  const path = join(ROOT, 'seeds', file);
  const sidecar = path.replace(/\.[^.]+$/, '.json');
  return analyse(
    readArticle(file, readFileSync(path), existsSync(sidecar) ? readFileSync(sidecar, 'utf8') : null),
  );
}

/** What a first build of some seeds gives, with the repository's edits. */
export function buildSeeds(files: readonly string[]): Timeline {
  const edits = readEdits(readFileSync(join(ROOT, 'data/edits.yaml'), 'utf8'));
  return buildTimeline(
    files.map((file) => digest(analyseSeed(file))),
    edits,
    null,
  ).timeline;
}
