/** The page of the whole. */
import { html } from '@lit-labs/ssr';
import type { Scene } from '../elements/view/scene.ts';
import type { Timeline } from '../model/timeline.ts';
import { linkedDataScript, renderHtml } from './document.ts';
import { alternates, downloadLinks } from './downloads.ts';
import { eventList, standfirstOf } from './event-list.ts';
import { linkedList } from './linked-data.ts';
import type { PageText } from './page.ts';
import { contextAt, picturePath, siteScene } from './site-context.ts';

export function firstPage(scene: Scene): PageText {
  const { timeline, lang, strings } = scene.context;
  return {
    path: '',
    title: timeline.title,
    siteName: timeline.title,
    description: describe(scene),
    lang,
    dir: strings.dir,
    at: '',
    picture: picturePath(''),
    linkedData: linkedWhole(scene),
    body: eventList({ ...scene, context: contextAt(scene.context, '') }),
  };
}

function describe(scene: Scene): string {
  return scene.context.timeline.description ?? standfirstOf(scene);
}

function linkedWhole(scene: Scene): string {
  const { title, events, sources } = scene.context.timeline;
  return linkedList(
    { name: title, description: describe(scene), events, sources },
    contextAt(scene.context, ''),
  );
}

/** The page's `<title>`, and what search engines, previews and calendars look for. */
export async function headHtml(timeline: Timeline): Promise<string> {
  const scene = await siteScene(timeline);
  const head = html`<title>${timeline.title}</title>
    <meta name="description" content=${describe(scene)} />
    ${alternates('')}`;
  return `${renderHtml(head)}\n${linkedDataScript(linkedWhole(scene))}`;
}

export async function downloadsHtml(timeline: Timeline): Promise<string> {
  const { context } = await siteScene(timeline);
  return renderHtml(downloadLinks('', context));
}
