/** The reader page: index.html with the timeline's name and its events put in, for those who come without JavaScript. */
import { readFile } from 'node:fs/promises';
import type { Plugin } from 'vite';
import { parseTimeline } from '../model/validate.ts';
import { eventListHtml, titleHtml } from './event-list.ts';

/** Address of the timeline, from the page and in the checkout alike. */
const TIMELINE = 'data/timeline.json';
const PLACE = '<!-- events -->';

/**
 * Puts the timeline into the page, beside the built page, and into a page that is open again when it was built anew.
 * A timeline that is missing or broken leaves the page without its list: the element then says what is wrong.
 */
export function readerPage(): Plugin {
  return {
    name: 'reader-page',
    async generateBundle() {
      this.emitFile({ type: 'asset', fileName: TIMELINE, source: await readFile(TIMELINE) });
    },
    configureServer(server) {
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

/** @param page index.html, with its placeholders for language, title and events */
export async function fillPage(page: string, timelineJson: string): Promise<string> {
  const { timeline } = parseTimeline(timelineJson);
  if (!timeline) return page;
  const [title, list] = [titleHtml(timeline.title), await eventListHtml(timeline)];
  // Functions, because a string would have its dollar signs read as references.
  return page
    .replace('<html lang="en">', () => `<html lang="${timeline.language}">`)
    .replace(/<title>[^<]*<\/title>/, () => title)
    .replace(PLACE, () => list);
}
