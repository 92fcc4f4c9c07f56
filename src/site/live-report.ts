/** In a page of a preview: the report of the build above the page, and the page anew when it is out of date. */
import { EVENTS_PATH, type LiveNews } from './live-news.ts';

const LOOK = `
:host { color-scheme: light dark; display: block; block-size: 2.25rem; font: 0.875rem/1.4 system-ui, sans-serif; position: relative; z-index: 2147483647; }
details { background: light-dark(#fdf6d8, #332d14); border-block-end: 1px solid light-dark(#0004, #fff4); color: light-dark(#1a1a1a, #eee); max-block-size: 70dvh; overflow: auto; overscroll-behavior: contain; }
details.faulty { background: light-dark(#ffe3d6, #4a2012); }
summary { cursor: pointer; line-height: 2.25rem; overflow: hidden; padding-inline: 0.75rem; text-overflow: ellipsis; white-space: nowrap; }
summary:focus-visible { outline: 2px solid; outline-offset: -3px; }
pre { font: 0.8125rem/1.5 ui-monospace, monospace; margin: 0; overflow-wrap: anywhere; padding: 0.25rem 0.75rem 0.75rem; white-space: pre-wrap; }
`;

const script = document.currentScript as HTMLScriptElement;
const { version } = script.dataset;
const address = new URL(EVENTS_PATH, script.src);

const host = document.createElement('div');
host.lang = 'en';
host.dir = 'ltr';
const details = document.createElement('details');
const summary = document.createElement('summary');
const lines = document.createElement('pre');
details.append(summary, lines);
const sheet = new CSSStyleSheet();
sheet.replaceSync(LOOK);
const root = host.attachShadow({ mode: 'open' });
root.adoptedStyleSheets = [sheet];
root.append(details);

function show({ report, isClean }: LiveNews): void {
  const [first = '', ...rest] = report.split('\n');
  summary.textContent = `Preview · ${isClean ? first : `something needs a look · ${first}`}`;
  lines.textContent = rest.join('\n').trim();
  details.className = isClean ? '' : 'faulty';
  if (!isClean) details.open = true;
  if (host.isConnected) return;
  document.body.prepend(host);
  // The timeline leaves the report its room.
  document.documentElement.style.setProperty('--_above', '2.25rem');
}

let stream: EventSource | null = null;

function listen(): void {
  stream = new EventSource(address);
  stream.addEventListener('message', ({ data }) => {
    const news = JSON.parse(data as string) as LiveNews;
    if (news.version === version) show(news);
    else location.reload();
  });
}

// Browsers have few connections to one host, and a page that nobody sees needs none.
document.addEventListener('visibilitychange', () => {
  stream?.close();
  stream = null;
  if (!document.hidden) listen();
});
if (!document.hidden) listen();
