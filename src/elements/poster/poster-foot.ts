/** The foot of a poster: what was said at the marks, as on the cards below the stage, and where all of it can be read. */
import type { Card } from '../../layout/cards.ts';
import type { StageLayout } from '../../layout/types.ts';
import { wrapText } from '../../layout/wrap.ts';
import { citeSource } from '../words/cite.ts';
import { speakerName } from '../words/speaker.ts';
import { CARD_GAP, cardsAbreast, middleOfCard } from '../reading/card-places.ts';
import { wordDate } from '../words/dates.ts';
import { leadingSide } from '../words/leading-side.ts';
import { wordingsOf } from '../words/wordings.ts';
import { directionOf, isolate } from '../strings/languages.ts';
import { passageRuns, dateOfTelling, SHORT_PASSAGE } from '../reading/passage.ts';
import type { Box, PosterLine, PosterPart, PosterText, Press, Weight } from './poster-parts.ts';
import type { Scene } from '../view/scene.ts';
import { leadersOf, type CardAnchor } from '../stage/stage-leaders.ts';
import { AXIS_HEIGHT, LEADER_ROOM } from '../stage/stage-measures.ts';
import type { ViewState } from '../view/view-state.ts';
import { readingStrings } from '../strings/reading-strings.ts';

const RULE_TO_TEXT = 14;
const MAX_LINES = 8;
const SMALL = { sizePx: 12, line: 17 };

/** Those that the stage would have, were it as wide. */
export function posterCards({ picture }: Scene, { window }: ViewState, width: number): readonly Card[] {
  return picture.deck.cardsFor(window, null, cardsAbreast(width));
}

/** `y` of the box: the foot of the lanes. */
export function posterFoot(
  scene: Scene,
  view: ViewState,
  layout: StageLayout,
  gutter: number,
  { x, y, width }: Omit<Box, 'height'>,
  address: string,
  press: Press,
): PosterPart {
  const cards = posterCards(scene, view, width);
  const cardWidth = (width - CARD_GAP * (cards.length - 1)) / Math.max(1, cards.length);
  const topY = y + LEADER_ROOM;
  const shown = cards.flatMap((card, i) => {
    const left = x + i * (cardWidth + CARD_GAP);
    const said = wordsOf(card, scene);
    return said ? [{ card, left, at: middleOfCard(i, cards.length, width), ...said }] : [];
  });
  const texts: PosterText[] = [];
  const lines: PosterLine[] = [];
  let endY = topY;
  for (const { left, color, rows } of shown) {
    const rule = press.resolve(color);
    lines.push({
      points: [
        [left, topY],
        [left + cardWidth, topY],
      ],
      color: rule,
      widthPx: 3,
    });
    endY = Math.max(endY, writeRows(texts, rows, left, topY + RULE_TO_TEXT, cardWidth, rule, press));
  }
  const anchors = shown.flatMap(({ card: { id, eventId }, at, color }): CardAnchor[] =>
    eventId === null ? [] : [{ id, eventId, at, color: press.resolve(color) }],
  );
  for (const { id, points } of leadersOf(layout, anchors, gutter, width)) {
    const color = anchors.find((anchor) => anchor.id === id)?.color ?? '';
    const stageY = y - layout.height - AXIS_HEIGHT;
    lines.push({ points: points.map(([px, py]) => [px + x, py + stageY]), color, widthPx: 1.25 });
  }
  const cited = new Set(shown.flatMap(({ source }) => source ?? []));
  const notes = [
    ...[...cited]
      .flatMap((id) => scene.context.lookup.source(id) ?? [])
      .map((one) => citeSource(one, scene.context)),
    address,
  ];
  const { dir } = scene.context.strings;
  const { measure, resolve } = press;
  endY += 10;
  for (const note of notes)
    for (const text of wrapText(note, width, (t) => measure(t, SMALL.sizePx), 2)) {
      endY += SMALL.line;
      const noteX = dir === 'rtl' ? x + width : x;
      texts.push({
        text: isolate(text, dir),
        x: noteX,
        y: endY,
        sizePx: SMALL.sizePx,
        color: resolve('var(--ct-muted)'),
        dir,
      });
    }
  return { endY, texts, lines };
}

