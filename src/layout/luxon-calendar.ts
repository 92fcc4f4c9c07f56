/** Zones whose clocks change, today's and those of the past. Apart from the rest, since most timelines are told in UTC. */
import { DateTime } from 'luxon';
import { dayStart } from '../model/calendar.ts';
import type { ZoneCalendar } from './zone-calendar.ts';

/** `zone`: an IANA name that `Intl` knows. */
export function luxonCalendar(zone: string): ZoneCalendar {
  return {
    timeZone: zone,
    shiftMs: 0,
    civil: (ms) => DateTime.fromMillis(ms, { zone }),
    startOf: (year, month, day) => {
      // Numbers that carry over are brought into the calendar first, then looked up on the zone's clock.
      const date = DateTime.fromMillis(dayStart(year, month, day), { zone: 'utc' });
      return DateTime.fromObject({ year: date.year, month: date.month, day: date.day }, { zone }).toMillis();
    },
  };
}
