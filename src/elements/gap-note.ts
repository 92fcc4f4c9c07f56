/** What stands in place of the cards where nothing happened in view: that it is so, and the way to what did. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Item, Window } from '../layout/types.ts';
import type { LinkTarget } from '../model/links.ts';
import { followLink, type ReaderContext } from './context.ts';
import { instantOf } from './picture.ts';
import type { Scene } from './scene.ts';
import { windowSummary } from './window-words.ts';

export function gapNote(window: Window, { context, picture }: Scene): TemplateResult {
  const { strings } = context;
  const before = picture.inTime.findLast((item) => instantOf(item) < window.startMs);
  const after = picture.inTime.find((item) => instantOf(item) >= window.endMs);
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
