/**
 * Asks for what the first picture will need before the rest of the script has run, so that it comes beside the file: what shows
 * rows, where a timeline waits for them, and on a phone the column. Imported first; where it is not needed after all, it is in
 * nobody's way.
 */
import { loadPart } from './parts.ts';

const has = (kind: string): boolean => document.querySelector(`conflict-timeline${kind}`) !== null;

if (has(':not([src])')) import('./load/row-scenes.ts').catch(() => undefined);
// A page so narrow has no wider timeline; a narrow one in a wide page asks when it is there.
if (has(':not([mode=list])') && matchMedia('(width < 40rem)').matches) void loadPart('ct-column');
