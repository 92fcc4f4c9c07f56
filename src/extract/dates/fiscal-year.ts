/**
 * "FY2024", "fiscal year 2024", "financial year 2023–24": about that year, for each country, and each company, begins
 * its own on another day.
 */
import type { Match } from './said.ts';
import type { Cursor } from './scan.ts';

export const FISCAL_STARTS: ReadonlySet<string> = new Set(['fy', 'fiscal', 'financial']);

export function fiscalMatch(cursor: Cursor): Match | null {
  const isShort = cursor.text() === 'FY';
  const lead = isShort ? 1 : cursor.word(1) === 'year' ? 2 : cursor.word() === 'fiscal' ? 1 : 0;
  const first = lead === 0 ? null : yearIn(cursor, lead, isShort);
  if (first === null) return null;
  const second =
    /^[-–/]$/.test(cursor.word(lead + 1)) && cursor.joined(lead + 2) ? cursor.digits(lead + 2) : null;
  const next = first + 1;
  const goesOn = second === next || (second === next % 100 && cursor.text(lead + 2).length === 2);
  const rule = 'date/fiscal-year';
  return goesOn
    ? {
        length: lead + 3,
        said: {
          kind: 'range',
          from: { year: first, about: true },
          to: { year: next, about: true },
          join: 'to',
          rule,
        },
      }
    : { length: lead + 1, said: { kind: 'point', point: { year: first, about: true }, rule } };
}

/** Two digits are a year only right behind "FY". */
function yearIn(cursor: Cursor, n: number, isShort: boolean): number | null {
  const value = cursor.digits(n);
  if (value === null) return null;
  if (cursor.text(n).length === 2 && isShort && cursor.joined(n)) return 2000 + value;
  return cursor.text(n).length === 4 && value >= 1800 && value <= 2199 ? value : null;
}
