/**
 * Asks for what the first picture will need before the rest of the script has run, so that it comes beside the file: what shows
 * rows, where a timeline waits for them, and on a phone the column. Imported first; where it is not needed after all, it is in
 * nobody's way.
 */
import { loadPart } from './parts.ts';

/** Below, a timeline in text of the usual size is a column. In CSS pixels. */
const NARROW_PX = 640;

const has = (kind: string): boolean => document.querySelector(`conflict-timeline${kind}`) !== null;

if (has(':not([src])')) import('./load/row-scenes.ts').catch(() => undefined);
// A screen so narrow has no wider timeline; a narrow one on a wide screen asks when it is there. A query of the media, or the
// width of the window, would have the page laid out before its time.
if (screen.width < NARROW_PX && has(':not([mode=list])')) void loadPart('ct-column');
