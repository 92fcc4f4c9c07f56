/** Serves pages that are made anew while they are open. Only this machine can reach it. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { EVENTS_PATH, type LiveNews } from '../site/live-news.ts';

export interface LiveFile {
  readonly path: string;
  readonly make: () => string | Uint8Array | Promise<string | Uint8Array>;
}

const HOST = '127.0.0.1';
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.jsonld': 'application/ld+json; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.mw': 'text/plain; charset=utf-8',
};

export class LiveServer {
  readonly #server = createServer((request, response) => void this.#answer(request, response));
  readonly #streams = new Set<ServerResponse>();
  #files: ReadonlyMap<string, LiveFile> = new Map();
  #news: LiveNews | null = null;

  /** Tells pages that are open. `files`: null, where those from before stay. */
  show(news: LiveNews, files: readonly LiveFile[] | null): void {
    if (files) this.#files = new Map(files.map((file) => [file.path, file]));
    this.#news = news;
    for (const stream of this.#streams) stream.write(message(news));
  }

  /** @returns its address. Rejects with the system's error */
  listen(port: number): Promise<string> {
    return new Promise((resolve, reject) => {
      this.#server.once('error', reject);
      this.#server.listen(port, HOST, () => resolve(`http://${HOST}:${this.#port}/`));
    });
  }

  close(): Promise<void> {
    return new Promise((resolve) => {
      this.#server.close(() => resolve());
      this.#server.closeAllConnections();
    });
  }

  get #port(): number {
    return (this.#server.address() as AddressInfo).port;
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = '', url = '/', headers } = request;
    // Under another name it would be another site's page that reads along (DNS rebinding).
    if (![HOST, 'localhost'].some((name) => headers.host === `${name}:${this.#port}`))
      return void response.writeHead(403).end();
    if (method !== 'GET' && method !== 'HEAD')
      return void response.writeHead(405, { allow: 'GET, HEAD' }).end();
    const path = pathOf(url);
    if (path === EVENTS_PATH) return this.#stream(response);
    const file = path === null ? undefined : (this.#files.get(path) ?? this.#files.get(`${path}index.html`));
    if (!file) {
      const isFolder = path !== null && this.#files.has(`${path}/index.html`);
      // Relative to the folder above, whatever is in its name.
      if (isFolder) response.setHeader('location', `./${url.split(/[?#]/)[0]?.split('/').at(-1) ?? ''}/`);
      return void response
        .writeHead(isFolder ? 302 : 404, { 'content-type': 'text/plain' })
        .end('Not found\n');
    }
    try {
      const content = await file.make();
      response.writeHead(200, {
        'content-type': TYPES[extname(file.path)] ?? 'application/octet-stream',
        'cache-control': 'no-store',
      });
      response.end(method === 'HEAD' ? undefined : content);
    } catch {
      response.writeHead(500, { 'content-type': 'text/plain' }).end(`${file.path} could not be made\n`);
    }
  }

  #stream(response: ServerResponse): void {
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
    response.write(this.#news ? message(this.#news) : ':\n\n');
    this.#streams.add(response);
    response.on('close', () => this.#streams.delete(response));
  }
}

/** https://html.spec.whatwg.org/multipage/server-sent-events.html; JSON has no line ends. */
function message(news: LiveNews): string {
  return `data: ${JSON.stringify(news)}\n\n`;
}

/** From the root, without the slash before it; null: it makes no sense. */
function pathOf(url: string): string | null {
  try {
    return decodeURIComponent(new URL(url, `http://${HOST}`).pathname).slice(1);
  } catch {
    return null;
  }
}
