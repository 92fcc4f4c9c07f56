/** The date that a work bears. */

import { MONTHS } from '../../../layout/english-dates.ts';

/** A year, month and day as far as they are known; or, for what is no such date, its text. */
export type Issued =
  | { readonly year: number; readonly month: number | null; readonly day: number | null }
  | { readonly literal: string };

/** MLA Handbook, 9th edition, appendix 1. */
const SHORT = [
  'Jan.',
  'Feb.',
  'Mar.',
  'Apr.',
  'May',
  'June',
  'July',
  'Aug.',
  'Sept.',
  'Oct.',
  'Nov.',
  'Dec.',
];

/** `edtf`: sound EDTF, or none. A clock time counts for its day. */
export function readIssued(edtf: string | undefined): Issued | null {
  if (edtf === undefined || edtf === '') return null;
  const found = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(\d\d)(?:T[\d:.]+(?:Z|[+-][\d:]+)?)?)?)?$/.exec(edtf);
  if (!found) return { literal: edtf };
  const [year = '', month, day] = found.slice(1);
  return {
    year: Number(year),
    month: month === undefined ? null : Number(month),
    day: day === undefined ? null : Number(day),
  };
}

/** `2025, May 20` */
export function yearFirst(issued: Issued): string {
  if ('literal' in issued) return issued.literal;
  const { year, month, day } = issued;
  const rest = [month === null ? '' : nameOf(month), day ?? ''].filter(Boolean).join(' ');
  return rest === '' ? String(year) : `${year}, ${rest}`;
}

/** `May 20, 2025` */
export function monthFirst(issued: Issued): string {
  if ('literal' in issued) return issued.literal;
  const { year, month, day } = issued;
  if (month === null) return String(year);
  return day === null ? `${nameOf(month)} ${year}` : `${nameOf(month)} ${day}, ${year}`;
}

/** `20 Sept. 2025` */
export function dayFirst(issued: Issued): string {
  if ('literal' in issued) return issued.literal;
  const { year, month, day } = issued;
  return [day ?? '', month === null ? '' : (SHORT[month - 1] ?? ''), year].filter(Boolean).join(' ');
}

function nameOf(month: number): string {
  return MONTHS[month - 1] ?? '';
}
