import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assignIds } from '../../src/extract/write/ids.ts';
import { slug } from '../../src/extract/write/slug.ts';

describe('slug', () => {
  it.each([
    ['30-hour Easter ceasefire between Russia and Ukraine', 'hour-easter-ceasefire-russia-ukraine'],
    ['Zelenskyy’s U.S. visit', 'zelenskyy-us-visit'],
    ['Çavuşoğlu hosts', 'cavusoglu-hosts'],
    ['Переговори в Стамбулі', 'переговори-в-стамбулі'],
    ['2022', 'event'],
  ])('%s', (title, id) => {
    expect(slug(title, 'event')).toBe(id);
  });

  it('is always an id that begins with a letter', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        expect(slug(text, 'event')).toMatch(/^\p{L}[\p{L}\p{N}-]*$/u);
        expect(slug(text, 'event').length).toBeLessThanOrEqual(130);
      }),
    );
  });
});

describe('ids', () => {
  const thing = (wish: string, ...marks: string[]) => ({ wish, marks });

  it('stay when the wish changes', () => {
    const { ids } = assignIds([thing('better-name', 'm1', 'm2')], [{ id: 'old-name', marks: ['m2'] }], []);
    expect(ids).toEqual(['old-name']);
  });

  it('do not depend on what else is there', () => {
    const known = [
      { id: 'a', marks: ['1'] },
      { id: 'b', marks: ['2'] },
    ];
    expect(assignIds([thing('x', '9'), thing('y', '2'), thing('z', '1')], known, []).ids).toEqual([
      'x',
      'b',
      'a',
    ]);
  });

  it('of two that became one, the other leads to it', () => {
    const known = [
      { id: 'a', marks: ['1'] },
      { id: 'b', marks: ['2', '3'] },
    ];
    const { ids, heirs } = assignIds([thing('x', '1', '2', '3')], known, []);
    expect(ids).toEqual(['a']);
    expect(heirs.get('b')).toBe('a');
  });

  it('an id that is gone is not given to another', () => {
    const { ids, heirs } = assignIds([thing('a', '9')], [{ id: 'a', marks: ['1'] }], []);
    expect(ids[0]).not.toBe('a');
    expect(heirs.get('a')).toBeNull();
  });

  it('one that comes back takes its own again, and nobody else does', () => {
    const retired = [{ from: 'a', to: null, date: '2025-04-21' }];
    expect(assignIds([{ wish: 'a', date: '2025-04-21', marks: ['1'] }], [], retired).ids).toEqual(['a']);
    expect(assignIds([{ wish: 'a', date: '1990', marks: ['1'] }], [], retired).ids).toEqual(['a-1990']);
  });

  it('stay with many that share all their marks, and each that is gone leads to one of them', () => {
    const known = Array.from({ length: 3000 }, (_, i) => ({ id: `old-${i}`, marks: ['m1', 'm2'] }));
    const same = known.map(() => thing('x', 'm1', 'm2'));
    expect(assignIds(same, known, []).ids).toEqual(known.map(({ id }) => id));
    const { ids, heirs } = assignIds(same.slice(0, 1000), known, []);
    expect(new Set(ids).size).toBe(1000);
    for (const { id } of known) expect(ids).toContain(heirs.get(id));
  });

  it('are distinct for what can not be told apart', () => {
    const { ids } = assignIds(
      Array.from({ length: 5000 }, () => thing('chant', 'm1')),
      [],
      [],
    );
    expect(new Set(ids).size).toBe(5000);
    for (const id of ids) expect(id).toMatch(/^[a-z][a-z\d]*(?:-[a-z\d]+)*$/);
    // The next build gives each the id it had.
    const known = ids.map((id) => ({ id, marks: ['m1'] }));
    expect(
      assignIds(
        ids.map(() => thing('chant', 'm1')),
        known,
        [],
      ).ids,
    ).toEqual(ids);
  });

  it('are distinct, whatever is asked for', () => {
    const things = fc.uniqueArray(
      fc.record({
        wish: fc.constantFrom('a', 'b'),
        marks: fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 1 }),
      }),
      {
        selector: ({ marks }) => marks[0],
      },
    );
    fc.assert(
      fc.property(things, (all) => {
        const { ids } = assignIds(all, [], []);
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });
});
