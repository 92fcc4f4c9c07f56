/** Widths of texts in a font, measured off the page: nothing here makes the browser lay anything out. */
import type { Measure } from '../../layout/types.ts';

/** Many times what is on a screen; who moves through a million events leaves most of them behind. */
const MOST_KNOWN = 8192;
const ELLIPSIS = '…';

/**
 * `font`: size and family, as `14px sans-serif`. Word by word, as browsers set text themselves: the titles of many events have
 * most of their words in common, and so have the ways to cut a title.
 */
export function textMeasure(font: string, boldWeight = 600): Measure {
  const name = `${boldWeight} ${font}`;
  let measure = measures.get(name);
  if (!measure) measures.set(name, (measure = newMeasure(font, boldWeight)));
  return measure;
}

/** By weight and font: all that is lettered alike has the same words in common. */
const measures = new Map<string, Measure>();

function newMeasure(font: string, boldWeight: number): Measure {
  const plain = wordMeasure(font);
  const strong = wordMeasure(`${boldWeight} ${font}`);
  return (text, bold) => {
    const measure = bold ? strong : plain;
    // Where a title is cut, the words before are known, and need not be measured with what follows them.
    const end = text.endsWith(ELLIPSIS) ? text.length - 1 : text.length;
    let width = end < text.length ? measure(ELLIPSIS) : 0;
    let from = 0;
    for (let to = text.indexOf(' '); to >= 0 && to < end; to = text.indexOf(' ', from)) {
      width += measure(text.slice(from, to)) + measure(' ');
      from = to + 1;
    }
    return width + measure(text.slice(from, end));
  };
}

/** On a canvas of its own: to change the font takes longer than to measure a word. */
function wordMeasure(font: string): (word: string) => number {
  const canvas = document.createElement('canvas').getContext('2d');
  if (canvas) canvas.font = font;
  const known = new Map<string, number>([['', 0]]);
  return (word) => {
    let width = known.get(word);
    if (width === undefined) {
      width = canvas?.measureText(word).width ?? word.length * 8;
      if (known.size >= MOST_KNOWN) known.clear();
      known.set(word, width);
    }
    return width;
  };
}
