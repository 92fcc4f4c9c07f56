/** Changes to a whole timeline that keep ids, redirects and what was said in step. */
import type { Redirect, Timeline, TimelineEvent } from '../../model/timeline.ts';

/** A changed timeline with one line that says what changed, or why nothing matched. */
export type Changed = { readonly timeline: Timeline; readonly message: string } | string;

export function replace(timeline: Timeline, id: string, next: TimelineEvent): Timeline {
  return { ...timeline, events: timeline.events.map((event) => (event.id === id ? next : event)) };
}

/** Takes an event out; what led to it leads where `gone` says. */
export function without(timeline: Timeline, id: string, gone: Redirect): Timeline {
  return redirect(
    {
      ...timeline,
      events: timeline.events.filter((event) => event.id !== id),
      ...(gone.to === null ? retied(timeline, (each) => (each === id ? null : each)) : {}),
    },
    gone,
  );
}

/** What was said, with each event it belongs to replaced; null: it belongs to that one no more. */
export function retied(
  { quotes, paraphrases }: Timeline,
  next: (event: string) => string | null,
): Pick<Timeline, 'quotes' | 'paraphrases'> {
  const events = (ids: readonly string[]): string[] => [
    ...new Set(ids.map(next).filter((id) => id !== null)),
  ];
  return {
    quotes: quotes.map((quote) => ({ ...quote, events: events(quote.events) })),
    paraphrases: paraphrases.map(({ statement, ...paraphrase }) => {
      const told = statement === undefined ? null : next(statement);
      return {
        ...paraphrase,
        events: events(paraphrase.events),
        ...(told === null ? {} : { statement: told }),
      };
    }),
  };
}

export function redirect(timeline: Timeline, added: Redirect): Timeline {
  return { ...timeline, redirects: [...timeline.redirects.filter(({ from }) => from !== added.from), added] };
}
