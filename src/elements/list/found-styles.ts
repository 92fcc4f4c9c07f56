import { css } from 'lit';

/** The title of what a search has found. */
export const foundStyles = css`
  .found .title {
    background: var(--ct-mark);
    box-shadow: 0 0 0 2px var(--ct-mark);
    box-decoration-break: clone;
    -webkit-box-decoration-break: clone;
  }
  @media (forced-colors: active) {
    .found .title {
      background: Mark;
      box-shadow: none;
      color: MarkText;
      forced-color-adjust: none;
    }
  }
`;
