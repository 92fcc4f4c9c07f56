import { css } from 'lit';

export const timelineStyles = css`
  :host {
    background: var(--ct-paper);
    color: var(--ct-ink);
    display: block;
    font: 0.9375rem/1.45 var(--ct-sans);
  }
  :host([hidden]) {
    display: none;
  }
  /* What a page says of its own words is not said of these; but where it hides the timeline, it is hidden. */
  .frame {
    all: initial;
    color: var(--ct-ink);
    color-scheme: inherit;
    display: block;
    font: 0.9375rem/1.45 var(--ct-sans);
    padding: 1.5rem 2rem 1.25rem;
    visibility: inherit;
  }
  .narrow {
    padding: 1rem 1rem 1.25rem;
  }
  /* Over the page's own list, and as wide as it. */
  .waiting {
    margin-inline: auto;
    max-inline-size: 58rem;
    padding: 1.5rem clamp(1rem, 4vw, 2rem) 0;
  }
  /* At the foot of what one sees of the list, which it doesn't push down. */
  .coming {
    inset-block-end: 0;
    padding-block-end: 1rem;
    pointer-events: none;
    position: sticky;
  }
  .waiting .message {
    margin: 0;
  }
  .lost {
    inset-block-end: 0;
    pointer-events: auto;
    position: sticky;
    z-index: 4;
  }
  :is(.waiting, .lost) .tool {
    margin-block-start: 0.625rem;
  }
  .top {
    display: flow-root;
  }
  header {
    align-items: start;
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1.5rem;
    margin-block-end: 0.625rem;
  }
  .narrow header {
    row-gap: 0.5rem;
  }
  /* The title beside the tools, then what stands under it beside the signs: no language's tools press both into a column. */
  header::after {
    content: '';
    flex-basis: 100%;
    order: 1;
  }
  h1 ~ .standfirst,
  .address,
  ct-legend {
    order: 2;
  }
  .narrow header > * {
    order: 0;
  }
  h1,
  .standfirst {
    flex: 1 1 20rem;
    min-inline-size: 0;
  }
  .narrow header > :not(.tools),
  .address {
    flex-basis: 100%;
  }
  h1 {
    font: 700 2rem/1.15 var(--ct-serif);
    letter-spacing: -0.01em;
    margin: 0;
    text-align: -webkit-match-parent;
    text-align: match-parent;
    text-wrap: balance;
  }
  .narrow h1 {
    font-size: 1.625rem;
  }
  .standfirst {
    color: var(--ct-muted);
    margin: 0;
    max-inline-size: 95ch;
    text-wrap: pretty;
  }
  .tools {
    align-items: end;
    display: flex;
    flex-direction: column;
    gap: 0.625rem;
  }
  .tools,
  ct-legend {
    margin-inline-start: auto;
  }
  .narrow .tools {
    align-items: start;
    margin-inline-start: 0;
  }
  .narrow:has(> ct-search) {
    --_bar: 3rem;
  }
  .narrow:has(> ct-search) aside {
    max-block-size: min(60dvh, 42rem);
  }
  .body {
    align-items: start;
    display: grid;
    gap: 1.5rem;
    grid-template-columns: minmax(0, 1fr);
  }
  .body.open {
    grid-template-columns: minmax(0, 1fr) minmax(20rem, 26rem);
  }
  .main {
    min-inline-size: 0;
  }
  aside {
    inset-block-start: 0.75rem;
    max-block-size: calc(100dvh - 1.5rem);
    overflow: auto;
    overscroll-behavior: contain;
    position: sticky;
  }
  /* A sheet from below, as long as the timeline is on screen: the column stays where it is behind it. */
  .sheet aside {
    background: var(--ct-card);
    border-radius: 12px 12px 0 0;
    box-shadow: 0 -4px 24px rgb(0 0 0 / 25%);
    inset-block: auto 0;
    margin-inline: -2rem;
    max-block-size: 50dvh;
    z-index: 2;
  }
  /* Not before there is something on it, or it would be seen to grow. */
  .sheet aside:has(> :not(:defined)) {
    visibility: hidden;
  }
  .narrow aside {
    margin-inline: -1rem;
    max-block-size: min(72dvh, 42rem);
  }
  .sheet .body.open {
    grid-template-columns: minmax(0, 1fr);
  }
  /* As high before it is there. */
  ct-overview {
    block-size: 62px;
    display: block;
    margin-block-end: 0.5rem;
  }
  /* One row of chips, which is what a link with filters has mostly. */
  ct-filters:not(:defined) {
    block-size: 38px;
    display: block;
  }
  .foot {
    display: grid;
    min-block-size: var(--_height);
  }
  /* They come after the first picture, and push nothing away. */
  ct-legend,
  ct-undated {
    display: block;
  }
  ct-legend {
    min-block-size: 1.5rem;
  }
  .narrow ct-legend {
    min-block-size: 2rem;
  }
  ct-undated {
    margin-block-start: 1rem;
    min-block-size: 1.75rem;
  }
  .message {
    background: var(--ct-band);
    border-inline-start: 4px solid var(--ct-neutral);
    margin: 0 0 1rem;
    padding: 0.625rem 1rem;
  }
  /* What is done at once needs none. */
  progress.soon {
    animation: soon 0s 0.3s both;
  }
  @keyframes soon {
    from {
      visibility: hidden;
    }
  }
  progress {
    accent-color: var(--ct-neutral);
    block-size: 0.375rem;
    display: block;
    inline-size: 100%;
    margin-block-end: 0.5rem;
  }
  .reading,
  .cut {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 0.75rem;
    margin-block-end: 0.5rem;
  }
  .reading progress {
    flex: 1 1 8rem;
    margin: 0;
  }
  .reading .tool,
  .cut .tool {
    min-block-size: 2.25rem;
    padding: 0 0.75rem;
  }
  .message p {
    margin: 0;
  }
  code {
    font-family: ui-monospace, monospace;
    font-size: 0.875em;
    overflow-wrap: anywhere;
  }
  .empty {
    color: var(--ct-muted);
    font: 1.25rem/1.4 var(--ct-serif);
    padding-block: 3rem;
    text-align: center;
  }
  .copied {
    color: var(--ct-muted);
    margin: 0;
  }
  .copied:empty {
    display: none;
  }
  /* Measures what --ct-height comes to, and takes nothing itself. */
  .probe {
    block-size: 0;
    overflow: hidden;
    visibility: hidden;
  }
  .room {
    block-size: var(--ct-height, 100dvh);
  }
  .rem {
    inline-size: 1rem;
  }
  .address {
    margin: 0;
    overflow-wrap: anywhere;
  }
  @media print {
    /* A list that brings a title of its own, under ours. */
    .titled {
      --_title: none;
    }
    .frame {
      padding: 0;
    }
    /* What is open first, then the list. */
    .body.open {
      display: flex;
      flex-direction: column-reverse;
    }
    .main {
      inline-size: 100%;
    }
    .lost {
      display: none;
    }
    aside,
    .sheet aside {
      box-shadow: none;
      max-block-size: none;
      position: static;
    }
  }
`;
