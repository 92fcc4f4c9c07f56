import { css } from 'lit';

export const legendStyles = css`
  :host {
    --_side: var(--ct-neutral);
    color: var(--ct-muted);
    display: block;
    font: 0.8125rem/1.3 var(--ct-sans);
    position: relative;
  }
  ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1rem;
    list-style: none;
    margin: 0;
    padding: 0;
  }
  li,
  button {
    align-items: center;
    display: flex;
    gap: 0.3125rem;
  }
  svg {
    flex: none;
  }
  button,
  summary {
    color: inherit;
    cursor: pointer;
    font: inherit;
    min-block-size: 24px;
  }
  button {
    background: none;
    border: 0;
    padding: 0;
    text-decoration: underline transparent;
    text-underline-offset: 0.2em;
  }
  button:hover,
  button[aria-expanded='true'] {
    color: var(--ct-ink);
    text-decoration-color: currentcolor;
  }
  :focus-visible {
    border-radius: 2px;
    outline: 2px solid var(--ct-focus);
    outline-offset: 2px;
  }
  /* Over what is below, which stays where it is. */
  .what {
    background: var(--ct-card);
    border: 1px solid var(--ct-line);
    border-radius: 8px;
    box-shadow: 0 4px 16px rgb(0 0 0 / 18%);
    color: var(--ct-ink);
    font-size: 0.9375rem;
    inline-size: max-content;
    inset-block-start: calc(100% + 0.25rem);
    inset-inline-end: 0;
    line-height: 1.45;
    margin: 0;
    max-inline-size: min(24rem, 100vw);
    padding: 0.625rem 0.875rem;
    position: absolute;
    z-index: 3;
  }
  details ul {
    display: block;
    margin-block: 0.25rem 0.5rem;
  }
  summary {
    align-content: center;
    min-block-size: 2rem;
  }
  details li {
    align-items: start;
    font-size: 0.875rem;
    gap: 0.625rem;
    padding-block: 0.25rem;
  }
  details strong {
    color: var(--ct-ink);
    display: block;
    font-weight: 600;
  }
  @media print {
    :host {
      display: none;
    }
  }
`;
