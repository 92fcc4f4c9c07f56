import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Article } from '../../src/extract/article.ts';
import { tagTogether, tagTokens } from '../../src/extract/tokens.ts';

const article = (text: string): Article => ({
  file: 'tokens.txt',
  mediaType: 'text/plain',
  text,
  blocks: [],
  metadata: {},
});

const WORDS =
  'the left town of Osk has had been shelled, and it withdrew "at once" on 4.5 May 2031; won’t U.S. who that strikes to cease-fire (its) said. —'.split(
    ' ',
  );
const piece = fc
  .array(fc.tuple(fc.constantFrom(' ', '\n', '  ', '\t', '\u00a0'), fc.constantFrom(...WORDS)), {
    maxLength: 9,
  })
  .map((pairs) =>
    pairs
      .map(([space, word]) => space + word)
      .join('')
      .trim(),
  );

test('ranges read together have the tokens that each has alone', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 6 }), fc.constantFrom('\n\n', ' ', '\r'), (pieces, between) => {
      const text = pieces.join(between);
      let end = -between.length;
      const ranges = pieces.map((words) => {
        const start = end + between.length;
        end = start + words.length;
        return { start, end };
      });
      const alone = ranges.map((range) => tagTokens(article(text), range));
      expect(tagTogether(article(text), ranges)).toEqual(alone);
    }),
  );
});

test.each([
  ['Hồ took Lạng Sơn.', ['Hồ', 'took', 'Lạng', 'Sơn', '.']],
  ['Šiauliai, Iași and Łódź fell', ['Šiauliai', ',', 'Iași', 'and', 'Łódź', 'fell']],
])('letters beyond Latin-1 cut no word apart: %s', (text, words) => {
  expect(tagTokens(article(text), { start: 0, end: text.length }).map((token) => token.text)).toEqual(words);
});

test('however long a word is, its tokens are its text', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('a', 'ж', 'ồ', 'ș', '-'), { minLength: 1, maxLength: 400 }),
      (letters) => {
        const text = letters.join('');
        const tokens = tagTokens(article(text), { start: 0, end: text.length });
        for (const { start, end, text: word } of tokens) expect(text.slice(start, end)).toBe(word);
        expect(tokens.map((token) => token.text).join('')).toBe(text);
      },
    ),
  );
});

test('a text has the same tokens whatever was read before it', () => {
  const later = article('My grandmother’s house burned.');
  const words = (): string[] =>
    tagTokens(later, { start: 0, end: later.text.length }).map(({ text }) => text);
  const before = article('“It was my grandmother’s.”');
  tagTokens(before, { start: 0, end: before.text.length });
  expect(words()).toEqual(['My', 'grandmother', '’s', 'house', 'burned', '.']);
});
