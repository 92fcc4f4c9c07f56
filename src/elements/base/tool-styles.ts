import { css } from 'lit';

/** Buttons with a frame, as the toolbar and the messages have them. */
export const toolStyles = css`
  .tool {
    background: var(--ct-card);
    border: 1px solid var(--ct-line);
    border-radius: 8px;
    color: var(--ct-ink);
    cursor: pointer;
    font: 0.9375rem/1 var(--ct-sans);
    min-block-size: 2.5rem;
    min-inline-size: 2.5rem;
    padding: 0 0.625rem;
  }
  .tool:hover {
    border-color: var(--ct-muted);
  }
  .tool[aria-pressed='true'] {
    border-color: var(--ct-ink);
    box-shadow: inset 0 0 0 1px var(--ct-ink);
  }
  .tool:focus-visible {
    outline: 2px solid var(--ct-focus);
    outline-offset: 2px;
  }
  .tool[disabled] {
    color: var(--ct-muted);
    cursor: default;
    border-color: var(--ct-line);
  }
`;
