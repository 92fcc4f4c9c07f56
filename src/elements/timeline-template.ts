/** What the element shows in each of its states. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Sifted } from '../layout/sieve.ts';
import { hasFilters, type LaneKey } from '../model/link-options.ts';
import type { Fault } from '../model/validate.ts';
import './panels/ct-toolbar.ts';
import { comparedHeight } from './desk-room.ts';
import { deskTemplate, type DeskSize } from './desk-template.ts';
import type { LoadState } from './load/load-state.ts';
import { hasPart, loadPart, loadPartLater } from './parts.ts';
import { summaryOf, type Scene } from './view/scene.ts';
import { standfirst } from './view/standfirst.ts';
import type { Strings } from './strings/strings.ts';
import { isWhole, selectedId, type ViewState } from './view/view-state.ts';
import { isLost, wantAgain } from './base/wanted.ts';
import { eventCount } from './words/timeline-counts.ts';

export interface Shown extends DeskSize {
  readonly scene: Scene | null;
  /** Of all events, whatever the filters. */
  readonly whole: Scene | null;
  /** What the filters leave, where they are asked for. */
  readonly sifted: Sifted | null;
  readonly view: ViewState | null;
  /** A search is under way. */
  readonly finding: boolean;
  /** What filters or lanes are to show is being made. */
  readonly busy: boolean;
  readonly load: LoadState;
  /** Nothing of it may be shown, not even what the page has as plain HTML. */
  readonly withheld: boolean;
  /** Reads the file no further, or from the beginning again. */
  readonly cut: (isCut: boolean) => void;
  readonly faults: readonly Fault[];
  readonly strings: Strings;
  readonly lanes: LaneKey;
  readonly narrow: boolean;
  /** Width of the title and the tools; infinite until it is known. In rem. */
  readonly headRem: number;
  /** What is open comes from below, since there is no room beside. */
  readonly sheet: boolean;
  readonly printing: boolean;
  /** Ids of the events that the page has chosen for its story. */
  readonly story: string;
  /** Of the page as it is now, to print and to share. */
  readonly address: () => string;
  /** The page was opened for this timeline. */
  readonly linked: boolean;
  /** What a screen reader hears after a move. */
  readonly heard: string;
  readonly copied: TemplateResult;
}

/** Below, there may be no room for all tools. */
const MENU_REM = 72;

export function timelineTemplate(shown: Shown): TemplateResult {
  const { scene, view } = shown;
  // Paper that was asked for before our own list came has the page's.
  const isBare = shown.printing && !shown.narrow && !hasPart('ct-list');
  return html`${scene && view ? html`${ready(shown, scene, view)}${isBare ? html`<slot class="titled"></slot>` : nothing}` : waiting(shown)}
    <div class="probe">
      <div class="room"></div>
      <div class="rem"></div>
      <i class="inks" hidden></i>
    </div>`;
}

/** With what the page has in plain HTML, which stays where it is while the timeline comes. */
function waiting({ load, withheld, strings, cut }: Shown): TemplateResult {
  const own = withheld ? html`` : html`<slot></slot>`;
  if (load.kind === 'loading' || (load.kind !== 'failed' && (isLost() || withheld)))
    return html`${own}
      <div class="frame waiting coming" part="frame" dir=${strings.dir} lang=${strings.lang}>
        ${isLost() ? loss(strings) : html`<p class="message" part="message" role="status">${strings.loading}</p>`}
      </div>`;
  if (load.kind !== 'failed') return own;
  return html`<div class="frame waiting" part="frame" dir=${strings.dir} lang=${strings.lang}>
      <div class="message" part="message" role="alert">
        <p>${strings.loadError}</p>
        ${load.faults.map(
          ({ path, message }) =>
            html`<p>
              <bdi><code>${path}</code></bdi
              >: ${load.isUnreachable ? strings.unreachable : html`<bdi lang="en">${message}</bdi>`}
            </p>`,
        )}
        ${load.mayPass ? html`<button type="button" class="tool" @click=${() => cut(false)}>${strings.tryAgain}</button>` : nothing}
      </div>
    </div>
    ${own}`;
}

