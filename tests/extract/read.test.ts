import { describe, expect, it } from 'vitest';
import { visibleText } from '../../src/extract/article.ts';
import { readArticle, mediaTypeOf } from '../../src/extract/read/index.ts';
import { splitSentences } from '../../src/extract/sentences.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = (file: string, text: string, sidecar: string | null = null) =>
  readArticle(file, bytes(text), sidecar);
const blocksOf = (article: ReturnType<typeof read>) =>
  article.blocks.map((block) => [block.kind, visibleText(article, block)] as const);

describe('plain text', () => {
  it('takes one paragraph a line where lines are long, and sets the chrome aside', () => {
    const article = read(
      'a.txt',
      [
        'Bridge reopens after flood',
        'By Ada Writer',
        '2031-05-04 10:00',
        'The bridge over the river reopened on Monday after three weeks of repairs, the mayor said.',
        'Traffic was light at first. It grew in the afternoon.',
        '- 19 reads',
        'Human Rights',
        'The Bell Rings at the 27th Summit',
      ].join('\n'),
    );
    expect(blocksOf(article).filter(([kind]) => kind !== 'boilerplate')).toEqual([
      ['heading', 'Bridge reopens after flood'],
      [
        'paragraph',
        'The bridge over the river reopened on Monday after three weeks of repairs, the mayor said.',
      ],
      ['paragraph', 'Traffic was light at first. It grew in the afternoon.'],
    ]);
  });

  it('takes the mark of a note behind a stop for no more than that', () => {
    const article = read(
      'a.txt',
      [
        'Battle of Tarn',
        'The battle was fought over a bridge.[1][2]',
        'Place: Tarn',
        'It lasted for three days.',
      ].join('\n'),
    );
    expect(blocksOf(article).filter(([kind]) => kind === 'paragraph')).toEqual([
      ['paragraph', 'The battle was fought over a bridge.[1][2]'],
      ['paragraph', 'It lasted for three days.'],
    ]);
  });

  it('joins lines that a machine has broken', () => {
    const article = read(
      'a.txt',
      'Title here\n\nThe troops left the\ntown in the evening and\nburned the stores behind\nthem. Nobody was hurt.\n\nA week later the\nmayor came back to the\ntown with the others.',
    );
    expect(article.blocks.filter(({ kind }) => kind === 'paragraph')).toHaveLength(2);
  });

  it('reads CRLF as LF and drops a byte order mark', () => {
    const article = read('a.txt', '\uFEFFTitle\r\n\r\nIt ended there in peace.\r\n');
    expect(article.text).toBe('Title\n\nIt ended there in peace.\n');
  });
});

describe('Markdown', () => {
  const article = read(
    'a.md',
    '---\ntitle: Two rivers\npublished: 2031-05-04\n---\n\n# Two rivers\n\nThe envoys *met* in [the old town](https://example.org/2019/03/01) on 3 May.\n\n> They will not pass.\n\n- first item here.\n',
  );

  it('keeps the offsets of the file and shows no markup', () => {
    const paragraph = article.blocks.find(({ kind }) => kind === 'paragraph');
    expect(paragraph && visibleText(article, paragraph)).toBe('The envoys met in the old town on 3 May.');
    expect(article.text).not.toContain('2019');
    expect(article.blocks.map(({ kind }) => kind)).toEqual(['heading', 'paragraph', 'blockquote', 'item']);
  });

  it('reads front matter as the metadata, which a sidecar overrides', () => {
    expect(article.metadata).toEqual({ title: 'Two rivers', published: '2031-05-04' });
    expect(read('a.md', '---\ntitle: One\n---\nText is here.', '{"title":"Two"}').metadata).toEqual({
      title: 'Two',
    });
  });
});

