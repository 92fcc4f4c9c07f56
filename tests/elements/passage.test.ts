import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { citeEvent, citeSource } from '../../src/elements/words/cite.ts';
import { httpUrl } from '../../src/elements/base/http-url.ts';
import { directionOf, quoteMarks } from '../../src/elements/strings/languages.ts';
import {
  passageHref,
  passageRuns,
  SHORT_PASSAGE,
  WHOLE_PASSAGE,
  type Run,
} from '../../src/elements/reading/passage.ts';
import type { Evidence } from '../../src/model/timeline.ts';
import { context, date, timeline } from './reading-fixture.ts';

function evidence(prefix: string, exact: string, suffix: string, start = 100): Evidence {
  return {
    source: 'article',
    selector: [
      { type: 'TextQuoteSelector', exact, prefix, suffix },
      { type: 'TextPositionSelector', start, end: start + Array.from(exact).length },
    ],
  };
}
const joined = (runs: readonly Run[]): string =>
  runs
    .map(({ text }) => text)
    .join('')
    .replaceAll('\u00a0', ' ');
const marked = (runs: readonly Run[]): string =>
  runs
    .filter(({ telling }) => telling)
    .map(({ text }) => text)
    .join('');
const dated = (runs: readonly Run[]): string =>
  runs
    .filter((run) => run.date)
    .map(({ text }) => text)
    .join('');

describe('passageRuns', () => {
  it('marks the telling and the words of its date, in code points', () => {
    const given = evidence('😀 In ', 'Kyiv on 21 April they met', '. Then more', 10);
    const runs = passageRuns(given, date('2025-04-21', { text: 'on 21 April' }), WHOLE_PASSAGE);
    expect(marked(runs)).toBe('Kyiv on 21 April they met');
    expect(dated(runs)).toBe('on 21 April');
  });

  it('drops the halves of words that a context of fixed length leaves', () => {
    expect(joined(passageRuns(evidence('lvement. Then ', 'they met', ' and spo'), null, WHOLE_PASSAGE))).toBe(
      'Then they met and …',
    );
    expect(joined(passageRuns(evidence('lvement and ', 'they met', ' and spo'), null, WHOLE_PASSAGE))).toBe(
      '… and they met and …',
    );
  });

  it.each([
    // The rest of “(Daily Herald)”, of “(…, copy)”, and of a link that is not seen.
    ['Herald) ', 'They met', 'They met'],
    ['copy) It rained. ', 'They met', 'It rained. They met'],
    [') It rained. ', 'They met', 'It rained. They met'],
    ['the mill burned. (The Gazette) ', 'They met', 'They met'],
    ['mill by it. (The Gazette) ', 'They met', 'They met'],
    ['guards had left. Nobody (they say) saw it. ', 'They met', 'Nobody (they say) saw it. They met'],
    // No sentence ends at a short form; and what is whole stays.
    ['since Sept. They left, and ', 'they met', '… Sept. They left, and they met'],
    ['Guards (two) had left. ', 'They met', 'Guards (two) had left. They met'],
    ['guards and ', 'they met', '… and they met'],
    ['', 'They met', 'They met'],
    ['', 'then they met', '… then they met'],
  ])('begins with a sentence where the context has one: “%s”', (prefix, exact, whole) => {
    const runs = passageRuns(evidence(prefix, exact, ' in Paris.\n'), null, WHOLE_PASSAGE);
    expect(joined(runs)).toBe(`${whole} in Paris.`);
    expect(marked(runs)).toBe(exact);
  });

  it('leaves out an aside that belongs to the sentence before, where it is short', () => {
    const told = evidence('It rained on Monday. (The Gazette) ', 'Two days later they met.', ' (The');
    expect(joined(passageRuns(told, null, SHORT_PASSAGE))).toBe('Two days later they met.');
  });

  it('keeps to the paragraph', () => {
    const given = evidence('End of one.\n', 'They met', ' in Paris.\nNext one');
    expect(joined(passageRuns(given, null, WHOLE_PASSAGE))).toBe('They met in Paris.');
  });

  it('shows the date of a long telling that comes late, and not all that is before it', () => {
    const long = `${'word '.repeat(100)}on 21 April they met ${'word '.repeat(100)}`;
    const runs = passageRuns(
      evidence('', long, ''),
      date('2025-04-21', { text: 'on 21 April' }),
      SHORT_PASSAGE,
    );
    expect(dated(runs)).toBe('on 21 April');
    expect(joined(runs).length).toBeLessThan(400);
  });

  it('is no longer than its sentence where it is short, but for the date', () => {
    const whole = evidence('It rained on Monday. ', 'Two days later they met.', ' Nobody said why. It');
    expect(joined(passageRuns(whole, null, SHORT_PASSAGE))).toBe('Two days later they met.');
    const dates = date('2025-04-21', { text: 'Monday' });
    expect(joined(passageRuns(whole, dates, SHORT_PASSAGE))).toBe('… Monday. Two days later they met.');
    const part = evidence('It rained when ', 'they met', ' in Paris. Nobody said why.');
    expect(joined(passageRuns(part, null, SHORT_PASSAGE))).toBe(
      'It rained when they met in Paris. Nobody said why.',
    );
  });

  it('never changes, loses or doubles a word of a whole telling', () => {
    const text = fc.string({ unit: 'binary', maxLength: 60 });
    fc.assert(
      fc.property(
        text,
        text.filter((exact) => exact.trim() !== ''),
        text,
        (prefix, exact, suffix) => {
          const runs = passageRuns(evidence(prefix, exact, suffix, 1000), null, WHOLE_PASSAGE);
          expect(marked(runs).trim()).toBe(exact.trim());
        },
      ),
    );
  });

  it('never throws, whatever the positions say', () => {
    const number = fc.integer({ min: 0, max: 200 });
    fc.assert(
      fc.property(
        fc.string(),
        fc.string({ minLength: 1, maxLength: 400 }),
        fc.string(),
        number,
        number,
        number,
        (prefix, exact, suffix, start, from, to) => {
          const words = {
            ...evidence('', 'x', ''),
            selector: [
              { type: 'TextQuoteSelector', exact: 'x' },
              { type: 'TextPositionSelector', start: from, end: to },
            ],
          } as Evidence;
          const given = date('2025', { evidence: words });
          for (const length of [WHOLE_PASSAGE, SHORT_PASSAGE]) {
            const runs = passageRuns(evidence(prefix, exact, suffix, start), given, length);
            for (const run of runs) expect(run.text).not.toBe('');
          }
        },
      ),
    );
  });
});

