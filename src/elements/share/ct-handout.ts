import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { FILTER_KEYS, type LaneKey } from '../../model/link-options.ts';
import { customElement } from '../base/custom-element.ts';
import { facetName } from '../words/facet-name.ts';
import { emptyAxis } from './handout-axis.ts';
import { AlonePrinted, PAPERS, type Paper } from './handout-print.ts';
import { answerTemplate, sheetTemplate, type Sheets } from './handout-sheets.ts';
import { handoutStyles } from './handout-styles.ts';
import { handoutWords, type HandoutWords } from './handout-words.ts';
import { handoutOf, SHEETS, type Handout, type SheetKind } from './handout.ts';
import { isolate } from '../strings/languages.ts';
import { posterElement } from '../poster/poster-svg.ts';
import { stagePosterOf } from '../poster/poster.ts';
import { pressOf } from '../poster/press.ts';
import { qrCode } from './qr-code.ts';
import { readingStyles } from '../reading/reading-styles.ts';
import { toldWindow, type Scene } from '../view/scene.ts';
import { partOf } from '../view/timeline-scene.ts';
import { shareWords } from './share-words.ts';
import { sheetStyles } from './sheet-styles.ts';
import { theme } from '../base/theme.ts';
import { toolStyles } from '../base/tool-styles.ts';
import type { ViewState } from '../view/view-state.ts';
import { windowSummary } from '../words/window-words.ts';

/** How many events, besides all: what a lesson has time for. */
const AMOUNTS = [20, 12, 8] as const;
/** Width of the picture in its own pixels, which fill the width of the sheet: fewer make larger words. */
const PICTURE = { usual: 900, large: 560 };
/** Fonts and colours of the timeline that it is about. */
const TAKEN = ['serif', 'sans', 'neutral', ...Array.from({ length: 8 }, (_, i) => `side-${i + 1}`)];

/**
 * @summary What of the timeline is on screen, for paper: a handout with axis, events, quotations, sources and the code of its
 * link; worksheets without dates or in another order, with their answers. Shown before it is printed, on A4 or Letter, in usual
 * or large print. It stands at the end of the page, so that nothing else of the page is printed.
 *
 * @csspart tool - a button or choice
 * @csspart sheet - a sheet of paper
 */
@customElement('ct-handout')
export class CtHandout extends LitElement {
  static override styles = [theme, readingStyles, toolStyles, handoutStyles, sheetStyles];

  @property({ attribute: false }) scene: Scene | undefined;
  @property({ attribute: false }) view: ViewState | undefined;
  @property() lanes: LaneKey = 'side';
  /** Of the page; its fragment does not matter. */
  @property() address = '';

  @state() private kind: SheetKind = 'handout';
  @state() private withAnswers = true;
  @state() private paper: Paper = 'a4';
  @state() private large = false;
  /** null: all. */
  @state() private most: number | null = null;
  /** The browser did nothing when it was asked to print. */
  @state() private refused = false;

  @query('select') private readonly first!: HTMLElement | null;
  readonly #alone = new AlonePrinted();
  #opener: HTMLElement | null = null;

