import type { Digest } from '../extract/digest/index.ts';
import type { Outcome } from '../extract/edits/outcome.ts';
import type { Timeline } from '../model/timeline.ts';
import { faultLine, type FileFault, type Listing } from './articles.ts';
import type { EditsFile } from './edits-file.ts';
import { nameForMessage } from './file-text.ts';

export interface Run {
  readonly folder: string;
  readonly output: string;
  readonly listing: Listing;
  readonly edits: EditsFile;
  readonly digests: readonly Digest[];
  readonly faults: readonly FileFault[];
  readonly timeline: Timeline;
  readonly outcomes: readonly Outcome[];
}

/** The short report at the end of a build, in plain lines. */
export function report(run: Run): string {
  const { timeline } = run;
  const undated = timeline.events.filter(({ date }) => date === null).length;
  const read = new Set(run.digests.map(({ file }) => file));
  const lines = [
    `${nameForMessage(run.output)}: ${count(run.digests.length, 'article')}, ${count(timeline.events.length, 'event')} (${undated} undated), ${count(timeline.quotes.length, 'quote')}, ${count(timeline.paraphrases.length, 'paraphrase')}, ${count(timeline.actors.length, 'actor')}`,
    ...inferred(timeline),
    ...leftOut(run.digests),
    ...passedOver(run.listing),
    ...editLines(run),
    ...run.faults.map(
      (fault) => `${read.has(fault.file) ? 'read in part' : 'left out'}: ${faultLine(run.folder, fault)}`,
    ),
  ];
  return lines.join('\n');
}

/** What the words did not say, counted by part and rule. */
function inferred({ events, quotes, paraphrases }: Timeline): string[] {
  const counts = new Map<string, number>();
  for (const found of [...events.map(({ date }) => date), ...quotes, ...paraphrases]) {
    for (const { part, rule } of found?.inferred ?? [])
      counts.set(`${part} by ${rule}`, (counts.get(`${part} by ${rule}`) ?? 0) + 1);
  }
  return counts.size === 0 ? [] : [`inferred: ${byCount(counts)}`];
}

/** Files that are no articles. */
function passedOver({ passedOver }: Listing): string[] {
  return passedOver.size === 0 ? [] : [`passed over as no articles: ${nameForMessage(byCount(passedOver))}`];
}

/** Blocks that were set aside, and dates at which nothing was seen to happen. */
function leftOut(digests: readonly Digest[]): string[] {
  const rules = new Map<string, number>();
  let idle = 0;
  for (const { setAside, idleDates } of digests) {
    for (const [rule, blocks] of setAside) rules.set(rule, (rules.get(rule) ?? 0) + blocks);
    idle += idleDates;
  }
  const lines = [];
  if (rules.size > 0) lines.push(`set aside as page chrome: ${byCount(rules)}`);
  if (idle > 0) lines.push(`dates at which nothing was told to happen: ${idle}`);
  return lines;
}

function editLines({ edits, outcomes }: Run): string[] {
  if (edits.path === undefined) return [];
  const path = nameForMessage(edits.path);
  if (edits.missing !== null)
    return [`edits: ${path}: can't be read: ${edits.missing}; built without corrections`];
  const applied = outcomes.filter((outcome) => outcome.applied);
  return [
    `edits: ${applied.length} of ${outcomes.length} applied`,
    ...applied.map(({ edit, message }) => `  ${edit.number} ${edit.do}: ${message}`),
    ...outcomes
      .filter((outcome) => !outcome.applied)
      .map(({ edit, message }) => `no longer matches: ${path}: entry ${edit.number}, ${edit.do}: ${message}`),
    ...edits.read.faults.map(({ line, message }) => `bad edit: ${path}:${line}: ${message}`),
  ];
}

function byCount(counts: ReadonlyMap<string, number>): string {
  return [...counts]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([name, n]) => `${n} × ${name}`)
    .join(', ');
}

function count(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`;
}
