/** What extraction notes beside an inference: fixed words, so that a reader's language can say the same; `{}` is what it is about. */

export const NOTES = {
  oneEaster: 'Easter Sunday fell on one day in the Western and the Orthodox calendar',
  orthodox: 'by the Orthodox calendar, for those who are spoken of; by the Western one it fell on {}',
  western: 'by the Western calendar; by the Orthodox one it fell on {}',
  julian: 'by the Julian calendar, as the Orthodox of the east keep it',
  ummAlQura: 'by the calendar of Umm al-Qura; by sight of the moon it can differ by a day',
  sunset: 'the feast begins at sunset the day before',
  keptThere: 'as kept there: {}',
  weekday: 'the weekday fits that year',
  furtherOn: 'the text names its year only further on',
  about: 'about {}',
  takenFor: '“{}” is taken for: {}',
} as const;

export type NoteKey = keyof typeof NOTES;

/** Of the others, what they are about is in words. */
export const NOTES_OF_DATES: ReadonlySet<NoteKey> = new Set(['orthodox', 'western', 'about']);

export interface Note {
  readonly key: NoteKey;
  readonly given: readonly string[];
}

export function noteText(key: NoteKey, ...given: readonly string[]): string {
  return NOTES[key]
    .split('{}')
    .map((part, i) => (i === 0 ? part : `${given[i - 1] ?? ''}${part}`))
    .join('');
}

/** What `noteText` has written; null for a note in anybody else's words. */
export function readNote(text: string): Note | null {
  for (const key of Object.keys(NOTES) as NoteKey[]) {
    const given = givenIn(text, NOTES[key].split('{}'));
    if (given && (!NOTES_OF_DATES.has(key) || given.every(isDay))) return { key, given };
  }
  return null;
}

/** What stands between the parts; null where a text does not go by them. */
function givenIn(text: string, [first = '', ...parts]: readonly string[]): readonly string[] | null {
  if (parts.length === 0) return text === first ? [] : null;
  if (!text.startsWith(first)) return null;
  const given: string[] = [];
  let from = first.length;
  for (const [i, part] of parts.entries()) {
    const to = i === parts.length - 1 && part === '' ? text.length : text.indexOf(part, from);
    if (to < 0) return null;
    given.push(text.slice(from, to));
    from = to + part.length;
  }
  return from === text.length ? given : null;
}

function isDay(given: string): boolean {
  return /^-?\d{4,6}-\d\d-\d\d(?:T\d\d:\d\dZ)?$/.test(given);
}
