/** What the server of a preview tells the pages that are open. */
export interface LiveNews {
  /** Of the pages: one that is of another version is out of date. */
  readonly version: string;
  /** What was read, inferred and left out; plain lines. */
  readonly report: string;
  /** Whether nothing was wrong with the input. */
  readonly isClean: boolean;
}

/** From the site's root, like all files of a site. */
export const EVENTS_PATH = 'preview-events';
export const LIVE_SCRIPT = 'preview.js';

/** Adds the script to a page, which says of what version it is. `path`: of its file, from the site's root. */
export function livePage(page: string, path: string, version: string): string {
  const root = '../'.repeat(path.split('/').length - 1);
  const script = `<script defer src="${root}${LIVE_SCRIPT}" data-version="${version}"></script>`;
  return page.replace('</body>', () => `${script}\n</body>`);
}

/** Until there is something to show. */
export const EMPTY_PAGE = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Preview</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="site.css">
</head>
<body>
<main class="ct-list"><h1>Nothing to show yet</h1><p>The report above says why. This page follows what you change.</p></main>
</body>
</html>
`;
