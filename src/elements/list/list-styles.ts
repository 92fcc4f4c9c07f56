import { css } from 'lit';

export const listStyles = css`
  :host {
    container-type: inline-size;
    /* As wide as the page's own list: lines that are read, amid what is left on a desk. */
    margin-inline: auto;
    max-inline-size: 58rem;
  }
  .year:first-child > h2 {
    margin-block-start: 0.75rem;
  }
  h2 {
    border-block-end: 1px solid var(--ct-line, #ddd9d0);
    font-size: 1.375rem;
    margin-block: 2rem 0.75rem;
    padding-block-end: 0.25rem;
  }
  h3 {
    font-size: 0.9375rem;
    font-weight: 700;
    margin-block: 1.25rem 0.5rem;
  }
  .count {
    color: var(--ct-muted, #66625a);
    font: 400 0.875rem var(--ct-sans, system-ui, sans-serif);
    margin-inline-start: 0.25rem;
  }
  .event {
    border-inline-start: 3px solid var(--_side);
    display: grid;
    gap: 0 1.25rem;
    grid-template-columns: minmax(0, 13rem) minmax(0, 1fr);
    padding-block: 0.375rem;
    padding-inline-start: 0.875rem;
  }
  /* With the heading of the month above. */
  .event {
    scroll-margin-block-start: calc(4rem + var(--_bar, 0px));
  }
  .undated .event {
    grid-template-columns: minmax(0, 1fr);
  }
  .event + .event {
    margin-block-start: 0.75rem;
  }
  .title {
    display: inline-block;
    font-weight: 600;
    min-block-size: 24px;
  }
  .outside {
    border-inline-start-color: var(--ct-line, #ddd9d0);
  }
  .outside .title {
    color: var(--ct-muted, #66625a);
    font-weight: 400;
  }
  .title[aria-current] {
    text-decoration-color: currentcolor;
    text-decoration-thickness: 2px;
  }
  .side,
  .speaker {
    color: var(--_side);
    font-weight: 600;
  }
  .passage {
    font-size: 1rem;
    line-height: 1.45;
    margin-block-start: 0.375rem;
    max-inline-size: 68ch;
    text-wrap: pretty;
  }
  .source {
    font-size: 0.8125rem;
    max-inline-size: 84ch;
  }
  .source a {
    display: inline-block;
    min-block-size: 24px;
    text-decoration-color: currentcolor;
  }
  .quotes {
    margin-block-start: 0.25rem;
    max-inline-size: 62ch;
  }
  .quotes > li {
    padding-block: 0.375rem;
  }
  .said {
    font-size: 1.0625rem;
    line-height: 1.5;
    text-wrap: pretty;
  }
  .quotes a {
    align-items: center;
    display: inline-flex;
    min-block-size: 24px;
  }
  .sources li {
    max-inline-size: 80ch;
    padding-block: 0.25rem;
  }
  @container (width < 36rem) {
    .event {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  /* A long list is laid out as it comes into view; a printer and a search of the page still get all of it. */
  @media screen {
    .year {
      content-visibility: auto;
      contain-intrinsic-size: auto 40rem;
    }
  }
  @media print {
    h2,
    h3 {
      break-after: avoid;
    }
    .event {
      break-inside: avoid;
    }
    /* What was in view is what is printed. */
    .outside,
    section:not(:has(.inside)):has(.outside) {
      display: none;
    }
    .quotes .to {
      display: none;
    }
  }
`;
