/** What stands in place of the cards where nothing happened in view: that it is so, and the way to what did. */
import { bisectLeft } from 'd3-array';
import { html, nothing, type TemplateResult } from 'lit';
import type { Item, Window } from '../../layout/types.ts';
import type { LinkTarget } from '../../model/links.ts';
import { followLink, type ReaderContext } from '../base/context.ts';
import type { Scene } from './scene.ts';
import { windowSummary } from '../words/window-words.ts';

export function gapNote(window: Window, { context, picture }: Scene): TemplateResult {
  const { strings } = context;
  const { table } = picture;
  const beforeRow = bisectLeft(table.at, window.startMs) - 1;
  const afterRow = bisectLeft(table.at, window.endMs);
  const before = beforeRow >= 0 ? table.item(beforeRow) : null;
  const after = afterRow < table.length ? table.item(afterRow) : null;
  return html`<div class="gap">
    <p>${windowSummary(0, window, context)}</p>
    <p>
      ${before ? html`<span>← ${way(before, strings.previous, context)}</span>` : nothing}
      ${after ? html`<span>${way(after, strings.next, context)} →</span>` : nothing}
    </p>
  </div>`;
}

function way({ id, label }: Item, step: string, context: ReaderContext): TemplateResult {
  const target: LinkTarget = { kind: 'event', id };
  return html`<a
    href=${context.href(target)}
    @click=${(click: MouseEvent) => click.currentTarget && followLink(click, click.currentTarget, target)}
    >${step}: <bdi lang=${context.timeline.language}>${label}</bdi></a
  >`;
}
