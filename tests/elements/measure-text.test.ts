import { expect, it } from 'vitest';
import { textMeasure } from '../../src/elements/base/measure-text.ts';

const FONT = '14px sans-serif';

it.each([
  'Talks were put off by a week',
  'Переговоры отложены на неделю',
  'تأجلت المحادثات أسبوعًا',
  '会談は一週間延期された',
  '  two spaces  before, between and after  ',
  'AV To. Wa, fi',
  'Talks were put off…',
  '…',
  '',
])('is as wide as the browser sets it: “%s”', (text) => {
  const measure = textMeasure(FONT);
  const canvas = document.createElement('canvas').getContext('2d');
  for (const bold of [false, true]) {
    if (canvas) canvas.font = `${bold ? '600 ' : ''}${FONT}`;
    const width = canvas?.measureText(text).width ?? NaN;
    expect(Math.abs(measure(text, bold) - width)).toBeLessThan(0.5);
    // Once more, from memory.
    expect(measure(text, bold)).toBe(measure(text, bold));
  }
});
