/** For the page that frames timelines: gives each frame the height that it asks for. `<script defer src="…/embed-parent.js">` */
import { readHeight } from './embed-messages.ts';

addEventListener('message', ({ source, data }) => {
  const height = readHeight(data);
  if (height === null) return;
  // Only a frame of this page, and only itself: any window may send anything.
  const frame = [...document.querySelectorAll('iframe')].find(
    ({ contentWindow }) => contentWindow === source,
  );
  if (frame) frame.style.blockSize = `${height}px`;
});
