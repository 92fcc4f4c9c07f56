/** What the reading elements share: type, links that are links, buttons that look like them, marks, focus. */
import { css } from 'lit';

export const readingStyles = css`
  :host {
    display: block;
    color: var(--ct-ink, #1d1d1b);
    font: 0.9375rem/1.45 var(--ct-sans, system-ui, sans-serif);
    overflow-wrap: anywhere;
  }
  :host([hidden]) {
    display: none;
  }
  h2,
  h3,
  h4,
  p,
  ul,
  ol,
  figure,
  blockquote {
    margin: 0;
    padding: 0;
  }
  ul,
  ol {
    list-style: none;
  }
  h2 {
    font-family: var(--ct-serif, Georgia, serif);
    line-height: 1.25;
  }
  cite {
    font-style: normal;
  }
  a,
  button {
    color: inherit;
    font: inherit;
    text-decoration: underline transparent;
    text-underline-offset: 0.2em;
  }
  a:hover,
  button:hover,
  a:focus-visible,
  button:focus-visible {
    text-decoration-color: currentcolor;
  }
  /* Inside running words a link has to be seen as one. */
  p > a:where(:not(.title)),
  p .to a {
    text-decoration-color: color-mix(in srgb, currentcolor 35%, transparent);
  }
  button {
    background: none;
    border: 0;
    cursor: pointer;
    padding: 0;
  }
  :focus-visible {
    border-radius: 2px;
    outline: 2px solid var(--ct-focus, currentcolor);
    outline-offset: 2px;
  }
  .muted {
    color: var(--ct-muted, #66625a);
  }
  /* Whose words a wording is: small, close above it. */
  .wording {
    font-size: 0.8125rem;
    margin-block: 0.5rem -0.125rem;
  }
  .wordings > .wording:first-child {
    margin-block-start: 0;
  }
  .wordings > .said {
    margin-block-start: 0;
  }
  .wordings > .beside {
    font-size: 1rem;
  }
  .wordings + p,
  .wordings + figcaption {
    margin-block-start: 0.375rem;
  }
  .serif {
    font-family: var(--ct-serif, Georgia, serif);
  }
  mark {
    background: var(--ct-mark, #fff0b3);
    color: inherit;
  }
  mark .date {
    text-decoration: underline;
    text-decoration-thickness: 2px;
    text-decoration-color: color-mix(in srgb, currentcolor 45%, transparent);
    text-underline-offset: 0.18em;
  }
  .together,
  .to {
    white-space: nowrap;
  }
  @media (forced-colors: active) {
    mark {
      background: Mark;
      color: MarkText;
      forced-color-adjust: none;
    }
  }
  .actions {
    color: var(--ct-muted, #66625a);
    display: flex;
    flex-wrap: wrap;
    column-gap: 1.25em;
  }
  .actions > * {
    align-items: center;
    display: inline-flex;
    min-block-size: 24px;
    min-inline-size: 24px;
    position: relative;
  }
  .actions > * + *::before {
    content: '·' / '';
    inset-inline-start: -0.75em;
    /* Out of the flow, so that the underline of a link leaves it alone. */
    position: absolute;
  }
  .copied {
    color: var(--ct-muted, #66625a);
  }
  .copied .by-hand {
    user-select: all;
  }
  @media print {
    .actions,
    .copied {
      display: none;
    }
  }
  .pages {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 1rem;
    margin-block: 1rem;
  }
  .page {
    background: var(--ct-card);
    border: 1px solid var(--ct-line);
    border-radius: 8px;
    color: inherit;
    cursor: pointer;
    font: inherit;
    min-block-size: 2.25rem;
    padding-inline: 0.75rem;
  }
  @media print {
    .page {
      display: none;
    }
  }
`;
