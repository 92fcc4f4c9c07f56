import type { Analysis } from '../extract/analysis.ts';
import type { Outcome } from '../extract/edits/outcome.ts';
import type { EditFault } from '../extract/edits/read.ts';
import type { Timeline } from '../model/timeline.ts';
import type { FileFault } from './articles.ts';

export interface Run {
  readonly folder: string;
  readonly output: string;
  readonly edits: string | undefined;
  readonly analyses: readonly Analysis[];
  readonly faults: readonly FileFault[];
  readonly editFaults: readonly EditFault[];
  readonly timeline: Timeline;
  readonly outcomes: readonly Outcome[];
}

/** The short report at the end of a build, in plain lines. */
export function report(run: Run): string {
  const { timeline } = run;
  const dated = timeline.events.filter(({ date }) => date !== null);
  const lines = [
    `${run.output}: ${count(run.analyses.length, 'article')}, ${count(timeline.events.length, 'event')} (${timeline.events.length - dated.length} undated), ${count(timeline.quotes.length, 'quote')}, ${count(timeline.actors.length, 'actor')}`,
    ...inferred(timeline),
    ...leftOut(run.analyses),
    ...editLines(run),
    ...run.faults.map(({ file, message }) => `left out: ${run.folder}/${file}: ${message}`),
  ];
  return lines.join('\n');
}

/** What the words did not say, counted by part and rule. */
function inferred(timeline: Timeline): string[] {
  const counts = new Map<string, number>();
  for (const { date } of timeline.events) {
    for (const { part, rule } of date?.inferred ?? [])
      counts.set(`${part} by ${rule}`, (counts.get(`${part} by ${rule}`) ?? 0) + 1);
  }
  return counts.size === 0 ? [] : [`inferred: ${byCount(counts)}`];
}

/** Blocks that were set aside, and dates at which nothing was seen to happen. */
function leftOut(analyses: readonly Analysis[]): string[] {
  const rules = new Map<string, number>();
  let idle = 0;
  for (const { article, dates, events } of analyses) {
    for (const { kind, rule } of article.blocks)
      if (kind === 'boilerplate') rules.set(rule, (rules.get(rule) ?? 0) + 1);
    const used = new Set(events.map(({ date }) => date));
    idle += dates.filter((date, i) => date.edtf !== null && !used.has(i)).length;
  }
  const lines = [];
  if (rules.size > 0) lines.push(`set aside as page chrome: ${byCount(rules)}`);
  if (idle > 0) lines.push(`dates at which nothing was told to happen: ${idle}`);
  return lines;
}

function editLines({ edits, editFaults, outcomes }: Run): string[] {
  if (edits === undefined) return [];
  const applied = outcomes.filter((outcome) => outcome.applied);
  return [
    `edits: ${applied.length} of ${outcomes.length} applied`,
    ...applied.map(({ edit, message }) => `  ${edit.number} ${edit.do}: ${message}`),
    ...outcomes
      .filter((outcome) => !outcome.applied)
      .map(
        ({ edit, message }) => `no longer matches: ${edits}: entry ${edit.number}, ${edit.do}: ${message}`,
      ),
    ...editFaults.map(({ line, message }) => `bad edit: ${edits}:${line}: ${message}`),
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
