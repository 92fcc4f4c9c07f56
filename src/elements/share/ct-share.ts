import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { NO_LIMITS, NO_OPTIONS, sameLimits, type Limits } from '../../model/link-options.ts';
import type { LinkTarget } from '../../model/links.ts';
import { writeLink } from '../../model/links.ts';
import { customElement } from '../base/custom-element.ts';
import { cite, STYLE_KEYS, STYLES, type Style } from './citations/cite.ts';
import { CopyController } from '../base/copy-controller.ts';
import { embedCode } from './embed-code.ts';
import { lessonLink, type Lesson } from './lesson-choices.ts';
import { lessonFields } from './lesson-fields.ts';
import { lessonWords } from './lesson-words.ts';
import { qrCode } from './qr-code.ts';
import type { Scene } from '../view/scene.ts';
import { addressOf, choicesOf, citingOf, hasOptions, passageText } from './share-choices.ts';
import { shareStyles } from './share-styles.ts';
import { shareWords } from './share-words.ts';
import { toolStyles } from '../base/tool-styles.ts';
import type { ViewState } from '../view/view-state.ts';

/**
 * @summary A link to what is open or on screen, its QR code, the code that embeds it, its citation, the words of its source.
 *
 * @fires ct-request - copy
 *
 * @csspart tool - a button or choice
 * @csspart status - what was copied
 */
@customElement('ct-share')
export class CtShare extends LitElement {
  static override styles = [toolStyles, shareStyles];

  @property({ attribute: false }) scene: Scene | undefined;
  @property({ attribute: false }) view: ViewState | undefined;
  /** Of the page; its fragment does not matter. */
  @property() address = '';
  /** The timeline as it stands in the page. */
  @property({ attribute: false }) page: Element = this;

  /** The link of what is shared, without options; null: the first choice. */
  @state() private chosen: string | null = null;
  @state() private withOptions = true;
  /** As the view has it until one chooses; it counts where `forLesson` is on. */
  @state() private lesson: Partial<Lesson> = {};
  @state() private forLesson: boolean | null = null;
  @state() private inStyle: Style = 'apa';
  readonly #copy = new CopyController(this);

  protected override render(): TemplateResult | typeof nothing {
    const { scene, view } = this;
    if (!scene || !view) return nothing;
    const { context } = scene;
    const words = shareWords(context.lang);
    const choices = choicesOf(scene, view, words);
    const choice = choices.find(({ target }) => writeLink(target) === this.chosen) ?? choices[0];
    const shared: LinkTarget = choice?.target ?? { kind: 'all' };
    const beside = this.withOptions ? { ...view.options, ...NO_LIMITS } : NO_OPTIONS;
    const lesson = this.#lesson(view.options);
    const story = this.page.getAttribute('story') ?? '';
    const made = lesson && lessonLink(lesson, shared, beside, story, scene, view);
    const { target, options } = made ?? { target: shared, options: beside };
    const link = addressOf(this.address, target, options);
    const citation = cite(citingOf(target, link, context), this.inStyle);
    const passage = passageText(target, context);
    const code = embedCode(this.page, writeLink(target, options), context.timeline.title);
    const copy = (what: string, text: string, name: string): TemplateResult =>
      html`<button
        type="button"
        class="tool"
        part="tool"
        aria-label="${words.copy}: ${name}"
        @click=${() => void this.#copy.copy(what, text)}
      >
        ${words.copy}
      </button>`;
    return html`<div class="fields" @keydown=${quiet}>
        <div class="column">
          <label for="what">${words.what}</label>
          <select
            id="what"
            class="tool"
            part="tool"
            @change=${(event: Event) => this.#choose(choices[indexOf(event)]?.target)}
          >
            ${choices.map((one) => html`<option .selected=${one === choice}>${one.name}</option>`)}
          </select>
          ${
            hasOptions({ ...view.options, ...NO_LIMITS })
              ? html`<label class="check"
                  ><input
                    type="checkbox"
                    .checked=${this.withOptions}
                    @change=${() => (this.withOptions = !this.withOptions)}
                  />${words.chosen}</label
                >`
              : nothing
          }
          <label class="check"
            ><input
              type="checkbox"
              id="lesson"
              .checked=${lesson !== null}
              @change=${() => (this.forLesson = lesson === null)}
            />${lessonWords(context.lang).lesson}</label
          >
          ${
            lesson && made
              ? lessonFields(lesson, made, shared.kind === 'story', context, (part) => {
                  this.lesson = { ...this.lesson, ...part };
                  this.#copy.reset();
                })
              : nothing
          }
          <div class="row"><label for="link">${words.link}</label>${copy('link', link, words.link)}</div>
          <textarea id="link" readonly rows="2" dir="ltr" .value=${link} @focus=${selectAll}></textarea>
          <div>${qrCode(link, words.qr)}</div>
        </div>
        <div class="column">
          <div class="row">
            <label for="style">${words.style}</label>
            <select
              id="style"
              class="tool"
              part="tool"
              @change=${(event: Event) => (this.inStyle = STYLE_KEYS[indexOf(event)] ?? 'apa')}
            >
              ${STYLE_KEYS.map((key) => html`<option .selected=${key === this.inStyle}>${STYLES[key]}</option>`)}
            </select>
            ${copy('citation', citation.text, words.style)}
          </div>
          <div
            class="out ${citation.isCode ? 'code' : ''}"
            id="citation"
            role="group"
            tabindex="0"
            dir="ltr"
            lang="en"
            aria-label=${words.style}
          >
            ${citation.references.map(
              (pieces) =>
                html`<p>${pieces.map(({ text, italic }) => (italic ? html`<em>${text}</em>` : text))}</p>`,
            )}
          </div>
          ${
            passage === null
              ? nothing
              : html`<div class="row">
                    <span class="name">${words.passage}</span>${copy('passage', passage, words.passage)}
                  </div>
                  <div class="out" id="passage" role="group" tabindex="0" aria-label=${words.passage}>
                    <p dir="auto">${passage}</p>
                  </div>`
          }
        </div>
        <div class="column">
          <div class="row"><label for="embed">${words.embed}</label>${copy('embed', code, words.embed)}</div>
          <textarea
            id="embed"
            class="code"
            readonly
            rows="3"
            dir="ltr"
            .value=${code}
            @focus=${selectAll}
          ></textarea>
          <slot></slot>
        </div>
      </div>
      ${this.#copy.status(context.strings)}`;
  }

  /** null: the link is for none. */
  #lesson(view: Limits): Lesson | null {
    if (!(this.forLesson ?? !sameLimits(view, NO_LIMITS))) return null;
    return { within: view.within?.edtf ?? null, hide: view.hide, step: null, ...this.lesson };
  }

  #choose(target: LinkTarget | undefined): void {
    this.chosen = target ? writeLink(target) : null;
    this.lesson = { ...this.lesson, step: null };
    this.#copy.reset();
  }
}

/** Letters that choose from a list are no keys of the timeline. */
function quiet(event: KeyboardEvent): void {
  if (event.key !== 'Escape' && event.target instanceof HTMLSelectElement) event.stopPropagation();
}

function indexOf({ currentTarget }: Event): number {
  return (currentTarget as HTMLSelectElement).selectedIndex;
}

function selectAll({ currentTarget }: Event): void {
  (currentTarget as HTMLTextAreaElement).select();
}

declare global {
  interface HTMLElementTagNameMap {
    'ct-share': CtShare;
  }
}
