/** A timeline as it is shown in one language and zone: what is handed down to every part, and what stays while one zooms. */
import type { TimelineLookup } from '../../model/lookup.ts';
import type { Window } from '../../layout/types.ts';
import type { LaneKey } from '../../model/link-options.ts';
import { writeLink } from '../../model/links.ts';
import type { Timeline } from '../../model/timeline.ts';
import { calendarFor } from '../words/calendars.ts';
import type { ReaderContext } from '../base/context.ts';
import type { Picture } from './picture.ts';
import { stringsFor } from '../strings/strings.ts';
import { isWhole, targetOf, type ViewState } from './view-state.ts';
import { windowSummary } from '../words/window-words.ts';

export interface Scene {
  readonly context: ReaderContext;
  readonly picture: Picture;
  /** The same with only a part of its events, in steps. */
  readonly part: (timeline: Timeline, lanes: LaneKey) => Generator<undefined, Scene>;
}

export function contextOf(
  timeline: Timeline,
  lookup: TimelineLookup,
  lang: string,
  zone: string,
  { colorOfActor }: Picture,
): ReaderContext {
  return {
    timeline,
    lookup,
    lang,
    zone,
    calendar: calendarFor(zone),
    strings: stringsFor(lang),
    href: (target) => `#${writeLink(target)}`,
    colorOf: colorOfActor,
  };
}

/** The fragment, without `#`, that opens what is in view. */
export function linkOf(view: ViewState, { picture }: Scene): string {
  return writeLink(targetOf(view, picture.span), view.options);
}

/** What a screen reader hears when the view has come to rest. */
export function summaryOf({ window }: ViewState, { picture, context }: Scene): string {
  return windowSummary(picture.table.countIn(window), toldWindow(window, picture), context);
}

/** The view of the whole has room at its ends, where nothing happened: it is told without. */
export function toldWindow(window: Window, { span, table }: Picture): Window {
  return isWhole(window, span) ? (table.bounds ?? window) : window;
}

/** The detail of `ct-viewchange`. */
export function viewDetail(view: ViewState, scene: Scene): Record<'start' | 'end' | 'mode' | 'link', string> {
  return {
    start: new Date(view.window.startMs).toISOString(),
    end: new Date(view.window.endMs).toISOString(),
    mode: view.mode,
    link: linkOf(view, scene),
  };
}
