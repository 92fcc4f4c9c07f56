import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, query } from 'lit/decorators.js';
import type { StoryTarget } from '../../model/story-link.ts';
import type { TimelineEvent } from '../../model/timeline.ts';
import { customElement } from '../base/custom-element.ts';
import { heardStyles } from '../base/heard-styles.ts';
import { followLink, sendRequest, type ReaderContext } from '../base/context.ts';
import { dateTemplate, standing } from '../words/event-words.ts';
import { leadingSide } from '../words/leading-side.ts';
import { passageTemplate } from './passage-template.ts';
import { dateOfTelling, SHORT_PASSAGE } from './passage.ts';
import { quoteItems } from './quote-items.ts';
import { readingStyles } from './reading-styles.ts';
import type { Scene } from '../view/scene.ts';
import { sourceWords } from '../words/source-words.ts';
import { stepsOf } from '../view/story.ts';
import { panelStyles } from './panel-styles.ts';
import { storyStyles } from './story-styles.ts';
import { Swipe } from '../base/swipe.ts';
import { toolStyles } from '../base/tool-styles.ts';
import { askFor } from '../view/view-requests.ts';
import { readingStrings } from '../strings/reading-strings.ts';

/**
 * @summary One step of a story: where in it one is, what happened and when, the words that say so, and the ways on, back and out.
 * By button, by the arrow keys inside, by a swipe.
 *
 * @fires ct-request - story (next, previous), close, select (all about the event)
 *
 * @csspart panel - the panel
 * @csspart step - “2 of 9”
 * @csspart title - the event's title
 * @csspart passage - what an article says of it, where nobody is quoted
 * @csspart text - a quotation
 */
@customElement('ct-story')
export class CtStory extends LitElement {
  static override styles = [readingStyles, toolStyles, heardStyles, panelStyles, storyStyles];

  @property({ attribute: false }) scene: Scene | undefined;
  @property({ attribute: false }) target: StoryTarget | undefined;
  /** Ids of the events that the page has chosen, with spaces between. */
  @property() chosen = '';
  /** From below, where there is no room beside. */
  @property({ type: Boolean, reflect: true }) sheet = false;

  @query('h2') private readonly heading!: HTMLElement | null;

  constructor() {
    super();
    this.addEventListener('keydown', this.#key);
    new Swipe(this, (towards) => this.#go(towards === this.#endSide ? 'previous' : 'next'));
  }

  /** Puts the reader at the top of the panel, as one does after opening it. */
  focusHeading(): void {
    this.heading?.focus();
  }

  protected override willUpdate(): void {
    const { scene, event } = this;
    if (scene && event)
      this.style.setProperty('--_side', scene.context.colorOf(leadingSide(event, scene.context)));
  }

  protected override render(): TemplateResult | typeof nothing {
    const { scene, target, event } = this;
    if (!scene || !target || !event) return nothing;
    const { context } = scene;
    const { timeline } = context;
    const strings = readingStrings(context.strings);
    const steps = stepsOf(target, this.chosen, scene);
    const at = steps.indexOf(target.id);
    const step = strings.step(at + 1, steps.length);
    return html`<section part="panel" class="panel" aria-label=${strings.story}>
      <div class="head">
        <h2 tabindex="-1">
          <span class="step muted" part="step">${step}</span>
          <span part="title" class="title" lang=${timeline.language} dir="auto">${event.title}</span>
        </h2>
        <button type="button" class="tool" @click=${() => sendRequest(this, { type: 'close' })}>
          ${strings.leave}
        </button>
      </div>
      ${this.#words(event, context)}
      <div class="foot">
        <button
          type="button"
          class="tool previous"
          aria-disabled=${at <= 0 ? 'true' : nothing}
          @click=${() => this.#go('previous')}
        >
          ${strings.previous}
        </button>
        <button
          type="button"
          class="tool next"
          aria-disabled=${at >= steps.length - 1 ? 'true' : nothing}
          @click=${() => this.#go('next')}
        >
          ${strings.next}
        </button>
        <a
          href=${context.href({ kind: 'event', id: event.id })}
          @click=${(click: MouseEvent) => followLink(click, this, { kind: 'event', id: event.id })}
          >${strings.allAbout}</a
        >
      </div>
      <p class="heard" role="status">${step}${strings.comma}${event.title}</p>
    </section>`;
  }

  /** When, how sure, and in whose words. */
  #words(event: TimelineEvent, context: ReaderContext): TemplateResult {
    const { lookup } = context;
    const said = standing(event, context);
    const quotes = lookup.quotesOf(event.id);
    const best = quotes.find(({ kind, speaker }) => kind === 'full' && speaker !== null) ?? quotes[0];
    const [telling] = event.evidence;
    const source = telling && lookup.source(telling.source);
    return html`<p class="muted">${dateTemplate(event.date, context)}</p>
      ${said === '' ? nothing : html`<p><strong>${said}</strong></p>`}
      ${
        best
          ? html`<ul class="quotes">
              ${quoteItems([best], context, this)}
            </ul>`
          : telling
            ? html`${passageTemplate(telling, dateOfTelling(telling, event.date), SHORT_PASSAGE, context)}
              ${source ? html`<p class="muted source">${sourceWords(source, context)}</p>` : nothing}`
            : nothing
      }`;
  }

  private get event(): TimelineEvent | undefined {
    return this.target && this.scene?.context.lookup.event(this.target.id);
  }

  #go(to: 'next' | 'previous'): void {
    askFor(this, { type: 'story', to });
  }

  /** The side to which one reads on. */
  get #endSide(): 'left' | 'right' {
    return getComputedStyle(this).direction === 'rtl' ? 'left' : 'right';
  }

  readonly #key = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const side = event.key === 'ArrowLeft' ? 'left' : event.key === 'ArrowRight' ? 'right' : null;
    if (side === null) return;
    event.preventDefault();
    event.stopPropagation();
    this.#go(side === this.#endSide ? 'next' : 'previous');
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'ct-story': CtStory;
  }
}
