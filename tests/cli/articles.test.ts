/** What a folder of articles may hold, and what is said of each file that is no article or a broken one. */
import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { faultLine, listArticles, loadArticle } from '../../src/cli/articles.ts';
import { folder } from './run.ts';

const TEXT = 'Talks at the mill\n\nOn 3 May 2031 Ada Low met Ben Orr at the old mill.\n';

describe('listArticles', () => {
  it('finds articles in folders of any depth, whatever their names, and passes over the rest', async () => {
    using work = folder({
      'b.txt': TEXT,
      'a/deep/er.md': TEXT,
      'a/with space and ü.HTML': TEXT,
      'a/two\nlines.txt': TEXT,
      'b.json': '{}',
      'lonely.json': '{}',
      'picture.png': '',
      Makefile: '',
      '.hidden.txt': TEXT,
      '.git/x.txt': TEXT,
    });
    const { files, passedOver, faults } = await listArticles(work.path);
    expect(files).toEqual(['a/deep/er.md', 'a/two\nlines.txt', 'a/with space and ü.HTML', 'b.txt']);
    expect(Object.fromEntries(passedOver)).toEqual({ '.json': 1, '.png': 1, 'no ending': 1 });
    expect(faults).toEqual([]);
  });

  it('follows links, reads no folder twice, and names the links that lead nowhere', async () => {
    using work = folder({ 'in/a.txt': TEXT, 'out/b.txt': TEXT });
    const inside = join(work.path, 'in');
    symlinkSync(join(work.path, 'out'), join(inside, 'linked'));
    symlinkSync('.', join(inside, 'round'));
    symlinkSync('gone.txt', join(inside, 'gone.txt'));
    symlinkSync('nothing.txt', join(inside, 'nowhere.txt'));
    const { files, faults } = await listArticles(inside);
    expect(files).toEqual(['a.txt', 'linked/b.txt']);
    expect(faults.map(({ file, message }) => `${file}: ${message}`)).toEqual([
      expect.stringMatching(/^gone\.txt: can't be read: .*circle/),
      expect.stringMatching(/^nowhere\.txt: can't be read: there is no such file/),
    ]);
  });

  it('does not hide that the folder itself is not there', async () => {
    await expect(listArticles('/no/such/folder')).rejects.toThrow('ENOENT');
  });
});

describe('loadArticle', () => {
  const linesOf = async (files: Record<string, string | Uint8Array>): Promise<[boolean, string[]]> => {
    using work = folder({ ...files, 'dir.json/x': '' });
    const { article, faults } = await loadArticle(work.path, Object.keys(files)[0] ?? '');
    const lines = faults.map((fault) => faultLine('in', fault));
    for (const line of lines) expect(line).toMatch(/^in\/\P{Cc}+$/u);
    return [article !== null, lines];
  };

  it('names each bad field of a sidecar and keeps the sound ones', async () => {
    using work = folder({
      'a.txt': TEXT,
      'a.json':
        '{"title": 7, "publisher": " The\\nGazette ", "url": "javascript:alert(1)", "author": null, "rights": "", "tags": []}',
    });
    const { article, faults } = await loadArticle(work.path, 'a.txt');
    expect(article?.metadata).toEqual({ publisher: 'The Gazette' });
    expect(faults.map(({ message }) => message)).toEqual([
      'sidecar: title: expected text, found 7; read without it',
      'sidecar: url: expected an http(s) address, found "javascript:alert(1)"; read without it',
    ]);
  });

  it.each<[string, Record<string, string | Uint8Array>, RegExp]>([
    [
      'a sidecar that is no JSON',
      { 'a.txt': TEXT, 'a.json': '{\n oops' },
      /sidecar: not JSON: line 2, column 2/,
    ],
    ['a sidecar that is a list', { 'a.txt': TEXT, 'a.json': '[]' }, /sidecar: expected keys .*found a list/],
    ['a sidecar that is a folder', { 'dir.txt': TEXT }, /sidecar: it is a folder/],
    ['a sidecar not in UTF-8', { 'a.txt': TEXT, 'a.json': new Uint8Array([0x22, 0xe9, 0x22]) }, /not UTF-8/],
    [
      'a sidecar of 2 MB',
      { 'a.txt': TEXT, 'a.json': new Uint8Array(2e6).fill(32) },
      /sidecar: larger than 1 MB/,
    ],
    [
      'a date that is none',
      { 'a.txt': TEXT, 'a.json': '{"published":"soon"}' },
      /published: expected a date/,
    ],
    ['UTF-16', { 'a.txt': new Uint8Array(Buffer.from('\ufeffText', 'utf16le')) }, /UTF-16.*save it as UTF-8/],
    [
      'UTF-16 without its mark',
      { 'a.txt': new Uint8Array(Buffer.from('Text', 'utf16le')) },
      /NUL .*byte 2, line 1/,
    ],
    ['a name with control characters', { 'a\n\u001b[2J.txt': '' }, /a\\u\{a\}\\u\{1b\}\[2J\.txt: empty/],
    [
      'a page that nests without end',
      { 'a.html': '<div>'.repeat(100_000) },
      /line 1: markup nested too deeply/,
    ],
    [
      'a tag with attributes without end',
      { 'a.html': `<p>Text.</p>\n<p ${Array.from({ length: 9000 }, (_, n) => `a${n}=1 `).join('')}>x` },
      /line 2: a tag with too many attributes/,
    ],
    [
      'quotes that nest without end',
      { 'a.md': `${'>'.repeat(100_000)} x` },
      /line 1: markup nested too deeply/,
    ],
    [
      'a list that nests without end',
      { 'a.md': `${'- '.repeat(500)} x` },
      /line 1: markup nested too deeply/,
    ],
    ['front matter without end', { 'a.md': `---\n${'a: b\n'.repeat(9000)}---\nx` }, /longer than 20000 char/],
    [
      'front matter that nests without end',
      { 'a.md': `---\na: ${'['.repeat(9000)}\n---\nx` },
      /front matter: line 2/,
    ],
    ['a key told twice', { 'a.md': '---\ntitle: a\ntitle: b\n---\nx' }, /front matter: line 3: .*unique/],
    ['an alias', { 'a.md': '---\na: &a x\ntitle: *a\n---\nx' }, /aliases like \*name are not read/],
    ['nothing but front matter', { 'a.md': '---\ntitle: a\n---\n' }, /no text besides markup/],
    ['a page without a body', { 'a.html': '<html><head><title>x</title></head></html>' }, /no article found/],
  ])('leaves out %s, in one line', async (_, files, message) => {
    const [read, lines] = await linesOf(files);
    expect(read).toBe(false);
    expect(lines).toEqual([expect.stringMatching(message)]);
  });

  it('says of a file that is gone or a folder what it is', async () => {
    using work = folder({});
    mkdirSync(join(work.path, 'dir.txt'));
    for (const [file, message] of [
      ['gone.txt', /there is no such file/],
      ['dir.txt', /it is a folder/],
    ] as const)
      expect((await loadArticle(work.path, file)).faults).toEqual([
        { file, message: expect.stringMatching(message) as string },
      ]);
  });

  it('reads front matter as text, also what YAML takes for a number or a date', async () => {
    using work = folder({
      'a.md':
        '\ufeff---\r\ntitle: 1984\r\npublished: 2031-05-04\r\nauthor: no\r\nrights:\r\n---\r\nThey met at the mill.\r\n',
    });
    const { article, faults } = await loadArticle(work.path, 'a.md');
    expect(faults).toEqual([]);
    expect(article?.metadata).toEqual({ title: '1984', published: '2031-05-04', author: 'no' });
  });
});
