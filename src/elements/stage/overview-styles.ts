import { css } from 'lit';

export const overviewStyles = css`
  :host {
    block-size: 62px;
    color: var(--ct-muted);
    display: block;
    font: 0.75rem/1.3 var(--ct-sans);
  }
  .strip {
    block-size: 62px;
    contain: layout style;
    direction: ltr;
    position: relative;
    touch-action: pan-y;
    user-select: none;
    -webkit-user-select: none;
  }
  svg {
    display: block;
    inset: 0 auto auto 0;
    overflow: visible;
    position: absolute;
  }
  .bar {
    fill: var(--ct-bars);
  }
  text {
    fill: var(--ct-muted);
  }
  .found {
    stroke: var(--ct-ink);
    stroke-width: 2.5px;
  }
  .base {
    stroke: var(--ct-line);
  }
  .now {
    stroke: var(--ct-ink);
    stroke-width: 1.5px;
  }
  .window {
    background: var(--ct-window);
    block-size: 44px;
    border: 1px solid var(--ct-line);
    border-radius: 4px;
    box-sizing: border-box;
    cursor: grab;
    left: 0;
    position: absolute;
    top: 0;
  }
  .window:active {
    cursor: grabbing;
  }
  .window.whole {
    background: none;
    border-color: transparent;
  }
  .edge {
    block-size: 44px;
    cursor: ew-resize;
    inline-size: 24px;
    left: 0;
    position: absolute;
    top: 0;
  }
  .edge[data-handle='end']::after {
    left: 0.5px;
  }
  .edge::after {
    background: var(--ct-muted);
    block-size: 14px;
    border-radius: 2px;
    content: '';
    inline-size: 3px;
    left: 20.5px;
    opacity: 0.65;
    position: absolute;
    top: 15px;
  }
  .edge:hover::after,
  .edge:focus-visible::after {
    opacity: 1;
  }
  :focus-visible {
    border-radius: 4px;
    outline: 2px solid var(--ct-focus);
    outline-offset: 1px;
  }
  @media (forced-colors: active) {
    .bar {
      fill: CanvasText;
    }
    .found {
      stroke: Highlight;
    }
    text {
      fill: CanvasText;
    }
    .now {
      stroke: CanvasText;
    }
    .window {
      border-color: Highlight;
    }
    /* A border that is not to be seen is drawn all the same there. */
    .window.whole {
      border-style: none;
    }
    .edge::after {
      background: Highlight;
    }
  }
`;
