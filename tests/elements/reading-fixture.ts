/** A small sound timeline for the reading elements, and the context that hands it down. */
import { UTC } from '../../src/layout/zone-calendar.ts';
import type { ReaderContext } from '../../src/elements/base/context.ts';
import { stringsFor } from '../../src/elements/strings/strings.ts';
import { readBounds } from '../../src/model/edtf-bounds.ts';
import { toIso } from '../../src/model/calendar.ts';
import { writeLink } from '../../src/model/links.ts';
import { TimelineLookup } from '../../src/model/lookup.ts';
import type {
  Actor,
  Evidence,
  FuzzyDate,
  Quote,
  Source,
  Telling,
  Timeline,
  TimelineEvent,
} from '../../src/model/timeline.ts';

const ARTICLE = `Following the failure of a 30-hour "test of loyalty" ceasefire between Russia and Ukraine during Easter, with both sides accusing each other of violating the agreement, the United States has grown increasingly impatient with mediating the conflict. U.S. officials have warned that unless progress is made, they may disengage from further involvement.
Against this backdrop, on April 21, Putin proposed the first bilateral talks with Ukraine in years. It’s important to note that since the war broke out in February 2022, there have been no direct negotiations between the two sides.
“There is nothing to negotiate. This is beyond our constitution. This is our land, the land of the Ukrainian people. It’s not going to happen.” He emphasized that Ukraine has not received any formal proposal.
Putin stated: “Russia has never closed the door to negotiations. We are willing to engage in substantive dialogue with Ukraine and other relevant parties, based on mutual respect for each other's interests and security.”`;
const BRIEF = `The truce was to run from 18:00 on 19 April until midnight on 21 April, Moscow time, over the Easter weekend.`;
const ARABIC = `قال المتحدث إن المحادثات ستبدأ قريباً في إسطنبول.`;
const TEXTS: Readonly<Record<string, string>> = { article: ARTICLE, brief: BRIEF, arabic: ARABIC };

export function evidence(source: string, exact: string): Evidence {
  const text = TEXTS[source] ?? '';
  const at = text.indexOf(exact);
  if (at < 0) throw new Error(`not in ${source}: ${exact}`);
  const start = Array.from(text.slice(0, at)).length;
  const end = start + Array.from(exact).length;
  const points = Array.from(text);
  return {
    source,
    selector: [
      {
        type: 'TextQuoteSelector',
        exact,
        prefix: points.slice(Math.max(0, start - 32), start).join(''),
        suffix: points.slice(end, end + 90).join(''),
      },
      { type: 'TextPositionSelector', start, end },
    ],
  };
}

export function date(edtf: string, more: Partial<FuzzyDate> = {}): FuzzyDate {
  const span = readBounds(edtf);
  if (!span) throw new Error(`no date: ${edtf}`);
  const iso = (ms: number | null): string | null => (ms === null ? null : toIso(ms));
  return {
    edtf,
    precision: 'day',
    start: iso(span.startMs),
    end: iso(span.endMs),
    text: '',
    rule: 'date/test',
    inferred: [],
    ...more,
  };
}

export function event(id: string, title: string, more: Partial<TimelineEvent> = {}): TimelineEvent {
  return {
    id,
    title,
    date: null,
    kind: 'state',
    status: 'reported',
    claimedBy: [],
    disputedBy: [],
    actors: [],
    evidence: [],
    rule: 'event/test',
    corrections: [],
    ...more,
  };
}

function source(id: string, more: Partial<Source> = {}): Source {
  return {
    id,
    file: `${id}.txt`,
    mediaType: 'text/plain',
    sha256: '0'.repeat(64),
    length: Array.from(TEXTS[id] ?? '').length,
    language: 'en',
    ...more,
  };
}

function actor(id: string, name: string, more: Partial<Actor> = {}): Actor {
  return { id, name, kind: 'person', aliases: [], corrections: [], ...more };
}

function quote(id: string, text: string, more: Partial<Quote> = {}): Quote {
  return {
    id,
    text,
    kind: 'full',
    speaker: null,
    date: null,
    events: [],
    evidence: more.evidence ?? [evidence('article', text)],
    rule: 'quote/test',
    inferred: [],
    corrections: [],
    ...more,
  };
}

const easterTelling: Telling = {
  ...evidence('article', 'a 30-hour "test of loyalty" ceasefire between Russia and Ukraine during Easter'),
  date: date('2025-04-20', {
    text: 'during Easter',
    evidence: evidence('article', 'during Easter'),
    rule: 'feast/easter',
    inferred: [
      {
        part: 'feast',
        from: 'Easter',
        rule: 'feast/easter',
        note: '“Easter” is 20 April 2025 in both calendars.',
      },
      { part: 'year', from: 'since the war broke out in February 2022', rule: 'anchor/duration' },
    ],
  }),
};

