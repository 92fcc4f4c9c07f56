/** A quotation in several languages: what is read of a file, and what stands for what. */
import { describe, expect, it } from 'vitest';
import type { Quote, Wording } from '../../src/model/timeline.ts';
import { readTimeline, type Reading } from '../../src/model/validate.ts';
import { citedVersion, versionsOf } from '../../src/model/wordings.ts';
import { HOSTILE } from './hostile.ts';

const evidence = (exact: string, start: number, source = 'gazette') => ({
  source,
  selector: [
    { type: 'TextQuoteSelector' as const, exact },
    { type: 'TextPositionSelector' as const, start, end: start + [...exact].length },
  ] as [never, never],
});

const PRINTED: Wording = {
  text: 'The bridge is ours',
  language: 'en',
  by: 'source',
  evidence: evidence('The bridge is ours', 40),
};
const OURS: Wording = { text: 'Le pont est à nous', language: 'fr', by: 'editor', translator: 'O. Roe' };

function read(more: object): Reading {
  return readTimeline({
    format: 'conflict-timeline/1',
    title: 'A bridge',
    language: 'en',
    sources: [{ id: 'gazette', file: 'g.txt', mediaType: 'text/plain', sha256: 'a'.repeat(64), length: 100 }],
    actors: [],
    events: [],
    quotes: [
      {
        id: 'bridge',
        text: 'Міст наш',
        kind: 'full',
        speaker: null,
        evidence: [evidence('Міст наш', 20)],
        rule: 'quote/marks',
        ...more,
      },
    ],
  });
}

const quoteOf = ({ timeline }: Reading): Quote => {
  const [quote] = timeline?.quotes ?? [];
  if (!quote) throw new Error('the quotation is gone');
  return quote;
};

describe('a quotation in several languages', () => {
  it('is read with its original or its translations', () => {
    const reading = read({ language: 'uk', translations: [PRINTED, OURS] });
    expect(reading.faults).toEqual([]);
    expect(quoteOf(reading).translations).toEqual([PRINTED, OURS]);
    const other = read({ original: { ...OURS, text: 'Міст наш', language: 'uk' } });
    expect(other.faults).toEqual([]);
    expect(quoteOf(other).original).toMatchObject({ text: 'Міст наш', by: 'editor' });
  });

  it('lives on without a wording that has a fault, which is told', () => {
    const bad: [object, string, string][] = [
      [{ ...OURS, language: 'x'.repeat(9) }, 'language', 'expected a BCP 47 language tag'],
      [{ ...OURS, language: `en${'-abc'.repeat(30)}` }, 'language', 'expected at most 80 characters'],
      [{ ...OURS, language: '<b>' }, 'language', 'expected a BCP 47 language tag'],
      [{ ...OURS, text: '' }, 'text', 'expected some text'],
      [{ ...OURS, text: 7 }, 'text', 'expected a text, found 7'],
      [{ ...OURS, by: 'speaker' }, 'by', 'expected "source" or "editor"'],
      [{ ...PRINTED, evidence: undefined }, 'evidence', 'missing'],
      [
        { ...PRINTED, evidence: evidence('The bridge is ours', 90) },
        'evidence.selector[1].end',
        'at most 100',
      ],
      [{ ...PRINTED, evidence: evidence('Ours', 40, 'courier') }, 'evidence.source', 'no source has the id'],
    ];
    for (const [wording, path, message] of bad) {
      const among = read({ translations: [wording, OURS] });
      expect(among.faults).toEqual([
        { path: `quotes[0].translations[0].${path}`, message: expect.stringContaining(message) as string },
      ]);
      expect(quoteOf(among).translations).toEqual([OURS]);
      const alone = read({ original: wording, translations: [OURS] });
      expect(alone.faults.map((fault) => fault.path)).toEqual([`quotes[0].original.${path}`]);
      expect(quoteOf(alone)).not.toHaveProperty('original');
      expect(quoteOf(alone).translations).toEqual([OURS]);
    }
  });

  it('keeps an editor’s wording whose place is not to be found', () => {
    const { evidence: _, ...rest } = PRINTED;
    const wording = { ...rest, by: 'editor', evidence: evidence('The bridge is ours', 99) };
    expect(quoteOf(read({ translations: [wording] })).translations).toEqual([{ ...rest, by: 'editor' }]);
  });

  it.each<[string, object]>([
    ['text for a list', { translations: 'en' }],
    ['null', { original: null, translations: null }],
    ['a list in a list', { translations: [[OURS]] }],
    ['nothing', { translations: [] }],
  ])('is one in a single language where the file has %s', (_, more) => {
    const quote = quoteOf(read(more));
    expect([quote.original, quote.translations]).toEqual([undefined, undefined]);
  });

  it('still falls with a fault of its own', () => {
    expect(read({ kind: 'shout', translations: [OURS] }).timeline?.quotes).toEqual([]);
  });

  it('takes any words, and no language that is none', () => {
    for (const text of HOSTILE) {
      const { timeline } = read({
        translations: [
          { ...OURS, text },
          { ...OURS, language: text },
        ],
      });
      expect(timeline?.quotes[0]?.translations?.map((each) => each.text)).toEqual(
        text === '' ? undefined : expect.arrayContaining([text]),
      );
      for (const { language } of timeline?.quotes[0]?.translations ?? [])
        expect(language).toMatch(/^[a-z]{2,8}(?:-[a-z\d]{1,8})*$/i);
    }
  });
});

describe('versions', () => {
  const quote = quoteOf(read({}));
  const of = (more: Partial<Quote>) =>
    versionsOf({ ...quote, ...more }, 'uk').map(({ kind, text, by }) => `${kind} by ${by}: ${text}`);

  it('are one where nothing else is given', () => {
    expect(of({})).toEqual(['printed by source: Міст наш']);
    expect(versionsOf(quote, 'uk')[0].language).toBe('uk');
  });

  it('have what was said first', () => {
    expect(of({ translations: [OURS] })).toEqual([
      'printed by source: Міст наш',
      'translation by editor: Le pont est à nous',
    ]);
    expect(of({ translations: [PRINTED] })).toEqual([
      'original by source: Міст наш',
      'translation by source: The bridge is ours',
    ]);
    expect(of({ original: { ...OURS, text: 'Pont nôtre' }, translations: [OURS] })).toEqual([
      'original by editor: Pont nôtre',
      'translation by source: Міст наш',
      'translation by editor: Le pont est à nous',
    ]);
  });

  it('are cited by words that the source prints', () => {
    const cited = (more: Partial<Quote>): string => citedVersion({ ...quote, ...more }, 'uk').text;
    expect(cited({ translations: [PRINTED] })).toBe('Міст наш');
    expect(cited({ original: PRINTED })).toBe('The bridge is ours');
    expect(cited({ original: OURS })).toBe('Міст наш');
  });
});
