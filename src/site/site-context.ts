/** The timeline in its own language, for the pages of a site: links lead to pages, from wherever they stand. */
import type { ReaderContext } from '../elements/base/context.ts';
import type { Scene } from '../elements/view/scene.ts';
import { sceneOf } from '../elements/view/timeline-scene.ts';
import { loadStrings } from '../elements/strings/strings.ts';
import { writeLink, type LinkTarget } from '../model/links.ts';
import type { Timeline } from '../model/timeline.ts';

/** Where the site will stand, with a slash at its end; null where that is not known: what needs it is left out. */
export type SiteUrl = string | null;

export async function siteScene(timeline: Timeline): Promise<Scene> {
  await loadStrings(timeline.language);
  return sceneOf(timeline, timeline.language, 'UTC', 'side');
}

/** Of the page of an event or a date, from the site's root; a quotation is on the page of its first event. */
export function pathOf(target: LinkTarget, { lookup }: ReaderContext): string {
  if (target.kind === 'event') return eventPath(target.id);
  if (target.kind === 'quote') {
    const event = lookup
      .quote(target.id)
      ?.events.map((id) => lookup.resolve(id))
      .find((id) => id !== null && lookup.event(id));
    const fragment = `#${writeLink(target)}`;
    return event ? `${eventPath(event)}${fragment}` : fragment;
  }
  const link = writeLink(target);
  return link === '' ? '' : `#${link}`;
}

export function eventPath(id: string): string {
  return `event/${encodeURIComponent(id)}/`;
}

export function sourcePath(id: string): string {
  return `source/${encodeURIComponent(id)}/`;
}

export function datePath(name: string): string {
  return `on/${name}/`;
}

/** Of the picture for previews of the page at `path`. */
export function picturePath(path: string): string {
  return `${path}preview.png`;
}

/** The same context with links that lead from a page `root` below the site's. */
export function contextAt(context: ReaderContext, root: string): ReaderContext {
  return { ...context, href: (target) => `${root}${pathOf(target, context)}` };
}
