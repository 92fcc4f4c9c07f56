import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/extract/analysis.ts';
import { type Built, buildTimeline } from '../../src/extract/build.ts';
import { digest, type Digest } from '../../src/extract/digest/index.ts';
import { readEdits } from '../../src/extract/edits/read.ts';
import { readArticle } from '../../src/extract/read/index.ts';
import type { TimelineEvent } from '../../src/model/timeline.ts';

const PUBLISHED = '2031-08-01';

function digestOf(text: string, name: string, published: string | null = PUBLISHED): Digest {
  const bytes = new TextEncoder().encode(`${text}\n`);
  return digest(
    analyse(readArticle(`${name}.txt`, bytes, published === null ? '{}' : JSON.stringify({ published }))),
  );
}

function build(texts: readonly string[], edits = '', published: string | null = PUBLISHED): Built {
  return buildTimeline(
    texts.map((text, n) => digestOf(text, `article-${n}`, published)),
    readEdits(edits),
    null,
  );
}

function told(texts: readonly string[], edits = '', published: string | null = PUBLISHED): string[] {
  return build(texts, edits, published).timeline.events.map(
    ({ date, title }) => `${date?.edtf ?? 'undated'} ${title}`,
  );
}

function eventOf({ timeline }: Built, title: string): TimelineEvent | undefined {
  return timeline.events.find((event) => event.title === title);
}

const FALL = 'Tarn fell to the rebels on 12 March 2031.';
const INVASION = 'Russia invaded Ukraine on 24 February 2022.';

