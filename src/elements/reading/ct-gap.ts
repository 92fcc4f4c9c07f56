import { bisectLeft } from 'd3-array';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Item, Window } from '../../layout/types.ts';
import type { LinkTarget } from '../../model/links.ts';
import { followLink, type ReaderContext } from '../base/context.ts';
import { customElement } from '../base/custom-element.ts';
import type { Scene } from '../view/scene.ts';
import { windowSummary } from '../words/window-words.ts';

/** @summary What stands in place of the cards where nothing happened in view: that it is so, and the way to what did. */
@customElement('ct-gap')
export class CtGap extends LitElement {
  static override styles = css`
    :host {
      align-self: center;
      color: var(--ct-muted);
      text-align: center;
    }
    p {
      display: flex;
      flex-wrap: wrap;
      gap: 0.25rem 2.5rem;
      justify-content: center;
      margin: 0 0 0.5rem;
    }
    /* As time runs, in every language. */
    p + p {
      direction: ltr;
    }
    a {
      color: var(--ct-ink);
      text-underline-offset: 0.2em;
    }
  `;

  @property({ attribute: false }) scene: Scene | undefined;
  @property({ attribute: false }) window: Window | undefined;

  protected override render(): TemplateResult | typeof nothing {
    const { scene, window } = this;
    if (!scene || !window) return nothing;
    const { context, picture } = scene;
    const { strings } = context;
    const { table } = picture;
    const beforeRow = bisectLeft(table.at, window.startMs) - 1;
    const afterRow = bisectLeft(table.at, window.endMs);
    const before = beforeRow >= 0 ? table.item(beforeRow) : null;
    const after = afterRow < table.length ? table.item(afterRow) : null;
    return html`<p>${windowSummary(0, window, context)}</p>
      <p>
        ${before ? html`<span>← ${way(before, strings.previous, context)}</span>` : nothing}
        ${after ? html`<span>${way(after, strings.next, context)} →</span>` : nothing}
      </p>`;
  }
}

function way({ id, label }: Item, step: string, context: ReaderContext): TemplateResult {
  const target: LinkTarget = { kind: 'event', id };
  return html`<a
    href=${context.href(target)}
    @click=${(click: MouseEvent) => click.currentTarget && followLink(click, click.currentTarget, target)}
    >${step}: <bdi lang=${context.timeline.language}>${label}</bdi></a
  >`;
}

declare global {
  interface HTMLElementTagNameMap {
    'ct-gap': CtGap;
  }
}
