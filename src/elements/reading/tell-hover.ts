import { sendRequest } from '../base/context.ts';

/** Asks that what `idOf` names is shown as looked at, for as long as the pointer or the focus is in `card`. */
export function tellHover(card: HTMLElement, idOf: () => string | null): void {
  for (const type of ['pointerenter', 'focusin'])
    card.addEventListener(type, () => void sendRequest(card, { type: 'hover', id: idOf() }));
  for (const type of ['pointerleave', 'focusout'])
    card.addEventListener(type, () => void sendRequest(card, { type: 'hover', id: null }));
}
