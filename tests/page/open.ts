/** A browser on the built page, and what every page of it did: what it asked the network for and what it complained of. */
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright';
import { afterAll, beforeAll, expect, inject } from 'vitest';
import { launchOptions } from '../../.ci/browser.ts';

export interface Opened {
  readonly page: Page;
  /** Addresses that it asked for. */
  readonly requests: readonly string[];
  /** Errors and warnings of its console, and what was thrown. */
  readonly complaints: readonly string[];
}

export const PHONE: BrowserContextOptions = {
  viewport: { width: 390, height: 844 },
  hasTouch: true,
  isMobile: true,
};
export const DESK: BrowserContextOptions = { viewport: { width: 1440, height: 900 } };

let browser: Browser;
/** To call once in each file of tests. */
export function useBrowser(): void {
  beforeAll(async () => {
    browser = await chromium.launch(launchOptions());
  });
  afterAll(() => browser.close());
}

/** A new visitor at `path` of the built site. */
export async function open(path = '', options: BrowserContextOptions = DESK): Promise<Opened> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const requests: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(new URL(path, inject('pageUrl')).href);
  return { page, requests, complaints };
}

/** The timeline of the site, as the page gets it. */
export async function siteTimeline(): Promise<{
  readonly title: string;
  readonly events: readonly {
    id: string;
    title: string;
    date: { edtf: string } | null;
    evidence: unknown[];
  }[];
  readonly quotes: readonly { id: string; text: string; events: readonly string[] }[];
  readonly sources: readonly { title?: string; file: string }[];
}> {
  const response = await fetch(new URL('data/timeline.json', inject('pageUrl')));
  expect(response.status).toBe(200);
  return (await response.json()) as Awaited<ReturnType<typeof siteTimeline>>;
}

/** Whether an element lies in the window, wholly or in part. */
export async function isOnScreen(page: Page, selector: string): Promise<boolean> {
  return page.locator(selector).evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return bottom > 0 && top < innerHeight;
  });
}

/** What the address bar says after the `#`. */
export function fragmentOf(page: Page): string {
  return new URL(page.url()).hash.slice(1);
}
