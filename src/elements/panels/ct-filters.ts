import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { FacetCount } from '../../layout/facets.ts';
import type { Sifted } from '../../layout/sieve.ts';
import { FILTER_KEYS, toggled, type FilterKey, type Filters } from '../../model/link-options.ts';
import { customElement } from '../base/custom-element.ts';
import type { ReaderContext } from '../base/context.ts';
import { cssProperty } from '../base/css-property.ts';
import { facetName } from '../words/facet-name.ts';
import { filterStyles } from './filter-styles.ts';
import { isolate } from '../strings/languages.ts';
import { toolStyles } from '../base/tool-styles.ts';
import { askFor } from '../view/view-requests.ts';
import { readingStrings } from '../strings/reading-strings.ts';

/** Values of a key that are there at once, and that each press of “+N” adds. */
const AT_ONCE = 8;

interface Choice extends FacetCount {
  readonly name: string;
  readonly isOn: boolean;
}

/**
 * @summary The filters: those that are on as chips that one takes off, and, while it is open, a panel of all with how many
 * events each would show. Says so where no event passes.
 *
 * @fires ct-request - options, filtering (to close)
 *
 * @csspart chip - a filter that is on; a press takes it off
 * @csspart panel - all filters
 * @csspart facet - one group of them
 * @csspart none - what stands where no event passes
 */
@customElement('ct-filters')
export class CtFilters extends LitElement {
  static override styles = [toolStyles, filterStyles];

  @property({ attribute: false }) context: ReaderContext | undefined;
  @property({ attribute: false }) filters: Filters = {};
  /** What they leave. */
  @property({ attribute: false }) sifted: Sifted | null = null;
  @property({ type: Boolean }) open = false;

  /** How many values of a key are shown. */
  @state() private most: Partial<Record<FilterKey, number>> = {};

  /** The place of the chip that was pressed last. */
  #pressed: number | null = null;

  constructor() {
    super();
    this.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || !this.open) return;
      event.stopPropagation();
      askFor(this, { type: 'filtering', open: false });
    });
  }

  protected override render(): TemplateResult | typeof nothing {
    const { context, sifted } = this;
    if (!context || !sifted) return nothing;
    return html`${this.open ? this.#panel(context, sifted) : nothing} ${this.#chips(context, sifted)}`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    // A chip that is gone leaves its focus to the next one.
    if (!changed.has('filters') || this.#pressed === null) return;
    const chips = this.renderRoot.querySelectorAll<HTMLElement>('.chip');
    chips[Math.min(this.#pressed, chips.length - 1)]?.focus();
    this.#pressed = null;
  }

  #chips(context: ReaderContext, { shown, total }: Sifted): TemplateResult | typeof nothing {
    const strings = readingStrings(context.strings);
    const on = FILTER_KEYS.flatMap((key) => (this.filters[key] ?? []).map((value) => ({ key, value })));
    if (on.length === 0) return nothing;
    const none = shown === 0;
    return html`<div class=${none ? 'none' : 'on'} part=${none ? 'none' : 'chips'}>
      <p>${none ? strings.noMatch : strings.shownOf(shown, total)}</p>
      <ul aria-label=${strings.filters}>
        ${repeat(
          on,
          ({ key, value }) => `${key} ${value}`,
          ({ key, value }, i) => this.#chip(key, value, i, context),
        )}
      </ul>
      <button type="button" class="clear" @click=${() => this.#ask({})}>${strings.clearFilters}</button>
    </div>`;
  }

  #chip(key: FilterKey, value: string, place: number, context: ReaderContext): TemplateResult {
    const strings = readingStrings(context.strings);
    const name = facetName(key, value, context);
    const words = `${strings.facets[key]}: ${isolate(name, strings.dir)}`;
    return html`<li>
      <button
        type="button"
        class="chip"
        part="chip"
        aria-label=${strings.removeFilter(words)}
        title=${strings.removeFilter(words)}
        @click=${() => {
          this.#pressed = place;
          this.#ask(toggled(this.filters, key, value));
        }}
      >
        <span class="key">${strings.facets[key]}:</span> <bdi>${name}</bdi>
        <span class="cross" aria-hidden="true">×</span>
      </button>
    </li>`;
  }

  #panel(context: ReaderContext, { counts }: Sifted): TemplateResult {
    return html`<div class="panel" part="panel" role="group" aria-label=${context.strings.filters}>
      ${FILTER_KEYS.map((key) => this.#facet(key, counts[key], context))}
      <button
        type="button"
        class="tool close"
        @click=${() => askFor(this, { type: 'filtering', open: false })}
      >
        ${context.strings.close}
      </button>
    </div>`;
  }

  #facet(
    key: FilterKey,
    counts: readonly FacetCount[],
    context: ReaderContext,
  ): TemplateResult | typeof nothing {
    if (counts.length === 0) return nothing;
    const { strings, lang } = context;
    const compare = new Intl.Collator(lang).compare;
    const choices = counts
      .map((one): Choice => ({
        ...one,
        name: facetName(key, one.value, context),
        isOn: this.filters[key]?.includes(one.value) ?? false,
      }))
      .sort((a, b) => Number(b.isOn) - Number(a.isOn) || b.count - a.count || compare(a.name, b.name));
    const most = Math.max(this.most[key] ?? AT_ONCE, choices.filter(({ isOn }) => isOn).length);
    const left = choices.length - most;
    return html`<fieldset part="facet">
      <legend>${strings.facets[key]}</legend>
      <div class="choices">
        ${repeat(
          choices.slice(0, most),
          ({ value }) => value,
          (choice) => this.#choice(key, choice, context),
        )}
        ${
          left > 0
            ? html`<button
                type="button"
                class="more"
                aria-label="${strings.facets[key]}: ${strings.more(left)}"
                @click=${() => (this.most = { ...this.most, [key]: most + 4 * AT_ONCE })}
              >
                ${strings.more(left)}
              </button>`
            : nothing
        }
      </div>
    </fieldset>`;
  }

  #choice(key: FilterKey, { value, name, count, isOn }: Choice, context: ReaderContext): TemplateResult {
    const number = new Intl.NumberFormat(context.lang).format(count);
    const isActor = key === 'side' || key === 'actor';
    return html`<label class=${count === 0 ? 'idle' : ''}>
      <input type="checkbox" .checked=${isOn} @change=${() => this.#ask(toggled(this.filters, key, value))} />
      ${isActor ? html`<i ${cssProperty('--_side', context.colorOf(value))}></i>` : nothing}
      <bdi class="name" title=${name}>${name}</bdi> <span class="count">${number}</span>
    </label>`;
  }

  #ask(filters: Filters): void {
    askFor(this, { type: 'options', part: { filters }, settle: true });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ct-filters': CtFilters;
  }
}
