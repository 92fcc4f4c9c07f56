/** What a worker thread of a site does: draws one preview. */
export { drawPreview as default } from '../site/draw-preview.ts';
