import { css } from 'lit';

export const shareStyles = css`
  :host {
    display: block;
  }
  .fields {
    display: grid;
    gap: 0.75rem 1.25rem;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 17rem), 1fr));
  }
  .column {
    align-content: start;
    display: grid;
    gap: 0.5rem;
    grid-template-columns: minmax(0, 1fr);
  }
  .row {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    justify-content: space-between;
  }
  label,
  .name {
    font-size: 0.875rem;
    font-weight: 600;
  }
  label.check {
    align-items: center;
    display: flex;
    font-weight: 400;
    gap: 0.375rem;
    min-block-size: 1.5rem;
  }
  select.tool {
    inline-size: 100%;
    min-inline-size: 0;
  }
  .lesson {
    border-inline-start: 2px solid var(--ct-line);
    display: grid;
    gap: 0.5rem;
    padding-inline-start: 0.625rem;
  }
  .lesson select {
    margin-block-start: 0.25rem;
  }
  fieldset {
    border: 0;
    display: grid;
    gap: 0 0.75rem;
    grid-template-columns: repeat(auto-fill, minmax(8.5rem, 1fr));
    margin: 0;
    min-inline-size: 0;
    padding: 0;
  }
  legend {
    font-size: 0.875rem;
    font-weight: 600;
    padding: 0;
  }
  .note {
    color: var(--ct-muted);
    font-size: 0.8125rem;
    margin: 0;
  }
  .row select.tool {
    flex: 0 1 9rem;
    inline-size: auto;
  }
  .tool {
    min-block-size: 2rem;
  }
  textarea,
  .out {
    background: var(--ct-paper);
    border: 1px solid var(--ct-line);
    border-radius: 6px;
    box-sizing: border-box;
    color: var(--ct-ink);
    font: 0.8125rem/1.4 var(--ct-sans);
    inline-size: 100%;
    margin: 0;
    max-block-size: 8.5rem;
    overflow: auto;
    overflow-wrap: anywhere;
    padding: 0.375rem 0.5rem;
  }
  textarea {
    field-sizing: content;
    resize: none;
  }
  .out p {
    margin: 0;
    white-space: pre-line;
  }
  .out p + p {
    margin-block-start: 0.5em;
  }
  .code {
    font-family: ui-monospace, monospace;
  }
  .out.code p {
    white-space: pre-wrap;
  }
  :is(textarea, .out, input):focus-visible {
    outline: 2px solid var(--ct-focus);
    outline-offset: 1px;
  }
  svg {
    block-size: auto;
    forced-color-adjust: none;
    max-inline-size: 100%;
  }
  .copied {
    margin: 0.25rem 0 0;
    min-block-size: 1.25em;
  }
`;
