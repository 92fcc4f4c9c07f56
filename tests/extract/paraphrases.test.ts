import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Paraphrase, Timeline } from '../../src/model/timeline.ts';
import { buildTimeline } from '../../src/extract/build.ts';
import { digest } from '../../src/extract/digest/index.ts';
import { read } from './tell.ts';

function build(text: string): Timeline {
  return buildTimeline([digest(read(text))], { head: {}, edits: [], faults: [] }, null).timeline;
}

/** "Ada Low => the dam had burst": a claim by each, in the order of the text. */
function said(text: string): string[] {
  const { paraphrases, actors } = build(text);
  const name = ({ speaker, speakerText }: Paraphrase): string =>
    actors.find(({ id }) => id === speaker)?.name ?? `${speakerText ?? '?'} (unnamed)`;
  return paraphrases.map((one) => `${name(one)} => ${one.text}`);
}

/** A person has to be known as one before anything else is told. */
const CAST = 'President Ada Low met Governor Ben Orr in Tarn.\n\n';

describe('is kept with who said it', () => {
  test.each([
    ['Low said that the dam had burst.', ['Ada Low => the dam had burst']],
    ['Low said the dam had burst overnight.', ['Ada Low => the dam had burst overnight']],
    ['The dam had burst overnight, Low said.', ['Ada Low => The dam had burst overnight']],
    ['The dam had burst overnight, said Low.', ['Ada Low => The dam had burst overnight']],
    ['According to Low, the dam had burst overnight.', ['Ada Low => the dam had burst overnight']],
    ['The dam had burst overnight, according to Low.', ['Ada Low => The dam had burst overnight']],
    ['Low told Orr that the dam had burst.', ['Ada Low => the dam had burst']],
    ['Low warned on Monday that the dam was about to burst.', ['Ada Low => the dam was about to burst']],
    ['Officials said that the dam had burst.', ['Officials (unnamed) => the dam had burst']],
    [
      'Low said that the dam had burst, but Orr denied that it was gone.',
      ['Ada Low => the dam had burst', 'Ben Orr => denied that it was gone'],
    ],
    [
      'Low said that the dam had burst, adding that nobody was hurt there.',
      ['Ada Low => the dam had burst', 'Ada Low => nobody was hurt there'],
    ],
    [
      'Low said that the dam, which was built in haste, had burst.',
      ['Ada Low => the dam, which was built in haste, had burst'],
    ],
    ['Low said that the dam had burst, which came as no surprise.', ['Ada Low => the dam had burst']],
    ['“We are lost,” Low said. She added that the dam had burst.', ['Ada Low => the dam had burst']],
  ])('%s', (text, expected) => {
    expect(said(CAST + text)).toEqual(expected);
  });
});

describe('nothing is put in the mouth of anybody where it is not plain', () => {
  test.each([
    'Low said “the dam has burst” and left.',
    'Low said: “The dam has burst and nobody came.”',
    'Low did not say that the dam had burst.',
    'Low never said that the dam had burst.',
    'Low may have said that the dam had burst.',
    'Low was told that the dam had burst.',
    'If Low said that the dam had burst, nobody heard it.',
    'The dam, which Low said had burst, was old.',
    'Did Low say that the dam had burst? Had Low said that the dam had burst?',
    'Low said nothing of the dam that had burst.',
    'The report said that the dam had burst.',
    'They said that the dam had burst.',
    'Low met Orr on Monday. He said that the dam had burst.',
    'Low confirmed the news and wept at the dam.',
    '# Low said that the dam had burst',
  ])('%s', (text) => {
    expect(said(CAST + text)).toEqual([]);
  });
});

