/**
 * Links out of a frame. Where it may open no windows, as in `sandbox="allow-scripts"`, a link would do nothing: then the page around
 * is asked to open it, if it has said that it does, else the reader gets the address.
 */
import { openMessage, readAnswer } from './embed-messages.ts';
import { showAddress } from './embed-address.ts';

export function leadOut(): void {
  let canAsk = false;
  let asked = '';
  addEventListener('message', ({ source, data }) => {
    if (source !== parent) return;
    const answer = readAnswer(data);
    if (answer === 'opens') canAsk = true;
    // Nobody else's words: what the reader has asked for.
    else if (answer === 'refused' && asked !== '') showAddress(asked);
  });
  addEventListener('click', (event) => {
    const link = event.composedPath().find((each) => each instanceof HTMLAnchorElement);
    if (event.defaultPrevented || link?.target !== '_blank' || !/^https?:$/.test(link.protocol)) return;
    event.preventDefault();
    if (isOpened(link.href)) return;
    asked = link.href;
    if (canAsk) parent.postMessage(openMessage(asked), '*');
    else showAddress(asked);
  });
}

/** As `rel="noopener"` does, but telling whether it was let. */
function isOpened(address: string): boolean {
  const opened = open(address, '_blank');
  if (opened) opened.opener = null;
  return opened !== null;
}