/** Words of a card in one look. `side`: in the colour of who says it, or acts. */
interface Row {
  readonly text: string;
  readonly sizePx: number;
  readonly line: number;
  readonly tone: 'ink' | 'muted' | 'side';
  readonly weight?: Weight;
  readonly serif?: boolean;
  readonly dir: 'ltr' | 'rtl';
}

interface Said {
  readonly color: string;
  readonly rows: readonly Row[];
  /** Id of the source that the words stand in. */
  readonly source: string | undefined;
}

function wordsOf({ kind, id, eventId }: Card, { context }: Scene): Said | null {
  const { lookup, lang, zone, timeline } = context;
  const strings = readingStrings(context.strings);
  const { dir } = strings;
  const event = lookup.event(kind === 'event' ? id : (eventId ?? ''));
  const on = (title: string) => strings.on(isolate(title, dir));
  if (kind === 'quote') {
    const quote = lookup.quote(id);
    if (!quote) return null;
    const source = quote.evidence[0]?.source;
    const when = quote.date ? wordDate(quote.date, lang, zone) : strings.dates.undated;
    const where = [...(quote.place === undefined ? [] : [quote.place]), when].join(strings.comma);
    return {
      color: context.colorOf(quote.speaker),
      source,
      rows: [
        ...wordingsOf(quote, context, 'brief').flatMap(({ label, words, language }): Row[] => [
          ...(label === '' ? [] : [{ text: label, sizePx: 13, line: 20, tone: 'muted' as const, dir }]),
          { text: words, sizePx: 17, line: 25, tone: 'ink', serif: true, dir: textDir(language) },
        ]),
        { text: speakerName(quote, context), sizePx: 14, line: 26, tone: 'side', weight: 600, dir },
        { text: event ? `${where} · ${on(event.title)}` : where, sizePx: 13, line: 18, tone: 'muted', dir },
      ],
    };
  }
  if (!event) return null;
  const telling = event.evidence[0];
  const passage = telling
    ? passageRuns(telling, dateOfTelling(telling, event.date), SHORT_PASSAGE).map(({ text }) => text)
    : [];
  const language = lookup.source(telling?.source ?? '')?.language;
  const when = event.date ? wordDate(event.date, lang, zone) : strings.dates.undated;
  return {
    color: context.colorOf(leadingSide(event, context)),
    source: telling?.source,
    rows: [
      {
        text: event.title,
        sizePx: 19,
        line: 25,
        tone: 'ink',
        weight: 700,
        serif: true,
        dir: textDir(timeline.language),
      },
      { text: `${when} · ${strings.statuses[event.status]}`, sizePx: 13, line: 20, tone: 'muted', dir },
      { text: passage.join(''), sizePx: 15, line: 22, tone: 'ink', serif: true, dir: textDir(language) },
    ],
  };
}

const textDir = (language: string | undefined): 'ltr' | 'rtl' =>
  directionOf(language) === 'rtl' ? 'rtl' : 'ltr';

/** Answers where they end. */
function writeRows(
  texts: PosterText[],
  rows: readonly Row[],
  left: number,
  topY: number,
  width: number,
  side: string,
  { measure, resolve }: Press,
): number {
  const tones = { ink: resolve('var(--ct-ink)'), muted: resolve('var(--ct-muted)'), side };
  let y = topY;
  for (const { text: words, line, tone, dir, ...look } of rows) {
    const widthOf = (text: string) => measure(text, look.sizePx, look.weight, look.serif);
    for (const text of wrapText(words, width, widthOf, MAX_LINES)) {
      y += line;
      texts.push({ text, x: dir === 'rtl' ? left + width : left, y, color: tones[tone], dir, ...look });
    }
  }
  return y;
}
