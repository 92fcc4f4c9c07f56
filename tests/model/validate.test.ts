import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseTimeline } from '../../src/model/parse-timeline.ts';
import { readTimeline, type Reading } from '../../src/model/validate.ts';
import type { Timeline } from '../../src/model/timeline.ts';
import { HOSTILE } from './hostile.ts';

const evidence = (exact: string, start: number, source = 'post') => ({
  source,
  selector: [
    { type: 'TextQuoteSelector', exact },
    { type: 'TextPositionSelector', start, end: start + [...exact].length },
  ],
});

const date = (day: string) => ({
  edtf: day,
  precision: 'day',
  start: `${day}T00:00Z`,
  end: new Date(Date.parse(day) + 86_400_000).toISOString().replace(':00.000Z', 'Z'),
  text: 'Saturday',
  evidence: evidence('Saturday', 3),
  rule: 'weekday/last',
  inferred: [{ part: 'date', from: '2025-04-22', rule: 'anchor/published' }],
});

/** A fresh sound file; every object is its own, so a test may change it. */
function sound() {
  return {
    format: 'conflict-timeline/1',
    title: 'A truce',
    description: 'Made up.',
    language: 'en',
    sources: [
      { id: 'post', file: 'post.txt', mediaType: 'text/plain', sha256: 'a'.repeat(64), length: 100 },
      { id: 'mail', file: 'mail.txt', mediaType: 'text/plain', sha256: 'b'.repeat(64), length: 100 },
    ],
    actors: [
      { id: 'arland', name: 'Arland', kind: 'state' },
      { id: 'borland', name: 'Borland', kind: 'state' },
      { id: 'vale', name: 'Ana Vale', kind: 'person', side: 'borland' },
    ],
    events: ['truce', 'talks', 'vote'].map((id, i) => ({
      id,
      title: `Event ${i}`,
      date: i === 2 ? null : date(`2025-04-${19 + i}`),
      kind: 'retreat',
      status: 'disputed',
      claimedBy: ['arland'],
      disputedBy: ['borland'],
      actors: [{ actor: 'arland', role: 'agent' }],
      evidence: [evidence('a truce', 10), { ...evidence('the truce', 40, 'mail'), date: date('2025-04-19') }],
      rule: 'event/verb',
    })),
    quotes: ['quote-one', 'quote-two'].map((id) => ({
      id,
      text: 'All night',
      kind: 'full',
      speaker: 'vale',
      events: ['truce', 'talks'],
      evidence: [evidence('All night', 60)],
      rule: 'quote/marks',
    })),
    redirects: [
      { from: 'old-truce', to: 'older-truce' },
      { from: 'older-truce', to: 'truce' },
      { from: 'gone', to: null, date: '2025-04' },
    ],
  };
}

/** Sets what stands at a path like `events[0].date.start`; undefined takes it out. */
function change(file: object, path: string, value: unknown): unknown {
  const keys = path.split(/[.[\]]+/).filter(Boolean);
  const last = keys.pop() ?? '';
  let at = file as Record<string, unknown>;
  for (const key of keys) at = at[key] as Record<string, unknown>;
  if (value === undefined) Reflect.deleteProperty(at, last);
  else at[last] = value;
  return file;
}

const changed = (path: string, value: unknown): Reading => readTimeline(change(sound(), path, value));
const ids = (timeline: Timeline | null) => ({
  sources: timeline?.sources.map(({ id }) => id),
  actors: timeline?.actors.map(({ id }) => id),
  events: timeline?.events.map(({ id }) => id),
  quotes: timeline?.quotes.map(({ id }) => id),
});

describe('a sound file', () => {
  it('is read without a fault, with its defaults', () => {
    const { timeline, faults } = readTimeline(sound());
    expect(faults).toEqual([]);
    expect(timeline).toMatchObject(sound());
    expect(timeline?.actors[0]?.aliases).toEqual([]);
  });

  it('may hold keys that this version does not know', () => {
    const { timeline, faults } = changed('events[0].mood', 'tense');
    expect(faults).toEqual([]);
    expect(timeline?.events[0]).not.toHaveProperty('mood');
  });

  it('is left as it was', () => {
    const file = change(sound(), 'quotes[0].speaker', 'nobody');
    const before = structuredClone(file);
    readTimeline(file);
    expect(file).toEqual(before);
  });
});

describe('confidence', () => {
  it.each(['events[0].confidence', 'events[0].date.confidence', 'quotes[0].confidence'])(
    'is kept, and may be left out: %s',
    (path) => {
      for (const value of [0, 0.37, 1, undefined]) {
        const { timeline, faults } = changed(path, value);
        expect(faults).toEqual([]);
        expect(timeline).toMatchObject(change(sound(), path, value) as object);
      }
    },
  );
});

