/** What a link for a lesson can fix: the ranges that hold what it opens, the steps that a story can begin at. */
import type { Window } from '../../layout/types.ts';
import { toIso } from '../../model/calendar.ts';
import { closedDate, type ClosedDate } from '../../model/link-dates.ts';
import type { Control, LinkOptions } from '../../model/link-options.ts';
import { type LinkTarget } from '../../model/links.ts';
import { readLink } from '../../model/link-reader.ts';
import type { FuzzyDate } from '../../model/timeline.ts';
import { linkOf, type Scene } from '../view/scene.ts';
import { isIn, windowOf } from '../view/lesson.ts';
import { stepsOf } from '../view/story.ts';
import type { ViewState } from '../view/view-state.ts';

/** What has been chosen. */
export interface Lesson {
  /** The range that one can't leave, as EDTF; null: there is none. */
  readonly within: string | null;
  readonly hide: readonly Control[];
  /** Id of the event that a story begins at; null: what is shared otherwise. */
  readonly step: string | null;
}

/** Where the link leads and what it fixes, as far as that goes together; and what there is to choose from. */
export interface LessonLink {
  readonly target: LinkTarget;
  readonly options: LinkOptions;
  readonly ranges: readonly ClosedDate[];
  /** Ids of events. */
  readonly steps: readonly string[];
}

/** `shared`: what is shared without a lesson. `story`: ids that the page has chosen for its story. */
export function lessonLink(
  { within, hide, step }: Lesson,
  shared: LinkTarget,
  beside: LinkOptions,
  story: string,
  scene: Scene,
  view: ViewState,
): LessonLink {
  const told = shared.kind === 'story' ? shared : ({ kind: 'story', id: '', of: null } as const);
  const steps = stepsOf(told, story, scene);
  const begun: LinkTarget = step === null ? shared : { kind: 'story', id: step, of: null };
  const ranges = rangesFor(begun, begun.kind === 'story' ? steps : [], scene, view);
  const fixed = ranges.find(({ edtf }) => edtf === within) ?? null;
  const options = { ...beside, within: fixed, hide };
  const inside = fixed ? steps.filter((id) => isIn(scene.context.lookup.event(id)?.date, fixed)) : steps;
  // Named one by one: what is the most important today may be something else in a year.
  const of = inside.length > 1 ? inside : null;
  return { target: begun.kind === 'story' ? { ...begun, of } : begun, options, ranges, steps };
}

/**
 * Closed ranges in which the target can be opened, each once: the one that is fixed, its own, its months, its years, those of all
 * steps of its story, the screen.
 */
function rangesFor(
  target: LinkTarget,
  steps: readonly string[],
  scene: Scene,
  view: ViewState,
): readonly ClosedDate[] {
  const shown: ViewState = 'id' in view.selected ? { ...view, selected: { kind: 'all' } } : view;
  const screen = readLink(linkOf(shown, scene), scene.context.lookup).target;
  const when = whenOf(target, scene);
  const told = steps.flatMap((id) => windowOf(scene.context.lookup.event(id)?.date) ?? []);
  const given = [
    view.options.within?.edtf,
    edtfOf(target),
    ...(when ? [around(when, '-DDT'), around(when, '-MM-DDT')] : []),
    ...(told.length > 1 ? [around(hull(told), '-MM-DDT')] : []),
    edtfOf(screen),
  ];
  const found = new Map<string, ClosedDate>();
  for (const edtf of given) {
    const range = closedDate(edtf ?? '');
    if (!range || !holds(range, target, scene)) continue;
    const key = `${range.startMs}/${range.endMs}`;
    if (!found.has(key)) found.set(key, range);
  }
  return [...found.values()];
}

function isPlace(target: LinkTarget): target is Extract<LinkTarget, { readonly edtf: string }> {
  return 'edtf' in target;
}

function edtfOf(target: LinkTarget): string | undefined {
  return isPlace(target) && target.kind !== 'compare' ? target.edtf : undefined;
}

/** Whether it can be opened where nothing outside of the range is there. */
function holds(range: ClosedDate, target: LinkTarget, scene: Scene): boolean {
  if ('id' in target) return isIn(dateOf(target, scene), range);
  const when = whenOf(target, scene);
  return when === null || (when.startMs >= range.startMs && when.endMs <= range.endMs);
}

/** null where it is in no time. */
function whenOf(target: LinkTarget, scene: Scene): Window | null {
  if (target.kind === 'compare') return hull(target.ranges);
  if (isPlace(target)) return { startMs: target.startMs ?? -Infinity, endMs: target.endMs ?? Infinity };
  return windowOf(dateOf(target, scene));
}

function dateOf(target: LinkTarget, { context: { lookup } }: Scene): FuzzyDate | null {
  if (!('id' in target)) return null;
  return (target.kind === 'quote' ? lookup.quote(target.id) : lookup.event(target.id))?.date ?? null;
}

function hull(windows: readonly Window[]): Window {
  return {
    startMs: Math.min(...windows.map(({ startMs }) => startMs)),
    endMs: Math.max(...windows.map(({ endMs }) => endMs)),
  };
}

/** The months or years that it lies in. `rest`: what of an ISO date, up to its `T`, is finer. */
function around({ startMs, endMs }: Window, rest: string): string | undefined {
  if (!Number.isFinite(startMs) || !Number.isFinite(endMs)) return undefined;
  const [first, last] = [startMs, endMs - 1].map((ms) => {
    const iso = toIso(ms);
    return iso.slice(0, iso.indexOf('T') + 1 - rest.length);
  });
  return first === last ? first : `${first}/${last}`;
}
