/**
 * Asks for what shows rows before the rest of the script has run, where a timeline waits for them: its file and the rest
 * then come side by side. Imported first; with an address, it may not be needed.
 */
if (document.querySelector('conflict-timeline:not([src])')) import('./row-scenes.ts').catch(() => undefined);
