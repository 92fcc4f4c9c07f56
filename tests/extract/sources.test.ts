/** Lists of sources under an article: their headlines are nobody's words. */
import { expect, test } from 'vitest';
import { read } from './tell.ts';

const STORY =
  'The army left the town of Osk on Wednesday, the mayor said. “We are alone,” she told reporters.';
const AGAIN = 'Its column was seen on the coast road, and a ferry took the last of the guns.';

const SOURCES = [
  'Orla Venn. “Army gives up Osk” — Harbour Journal, 18 June 2025',
  '“‘We are alone’ in the hills” — Marrow Courier, 18 June 2025',
  'Press release: “Common Roof leaves Osk” — Common Roof, 17 June 2025',
];

test.each([
  [
    'line by line',
    [
      'A gun on the quay of Osk, 2019.',
      'Picture: Orla Venn.',
      '',
      STORY,
      '',
      AGAIN,
      '',
      'Sources',
      '',
      ...SOURCES,
    ],
  ],
  ['apart', [STORY, '', AGAIN, '', 'Sources', '', ...SOURCES.flatMap((line) => [line, ''])]],
  ['and nothing else', [STORY, '', ...SOURCES]],
])('%s', (_, lines) => {
  expect(read(lines.join('\n')).quotes.map(({ text }) => text)).toEqual(['We are alone,']);
});

test('what somebody says behind a label stays a quotation', () => {
  const quotes = read(
    `${STORY}\n\nHer answer to the guard: “Nobody here will leave, not in 2025, not later.”`,
  ).quotes;
  expect(quotes.map(({ text }) => text)).toEqual([
    'We are alone,',
    'Nobody here will leave, not in 2025, not later.',
  ]);
});