/** Over what is there, wherever in it the reader is. */
function loss({ partLost, tryAgain }: Strings): TemplateResult {
  return html`<div class="message lost" part="message" role="alert">
    <p>${partLost}</p>
    <button type="button" class="tool" @click=${wantAgain}>${tryAgain}</button>
  </div>`;
}

function ready(shown: Shown, scene: Scene, view: ViewState): TemplateResult {
  if (view.saving) void loadPart('ct-save');
  if (shown.headRem < MENU_REM) void loadPart('ct-more');
  const { context, picture } = scene;
  const { strings, lang } = context;
  const whole = shown.whole ?? scene;
  const { timeline } = whole.context;
  const { narrow, sheet, faults, copied, heard } = shown;
  const isEmpty = eventCount(timeline) === 0;
  const isDesk = view.mode !== 'list' && !narrow;
  return html`<div
    class="frame ${narrow ? 'narrow' : ''} ${sheet || narrow ? 'sheet' : ''}"
    part="frame"
    dir=${strings.dir}
    lang=${lang}
  >
    <div class="top">
      <header>
        ${timeline.title === '' ? nothing : html`<h1 part="title" lang=${timeline.language}><bdi>${timeline.title}</bdi></h1>`}
        ${isEmpty ? nothing : html`<p class="standfirst" part="standfirst">${standfirst(whole.context, whole.picture)}</p>`}
        ${shown.printing ? html`<p class="address">${isWhole(view.window, picture.span) ? nothing : `${summaryOf(view, scene)} · `}<bdi>${shown.address()}</bdi></p>` : nothing}
        ${
          isEmpty
            ? nothing
            : html`<div class="tools">
                <ct-toolbar
                  .context=${context}
                  .mode=${view.mode}
                  .lanes=${shown.lanes}
                  .hide=${shown.hide}
                  .searching=${view.searching}
                  .filtering=${view.filtering}
                  .comparing=${view.otherMs !== null}
                  .story=${view.selected.kind === 'story'}
                  .help=${view.help}
                  .saving=${view.saving}
                  .narrow=${narrow}
                  .room=${isDesk ? shown.headRem : Infinity}
                ></ct-toolbar>
                ${narrow ? nothing : search(shown, scene, view)} ${copied}
              </div>`
        }
        ${isEmpty || view.mode === 'list' || shown.printing ? nothing : legend(scene, narrow)}
      </header>
      <div role="status">
        ${view.problem ? html`<p class="message" part="message">${strings.linkProblem(view.problem)}</p>` : nothing}
        ${view.skipped.length > 0 ? html`<p class="message" part="message">${strings.linkSkipped(view.skipped.join(' '))}</p>` : nothing}
      </div>
      ${progress(shown)} ${shown.sifted?.shown === 0 ? nothing : filters(shown, scene, view)}
      ${faultList(faults, strings)} ${view.help ? keyHelp(strings) : nothing}
      ${view.saving ? html`<ct-save .scene=${scene} .view=${view} .address=${shown.address()}></ct-save>` : nothing}
    </div>
    ${
      shown.printing && !isEmpty
        ? html`<ct-print-picture .scene=${scene} .view=${view}></ct-print-picture>`
        : nothing
    }
    ${narrow ? search(shown, scene, view) : nothing}
    ${isEmpty ? html`<p class="empty">${strings.empty}</p>` : body(shown, scene, view)}
    ${isLost() ? loss(strings) : nothing}
    <p class="heard" role="status">${heard}</p>
  </div>`;
}

function filters(
  { sifted, hide }: Shown,
  { context }: Scene,
  { options, filtering }: ViewState,
): TemplateResult | typeof nothing {
  if ((!filtering && !hasFilters(options)) || hide.includes('filters')) return nothing;
  void loadPart('ct-filters');
  return html`<ct-filters
    .context=${context}
    .filters=${options.filters}
    .sifted=${sifted}
    .open=${filtering}
  ></ct-filters>`;
}