  constructor() {
    super();
    this.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') this.close();
    });
  }

  /** At the end of the page. `from`: the timeline, for its fonts and colours. `opener` gets the focus back. */
  open(from: Element, opener: HTMLElement | null): void {
    const style = getComputedStyle(from);
    for (const name of TAKEN) this.style.setProperty(`--ct-${name}`, style.getPropertyValue(`--ct-${name}`));
    this.style.colorScheme = style.colorScheme;
    this.#opener = opener;
    this.#alone.show(this);
    void this.updateComplete.then(() => this.first?.focus());
  }

  close(): void {
    this.remove();
    this.#opener?.focus();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#alone.hide();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('paper')) this.#alone.on(this.paper, this.localName);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { scene, view, kind } = this;
    if (!scene || !view) return nothing;
    const { context } = scene;
    const { strings, lang } = context;
    const words = handoutWords(lang);
    const handout = handoutOf(scene, view, kind, this.most);
    const address = new URL(this.address);
    address.hash = handout.link;
    const sheets: Sheets = {
      handout,
      kind,
      context,
      words,
      about: this.#about(handout, scene, view),
      address: address.href,
      code: qrCode(address.href, shareWords(lang).qr),
      picture: this.#picture(handout, scene, view, words),
    };
    const hasAnswers = kind !== 'handout' && this.withAnswers;
    return html`<div
      class="all ${this.paper} ${this.large ? 'large' : ''}"
      role="dialog"
      aria-modal="true"
      aria-label=${words[kind]}
      dir=${strings.dir}
      lang=${lang}
    >
      ${this.#tools(words, strings.close, handout.total, lang)}
      ${
        this.refused
          ? html`<p class="refused" role="alert">
              ${words.refused}
              <a href=${address.href} target="_blank" rel="noopener"><bdi>${address.href}</bdi></a>
            </p>`
          : nothing
      }
      <main>${sheetTemplate(sheets)} ${hasAnswers ? answerTemplate(sheets) : nothing}</main>
      <i class="probe" hidden></i>
    </div>`;
  }

  #tools(words: HandoutWords, close: string, total: number, lang: string): TemplateResult {
    const number = new Intl.NumberFormat(lang);
    const amounts = [null, ...AMOUNTS.filter((amount) => amount < total)];
    const amountName = (amount: number | null): string =>
      amount === null
        ? `${words.all} (${number.format(total)})`
        : words.top.replace('#', number.format(amount));
    return html`<form class="tools" @submit=${(event: Event) => event.preventDefault()}>
      ${choice(
        words.sheet,
        SHEETS,
        this.kind,
        (kind) => words[kind],
        (kind) => (this.kind = kind),
      )}
      ${choice(words.much, amounts, this.most, amountName, (most) => (this.most = most))}
      ${choice(words.paper, ['a4', 'letter'] as const, this.paper, nameOfPaper, (paper) => (this.paper = paper))}
      ${check(words.large, this.large, (on) => (this.large = on))}
      ${this.kind === 'handout' ? nothing : check(words.answers, this.withAnswers, (on) => (this.withAnswers = on))}
      <span class="ends">
        <button type="button" class="tool strong" part="tool" @click=${this.#print}>${words.print}</button>
        <button type="button" class="tool" part="tool" @click=${() => this.close()}>${close}</button>
      </span>
    </form>`;
  }

  #about({ total }: Handout, { context, picture }: Scene, { window, options }: ViewState): string {
    const { strings } = context;
    const filters = FILTER_KEYS.flatMap((key) =>
      (options.filters[key] ?? []).map(
        (value) => `${strings.facets[key]}: ${isolate(facetName(key, value, context), strings.dir)}`,
      ),
    );
    return [windowSummary(total, toldWindow(window, picture), context), ...filters].join(' · ');
  }

  #picture(handout: Handout, scene: Scene, view: ViewState, words: HandoutWords): unknown {
    const width = this.large ? PICTURE.large : PICTURE.usual;
    if (this.kind !== 'handout') return emptyAxis(view.window, width, scene.context, words.axis);
    const { entries, total } = handout;
    const { timeline } = scene.context;
    // What is not on the sheet is not in its picture either.
    const events = entries.map(({ event }) => event);
    const shown = entries.length < total ? partOf(scene, { ...timeline, events }, this.lanes) : scene;
    const press = pressOf(this, (name) => name);
    const poster = stagePosterOf(shown, view, width, press);
    // Nothing on a sheet can be pressed.
    return posterElement({ ...poster, marks: poster.marks.map(({ shape, tint }) => ({ shape, tint })) });
  }

  readonly #print = (): void => {
    const begun: Event[] = [];
    const hear = (event: Event): void => void begun.push(event);
    addEventListener('beforeprint', hear);
    print();
    removeEventListener('beforeprint', hear);
    // A frame without that right is not told no.
    this.refused = begun.length === 0 && parent !== window;
  };
}

function nameOfPaper(paper: Paper): string {
  return paper === 'a4' ? PAPERS.a4 : 'Letter';
}

function choice<T>(
  label: string,
  values: readonly T[],
  chosen: T,
  nameOf: (value: T) => string,
  choose: (value: T) => void,
): TemplateResult {
  const change = ({ currentTarget }: Event): void => {
    const value = values[(currentTarget as HTMLSelectElement).selectedIndex];
    if (value !== undefined) choose(value);
  };
  return html`<label
    ><span>${label}</span
    ><select class="tool" part="tool" @change=${change}>
      ${values.map((value) => html`<option .selected=${value === chosen}>${nameOf(value)}</option>`)}
    </select></label
  >`;
}

function check(label: string, isOn: boolean, set: (on: boolean) => void): TemplateResult {
  const change = ({ currentTarget }: Event): void => set((currentTarget as HTMLInputElement).checked);
  return html`<label class="check"
    ><input type="checkbox" .checked=${isOn} @change=${change} /><span>${label}</span></label
  >`;
}

declare global {
  interface HTMLElementTagNameMap {
    'ct-handout': CtHandout;
  }
}