describe('HTML', () => {
  const paragraph = (n: number): string =>
    `<p>On day ${n} the two sides met again at the mill &amp; talked for hours, as the record of the clerk tells in some detail.</p>`;
  const page = `<!doctype html><html lang="en"><head><title>Talks at the mill</title><meta property="article:published_time" content="2031-05-04T09:00:00Z"></head>
<body><nav><ul><li><a href="/">Home</a></li><li><a href="/x">Friendship Day 2020</a></li></ul></nav>
<article><h1>Talks at the mill</h1>${[1, 2, 3, 4, 5, 6].map(paragraph).join('')}</article>
<aside><p>Sign up for our newsletter.</p></aside><footer><p>Copyright 2031</p></footer><script>var x = "3 May 1999";</script></body></html>`;
  const article = read('a.html', page);

  it('keeps the article and sets the page around it aside', () => {
    const kept = blocksOf(article).filter(([kind]) => kind !== 'boilerplate');
    expect(kept[0]).toEqual(['heading', 'Talks at the mill']);
    expect(kept).toHaveLength(7);
    expect(kept[1]?.[1]).toContain('at the mill & talked');
    expect(kept.map(([, text]) => text).join()).not.toMatch(/Friendship|newsletter|Copyright|1999/);
  });

  const sentence = (n: number): string =>
    `On day ${n} the two sides met again at the mill and talked for hours, as the clerk tells.`;
  it.each([
    ['bare <div>', [1, 2, 3].map((n) => `<div>${sentence(n)}</div>`).join('')],
    ['<br>', [1, 2, 3].map(sentence).join('<br>')],
    ['<br> twice, in one paragraph', `<p>${[1, 2, 3].map(sentence).join('<br><br>\n')}</p>`],
    [
      '<br> in a <div> beside a list',
      `<div>${[1, 2, 3].map(sentence).join('<br/>')}<ul><li>x</li></ul></div>`,
    ],
    [
      'cells of a table',
      `<table>${[1, 2, 3].map((n) => `<tr><td>${sentence(n)}</td></tr>`).join('')}</table>`,
    ],
    ['<span> and <br>', `<div><span>${[1, 2, 3].map(sentence).join('<br>')}</span></div>`],
    [
      'words in <b> and <a>',
      [1, 2, 3]
        .map((n) => `<div>${sentence(n).replace('mill', '<b><a href="/m">mill</a></b>')}</div>`)
        .join(''),
    ],
  ])('reads paragraphs made by %s', (_, body) => {
    const page = `<html><body><div><a href="/">Home</a></div><div class="story">${body}</div></body></html>`;
    const kept = blocksOf(read('a.html', page)).filter(([kind]) => kind === 'paragraph');
    expect(kept.map(([, text]) => text)).toEqual([1, 2, 3].map(sentence));
  });

  it('joins what <br> breaks in mid-sentence', () => {
    const page = `<html><body><div>${sentence(1).replace('again ', 'again <br>')}<br>${sentence(2)}</div></body></html>`;
    const kept = blocksOf(read('a.html', page)).filter(([kind]) => kind === 'paragraph');
    expect(kept.map(([, text]) => text)).toEqual([1, 2].map(sentence));
  });

  it('reads what the head says of the page', () => {
    expect(article.metadata).toEqual({ title: 'Talks at the mill', published: '2031-05-04', language: 'en' });
  });
});

describe('what no writer writes is read all the same', () => {
  it('takes marks inside of an endless paragraph of Markdown as text, and those around it as marks', () => {
    const endless = '[a](`_b '.repeat(4000);
    const article = read('a.md', `---\ntitle: x\n---\n*One.*\n\n${endless}\n\nThe *last* one.`);
    expect(blocksOf(article).map(([, words]) => words)).toEqual(['One.', endless.trim(), 'The last one.']);
    expect(article.metadata.title).toBe('x');
  });

  it('keeps the lines of a page that a thousand breaks keep apart', () => {
    const lines = Array.from({ length: 500 }, (_, n) => `Boat ${n} left the old harbour before dawn.`);
    const article = read('a.html', `<body><div>${lines.join('<br><br>')}</div></body>`);
    expect(article.text).toBe(lines.join(''));
    expect(blocksOf(article).map(([, words]) => words)).toEqual(lines);
  });

  it('cuts a sentence without end between words, and loses none', () => {
    const words = '3 May 2031, '.repeat(2000);
    const article = read('a.txt', `Some title\n\nThe list: ${words}and so on.`);
    const sentences = splitSentences(article).slice(1);
    expect(sentences.length).toBeGreaterThan(5);
    expect(Math.max(...sentences.map(({ start, end }) => end - start))).toBeLessThanOrEqual(4000);
    expect(sentences.map(({ start, end }) => article.text.slice(start, end)).join(' ')).toBe(
      `The list: ${words}and so on.`,
    );
  });
});

