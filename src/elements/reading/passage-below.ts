/** The passage that bears out indirect speech, under its words. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Evidence } from '../../model/timeline.ts';
import type { ReaderContext } from '../base/context.ts';
import { sourceLine } from './detail-evidence.ts';
import { SHORT_PASSAGE } from './passage.ts';
import { passageTemplate } from './passage-template.ts';

/** `shown`: passages that are there already. */
export function passageBelow(
  [evidence]: readonly Evidence[],
  context: ReaderContext,
  shown: readonly Evidence[] = [],
): TemplateResult | typeof nothing {
  if (!evidence || shown.some((other) => areInOnePlace(evidence, other))) return nothing;
  return html`${passageTemplate(evidence, null, SHORT_PASSAGE, context)}
    <p class="source muted" part="source">${sourceLine(evidence, context)}</p>`;
}

function areInOnePlace(a: Evidence, b: Evidence): boolean {
  const [, one] = a.selector;
  const [, other] = b.selector;
  return a.source === b.source && one.start < other.end && other.start < one.end;
}
