/** The reader page: index.html with the timeline's name and its events put in, for those who come without JavaScript. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { tokens } from '../elements/base/theme.ts';
import { directionOf } from '../elements/strings/languages.ts';
import { parseTimeline } from '../model/parse-timeline.ts';
import { eventListHtml } from './event-list.ts';
import { downloadsHtml, headHtml } from './first-page.ts';
import { downloadFiles, isDownload } from './downloads.ts';
import { siteOf } from './site.ts';
import { siteScene } from './site-context.ts';

/** Address of the timeline, from the page and in the checkout alike. */
const TIMELINE = 'data/timeline.json';
const EVENTS = '<!-- events -->';
const DOWNLOADS = '<!-- downloads -->';
const LOOK = '<!-- look -->';

/**
 * Puts the timeline into the page, beside the built page with the pages of its events and dates, and into a page that is
 * open again when it was built anew.
 * A timeline that is missing or broken leaves the page without its list: the element then says what is wrong.
 */
export function readerPage(): Plugin {
  return {
    name: 'reader-page',
    async generateBundle() {
      const source = await readFile(TIMELINE, 'utf8');
      this.emitFile({ type: 'asset', fileName: TIMELINE, source });
      this.emitFile({ type: 'asset', fileName: 'site.css', source: await siteCss() });
      const { timeline } = parseTimeline(source);
      const files = timeline ? (await siteOf(timeline, null)).files : [];
      for (const { path, make } of files)
        if (path !== 'index.html' && path !== TIMELINE)
          this.emitFile({ type: 'asset', fileName: path, source: make() });
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        void downloadAt(request.url ?? '').then(
          (text) => (text === null ? next() : response.end(text)),
          next,
        );
      });
      server.watcher.add(TIMELINE).on('change', (path) => {
        if (path.endsWith(TIMELINE)) server.ws.send({ type: 'full-reload' });
      });
    },
    transformIndexHtml: {
      order: 'pre',
      handler: async (page) => fillPage(page, await readFile(TIMELINE, 'utf8').catch(() => '')),
    },
  };
}

/** What a page that is open while it is worked on offers to take along; null: the address is none of these. */
async function downloadAt(url: string): Promise<string | null> {
  const path = url.replace(/^\/|[?#].*/g, '');
  if (!isDownload(path)) return null;
  const { timeline } = parseTimeline(await readFile(TIMELINE, 'utf8'));
  const files = timeline ? downloadFiles((await siteScene(timeline)).context, null) : [];
  return files.find((file) => file.path === path)?.make() ?? null;
}

/** The look of every page of a site, by a file, since a strict page refuses styles in its HTML. */
async function siteCss(): Promise<string> {
  const rules = await readFile(fileURLToPath(new URL('./reader.css', import.meta.url)), 'utf8');
  return `:root {${tokens.cssText}}\n${rules}`;
}

/** @param page index.html, with its placeholders for language, title and events */
export async function fillPage(page: string, timelineJson: string): Promise<string> {
  const { timeline } = parseTimeline(timelineJson);
  // Functions, because a string would have its dollar signs read as references.
  const looking = page.replace(LOOK, () => `<style>:root {${tokens.cssText}}</style>`);
  if (!timeline) return looking;
  const [head, list] = [await headHtml(timeline), await eventListHtml(timeline)];
  const downloads = await downloadsHtml(timeline);
  const { language } = timeline;
  return looking
    .replace('<html lang="en">', () => `<html lang="${language}" dir="${directionOf(language)}">`)
    .replace(/<title>[^<]*<\/title>/, () => head)
    .replace(EVENTS, () => list)
    .replace(DOWNLOADS, () => downloads);
}
