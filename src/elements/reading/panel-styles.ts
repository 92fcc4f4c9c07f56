/** What is open beside the stage or below it: paper, a bar in the side's colour on top, a head with the way out. */
import { css } from 'lit';

export const panelStyles = css`
  .panel {
    background: var(--ct-card, var(--ct-paper, #fff));
    border: 1px solid var(--ct-line, #ddd9d0);
    border-block-start: 4px solid var(--_side, var(--ct-muted, #66625a));
    border-radius: 4px;
  }
  /* With large text the way out goes below the title, rather than the words of the title break. */
  .head {
    align-items: start;
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1rem;
  }
  h2 {
    flex: 1 1 8em;
    font-size: 1.5rem;
    font-weight: 700;
    text-wrap: balance;
  }
`;
