import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Timeline } from '../../src/model/timeline.ts';
import { buildSeeds, SEEDS } from './seeds.ts';

/** Events as expected/*.json writes them: when, how it stands, what, and how many tellings where there are several. */
const outline = ({ events }: Timeline): string[] =>
  events.map(({ date, status, title, evidence }) =>
    [
      date?.edtf ?? 'undated',
      status,
      title,
      ...(evidence.length > 1 ? [`${evidence.length} tellings`] : []),
    ].join(' | '),
  );
const expected = (name: string): unknown =>
  JSON.parse(readFileSync(join(import.meta.dirname, 'expected', `${name}.json`), 'utf8'));

describe('each seed alone gives what its expected file says', () => {
  it.each(SEEDS)('%s', (file) => {
    expect(outline(buildSeeds([file]))).toEqual(expected(file.replace(/\.[^.]+$/, '')));
  });
});

describe('the article alone', () => {
  const timeline = buildSeeds(['putin-willing-to-talk.txt']);
  const event = (id: string) => timeline.events.find((each) => each.id === id);
  const nameOf = (id: string) => timeline.actors.find((each) => each.id === id)?.name;

  it('tells the invasion three times as one event', () => {
    expect(event('full-scale-invasion')?.date?.edtf).toBe('2022-02');
    expect(event('full-scale-invasion')?.evidence).toHaveLength(3);
  });

  it('says what it took the years from', () => {
    for (const id of ['proposal-of-bilateral-talks', 'st-petersburg-meeting'])
      expect(event(id)?.date?.inferred.map(({ part }) => part)).toContain('year');
    expect(event('proposal-of-bilateral-talks')?.date?.edtf).toBe('2025-04-21');
    expect(event('proposal-of-bilateral-talks')?.date?.inferred[0]?.from).not.toBe('');
  });

  it('keeps the name of the envoy as written, and ties it by an edit that shows', () => {
    const envoy = timeline.actors.find(({ aliases }) => aliases.includes('Vitkov'));
    expect(envoy?.name).toBe('Steve Witkoff');
    expect(envoy?.corrections.map(({ edit }) => edit)).toEqual(['1 tie']);
    expect(event('st-petersburg-meeting')?.title).toContain('Vitkov');
    expect(event('st-petersburg-meeting')?.actors.map(({ actor, role }) => [nameOf(actor), role])).toEqual([
      ['Vladimir Putin', 'party'],
      ['Steve Witkoff', 'party'],
    ]);
  });

  it('leaves the truce disputed by both sides', () => {
    expect(event('easter-ceasefire')?.status).toBe('disputed');
    expect(event('easter-ceasefire')?.disputedBy.map(nameOf).sort()).toEqual(['Russia', 'Ukraine']);
  });

  it('gives no statement the date of a neighbour, and keeps them in the order of the text', () => {
    const undated = timeline.events.filter(({ date }) => date === null);
    expect(undated).toHaveLength(5);
    const positions = undated.map(({ evidence }) => evidence[0]?.selector[1].start ?? -1);
    expect(positions).toEqual([...positions].sort((a, b) => a - b));
  });

  it('has two quotes, whole, each tied to an event', () => {
    expect(timeline.quotes.map(({ speaker }) => nameOf(speaker ?? ''))).toEqual([
      'Volodymyr Zelenskyy',
      'Vladimir Putin',
    ]);
    for (const { events } of timeline.quotes) expect(events.length).toBeGreaterThan(0);
  });

  it('makes nothing of the page around it', () => {
    expect(JSON.stringify(timeline.events)).not.toMatch(/Summit|Friendship Day|19 reads/);
  });
});

describe('all seeds together', () => {
  const timeline = buildSeeds(SEEDS);
  const event = (id: string) => timeline.events.find((each) => each.id === id);
  const sourcesOf = (id: string): number => new Set(event(id)?.evidence.map(({ source }) => source)).size;

  it('tell what is told twice once, with the better date', () => {
    expect(event('full-scale-invasion')?.date?.edtf).toBe('2022-02-24');
    expect(sourcesOf('full-scale-invasion')).toBe(3);
    expect(event('full-scale-invasion')?.evidence).toHaveLength(5);
    expect(event('st-petersburg-meeting')?.date?.edtf).toBe('2025-04-11');
    expect(sourcesOf('st-petersburg-meeting')).toBe(2);
    expect(event('proposal-of-bilateral-talks')?.date?.edtf).toBe('2025-04-21');
    expect(sourcesOf('proposal-of-bilateral-talks')).toBe(2);
    expect(sourcesOf('easter-ceasefire')).toBe(2);
    expect(event('easter-ceasefire')?.status).toBe('disputed');
    expect(event('easter-ceasefire')?.date?.edtf).toMatch(/^2025-04-19/);
  });

  it('tell the Victory Day truce apart from its announcement', () => {
    expect(event('victory-day-truce')?.date?.edtf).toMatch(/^2025-05-08/);
    expect(timeline.events.filter(({ date }) => date?.edtf === '2025-04-28')).toHaveLength(1);
  });

  it('have at least forty events with ids that a person can read', () => {
    expect(timeline.events.length).toBeGreaterThanOrEqual(40);
    for (const { id } of timeline.events) {
      expect(id.length).toBeLessThanOrEqual(50);
      expect(id.split('-').length).toBeLessThanOrEqual(7);
    }
  });
});