describe('passageHref', () => {
  const href = (exact: string, url = 'https://a.example/x') => passageHref(evidence('', exact, ''), url);

  it('encodes what separates the parts of a directive', () => {
    expect(href('30-hour truce, they said & left')).toBe(
      'https://a.example/x#:~:text=30%2Dhour%20truce%2C%20they%20said%20%26%20left',
    );
    expect(href('перемир’я')).toBe(`https://a.example/x#:~:text=${encodeURIComponent('перемир’я')}`);
  });

  it('gives a long passage, or one over two lines, by its ends', () => {
    const long = Array.from({ length: 40 }, (_, i) => `word${i}`).join(' ');
    expect(href(long)).toBe(
      'https://a.example/x#:~:text=word0%20word1%20word2%20word3%20word4,word35%20word36%20word37%20word38%20word39',
    );
    expect(href('a b c d e f\ng h i j k l')).toBe(
      'https://a.example/x#:~:text=a%20b%20c%20d%20e,h%20i%20j%20k%20l',
    );
  });

  it('keeps the fragment of an address', () => {
    expect(href('truce', 'https://a.example/x#part')).toBe('https://a.example/x#part:~:text=truce');
  });

  it('gives no link where there is no http address', () => {
    expect(passageHref(evidence('', 'x', ''), undefined)).toBeNull();
    for (const url of [
      'javascript:alert(1)',
      'data:text/html,x',
      ' java\nscript:x',
      '//a.example',
      'file:///etc',
      'ftp://a',
      '',
    ]) {
      expect(href('x', url)).toBeNull();
      expect(httpUrl(url)).toBeNull();
    }
  });
});

describe('citations', () => {
  it('names author, title, publisher, date and address', () => {
    const [article, brief] = timeline.sources as [never, never];
    expect(citeSource(brief, context())).toBe(
      'A. Writer, “A brief: January to May 2025”, Example Desk, 20 May 2025, https://news.example/briefs/2025?part=3',
    );
    expect(citeSource(article, context())).toBe(
      '“Putin Expresses Willingness for Peace Talks with Ukraine”, article.txt, n.d.',
    );
  });

  it('leads from an event to its best source and its link', () => {
    const href = (): string => 'https://t.example/#bilateral-talks-proposed';
    expect(citeEvent(timeline.events[3] as never, context({ href }))).toBe(
      '“Proposes bilateral talks”, 21 April 2025. “Putin Expresses Willingness for Peace Talks with Ukraine”, article.txt, n.d. Russia and Ukraine: the road to talks. https://t.example/#bilateral-talks-proposed',
    );
  });
});

describe('languages', () => {
  it('knows directions and marks', () => {
    expect([undefined, 'en', 'ar-EG', 'he', 'az-Arab', 'ur-Latn', 'uk'].map(directionOf)).toEqual([
      'auto',
      'ltr',
      'rtl',
      'rtl',
      'rtl',
      'ltr',
      'ltr',
    ]);
    expect([undefined, 'uk-UA', 'de', 'zz', '__proto__'].map((each) => quoteMarks(each).join(''))).toEqual([
      '“”',
      '«»',
      '„“',
      '“”',
      '“”',
    ]);
  });
});
