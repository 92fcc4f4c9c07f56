import { css } from 'lit';

export const stageStyles = css`
  :host {
    display: block;
    /* Rows and axis are of fixed heights, so that text grows to what they hold (a root of 20 px) and no further. */
    font: min(0.875rem, 17.5px)/1.3 var(--ct-sans);
    color: var(--ct-ink);
  }
  .stage {
    block-size: var(--_height);
    contain: layout style;
    direction: ltr;
    position: relative;
  }
  .picture {
    display: block;
    inset: 0 auto auto 0;
    overflow: visible;
    pointer-events: none;
    position: absolute;
  }
  .band {
    fill: transparent;
  }
  .band.shaded {
    fill: var(--ct-band);
  }
  .named {
    fill: var(--ct-window);
  }
  path.coarse {
    stroke: var(--ct-line);
  }
  line.fine {
    stroke: var(--ct-line);
    stroke-dasharray: 1.5 3;
  }
  text.coarse {
    fill: var(--ct-ink);
    font-size: 1em;
    font-weight: 600;
  }
  text.fine {
    fill: var(--ct-muted);
    font-size: 0.857em;
    text-anchor: middle;
  }
  line.now {
    stroke: var(--ct-ink);
    stroke-width: 1.5px;
  }
  text.now {
    fill: var(--ct-ink);
    font-size: 0.857em;
    font-weight: 600;
    paint-order: stroke;
    stroke: var(--ct-paper);
    stroke-width: 4px;
  }
  .leader {
    fill: none;
    opacity: 0.75;
    stroke: var(--_side);
    stroke-width: 1.25px;
  }
  .leader.lit {
    opacity: 1;
    stroke-width: 2.5px;
  }
  .marks {
    block-size: var(--_height);
    inline-size: var(--_width);
    inset: 0 auto auto 0;
    pointer-events: none;
    position: absolute;
  }
  .probe {
    display: none;
  }
  .plot {
    cursor: grab;
    inset: 0 0 auto 0;
    block-size: var(--_height);
    margin-inline-start: var(--_gutter);
    outline: none;
    position: absolute;
    touch-action: pan-y;
    user-select: none;
    -webkit-user-select: none;
  }
  .plot:active {
    cursor: grabbing;
  }
  :host([still]) .plot {
    cursor: auto;
  }
  .stage:focus-within .plot:focus {
    box-shadow: inset 0 0 0 1px var(--ct-line);
  }
  h2,
  ul,
  p {
    font: inherit;
    list-style: none;
    margin: 0;
    padding: 0;
  }
  .lane {
    --_ground: var(--ct-paper);
    block-size: var(--_h);
    inset: var(--_y) 0 auto 0;
    position: absolute;
  }
  .lane.shaded {
    --_ground: var(--ct-band);
  }
  h2 {
    align-items: center;
    block-size: 100%;
    color: var(--_side);
    display: flex;
    font-weight: 600;
    inline-size: calc(var(--_gutter) - 1.714em);
    left: calc(1em - var(--_gutter));
    line-height: 1.2;
    overflow-wrap: anywhere;
    position: absolute;
  }
  h2 > span {
    display: -webkit-box;
    overflow: clip;
    /* What hangs below the line, as Arabic does. */
    overflow-clip-margin: 3px;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: var(--_lines);
  }
  button {
    background: none;
    border: 0;
    color: inherit;
    cursor: pointer;
    font: inherit;
    padding: 0;
    position: absolute;
  }
  .event,
  .more {
    contain: layout style;
    left: 0;
    top: 0;
    white-space: nowrap;
  }
  /* What moves along under a hand is not pointed at, and may be gone when it is over. */
  .moving button {
    pointer-events: none;
  }
  /* All of it is on the canvas then. A focus stays where it is. */
  .moving .picture,
  .moving ul {
    opacity: 0;
  }
  .label {
    background: var(--_ground);
    box-shadow: 0 0 2px 2px var(--_ground);
    left: 0;
    line-height: 18px;
    position: absolute;
    top: 3px;
  }
  .event.found .label {
    background: var(--ct-mark);
    box-shadow: 0 0 0 2px var(--ct-mark);
  }
  .label.bold {
    font-weight: 600;
  }
  .event.denied .label {
    text-decoration: line-through;
  }
  .event.lit .label,
  .event:hover .label {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .event.denied.lit .label {
    text-decoration: line-through underline;
  }
  .more {
    background: linear-gradient(var(--_ground)) no-repeat center / 100% 16px;
    color: var(--ct-muted);
    font-size: 0.857em;
    font-weight: 600;
    min-inline-size: 24px;
    text-align: start;
  }
  .more:hover {
    color: var(--ct-ink);
    text-decoration: underline;
  }
  button:focus-visible {
    border-radius: 3px;
    outline: 2px solid var(--ct-focus);
    outline-offset: 1px;
    z-index: 1;
  }
  .hint {
    background: var(--ct-ink);
    border-radius: 6px;
    color: var(--ct-paper);
    font-size: 0.857em;
    inset: auto 0 calc(50% - 1rem) 0;
    margin-inline: auto;
    max-inline-size: max-content;
    padding: 0.375rem 0.75rem;
    pointer-events: none;
    position: absolute;
  }
  .hint[hidden] {
    display: none;
  }
  @media (forced-colors: active) {
    .band.shaded {
      fill: Canvas;
    }
    path.coarse,
    line.fine,
    .leader {
      stroke: GrayText;
    }
    text.coarse,
    text.fine,
    text.now {
      fill: CanvasText;
    }
    text.now {
      stroke: Canvas;
    }
    line.now {
      stroke: CanvasText;
    }
    .leader.lit {
      stroke: Highlight;
    }
    .named {
      fill: none;
      stroke: Highlight;
    }
  }
  @media print {
    /* A group of its own: else where it has no ink it is white in a PDF, and hides the axis. */
    .marks {
      opacity: 0.99;
    }
    .hint {
      display: none;
    }
  }
`;
