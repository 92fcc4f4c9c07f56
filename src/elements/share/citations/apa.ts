/**
 * APA 7: Publication Manual of the American Psychological Association, 7th edition, 9.12 (a title in the author's place),
 * 9.17 (n.d.), 9.21 (descriptions in square brackets), 10.3 (parts of a work), 10.16 (web pages).
 */
import { yearFirst } from './issued.ts';
import { withInitials } from './names.ts';
import { ended, italic, joined, listed, upright, type Reference } from './pieces.ts';
import type { Work } from './works.ts';

/** An address has no full stop behind it. */
export function apa({ authors, title, container, publisher, issued, url, kind }: Work): Reference {
  const date = [upright(`(${issued ? yearFirst(issued) : 'n.d.'}).`)];
  // The title of a part stands upright, that of a whole in italics.
  const name = [container === null ? italic(title) : upright(title)];
  const named = ended(kind === 'quotation' ? [...name, upright(' [Quotation]')] : name);
  const names = authors.length === 0 ? null : ended([upright(listed(authors.map(withInitials), '&'))]);
  return joined(
    [
      ...(names ? [names, date, named] : [named, date]),
      container === null ? null : [upright('In '), ...ended([italic(container)])],
      publisher === null ? null : ended([upright(publisher)]),
      url === null ? null : [upright(url)],
    ],
    ' ',
  );
}
