/** Texts whose lines a machine has broken say what they say in whole lines. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyse, type Analysis } from '../../src/extract/analysis.ts';
import { readArticle } from '../../src/extract/read/index.ts';

const read = (file: string, text: string): Analysis =>
  analyse(readArticle(file, new TextEncoder().encode(text), null));

const TEXT = `Ferry blown up in Port Lessing

PORT LESSING, 9 May 1987 (Harbour Press) – A bomb tore open a ferry at the quay on Friday and killed eleven people, the harbour police said. The ship was bound for the island of Oss, where talks on a truce between the government of Tarn and the Salt Front are to begin on 14 May.

“We heard one bang, and then the water came up through the floor like a curtain,” said Marta Lindqvist, a teacher who was on the upper deck. The Front’s spokesman, Ilan Brodt, denied that his men had laid it. “Whoever did this wants no talks,” he told reporters in the town.

Prime Minister Edda Holm called off her visit to the island on Saturday. In March 1986 a mine sank a dredger in the same harbour and left four sailors dead.
`;

function wrap(text: string, columns: number, indent = ''): string {
  const lines = text.split('\n').map((line) => {
    const broken: string[] = [];
    for (const word of line.split(' ')) {
      const last = broken.at(-1);
      if (last !== undefined && last.length + 1 + word.length <= columns)
        broken[broken.length - 1] = `${last} ${word}`;
      else broken.push(word);
    }
    return broken.join(`\n${indent}`);
  });
  return lines.join('\n');
}

const flat = (words: string): string => words.replace(/\s+/g, ' ');

interface Found {
  readonly events: readonly (readonly (string | null | undefined)[])[];
  readonly quotes: readonly (readonly [words: string, speaker: string | null])[];
  readonly dates: readonly (string | null)[];
}

function found({ events, dates, quotes }: Analysis): Found {
  return {
    events: events.map(({ date, title, status }) => [dates[date ?? -1]?.edtf, title, status]),
    quotes: quotes.map(({ text, speaker }) => [text, speaker]),
    dates: dates.map(({ edtf }) => edtf),
  };
}

const whole = found(read('whole.txt', TEXT));

describe('a text in broken lines', () => {
  test('has events and quotations to compare', () => {
    expect(whole.events).toContainEqual(['1987-05-08', 'A bomb tore open a ferry at the quay', 'reported']);
    expect(whole.quotes.map(([, speaker]) => speaker)).toEqual(['Marta Lindqvist', 'Ilan Brodt']);
  });

  test('of any width says the same', () => {
    fc.assert(
      fc.property(fc.integer({ min: 40, max: 120 }), (columns) => {
        expect(found(read('wrapped.txt', wrap(TEXT, columns)))).toEqual(whole);
      }),
      { numRuns: 20 },
    );
  });

  test('says the same where one line is long', () => {
    const address = `\nhttps://example.org/${'archive/'.repeat(18)}\n`;
    expect(found(read('wrapped.txt', wrap(TEXT, 60) + address))).toEqual(whole);
  });

  test('keeps its own words, breaks and all, and their places', () => {
    const text = wrap(TEXT, 60);
    const { article, events } = read('wrapped.txt', text);
    expect(article.text).toBe(text);
    const bomb = events.find(({ title }) => title.startsWith('A bomb'));
    expect(flat(text.slice(bomb?.start, bomb?.end))).toContain(
      'A bomb tore open a ferry at the quay on Friday',
    );
  });

  test('on a page says what the page says in one line', () => {
    const page = (columns: number): string => {
      const [title = '', ...paragraphs] = TEXT.trim().split('\n\n');
      const body = paragraphs.map((words) => `<p>\n${wrap(words, columns)}\n</p>`).join('\n');
      return `<!doctype html><title>${title}</title><article><h1>${title}</h1>\n${body}\n</article>`;
    };
    expect(found(read('page.html', page(60)))).toEqual(found(read('page.html', page(9999))));
  });

  test('has items of a list and short lines of their own', () => {
    const list = wrap(
      `The siege of Osk: a timeline

Osk was cut off for most of a year, and it was the longest siege of the whole war on the river.

* 4 April 1993: Militia block the northern road, and the last buses out of the town turn back.
* 2 May 1993: Ada Low and Ben Orr sign a treaty.
* 9 May 1993: NATO sends 400 observers.
`,
      60,
    );
    const { events, dates } = read('list.txt', list);
    expect(events.map(({ date, title }) => `${dates[date ?? -1]?.edtf} ${title}`)).toEqual([
      '1993-04-04 Militia block the northern road',
      '1993-05-02 Ada Low and Ben Orr sign a treaty',
      '1993-05-09 NATO sends 400 observers',
    ]);
  });
});
