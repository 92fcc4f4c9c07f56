/** What the builder writes: lines that say what was chosen, and nothing that was typed is more than text in them. */
import fc from 'fast-check';
import { parseFragment, type DefaultTreeAdapterMap } from 'parse5';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import {
  contrastOf,
  changedColors,
  colorValue,
  INKS,
  LEAST_CONTRAST,
  OWN_COLORS,
} from '../../src/docs/builder/colors.ts';
import { readOwnFile } from '../../src/docs/builder/own-file.ts';
import { readAddress, SNIPPETS, type Choices } from '../../src/docs/builder/snippets.ts';
import { embedColors } from '../../src/site/embed-colors.ts';
import { HOSTILE } from '../hostile.ts';
import { DOCS } from './pages.ts';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

type Element = DefaultTreeAdapterMap['element'];

const CHOICES: Choices = {
  site: 'https://paper.example/war/',
  data: null,
  title: 'Timeline',
  attributes: [
    ['at', '2031-05'],
    ['lanes', 'kind'],
  ],
  colors: OWN_COLORS,
};

function code(name: string, choices: Partial<Choices> = {}): string {
  const snippet = SNIPPETS.find((one) => one.name === name);
  if (!snippet) throw new Error(`no snippet ${name}`);
  return snippet.code({ ...CHOICES, ...choices });
}

function elementsOf(html: string): readonly Element[] {
  return parseFragment(html).childNodes.filter((node): node is Element => 'tagName' in node);
}

function attributesOf({ attrs }: Element): Record<string, string> {
  return Object.fromEntries(attrs.map(({ name, value }) => [name, value]));
}

const HTML = ['HTML', 'Frame', 'WordPress', 'Ghost'];

describe('a snippet', () => {
  it('has the addresses and options that were chosen', () => {
    const [script, element] = elementsOf(code('HTML'));
    expect(script && attributesOf(script)).toEqual({
      type: 'module',
      src: 'https://paper.example/war/conflict-timeline.js',
    });
    expect(element && attributesOf(element)).toEqual({
      src: 'https://paper.example/war/data/timeline.json',
      at: '2031-05',
      lanes: 'kind',
    });
    const [frame] = elementsOf(code('Frame', { data: 'https://other.example/t.json' }));
    const address = new URL((frame && attributesOf(frame).src) ?? '');
    expect(address.pathname).toBe('/war/embed/');
    expect(Object.fromEntries(address.searchParams)).toEqual({
      src: 'https://other.example/t.json',
      at: '2031-05',
      lanes: 'kind',
    });
  });

  it('has the colours that were changed, and no others', () => {
    const colors = { ...OWN_COLORS, paper: ['#fff1e5', '#201a14'] as const };
    expect(code('HTML')).not.toContain('<style>');
    expect(code('HTML', { colors })).toContain('--ct-paper: light-dark(#fff1e5, #201a14);');
    expect(code('React', { colors })).toContain("'--ct-paper': 'light-dark(#fff1e5, #201a14)',");
    expect(code('HTML', { colors }).match(/--ct-/g)).toHaveLength(1);
  });

  it.each(['Frame', 'WordPress'])('for a %s has them where the frame reads them', (name) => {
    const color = fc.stringMatching(/^#[\da-f]{6}$/);
    const colors = fc.record(
      Object.fromEntries(Object.keys(OWN_COLORS).map((each) => [each, fc.tuple(color, color)])),
    );
    fc.assert(
      fc.property(colors, (chosen) => {
        const [frame] = elementsOf(code(name, { colors: chosen }));
        const { search } = new URL((frame && attributesOf(frame).src) ?? '');
        expect(Object.fromEntries(embedColors(search))).toEqual(
          Object.fromEntries(changedColors(chosen).map(([each, pair]) => [`--ct-${each}`, colorValue(pair)])),
        );
      }),
    );
    expect(code(name)).not.toContain('color-');
  });

  it.each(HTML)('in %s keeps what was typed as text', (name) => {
    const plain = elementsOf(code(name)).map(({ tagName }) => tagName);
    fc.assert(
      fc.property(fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'binary' })), (typed) => {
        // HTML itself can't say these: a browser reads them as others.
        fc.pre(!/[\0\r\p{Surrogate}]/u.test(typed));
        const elements = elementsOf(code(name, { title: typed, attributes: [['at', typed]] }));
        expect(elements.map(({ tagName }) => tagName)).toEqual(plain);
        const [at] = elements.flatMap((element) => {
          const { src = '', title, at } = attributesOf(element);
          if (element.tagName === 'iframe') {
            expect(title).toBe(typed);
            return [new URL(src).searchParams.get('at')];
          }
          return at === undefined ? [] : [at];
        });
        expect(at).toBe(typed);
      }),
    );
  });

  it('in React keeps what was typed as text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.constantFrom(...HOSTILE), fc.string()), (typed) => {
        const file = ts.createSourceFile(
          'x.jsx',
          code('React', { attributes: [['at', typed]] }),
          ts.ScriptTarget.ES2022,
          true,
          ts.ScriptKind.JSX,
        );
        const found: (string | undefined)[] = [];
        const visit = (node: ts.Node): void => {
          if (ts.isJsxAttribute(node) && node.name.getText() === 'at') {
            const value =
              node.initializer && ts.isJsxExpression(node.initializer)
                ? node.initializer.expression
                : undefined;
            found.push(value && ts.isStringLiteral(value) ? value.text : undefined);
          }
          ts.forEachChild(node, visit);
        };
        visit(file);
        expect(found).toEqual([typed]);
      }),
    );
  });
});

