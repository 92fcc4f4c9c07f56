/** Zones of clock times: IANA names and fixed offsets. */

export interface ZonedInstant {
  /** To format in `timeZone`. */
  readonly ms: number;
  readonly timeZone: string;
}

const OFFSET = /^([+-])(\d\d):?(\d\d)?$/;

/**
 * What to hand to `Intl` to show an instant in a zone. A fixed offset is applied to the instant, because
 * browsers took offsets as zone names only from 2023 on; a zone that nobody knows is shown as UTC.
 */
export function inZone(ms: number, zone: string): ZonedInstant {
  const [, sign, hours, minutes] = OFFSET.exec(zone) ?? [];
  if (hours !== undefined) {
    const shiftMinutes = (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes ?? 0));
    return { ms: ms + shiftMinutes * 60_000, timeZone: 'UTC' };
  }
  return { ms, timeZone: isZone(zone) ? zone : 'UTC' };
}

/** “Kyiv time”, “UTC+3”. `names` comes first, since `Intl` has no names for cities. */
export function zoneName(zone: string, locale: string, names: Readonly<Record<string, string>>): string {
  if (Object.hasOwn(names, zone)) return names[zone] ?? zone;
  const [, sign, hours, minutes] = OFFSET.exec(zone) ?? [];
  if (hours !== undefined) {
    const rest = Number(minutes ?? 0) ? `:${minutes}` : '';
    return Number(hours) || rest ? `UTC${sign === '-' ? '−' : '+'}${Number(hours)}${rest}` : 'UTC';
  }
  if (!isZone(zone) || zone === 'UTC') return 'UTC';
  const parts = new Intl.DateTimeFormat(locale, {
    timeZone: zone,
    timeZoneName: 'shortGeneric',
  }).formatToParts(0);
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? zone;
}

const known = new Map<string, boolean>([['UTC', true]]);

function isZone(zone: string): boolean {
  let answer = known.get(zone);
  if (answer === undefined) {
    try {
      new Intl.DateTimeFormat('en', { timeZone: zone });
      answer = true;
    } catch {
      answer = false;
    }
    known.set(zone, answer);
  }
  return answer;
}
