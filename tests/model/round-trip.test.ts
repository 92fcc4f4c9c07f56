import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toIso } from '../../src/model/calendar.ts';
import { parseEdtf } from '../../src/model/edtf.ts';
import {
  ACTOR_KINDS,
  type Evidence,
  FORMAT,
  type FuzzyDate,
  type Inference,
  ROLES,
  type Timeline,
  type Wording,
} from '../../src/model/timeline.ts';
import { parseTimeline } from '../../src/model/parse-timeline.ts';
import { readTimeline } from '../../src/model/validate.ts';
import { KINDS, STATUSES } from '../../src/model/vocabulary.ts';

const LENGTH = 1000;

const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 });
const two = fc.integer({ min: 1, max: 12 }).map((n) => String(n).padStart(2, '0'));
const year = fc.integer({ min: 0, max: 2400 }).map((n) => String(n).padStart(4, '0'));
const edtf = fc.oneof(
  year,
  fc.tuple(year, two).map(([y, m]) => `${y}-${m}`),
  fc.tuple(year, two, two).map(([y, m, d]) => `${y}-${m}-${d}~`),
  fc.tuple(year, two).map(([y, m]) => `${y}-${m}-03T12:00:00Z`),
  fc.tuple(year, fc.integer({ min: 21, max: 24 })).map(([y, season]) => `${y}-${season}`),
  fc.tuple(year, two, two).map(([y, a, b]) => `${y}-${a < b ? a : b}/${y}-12-31`),
  year.map((y) => `${y.slice(0, 3)}X`),
  year.map((y) => `${y}/..`),
);
const date = fc
  .tuple(edtf, fc.string(), fc.option(fc.double({ min: 0, max: 1, noNaN: true })))
  .map(([value, words, confidence]): FuzzyDate => {
    const { edtf, precision, startMs, endMs } = parseEdtf(value);
    const iso = (ms: number | null): string | null => (ms === null ? null : toIso(ms));
    return {
      edtf,
      precision,
      start: iso(startMs),
      end: iso(endMs),
      text: words,
      rule: 'date/day',
      inferred: [{ part: 'year', from: words, rule: 'anchor/published' }],
      ...(confidence === null ? {} : { confidence }),
    };
  });

/** Ids of one sort, each once: they have letters of any script, which is what slugs keep. */
function ids(sort: string, most: number): fc.Arbitrary<string[]> {
  return fc
    .uniqueArray(fc.constantFrom('truce', 'крым', 'قمة', 'mole-2', 'a', 'eté-x1', 'δ4'), {
      minLength: 1,
      maxLength: most,
    })
    .map((names) => names.map((name) => `${name}-${sort}`));
}

function evidence(sources: readonly string[]): fc.Arbitrary<Evidence> {
  return fc
    .tuple(fc.constantFrom(...sources), text, fc.nat(LENGTH - 60), fc.option(fc.string()))
    .map(([source, exact, start, prefix]) => ({
      source,
      selector: [
        { type: 'TextQuoteSelector' as const, exact, ...(prefix === null ? {} : { prefix }) },
        { type: 'TextPositionSelector' as const, start, end: start + [...exact].length },
      ],
    }));
}

const language = fc.constantFrom('en', 'uk', 'ar', 'pt-BR', 'uk-Latn', 'und-Cyrl');

/** A quotation in another language: the source's own stands in it, an editor's may stand anywhere or nowhere. */
function wording(sources: readonly string[]): fc.Arbitrary<Wording> {
  return fc
    .tuple(text, language, evidence(sources), fc.boolean(), fc.option(text), fc.boolean())
    .map(([words, tag, stands, isSource, translator, isPlaced]) => ({
      text: words,
      language: tag,
      by: isSource ? ('source' as const) : ('editor' as const),
      ...(translator === null ? {} : { translator }),
      ...(isSource || isPlaced ? { evidence: stands } : {}),
    }));
}

