/** MLA 9: MLA Handbook, 9th edition, chapter 5: the elements in their order, and nothing where one is missing. */
import { dayFirst } from './issued.ts';
import { familyFirst, inOrder, type Name } from './names.ts';
import { ended, italic, joined, marked, upright, type Reference } from './pieces.ts';
import type { Work } from './works.ts';

export function mla({ authors, title, container, publisher, issued, url, kind }: Work): Reference {
  const names = namesOf(authors);
  const place = joined(
    [
      container === null ? null : [italic(container)],
      publisher === null ? null : [upright(publisher)],
      issued === null ? null : [upright(dayFirst(issued))],
      url === null ? null : [upright(url)],
    ],
    ', ',
  );
  return joined(
    [
      names === '' ? null : ended([upright(names)]),
      kind === 'timeline' ? ended([italic(title)]) : [marked(title, '.')],
      place.length === 0 ? null : ended(place),
    ],
    ' ',
  );
}

/** 5.5–5.8: the first turned about; two are named, of three the first. */
function namesOf([first, second, ...more]: readonly Name[]): string {
  if (!first) return '';
  if (more.length > 0) return `${familyFirst(first)}, et al.`;
  return second ? `${familyFirst(first)}, and ${inOrder(second)}` : familyFirst(first);
}