describe('times that count from a happening of another article', () => {
  it.each([
    [FALL, 'Ada Low resigned two days after the fall of Tarn.', '2031-03-14 Ada Low resigned'],
    [FALL, 'The week after the fall of Tarn, envoys met in Osk.', '2031-03-13/2031-03-19 Envoys met in Osk'],
    [
      'Orlovia and Marrow signed a ceasefire in Quill on 3 May 2031.',
      'Since the Quill ceasefire, the army has withdrawn from Osk.',
      '2031-05-03/2031-08-01 The army has withdrawn from Osk',
    ],
    [
      'The siege of Tarn began on 1 March 2031.',
      'The government resigned three weeks after the siege of Tarn began.',
      '2031-03-22 The government resigned',
    ],
  ])('%s %s', (anchor, hung, event) => {
    expect(told([anchor, hung])).toContain(event);
    expect(told([hung, anchor])).toContain(event);
  });

  it('are those of a war that both name', () => {
    const hung = (who: string) => `${who} Two days after the invasion, Ada Low resigned.`;
    const both = hung('Russia and Ukraine are at war.');
    expect(told([INVASION, both], '', '2022-06-01')).toContain('2022-02-26 Ada Low resigned');
    expect(told([INVASION, hung('Iran and Iraq are at war.')], '', '2022-06-01')).not.toContain(
      '2022-02-26 Ada Low resigned',
    );
  });

  it('say which words of which article they count from, and are no surer than a guess', () => {
    const built = build([FALL, 'Ada Low resigned two days after the fall of Tarn.']);
    const event = eventOf(built, 'Ada Low resigned');
    expect(event?.date).toMatchObject({
      text: 'two days after the fall of Tarn',
      rule: 'relative/after-happening',
      confidence: 0.5,
      evidence: { source: 'article-1' },
      inferred: [
        {
          part: 'date',
          rule: 'anchor/other-article',
          from: FALL,
          note: '“the fall of Tarn” is taken for: Tarn fell to the rebels',
          evidence: { source: 'article-0' },
        },
      ],
    });
    expect(event?.date?.inferred[0]?.evidence?.selector[0].exact).toBe(FALL);
    expect(event?.confidence).toBe(0.5);
  });

  it('go on from one to the next', () => {
    const texts = [
      FALL,
      'The Quill garrison mutinied two days after the fall of Tarn.',
      'Ben Orr fled a week after the Quill mutiny. The next day police arrested Cleo Marsh.',
    ];
    expect(told(texts)).toEqual([
      '2031-03-12 Tarn fell to the rebels',
      '2031-03-14 The Quill garrison mutinied',
      '2031-03-21 Ben Orr fled',
      '2031-03-22 Police arrested Cleo Marsh',
    ]);
  });

  it('are one with what another article dates itself', () => {
    const texts = [
      FALL,
      'Minister Ada Low resigned from the Tarn council on 14 March 2031.',
      'Minister Ada Low resigned from the Tarn council two days after the fall of Tarn.',
    ];
    const { timeline } = build(texts);
    expect(timeline.events.map(({ evidence }) => evidence.length)).toEqual([1, 2]);
    expect(timeline.events[1]?.date?.text).toBe('14 March 2031');
  });

  it('take the place of what had no date', () => {
    const hung = 'Two days after the fall of Tarn, Ada Low refused the offer of Ben Orr.';
    expect(told([hung])).toEqual(['undated Ada Low refused the offer of Ben Orr']);
    expect(told([FALL, hung]).slice(1)).toEqual(['2031-03-14 Ada Low refused the offer of Ben Orr']);
  });

  it.each([
    [
      'there are two of them',
      [FALL, 'Tarn fell to Orlovia on 9 May 2031.'],
      'two days after the fall of Tarn',
    ],
    ['another place fell', ['Quill fell to the rebels on 12 March 2031.'], 'two days after the fall of Tarn'],
    ['the day is not known', ['Tarn fell to the rebels in March 2031.'], 'two days after the fall of Tarn'],
    ['nobody tells of it', ['Rebels burned Quill on 12 March 2031.'], 'two days after the fall of Tarn'],
    ['it could be any', ['Rebels attacked Tarn on 12 March 2031.'], 'two days after the attack'],
    ['it leans on what was said', ['Police arrested Ben Orr on 12 March 2031.'], 'two days after his arrest'],
    [
      'it was one of several',
      ['Rebels attacked Tarn on 12 March 2031.'],
      'two days after the second attack on Tarn',
    ],
    [
      'it was after the article',
      ['Tarn fell to the rebels on 12 March 2032.'],
      'two days after the fall of Tarn',
    ],
    [
      'it was only planned',
      ['The Osk summit will be held on 12 March 2031.'],
      'two days after the Osk summit',
    ],
  ])('get no day where %s', (_, anchors, words) => {
    const events = told([...anchors, `Ada Low resigned ${words}.`]);
    expect(events.filter((event) => /^[^u].*resigned/.test(event))).toEqual([]);
  });

  it('are not taken from another century', () => {
    const history = 'Rebels burned Osk in 1794. Ada Low fled two days after the fall of Tarn.';
    expect(told([FALL, history], '', null).filter((event) => /^2031.*fled/.test(event))).toEqual([]);
  });

  it('move with what they count from when an editor dates that', () => {
    const texts = [FALL, 'Ada Low resigned two days after the fall of Tarn.'];
    const edits = `edits:
  - do: redate
    event: { words: Tarn fell to the rebels }
    edtf: 2031-03-20
    why: the town's own chronicle
`;
    const built = build(texts, edits);
    const event = eventOf(built, 'Ada Low resigned');
    expect(event?.date?.edtf).toBe('2031-03-22');
    expect(event?.corrections).toEqual([
      { edit: '1 redate', field: 'date', was: '2031-03-14', note: "the town's own chronicle" },
    ]);
    expect(built.outcomes.map(({ message }) => message)).toEqual([
      expect.stringContaining('ada-low-resigned, which counts from it, 2031-03-22'),
    ]);
  });

  it('move along a chain, and in one article too', () => {
    const text =
      'Orlovia invaded Marrow on 24 February 2031. Two days after the invasion Tarn fell. The next day Osk fell.';
    const edits = 'edits:\n  - { do: redate, event: { words: Orlovia invaded Marrow }, edtf: 2031-02-20 }\n';
    expect(told([text], edits)).toEqual([
      '2031-02-20 Orlovia invaded Marrow',
      '2031-02-22 Tarn fell',
      '2031-02-23 Osk fell',
    ]);
  });

  it('stay where an editor put them', () => {
    const texts = [FALL, 'Ada Low resigned two days after the fall of Tarn.'];
    const edits = `edits:
  - { do: redate, event: { words: Tarn fell }, edtf: 2031-03-20 }
  - { do: redate, event: { words: Ada Low resigned }, edtf: 2031-03-15 }
`;
    expect(told(texts, edits)).toEqual(['2031-03-15 Ada Low resigned', '2031-03-20 Tarn fell to the rebels']);
  });

  it('lose a day that cannot be counted any more', () => {
    const texts = [FALL, 'Ada Low resigned two days after the fall of Tarn.'];
    const edits = 'edits:\n  - { do: redate, event: { words: Tarn fell }, edtf: 2031-03 }\n';
    expect(told(texts, edits)).toEqual(['2031-03 Tarn fell to the rebels', 'undated Ada Low resigned']);
  });

  it('do not depend on the order in which articles are done', () => {
    const town = fc.constantFrom('Tarn', 'Osk', 'Quill');
    const day = fc.integer({ min: 1, max: 28 });
    const sentence = fc.oneof(
      fc.tuple(town, day).map(([a, n]) => `${a} fell to the rebels on ${n} March 2031.`),
      fc.tuple(town, town).map(([a, b]) => `Two days after the fall of ${a}, ${b} fell to Orlovia.`),
      fc.tuple(town, day).map(([a, n]) => `Ada Low left ${a} ${n} days after the fall of ${a}.`),
      town.map((a) => `The week after the fall of ${a}, Ben Orr resigned.`),
    );
    const articles = fc
      .array(
        fc.array(sentence, { minLength: 1, maxLength: 4 }).map((all) => all.join('\n\n')),
        { minLength: 2, maxLength: 5 },
      )
      .map((texts) => texts.map((text, n) => digestOf(text, `article-${n}`)))
      .chain((digests) =>
        fc.record({
          digests: fc.constant(digests),
          shuffled: fc.shuffledSubarray(digests, { minLength: digests.length }),
        }),
      );
    fc.assert(
      fc.property(articles, ({ digests, shuffled }) => {
        const made = (each: readonly Digest[]) => buildTimeline(each, readEdits(''), null);
        expect(made(shuffled)).toEqual(made(digests));
      }),
      { numRuns: 40 },
    );
  });
});
