/** What the picture shows that goes with a link in a chat or a feed: 1200 × 630, as Open Graph has it. */
import type { ReaderContext } from '../elements/base/context.ts';
import { wordDate } from '../elements/words/dates.ts';
import { standing } from '../elements/words/event-words.ts';
import { leadingSide } from '../elements/words/leading-side.ts';
import type { Scene } from '../elements/view/scene.ts';
import { standfirstOf } from './event-list.ts';
import { lightColor } from '../elements/base/theme.ts';
import type { FuzzyDate, TimelineEvent } from '../model/timeline.ts';

export const PREVIEW_WIDTH = 1200;
export const PREVIEW_HEIGHT = 630;

/** Words, colours and places; nothing that drawing would have to ask for. */
export interface Preview {
  readonly title: string;
  readonly when: string;
  readonly siteName: string;
  readonly dir: 'ltr' | 'rtl';
  readonly color: string;
  /** Where it stands on the line of the whole, and where all others do, from 0 to 1. */
  readonly at: number | null;
  readonly others: readonly number[];
}

/** As many places along the line as can be told apart. */
const PLACES = 160;

/** Makes the previews of one timeline. */
export class Previews {
  readonly #context: ReaderContext;
  readonly #scene: Scene;
  readonly #others: readonly number[];

  constructor(scene: Scene) {
    this.#scene = scene;
    this.#context = scene.context;
    const places = new Set(
      scene.context.timeline.events.flatMap(({ date }) => {
        const at = this.#placeOf(date);
        return at === null ? [] : [Math.round(at * PLACES)];
      }),
    );
    this.#others = [...places].sort((a, b) => a - b).map((place) => place / PLACES);
  }

  ofEvent(event: TimelineEvent): Preview {
    const { timeline, strings, lang, zone, colorOf } = this.#context;
    const when = event.date ? wordDate(event.date, lang, zone) : strings.dates.undated;
    const said = standing(event, this.#context);
    return {
      title: event.title,
      when: said === '' ? when : `${when} · ${said}`,
      siteName: timeline.title,
      dir: strings.dir,
      color: lightColor(colorOf(leadingSide(event, this.#context))),
      at: this.#placeOf(event.date),
      others: this.#others,
    };
  }

  ofSite(): Preview {
    const { timeline, strings } = this.#context;
    return {
      title: timeline.title,
      when: standfirstOf(this.#scene),
      siteName: '',
      dir: strings.dir,
      color: lightColor(this.#context.colorOf(null)),
      at: null,
      others: this.#others,
    };
  }

  #placeOf(date: FuzzyDate | null): number | null {
    const iso = date?.start ?? date?.end;
    if (iso === undefined || iso === null) return null;
    const { startMs, endMs } = this.#scene.picture.span;
    const at = (Date.parse(iso) - startMs) / (endMs - startMs);
    return Number.isFinite(at) ? Math.min(Math.max(at, 0), 1) : null;
  }
}
