import { css } from 'lit';

/** `--_side` is the colour of who acts, `--_ground` of what the sign lies on. */
export const markStyles = css`
  .mark .body {
    fill: var(--_side);
    stroke: var(--_side);
    stroke-width: 1.5px;
  }
  /*
   * Chromium keeps styles that it thinks will come again, and with a mask the whole tree that it stands in, long after the timeline is
   * gone. Those in units of a container it does not keep.
   */
  .mark [mask] {
    outline-offset: 0cqi;
  }
  .gap {
    fill: var(--ct-paper);
  }
  .mark .hatching {
    fill: url(#hatch);
    stroke: var(--_side);
    stroke-width: 1.5px;
  }
  .mark.planned .body {
    fill: var(--_ground, var(--ct-paper));
    stroke-width: 2px;
  }
  .mark.claimed .body {
    fill: var(--_ground, var(--ct-paper));
    stroke-dasharray: 2.5 2;
  }
  .mark.denied .body {
    fill: color-mix(in srgb, var(--_side) 45%, var(--_ground, var(--ct-paper)));
  }
  .mark .strike {
    stroke: var(--ct-ink);
    stroke-width: 1.5px;
  }
  .mark .query {
    fill: var(--_side);
    font: 700 10px/1 var(--ct-sans);
    text-anchor: middle;
  }
  .mark .corrected {
    fill: var(--ct-ink);
    stroke: var(--_ground, var(--ct-paper));
    stroke-width: 1px;
  }
  @media (forced-colors: active) {
    .mark .body,
    .mark .hatching {
      fill: CanvasText;
      stroke: CanvasText;
    }
    .mark .hatching {
      fill: url(#hatch);
    }
    .gap {
      fill: Canvas;
    }
    .mark.planned .body,
    .mark.claimed .body {
      fill: Canvas;
    }
    .mark .query,
    .mark .corrected {
      fill: CanvasText;
    }
    .mark .strike {
      stroke: CanvasText;
    }
  }
`;
