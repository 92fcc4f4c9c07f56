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
  const field = target instanceof Element ? target.localName : '';
  // A letter chooses in a list of choices.
  if (['input', 'textarea'].includes(field) || (field === 'select' && event.key.length === 1)) return;
  const request = requestOf(event.key, view);
  if (!request) return;
  event.preventDefault();
  ask(request);
}

/** Larger than 1 comes closer; null for a key that does not zoom. */
export function zoomFactor(key: string): number | null {
  if (key === '+' || key === '=') return ZOOM_STEP;
  return key === '-' || key === '−' ? 1 / ZOOM_STEP : null;
}

function requestOf(key: string, view: ViewState): ViewRequest | null {
  const factor = zoomFactor(key);
  if (factor !== null) return { type: 'zoom', factor };
  switch (key) {
    case '[':
      return { type: 'pan', part: -PAN_STEP };
    case ']':
      return { type: 'pan', part: PAN_STEP };
    case '0':
      return { type: 'fit' };
    case 'l':
    case 'L':
      return { type: 'mode', mode: view.mode === 'list' ? 'timeline' : 'list' };
    case 'c':
    case 'C':
      return { type: 'compare', open: view.otherMs === null };
    case 's':
    case 'S':
      return { type: 'story', to: 'toggle' };
    case 'n':
    case 'N':
      return view.selected.kind === 'story' ? { type: 'story', to: 'next' } : null;
    case 'p':
    case 'P':
      return view.selected.kind === 'story' ? { type: 'story', to: 'previous' } : null;
    case '?':
      return { type: 'help', open: !view.help };
    case '/':
      return { type: 'searching', open: true };
    case 'Escape':
      if (view.filtering) return { type: 'filtering', open: false };
      if (view.saving) return { type: 'saving', open: false };
      if (view.help) return { type: 'help', open: false };
      if (selectedId(view) !== null) return { type: 'close' };
      if (view.searching) return { type: 'searching', open: false };
      return view.otherMs === null ? null : { type: 'compare', open: false };
    default:
      return null;
  }
}
