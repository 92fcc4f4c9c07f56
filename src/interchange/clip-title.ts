/** Titles have at most 80 UTF-16 units in the format. */
const LONGEST = 80;

/** The title on one line, cut before a word where it is too long. */
export function clipTitle(title: string): string {
  const line = title.replace(/\s+/gu, ' ').trim();
  if (line.length <= LONGEST) return line;
  const space = line.lastIndexOf(' ', LONGEST - 1);
  if (space > LONGEST / 2) return `${line.slice(0, space)}…`;
  // No half of a surrogate pair at the end.
  return `${line.slice(0, LONGEST - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
