import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cite, type Style } from '../../../src/elements/share/citations/cite.ts';
import type { Citing } from '../../../src/elements/share/citations/works.ts';
import { event, timeline } from '../reading-fixture.ts';

const LINK = 'https://paper.example/war/#mill-talks';
const source = {
  id: 'mill',
  file: 'articles/mill.txt',
  title: 'Talks at the “old” mill',
  publisher: 'The Harbour Gazette',
  author: 'Marsh, Ida-May; Roe, John',
  published: '2031-05-20',
  url: 'https://gazette.example/mill?part=2',
  language: 'en',
  mediaType: 'text/plain',
  sha256: '0'.repeat(64),
  length: 10,
} as const;
const citing: Citing = {
  timeline: { title: 'The Orlen war', language: 'en' },
  what: { kind: 'event', event: event('mill-talks', 'Talks at the mill'), when: '10 May 2031' },
  source,
  link: LINK,
};
const quotation = timeline.quotes[1];
if (!quotation) throw new Error('the fixture has no quotation');
const quoting: Citing = {
  ...citing,
  what: {
    kind: 'quote',
    quote: { ...quotation, text: 'The door\nis open.', date: null },
    speaker: 'Oda Lind',
  },
  source: null,
};
const lines = (of: Citing, style: Style): readonly string[] => cite(of, style).text.split('\n');

describe('an event', () => {
  it('in APA', () => {
    expect(lines(citing, 'apa')).toEqual([
      `Talks at the mill, 10 May 2031. (n.d.). In The Orlen war. ${LINK}`,
      'Marsh, I.-M., & Roe, J. (2031, May 20). Talks at the “old” mill. The Harbour Gazette. https://gazette.example/mill?part=2',
    ]);
    const italics = cite(citing, 'apa').references.map((pieces) =>
      pieces.flatMap(({ text, italic }) => (italic ? [text] : [])),
    );
    expect(italics).toEqual([['The Orlen war'], ['Talks at the “old” mill']]);
  });

  it('in MLA', () => {
    expect(lines(citing, 'mla')).toEqual([
      `“Talks at the mill, 10 May 2031.” The Orlen war, ${LINK}.`,
      'Marsh, Ida-May, and John Roe. “Talks at the ‘old’ mill.” The Harbour Gazette, 20 May 2031, https://gazette.example/mill?part=2.',
    ]);
  });

  it('in Chicago', () => {
    expect(lines(citing, 'note')).toEqual([
      `“Talks at the mill, 10 May 2031,” The Orlen war, n.d., ${LINK}; citing Ida-May Marsh and John Roe, “Talks at the ‘old’ mill,” The Harbour Gazette, May 20, 2031, https://gazette.example/mill?part=2.`,
    ]);
    expect(lines(citing, 'bibliography')).toEqual([
      `“Talks at the mill, 10 May 2031.” The Orlen war, n.d. ${LINK}.`,
      'Marsh, Ida-May and John Roe. “Talks at the ‘old’ mill.” The Harbour Gazette, May 20, 2031. https://gazette.example/mill?part=2.',
    ]);
  });

  it('without author, publisher, title, date or address', () => {
    const { title, publisher, author, published, url, ...bare } = source;
    expect([title, publisher, author, published, url]).not.toContain(undefined);
    const without = { ...citing, source: bare };
    expect(lines(without, 'apa')[1]).toBe('mill.txt. (n.d.).');
    expect(lines(without, 'mla')[1]).toBe('“mill.txt.”');
    expect(lines(without, 'note')[0]).toMatch(/; citing “mill\.txt,” n\.d\.$/);
    expect(lines(without, 'bibliography')[1]).toBe('“mill.txt.” n.d.');
  });

  it('by an author whose name does not say its parts, in a month', () => {
    const of = { ...citing, source: { ...source, author: 'Harbour News Agency', published: '2031-09' } };
    expect(lines(of, 'apa')[1]).toMatch(/^Harbour News Agency\. \(2031, September\)\. /);
    expect(lines(of, 'mla')[1]).toMatch(/^Harbour News Agency\. .*, Sept\. 2031, /);
    expect(lines(of, 'note')[0]).toMatch(/; citing Harbour News Agency, .*, September 2031, /);
  });

  it('keeps a date that is no plain day', () => {
    const of = { ...citing, source: { ...source, published: '2031-21' } };
    expect(lines(of, 'apa')[1]).toContain('(2031-21).');
  });
});

it('a quotation is its speaker’s', () => {
  expect(lines(quoting, 'apa')).toEqual([
    `Oda Lind. (n.d.). The door is open. [Quotation]. In The Orlen war. ${LINK}`,
  ]);
  expect(lines(quoting, 'mla')).toEqual([`Oda Lind. “The door is open.” The Orlen war, ${LINK}.`]);
  expect(lines(quoting, 'note')).toEqual([`Oda Lind, “The door is open.” The Orlen war, n.d., ${LINK}.`]);
});

it('a long quotation is named by its first words', () => {
  const text = Array.from({ length: 30 }, (_, i) => `word${i}`).join(' ');
  const what = { kind: 'quote', quote: { ...quotation, text }, speaker: '' } as const;
  expect(lines({ ...quoting, what }, 'mla')[0]).toMatch(/^“word0 .* word19 …” The Orlen war, /);
});

it('a range is a part of the timeline, and the whole is the whole', () => {
  const range: Citing = { ...citing, what: { kind: 'range', words: '1 – 20 May 2031' }, source: null };
  expect(lines(range, 'apa')).toEqual([`1 – 20 May 2031. (n.d.). In The Orlen war. ${LINK}`]);
  const all: Citing = { ...range, what: { kind: 'all' } };
  expect(lines(all, 'apa')).toEqual([`The Orlen war. (n.d.). ${LINK}`]);
  expect(lines(all, 'mla')).toEqual([`The Orlen war. ${LINK}.`]);
  expect(lines(all, 'note')).toEqual([`The Orlen war, n.d., ${LINK}.`]);
});

it('takes hostile text for text, on one line, and its addresses for none', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (title, author) => {
      const of: Citing = {
        ...citing,
        timeline: { title, language: 'en' },
        source: { ...source, title, author, publisher: title, url: 'javascript:alert(1)' },
      };
      for (const style of ['apa', 'mla', 'bibliography'] as const) {
        const written = cite(of, style);
        expect(written.references).toHaveLength(2);
        expect(lines(of, style)).toHaveLength(2);
        expect(written.text).not.toMatch(/javascript:alert|[\p{Cc}\u202a-\u202e\u2066-\u2069](?<!\n)/u);
      }
    }),
  );
});
