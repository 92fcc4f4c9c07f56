/** Easter by arithmetic. Days are epoch milliseconds of midnight UTC on the Gregorian calendar. */
import { dayStart } from '../../model/calendar.ts';

/** Western Easter Sunday by the anonymous Gregorian computus (Meeus, Astronomical Algorithms, 2nd ed., chapter 8). */
export function westernEaster(year: number): number {
  // Before the reform of 1582 the west kept Easter by the Julian calendar as the east does.
  if (year < 1583) return orthodoxEaster(year);
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return dayStart(year, Math.floor(n / 31), (n % 31) + 1);
}

/** Orthodox Easter Sunday by the Julian computus (Meeus, the same chapter), as a Gregorian day. */
export function orthodoxEaster(year: number): number {
  const d = (19 * (year % 19) + 15) % 30;
  const e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
  const n = d + e + 114;
  return dayStart(year, Math.floor(n / 31), (n % 31) + 1 + julianLag(year));
}

/** Days by which the Julian calendar lags behind the Gregorian in the spring of a year. */
function julianLag(year: number): number {
  return Math.floor(year / 100) - Math.floor(year / 400) - 2;
}
