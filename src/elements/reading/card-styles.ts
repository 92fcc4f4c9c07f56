/** The card under the stage: paper, a bar in the side's colour on top, the links at its foot. */
import { css } from 'lit';

export const cardStyles = css`
  .card {
    background: var(--ct-card, var(--ct-paper, #fff));
    block-size: 100%;
    border: 1px solid var(--ct-line, #ddd9d0);
    border-block-start: 4px solid var(--_side, var(--ct-muted, #66625a));
    border-radius: 4px;
    box-shadow: 0 1px 2px rgb(0 0 0 / 6%);
    box-sizing: border-box;
    display: flex;
    flex-direction: column;
    gap: 0.125rem;
    padding: 0.875rem 1.25rem 0.5rem;
  }
  :host([lit]) .card {
    border-color: var(--_side);
    box-shadow: 0 0 0 1px var(--_side);
  }
  /* A card that has the row to itself is wider than words are read. */
  blockquote {
    max-inline-size: 68ch;
  }
  .actions {
    margin-block-start: auto;
    padding-block-start: 0.25rem;
  }
  @media print {
    .card {
      box-shadow: none;
      break-inside: avoid;
    }
  }
`;
