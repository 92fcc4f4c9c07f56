/** What the controls of events are called; worded once for each language and zone. */
import type { TimelineEvent } from '../../model/timeline.ts';
import type { ReaderContext } from '../base/context.ts';
import { eventName } from '../words/event-name.ts';

export class EventNames {
  #context: ReaderContext | undefined;
  #names = new WeakMap<TimelineEvent, string>();

  of(event: TimelineEvent, context: ReaderContext): string {
    if (context !== this.#context) this.#names = new WeakMap();
    this.#context = context;
    let name = this.#names.get(event);
    if (name === undefined) this.#names.set(event, (name = eventName(event, context)));
    return name;
  }
}
