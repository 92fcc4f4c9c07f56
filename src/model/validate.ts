/**
 * Checks a timeline that anyone may have written: every fault is reported with its path, whatever is
 * sound is kept. Runs in browsers and in Node, in time linear in the size of the file.
 */
import * as v from 'valibot';
import { checkReferences, type Found, type Report } from './references.ts';
import {
  ActorSchema,
  EventSchema,
  FORMAT,
  ParaphraseSchema,
  QuoteSchema,
  RedirectSchema,
  SourceSchema,
  TimelineSchema,
  type Timeline,
} from './timeline.ts';

export interface Fault {
  /** Where, as `events[3].date.start`; empty for the file as a whole. */
  readonly path: string;
  /** What was expected and what was found, as a part of a sentence. */
  readonly message: string;
}

export interface Reading {
  /** null: the file is no timeline that this version can read, and `faults` says why in one entry. */
  readonly timeline: Timeline | null;
  readonly faults: Fault[];
}

/**
 * Reads a parsed JSON value. A source, actor, event, quote, paraphrase or redirect with a fault in itself is left out; one that
 * refers to something that is not there loses the reference, not its life. A bad title is read as empty, a bad
 * language as `und`. Never throws for a value that came from JSON.
 */
export function readTimeline(value: unknown): Reading {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return refuse(`expected a timeline, found ${show(value)}`);
  }
  const file: Readonly<Record<string, unknown>> = { ...value };
  if (file.format !== FORMAT) return refuse(formatFault(file.format), 'format');
  const faults: Fault[] = [];
  const report: Report = (path, message) => faults.push({ path, message });
  const { entries } = TimelineSchema;
  const title = readField(file, 'title', entries.title, report);
  const description = readField(file, 'description', entries.description, report);
  const language = readField(file, 'language', entries.language, report);
  const fields = readField(file, 'fields', entries.fields, report);
  const parts = checkReferences(
    {
      sources: readList(file, 'sources', SourceSchema, report),
      actors: readList(file, 'actors', ActorSchema, report),
      events: readList(file, 'events', EventSchema, report),
      quotes: readList(file, 'quotes', QuoteSchema, report),
      paraphrases:
        file.paraphrases === undefined ? [] : readList(file, 'paraphrases', ParaphraseSchema, report),
      redirects: file.redirects === undefined ? [] : readList(file, 'redirects', RedirectSchema, report),
    },
    report,
  );
  const timeline: Timeline = {
    format: FORMAT,
    title: title ?? '',
    ...(description === undefined ? {} : { description }),
    language: language ?? 'und',
    ...parts,
    ...(fields === undefined ? {} : { fields }),
  };
  return { timeline, faults };
}

/** The file is no timeline, and why. */
export function refuse(message: string, path = ''): Reading {
  return { timeline: null, faults: [{ path, message }] };
}

function formatFault(found: unknown): string {
  const [, major] = /^conflict-timeline\/(\d{1,4})(?:\.\d{1,4})?$/.exec(String(found)) ?? [];
  if (major === undefined) return `expected "${FORMAT}", found ${show(found)}`;
  return `the file is in format ${major} and this program reads ${FORMAT}; use a matching version of one of them`;
}

/** undefined where the field has a fault, which is reported. */
function readField<T>(
  file: Readonly<Record<string, unknown>>,
  key: string,
  schema: v.GenericSchema<unknown, T>,
  report: Report,
): T | undefined {
  const result = v.safeParse(schema, file[key]);
  if (result.success) return result.output;
  reportIssues(result.issues, key, report);
  return undefined;
}

function readList<T>(
  file: Readonly<Record<string, unknown>>,
  key: string,
  schema: v.GenericSchema<unknown, T>,
  report: Report,
): Found<T>[] {
  const list = file[key];
  if (!Array.isArray(list)) {
    report(key, list === undefined ? 'missing' : `expected a list, found ${show(list)}`);
    return [];
  }
  return list.flatMap((item: unknown, index) => {
    const path = `${key}[${index}]`;
    const result = v.safeParse(schema, item);
    if (result.success) return [{ path, value: result.output }];
    reportIssues(result.issues, path, report);
    const rest = v.safeParse(schema, withoutBadWordings(item, result.issues));
    return rest.success ? [{ path, value: rest.output }] : [];
  });
}

/** A quotation lives on without the wordings in other languages that have a fault. */
function withoutBadWordings(item: unknown, issues: readonly v.BaseIssue<unknown>[]): unknown {
  if (typeof item !== 'object' || item === null) return item;
  const { original, translations, ...rest } = item as Readonly<Record<string, unknown>>;
  const bad = issues.map(({ path }) => (path ?? []).map(({ key }) => key));
  const isBad = (part: string, at?: number): boolean =>
    bad.some(([key, index]) => key === part && (at === undefined || index === at));
  return {
    ...rest,
    ...(original === undefined || isBad('original') ? {} : { original }),
    ...(Array.isArray(translations)
      ? { translations: translations.filter((_, i) => !isBad('translations', i)) }
      : {}),
  };
}

function reportIssues(issues: readonly v.BaseIssue<unknown>[], path: string, report: Report): void {
  for (const issue of issues) {
    const inside = (issue.path ?? []).map(({ key }) =>
      typeof key === 'number' ? `[${key}]` : `.${String(key)}`,
    );
    report(`${path}${inside.join('')}`.replace(/^\./, ''), describe(issue));
  }
}

function describe(issue: v.BaseIssue<unknown>): string {
  if (issue.input === undefined) return 'missing';
  // The messages of the schemas themselves say what is expected; Valibot's own begin with a capital.
  if (issue.message.startsWith('expected')) return `${issue.message}, found ${show(issue.input)}`;
  const expected = (issue.expected ?? 'something else').replace(/^\((.*)\)$/, '$1').replaceAll(' | ', ' or ');
  return `expected ${NAMES[expected] ?? expected}, found ${show(issue.input)}`;
}

const NAMES: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  Array: 'a list',
  Object: 'an object',
};

/** A value for a message: short, on one line, with nothing that moves or hides the rest of it. */
export function show(value: unknown): string {
  if (typeof value === 'string') {
    const quoted = JSON.stringify(value.length > 60 ? `${value.slice(0, 60)}…` : value);
    return quoted.replace(
      /[\p{Cc}\p{Cf}\u2028\u2029]/gu,
      (mark) => `\\u{${(mark.codePointAt(0) ?? 0).toString(16)}}`,
    );
  }
  if (typeof value === 'number' || typeof value === 'boolean' || value === null) return String(value);
  if (value === undefined) return 'nothing';
  return Array.isArray(value) ? 'a list' : 'an object';
}
