/** Widths of texts in a font, measured off the page: nothing here makes the browser lay anything out. */
import type { Measure } from '../layout/types.ts';

/** `font`: size and family, as `14px sans-serif`. */
export function textMeasure(font: string, boldWeight = 600): Measure {
  const canvas = document.createElement('canvas').getContext('2d');
  const known = new Map<string, number>();
  return (text, bold) => {
    const key = `${bold ? 'b' : 'n'}${text}`;
    let width = known.get(key);
    if (width === undefined) {
      if (canvas) canvas.font = `${bold ? `${boldWeight} ` : ''}${font}`;
      width = canvas?.measureText(text).width ?? text.length * 8;
      known.set(key, width);
    }
    return width;
  };
}
