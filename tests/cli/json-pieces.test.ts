import fc from 'fast-check';
import { expect, it } from 'vitest';
import { jsonPieces } from '../../src/cli/json-pieces.ts';

const whole = (value: object): string => `${JSON.stringify(value, null, 1)}\n`;

it('writes the bytes that JSON.stringify writes', () => {
  const value = fc.dictionary(
    fc.string(),
    fc.oneof(fc.jsonValue(), fc.array(fc.jsonValue()), fc.constant(undefined)),
  );
  fc.assert(
    fc.property(value, (made) => {
      expect([...jsonPieces(made)].join('')).toBe(whole(made));
    }),
  );
});

it('writes long lists in pieces, none of which holds much', () => {
  const value = { events: Array.from({ length: 20_000 }, (_, n) => ({ id: `event-${n}`, text: 'ä\n“' })) };
  const pieces = [...jsonPieces(value)];
  expect(pieces.join('')).toBe(whole(value));
  expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThan(70_000);
});
