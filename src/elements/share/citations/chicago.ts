/** Chicago 17, notes and bibliography: The Chicago Manual of Style, 17th edition, 14.19–14.25, 14.205–14.210, 14.145 (n.d.). */
import { monthFirst } from './issued.ts';
import { familyFirst, inOrder } from './names.ts';
import { ended, italic, joined, listed, marked, upright, type Reference } from './pieces.ts';
import type { Work } from './works.ts';

/** One note: the first of the works, and what it cites. */
export function chicagoNote(works: readonly Work[]): Reference {
  return ended(joined(works.map(noted), '; citing '));
}

function noted({ authors, title, container, publisher, issued, url, kind }: Work): Reference {
  const names = authors.length === 0 ? null : [upright(`${listed(authors.map(inOrder), 'and')},`)];
  const rest = joined(
    [
      container === null ? null : [italic(container)],
      publisher === null ? null : [upright(publisher)],
      [upright(issued ? monthFirst(issued) : 'n.d.')],
      url === null ? null : [upright(url)],
    ],
    ', ',
  );
  const name = kind === 'timeline' ? [italic(title), upright(',')] : [marked(title, ',')];
  return joined([names, name, rest], ' ');
}

/** An entry of the bibliography. */
export function chicagoEntry({ authors, title, container, publisher, issued, url, kind }: Work): Reference {
  const [first, ...more] = authors;
  const names = first ? listed([familyFirst(first), ...more.map(inOrder)], 'and') : null;
  const place = joined(
    [
      container === null ? null : [italic(container)],
      publisher === null ? null : [upright(publisher)],
      [upright(issued ? monthFirst(issued) : 'n.d.')],
    ],
    ', ',
  );
  return joined(
    [
      names === null ? null : ended([upright(names)]),
      kind === 'timeline' ? ended([italic(title)]) : [marked(title, '.')],
      ended(place),
      url === null ? null : ended([upright(url)]),
    ],
    ' ',
  );
}
