/** Days, months and years as EDTF writes them. */

const DAY_MS = 86_400_000;

/** Days as an interval of EDTF, or one day, month or year where both ends fall in it. */
export function intervalEdtf(startMs: number, endMs: number, unit: 'day' | 'month' | 'year'): string {
  const text =
    unit === 'day'
      ? dayText
      : unit === 'month'
        ? (ms: number): string => dayText(ms).slice(0, -3)
        : (ms: number): string => yearText(new Date(ms).getUTCFullYear());
  const from = text(startMs);
  const to = text(endMs - DAY_MS);
  return from === to ? from : `${from}/${to}`;
}

export function dayText(ms: number): string {
  const date = new Date(ms);
  return `${yearText(date.getUTCFullYear())}-${pad(date.getUTCMonth() + 1, 2)}-${pad(date.getUTCDate(), 2)}`;
}

export function yearText(year: number): string {
  return `${year < 0 ? '-' : ''}${pad(Math.abs(year), 4)}`;
}

export function pad(n: number, digits: number): string {
  return String(n).padStart(digits, '0');
}
