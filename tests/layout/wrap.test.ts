import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wrapText } from '../../src/layout/wrap.ts';

/** One unit for each character. */
const measure = (text: string): number => Array.from(text).length;

describe('wrapping', () => {
  it('takes as many words to a line as fit', () => {
    expect(wrapText('one two three four', 9, measure)).toEqual(['one two', 'three', 'four']);
  });

  it('says with an ellipsis that there is more', () => {
    expect(wrapText('one two three four', 9, measure, 2)).toEqual(['one two', 'three …']);
    expect(wrapText('one two three', 9, measure, 2)).toEqual(['one two', 'three']);
  });

  it('keeps an accent with its letter where a word has to be cut', () => {
    expect(wrapText('e\u0301e\u0301e\u0301', 4, measure)).toEqual(['e\u0301e\u0301', 'e\u0301']);
  });

  const text = fc.array(fc.stringMatching(/^\S{1,12}$/u), { maxLength: 30 }).map((words) => words.join(' '));

  it('loses nothing, and stays inside the width', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 12, max: 40 }), (words, width) => {
        const lines = wrapText(words, width, measure);
        expect(lines.join(' ').replace(/\s+/gu, ' ')).toBe(words.split(/\s+/u).filter(Boolean).join(' '));
        for (const line of lines) expect(measure(line)).toBeLessThanOrEqual(width);
      }),
    );
  });

  it('gives no more lines than it may', () => {
    fc.assert(
      fc.property(
        text,
        fc.integer({ min: 1, max: 40 }),
        fc.integer({ min: 1, max: 5 }),
        (words, width, most) => {
          expect(wrapText(words, width, measure, most).length).toBeLessThanOrEqual(most);
        },
      ),
    );
  });
});
