/** A site in a page of another host, by script and in frames without rights, twenty times over, in three engines. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveFolder, type Host } from './host.ts';
import { OUT_DIR } from './setup.ts';
import { enginesHere, type Visitor } from './visitors.ts';

const TIMES = 20;
/** A browser that shows twenty timelines on a machine of two cores, beside other tests. */
const PATIENCE = { timeout: 120_000 };

let root: string;
let site: Host;
let paper: Host;

/** What the paper allows: its own files, and the site's scripts and frames. */
function policyOf({ url }: Host): string {
  return `default-src 'none'; script-src 'self' ${url}; style-src 'self'; img-src data:; connect-src 'self'; frame-src ${url}; require-trusted-types-for 'script'`;
}

function pageHtml(body: string): string {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Paper</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="paper.css">
<script src="complaints.js"></script>
<main>${body}</main>
</html>`;
}

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'conflict-timeline-'));
  const [sites, papers] = [join(root, 'sites'), join(root, 'papers')];
  execFileSync(process.execPath, [join(OUT_DIR, 'cli/main.js'), 'site', '.', '-o', join(sites, 'war')]);
  site = await serveFolder(sites, {});
  mkdirSync(papers);
  cpSync(join(sites, 'war/data/timeline.json'), join(papers, 'timeline.json'));
  writeFileSync(
    join(papers, 'complaints.js'),
    `window.complaints = [];
addEventListener('error', ({ message }) => complaints.push(message));
addEventListener('unhandledrejection', ({ reason }) => complaints.push(String(reason)));
document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => complaints.push(violatedDirective + ' ' + blockedURI));
`,
  );
  writeFileSync(
    join(papers, 'paper.css'),
    'main { inline-size: 900px } main.narrow { inline-size: 360px } iframe { display: block; inline-size: 100%; block-size: 150px; border: 0 }',
  );
  const war = `${site.url}war/`;
  const elements = '<conflict-timeline src="timeline.json" at="2025-04"></conflict-timeline>\n'.repeat(TIMES);
  writeFileSync(
    join(papers, 'script.html'),
    pageHtml(`<script defer src="${war}conflict-timeline.min.js"></script>\n${elements}`),
  );
  const frames =
    `<iframe sandbox="allow-scripts" src="${war}embed/?at=2025-04" title="War"></iframe>\n`.repeat(TIMES);
  writeFileSync(
    join(papers, 'frames.html'),
    pageHtml(`${frames}<script defer src="${war}embed-parent.js"></script>`),
  );
  paper = await serveFolder(papers, { 'content-security-policy': policyOf(site) });
});
afterAll(() => {
  site.server.close();
  paper.server.close();
  rmSync(root, { recursive: true });
});

/** How many timelines of a page show an event in this part of theirs. */
const showing = (part: string): string =>
  `[...document.querySelectorAll('conflict-timeline')].filter((timeline) => timeline.shadowRoot?.querySelector('${part}')?.shadowRoot?.querySelector('.event')).length`;
const NARROW = `document.querySelector('main').classList.add('narrow')`;
/** At this width the timeline is higher than the thousand pixels that a frame may ask for. */
const ASKED = 1000;
/** How many frames have not got their height, the first of them brought on screen: a frame that nobody sees may not draw. */
const YET_TO_GROW = `(() => {
  const small = [...document.querySelectorAll('iframe')].filter(({ clientHeight }) => clientHeight !== ${ASKED});
  small[0]?.scrollIntoView();
  return small.length;
})()`;

it('is tried in all three where tests are run for all', () => {
  const names = enginesHere().map(({ name }) => name);
  if (process.env.CI) expect(names).toEqual(['Chromium', 'Firefox', 'WebKitGTK']);
  else expect(names).toContain('Chromium');
});

describe.each(enginesHere())('in $name', ({ start }) => {
  let visitor: Visitor;
  beforeAll(async () => {
    visitor = await start();
  });
  afterAll(() => visitor.leave());

  it(
    'stands in a strict page twenty times by script, and becomes a column where there is less room',
    PATIENCE,
    async () => {
      await visitor.open(`${paper.url}script.html`);
      await expect.poll(() => visitor.ask(showing('ct-stage')), PATIENCE).toBe(TIMES);
      await visitor.ask(NARROW);
      await expect.poll(() => visitor.ask(showing('ct-column')), PATIENCE).toBe(TIMES);
      expect(await visitor.ask('complaints')).toEqual([]);
    },
  );

  it(
    'stands in a strict page twenty times in frames without rights, each as high as it asks to be',
    PATIENCE,
    async () => {
      await visitor.open(`${paper.url}frames.html`);
      await expect.poll(() => visitor.ask(YET_TO_GROW), PATIENCE).toBe(0);
      for (const frame of [0, TIMES - 1]) {
        await expect.poll(() => visitor.ask(showing('ct-stage'), frame), PATIENCE).toBe(1);
        expect(await visitor.ask('origin', frame)).toBe('null');
      }
      await visitor.ask(NARROW);
      await visitor.ask(`[...document.querySelectorAll('iframe')].at(-1).scrollIntoView()`);
      await expect.poll(() => visitor.ask(showing('ct-column'), TIMES - 1), PATIENCE).toBe(1);
      expect(await visitor.ask('complaints')).toEqual([]);
    },
  );
});