describe('an address', () => {
  it.each([
    ['https://paper.example/war', true, 'https://paper.example/war/'],
    ['https://paper.example/war/?a#b', true, 'https://paper.example/war/'],
    ['https://paper.example/t.json?v=2', false, 'https://paper.example/t.json?v=2'],
    ['javascript:alert(1)', false, null],
    ['data:text/html,x', false, null],
    ['timeline.json', false, null],
    ['', true, null],
  ])('%s is read', (text, isFolder, address) => {
    expect(readAddress(text, isFolder)).toBe(address);
  });
});

describe('colours', () => {
  it('of the element can all be read', () => {
    for (const ink of INKS)
      for (const look of [0, 1] as const)
        expect(contrastOf(ink, OWN_COLORS, look)).toBeGreaterThanOrEqual(LEAST_CONTRAST);
    expect(changedColors(OWN_COLORS)).toEqual([]);
  });

  it('that cannot be read are told by the worst they stand on', () => {
    const colors = {
      ...OWN_COLORS,
      ink: ['#000000', '#000000'] as const,
      card: ['#000000', '#000000'] as const,
    };
    expect(contrastOf('ink', colors, 0)).toBe(1);
    expect(
      contrastOf(
        'ink',
        { ...colors, card: ['#ffffff', '#ffffff'], band: ['#ffffff', '#fff'], paper: ['#ffffff', '#fff'] },
        0,
      ),
    ).toBe(21);
    expect(colorValue(['#111111', '#111111'])).toBe('#111111');
  });
});

describe('a file of one’s own', () => {
  it('is a timeline, with what is wrong in it', () => {
    const text = readFileSync(join(DOCS, 'examples/timeline.json'), 'utf8');
    expect(readOwnFile('t.json', text)).toMatchObject({ rows: null, faults: [] });
    expect(readOwnFile('t.json', text.replace('"2031-05-14"', '"2031-02-30"')).faults[0]).toMatch(
      /^events\[\d+\]/,
    );
    expect(readOwnFile('t.json', 'no JSON').timeline).toBeNull();
    expect(readOwnFile('t.json', 'no JSON').faults).toHaveLength(1);
  });

  it('is rows, in each of the forms', () => {
    const row = { title: 'Truce', start: '2031-05-14' };
    expect(readOwnFile('t.json', JSON.stringify([row])).rows).toEqual([row]);
    expect(readOwnFile('t.ndjson', `${JSON.stringify(row)}\nbroken\n`)).toMatchObject({ rows: [row] });
    expect(readOwnFile('t.ndjson', `${JSON.stringify(row)}\nbroken\n`).faults[0]).toMatch(/^line 2/);
    expect(readOwnFile('t.csv', 'title,start\nTruce,2031-05-14\n').rows).toMatchObject([row]);
  });
});
