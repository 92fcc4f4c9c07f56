import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/extract/article.ts';
import { pairMarks } from '../../src/extract/quotes/pairs.ts';

function spans(text: string): string[] {
  let at = 0;
  const blocks = text.split('\n').map((line) => {
    const start = at;
    at += line.length + 1;
    return { start, end: start + line.length, kind: 'paragraph' as const, rule: 'test' };
  });
  const article: Article = { file: 'x.txt', mediaType: 'text/plain', text, metadata: {}, blocks };
  return pairMarks(article).map(({ start, end }) => text.slice(start, end));
}

describe('marks that pair', () => {
  test.each([
    ['He said "one two three" twice.', ['one two three']],
    ['He said “one two three” twice.', ['one two three']],
    ["He said 'one two three' twice.", ['one two three']],
    ['He said ‘one two three’ twice.', ['one two three']],
    ['He said «one two three» twice.', ['one two three']],
    ['He said « one two three » twice.', ['one two three']],
    ['He said »one two three« twice.', ['one two three']],
    ['He said „one two three“ twice.', ['one two three']],
    ['He said „one two three” twice.', ['one two three']],
    ['He said ‚one two three‘ twice.', ['one two three']],
    ["He said ``one two three'' twice.", ['one two three']],
    ['He said " one two three " twice.', ['one two three']],
    // mismatched
    ['He said “one two three" twice.', ['one two three']],
    ['He said "one two three” twice.', ['one two three']],
    ['He said ”one two three” twice.', ['one two three']],
    // nested: the outer one counts
    ['“She told me ‘go away now’ and left,” he said.', ['She told me ‘go away now’ and left,']],
    ['"The "Free State" is no state," he said.', ['The "Free State" is no state,']],
    ["'The “Free State” is no state,' he said.", ['The “Free State” is no state,']],
    // the dog's, the dogs'
    ["'The soldiers' families are here,' she said.", ["The soldiers' families are here,"]],
    ['‘The soldiers’ families are here,’ she said.', ['The soldiers’ families are here,']],
    ['“I don’t know the boys’ names,” she said.', ['I don’t know the boys’ names,']],
    // no space at the edge
    ['He said:"One two three." Then he left.', ['One two three.']],
    ['(“One two three,” he said.)', ['One two three,']],
    // several paragraphs
    ['“One two three.\n“Four five six,” he said.', ['One two three.\n“Four five six,']],
    ['“One two.\n“Three four.\n“Five six.”', ['One two.\n“Three four.\n“Five six.']],
    // a closer is missing
    ['"We stay, said the mayor. The next day he left.', ['We stay,']],
    ['"We stay, said the mayor. "We shall not move," he added.', ['We stay,', 'We shall not move,']],
    ['He said: “We stay here.\nNothing else happened.', ['We stay here.']],
  ])('%s', (text, expected) => {
    expect(spans(text)).toEqual(expected);
  });
});

describe('marks that do not', () => {
  test.each([
    "The soldiers' tents and the officers' mess burned.",
    'The soldiers’ tents and the officers’ mess burned.',
    "It's the government's fault, isn't it?",
    "In the '90s rock 'n' roll was banned.",
    'He was 5\'10" tall.',
    "Sana'a and N'Djamena are capitals.",
    'The line closed” without ever opening.',
    '’Tis the season.',
  ])('%s', (text) => {
    expect(spans(text)).toEqual([]);
  });
});
