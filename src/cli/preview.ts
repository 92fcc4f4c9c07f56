import { CalledWrongly, type Command, readArgs } from './command.ts';
import { builtFile, elementFiles } from './element-files.ts';
import { nameForMessage, reasonOf } from './file-text.ts';
import { LiveProject } from './live-project.ts';
import { type LiveFile, LiveServer } from './live-server.ts';
import { review } from './review.ts';
import { watchPaths } from './watch.ts';

const USUAL_PORT = 4400;
/** How many of the least certain results the page lists. */
const REVIEWED = 10;

/** Serves a project's site, and builds it anew whenever an article or a correction changes. */
export const preview: Command = {
  usage: 'preview DIR [--port N]',
  summary: `show a project's site in the browser of this machine, and build it anew as articles and edits change; port ${USUAL_PORT}, or a free one where that is taken`,
  async run(args, { print, complain }) {
    const { values, positionals } = readArgs(args, { port: { type: 'string' } });
    const [root, ...more] = positionals;
    if (root === undefined || more.length > 0) throw new CalledWrongly('expected the folder of one project');
    const port = readPort(values.port);
    const project = await LiveProject.at(root);
    const { siteOf } = await import('../site/site.ts');
    const { EMPTY_PAGE, LIVE_SCRIPT, livePage } = await import('../site/live-news.ts');
    let copied: readonly LiveFile[];
    try {
      copied = [...(await elementFiles()), builtFile(LIVE_SCRIPT)];
    } catch (error) {
      const reason = reasonOf(error);
      if (reason === null) throw error;
      complain(reason);
      return 1;
    }

    const server = new LiveServer();
    const empty = { path: 'index.html', make: () => EMPTY_PAGE };
    let builds = 0;
    let version = '';
    const show = async (): Promise<void> => {
      const built = await project.build();
      const isBuilt = !Array.isArray(built);
      for (const line of isBuilt ? [built.report] : built) (isBuilt ? print : complain)(line);
      const files = isBuilt ? (await siteOf(built.timeline, null)).files : version === '' ? [empty] : null;
      // A page may outlive the server; another one's pages are out of date, whatever their number.
      if (files) version = `${process.pid}-${++builds}`;
      const now = version;
      const report = isBuilt ? `${built.report}\n\n${review(built.timeline, REVIEWED)}` : built.join('\n');
      const pages = files?.map(({ path, make }) => ({
        path,
        make: () => (isFollowing(path) ? livePage(make(), path, now) : make()),
      }));
      server.show(
        { version, report, isClean: isBuilt && built.isClean },
        pages ? [...pages, ...copied] : null,
      );
    };

    const url = await listen(server, port);
    await show();
    const watch = await watchPaths([project.articles, project.edits], show, complain);
    const stopped = new Promise<void>((resolve) => {
      for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
    });
    try {
      print(`\npreview of ${nameForMessage(root)}: ${url} (Ctrl-C stops it)`);
      await stopped;
    } finally {
      await watch.close();
      await server.close();
    }
    return 0;
  },
};

/** A frame has no room for a report; the page that is around it follows. */
function isFollowing(path: string): boolean {
  return path.endsWith('.html') && !path.startsWith('embed/');
}

/** @param port null: the usual one, or any that is free */
async function listen(server: LiveServer, port: number | null): Promise<string> {
  try {
    return await server.listen(port ?? USUAL_PORT);
  } catch (error) {
    const reason = reasonOf(error);
    if (reason === null) throw error;
    if (port === null) return server.listen(0);
    const isTaken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
    throw new CalledWrongly(
      `port ${port} can't be used: ${isTaken ? 'another program has it' : reason}; name another one, or none`,
    );
  }
}

function readPort(value: string | undefined): number | null {
  if (value === undefined) return null;
  if (!/^\d{1,5}$/.test(value) || Number(value) > 65_535)
    throw new CalledWrongly(`--port: expected a number from 0 (any that is free) to 65535, found “${value}”`);
  return Number(value);
}
