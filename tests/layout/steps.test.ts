import fc from 'fast-check';
import { expect, it } from 'vitest';
import { atOnce, sortSteps } from '../../src/layout/steps.ts';

/** Long enough for several runs to be merged. */
const LONG = 20_000;
const numbers = (seed: number, most: number): Float64Array => {
  let state = seed;
  return Float64Array.from({ length: LONG }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state % most;
  });
};

it('sorts whatever comes, as a sort at once does, and stops on the way', () => {
  fc.assert(
    fc.property(fc.nat(), fc.constantFrom(3, 1000, 2 ** 31), (seed, most) => {
      const values = numbers(seed, most);
      const steps = sortSteps(values);
      expect(steps.next().done).toBe(false);
      atOnce(steps);
      // Number by number an assertion takes longer than all the sorting.
      const expected = numbers(seed, most).sort();
      expect(values.findIndex((value, i) => value !== expected[i])).toBe(-1);
    }),
    { numRuns: 10 },
  );
});

it('keeps the order of what compares as the same', () => {
  const keys = numbers(7, 5);
  const places = Uint32Array.from(keys.keys());
  atOnce(sortSteps(places, (a, b) => (keys[a] ?? 0) - (keys[b] ?? 0)));
  const expected = [...keys.keys()].sort((a, b) => (keys[a] ?? 0) - (keys[b] ?? 0) || a - b);
  expect(expected.findIndex((place, i) => place !== places[i])).toBe(-1);
});
