/** A canvas keeps the colours that it was drawn in: whatever changes them has it drawn again. */
import type { LitElement } from 'lit';

/**
 * The reader's system, the page and its theme may each make dark of light, and none of them says so. A transition does, as it
 * begins for a colour that is never seen.
 */
export function heedColors(host: LitElement): void {
  host.style.outlineColor = 'var(--ct-ink)';
  host.style.transition = 'outline-color 1ms';
  host.addEventListener('transitionrun', ({ target, propertyName }) => {
    if (target === host && propertyName === 'outline-color') host.requestUpdate();
  });
}
