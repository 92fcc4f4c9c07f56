import { css } from 'lit';

export const detailStyles = css`
  .panel {
    padding: 1.25rem 1.5rem 1rem;
  }
  .facts {
    margin-block-start: 0.25rem;
  }
  .status {
    font-weight: 700;
  }
  .close {
    border: 1px solid var(--ct-line, #ddd9d0);
    border-radius: 6px;
    min-block-size: 2.25rem;
    padding-inline: 0.75rem;
  }
  h3 {
    font-size: 0.9375rem;
    font-weight: 600;
    margin-block: 1.25rem 0.375rem;
  }
  .passage,
  .said {
    font-size: 1.0625rem;
    line-height: 1.5;
    max-inline-size: 62ch;
    text-wrap: pretty;
  }
  .said {
    margin-block-start: 0.75rem;
  }
  .said.large {
    font-size: 1.3125rem;
  }
  .evidence > li + li,
  .quotes > li + li {
    border-block-start: 1px solid var(--ct-line, #ddd9d0);
    margin-block-start: 0.875rem;
    padding-block-start: 0.875rem;
  }
  /* Voices side by side, where there is room for words. */
  .voices {
    display: grid;
    gap: 1rem;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 10.5rem), 1fr));
  }
  .voices > li,
  .voices > li + li {
    border-block-start: 3px solid var(--_side);
    margin-block-start: 0;
    padding-block-start: 0.625rem;
  }
  .voices .said {
    font-size: 1rem;
    margin-block-start: 0;
  }
  .source {
    margin-block-start: 0.25rem;
  }
  .source a,
  .quotes a,
  dd a {
    text-decoration-color: currentcolor;
  }
  .reasons li + li,
  .reasons ul {
    margin-block-start: 0.375rem;
  }
  .reasons ul {
    border-inline-start: 2px solid var(--ct-line, #ddd9d0);
    padding-inline-start: 0.75rem;
  }
  .said + p {
    margin-block-start: 0.375rem;
  }
  .said.large + p + .quotes {
    margin-block-start: 0.25rem;
  }
  .quotes a,
  .source a {
    display: inline-block;
    min-block-size: 24px;
  }
  .quotes .on-date {
    display: block;
  }
  /* Below what it explains, out of its way. */
  .rule {
    color: var(--ct-muted, #66625a);
    display: block;
    font-size: 0.75rem;
    line-height: 1.35;
  }
  .speaker {
    color: var(--_side);
    font-weight: 600;
  }
  .people {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1.25rem;
  }
  .people .dot {
    background: var(--_side);
    block-size: 0.625rem;
    border-radius: 50%;
    display: inline-block;
    inline-size: 0.625rem;
    margin-inline-end: 0.375rem;
  }
  footer {
    border-block-start: 1px solid var(--ct-line, #ddd9d0);
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1.5rem;
    justify-content: space-between;
    margin-block-start: 1.25rem;
    padding-block-start: 0.75rem;
  }
  .neighbours {
    display: grid;
    gap: 0.25rem 1.5rem;
    grid-template-columns: 1fr 1fr;
    inline-size: 100%;
  }
  .neighbours a {
    display: block;
    min-block-size: 24px;
  }
  .neighbours .next {
    grid-column: 2;
    text-align: end;
  }
  /* On a phone the title and the way out stay in sight while the rest scrolls. */
  :host([sheet]) .panel {
    border-block-end: 0;
    border-inline: 0;
    border-radius: 12px 12px 0 0;
    padding: 0 1rem max(1rem, env(safe-area-inset-bottom));
  }
  :host([sheet]) .head {
    background: var(--ct-card, var(--ct-paper, #fff));
    border-block-end: 1px solid var(--ct-line, #ddd9d0);
    inset-block-start: 0;
    margin-inline: -1rem;
    padding: 0.75rem 1rem;
    position: sticky;
    z-index: 1;
  }
  /* In large text a heading would fill the sheet: it goes with the rest, and only the way out stays. */
  :host([sheet]) .panel {
    container-type: inline-size;
  }
  @container (width < 18rem) {
    :host([sheet]) .head {
      display: contents;
    }
    :host([sheet]) .close {
      background: var(--ct-card, var(--ct-paper, #fff));
      display: block;
      inset-block-start: 0.5rem;
      margin-block: 0.5rem;
      position: sticky;
      z-index: 1;
    }
  }
  :host([sheet]) .facts {
    margin-block-start: 0.625rem;
  }
  :host([sheet]) h2 {
    font-size: 1.25rem;
  }
  @media (forced-colors: active) {
    .people .dot {
      background: CanvasText;
    }
  }
  @media print {
    .panel {
      border: 0;
      padding: 0;
    }
    .close,
    footer {
      display: none;
    }
    li {
      break-inside: avoid;
    }
  }
`;
