/** The sheets: always light, since they are paper. */
import { css } from 'lit';

export const sheetStyles = css`
  .sheet {
    --ct-ink: #111;
    --ct-muted: #4a4a4a;
    --ct-line: #bbb;
    --ct-paper: #fff;
    --ct-band: #f4f4f2;
    --ct-card: #fff;
    --ct-mark: transparent;
    background: #fff;
    box-shadow: 0 1px 6px rgb(0 0 0 / 25%);
    box-sizing: border-box;
    color: #111;
    color-scheme: light;
    font: 10.5pt/1.4 var(--ct-sans);
    min-block-size: var(--_height);
    overflow-wrap: anywhere;
    padding: min(15mm, 5vw);
  }
  .large .sheet {
    font-size: 18pt;
    line-height: 1.5;
  }
  header {
    align-items: start;
    display: flex;
    gap: 1.5em;
    justify-content: space-between;
  }
  header svg {
    block-size: 26mm;
    flex: none;
    inline-size: 26mm;
  }
  .kind {
    font-weight: 600;
  }
  .sheet h2 {
    font: 700 1.6em/1.2 var(--ct-serif);
    margin-block-end: 0.25em;
  }
  .sheet h3 {
    font: 600 1em/1.35 var(--ct-sans);
  }
  .address {
    font-size: 0.85em;
    margin-block-start: 0.35em;
    overflow-wrap: anywhere;
  }
  .who {
    display: flex;
    gap: 2em;
    margin-block-start: 1.2em;
  }
  .who span {
    display: flex;
    flex: 2;
    gap: 0.5em;
  }
  .who span + span {
    flex: 1;
  }
  .task {
    font-weight: 600;
    margin-block-start: 0.9em;
  }
  .picture {
    break-inside: avoid;
    margin-block: 0.9em;
  }
  .picture svg {
    block-size: auto;
    display: block;
    inline-size: 100%;
  }
  .axis .line,
  .axis .tick {
    fill: none;
    stroke: #111;
    stroke-width: 1.2;
  }
  .axis text {
    fill: #111;
    font: 13px var(--ct-sans);
  }
  .axis .coarse {
    font-weight: 600;
  }
  .entries {
    list-style: none;
  }
  .entries.handout > li {
    border-inline-start: 2.5pt solid var(--_side);
    margin-block-start: 0.9em;
    padding-inline-start: 0.75em;
  }
  .top,
  .quote,
  .passages {
    break-inside: avoid;
  }
  .top {
    break-after: avoid;
  }
  .when {
    color: var(--ct-muted);
    font-size: 0.92em;
  }
  .muted,
  .address {
    color: var(--ct-muted);
  }
  .passage,
  .said {
    font-family: var(--ct-serif);
    margin-block-start: 0.3em;
    text-wrap: pretty;
  }
  .passages .passage {
    display: inline;
  }
  .passages {
    margin-block-start: 0.3em;
  }
  .wording {
    break-after: avoid;
    font-size: 0.85em;
    margin-block-start: 0.4em;
  }
  .wording + .said {
    margin-block-start: 0;
  }
  .quote {
    margin-block-start: 0.4em;
    margin-inline-start: 1em;
  }
  .cited {
    color: var(--ct-muted);
    font-size: 0.85em;
    white-space: nowrap;
  }
  mark {
    background: none;
    font-weight: inherit;
  }
  mark .date {
    text-decoration: underline;
    text-decoration-thickness: 1px;
  }
  .entries:is(.dates, .order) > li {
    break-inside: avoid;
    display: grid;
    gap: 0 1em;
    grid-template-columns: 12.5em minmax(0, 1fr);
    margin-block-start: 1.1em;
  }
  .entries.order > li {
    grid-template-columns: 5.5em minmax(0, 1fr);
  }
  .large .entries.dates > li {
    grid-template-columns: minmax(0, 1fr);
  }
  .place {
    align-items: end;
    align-self: start;
    display: flex;
    gap: 0.6em;
    min-block-size: 2em;
  }
  .place b {
    min-inline-size: 1.3em;
  }
  .rule {
    border-block-end: 1px solid currentcolor;
    flex: 1;
    min-block-size: 1.3em;
  }
  .box {
    block-size: 2em;
    border: 1px solid currentcolor;
    inline-size: 2.4em;
  }
  .blank {
    border-block-end: 1px solid currentcolor;
    display: inline-block;
    inline-size: 4.5em;
  }
  .sources {
    margin-block-start: 1.4em;
  }
  .sources h3 {
    break-after: avoid;
  }
  .sources ol {
    list-style: none;
    counter-reset: source;
  }
  .sources li {
    break-inside: avoid;
    counter-increment: source;
    font-size: 0.9em;
    margin-block-start: 0.3em;
  }
  .sources li::before {
    content: '[' counter(source) '] ';
  }
  table {
    border-collapse: collapse;
    inline-size: 100%;
    margin-block-start: 1em;
  }
  td {
    border-block-end: 1px solid var(--ct-line);
    padding: 0.4em 0.75em 0.4em 0;
    text-align: start;
    vertical-align: top;
  }
  tr {
    break-inside: avoid;
  }
  td.number,
  td.letter {
    font-weight: 600;
    inline-size: 1%;
    white-space: nowrap;
  }
  td.when {
    inline-size: 32%;
  }
  @media print {
    .sheet {
      box-shadow: none;
      min-block-size: 0;
      padding: 0;
      print-color-adjust: exact;
    }
    .sheet + .sheet {
      break-before: page;
    }
  }
`;
