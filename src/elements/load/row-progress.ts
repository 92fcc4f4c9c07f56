/** How far a file of rows has been read, and the button that stops it or goes on. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Strings } from '../strings/strings.ts';
import type { RowBatch } from './row-batches.ts';

export interface RowsRead {
  readonly batch: RowBatch;
  /** How much of the file has been read, 0 to 1; null: nobody knows. */
  readonly part: number | null;
  /** The reader has stopped it there. */
  readonly isCut: boolean;
}

/** `cut`: reads no further, or from the beginning again. */
export function rowProgress(
  { batch, part, isCut }: RowsRead,
  strings: Strings,
  cut: (isCut: boolean) => void,
): TemplateResult | typeof nothing {
  if (!batch.isLast)
    return html`<div class="reading">
      <progress part="progress" aria-label=${strings.loading} max="1" value=${part ?? nothing}></progress>
      <button type="button" class="tool" @click=${() => cut(true)}>${strings.stopReading}</button>
    </div>`;
  if (!isCut) return nothing;
  return html`<div class="message cut" part="message">
    <p role="status">${strings.readInPart(partRead(batch.rows.start.length, part, strings))}</p>
    <button type="button" class="tool" @click=${() => cut(false)}>${strings.readAll}</button>
  </div>`;
}

function partRead(count: number, part: number | null, strings: Strings): string {
  if (part === null) return strings.count(count);
  const percent = new Intl.NumberFormat(strings.lang, { style: 'percent' });
  return `${strings.count(count)} (${percent.format(part)})`;
}
