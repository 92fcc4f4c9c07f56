/** Small timelines of invented sides, for what the layout makes of events. */
import type { Actor, Quote, Role, Timeline, TimelineEvent } from '../../src/model/timeline.ts';

export function event(id: string, day: string | null, more: Partial<TimelineEvent> = {}): TimelineEvent {
  return {
    id,
    title: `Title of ${id}`,
    date:
      day === null
        ? null
        : {
            edtf: day,
            precision: 'day',
            start: `${day}T00:00Z`,
            end: new Date(Date.parse(day) + 86_400_000).toISOString(),
            text: day,
            rule: 'date/test',
            inferred: [],
          },
    kind: 'state',
    status: 'reported',
    claimedBy: [],
    disputedBy: [],
    actors: [],
    evidence: [
      {
        source: 's',
        selector: [
          { type: 'TextQuoteSelector', exact: 'w', prefix: '', suffix: '' },
          { type: 'TextPositionSelector', start: 0, end: 1 },
        ],
      },
    ],
    rule: 'event/test',
    corrections: [],
    ...more,
  };
}

export const by = (...names: string[]): Pick<TimelineEvent, 'actors'> => ({
  actors: names.map((name) => {
    const [actor = '', role = 'agent'] = name.split('/');
    return { actor, role: role as Role };
  }),
});

export function quote(id: string, events: string[], more: Partial<Quote> = {}): Quote {
  return {
    id,
    text: 'w',
    kind: 'full',
    speaker: null,
    date: null,
    events,
    evidence: [],
    rule: 'quote/test',
    inferred: [],
    corrections: [],
    ...more,
  };
}

export function timelineOf(events: TimelineEvent[], quotes: Quote[] = []): Timeline {
  const actor = (id: string, side?: string): Actor => ({
    id,
    name: id.toUpperCase(),
    kind: 'state',
    aliases: [],
    corrections: [],
    ...(side === undefined ? {} : { side }),
  });
  return {
    format: 'conflict-timeline/1',
    title: 'Invented',
    language: 'en',
    sources: [],
    actors: [...'abcdefgh'].map((id) => actor(id)).concat(actor('envoy', 'a')),
    events,
    quotes,
    paraphrases: [],
    redirects: [],
  };
}
