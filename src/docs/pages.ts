/** The pages of the documentation, in the order of their navigation. */

export interface DocsPage {
  /** Without its ending: `links` is docs/links.md here and links.html on the site. */
  readonly name: string;
  /** In the navigation, where its own title would be too long. */
  readonly short: string;
}

export interface PageGroup {
  readonly name: string;
  readonly pages: readonly DocsPage[];
}

/** The page that a folder shows: README.md where the files are read as they are, index.html on the site. */
export const FIRST_PAGE = 'README';

export const PAGE_GROUPS: readonly PageGroup[] = [
  {
    name: 'Start',
    pages: [
      { name: FIRST_PAGE, short: 'Overview' },
      { name: 'publishing', short: 'For publishers, in ten minutes' },
      { name: 'educators', short: 'For educators, in ten minutes' },
      { name: 'in-class', short: 'In class' },
      { name: 'not', short: 'What this is not' },
    ],
  },
  {
    name: 'In a page',
    pages: [
      { name: 'element', short: '<conflict-timeline>' },
      { name: 'embedding', short: 'Embedding' },
      { name: 'theming', short: 'Theming' },
      { name: 'builder', short: 'Builder' },
      { name: 'links', short: 'Links' },
      { name: 'site', short: 'A site, and frames' },
    ],
  },
  {
    name: 'Articles and data',
    pages: [
      { name: 'extraction', short: 'Extraction' },
      { name: 'edits', short: 'Corrections' },
      { name: 'format', short: 'The format' },
      { name: 'interchange', short: 'Other formats' },
    ],
  },
  {
    name: 'About',
    pages: [
      { name: 'accessibility', short: 'Accessibility' },
      { name: 'performance', short: 'Speed' },
      { name: 'decisions', short: 'Decisions' },
    ],
  },
];

export const PAGES: readonly DocsPage[] = PAGE_GROUPS.flatMap(({ pages }) => pages);

/** The file of a page on the site. */
export function pageFile(name: string): string {
  return name === FIRST_PAGE ? 'index.html' : `${name}.html`;
}
