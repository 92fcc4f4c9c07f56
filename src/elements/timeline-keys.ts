/** Keys that work wherever the focus is inside the timeline, and nowhere else. */
import type { ViewRequest } from './view-requests.ts';
import { selectedId, type ViewState } from './view-state.ts';

const ZOOM_STEP = 1.6;
export const PAN_STEP = 0.5;

export function timelineKey(
  event: KeyboardEvent,
  view: ViewState | null,
  ask: (request: ViewRequest) => unknown,
): void {
  if (!view || event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey) return;
  const [target] = event.composedPath();
  if (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) return;
  const request = requestOf(event.key, view);
  if (!request) return;
  event.preventDefault();
  ask(request);
}

function requestOf(key: string, view: ViewState): ViewRequest | null {
  switch (key) {
    case '+':
    case '=':
      return { type: 'zoom', factor: ZOOM_STEP };
    case '-':
    case '−':
      return { type: 'zoom', factor: 1 / ZOOM_STEP };
    case '[':
      return { type: 'pan', part: -PAN_STEP };
    case ']':
      return { type: 'pan', part: PAN_STEP };
    case '0':
      return { type: 'fit' };
    case 'l':
    case 'L':
      return { type: 'mode', mode: view.mode === 'list' ? 'timeline' : 'list' };
    case '?':
      return { type: 'help', open: !view.help };
    case 'Escape':
      if (view.help) return { type: 'help', open: false };
      return selectedId(view) === null ? null : { type: 'close' };
    default:
      return null;
  }
}
