/**
 * A timeline as a page for a lesson fixes it: nothing outside a range, and without some of the tools. Loaded with the first page
 * or link that asks for it.
 */
import type { Span, Window } from '../../layout/types.ts';
import type { Control, LaneKey, Limits } from '../../model/link-options.ts';
import { TimelineLookup } from '../../model/lookup.ts';
import type { FuzzyDate, Paraphrase, Quote, Source, Timeline } from '../../model/timeline.ts';
import type { Scene } from './scene.ts';
import { partOf } from './timeline-scene.ts';
import type { RequestType, ViewRequest } from './view-requests.ts';

/** The tool that a request belongs to. What is in no tool's hand, such as to open an event, nothing hides. */
const TOOLS: Readonly<Partial<Record<RequestType, Control>>> = {
  searching: 'search',
  seek: 'search',
  filtering: 'filters',
  mode: 'list',
  window: 'zoom',
  jump: 'zoom',
  zoom: 'zoom',
  pan: 'zoom',
  fit: 'zoom',
  other: 'zoom',
  compare: 'compare',
  saving: 'share',
  save: 'share',
  help: 'keys',
};

export function allows({ hide }: Limits, request: ViewRequest): boolean {
  return !asksFor(request).some((tool) => hide.includes(tool));
}

function asksFor(request: ViewRequest): readonly Control[] {
  // To go on in a story, or to leave it, is no more than reading.
  if (request.type === 'story') return request.to === 'toggle' ? ['story'] : [];
  if (request.type === 'options') {
    const { lanes, filters, query } = request.part;
    return [
      ...(lanes === undefined ? [] : ['lanes' as const]),
      ...(filters === undefined ? [] : ['filters' as const]),
      ...(query === undefined ? [] : ['search' as const]),
    ];
  }
  const tool = TOOLS[request.type];
  return tool ? [tool] : [];
}

interface Part {
  readonly of: Limits;
  readonly timeline: Timeline;
  readonly lookup: TimelineLookup;
}

const parts = new WeakMap<Timeline, Part>();

/** What the limits leave: its colours stay, its span becomes the range, and nothing else can be found. */
export function limited({ context, picture }: Scene, limits: Limits, lanes: LaneKey): Scene {
  const { timeline, lookup } = leftOf(context.timeline, limits);
  const { within } = limits;
  const span: Span = within ? { startMs: within.startMs, endMs: within.endMs, fixed: true } : picture.span;
  return partOf({ context: { ...context, lookup }, picture: { ...picture, span } }, timeline, lanes);
}

function leftOf(whole: Timeline, limits: Limits): Part {
  let part = parts.get(whole);
  if (part?.of !== limits) {
    const timeline = left(whole, limits);
    parts.set(whole, (part = { of: limits, timeline, lookup: new TimelineLookup(timeline) }));
  }
  return part;
}

/** Key by key: a timeline of rows has more of its own, which counts what is not there any more. */
function left(whole: Timeline, { within, hide }: Limits): Timeline {
  const { format, title, language, description, actors, redirects } = whole;
  const events = within ? whole.events.filter(({ date }) => isIn(date, within)) : whole.events;
  const ids = new Set(events.map(({ id }) => id));
  // What was said in the range, or of what happened in it.
  const isHeard = (said: Quote | Paraphrase): boolean =>
    !within || said.events.some((id) => ids.has(id)) || isIn(said.date, within);
  return {
    format,
    title,
    language,
    ...(description === undefined ? {} : { description }),
    actors,
    redirects,
    sources: hide.includes('links') ? whole.sources.map(withoutAddress) : whole.sources,
    events,
    quotes: whole.quotes.filter(isHeard),
    paraphrases: whole.paraphrases.filter(isHeard),
  };
}

/** Any part of it; what has no date is in no range. */
export function isIn(date: FuzzyDate | null | undefined, { startMs, endMs }: Window): boolean {
  const own = windowOf(date);
  return own !== null && own.startMs < endMs && own.endMs > startMs;
}

/** Infinite where it is open; null for what has no date. */
export function windowOf(date: FuzzyDate | null | undefined): Window | null {
  if (!date) return null;
  return {
    startMs: date.start === null ? -Infinity : Date.parse(date.start),
    endMs: date.end === null ? Infinity : Date.parse(date.end),
  };
}

function withoutAddress({ url: _, ...rest }: Source): Source {
  return rest;
}
