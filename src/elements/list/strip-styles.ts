import { css } from 'lit';

export const stripStyles = css`
  :host {
    color: var(--ct-muted);
    display: block;
    /* As wide as the strip, however large the text. */
    font: min(0.6875rem, 14px) / 1 var(--ct-sans);
  }
  .strip {
    block-size: 100%;
    cursor: ns-resize;
    position: relative;
    /* The strip is for moving in time; beside it the page scrolls as ever. */
    touch-action: none;
    user-select: none;
    -webkit-user-select: none;
  }
  .strip > * {
    position: absolute;
    pointer-events: none;
  }
  .strip::before {
    background: var(--ct-line);
    content: '';
    inline-size: 1px;
    inset-block: 0;
    inset-inline-end: 0;
    position: absolute;
  }
  .bar {
    background: var(--ct-bars);
    block-size: max(2px, calc(var(--_h) - 1px));
    inline-size: calc(3px + var(--_w) * 15px);
    inset-block-start: var(--_y);
    inset-inline-end: 0;
  }
  .label {
    border-block-start: 1px solid var(--ct-line);
    inset-block-start: var(--_y);
    inset-inline: 0;
    padding-block-start: 3px;
    /* Thick enough for an edge of the window not to strike it through. */
    text-shadow:
      0 0 2px var(--ct-paper),
      0 0 2px var(--ct-paper),
      0 0 2px var(--ct-paper),
      0 0 3px var(--ct-paper),
      0 0 3px var(--ct-paper);
    white-space: nowrap;
    z-index: 1;
  }
  .found {
    background: var(--ct-ink);
    block-size: 2px;
    inline-size: 9px;
    inset-block-start: var(--_y);
    inset-inline-start: 0;
  }
  .window {
    background: var(--ct-window);
    block-size: max(var(--_h), 14px);
    border: 1.5px solid var(--ct-muted);
    border-radius: 4px;
    box-sizing: border-box;
    inset-block-start: min(var(--_y), 100% - 14px);
    inset-inline: 0 1px;
  }
  .bubble {
    background: var(--ct-ink);
    border-radius: 6px;
    color: var(--ct-paper);
    font: 600 0.9375rem/1 var(--ct-sans);
    inset-block-start: clamp(0px, var(--_y) - 1rem, 100% - 2rem);
    inset-inline-end: calc(100% + 0.75rem);
    padding: 0.5rem 0.75rem;
    white-space: nowrap;
  }
  .strip:focus-visible {
    border-radius: 4px;
    outline: 2px solid var(--ct-focus);
    outline-offset: -2px;
  }
  @media (forced-colors: active) {
    .bar {
      background: CanvasText;
      forced-color-adjust: none;
    }
    .window {
      border-color: Highlight;
    }
    .bubble {
      border: 1px solid CanvasText;
    }
  }
`;