describe('an item with a fault in itself', () => {
  it.each<[string, unknown, string]>([
    ['events[1].title', undefined, 'missing'],
    ['events[1].title', 7, 'expected a text, found 7'],
    ['events[1].title', 'x'.repeat(81), `expected at most 80 characters, found "${'x'.repeat(60)}…"`],
    ['events[1].kind', 'war', 'expected "agree" or "consult"'],
    ['events[1].evidence', {}, 'expected a list, found an object'],
    ['events[1].date.edtf', '2025-02-30', 'expected a date that the calendar has, found "2025-02-30"'],
    ['events[1].date.edtf', '2025-04-20T10:00', 'expected a date that the calendar has'],
    ['events[1].date.edtf', 'soon', 'expected an EDTF date, found "soon"'],
    ['events[1].date.start', '2025-02-30T00:00Z', 'expected a day that the calendar has'],
    ['events[1].date.start', '2025-04-20', 'expected a UTC instant like 2025-04-01T00:00Z'],
    ['events[1].evidence[0].selector[1].start', 1.5, 'expected a whole number, found 1.5'],
    ['events[1].evidence[0].selector[0].exact', '', 'expected some text, found ""'],
    ['events[1].id', '2025-04-20', 'expected an id'],
    ['events[1].confidence', 1.01, 'expected 0 to 1, found 1.01'],
    ['events[1].date.confidence', -0.1, 'expected 0 to 1, found -0.1'],
    ['events[1].confidence', 'high', 'expected a number'],
  ])('is left out: %s', (path, value, message) => {
    const { timeline, faults } = changed(path, value);
    expect(faults[0]?.path).toBe(path);
    expect(faults[0]?.message).toContain(message);
    expect(ids(timeline)).toEqual({ ...ids(readTimeline(sound()).timeline), events: ['truce', 'vote'] });
    expect(timeline?.quotes[0]?.events).toEqual(['truce']);
  });

  it('is left out when the bounds of its date do not hold', () => {
    for (const [end, message] of [
      ['2025-04-20T00:00Z', 'expected start before end'],
      ['2025-04-22T00:00Z', 'expected bounds inside 2025-04-20'],
      [null, 'expected bounds inside 2025-04-20'],
    ] as const) {
      const { timeline, faults } = changed('events[1].date.end', end);
      expect(faults[0]).toMatchObject({
        path: 'events[1].date',
        message: expect.stringContaining(message) as string,
      });
      expect(ids(timeline).events).toEqual(['truce', 'vote']);
    }
  });

  it('is one fault among all of them', () => {
    const file = change(sound(), 'events[0].kind', 'war');
    change(file as object, 'events[0].status', 'rumoured');
    change(file as object, 'sources[1].url', 'javascript:alert(1)');
    change(file as object, 'language', 'English!');
    const { faults } = readTimeline(file);
    const paths = faults.map(({ path }) => path);
    expect(paths).toEqual(
      expect.arrayContaining([
        'language',
        'sources[1].url',
        'events[0].kind',
        'events[0].status',
        'quotes[0].events[0]',
      ]),
    );
  });
});

describe('the file as a whole', () => {
  it.each([[null], [[]], ['x'], [7]])('is refused when it is %j', (value) => {
    const { timeline, faults } = readTimeline(value);
    expect(timeline).toBeNull();
    expect(faults).toHaveLength(1);
  });

  it.each([
    ['conflict-timeline/2', /the file is in format 2 and this program reads conflict-timeline\/1/],
    ['geojson', /expected "conflict-timeline\/1", found "geojson"/],
    [undefined, /expected "conflict-timeline\/1", found nothing/],
  ])('is refused in the format %j', (format, message) => {
    const { timeline, faults } = changed('format', format);
    expect(timeline).toBeNull();
    expect(faults).toEqual([{ path: 'format', message: expect.stringMatching(message) as string }]);
  });

  it('lives without a list, a title or a language', () => {
    expect(changed('quotes', undefined).faults).toEqual([{ path: 'quotes', message: 'missing' }]);
    expect(changed('redirects', undefined).faults).toEqual([]);
    expect(changed('title', '')).toMatchObject({ timeline: { title: '' }, faults: [{ path: 'title' }] });
    expect(changed('language', 7)).toMatchObject({
      timeline: { language: 'und' },
      faults: [{ path: 'language' }],
    });
  });
});

