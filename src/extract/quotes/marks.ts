/** Marks of quotation in running text: which are there, and whether they look like opening or closing. */

/** Marks that close each other. Double marks of all shapes are one family, since articles mix them up. */
export type Family = 'double' | 'angled' | 'single' | 'angle';

export interface Mark {
  readonly at: number;
  /** Units: 2 for `` and ''. */
  readonly length: number;
  readonly family: Family;
  readonly shape: 'open' | 'close' | 'either';
  /** A closing single mark that may as well be the apostrophe of a plural: "the soldiers’ ". */
  readonly doubtful: boolean;
  readonly char: string;
}

const MARKS = /[“”„‟"″＂«»‘’‚‛'‹›]|``/g;
const SPACE = /\s/;
const LETTER = /[\p{L}\p{N}]/u;
/** What stands before an opening mark besides a space. */
const OPENS_AFTER = /[\s([{—–:;…/“„«‘"'-]/;
/** Words that begin with an apostrophe. */
const ELISION =
  /^['’‘](?:\d\ds?\b(?![.:]\d)|tis\b|twas\b|em\b|til\b|cause\b|bout\b|round\b|n['’]?(?=\s)|cos\b|s\b)/i;

export function findMarks(text: string, start: number, end: number): Mark[] {
  const marks: Mark[] = [];
  const slice = text.slice(start, end);
  for (const match of slice.matchAll(MARKS)) {
    const mark = read(slice, match.index, match[0], start);
    if (mark !== null && mark.at >= (marks.at(-1)?.at ?? -1) + (marks.at(-1)?.length ?? 0)) marks.push(mark);
  }
  return marks;
}

function read(slice: string, at: number, char: string, base: number): Mark | null {
  const before = at === 0 ? ' ' : (slice[at - 1] ?? ' ');
  if (char === '``') return mark(base + at, 'double', 'open', '``', 2);
  if (char === "'" && slice[at + 1] === "'") return mark(base + at, 'double', 'close', "''", 2);
  const after = slice[at + 1] ?? ' ';
  switch (char) {
    case '“':
      return mark(base + at, 'double', OPENS_AFTER.test(before) ? 'open' : 'either', char);
    case '„':
    case '‟':
      return mark(base + at, 'double', 'open', char);
    case '”':
      return mark(
        base + at,
        'double',
        opensHere(before, after) && SPACE.test(before) ? 'either' : 'close',
        char,
      );
    case '«':
    case '‹':
      return mark(
        base + at,
        char === '«' ? 'angled' : 'angle',
        !SPACE.test(before) && !OPENS_AFTER.test(before) ? 'either' : 'open',
        char,
      );
    case '»':
    case '›':
      return mark(
        base + at,
        char === '»' ? 'angled' : 'angle',
        opensHere(before, after) && SPACE.test(before) ? 'either' : 'close',
        char,
      );
    case '"':
    case '″':
    case '＂':
      return mark(base + at, 'double', straight(before, after), char);
    default:
      return single(slice, at, char, before, after, base);
  }
}

function mark(
  at: number,
  family: Family,
  shape: Mark['shape'],
  char: string,
  length = 1,
  doubtful = false,
): Mark {
  return { at, length, family, shape, doubtful, char };
}

const opensHere = (before: string, after: string): boolean => OPENS_AFTER.test(before) && !SPACE.test(after);

function straight(before: string, after: string): Mark['shape'] {
  const spaceBefore = SPACE.test(before);
  const spaceAfter = SPACE.test(after);
  if (spaceBefore && spaceAfter) return 'either';
  if (spaceBefore) return /[.,;:!?)]/.test(after) ? 'close' : 'open';
  if (spaceAfter) return 'close';
  if (OPENS_AFTER.test(before) && !/[—–…-]/.test(before))
    return LETTER.test(after) || after === '[' || after === '…' ? 'open' : 'either';
  if (LETTER.test(after) || after === '[')
    return /[—–…-]/.test(before)
      ? 'either'
      : /[.,!?]/.test(before)
        ? 'either'
        : LETTER.test(before)
          ? 'either'
          : 'open';
  return 'close';
}

/** Single marks are apostrophes unless they stand at the edge of a word, and then they have to close. */
function single(
  slice: string,
  at: number,
  char: string,
  before: string,
  after: string,
  base: number,
): Mark | null {
  if (LETTER.test(before) && LETTER.test(after)) return null;
  if (char === '‚')
    return LETTER.test(after) && !LETTER.test(before) ? mark(base + at, 'single', 'open', char) : null;
  const opens = OPENS_AFTER.test(before) && !SPACE.test(after) && !/[.,;:!?)]/.test(after);
  if (opens && char !== '’')
    return ELISION.test(slice.slice(at, at + 8)) ? null : mark(base + at, 'single', 'open', char);
  if (SPACE.test(before) || LETTER.test(after)) return null;
  const plural = /s/i.test(before) && SPACE.test(after) && /\p{L}/u.test(slice[at + 2] ?? '');
  return mark(base + at, 'single', 'close', char, 1, plural);
}
