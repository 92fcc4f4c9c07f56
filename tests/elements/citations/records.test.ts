/** What is written for reference managers, read back by somebody else's parsers. */
import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cite } from '../../../src/elements/share/citations/cite.ts';
import { plain } from '../../../src/elements/share/citations/plain.ts';
import type { Citing } from '../../../src/elements/share/citations/works.ts';
import { event } from '../reading-fixture.ts';

interface Item {
  readonly title?: string;
  readonly author?: readonly { literal?: string; family?: string; given?: string }[];
  readonly issued?: { 'date-parts'?: readonly (readonly number[])[] };
  readonly publisher?: string;
  readonly URL?: string;
}
const read = (text: string, type: string): readonly Item[] =>
  plugins.input.chain(text, { forceType: type, generateGraph: false }) as readonly Item[];

const LINK = 'https://paper.example/war/#mill-talks';
const citing = (title: string, more: Partial<NonNullable<Citing['source']>> = {}): Citing => ({
  timeline: { title: 'The Orlen war', language: 'en' },
  what: { kind: 'event', event: event('mill-talks', 'Talks'), when: '' },
  source: {
    id: 'mill',
    file: 'mill.txt',
    mediaType: 'text/plain',
    sha256: '0'.repeat(64),
    length: 1,
    title,
    ...more,
  },
  link: LINK,
});

const words = fc.string({ unit: 'grapheme' }).filter((text) => plain(text) !== '');
const hostile = fc
  .array(
    fc.constantFrom(
      '{',
      '}',
      '\\',
      '%',
      '$',
      '#',
      '_',
      '&',
      '~',
      '^',
      '"',
      '@',
      ',',
      '=',
      '\r\n',
      'ER  - ',
      'a',
      'é',
      ' ',
    ),
    {
      minLength: 1,
    },
  )
  .map((signs) => `x${signs.join('')}x`);

describe('BibTeX', () => {
  const author = {
    author: 'Marsh, Ida; Harbour & Sons',
    published: '2031-05-20',
    url: 'https://gazette.example/a_b%20c?x={y}#z',
  };

  it('is read as it was meant', () => {
    const [entry, article, ...rest] = read(
      cite(citing('Talks & “more”', author), 'bibtex').text,
      '@bibtex/text',
    );
    expect(rest).toEqual([]);
    expect(entry).toMatchObject({ title: 'Talks', URL: LINK });
    expect(article).toMatchObject({
      title: 'Talks & “more”',
      author: [{ family: 'Marsh', given: 'Ida' }, { family: 'Harbour & Sons' }],
      issued: { 'date-parts': [[2031, 5, 20]] },
      URL: 'https://gazette.example/a_b%20c?x=%7By%7D#z',
    });
  });

  it('says n.d. where there is no date', () => {
    expect(cite(citing('Talks'), 'bibtex').text.match(/year = \{n\.d\.\}/g)).toHaveLength(2);
  });

  it('keeps its braces in pairs, and one record a work', () => {
    fc.assert(
      fc.property(fc.oneof(words, hostile), (title) => {
        const { text } = cite(citing(title, { publisher: title, author: title }), 'bibtex');
        let depth = 0;
        for (const sign of text) {
          if (sign === '{') depth++;
          if (sign === '}') depth--;
          expect(depth).toBeGreaterThanOrEqual(0);
        }
        expect(depth).toBe(0);
        expect(text.match(/^@misc\{[\w-]+,$/gm)).toHaveLength(2);
      }),
    );
  });

  it('is read back with its title, whatever that holds', () => {
    fc.assert(
      fc.property(hostile, (title) => {
        const [, article] = read(cite(citing(title), 'bibtex').text, '@bibtex/text');
        expect(article?.title?.replaceAll('<span class="nocase">', '').replaceAll('</span>', '')).toBe(
          plain(title),
        );
      }),
    );
  });
});

describe('RIS', () => {
  /** A record is lines of a tag and a value; nothing else is in the file. */
  const parse = (text: string): readonly (readonly [string, string])[] => {
    expect(text.endsWith('\r\n')).toBe(true);
    return text
      .slice(0, -2)
      .split('\r\n')
      .map((line) => {
        const [, tag = '', value = ''] = /^([A-Z][A-Z\d]) {2}- (.*)$/u.exec(line) ?? [];
        expect(tag, line).not.toBe('');
        return [tag, value];
      });
  };

  it('gives back what went in, and ends each record once', () => {
    fc.assert(
      fc.property(fc.oneof(words, hostile), (title) => {
        const found = parse(cite(citing(title, { publisher: title, published: '2031-05' }), 'ris').text);
        expect(found.filter(([tag]) => tag === 'TY' || tag === 'ER').map(([tag]) => tag)).toEqual([
          'TY',
          'ER',
          'TY',
          'ER',
        ]);
        expect(found.filter(([tag]) => tag === 'TI').map(([, value]) => value)).toEqual([
          'Talks',
          plain(title),
        ]);
        expect(found).toContainEqual(['PB', plain(title)]);
        expect(found).toContainEqual(['T2', 'The Orlen war']);
        expect(found).toContainEqual(['DA', '2031/05//']);
      }),
    );
  });

  it('is read as it was meant', () => {
    const more = {
      author: 'Marsh, Ida',
      publisher: 'The Gazette',
      published: '2031-05-20',
      url: 'https://gazette.example/',
    };
    const [entry, article, ...rest] = read(cite(citing('Talks & more', more), 'ris').text, '@ris/file');
    expect(rest).toEqual([]);
    expect(entry).toMatchObject({ title: 'Talks', URL: LINK });
    expect(article).toMatchObject({
      title: 'Talks & more',
      author: [{ family: 'Marsh', given: 'Ida' }],
      publisher: 'The Gazette',
      issued: { 'date-parts': [[2031, 5, 20]] },
      URL: 'https://gazette.example/',
    });
  });
});

it('CSL-JSON gives back what went in', () => {
  fc.assert(
    fc.property(fc.oneof(words, hostile), (title) => {
      const items = JSON.parse(
        cite(citing(title, { author: 'Marsh, Ida', published: '2031' }), 'csl').text,
      ) as Item[];
      expect(items[0]).toEqual({
        id: 'entry-mill-talks',
        type: 'webpage',
        title: 'Talks',
        'container-title': 'The Orlen war',
        URL: LINK,
        language: 'en',
      });
      expect(items[1]).toEqual({
        id: 'article-mill',
        type: 'webpage',
        title: plain(title),
        author: [{ family: 'Marsh', given: 'Ida' }],
        issued: { 'date-parts': [[2031]] },
      });
    }),
  );
});