/** Whole timelines in which every reference leads somewhere. */
const timeline: fc.Arbitrary<Timeline> = fc
  .tuple(
    ids('source', 3),
    ids('actor', 4),
    ids('event', 5),
    ids('quote', 4),
    ids('paraphrase', 3),
    ids('gone', 3),
  )
  .chain(([sources, actors, events, quotes, paraphrases, gone]) => {
    const stands = fc.array(evidence(sources), { minLength: 1, maxLength: 3 });
    const actor = fc.constantFrom(...actors);
    const some = fc.subarray(events);
    const corrections = fc.array(
      fc.record({ edit: fc.constant('3 redate'), field: fc.constant('date'), was: text }),
      {
        maxLength: 2,
      },
    );
    const said = fc.record({
      text,
      speaker: fc.option(actor),
      date: fc.option(date),
      events: some,
      evidence: stands,
      rule: fc.constant('cue/after'),
      inferred: fc.constant<Inference[]>([]),
      corrections,
    });
    const all = <T>(of: fc.Arbitrary<T>, names: readonly string[]): fc.Arbitrary<(T & { id: string })[]> =>
      fc.tuple(...names.map((id) => of.map((value) => ({ ...value, id }))));
    return fc.record({
      format: fc.constant(FORMAT),
      title: text,
      language: fc.constantFrom('en', 'uk', 'pt-BR'),
      sources: all(
        fc.record({
          file: text,
          mediaType: fc.constantFrom('text/plain' as const, 'text/markdown' as const, 'text/html' as const),
          sha256: fc.constant('0'.repeat(64)),
          length: fc.constant(LENGTH),
        }),
        sources,
      ),
      actors: all(
        fc.record({
          name: text,
          kind: fc.constantFrom(...ACTOR_KINDS),
          aliases: fc.array(text),
          corrections,
        }),
        actors,
      ),
      events: all(
        fc.record({
          title: text,
          date: fc.option(date),
          kind: fc.constantFrom(...KINDS),
          status: fc.constantFrom(...STATUSES),
          claimedBy: fc.subarray(actors),
          disputedBy: fc.subarray(actors),
          actors: fc.array(fc.record({ actor, role: fc.constantFrom(...ROLES) }), { maxLength: 3 }),
          evidence: stands,
          rule: fc.constant('event/verb'),
          corrections,
        }),
        events,
      ),
      quotes: all(
        fc
          .tuple(
            said,
            fc.constantFrom('full' as const, 'fragment' as const),
            fc.option(language),
            fc.option(wording(sources)),
            fc.array(wording(sources), { maxLength: 3 }),
          )
          .map(([each, kind, language, original, translations]) => ({
            ...each,
            kind,
            ...(language === null ? {} : { language }),
            ...(original === null ? {} : { original }),
            ...(translations.length === 0 ? {} : { translations }),
          })),
        quotes,
      ),
      paraphrases: all(said, paraphrases),
      redirects: fc.tuple(
        ...gone.map((from) =>
          fc.oneof(
            fc.constantFrom(...events).map((to) => ({ from, to })),
            edtf.map((day) => ({ from, to: null, date: parseEdtf(day).edtf })),
          ),
        ),
      ),
    });
  });

describe('any timeline', () => {
  it('is read from its file as it was written', () => {
    fc.assert(
      fc.property(timeline, (written) => {
        const { timeline: read, faults } = parseTimeline(JSON.stringify(written));
        expect(faults).toEqual([]);
        expect(read).toEqual(written);
      }),
    );
  });

  it('is written the same once more', () => {
    fc.assert(
      fc.property(timeline, (written) => {
        const once = readTimeline(written).timeline;
        expect(readTimeline(once).timeline).toEqual(once);
        expect(JSON.stringify(parseTimeline(JSON.stringify(once)).timeline)).toBe(JSON.stringify(once));
      }),
    );
  });
});
