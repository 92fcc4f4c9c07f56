/** What the element shows in each of its states. */
import { html, nothing, type TemplateResult } from 'lit';
import { cardsFor, type Card } from '../layout/cards.ts';
import type { Fault } from '../model/validate.ts';
import type { ReaderContext } from './context.ts';
import { cssProperties } from './css-properties.ts';
import { middleOfCard } from './ct-cards.ts';
import './ct-cards.ts';
import './ct-column.ts';
import './ct-detail.ts';
import './ct-legend.ts';
import './ct-list.ts';
import './ct-overview.ts';
import './ct-stage.ts';
import './ct-toolbar.ts';
import './ct-undated.ts';
import type { CardAnchor } from './stage-leaders.ts';
import { CARDS_HEIGHT, lanesHeight } from './desk-room.ts';
import { leadingSide } from './event-words.ts';
import type { LoadState } from './load.ts';
import type { Scene } from './scene.ts';
import { standfirst } from './standfirst.ts';
import type { Strings } from './strings.ts';
import { isWhole, selectedId, type ViewState } from './view-state.ts';

export interface Shown {
  readonly scene: Scene | null;
  readonly view: ViewState | null;
  readonly load: LoadState;
  readonly faults: readonly Fault[];
  readonly strings: Strings;
  readonly narrow: boolean;
  /** The page was opened for this timeline. */
  readonly linked: boolean;
  /** Of the column that holds the stage. */
  readonly widthPx: number;
  /** Height of the header, and of all that the timeline may take. */
  readonly headerPx: number;
  readonly roomPx: number;
  /** What a screen reader hears after a move. */
  readonly heard: string;
  readonly copied: TemplateResult;
}

const CARD_MIN_PX = 310;
const MAX_FAULTS = 50;

export function timelineTemplate(shown: Shown): TemplateResult {
  const { scene, view } = shown;
  return scene && view ? ready(shown, scene, view) : html`${waiting(shown)}<slot></slot>`;
}

function waiting({ load, strings }: Shown): TemplateResult | typeof nothing {
  if (load.kind === 'loading')
    return html`<div class="frame" part="frame" dir=${strings.dir} lang=${strings.lang}>
      <p class="message" part="message" role="status">${strings.loading}</p>
    </div>`;
  if (load.kind !== 'failed') return nothing;
  return html`<div class="frame" part="frame" dir=${strings.dir} lang=${strings.lang}>
    <div class="message" part="message" role="alert">
      <p>${strings.loadError}</p>
      ${load.faults.map(
        ({ path, message }) =>
          html`<p>
            <bdi><code>${path}</code></bdi
            >: <bdi lang="en">${message}</bdi>
          </p>`,
      )}
    </div>
  </div>`;
}

function ready(shown: Shown, scene: Scene, view: ViewState): TemplateResult {
  const { context, picture } = scene;
  const { strings, timeline, lang } = context;
  const { narrow, faults, copied, heard } = shown;
  const isEmpty = timeline.events.length === 0;
  return html`<div class="frame ${narrow ? 'narrow' : ''}" part="frame" dir=${strings.dir} lang=${lang}>
    <header>
      <div class="names">
        <h1 part="title" lang=${timeline.language} dir="auto">${timeline.title}</h1>
        ${isEmpty ? nothing : html`<p class="standfirst" part="standfirst">${standfirst(context, picture)}</p>`}
      </div>
      ${
        isEmpty
          ? nothing
          : html`<div class="tools">
              <ct-toolbar
                .context=${context}
                .mode=${view.mode}
                .help=${view.help}
                .narrow=${narrow}
              ></ct-toolbar>
              ${copied}
              ${
                narrow || view.mode === 'list'
                  ? nothing
                  : html`<ct-legend .context=${context} .picture=${picture}></ct-legend>`
              }
            </div>`
      }
    </header>
    <div role="status">
      ${view.problem ? html`<p class="message" part="message">${strings.linkProblem(view.problem)}</p>` : nothing}
    </div>
    ${faultList(faults, strings)} ${view.help ? keyHelp(strings) : nothing}
    ${isEmpty ? html`<p class="empty">${strings.empty}</p>` : body(shown, scene, view)}
    <p class="heard" role="status">${heard}</p>
    <div class="probe"><div class="room"></div></div>
  </div>`;
}

