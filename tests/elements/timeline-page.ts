/** A whole timeline on the test page, looked at and used as a reader does. */
import type { LitElement } from 'lit';
import { expect } from 'vitest';
import { cdp } from 'vitest/browser';
import '../../src/elements/conflict-timeline.ts';
import type { ConflictTimeline } from '../../src/elements/conflict-timeline.ts';
import { all, mount, type Stage } from './mount.ts';
import { timeline } from './reading-fixture.ts';

/** As a reader who asked the system for less motion: moves take no time. */
export async function reduceMotion(reduce: boolean): Promise<void> {
  const session = cdp() as unknown as { send(method: string, params: unknown): Promise<unknown> };
  const value = reduce ? 'reduce' : 'no-preference';
  await session.send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-reduced-motion', value }] });
}

/** On a desk, and drawn with all that one can press, unless it is told otherwise. */
export async function openTimeline(
  properties: Partial<ConflictTimeline> = {},
  stage: Stage = {},
): Promise<ConflictTimeline> {
  const element = await mount('conflict-timeline', { timeline, ...properties }, { widthPx: 1376, ...stage });
  await expect.poll(() => inside(element, 'ct-stage .picture').length).toBeGreaterThan(0);
  for (const part of all(element, 'ct-stage, ct-overview')) {
    await customElements.whenDefined(part.localName);
    await (part as unknown as LitElement).updateComplete;
  }
  return element;
}

/** Elements in the trees of the parts: each word of `path` but the last leads into a part. */
export function inside(element: Element, path: string): readonly HTMLElement[] {
  const [head = '', ...rest] = path.split(/ (?=[^>])/);
  const found = all(element, head);
  return rest.length === 0 ? found : found.flatMap((each) => inside(each, rest.join(' ')));
}

export function the(element: Element, path: string): HTMLElement {
  const [found] = inside(element, path);
  if (!found) throw new Error(`nothing at ${path}`);
  return found;
}

/** What the stage shows: the names of its events. */
export function events(element: Element): readonly string[] {
  return inside(element, 'ct-stage .event').map((each) => each.getAttribute('aria-label') ?? '');
}

export function eventButton(element: Element, title: string): HTMLElement {
  const found = inside(element, 'ct-stage .event').find((each) => each.ariaLabel?.includes(title));
  if (!found) throw new Error(`no event ${title}`);
  return found;
}

export function tool(element: Element, name: string): HTMLElement {
  const found = inside(element, 'ct-toolbar .tool').find(
    (each) => (each.ariaLabel ?? each.textContent.trim()) === name,
  );
  if (!found) throw new Error(`no tool ${name}`);
  return found;
}

/** From when to when, in words. */
export function period(element: Element): string {
  return the(element, 'ct-overview .window').ariaValueText ?? '';
}

/** Both rows of the axis. */
export function axis(element: Element): { coarse: readonly string[]; fine: readonly string[] } {
  const row = (name: string) => inside(element, `ct-stage text.${name}`).map((each) => each.textContent);
  return { coarse: row('coarse'), fine: row('fine') };
}

/** What an event of the element tells from now on. */
export function listen(element: ConflictTimeline, name: string): unknown[] {
  const heard: unknown[] = [];
  element.addEventListener(name, (event) => heard.push((event as CustomEvent).detail));
  return heard;
}

export interface View {
  readonly start: string;
  readonly end: string;
  readonly mode: string;
  readonly link: string;
}

/** What the view came to rest at, the last one last. */
export const views = (element: ConflictTimeline): View[] => listen(element, 'ct-viewchange') as View[];

/** How much of time it shows. */
export const days = (view: View | undefined): number =>
  (Date.parse(view?.end ?? '') - Date.parse(view?.start ?? '')) / 86_400_000;

/** The innermost element with the focus, through all trees. */
export function focused(): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}
