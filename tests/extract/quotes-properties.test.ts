import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findActors } from '../../src/extract/actors/index.ts';
import type { Article } from '../../src/extract/article.ts';
import { findQuotes } from '../../src/extract/quotes/index.ts';
import { splitSentences } from '../../src/extract/sentences.ts';

function read(text: string): Article {
  const blocks: Article['blocks'][number][] = [];
  let at = 0;
  for (const line of text.split('\n')) {
    if (line.trim() !== '') {
      const kind = line.startsWith('>') ? 'blockquote' : 'paragraph';
      blocks.push({ start: at, end: at + line.length, kind, rule: 'test' });
    }
    at += line.length + 1;
  }
  return { file: 'x.txt', mediaType: 'text/plain', text, metadata: {}, blocks };
}

function analyse(text: string) {
  const article = read(text);
  const sentences = splitSentences(article);
  const cast = findActors(article, sentences);
  return { actors: cast.actors, quotes: findQuotes(article, sentences, cast) };
}

const piece = fc.constantFrom(
  ...'" “ ” « » „ ‘ ’ \' . , : ; — - ( ) \n > said asked he she the Moscow Kyiv President Anna Petrova of and says According to a spokesman Ministry U.S. Mr. 34 ? !'.split(
    ' ',
  ),
  ' ',
  '\n',
  '“We will stay,” ',
  'told reporters ',
);
const text = fc.oneof(
  fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(' ')),
  fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
);

describe('any text', () => {
  test('quotes and mentions slice back to their words and never overlap', () => {
    fc.assert(
      fc.property(text, (given) => {
        const { quotes, actors } = analyse(given);
        let end = 0;
        for (const quote of quotes) {
          expect(given.slice(quote.start, quote.end)).toBe(quote.text);
          expect(quote.text.trim()).toBe(quote.text);
          expect(quote.start).toBeGreaterThanOrEqual(end);
          end = quote.end;
          if (quote.actor !== null) expect(actors[quote.actor]).toBeDefined();
          expect(quote.speaker ?? 'nobody').not.toMatch(/^(?:he|she|it|they|i|we|you|who|him|her)$/i);
        }
        for (const actor of actors) {
          expect(actor.name).not.toBe('');
          for (const { start, end: stop } of actor.mentions) {
            expect(start).toBeLessThan(stop);
            expect(stop).toBeLessThanOrEqual(given.length);
          }
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('the same text gives the same quotes', () => {
    fc.assert(
      fc.property(text, (given) => {
        expect(analyse(given)).toEqual(analyse(given));
      }),
      { numRuns: 100 },
    );
  });
});

/** Linear stages take about twice as long for twice the text; a factor of six leaves room for a busy machine. */
describe('hostile text costs linear time', () => {
  test.each([
    ['opening marks', '“'],
    ['straight marks', '"'],
    ['apostrophes', "'a "],
    ['all marks', '"\'“‘«„'],
    ['capitals', 'Abc '],
    ['one long word', 'A'],
    ['hyphens', 'a-'],
    ['offices', 'the President '],
    ['bodies', 'Ministry of '],
    ['cues', 'he said, '],
    ['quotations in one sentence', '"Abc def ghi jkl," he said, '],
    ['open paragraphs', '“abc def ghi\n'],
    ['namesakes', 'President Abc Smith said. '],
  ])('%s', (_, unit) => {
    const cost = (length: number): number => {
      const given = unit.repeat(Math.ceil(length / unit.length));
      const start = performance.now();
      analyse(given);
      return performance.now() - start;
    };
    cost(20_000);
    const small = Math.min(cost(40_000), cost(40_000));
    expect(Math.min(cost(80_000), cost(80_000))).toBeLessThan(6 * small + 150);
  });
});
