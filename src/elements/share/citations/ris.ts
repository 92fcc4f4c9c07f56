/** RIS, as reference managers read it: a tag, two spaces, a hyphen, a space, one value; lines end in CR LF. */
import { familyFirst } from './names.ts';
import type { Issued } from './issued.ts';
import type { Work } from './works.ts';

export function ris(works: readonly Work[]): string {
  return works.map(record).join('');
}

function record(work: Work): string {
  const { key, authors, title, container, publisher, issued, url, language } = work;
  const lines: readonly (readonly [string, string | null])[] = [
    ['TY', 'ELEC'],
    ['ID', key],
    ['TI', title],
    ...authors.map((name) => ['AU', familyFirst(name)] as const),
    ['T2', container],
    ['PB', publisher],
    ...dateLines(issued),
    ['UR', url],
    ['LA', language],
    ['ER', ''],
  ];
  return lines.map(([tag, value]) => (value === null ? '' : `${tag}  - ${value}\r\n`)).join('');
}

/** `DA` has its four places, filled or not: `2025/05//`. */
function dateLines(issued: Issued | null): readonly (readonly [string, string])[] {
  if (!issued) return [];
  if ('literal' in issued) return [['DA', issued.literal]];
  const { year, month, day } = issued;
  const digits = (number: number | null, length: number): string =>
    number === null ? '' : String(number).padStart(length, '0');
  return [
    ['PY', digits(year, 4)],
    ['DA', `${digits(year, 4)}/${digits(month, 2)}/${digits(day, 2)}/`],
  ];
}