describe('a reference', () => {
  it('to an unknown actor, event or speaker is left out', () => {
    for (const [path, left] of [
      ['events[0].claimedBy[0]', { events: [{ claimedBy: [] }, {}, {}] }],
      ['events[0].disputedBy[0]', { events: [{ disputedBy: [] }, {}, {}] }],
      ['events[0].actors[0].actor', { events: [{ actors: [] }, {}, {}] }],
      ['quotes[0].speaker', { quotes: [{ speaker: null }, {}] }],
      ['quotes[0].events[0]', { quotes: [{ events: ['talks'] }, {}] }],
    ] as const) {
      const { timeline, faults } = changed(path, 'nobody');
      expect(faults).toEqual([
        { path, message: expect.stringMatching(/^no \w+ has the id "nobody"$/) as string },
      ]);
      expect(timeline).toMatchObject(left);
    }
  });

  it('to an unknown source takes that evidence away, and a quote that has no other', () => {
    const { timeline, faults } = changed('events[0].evidence[0].source', 'nowhere');
    expect(faults).toEqual([
      { path: 'events[0].evidence[0].source', message: 'no source has the id "nowhere"' },
    ]);
    expect(timeline?.events[0]?.evidence.map(({ source }) => source)).toEqual(['mail']);
    expect(ids(changed('quotes[0].evidence[0].source', 'nowhere').timeline).quotes).toEqual(['quote-two']);
    const dated = changed('events[0].date.evidence.source', 'nowhere').timeline?.events[0]?.date;
    expect(dated).toMatchObject({ edtf: '2025-04-19' });
    expect(dated).not.toHaveProperty('evidence');
  });

  it('to a place that the source has not takes that evidence away', () => {
    const far = changed('events[0].evidence[0].selector[1]', {
      type: 'TextPositionSelector',
      start: 94,
      end: 101,
    });
    expect(far.faults.map(({ path }) => path)).toEqual(['events[0].evidence[0].selector[1].end']);
    const long = changed('events[0].evidence[0].selector[1].end', 30);
    expect(long.faults.map(({ path }) => path)).toEqual(['events[0].evidence[0].selector']);
    expect(long.timeline?.events[0]?.evidence).toHaveLength(1);
  });

  it('counts code points in evidence', () => {
    expect(changed('quotes[0].evidence[0]', evidence('🕊 all night', 60)).faults).toEqual([]);
  });

  it('by two items with one id belongs to the first', () => {
    const { timeline, faults } = changed('events[2].id', 'truce');
    expect(faults).toEqual([{ path: 'events[2].id', message: 'events[0] has the id "truce" already' }]);
    expect(timeline?.events.map(({ title }) => title)).toEqual(['Event 0', 'Event 1']);
  });

  it('from a side round to itself is left out', () => {
    const { timeline, faults } = changed('actors[1].side', 'vale');
    expect(faults.map(({ path }) => path)).toEqual(['actors[1].side', 'actors[2].side']);
    expect(timeline?.actors.every((actor) => !('side' in actor))).toBe(true);
    expect(changed('actors[1].side', 'atlantis').faults[0]?.message).toBe('no actor has the id "atlantis"');
  });
});

describe('a redirect', () => {
  it('that leads nowhere or round becomes a tombstone', () => {
    const nowhere = changed('redirects[1].to', 'lost');
    expect(nowhere.faults).toEqual([{ path: 'redirects[1].to', message: '"lost" is nowhere' }]);
    expect(nowhere.timeline?.redirects[1]).toEqual({ from: 'older-truce', to: null });
    const round = changed('redirects[1].to', 'old-truce');
    expect(round.faults.map(({ path }) => path)).toEqual(['redirects[0].to', 'redirects[1].to']);
    expect(round.timeline?.redirects.map(({ to }) => to)).toEqual([null, null, null]);
  });

  it('from an id in use, or a second one, is left out', () => {
    expect(changed('redirects[2].from', 'truce').timeline?.redirects).toHaveLength(2);
    const twice = changed('redirects[2].from', 'old-truce');
    expect(twice.faults).toEqual([
      { path: 'redirects[2].from', message: 'redirects[0] redirects "old-truce" already' },
    ]);
  });
});

