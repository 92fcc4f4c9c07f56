import { css } from 'lit';

export const columnStyles = css`
  :host {
    --_gutter: 28px;
    /* Height of the line in which year and month stay in sight. */
    --_head: 2.75rem;
    /* Of a year: in large text, small enough to leave room for a month beside it. */
    --_year: min(1.375rem, 9vw);
    --_ground: var(--ct-paper);
    display: grid;
    grid-template-columns: minmax(0, 1fr) 44px;
    column-gap: 0.5rem;
    /* The strip takes the frame's own margin, so that a thumb finds it at the edge. */
    margin-inline-end: -1rem;
  }
  .defs {
    block-size: 0;
    inline-size: 0;
    position: absolute;
  }
  .side {
    grid-column: 2;
    grid-row: 1;
  }
  ct-strip {
    /* Below the field to search in, where there is one. */
    block-size: calc(var(--_shown, 100dvh) - var(--_bar, 0px));
    inset-block-start: var(--_bar, 0px);
    position: sticky;
    z-index: 1;
  }
  .flow {
    grid-column: 1;
    grid-row: 1;
    min-inline-size: 0;
  }
  /* About as much room as what is yet to come will take, so that nobody's place on the page is lost meanwhile. */
  .rest {
    block-size: calc(var(--_rest) * 9rem);
  }
  section,
  .event,
  .asked-line,
  ol {
    scroll-margin-block-start: calc(var(--_head) + var(--_bar, 0px));
  }
  section.year > ol,
  .undated,
  .loose {
    scroll-margin-block-start: var(--_bar, 0px);
  }
  h2,
  h3 {
    align-items: center;
    background: var(--ct-paper);
    block-size: var(--_head);
    box-sizing: border-box;
    display: flex;
    gap: 0.5rem;
    inset-block-start: var(--_bar, 0px);
    position: sticky;
    white-space: nowrap;
  }
  h2 {
    border-block-end: 1px solid var(--ct-line);
    font-size: var(--_year);
    z-index: 1;
  }
  :is(.undated, .loose) > h2 {
    block-size: auto;
    min-block-size: var(--_head);
    white-space: normal;
  }
  /* The month takes its place in the line of its year. */
  h3 {
    border-block-end: 1px solid var(--ct-line);
    font: 600 min(0.9375rem, 7vw) / 1 var(--ct-sans);
    margin-inline-start: calc((var(--_chars) * 0.62 + 0.36) * var(--_year));
    z-index: 2;
  }
  h2 + .month {
    margin-block-start: calc(-1 * var(--_head));
  }
  .month {
    scroll-margin-block-start: var(--_bar, 0px);
  }
  /* With large text the count goes to a second line, which the heading does not show. */
  h3 {
    flex-wrap: wrap;
    gap: 0 0.5rem;
    line-height: var(--_head);
    overflow: clip;
  }
  .count {
    color: var(--ct-muted);
    font: 400 0.875rem / var(--_head) var(--ct-sans);
  }
  ol {
    padding-block: 0.25rem 0.75rem;
  }
  .event {
    display: grid;
    grid-template-columns: var(--_gutter) minmax(0, 1fr);
    position: relative;
  }
  /* The axis. */
  .year .event::before,
  .asked-line::before,
  .now-line::before {
    background: var(--ct-line);
    content: '';
    inline-size: 1px;
    inset-block: 0;
    inset-inline-start: calc(var(--_gutter) / 2);
    position: absolute;
  }
  .sign {
    display: block;
    margin-block-start: 0.5rem;
    overflow: visible;
    position: relative;
  }
  .sign.bar {
    margin-block-start: 0.625rem;
  }
  .sign .query {
    rotate: none;
  }
  .sign.bar .query {
    rotate: -90deg;
    transform-box: fill-box;
    transform-origin: center;
  }
  .dot {
    background: var(--_side);
    block-size: 0.5rem;
    border-radius: 50%;
    inline-size: 0.5rem;
    margin: 1rem 0 0 calc(var(--_gutter) / 2 - 0.25rem);
  }
  .card {
    margin-block-end: 0.5rem;
    padding: 0.5rem 0.75rem 0.625rem;
    border: 1px solid transparent;
    border-radius: 6px;
  }
  .card:has(.quotes) {
    background: var(--ct-card);
    border-color: var(--ct-line);
  }
  .year .asked::before {
    background: var(--ct-ink);
    inline-size: 3px;
    margin-inline-start: -1px;
  }
  .open > .card {
    border-color: var(--_side);
    box-shadow: 0 0 0 1px var(--_side);
  }
  .event-words {
    position: relative;
  }
  /* A title in another script than the page's still begins where the lines around it do. */
  .event-words p {
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
  .when {
    font-size: 0.875rem;
  }
  .title {
    font-size: 1.0625rem;
    font-weight: 600;
    /* In large letters a long word has no room. */
    hyphenate-limit-chars: 12 5 5;
    hyphens: auto;
    line-height: 1.35;
  }
  /* All the words of an event are its link: a thumb need not aim. */
  .title::after {
    content: '';
    inset: -0.5rem -0.75rem;
    position: absolute;
  }
  .title:focus-visible {
    outline: 0;
  }
  .event-words:has(.title:focus-visible) {
    border-radius: 2px;
    outline: 2px solid var(--ct-focus);
    outline-offset: 4px;
  }
  .side-name {
    color: var(--_side);
    font-weight: 600;
  }
  .quotes > li {
    border-block-start: 1px solid var(--ct-line);
    margin-block-start: 0.625rem;
    padding-block-start: 0.625rem;
  }
  .loose .quotes > li:first-child {
    border: 0;
  }
  .said {
    font-size: 1.125rem;
    line-height: 1.45;
    text-wrap: pretty;
  }
  .speaker {
    color: var(--_side);
    font-weight: 600;
  }
  .quotes a {
    align-items: center;
    display: inline-flex;
    min-block-size: 24px;
  }
  .asked-line,
  .now-line {
    padding-block: 0.5rem;
    padding-inline-start: var(--_gutter);
    position: relative;
  }
  .asked-line span,
  .now-line span {
    align-items: center;
    color: var(--ct-ink);
    display: flex;
    font-weight: 600;
    gap: 0.5rem;
  }
  .asked-line span::after,
  .now-line span::after {
    border-block-start: 2px solid currentcolor;
    content: '';
    flex: 1;
  }
  @media (forced-colors: active) {
    .open > .card {
      border-color: Highlight;
    }
    .dot {
      background: CanvasText;
      forced-color-adjust: none;
    }
  }
  @media print {
    :host {
      display: block;
    }
    .side {
      display: none;
    }
    h2,
    h3 {
      position: static;
    }
    .event {
      break-inside: avoid;
    }
  }
`;
