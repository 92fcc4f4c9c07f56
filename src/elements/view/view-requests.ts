/** What the picture may ask for besides what the reading elements ask for; sent up as the same `ct-request`. */
import type { Window } from '../../layout/types.ts';
import type { LinkOptions } from '../../model/link-options.ts';
import type { Request } from '../base/context.ts';
import type { StoryMove } from './story.ts';
import type { Mode } from './view-state.ts';

export type ViewRequest =
  | Request
  /** A window as it is dragged; `settle` ends the gesture; `leap`: it went there at once, which is worth a step back. */
  | { readonly type: 'window'; readonly window: Window; readonly settle: boolean; readonly leap?: boolean }
  /** A window to travel to. */
  | { readonly type: 'jump'; readonly window: Window }
  /** Larger than 1 comes closer. */
  | { readonly type: 'zoom'; readonly factor: number; readonly anchorMs?: number }
  /** Moves by a part of the window; positive is later. */
  | { readonly type: 'pan'; readonly part: number }
  | { readonly type: 'fit' }
  | { readonly type: 'mode'; readonly mode: Mode }
  /** Other lanes, filters or words to search for; `settle`: no more of it follows at once. */
  | { readonly type: 'options'; readonly part: Partial<LinkOptions>; readonly settle: boolean }
  | { readonly type: 'help'; readonly open: boolean }
  /** The field to search in, shown and gone to, or put away with what it found. */
  | { readonly type: 'searching'; readonly open: boolean }
  /** To the match after the one that is open, or before it. */
  | { readonly type: 'seek'; readonly step: 'next' | 'previous' }
  /** The panel of filters, shown or put away. */
  | { readonly type: 'filtering'; readonly open: boolean }
  /** Two ranges on one scale, or one again. */
  | { readonly type: 'compare'; readonly open: boolean }
  /** The second of the two, as it is moved. */
  | { readonly type: 'other'; readonly window: Window; readonly settle: boolean }
  /** A step of a story; `toggle` begins one, or leaves it. */
  | { readonly type: 'story'; readonly to: StoryMove | 'toggle' }
  /** The ways to take along what is in view, shown or put away. */
  | { readonly type: 'saving'; readonly open: boolean }
  | { readonly type: 'save'; readonly as: SaveAs };

/** Text goes to the clipboard, a picture to a file, paper to the printer. */
export type SaveAs = 'text' | 'svg' | 'png' | 'paper';

export type RequestType = ViewRequest['type'];

export function askFor(from: EventTarget, request: ViewRequest): void {
  from.dispatchEvent(
    new CustomEvent('ct-request', {
      detail: Object.freeze(request),
      bubbles: true,
      composed: true,
      cancelable: true,
    }),
  );
}