describe('parseTimeline', () => {
  it('reads JSON, with or without a byte order mark', () => {
    expect(parseTimeline(`\uFEFF${JSON.stringify(sound())}`).faults).toEqual([]);
  });

  it.each([
    ['', 'the file is empty'],
    [' \n', 'the file is empty'],
    ['{\n  "a": x}', 'not JSON at line 2, column 8: expected a value, found "x}"'],
    ['{\r\n"a": 1,\r\n}', 'not JSON at line 3, column 1: expected a key in double quotes, found "}"'],
    ['{"a" 1}', 'not JSON at line 1, column 6: expected ":", found "1}"'],
    ['[1 2]', 'not JSON at line 1, column 4: expected "," or "]", found "2]"'],
    ['[1,]', 'not JSON at line 1, column 4: expected a value, found "]"'],
    ['{"a": 01}', 'not JSON at line 1, column 7: expected a value, found "01}"'],
    [
      '{"a": "b\nc"}',
      'not JSON at line 1, column 9: expected a closing quote on the same line, found "\\nc\\"}"',
    ],
    ['{"a": "\\x"}', 'not JSON at line 1, column 8: expected an escape that JSON has, found "\\\\x\\"}"'],
    ['{"a": 1', 'not JSON at line 1, column 8: expected "," or "}", found the end of the file'],
    ['{} {}', 'not JSON at line 1, column 4: expected nothing more, found "{}"'],
    ['<!doctype html>', 'not JSON at line 1, column 1: expected a value, found "<!doctype "'],
  ])('says where %j stops being JSON', (text, message) => {
    expect(parseTimeline(text)).toEqual({ timeline: null, faults: [{ path: '', message }] });
  });

  it('agrees with JSON.parse on what is JSON', () => {
    const token = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"a"',
      '1',
      '-0',
      '1.5e3',
      '01',
      'true',
      'nul',
      ' ',
      '\n',
      '"\\u00e9"',
      '"\\q"',
      '"',
    );
    fc.assert(
      fc.property(fc.array(token, { maxLength: 12 }), (tokens) => {
        const text = `[${tokens.join('')}`;
        const isJson = (() => {
          try {
            return JSON.parse(text) !== undefined;
          } catch {
            return false;
          }
        })();
        const [fault] = parseTimeline(text).faults;
        expect(fault?.message.startsWith('not JSON at line')).toBe(!isJson);
      }),
      { numRuns: 2000 },
    );
  });
});

/** Paths of every value in the file but the format. */
function pathsOf(value: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null) return [path];
  const inside = Object.entries(value).flatMap(([key, item]) =>
    pathsOf(item, Array.isArray(value) ? `${path}[${key}]` : path === '' ? key : `${path}.${key}`),
  );
  return path === '' ? inside : [path, ...inside];
}

describe('whatever the file holds', () => {
  const paths = pathsOf(sound()).filter((path) => path !== 'format');

  it('never throws', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => void readTimeline(value)));
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.jsonValue(), (path, value) => {
        expect(changed(path, value).timeline).not.toBeNull();
      }),
      { numRuns: 500 },
    );
  });

  it('a fault in one field costs that item and what hangs on it', () => {
    const whole = ids(readTimeline(sound()).timeline);
    fc.assert(
      fc.property(fc.constantFrom(...paths), (path) => {
        const { timeline, faults } = changed(path, { not: 'sound' });
        expect(faults[0]?.path.startsWith(path)).toBe(true);
        const [, list = '', index = ''] = /^(\w+)\[(\d+)\]/.exec(path) ?? [];
        for (const [key, all = []] of Object.entries(whole)) {
          const left = ids(timeline)[key as keyof typeof whole] ?? [];
          if (key === path) expect(left).toEqual([]);
          else if (key === list) expect(left).toEqual(all.filter((_, i) => i !== Number(index)));
          // A quote stands on its sources.
          else if (key !== 'quotes' || !/^sources(?:$|\[0\])/.test(path)) expect(left).toEqual(all);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('takes a hostile text for a text or a fault', () => {
    const places = [
      'title',
      'events[1].id',
      'events[1].title',
      'events[1].date.edtf',
      'sources[0].url',
      'quotes[0].speaker',
    ];
    expect(HOSTILE).toHaveLength(200);
    for (const text of HOSTILE) {
      for (const path of places) {
        const { timeline, faults } = changed(path, text);
        expect(timeline).not.toBeNull();
        for (const { message } of faults) {
          expect(message.length).toBeLessThan(700);
          expect(message).not.toMatch(/[\p{Cc}\p{Cf}]/u);
        }
      }
    }
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it('takes time in proportion to the size of the file', () => {
    const file = (count: number) => {
      const redirects = Array.from({ length: count }, (_, i) => ({
        from: `r-${i}`,
        to: `r-${(i + 1) % count}`,
      }));
      const events = Array.from({ length: count }, (_, i) => ({
        ...sound().events[0],
        id: `e-${i % 7}`,
        kind: i % 2 ? 'war' : 'aid',
      }));
      return { ...sound(), events, redirects };
    };
    const timeOf = (count: number) => {
      const value = file(count);
      const start = performance.now();
      readTimeline(value);
      return performance.now() - start;
    };
    timeOf(2000);
    const small = timeOf(2000);
    // Ten times the size in a hundred times the time would be quadratic; the rest is room for a busy machine.
    expect(timeOf(20_000)).toBeLessThan(Math.max(small, 20) * 50);
  });
});
