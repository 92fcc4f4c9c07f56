/** A quotation that an article gives in two languages is one, with the same words in the other language beside it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/extract/analysis.ts';
import { buildTimeline } from '../../src/extract/build.ts';
import { digest } from '../../src/extract/digest/index.ts';
import { readEdits } from '../../src/extract/edits/read.ts';
import { readArticle } from '../../src/extract/read/index.ts';
import { sliceCodePoints } from '../../src/model/text.ts';
import type { Timeline } from '../../src/model/timeline.ts';
import { parseTimeline } from '../../src/model/parse-timeline.ts';

function build(text: string, last: Timeline | null = null): Timeline {
  const metadata = JSON.stringify({ published: '2031-05-10', language: 'en' });
  const article = readArticle('a.txt', new TextEncoder().encode(text), metadata);
  const { timeline } = buildTimeline([digest(analyse(article))], readEdits('edits: []'), last);
  const read = parseTimeline(JSON.stringify(timeline));
  expect(read.faults).toEqual([]);
  expect(read.timeline).toEqual(timeline);
  for (const { text: words, evidence, original, translations = [] } of timeline.quotes) {
    const wordings = [...(original ? [original] : []), ...translations];
    const places = [
      ...evidence.map((each) => ({ exact: words, selector: each.selector })),
      ...wordings.flatMap((each) =>
        each.evidence ? [{ exact: each.text, selector: each.evidence.selector }] : [],
      ),
    ];
    expect(places).toHaveLength(1 + wordings.length);
    for (const { exact, selector } of places)
      expect(sliceCodePoints(text, selector[1].start, selector[1].end)).toBe(exact);
  }
  return timeline;
}

/** `words (en) < original (uk), SPEAKER`, `words (uk) > translation (en), SPEAKER`; without what is not there. */
function said(text: string): string[] {
  const { quotes, actors } = build(text);
  return quotes.map(({ text: words, language = 'en', original, translations = [], speaker, speakerText }) =>
    [
      `${words} (${language})`,
      ...(original ? [`< ${original.text} (${original.language})`] : []),
      ...translations.map((each) => `> ${each.text} (${each.language})`),
      `– ${actors.find(({ id }) => id === speaker)?.name ?? speakerText ?? 'nobody'}`,
    ].join(' '),
  );
}

describe('one quotation in two languages', () => {
  it.each<[string, string, string]>([
    [
      'in brackets, in another script',
      '“We shall rebuild the bridge by winter,” («Ми відбудуємо міст до зими») Ada Low said on Monday.',
      'We shall rebuild the bridge by winter, (en) < Ми відбудуємо міст до зими (uk) – Ada Low',
    ],
    [
      'in brackets, the translation second',
      'Ada Low said: «Мы построим новый мост к зиме» (“We shall build a new bridge by winter”).',
      'Мы построим новый мост к зиме (ru) > We shall build a new bridge by winter (en) – Ada Low',
    ],
    [
      'between dashes',
      '«Свобода або смерть для нас» – “Freedom or death for us” – Ada Low told the square.',
      'Свобода або смерть для нас (und-Cyrl) > Freedom or death for us (en) – Ada Low',
    ],
    [
      'said to mean',
      'Ada Low said: “Most nash i bude nash,” which means “The bridge is ours and will be ours.”',
      'Most nash i bude nash, (und-Latn) > The bridge is ours and will be ours. (en) – Ada Low',
    ],
    [
      'said to mean, in brackets',
      'Ada Low said: “Most nash i bude nash” (lit. “The bridge is ours and will be”).',
      'Most nash i bude nash (und-Latn) > The bridge is ours and will be (en) – Ada Low',
    ],
    [
      'with the language said before it',
      '“The bridge is ours and will be ours” (in Ukrainian: “Mist nash i bude nash”), Ada Low said.',
      'The bridge is ours and will be ours (en) < Mist nash i bude nash (uk-Latn) – Ada Low',
    ],
    [
      'with the language said behind it',
      '“The bridge is ours and will be” («Міст наш і буде наш» in Ukrainian), Ada Low said.',
      'The bridge is ours and will be (en) < Міст наш і буде наш (uk) – Ada Low',
    ],
    [
      'said in a language',
      'Ada Low said in Polish: “Most jest nasz i będzie nasz” (“The bridge is ours and will be ours”).',
      'Most jest nasz i będzie nasz (pl) > The bridge is ours and will be ours (en) – Ada Low',
    ],
    [
      'said to be the words for it',
      'Ada Low said: “Most jest nasz i będzie,” Polish for “The bridge is ours and will be.”',
      'Most jest nasz i będzie, (pl) > The bridge is ours and will be. (en) – Ada Low',
    ],
    [
      'without marks',
      '“The bridge is ours and will be ours” (Ukrainian: Міст наш і буде наш), Ada Low said.',
      'The bridge is ours and will be ours (en) < Міст наш і буде наш (uk) – Ada Low',
    ],
    [
      'from right to left',
      '“The bridge will open again in the spring” (“سيُفتح الجسر مرة أخرى في الربيع”), Ada Low said.',
      'The bridge will open again in the spring (en) < سيُفتح الجسر مرة أخرى في الربيع (ar) – Ada Low',
    ],
    [
      'from right to left, in a language that is named',
      'Ada Low said in Arabic, “سيُفتح الجسر مرة أخرى في الربيع” (“The bridge will open again in the spring”).',
      'سيُفتح الجسر مرة أخرى في الربيع (ar) > The bridge will open again in the spring (en) – Ada Low',
    ],
  ])('%s', (_, text, gold) => {
    expect(said(text)).toEqual([gold]);
  });
});

