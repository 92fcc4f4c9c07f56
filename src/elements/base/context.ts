/** What every reading element is handed, and what it may ask for. State comes down; requests go up. */
import type { ZoneCalendar } from '../../layout/zone-calendar.ts';
import type { LinkTarget } from '../../model/links.ts';
import type { TimelineLookup } from '../../model/lookup.ts';
import type { Timeline } from '../../model/timeline.ts';
import type { Strings } from '../strings/strings.ts';

export interface ReaderContext {
  readonly timeline: Timeline;
  readonly lookup: TimelineLookup;
  /** BCP 47 tag of the interface; quotations carry their own. */
  readonly lang: string;
  /** IANA zone for clock times whose words name none. */
  readonly zone: string;
  /** Of that zone, for axes. */
  readonly calendar: ZoneCalendar;
  readonly strings: Strings;
  /** Address of a target: a fragment on the reader page, a full address in an embed. */
  readonly href: (target: LinkTarget) => string;
  /** A CSS colour, or a `var()`, for the side that an actor acts for. */
  readonly colorOf: (actorOrSideId: string | null) => string;
}

export type Request =
  | { readonly type: 'select'; readonly target: LinkTarget; readonly jump?: boolean }
  | { readonly type: 'close' }
  | { readonly type: 'hover'; readonly id: string | null }
  | { readonly type: 'copy'; readonly text: string; readonly what: string };

export type RequestEvent = CustomEvent<Request>;

/**
 * Asks whatever is above to do something. A listener that does it calls `preventDefault()`; answers whether one
 * did. With none, the element falls back on what the browser does by itself, so that it works alone too.
 */
export function sendRequest(from: EventTarget, request: Request): boolean {
  const event = new CustomEvent('ct-request', {
    detail: Object.freeze(request),
    bubbles: true,
    composed: true,
    cancelable: true,
  });
  return !from.dispatchEvent(event);
}

/**
 * Click on a link inside the timeline: asks for the target instead of going there. A click that means
 * "in a new tab", and one that nothing above answers, stays the browser's.
 */
export function followLink(click: MouseEvent, from: EventTarget, target: LinkTarget): void {
  if (click.button !== 0 || click.metaKey || click.ctrlKey || click.shiftKey || click.altKey) return;
  if (sendRequest(from, { type: 'select', target, jump: true })) click.preventDefault();
}

declare global {
  interface HTMLElementEventMap {
    'ct-request': RequestEvent;
  }
}
