import { dayStart } from '../../model/calendar.ts';

/** Feasts and holidays that fall on a day that can be computed. */
export type Feast =
  | 'easter'
  | 'orthodox-easter'
  | 'good-friday'
  | 'palm-sunday'
  | 'pentecost'
  | 'christmas'
  | 'christmas-eve'
  | 'orthodox-christmas'
  | 'new-year'
  | 'new-year-eve'
  | 'victory-day'
  | 'ramadan'
  | 'passover';

const DAY_MS = 86_400_000;

/** First and last day of a feast as [month, day] pairs would not do for Ramadan, so spans in epoch milliseconds. */
export function feastSpan(feast: Feast, year: number): { startMs: number; endMs: number; note?: string } {
  const day = (ms: number, length = 1): { startMs: number; endMs: number } => ({
    startMs: ms,
    endMs: ms + length * DAY_MS,
  });
  const western = westernEaster(year);
  switch (feast) {
    case 'easter': {
      const same = western === orthodoxEaster(year);
      const other = new Date(orthodoxEaster(year)).toISOString().slice(0, 10);
      return {
        ...day(western),
        note: same
          ? 'Easter Sunday fell on one day in the Western and the Orthodox calendar'
          : `Western Easter; Orthodox Easter fell on ${other}`,
      };
    }
    case 'orthodox-easter':
      return day(orthodoxEaster(year));
    case 'good-friday':
      return day(western - 2 * DAY_MS);
    case 'palm-sunday':
      return day(western - 7 * DAY_MS);
    case 'pentecost':
      return day(western + 49 * DAY_MS);
    case 'christmas':
      return day(dayStart(year, 12, 25));
    case 'christmas-eve':
      return day(dayStart(year, 12, 24));
    case 'orthodox-christmas':
      return day(dayStart(year, 1, 7));
    case 'new-year':
      return day(dayStart(year, 1, 1));
    case 'new-year-eve':
      return day(dayStart(year, 12, 31));
    case 'victory-day':
      return {
        ...day(dayStart(year, 5, 9)),
        note: '9 May, as in the states of the former Soviet Union; western Europe keeps 8 May',
      };
    case 'ramadan':
      return {
        ...ramadan(year),
        note: 'by the tabular Islamic calendar; by sight of the moon it can differ by a day',
      };
    case 'passover':
      return day(passover(year), 8);
  }
}

/** Gregorian Easter Sunday by the anonymous Gregorian computus (Meeus, Astronomical Algorithms, chapter 8). */
export function westernEaster(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return dayStart(year, Math.floor(n / 31), (n % 31) + 1);
}

/** Orthodox Easter Sunday, on the Gregorian calendar, by Meeus's Julian computus. */
export function orthodoxEaster(year: number): number {
  const d = (19 * (year % 19) + 15) % 30;
  const e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
  const n = d + e + 114;
  const gap = Math.floor(year / 100) - Math.floor(year / 400) - 2;
  return dayStart(year, Math.floor(n / 31), (n % 31) + 1 + gap);
}

/** The ninth month of the tabular Islamic calendar (civil epoch) that begins in a Gregorian year, the first where two do. */
function ramadan(year: number): { startMs: number; endMs: number } {
  const hijri = Math.floor(((year - 622) * 33) / 32);
  for (let h = hijri - 1; h <= hijri + 2; h++) {
    const start = islamicDay(h, 9, 1);
    if (new Date(start).getUTCFullYear() === year) return { startMs: start, endMs: start + 30 * DAY_MS };
  }
  const start = islamicDay(hijri, 9, 1);
  return { startMs: start, endMs: start + 30 * DAY_MS };
}

function islamicDay(year: number, month: number, day: number): number {
  const julianDay =
    day +
    Math.ceil(29.5 * (month - 1)) +
    (year - 1) * 354 +
    Math.floor((3 + 11 * year) / 30) +
    1_948_439.5 -
    1;
  return Math.round((julianDay - 2_440_587.5) * DAY_MS);
}

/** First day of Passover (15 Nisan) by Gauss's formula. */
function passover(year: number): number {
  const hebrew = year + 3760;
  const a = (12 * hebrew + 17) % 19;
  const b = hebrew % 4;
  const whole = 32.0440932 + 1.5542418 * a + b / 4 - 0.00317779 * hebrew;
  const m = Math.floor(whole);
  const fraction = whole - m;
  const c = (m + 3 * hebrew + 5 * b + 5) % 7;
  const late =
    c === 0 && a > 11 && fraction >= 0.89772376
      ? 1
      : c === 1 && a > 6 && fraction >= 0.63287037
        ? 2
        : c === 2 || c === 4 || c === 6
          ? 1
          : 0;
  const julianGap = Math.floor(year / 100) - Math.floor(year / 400) - 2;
  return dayStart(year, 3, m + late + julianGap);
}