describe('two quotations', () => {
  it.each([
    ['in one language', '“The bridge is ours and will be,” (“It always was ours”) Ada Low said.'],
    ['side by side', 'Ada Low said: “The bridge is ours.” “Міст буде наш і надалі.”'],
    ['with and', 'Ada Low said “the bridge is ours now” and “міст буде наш і надалі”.'],
    [
      'where the one says far more',
      `Ada Low said: “The bridge is ours” («${'Міст буде наш, і ми його відбудуємо. '.repeat(8)}»).`,
    ],
    ['in two paragraphs', 'Ada Low said: “The bridge is ours.”\n\n«Міст наш і буде наш», said Ben Orr.'],
    [
      'one of which says what the other comes to',
      'Ada Low said: “We hold the bridge,” which means “we do not retreat.”',
    ],
    ['one of which explains a term', 'Ada Low called it “forever war” (meaning “there is no end in sight”).'],
  ])('stay two, or as they were: %s', (_, text) => {
    for (const quote of build(text).quotes) expect(quote).not.toMatchObject({ translations: [{}] });
    for (const { original } of build(text).quotes) expect(original).toBeUndefined();
  });
});

it('keeps its id when an article comes to give the words in another language too', () => {
  const before = build('“We shall rebuild the bridge by winter,” Ada Low said.');
  const after = build(
    '“We shall rebuild the bridge by winter,” («Ми відбудуємо міст») Ada Low said.',
    before,
  );
  expect(after.quotes.map(({ id }) => id)).toEqual(before.quotes.map(({ id }) => id));
  expect(after.quotes[0]?.original?.text).toBe('Ми відбудуємо міст');
});

it('bears any text between and around marks', () => {
  const piece = fc.constantFrom(
    '“', '”', '«', '»', '(', ')', ' – ', ', ', ' ', 'which means ', 'in Ukrainian', 'Ukrainian: ', 'lit. ', '\n\n',
    'міст наш', 'the bridge is ours', 'الجسر لنا', 'Ada Low said', '.', '橋', '\u202e', '𝔸',
  ); // prettier-ignore
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const text = pieces.join('');
      fc.pre(text.trim() !== '');
      for (const { original, translations = [] } of build(text).quotes)
        expect((original ? 1 : 0) + translations.length).toBeLessThan(2);
    }),
  );
});
