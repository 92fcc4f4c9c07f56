/** A passage as a blockquote in the language of its source, the telling words marked. */
import { html, nothing, type TemplateResult } from 'lit';
import type { FuzzyDate, Telling, Evidence } from '../../model/timeline.ts';
import type { ReaderContext } from '../base/context.ts';
import { directionOf } from '../strings/languages.ts';
import { passageRuns, type PassageLength, type Run } from './passage.ts';

export function passageTemplate(
  evidence: Telling | Evidence,
  date: FuzzyDate | null,
  length: PassageLength,
  { lookup }: ReaderContext,
): TemplateResult {
  const language = lookup.source(evidence.source)?.language;
  return html`<blockquote
    class="passage serif"
    part="passage"
    lang=${language ?? nothing}
    dir=${directionOf(language)}
  >
    ${passageRuns(evidence, date, length).map(runTemplate)}
  </blockquote>`;
}

function runTemplate({ text, telling, date }: Run): unknown {
  if (!telling && !date) return text;
  return html`<mark part="mark">${date ? html`<span class="date">${text}</span>` : text}</mark>`;
}
