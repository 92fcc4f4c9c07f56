/** The panel around the sheets, which is not printed. */
import { css } from 'lit';

export const handoutStyles = css`
  :host {
    background: var(--ct-band);
    color: var(--ct-ink);
    inset: 0;
    overflow: auto;
    position: fixed;
    z-index: 2147483647;
  }
  .tools {
    align-items: end;
    background: var(--ct-paper);
    border-block-end: 1px solid var(--ct-line);
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 1rem;
    inset-block-start: 0;
    padding: 0.75rem 1rem;
    position: sticky;
    z-index: 1;
  }
  .tools label {
    display: grid;
    font-size: 0.8125rem;
    gap: 0.25rem;
  }
  .tools label.check {
    align-items: center;
    display: flex;
    font-size: 0.9375rem;
    min-block-size: 2.5rem;
  }
  .tools select {
    max-inline-size: 19rem;
  }
  .ends {
    display: flex;
    gap: 0.5rem;
    margin-inline-start: auto;
  }
  .strong {
    background: var(--ct-ink);
    border-color: var(--ct-ink);
    color: var(--ct-paper);
  }
  .refused {
    background: var(--ct-paper);
    padding: 0.75rem 1rem;
  }
  main {
    --_width: 210mm;
    --_height: 297mm;
    display: grid;
    gap: 1.5rem;
    justify-content: center;
    padding: 1.5rem 1rem;
    grid-template-columns: minmax(0, var(--_width));
  }
  .letter main {
    --_width: 215.9mm;
    --_height: 279.4mm;
  }
  @media print {
    :host {
      background: none;
      inset: auto;
      overflow: visible;
      position: static;
    }
    .tools,
    .refused {
      display: none;
    }
    main {
      display: block;
      padding: 0;
    }
  }
`;
