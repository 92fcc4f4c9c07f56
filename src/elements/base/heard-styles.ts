import { css } from 'lit';

/** What only a screen reader gets. */
export const heardStyles = css`
  .heard {
    block-size: 1px;
    clip-path: inset(50%);
    inline-size: 1px;
    margin: -1px;
    overflow: hidden;
    position: absolute;
    white-space: nowrap;
  }
`;
