import { html, nothing, type TemplateResult } from 'lit';
import type { LinkTarget } from '../../model/links.ts';
import type { Quote, TimelineEvent } from '../../model/timeline.ts';
import { followLink, type ReaderContext } from '../base/context.ts';
import type { CopyController } from '../base/copy-controller.ts';
import { absoluteHref } from '../words/cite.ts';
import { readingStrings } from '../strings/reading-strings.ts';

/** At the foot of a card: the way to the passage, if there is one, its link and its citation to copy, and what came of copying. */
export function cardActions(
  card: HTMLElement,
  { evidence }: TimelineEvent | Quote,
  target: LinkTarget,
  citation: () => string,
  copy: CopyController,
  context: ReaderContext,
): TemplateResult {
  const strings = readingStrings(context.strings);
  return html`<div class="actions" part="actions">
      ${
        evidence.length === 0
          ? nothing
          : html`<a
              href=${context.href(target)}
              @click=${(click: MouseEvent) => followLink(click, card, target)}
              >${strings.passage}</a
            >`
      }
      <button type="button" @click=${() => copy.copy('link', absoluteHref(target, context))}>
        ${strings.copyLink}
      </button>
      <button type="button" @click=${() => copy.copy('citation', citation())}>${strings.cite}</button>
    </div>
    ${copy.status(strings)}`;
}
