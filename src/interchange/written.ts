/** What a writer gives, and what it needs to be told. */
import type { FuzzyDate, Quote, Source, Timeline, TimelineEvent } from '../model/timeline.ts';
import type { LinkTarget } from '../model/links.ts';
import type { TimelineLookup } from '../model/lookup.ts';

export interface Written {
  readonly text: string;
  /** What the timeline says and the format has no place for; each one line. Empty: nothing was lost. */
  readonly losses: readonly string[];
}

/** Says things in the language of the timeline; who calls a writer knows the words. */
export interface Words {
  /** "early April 2025" */
  readonly date: (date: FuzzyDate) => string;
  /** "claimed by Borland"; empty for what is simply reported. */
  readonly standing: (event: TimelineEvent) => string;
  /** The source as one line. */
  readonly cite: (source: Source) => string;
  /** "“We heard them”, Ana Vale", with the marks of its language. */
  readonly quote: (quote: Quote) => string;
  /** The full address of an event or a quote in this timeline, where it has one. */
  readonly address: (target: LinkTarget) => string | null;
}

export interface WriteInput {
  readonly timeline: Timeline;
  readonly lookup: TimelineLookup;
  readonly words: Words;
}

/** "3 quotations left out"; no line where there is none. */
export function loss(count: number, one: string, many: string, rest: string): string[] {
  return count === 0 ? [] : [`${count} ${count === 1 ? one : many} ${rest}`];
}

/** Dates less precise than a day, or that are approximate or uncertain. */
export function isImprecise({ precision, edtf }: FuzzyDate): boolean {
  return !['second', 'minute', 'day'].includes(precision) || /[~?%]/.test(edtf);
}

/** Dates that are open at one end, or less precise than a day: a calendar shows them only with words beside them. */
export function needsWords(date: FuzzyDate): boolean {
  return isImprecise(date) || date.start === null || date.end === null;
}

/** The name of the side that acts, as a group of its own; empty where several do, or none. */
export function sideOf({ actors }: TimelineEvent, lookup: TimelineLookup): string {
  const sides = new Set(
    actors.filter(({ role }) => role === 'agent').map(({ actor }) => lookup.sideOf(actor)),
  );
  const [side = ''] = sides;
  return sides.size === 1 ? (lookup.actor(side)?.name ?? '') : '';
}
