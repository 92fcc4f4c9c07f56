import { describe, expect, it } from 'vitest';
import { LANGUAGES, loadStrings, stringsFor } from '../../src/elements/strings/strings.ts';
import { englishReading } from '../../src/elements/strings/en-reading.ts';
import { english } from '../../src/elements/strings/en.ts';
import { readingStrings } from '../../src/elements/strings/reading-strings.ts';
import { arabic } from '../../src/elements/strings/ar.ts';
import { french } from '../../src/elements/strings/fr.ts';
import { german } from '../../src/elements/strings/de.ts';
import { russian } from '../../src/elements/strings/ru.ts';
import { spanish } from '../../src/elements/strings/es.ts';
import { ukrainian } from '../../src/elements/strings/uk.ts';

const TRANSLATIONS = { arabic, french, german, russian, spanish, ukrainian };

/** `kinds.agree`, `dates.about` …: every place where a table says something. */
function keys(value: unknown, path = ''): readonly string[] {
  if (Array.isArray(value) || value === null || typeof value !== 'object') return [path];
  return Object.entries(value).flatMap(([key, inner]) => keys(inner, path === '' ? key : `${path}.${key}`));
}

describe('strings', () => {
  it.each(Object.entries(TRANSLATIONS))('%s says all that English says', (_, table) => {
    expect(keys({ ...english, ...englishReading }).filter((key) => !keys(table).includes(key))).toEqual([]);
  });

  it('gives a table for each language, by its tag in any form', async () => {
    for (const lang of LANGUAGES) expect((await loadStrings(lang)).lang).toBe(lang);
    expect((await loadStrings('uk-UA')).lang).toBe('uk');
    expect((await loadStrings('DE')).lang).toBe('de');
    expect(stringsFor('fr-CA').lang).toBe('fr');
  });

  it('speaks English where it does not speak the language', async () => {
    for (const lang of ['tlh', '', '<b>', '__proto__', 'constructor']) {
      expect((await loadStrings(lang)).lang).toBe('en');
      expect(stringsFor(lang).lang).toBe('en');
    }
  });

  it('ends a sentence with one full stop, also after the “р.” of a year', async () => {
    const said = (await loadStrings('uk')).standfirst(2, 1, '2014', 'травень 2025 р.', 'UTC');
    expect(said).toContain('травень 2025 р. Час');
    expect((await loadStrings('ru')).standfirst(2, 1, '2014', '2025', 'UTC')).toContain('2025. ');
  });

  it('says a month that is all there is once', async () => {
    const said = await Promise.all(
      LANGUAGES.map(async (lang) => {
        const strings = await loadStrings(lang);
        return [strings.summary(2, 'MAY', 'MAY'), strings.standfirst(2, 1, 'MAY', 'MAY', 'UTC')];
      }),
    );
    for (const sentence of said.flat()) expect(sentence.match(/MAY/g)).toHaveLength(1);
    expect(english.summary(2, 'May 2025', 'May 2025')).toBe('2 events, May 2025');
  });

  it('counts in the plural forms of each language', async () => {
    const counts = [0, 1, 2, 3, 5, 11, 21, 100];
    const uk = await loadStrings('uk');
    expect(counts.map((count) => uk.count(count))).toEqual([
      '0 подій',
      '1 подія',
      '2 події',
      '3 події',
      '5 подій',
      '11 подій',
      '21 подія',
      '100 подій',
    ]);
    expect([1, 2, 1234].map((count) => english.count(count))).toEqual([
      '1 event',
      '2 events',
      '1,234 events',
    ]);
    for (const lang of LANGUAGES) {
      const table = readingStrings(await loadStrings(lang));
      for (const count of counts)
        expect(`${table.more(count)}${table.undatedTitle(count)}`).not.toContain('#');
    }
  });

  it('repeats a bad link in its own words, marks and dollar signs and all', async () => {
    for (const lang of LANGUAGES) {
      const table = await loadStrings(lang);
      for (const code of [
        'unknown-id',
        'unknown-quote',
        'unknown-source',
        'gone',
        'bad-date',
        'unreadable',
      ] as const) {
        expect(table.linkProblem({ code, given: "<b>$& $1 {0}'" })).toContain("<b>$& $1 {0}'");
      }
    }
  });
});
