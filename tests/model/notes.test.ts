import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noteText, NOTES, NOTES_OF_DATES, readNote, type NoteKey } from '../../src/model/notes.ts';

const KEYS = Object.keys(NOTES) as NoteKey[];

describe('notes', () => {
  it.each(KEYS)('are read as they were written: %s', (key) => {
    const places = NOTES[key].split('{}').length - 1;
    const given = ['2031-04-27', 'Talks at the mill'].slice(0, places);
    expect(readNote(noteText(key, ...given))).toEqual({ key, given });
  });

  it('leave the words of anybody else alone', () => {
    for (const text of [
      '',
      'the mayor spells it so',
      'about time that somebody asked',
      'As kept there: x',
      '“” is',
    ])
      expect(readNote(text)).toBeNull();
  });

  it('hold whatever somebody writes in an article', () => {
    fc.assert(
      fc.property(fc.constantFrom(...KEYS), fc.string(), fc.string(), (key, what, more) => {
        const text = noteText(key, what, more);
        const note = readNote(text);
        if (note) expect(noteText(note.key, ...note.given)).toBe(text);
        else expect(NOTES_OF_DATES.has(key)).toBe(true);
      }),
    );
  });
});
