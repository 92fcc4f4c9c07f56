/**
 * For the page that frames timelines: gives each frame the height that it asks for, and opens what the reader asks for where the
 * frame may open no windows. `<script defer src="…/embed-parent.js">`
 */
import { OPENS, readHeight, readOpen, REFUSED } from './embed-messages.ts';

/** Where the pages for frames are that came with this script: no other frame gets a window out of it. */
const script = document.currentScript;
const OWN = script instanceof HTMLScriptElement ? new URL('embed/', script.src).href : null;

addEventListener('message', ({ source, data }) => {
  // Only a frame of this page, and only itself: any window may send anything.
  const frame = [...document.querySelectorAll('iframe')].find(
    ({ contentWindow }) => contentWindow === source,
  );
  if (!frame) return;
  const height = readHeight(data);
  if (height !== null) {
    frame.style.blockSize = `${height}px`;
    offer(frame);
  }
  const address = readOpen(data);
  if (address === null || !isOwn(frame)) return;
  const opened = open(address, '_blank');
  if (opened) opened.opener = null;
  else frame.contentWindow?.postMessage(REFUSED, '*');
});
// A frame may have spoken before this script came.
document.querySelectorAll('iframe').forEach(offer);

function offer(frame: HTMLIFrameElement): void {
  if (isOwn(frame)) frame.contentWindow?.postMessage(OPENS, '*');
}

function isOwn({ src }: HTMLIFrameElement): boolean {
  return OWN !== null && src.startsWith(OWN);
}
