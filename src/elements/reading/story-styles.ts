import { css } from 'lit';

export const storyStyles = css`
  :host {
    touch-action: pan-y;
  }
  .panel {
    padding: 1rem 1.5rem;
  }
  /* The ring around the title, when it has focus, keeps off the date below. */
  .head {
    margin-block-end: 0.375rem;
  }
  .step {
    display: block;
    font: 600 0.875rem/2.5rem var(--ct-sans);
  }
  /* A title in another script than the page's still begins where the lines around it do. */
  .title {
    display: block;
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
  .passage,
  .quotes {
    margin-block-start: 0.875rem;
  }
  .passage,
  .said {
    font-size: 1.1875rem;
    line-height: 1.45;
    text-wrap: pretty;
  }
  .said + p {
    margin-block-start: 0.375rem;
  }
  .speaker {
    color: var(--_side);
    font-weight: 600;
  }
  .source {
    margin-block-start: 0.375rem;
  }
  .quotes a {
    display: inline-block;
    min-block-size: 24px;
  }
  .foot {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    margin-block-start: 1.25rem;
  }
  .foot a {
    align-content: center;
    margin-inline-start: auto;
    min-block-size: 2.5rem;
    text-decoration-color: color-mix(in srgb, currentcolor 35%, transparent);
  }
  .tool {
    text-decoration: none;
  }
  .tool[aria-disabled] {
    border-style: dashed;
    color: var(--ct-muted);
    cursor: default;
  }
  /* The title and the ways on stay in sight while the words scroll. */
  :host([sheet]) .panel {
    border-block-end: 0;
    border-inline: 0;
    border-radius: 12px 12px 0 0;
    padding: 0 1rem;
  }
  :host([sheet]) h2 {
    font-size: 1.25rem;
  }
  :host([sheet]) .head {
    padding-block: 0.625rem 0.25rem;
  }
  :host([sheet]) .step {
    line-height: 1.5;
  }
  :host([sheet]) .foot {
    background: var(--ct-card);
    inset-block-end: 0;
    margin-block-start: 0.75rem;
    padding-block: 0.5rem max(0.625rem, env(safe-area-inset-bottom));
    position: sticky;
  }
  @media print {
    .panel {
      border: 0;
      padding: 0;
    }
    .tool,
    .foot {
      display: none;
    }
  }
`;
