/** Puts elements on the test page in a theme, and takes them off again. */
import axe from 'axe-core';
import type { LitElement } from 'lit';
import { afterEach, expect } from 'vitest';
import type { Request, RequestEvent } from '../../src/elements/base/context.ts';

const LIGHT = {
  ink: '#1d1d1b',
  paper: '#fcfbf8',
  card: '#ffffff',
  muted: '#66625a',
  line: '#ddd9d0',
  mark: '#fdf1b8',
};
const DARK = {
  ink: '#eceae4',
  paper: '#17181b',
  card: '#1f2025',
  muted: '#a5a198',
  line: '#3a3b40',
  mark: '#4d4620',
};
const SIDES = { light: ['#1c7489', '#9a6000', '#7048a8'], dark: ['#57b9cc', '#e5a63f', '#b797e6'] };

export interface Stage {
  readonly theme?: 'light' | 'dark';
  readonly dir?: 'ltr' | 'rtl';
  readonly lang?: string;
  readonly widthPx?: number;
}

const places: HTMLElement[] = [];
afterEach(() => {
  for (const place of places.splice(0)) place.remove();
  history.replaceState(null, '', location.pathname + location.search);
});

export async function mount<T extends keyof HTMLElementTagNameMap>(
  tag: T,
  properties: Partial<HTMLElementTagNameMap[T]>,
  { theme = 'light', dir = 'ltr', lang = 'en', widthPx = 720 }: Stage = {},
): Promise<HTMLElementTagNameMap[T]> {
  const place = document.createElement('div');
  place.dir = dir;
  place.lang = lang;
  place.style.cssText = `inline-size: ${widthPx}px; color-scheme: ${theme}`;
  for (const [name, value] of Object.entries(theme === 'light' ? LIGHT : DARK)) {
    place.style.setProperty(`--ct-${name}`, value);
  }
  SIDES[theme].forEach((color, i) => place.style.setProperty(`--ct-side-${i + 1}`, color));
  place.style.background = 'var(--ct-paper)';
  const element = Object.assign(document.createElement(tag), properties);
  place.append(element);
  document.body.append(place);
  places.push(place);
  await (element as unknown as LitElement).updateComplete;
  return element;
}

/** What is asked for while `act` runs; `handle`: something above does it. */
export function requestsDuring(act: () => void, handle = true): readonly Request[] {
  const requests: Request[] = [];
  const listen = (event: Event): void => {
    requests.push((event as RequestEvent).detail);
    if (handle) event.preventDefault();
  };
  document.addEventListener('ct-request', listen);
  act();
  document.removeEventListener('ct-request', listen);
  return requests.filter(({ type }) => type !== 'hover');
}

/** The parts of an element's own tree. */
export function all(element: Element, selector: string): readonly HTMLElement[] {
  return [...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])];
}

export function one(element: Element, selector: string): HTMLElement {
  const [found] = all(element, selector);
  if (!found) throw new Error(`nothing matches ${selector}`);
  return found;
}

/** The words of an element's own tree, white space folded. */
export function words(element: Element): string {
  return (element.shadowRoot?.textContent ?? '').replace(/\s+/gu, ' ').trim();
}

export function button(element: Element, name: string): HTMLElement {
  const found = all(element, 'a, button').find((each) => each.textContent.trim() === name);
  if (!found) throw new Error(`no link or button ${name}`);
  return found;
}

/** No violation of any rule that can be judged on a part of a page. */
export async function expectAccessible(element: Element): Promise<void> {
  const { violations } = await axe.run(element.parentElement ?? element, {
    rules: { region: { enabled: false }, 'page-has-heading-one': { enabled: false } },
  });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual(
    [],
  );
}

/** Every link and button is at least 24 by 24 CSS pixels, or a link inside a sentence (WCAG 2.5.8). */
export function smallTargets(element: Element): readonly string[] {
  return all(element, 'a, button, summary')
    .filter((target) => getComputedStyle(target).display !== 'inline')
    .filter((target) => {
      const { width, height } = target.getBoundingClientRect();
      return width > 0 && (width < 24 || height < 24);
    })
    .map((target) => `${target.localName} ${target.textContent.trim()}`);
}
