/** The desk view: overview, stage, the cards below it with their lines, and the shelf of what has no date. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Card } from '../layout/cards.ts';
import type { Control } from '../model/link-options.ts';
import type { Found, Ids } from '../layout/found.ts';
import type { ReaderContext } from './base/context.ts';
import { cssProperties } from './base/css-properties.ts';
import { cardsAbreast, middleOfCard } from './reading/card-places.ts';
import './stage/ct-stage.ts';
import { BARE_CARDS_HEIGHT, CARDS_HEIGHT, lanesHeight } from './desk-room.ts';
import { loadPart, loadPartLater } from './parts.ts';
import { leadingSide } from './words/leading-side.ts';
import type { Scene } from './view/scene.ts';
import type { CardAnchor } from './stage/stage-leaders.ts';
import { selectedId, type ViewState } from './view/view-state.ts';
import { undatedOf } from './words/timeline-counts.ts';

const NOTHING_FOUND: Ids = new Set();
/** In pixels. */
export interface DeskSize {
  /** Of the column that holds the stage. */
  readonly widthPx: number;
  /** Height of what stands above the overview, and of all that the timeline may take. */
  readonly topPx: number;
  readonly roomPx: number;
  /** What a search has found; null: none is under way. */
  readonly found: Found | null;
  /** What the page leaves out. */
  readonly hide: readonly Control[];
}

export function deskTemplate(
  { widthPx, roomPx, topPx, found, hide }: DeskSize,
  scene: Scene,
  view: ViewState,
): TemplateResult {
  const { context, picture } = scene;
  const { timeline } = context;
  const selected = selectedId(view);
  const cards = picture.deck.cardsFor(view.calm, selected, cardsAbreast(widthPx));
  const cardsPx = timeline.sources.length > 0 ? CARDS_HEIGHT : BARE_CARDS_HEIGHT;
  const hasShelf = undatedOf(timeline).length > 0;
  if (!hide.includes('zoom')) void loadPartLater('ct-overview');
  void loadPartLater('ct-cards');
  if (hasShelf) void loadPartLater('ct-undated');
  return html`
    ${
      hide.includes('zoom')
        ? nothing
        : html`<ct-overview
            .context=${context}
            .picture=${picture}
            .window=${view.window}
            .nowMs=${view.nowMs}
            .foundMs=${found?.atMs ?? null}
            .width=${widthPx}
          ></ct-overview>`
    }
    <ct-stage
      .context=${context}
      .picture=${picture}
      .window=${view.window}
      .moving=${view.moving}
      .nowMs=${view.nowMs}
      .width=${widthPx}
      .still=${hide.includes('zoom')}
      .height=${lanesHeight(roomPx, topPx, hasShelf, cardsPx)}
      .named=${view.selected.kind === 'date' ? view.selected : null}
      .cards=${anchorsOf(cards, context, widthPx)}
      .selected=${selected}
      .hovered=${view.hovered}
      .found=${found?.ids ?? NOTHING_FOUND}
    ></ct-stage>
    <div class="foot" ${cssProperties({ '--_height': `${cardsPx}px` })}>
      ${
        cards.length === 0
          ? gap(scene, view)
          : html`<ct-cards .context=${context} .cards=${cards} .hovered=${view.hovered}></ct-cards>`
      }
    </div>
    ${hasShelf ? html`<ct-undated .context=${context} .selected=${selected}></ct-undated>` : nothing}
  `;
}

function gap(scene: Scene, { calm }: ViewState): TemplateResult | typeof nothing {
  if (scene.picture.table.countIn(calm) > 0) return nothing;
  void loadPart('ct-gap');
  return html`<ct-gap .scene=${scene} .window=${calm}></ct-gap>`;
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
