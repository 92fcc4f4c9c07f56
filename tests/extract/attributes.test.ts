import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { tagEnd } from '../../src/extract/read/attributes.ts';

const word = fc.stringMatching(/^[a-z]{1,4}$/);
const space = fc.constantFrom(' ', '\n', '  ', ' / ');
const value = fc.oneof(
  fc.constant(''),
  word.map((text) => `=${text}`),
  word.map((text) => ` = "${text} > '${text}' x=1"`),
  word.map((text) => `='<a "${text}">'`),
);
/** Names are numbered: of two with one name a page keeps the first. */
const attributes = fc
  .array(fc.tuple(space, word, value))
  .map((all) => all.map(([gap, name, given], n) => `${gap}${name}${n}${given}`));

describe('tagEnd', () => {
  it('finds the end of a tag and counts what stands in it as a browser does', () => {
    fc.assert(
      fc.property(attributes, (all) => {
        const page = `<p${all.join('')} >Text > here`;
        const paragraph = new JSDOM(page).window.document.querySelector('p');
        const { end, attributes: count } = tagEnd(page, 2, 1000);
        expect(count).toBe(paragraph?.attributes.length);
        expect(page.slice(end)).toBe(paragraph?.textContent);
      }),
    );
  });

  it.each([['<p a="b'], ['<p a='], ['<p a'], ['<p '], ['<p']])(
    'ends with a text that ends inside %s',
    (page) => {
      expect(tagEnd(page, 2, 1000).end).toBe(page.length);
    },
  );

  it('stops behind the last attribute that it was asked for', () => {
    expect(tagEnd('<p a b c d>', 2, 2)).toEqual({ end: 8, attributes: 3 });
  });
});
