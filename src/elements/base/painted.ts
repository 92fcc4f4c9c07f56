/** Resolves when what has been rendered is on the screen; where nobody looks, soon. */
export function painted(): Promise<void> {
  return new Promise((resolve) => {
    // No frame comes while the page is in the background.
    if (document.hidden) setTimeout(resolve);
    // A frame is on the screen when the next one begins.
    else requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve)));
  });
}
