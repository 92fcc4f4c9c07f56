import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query } from 'lit/decorators.js';
import { customElement } from '../base/custom-element.ts';
import type { ReaderContext } from '../base/context.ts';
import { toolStyles } from '../base/tool-styles.ts';
import { askFor } from '../view/view-requests.ts';
import { readingStrings } from '../strings/reading-strings.ts';

/** As a link keeps it. */
const LONGEST = 200;
/** Nobody types on after that long: the link may say what is searched for. In milliseconds. */
const PAUSE = 400;

/**
 * @summary A field to search in, how many events match and which of them is open, and the way from one to the next.
 *
 * @fires ct-request - options, seek, searching (to close)
 *
 * @csspart field - where one types
 * @csspart found - how many match
 * @csspart tool - a button
 */
@customElement('ct-search')
export class CtSearch extends LitElement {
  static override styles = [
    toolStyles,
    css`
      :host {
        align-self: stretch;
        display: block;
      }
      /* On a phone it stays in sight while one goes from match to match. */
      :host(.narrow) {
        background: var(--ct-paper);
        inset-block-start: 0;
        margin-inline: -1rem;
        padding: 0.375rem 1rem;
        position: sticky;
        z-index: 3;
      }
      :host(.narrow.pinned) {
        inset-inline: 0;
        margin: 0;
        position: fixed;
      }
      form {
        align-items: center;
        display: flex;
        flex-wrap: wrap;
        gap: 0.375rem;
      }
      .ways {
        display: flex;
        flex: none;
        gap: 0.375rem;
      }
      input {
        background: var(--ct-card);
        border: 1px solid var(--ct-muted);
        border-radius: 8px;
        box-sizing: border-box;
        color: var(--ct-ink);
        flex: 1 1 8rem;
        font: 0.9375rem/1.2 var(--ct-sans);
        min-block-size: 2.25rem;
        min-inline-size: min(8rem, 100%);
        padding: 0 0.75rem;
      }
      input::-webkit-search-cancel-button {
        display: none;
      }
      input::placeholder {
        color: var(--ct-muted);
        opacity: 1;
      }
      input:focus-visible {
        outline: 2px solid var(--ct-focus);
        outline-offset: 1px;
      }
      output {
        color: var(--ct-muted);
        font: 0.8125rem/1.2 var(--ct-sans);
        min-inline-size: 5.5rem;
        text-align: center;
      }
      .tool {
        min-block-size: 2.25rem;
        min-inline-size: 2.25rem;
        padding: 0 0.5rem;
      }
      @media print {
        :host {
          display: none;
        }
      }
    `,
  ];

  @property({ attribute: false }) context: ReaderContext | undefined;
  @property() query = '';
  /** How many match; null while that is not known. */
  @property({ attribute: false }) count: number | null = null;
  /** Which of them is open, counted from 1. */
  @property({ attribute: false }) at: number | null = null;

  /** It is not done: `count` is of the part looked through, or of what was searched for before. */
  @property({ type: Boolean }) busy = false;

  @query('input') private readonly field!: HTMLInputElement | null;

  #pause = 0;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#pause);
  }

  /** Puts the focus into the field, all of it chosen. */
  override focus(): void {
    this.field?.select();
    this.field?.focus();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { context, count } = this;
    if (!context) return nothing;
    const strings = readingStrings(context.strings);
    const isIdle = !this.busy && (count === null || count === 0);
    const found = count === null ? '' : strings.found(this.at, count);
    return html`<form role="search" @submit=${(event: Event) => event.preventDefault()} @keydown=${this.#key}>
      <input
        type="search"
        part="field"
        aria-label="${strings.search}: ${strings.searchHint}"
        placeholder=${strings.searchHint}
        maxlength=${LONGEST}
        autocomplete="off"
        enterkeyhint="search"
        @input=${this.#typed}
        @change=${() => this.#ask(true)}
      />
      <output part="found" aria-busy=${this.busy ? 'true' : nothing}
        >${this.query === '' ? nothing : this.busy ? `${found}…` : found}</output
      >
      <span class="ways"
        >${this.#tool('↑', strings.previousMatch, isIdle, () => askFor(this, { type: 'seek', step: 'previous' }))}
        ${this.#tool('↓', strings.nextMatch, isIdle, () => askFor(this, { type: 'seek', step: 'next' }))}
        ${this.#tool('×', strings.close, false, () => this.#leave())}</span
      >
    </form>`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    // What the link says, but not what is being typed, where a space may still be followed by a word.
    if (this.field && (changed.has('query') || !this.hasUpdated) && asKept(this.field.value) !== this.query)
      this.field.value = this.query;
  }

  /** It stays in the order of Tab while it does nothing, so that the focus is not lost with the last match. */
  #tool(sign: string, name: string, isIdle: boolean, act: () => void): TemplateResult {
    return html`<button
      type="button"
      class="tool"
      part="tool"
      aria-label=${name}
      title=${name}
      aria-disabled=${isIdle ? 'true' : nothing}
      @click=${() => {
        if (!isIdle) act();
      }}
    >
      ${sign}
    </button>`;
  }

  readonly #typed = (): void => {
    clearTimeout(this.#pause);
    this.#ask(false);
    this.#pause = window.setTimeout(() => this.#ask(true), PAUSE);
  };

  readonly #key = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') {
      event.stopPropagation();
      event.preventDefault();
      this.#leave();
    } else if (event.key === 'Enter' && event.composedPath()[0] === this.field && !event.isComposing) {
      event.preventDefault();
      this.#ask(true);
      askFor(this, { type: 'seek', step: event.shiftKey ? 'previous' : 'next' });
    }
  };

  #ask(settle: boolean): void {
    if (settle) clearTimeout(this.#pause);
    askFor(this, { type: 'options', part: { query: asKept(this.field?.value ?? '') }, settle });
  }

  #leave(): void {
    clearTimeout(this.#pause);
    // It says that it changed as it goes, and would have the search begin again.
    if (this.field) this.field.value = '';
    askFor(this, { type: 'searching', open: false });
  }
}

function asKept(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim();
}

declare global {
  interface HTMLElementTagNameMap {
    'ct-search': CtSearch;
  }
}
