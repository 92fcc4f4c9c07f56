import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { CalledWrongly, type Command, readArgs } from './command.ts';
import { readJobs } from './digest-all.ts';
import { type CopiedFile, elementFiles } from './element-files.ts';
import { nameForMessage, reasonOf } from './file-text.ts';
import { progress } from './progress.ts';
import { readTimelineFile } from './timeline-file.ts';
import { FolderWriter } from './write-folder.ts';

/** Where a project keeps its timeline. */
const IN_PROJECT = 'data/timeline.json';

/** As shells say it of what Ctrl-C ended. */
const INTERRUPTED = 130;

/** Writes a timeline as a static site, for any host and any folder of it. */
export const site: Command = {
  usage: 'site DIR|FILE -o DIR [--url URL] [--jobs N]',
  summary:
    'write a timeline (a file, or data/timeline.json of a folder) as a static site: a page for the whole, for each event and for each date, complete without JavaScript; only what changed is written again; with --url, where it will stand, also sitemap, feed, oEmbed and pictures for previews',
  async run(args, { print, complain }) {
    const { values, positionals } = readArgs(args, {
      output: { type: 'string', short: 'o' },
      url: { type: 'string' },
      jobs: { type: 'string' },
    });
    const [given, ...more] = positionals;
    const { output } = values;
    if (given === undefined || more.length > 0)
      throw new CalledWrongly('expected one timeline, or the folder of one project');
    if (output === undefined) throw new CalledWrongly('expected -o DIR, the folder to write');
    const siteUrl = readUrl(values.url);
    const jobs = readJobs(values.jobs);
    const file = (await stat(given).catch(() => null))?.isDirectory() ? join(given, IN_PROJECT) : given;
    const { timeline, faults } = await readTimelineFile(file, { print, complain });
    if (!timeline) {
      complain(`${nameForMessage(output)}: nothing was written`);
      return 1;
    }
    // What draws and writes pages takes a while to load, and no other command needs it.
    const [{ siteOf }, { drawAll }] = await Promise.all([import('../site/site.ts'), import('./draw-all.ts')]);
    const { files, pictures, leftOut } = await siteOf(timeline, siteUrl);
    let copied: readonly CopiedFile[];
    try {
      copied = await elementFiles();
    } catch (error) {
      const reason = reasonOf(error);
      if (reason === null) throw error;
      complain(`${nameForMessage(output)}: nothing was written: ${reason}`);
      return 1;
    }
    const interrupt = new AbortController();
    const stop = (): void => interrupt.abort();
    // A second Ctrl-C ends it at once, and that too leaves every file whole.
    process.once('SIGINT', stop);
    try {
      const writer = await FolderWriter.open(output);
      const total = files.length + copied.length + pictures.length;
      const bar = progress(total);
      for (const { path, make } of [...files, ...copied]) {
        if (interrupt.signal.aborted) break;
        await writer.put(path, await make());
        bar.step(path);
      }
      await drawAll(pictures, writer, jobs, bar.step, interrupt.signal);
      bar.done();
      if (interrupt.signal.aborted) {
        const there = await writer.stop();
        complain(
          `${nameForMessage(output)}: stopped with ${there} of ${total} files there; the same command goes on from them`,
        );
        return INTERRUPTED;
      }
      const { written, same, removed } = await writer.close();
      print(
        `${nameForMessage(output)}: ${timeline.events.length} events; ${written} files written, ${same} as they were, ${removed} removed`,
      );
    } catch (error) {
      const reason = reasonOf(error);
      if (reason === null) throw error;
      complain(`${nameForMessage(output)}: can't be written: ${reason}; expected a folder for the site`);
      return 1;
    } finally {
      process.removeListener('SIGINT', stop);
    }
    if (leftOut.length > 0) print(`left out without --url, the address of the site: ${leftOut.join(', ')}`);
    return faults === 0 ? 0 : 1;
  },
};

function readUrl(url: string | undefined): string | null {
  if (url === undefined) return null;
  const read = URL.canParse(url) ? new URL(url) : null;
  if (!read || !/^https?:$/.test(read.protocol) || read.search !== '' || read.hash !== '')
    throw new CalledWrongly(
      `expected --url with the address of the site, as https://example.org/war/, not “${url}”`,
    );
  return read.href.endsWith('/') ? read.href : `${read.href}/`;
}