function faultList(faults: readonly Fault[], strings: Strings): TemplateResult | typeof nothing {
  if (faults.length === 0) return nothing;
  return html`<details class="message faults" part="message">
    <summary>${strings.faults(faults.length)}</summary>
    <ul lang="en" dir="ltr">
      ${faults.slice(0, MAX_FAULTS).map(({ path, message }) => html`<li><code>${path}</code> ${message}</li>`)}
    </ul>
  </details>`;
}

function keyHelp({ keys, keyboardHelp }: Strings): TemplateResult {
  return html`<dl class="keys" aria-label=${keyboardHelp}>
    ${keys.map(
      ([key, what]) =>
        html`<div>
          <dt>${key}</dt>
          <dd>${what}</dd>
        </div>`,
    )}
  </dl>`;
}

function body(shown: Shown, scene: Scene, view: ViewState): TemplateResult {
  const selected = selectedId(view);
  const { context, picture } = scene;
  return html`<div class="body ${selected === null ? '' : 'open'}">
    <div class="main">
      ${
        view.mode === 'list'
          ? html`<ct-list
              .context=${context}
              .window=${isWhole(view.window, picture.span) ? null : view.window}
              .selected=${selected}
            ></ct-list>`
          : shown.narrow
            ? html`<ct-column
                .context=${context}
                .picture=${picture}
                .selected=${view.selected}
                .linked=${shown.linked}
              ></ct-column>`
            : desk(shown, scene, view)
      }
    </div>
    ${
      selected === null
        ? nothing
        : html`<aside tabindex="-1">
            <ct-detail .context=${context} .target=${view.selected} .sheet=${shown.narrow}></ct-detail>
          </aside>`
    }
  </div>`;
}

function desk(
  { widthPx, roomPx, headerPx }: Shown,
  { context, picture }: Scene,
  view: ViewState,
): TemplateResult {
  const { timeline, lookup } = context;
  const selected = selectedId(view);
  const room = Math.max(1, Math.min(3, Math.floor(widthPx / CARD_MIN_PX)));
  const cards = cardsFor(view.window, timeline, lookup, selected, room);
  const hasShelf = timeline.events.some(({ date }) => date === null);
  return html`
    <ct-overview
      .context=${context}
      .picture=${picture}
      .window=${view.window}
      .width=${widthPx}
    ></ct-overview>
    <ct-stage
      .context=${context}
      .picture=${picture}
      .window=${view.window}
      .width=${widthPx}
      .height=${lanesHeight(roomPx, headerPx, hasShelf)}
      .cards=${anchorsOf(cards, context, widthPx)}
      .selected=${selected}
      .hovered=${view.hovered}
    ></ct-stage>
    <ct-cards
      .context=${context}
      .cards=${cards}
      .hovered=${view.hovered}
      ${cssProperties({ '--_height': `${CARDS_HEIGHT}px` })}
    ></ct-cards>
    <ct-undated .context=${context} .selected=${selected}></ct-undated>
  `;
}

function anchorsOf(cards: readonly Card[], context: ReaderContext, widthPx: number): readonly CardAnchor[] {
  return cards.flatMap(({ kind, id, eventId }, i) => {
    // What has no date has no mark to lead to.
    const event = eventId === null ? undefined : context.lookup.event(eventId);
    if (!event) return [];
    const side = kind === 'quote' ? (context.lookup.quote(id)?.speaker ?? null) : leadingSide(event, context);
    const at = middleOfCard(i, cards.length, widthPx);
    return [{ id, eventId: event.id, at, color: context.colorOf(side) }];
  });
}