describe('when, where and to whom', () => {
  const told = (text: string): unknown => {
    const { paraphrases, quotes, actors } = build(CAST + text);
    const [one] = [...paraphrases, ...quotes];
    return (
      one && {
        date: one.date?.edtf,
        place: one.place,
        at: one.placeEvidence?.selector[0].exact,
        to: one.to?.text,
        known: actors.find(({ id }) => id === one.to?.actor)?.name,
        words: one.to?.evidence?.selector[0].exact,
      }
    );
  };
  const nobody = { known: undefined };

  test.each([
    [
      'Low told reporters in Geneva on Monday that the dam had burst.',
      { date: '2025-06-16', place: 'Geneva', at: 'Geneva', to: 'reporters', words: 'reporters', ...nobody },
    ],
    [
      'Low told reporters in Geneva on Monday: “The dam has burst, and we are lost.”',
      { date: '2025-06-16', place: 'Geneva', at: 'Geneva', to: 'reporters', words: 'reporters', ...nobody },
    ],
    [
      '“The dam has burst, and we are lost,” Low said on Monday in Geneva.',
      { date: '2025-06-16', place: 'Geneva', at: 'Geneva', to: undefined, words: undefined, ...nobody },
    ],
    [
      '“The dam has burst, and we are lost,” Low wrote in a letter to Orr.',
      { date: undefined, place: undefined, at: undefined, to: 'Ben Orr', words: 'Orr', known: 'Ben Orr' },
    ],
    [
      '“The dam has burst, and we are lost,” Low said.',
      { date: undefined, place: undefined, at: undefined, to: undefined, words: undefined, ...nobody },
    ],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe('and the events', () => {
  it('the event that is the statement itself is named as such', () => {
    const { paraphrases, events } = build(`${CAST}On Monday, Low announced that the dam would be rebuilt.`);
    expect(paraphrases).toHaveLength(1);
    expect(events.find(({ id }) => id === paraphrases[0]?.statement)?.date?.edtf).toBe('2025-06-16');
    expect(paraphrases[0]?.events).toEqual([]);
  });

  it('what is said after a dated event of the paragraph belongs to it, and says why', () => {
    const { paraphrases, events } = build(
      `${CAST}Rebels attacked the dam on 3 May 2025. Low said that nobody was hurt there.`,
    );
    expect(paraphrases[0]?.events).toEqual([events.find(({ date }) => date?.edtf === '2025-05-03')?.id]);
    expect(paraphrases[0]?.inferred.map(({ part, rule }) => `${part} ${rule}`)).toEqual([
      'event paraphrase/paragraph',
    ]);
  });

  it('the words stand in the article, with who said them', () => {
    const { paraphrases } = build(`${CAST}Low said that the dam had burst.`);
    expect(paraphrases[0]?.evidence[0]?.selector[0].exact).toBe('Low said that the dam had burst');
  });

  it('keeps its id when the article gets another paragraph in front', () => {
    const first = build(`${CAST}Low said that the dam had burst.`);
    const again = buildTimeline(
      [digest(read(`It rained.\n\n${CAST}Low said that the dam had burst.`))],
      { head: {}, edits: [], faults: [] },
      first,
    ).timeline;
    expect(again.paraphrases.map(({ id }) => id)).toEqual(first.paraphrases.map(({ id }) => id));
  });
});

it('holds nothing that stands between marks, whatever the text', () => {
  const piece = fc.constantFrom(
    'Low said',
    'that',
    'the dam had burst',
    ',',
    '“',
    '”',
    '"',
    '. ',
    'according to',
    'Orr',
    'and told',
    'denied',
    'on Monday',
    '\n\n',
    '?',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const text = `${CAST}${pieces.join(' ')}`;
      const { paraphrases, quotes, article } = read(text);
      for (const one of paraphrases) {
        expect(one.start).toBeGreaterThanOrEqual(0);
        expect(one.claim.start).toBeGreaterThanOrEqual(one.start);
        expect(one.claim.end).toBeLessThanOrEqual(one.end);
        expect(article.text.slice(one.start, one.end)).not.toMatch(/["“”]/);
        expect(quotes.some(({ start, end }) => start < one.end && end > one.start)).toBe(false);
      }
    }),
  );
});
