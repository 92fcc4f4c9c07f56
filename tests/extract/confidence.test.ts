import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/extract/analysis.ts';
import type { Article } from '../../src/extract/article.ts';
import { buildTimeline } from '../../src/extract/build.ts';
import { digest } from '../../src/extract/digest/index.ts';
import { Confidence, type Counts, keyOf, type Rules, type Telling } from '../../src/extract/confidence.ts';
import { readEdits } from '../../src/extract/edits/read.ts';
import { plainBlocks } from '../../src/extract/read/plain.ts';

const made = (rule: string, ...inferred: string[]): Rules => ({
  rule,
  inferred: inferred.map((each) => ({ part: 'year', from: 'x', rule: each })),
});
const told: Telling = { rule: 'event/verb', kind: 'assault', title: 'Arland took Tarn' };
const dates = (counts: Counts['dates']): Confidence =>
  new Confidence({ dates: counts, quotes: {}, events: {} });

describe('confidence', () => {
  it('is the share that was right, where much was counted', () => {
    const { dates: counts } = { dates: { 'date/day': [9000, 10_000], 'date/month': [100, 10_000] } };
    expect(dates(counts).date(made('date/day'))).toBe(0.9);
    expect(dates(counts).date(made('date/month'))).toBe(0.01);
  });

  it('leans on its rule, then on its area, then on all, where little was counted', () => {
    const sure = dates({
      'date/day': [1000, 1000],
      'date/day + anchor/a': [0, 1],
      'relative/later': [100, 1000],
    });
    const of = (...rules: [string, ...string[]]): number => sure.date(made(...rules));
    expect(of('date/day', 'anchor/a')).toBeLessThan(of('date/day', 'anchor/b'));
    expect(of('date/day', 'anchor/a')).toBeGreaterThan(0.8);
    expect(of('date/era')).toBeGreaterThan(of('feast/easter'));
    expect(of('feast/easter')).toBeGreaterThan(of('relative/ago'));
  });

  it('is never certainty, and a half where nothing is known', () => {
    expect(dates({ 'date/day': [1e6, 1e6] }).date(made('date/day'))).toBe(0.99);
    expect(dates({}).date(made('date/day'))).toBe(0.5);
  });

  it('of a quotation leans on how its speaker was found, whatever its marks', () => {
    const quotes = new Confidence({
      dates: {},
      quotes: { 'marks/pair cue/after': [990, 1000], 'marks/pair speaker/carry-over': [500, 1000] },
      events: {},
    });
    const beside = quotes.quote(made('marks/unclosed cue/before'));
    expect(beside).toBeGreaterThan(quotes.quote(made('marks/unclosed speaker/carry-over')));
    expect(beside).toBeGreaterThan(quotes.quote(made('marks/pair cue/after', 'speaker/pronoun')));
  });

  it('of an event is no surer than the events whose dates are as sure', () => {
    const confidence = new Confidence({
      dates: { 'date/day': [1000, 1000], 'date/season': [100, 1000] },
      quotes: {},
      events: { 'date/sure + event/verb': [90, 100], 'date/unsure + event/verb': [40, 100] },
    });
    expect(confidence.event(told, made('date/day'))).toBeGreaterThan(0.8);
    expect(confidence.event(told, made('date/season'))).toBeLessThan(0.5);
  });

  it('is what such a share has come to in unread texts', () => {
    const counts = { dates: { 'date/day': [90, 100], 'date/month': [50, 100] }, quotes: {}, events: {} };
    const of = (level: number[], rule: string) => new Confidence(counts, { dates: level }).date(made(rule));
    expect(of([0, 1], 'date/day')).toBe(new Confidence(counts).date(made('date/day')));
    expect(of([-1, 1], 'date/day')).toBeLessThan(of([0, 1], 'date/day'));
    // No share makes a difference, where none has made one.
    expect(of([2, 0], 'date/day')).toBe(0.88);
    expect(of([2, 0], 'date/month')).toBe(0.88);
  });

  it('of an event is less where somebody only said something, or one word is known of it', () => {
    const counts = { dates: { 'date/day': [90, 100] }, quotes: {}, events: { 'event/verb': [90, 100] } };
    const confidence = new Confidence(counts, { events: [0, 1, 0, -1, -2] });
    const of = (more: Partial<Telling>) => confidence.event({ ...told, ...more }, made('date/day'));
    expect(of({ kind: 'state' })).toBeLessThan(of({}));
    expect(of({ title: 'Battle' })).toBeLessThan(of({ kind: 'state' }));
  });

  it('stays between 0 and 1, in hundredths, whatever was counted', () => {
    const count = fc.nat(500).chain((found) => fc.tuple(fc.nat(found), fc.constant(found)));
    const key = fc.constantFrom('a/b', 'a/b + c/d', 'a/e', 'f', '', '__proto__');
    fc.assert(
      fc.property(fc.dictionary(key, count), key, (counts, rule) => {
        const value = dates(counts).date(made(rule));
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThan(1);
        expect(Math.round(value * 100) / 100).toBe(value);
      }),
    );
  });
});

describe('the rules of a result', () => {
  it('are one however often and in whatever order they were used', () => {
    expect(keyOf(made('date/day', 'b/z', 'a/y', 'b/z'))).toBe('date/day + a/y + b/z');
    expect(keyOf(made('marks/pair speaker/turn', 'speaker/turn'))).toBe('marks/pair speaker/turn');
  });
});

describe('a timeline', () => {
  const text =
    'Truce at the mill\n\nOn 3 May 2031 Arvo Lind met the envoys. “We heard the guns all night,” Arvo Lind said.\n';
  const article: Article = {
    file: 'a.txt',
    mediaType: 'text/plain',
    text,
    metadata: {},
    blocks: plainBlocks(text, {}),
  };
  const build = (edits: string) => buildTimeline([digest(analyse(article))], readEdits(edits), null).timeline;

  it('says how sure its dates, events and quotes are', () => {
    const [event] = build('').events;
    const [quote] = build('').quotes;
    for (const value of [event?.confidence, event?.date?.confidence, quote?.confidence]) {
      expect(value).toBeGreaterThan(0);
      expect(value).toBeLessThan(1);
    }
  });

  it('says nothing of the sort of what an editor gave', () => {
    const { events, quotes } = build(
      'edits:\n- {do: redate, event: {words: met the envoys}, edtf: 2031-05-04}\n- {do: reattribute, quote: guns all night, speaker: Arvo Lind}\n',
    );
    expect(events[0]?.date?.edtf).toBe('2031-05-04');
    for (const value of [events[0]?.confidence, events[0]?.date?.confidence, quotes[0]?.confidence])
      expect(value).toBeUndefined();
  });
});
