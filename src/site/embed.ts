/**
 * The script of the embed page: reads the options of its address, and tells whoever frames it how high it wants to be.
 * Works with an opaque origin: nothing is stored, and nothing leaves the frame but a height, and the address that a reader asks for.
 */
import '../elements/conflict-timeline.ts';
import { readTimeline } from '../model/validate.ts';
import { dataOfPage } from './embed-data.ts';
import { asksForHeight, heightMessages } from './embed-messages.ts';
import { leadOut } from './embed-links.ts';
import { embedColors } from './embed-colors.ts';
import { embedOptions } from './embed-options.ts';

/** The element takes what height the window has, so that there is one to ask for. In pixels. */
const WANTED = 640;

function start(): void {
  const element = document.querySelector('conflict-timeline');
  if (!element) return;
  const tell = (): void => {
    const { height } = element.getBoundingClientRect();
    if (height <= 0 || parent === window) return;
    // To anybody: how high a page is, is no secret, and an opaque origin has no name to send to.
    for (const message of heightMessages(Math.max(height, WANTED), location.hash))
      parent.postMessage(message, '*');
  };
  new ResizeObserver(tell).observe(element);
  element.addEventListener('ct-load', tell);
  addEventListener('message', ({ source, data }) => {
    if (source === parent && asksForHeight(data, location.hash)) tell();
  });
  const options = embedOptions(location.search, location.href);
  for (const [name, value] of Object.entries(options)) element.setAttribute(name, value);
  // Of the page, too, which shows where the frame is higher than the timeline.
  const { documentElement } = document;
  if (options.theme !== undefined && options.theme !== 'auto')
    documentElement.style.colorScheme = options.theme;
  for (const [property, value] of embedColors(location.search))
    for (const { style } of [documentElement, element]) style.setProperty(property, value);
  if (options.src !== undefined) return;
  const { timeline } = readTimeline(dataOfPage());
  if (timeline) element.timeline = timeline;
}

start();
if (parent !== window) leadOut();
