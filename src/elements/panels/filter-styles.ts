import { css } from 'lit';

export const filterStyles = css`
  :host {
    container-type: inline-size;
    color: var(--ct-ink);
    display: block;
    font: 0.875rem/1.3 var(--ct-sans);
  }
  ul,
  p,
  fieldset {
    border: 0;
    list-style: none;
    margin: 0;
    min-inline-size: 0;
    padding: 0;
  }
  .panel {
    background: var(--ct-card);
    border: 1px solid var(--ct-line);
    border-radius: 8px;
    display: grid;
    gap: 1rem 1.5rem;
    grid-template-columns: repeat(auto-fit, minmax(10.5rem, 1fr));
    margin-block-end: 0.75rem;
    padding: 0.75rem 1rem;
  }
  legend {
    font-weight: 600;
    padding: 0 0 0.25rem;
  }
  .choices {
    max-block-size: 11rem;
    overflow: auto;
    /* Room for the rings of what has the focus. */
    margin-inline: -0.25rem;
    padding: 0.125rem 0.25rem;
  }
  label {
    align-items: center;
    cursor: pointer;
    display: flex;
    gap: 0.4375rem;
    min-block-size: 1.75rem;
    padding-block: 0.1875rem;
  }
  label:hover .name {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  input {
    accent-color: var(--ct-ink);
    block-size: 1rem;
    flex: none;
    inline-size: 1rem;
    margin: 0;
  }
  i {
    background: var(--_side);
    block-size: 0.5rem;
    border-radius: 50%;
    flex: none;
    inline-size: 0.5rem;
  }
  .name {
    display: -webkit-box;
    flex: 1;
    min-inline-size: 0;
    overflow: hidden;
    overflow-wrap: anywhere;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
  }
  .count,
  .key,
  .idle {
    color: var(--ct-muted);
  }
  .count {
    font-variant-numeric: tabular-nums;
  }
  .on,
  .on ul,
  .none ul {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: 0.375rem 0.5rem;
  }
  .on {
    gap: 0.375rem 0.75rem;
    margin-block-end: 0.625rem;
  }
  .on p {
    color: var(--ct-muted);
  }
  .chip,
  .clear,
  .more {
    background: none;
    border: 1px solid transparent;
    border-radius: 1rem;
    color: var(--ct-ink);
    cursor: pointer;
    font: inherit;
    min-block-size: 1.75rem;
    padding: 0 0.625rem;
  }
  .chip {
    background: var(--ct-card);
    border-color: var(--ct-line);
    overflow-wrap: anywhere;
    text-align: start;
  }
  .chip:hover {
    border-color: var(--ct-muted);
  }
  .cross {
    color: var(--ct-muted);
    margin-inline-start: 0.25rem;
  }
  .close {
    display: none;
    grid-column: 1 / -1;
    justify-self: start;
  }
  @container (max-width: 40rem) {
    .panel {
      gap: 1rem;
      grid-template-columns: repeat(auto-fit, minmax(8.5rem, 1fr));
      padding: 0.75rem;
    }
    .close {
      display: block;
    }
  }
  .clear,
  .more {
    padding-inline: 0.25rem;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .none {
    display: grid;
    font-size: 0.9375rem;
    gap: 0.75rem;
    justify-items: center;
    padding-block: 3rem;
    text-align: center;
  }
  .none p {
    color: var(--ct-muted);
    font: 1.25rem/1.4 var(--ct-serif);
  }
  .none ul {
    justify-content: center;
  }
  :focus-visible {
    outline: 2px solid var(--ct-focus);
    outline-offset: 2px;
  }
  @media (forced-colors: active) {
    i {
      display: none;
    }
    .chip {
      border-color: ButtonText;
    }
  }
  @media print {
    .panel,
    .clear,
    .cross {
      display: none;
    }
  }
`;