describe('what cannot be read says why in one line', () => {
  const fault = (run: () => unknown): string => {
    try {
      run();
    } catch (error) {
      return error instanceof Error ? `${error.name}: ${error.message}` : '';
    }
    return 'nothing was thrown';
  };
  it.each([
    [
      'not UTF-8',
      () => readArticle('a.txt', new Uint8Array([72, 105, 10, 0xff, 0xfe]), null),
      /not UTF-8 \(byte 4, line 2\)/,
    ],
    ['empty', () => read('a.txt', ' \n\n '), /empty/],
    [
      'too large',
      () => readArticle('a.txt', new Uint8Array(50_000_000), null),
      /50 MB is too large.*split it/,
    ],
    [
      'open front matter',
      () => read('a.md', '---\ntitle: x\nText.'),
      /line 1: the front matter is not closed/,
    ],
    [
      'front matter that is no YAML',
      () => read('a.md', '---\ntitle: [x\n---\nText.'),
      /front matter: .*expected YAML/,
    ],
    [
      'front matter of lists in lists',
      () => read('a.md', `---\ntitle: x\nrights: ${'['.repeat(2000)}\n---\nText.`),
      /front matter: line 3: lists in lists, nested too deeply.*expected YAML/,
    ],
    [
      'front matter of lists in lists without brackets',
      () => read('a.md', `---\nrights:\n  ${'- '.repeat(2000)}\n---\nText.`),
      /front matter: line 3: lists in lists, nested too deeply.*expected YAML/,
    ],
    [
      'a date that is none',
      () => read('a.md', '---\npublished: yesterday\n---\nText.'),
      /published: expected a date like 2025-04-21/,
    ],
    ['a sidecar that is no JSON', () => read('a.txt', 'Text.', '{title}'), /sidecar: not JSON/],
    ['a page without an article', () => read('a.html', '<p></p>'), /no article found/],
  ])('%s', (_, run, message) => {
    const line = fault(run);
    expect(line).toMatch(message);
    expect(line).toMatch(/^ReadFault: [^\n]+$/);
  });
});

describe('sentences', () => {
  const sentences = (text: string): string[] => {
    const article = read('a.txt', `Some title\n\n${text}`);
    return splitSentences(article)
      .slice(1)
      .map(({ start, end }) => article.text.slice(start, end));
  };
  it.each([
    ['The U.S. State Department said no. The envoy left.', 2],
    ['They met in the U.S. The talks failed.', 2],
    ['Gen. Abel Orr left on Jan. 5 with Mr. Low. He came back.', 2],
    ['“Stop!” he said. They did not stop.', 2],
    ['He asked: “Who goes there?” Nobody spoke.', 2],
    ['J. R. Low signed resolution No. 1701 at 4 p.m. local time.', 1],
    ['The envoys met. (Daily Post) They parted in peace. (A, B)', 4],
    ['It cost 3.5 million. That was too much…  Then it fell.', 3],
  ])('%s', (text, count) => {
    expect(sentences(text)).toHaveLength(count);
  });
});

it('takes a name that every JavaScript object has for a name', () => {
  expect(mediaTypeOf('a.constructor')).toBeNull();
  const { text } = read('a.html', '<constructor>The bridge fell on 3 May 1916.</constructor>');
  expect(text).toContain('The bridge fell on 3 May 1916.');
});
