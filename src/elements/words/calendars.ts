/** The calendars of zones: of a fixed offset at once, of others when what knows their clocks has come. */
import { fixedCalendar, UTC, type ZoneCalendar } from '../../layout/zone-calendar.ts';
import { inZone } from './zones.ts';

const loaded = new Map<string, ZoneCalendar>();

/** UTC for a zone that nobody knows, and until `loadCalendar` has answered. */
export function calendarFor(zone: string): ZoneCalendar {
  const { ms, timeZone } = inZone(0, zone);
  return timeZone === 'UTC' ? fixedCalendar(ms) : (loaded.get(timeZone) ?? UTC);
}

/** Answers whether there is now a calendar where there was none. */
export async function loadCalendar(zone: string): Promise<boolean> {
  const { timeZone } = inZone(0, zone);
  if (timeZone === 'UTC' || loaded.has(timeZone)) return false;
  try {
    const { luxonCalendar } = await import('../../layout/luxon-calendar.ts');
    loaded.set(timeZone, luxonCalendar(timeZone));
    return true;
  } catch {
    // Offline, or the file is gone: ticks on the hours and days of UTC, in words of the zone.
    return false;
  }
}
