/** BibTeX: one `@misc` for each work, which BibTeX and biblatex both know, with the address where both look for it. */
import { familyFirst, type Name } from './names.ts';
import type { Work } from './works.ts';

/** A brace counts for BibTeX even behind a backslash, so that one in a title has to be written without. */
const SIGNS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '#': '\\#',
  $: '\\$',
  '%': '\\%',
  '&': '\\&',
  _: '\\_',
};

/** BibTeX's own names of months: styles put them into the words of theirs. */
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

export function bibtex(works: readonly Work[]): string {
  return works.map(record).join('\n');
}

function record({ key, authors, title, container, publisher, issued, url }: Work): string {
  const date = issued ?? { literal: 'n.d.' };
  const place = [container, publisher].filter((part) => part !== null).join(', ');
  const fields: readonly (readonly [string, string] | null)[] = [
    // A second pair of braces keeps capitals, and a name in one piece.
    ['title', `{{${escaped(title)}}}`],
    authors.length === 0 ? null : ['author', `{${authors.map(author).join(' and ')}}`],
    place === '' ? null : ['howpublished', `{${escaped(place)}}`],
    ['year', `{${'literal' in date ? escaped(date.literal) : String(date.year)}}`],
    'month' in date && date.month !== null ? ['month', MONTHS[date.month - 1] ?? ''] : null,
    'day' in date && date.day !== null ? ['day', `{${date.day}}`] : null,
    url === null ? null : ['url', `{${inBraces(url)}}`],
  ];
  const lines = fields.flatMap((field) => (field ? [`  ${field[0]} = ${field[1]},`] : []));
  return [`@misc{${keyOf(key)},`, ...lines, '}', ''].join('\n');
}

function author(name: Name): string {
  return 'literal' in name ? `{${escaped(name.literal)}}` : escaped(familyFirst(name));
}

function escaped(text: string): string {
  return text.replace(/[\\{}~^#$%&_]/g, (sign) => SIGNS[sign] ?? sign);
}

/** `url` is read letter by letter; only braces would end it. */
function inBraces(url: string): string {
  return url.replaceAll('{', '%7B').replaceAll('}', '%7D').replaceAll('\\', '%5C');
}

/** What every program takes for a key: others stop at spaces, commas and letters beyond ASCII. */
function keyOf(key: string): string {
  return key
    .normalize('NFKD')
    .replace(/[^\w-]+/g, '')
    .replace(/-{2,}/g, '-')
    .replace(/-$/, '');
}
