/** The view as plain text, to be pasted into a mail or a document: what is in view in the order of time, who said what, from where. */
import type { TimelineEvent } from '../../model/timeline.ts';
import { citeSource } from '../words/cite.ts';
import type { ReaderContext } from '../base/context.ts';
import { wordDate } from '../words/dates.ts';
import { sourceCount, standing } from '../words/event-words.ts';
import { quoteLine } from '../words/wordings.ts';
import { inWindow } from '../list/list-groups.ts';
import { summaryOf, type Scene } from '../view/scene.ts';
import { isWhole, type ViewState } from '../view/view-state.ts';
import { readingStrings } from '../strings/reading-strings.ts';

/** A clipboard with more than this helps nobody; what is left out is said. */
const MOST = 500;

/** `address`: of the view. What has no date is in the whole only. */
export function viewText(scene: Scene, view: ViewState, address: string): string {
  const { context, picture } = scene;
  const { timeline, lookup } = context;
  const strings = readingStrings(context.strings);
  const window = isWhole(view.window, picture.span) ? null : view.window;
  const events = timeline.events.filter(
    (event) => (window === null || event.date !== null) && inWindow(event, window),
  );
  const shown = events.slice(0, MOST);
  const blocks = shown.map((event) => eventText(event, context));
  const cited = new Set(
    shown
      .flatMap(({ id, evidence }) => [...evidence, ...lookup.quotesOf(id).flatMap((one) => one.evidence)])
      .map(({ source }) => source),
  );
  const sources = [...cited]
    .flatMap((id) => lookup.source(id) ?? [])
    .map((source) => citeSource(source, context));
  return [
    `${timeline.title}\n${summaryOf(view, scene)}`,
    ...blocks,
    ...(events.length > MOST ? [strings.more(events.length - MOST)] : []),
    ...(sources.length === 0 ? [] : [[strings.sources, ...sources].join('\n')]),
    address,
  ].join('\n\n');
}

function eventText(event: TimelineEvent, context: ReaderContext): string {
  const { lang, zone, lookup } = context;
  const strings = readingStrings(context.strings);
  const when = event.date ? wordDate(event.date, lang, zone) : strings.dates.undated;
  const count = sourceCount(event);
  const said = standing(event, context);
  const notes = [...(said === '' ? [] : [said]), ...(count === 0 ? [] : [strings.sourceCount(count)])];
  return [
    `${when}: ${event.title}${notes.length === 0 ? '' : ` (${notes.join('; ')})`}`,
    ...lookup.quotesOf(event.id).map((quote) => `  ${quoteLine(quote, context)}`),
  ].join('\n');
}
