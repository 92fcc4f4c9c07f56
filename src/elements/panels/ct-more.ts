import { css, html, LitElement, type TemplateResult } from 'lit';
import { customElement } from '../base/custom-element.ts';

/**
 * @summary The menu of the tools that a narrow row has no room for: a popover, which the browser opens and closes.
 *
 * @slot - the tools
 */
@customElement('ct-more')
export class CtMore extends LitElement {
  static override styles = css`
    :host {
      background: var(--ct-paper);
      border: 1px solid var(--ct-line);
      border-radius: 8px;
      box-shadow: 0 4px 16px rgb(0 0 0 / 20%);
      flex-direction: column;
      gap: 0.3125rem;
      padding: 0.625rem;
    }
    :host(:popover-open) {
      display: flex;
    }
    /* Elsewhere it comes in the middle of the window. */
    @supports (position-area: end) {
      :host {
        inset: auto;
        margin: 0.3125rem 0;
        position-area: block-end span-inline-start;
        position-try-fallbacks: flip-inline;
      }
    }
  `;

  /** Before it was closed: then what opened it gets it back. */
  #hadFocus = false;

  constructor() {
    super();
    this.addEventListener('change', () => {
      this.hidePopover();
    });
    this.addEventListener('click', ({ target }) => {
      if (target instanceof HTMLButtonElement) this.hidePopover();
    });
    this.addEventListener('keydown', (event) => {
      // The browser closes it; a panel that is open behind stays.
      if (event.key === 'Escape') event.stopPropagation();
      const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
      if (by === 0 || event.target instanceof HTMLSelectElement) return;
      event.preventDefault();
      event.stopPropagation();
      const tools = [...this.querySelectorAll<HTMLElement>('.tool')];
      tools[(tools.findIndex((tool) => tool.matches(':focus')) + by + tools.length) % tools.length]?.focus();
    });
    this.addEventListener('beforetoggle', () => {
      this.#hadFocus = this.matches(':focus-within');
    });
    this.addEventListener('toggle', (event) => {
      if (event.newState === 'open') this.querySelector<HTMLElement>('.tool')?.focus();
      else if (this.#hadFocus && this.previousElementSibling instanceof HTMLElement)
        this.previousElementSibling.focus();
    });
  }

  protected override render(): TemplateResult {
    return html`<slot></slot>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ct-more': CtMore;
  }
}
