/** Breaks a text into lines of a width, where nothing but numbers is known of the font. */

/**
 * Greedy: each line takes as many words as fit. A word that is wider than a line is cut between its characters. What
 * does not fit into `maxLines` is cut after a word, with an ellipsis. `measure` gives widths in the unit of `width`.
 */
export function wrapText(
  text: string,
  width: number,
  measure: (text: string) => number,
  maxLines = Infinity,
): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/u).filter(Boolean)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (measure(longer) <= width) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    const pieces = measure(word) <= width ? [word] : cutWord(word, width, measure);
    line = pieces.pop() ?? '';
    lines.push(...pieces);
    if (lines.length > maxLines) break;
  }
  if (line !== '') lines.push(line);
  if (lines.length <= maxLines) return lines;
  const kept = lines.slice(0, Math.max(1, maxLines));
  kept.push(withEllipsis(kept.pop() ?? '', width, measure));
  return kept;
}

/** By characters as people count them, so that no accent leaves its letter. */
function cutWord(word: string, width: number, measure: (text: string) => number): string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const { segment } of new Intl.Segmenter('und', { granularity: 'grapheme' }).segment(word)) {
    if (piece !== '' && measure(piece + segment) > width) {
      pieces.push(piece);
      piece = '';
    }
    piece += segment;
  }
  return piece === '' ? pieces : [...pieces, piece];
}

function withEllipsis(line: string, width: number, measure: (text: string) => number): string {
  const words = line.split(' ');
  while (words.length > 1 && measure(`${words.join(' ')} …`) > width) words.pop();
  return `${words.join(' ')} …`;
}