export const timeline: Timeline = {
  format: 'conflict-timeline/1',
  title: 'Russia and Ukraine: the road to talks',
  language: 'en',
  sources: [
    source('article', { title: 'Putin Expresses Willingness for Peace Talks with Ukraine' }),
    source('brief', {
      title: 'A brief: January to May 2025',
      publisher: 'Example Desk',
      author: 'A. Writer',
      published: '2025-05-20',
      url: 'https://news.example/briefs/2025?part=3',
      rights: 'CC BY 4.0',
    }),
    source('arabic', { title: 'محادثات إسطنبول', language: 'ar' }),
  ],
  actors: [
    actor('russia', 'Russia', { kind: 'state' }),
    actor('ukraine', 'Ukraine', { kind: 'state' }),
    actor('united-states', 'United States', { kind: 'state' }),
    actor('vladimir-putin', 'Vladimir Putin', { side: 'russia', role: 'President of Russia' }),
    actor('volodymyr-zelenskyy', 'Volodymyr Zelenskyy', { side: 'ukraine', role: 'President of Ukraine' }),
  ],
  events: [
    event('invasion', 'Full-scale invasion of Ukraine', {
      kind: 'assault',
      date: date('2022-02', {
        precision: 'month',
        text: 'in February 2022',
        evidence: evidence('article', 'in February 2022'),
      }),
      actors: [
        { actor: 'russia', role: 'agent' },
        { actor: 'ukraine', role: 'target' },
      ],
      evidence: [evidence('article', 'the war broke out in February 2022')],
    }),
    event('early-april-offer', 'Putin and envoy meet', {
      kind: 'consult',
      status: 'claimed',
      claimedBy: ['united-states'],
      date: date('2025-04-01~/2025-04-10~', { precision: 'part-of-month', text: 'early April' }),
      actors: [
        { actor: 'vladimir-putin', role: 'party' },
        { actor: 'united-states', role: 'mediator' },
      ],
      corrections: [
        { edit: '3 rename', field: 'title', was: 'Putin meets Vitkov', note: 'name as most papers write it' },
      ],
    }),
    event('easter-ceasefire', 'Easter ceasefire', {
      kind: 'agree',
      status: 'disputed',
      disputedBy: ['russia', 'ukraine'],
      date: date('2025-04-19T15:00Z/2025-04-20T21:00Z', {
        precision: 'range',
        zone: 'Europe/Moscow',
        text: 'from 18:00 on 19 April until midnight on 21 April, Moscow time',
        evidence: evidence('brief', 'from 18:00 on 19 April until midnight on 21 April, Moscow time'),
        rule: 'date/clock',
        inferred: [{ part: 'year', from: 'published 20 May 2025', rule: 'anchor/publication' }],
      }),
      actors: [
        { actor: 'russia', role: 'agent' },
        { actor: 'ukraine', role: 'party' },
      ],
      evidence: [
        easterTelling,
        evidence(
          'brief',
          'The truce was to run from 18:00 on 19 April until midnight on 21 April, Moscow time',
        ),
      ],
    }),
    event('bilateral-talks-proposed', 'Proposes bilateral talks', {
      kind: 'request',
      date: date('2025-04-21', {
        text: 'on April 21',
        evidence: evidence('article', 'on April 21'),
        inferred: [{ part: 'year', from: 'over three years … February 2022', rule: 'anchor/duration' }],
      }),
      actors: [{ actor: 'vladimir-putin', role: 'agent' }],
      evidence: [
        evidence('article', 'on April 21, Putin proposed the first bilateral talks with Ukraine in years'),
      ],
    }),
    event('summer-plan', 'A summit is planned', {
      status: 'planned',
      date: date('2025-22', { precision: 'season', text: 'this summer' }),
    }),
    event('us-warning', 'U.S. warning of disengagement', {
      kind: 'threaten',
      actors: [{ actor: 'united-states', role: 'agent' }],
      evidence: [
        evidence(
          'article',
          'U.S. officials have warned that unless progress is made, they may disengage from further involvement',
        ),
      ],
    }),
    event('istanbul-soon', 'Talks to begin soon in Istanbul', {
      status: 'claimed',
      evidence: [evidence('arabic', 'المحادثات ستبدأ قريباً')],
    }),
  ],
  quotes: [
    quote(
      'zelenskyy-nothing-to-negotiate',
      'There is nothing to negotiate. This is beyond our constitution. This is our land, the land of the Ukrainian people. It’s not going to happen.',
      {
        speaker: 'volodymyr-zelenskyy',
        language: 'en',
        place: 'press conference',
        events: ['early-april-offer'],
      },
    ),
    quote(
      'putin-door',
      "Russia has never closed the door to negotiations. We are willing to engage in substantive dialogue with Ukraine and other relevant parties, based on mutual respect for each other's interests and security.",
      {
        speaker: 'vladimir-putin',
        language: 'en',
        place: 'Moscow',
        events: ['bilateral-talks-proposed'],
        inferred: [{ part: 'event', from: 'this statement', rule: 'quote/next-event' }],
      },
    ),
    quote('spokesman-istanbul', 'المحادثات ستبدأ قريباً في إسطنبول', {
      language: 'ar',
      speakerText: 'المتحدث',
      evidence: [evidence('arabic', 'المحادثات ستبدأ قريباً في إسطنبول')],
    }),
  ],
  paraphrases: [],
  redirects: [
    { from: 'easter-truce', to: 'easter-ceasefire' },
    { from: 'a-rumour', to: null, date: '2025-04-18' },
  ],
};

const COLORS: Readonly<Record<string, string>> = {
  russia: 'var(--ct-side-1, #1c7489)',
  ukraine: 'var(--ct-side-2, #9a6000)',
  'united-states': 'var(--ct-side-3, #7048a8)',
};

export function context(more: Partial<ReaderContext> = {}): ReaderContext {
  const shown = more.timeline ?? timeline;
  const lookup = new TimelineLookup(shown);
  const lang = more.lang ?? 'en';
  return {
    timeline: shown,
    lookup,
    lang,
    zone: 'UTC',
    calendar: UTC,
    strings: stringsFor(lang),
    href: (target) => `#${writeLink(target)}`,
    colorOf: (id) =>
      id === null ? 'var(--ct-muted, #66625a)' : (COLORS[lookup.sideOf(id)] ?? 'var(--ct-muted, #66625a)'),
    ...more,
  };
}
