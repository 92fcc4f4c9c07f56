import { css, LitElement, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { customElement } from '../base/custom-element.ts';
import { posterElement } from './poster-svg.ts';
import { stagePosterOf } from './poster.ts';
import { pressOf } from './press.ts';
import type { Scene } from '../view/scene.ts';
import type { ViewState } from '../view/view-state.ts';

/** As wide as a sheet of paper lets one read the labels. In pixels of the picture, which fills the width of the sheet. */
const WIDTH_PX = 900;

/**
 * @summary Axis and lanes for paper, above the list that says the rest. Its colours are those of the medium that it is shown
 * on, since a sheet is light where the screen may be dark.
 *
 * @csspart picture - the drawing
 */
@customElement('ct-print-picture')
export class CtPrintPicture extends LitElement {
  static override styles = css`
    :host {
      display: block;
      margin-block: 0.5rem 1rem;
    }
    svg {
      block-size: auto;
      display: block;
      inline-size: 100%;
    }
  `;

  @property({ attribute: false }) scene: Scene | undefined;
  @property({ attribute: false }) view: ViewState | undefined;

  protected override render(): SVGElement | typeof nothing {
    const { scene, view } = this;
    if (!scene || !view) return nothing;
    const picture = posterElement(
      stagePosterOf(
        scene,
        view,
        WIDTH_PX,
        pressOf(this, (name) => name),
      ),
    );
    picture.setAttribute('part', 'picture');
    return picture;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ct-print-picture': CtPrintPicture;
  }
}