function search(
  { found, finding, narrow }: Shown,
  { context }: Scene,
  view: ViewState,
): TemplateResult | typeof nothing {
  if (!view.searching) return nothing;
  void loadPart('ct-search');
  const open = selectedId(view);
  const at = open === null ? null : (found?.placeOf(open) ?? null);
  // What is open comes from below, and would cover it.
  return html`<ct-search
    class="${narrow ? 'narrow' : ''} ${selectedId(view) === null ? '' : 'pinned'}"
    .context=${context}
    .query=${view.options.query}
    .count=${found?.count ?? null}
    .at=${at === null ? null : at + 1}
    .busy=${finding}
  ></ct-search>`;
}

function legend({ context, picture }: Scene, narrow: boolean): TemplateResult {
  void loadPartLater('ct-legend');
  return html`<ct-legend .context=${context} .picture=${picture} .narrow=${narrow}></ct-legend>`;
}

/** While rows come in, above what is there of them; and while a great many are put in other lanes, or filtered. */
function progress({ load, busy, strings, cut }: Shown): TemplateResult | typeof nothing {
  if (busy) return html`<progress class="soon" part="progress" aria-label=${strings.loading}></progress>`;
  if (load.kind !== 'rows') return nothing;
  return load.progress(load, strings, cut);
}

function faultList(faults: readonly Fault[], strings: Strings): TemplateResult | typeof nothing {
  if (faults.length === 0) return nothing;
  void loadPart('ct-faults');
  return html`<ct-faults class="message" part="message" .faults=${faults} .strings=${strings}></ct-faults>`;
}

function keyHelp(strings: Strings): TemplateResult {
  void loadPart('ct-keys');
  return html`<ct-keys .strings=${strings}></ct-keys>`;
}

function compared({ widthPx, roomPx, topPx }: Shown, scene: Scene, view: ViewState): TemplateResult {
  return html`<ct-compare
    .scene=${scene}
    .view=${view}
    .width=${widthPx}
    .height=${comparedHeight(roomPx, topPx)}
  ></ct-compare>`;
}

function body(shown: Shown, scene: Scene, view: ViewState): TemplateResult {
  const selected = selectedId(view);
  const { context, picture } = scene;
  // What is printed is printed as it stands, if the list isn't there to be printed.
  const isList = view.mode === 'list' || (shown.printing && hasPart('ct-list'));
  if (isList) void loadPart('ct-list');
  else if (view.otherMs !== null) void loadPart('ct-compare');
  else if (shown.narrow) void loadPart('ct-column');
  if (selected !== null) void loadPart(view.selected.kind === 'story' ? 'ct-story' : 'ct-detail');
  return html`<div class="body ${selected === null ? '' : 'open'}">
    <div class="main">
      ${
        shown.sifted?.shown === 0
          ? filters(shown, scene, view)
          : isList
            ? html`<ct-list
                .context=${context}
                .window=${isWhole(view.window, picture.span) ? null : view.window}
                .selected=${selected}
                .found=${shown.found}
                .paper=${shown.printing}
              ></ct-list>`
            : view.otherMs !== null
              ? compared(shown, scene, view)
              : shown.narrow
                ? html`<ct-column
                    .context=${context}
                    .picture=${picture}
                    .selected=${view.selected}
                    .found=${shown.found}
                    .nowMs=${view.nowMs}
                    .linked=${shown.linked}
                  ></ct-column>`
                : deskTemplate(shown, scene, view)
      }
    </div>
    ${
      selected === null
        ? nothing
        : html`<aside tabindex="-1">
            ${
              view.selected.kind === 'story'
                ? html`<ct-story
                    .scene=${scene}
                    .target=${view.selected}
                    .chosen=${shown.story}
                    .sheet=${shown.narrow || shown.sheet}
                  ></ct-story>`
                : html`<ct-detail
                    .context=${context}
                    .target=${view.selected}
                    .sheet=${shown.narrow || shown.sheet}
                  ></ct-detail>`
            }
          </aside>`
    }
  </div>`;
}
