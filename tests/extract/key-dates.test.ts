/** Lists of dates: each line tells something, and the date at its head is that of what it tells. */
import { describe, expect, test } from 'vitest';
import { analyse } from '../../src/extract/analysis.ts';
import { readArticle } from '../../src/extract/read/index.ts';

const read = (file: string, text: string) => analyse(readArticle(file, new TextEncoder().encode(text), null));
function events(text: string, file = 'list.txt'): string[] {
  const { events: found, dates } = read(file, text);
  return found.map(({ date, title }) => `${dates[date ?? -1]?.edtf} ${title}`);
}
const INTRO =
  'The siege of Osk: a timeline\n\nOsk was cut off for most of a year, the longest siege of the war.\n\n';

describe('a list of dates', () => {
  test('takes the year from a heading and tells in the present', () => {
    const list = `${INTRO}1993\n\n4 April: Militia block the northern road. Nobody is hurt.\n\nSpring: The army occupies the docks.\n\nNovember: NATO sends 400 observers.\n\n1994\n\n15 January: The militia withdraws.\n`;
    expect(events(list)).toEqual([
      '1993-04-04 Militia block the northern road',
      '1993-21 The army occupies the docks',
      '1993-11 NATO sends 400 observers',
      '1994-01-15 The militia withdraws',
    ]);
  });

  test('has lines without a stop, marks of items, places and asides behind the date', () => {
    const list = `${INTRO}* April 4, 1993: Militia block the northern road\n* Late April (Friday) – Its leader, Paulo Menge, escapes from Fort Sabre\n* 2 May, Tarn: Ada Low and Ben Orr sign a treaty\n* 3 June -- The Front frees six sailors\n* 24 December: Ceasefire.\n`;
    expect(events(list)).toEqual([
      '1993-04-04 Militia block the northern road',
      '1993-04-21~/1993-04-30 The leader, Paulo Menge, escapes from Fort Sabre',
      '1993-05-02 Ada Low and Ben Orr sign a treaty',
      '1993-06-03 The Front frees six sailors',
      '1993-12-24 Ceasefire',
    ]);
  });

  test('has entries of a pronoun and a verb', () => {
    expect(events(`${INTRO}4 April 1993: It expired.\n\n8 May 1993 — Then it was signed.\n`)).toEqual([
      '1993-04-04 It expired',
      '1993-05-08 It was signed',
    ]);
  });

  test('has bold dates', () => {
    const list = `# Osk\n\nOsk was cut off for most of a year.\n\n**3 March 1998:** Rebels seize the oil terminal.\n\n- **1 December** – A truce takes effect.\n`;
    expect(events(list, 'list.md')).toEqual([
      '1998-03-03 Rebels seize the oil terminal',
      '1998-12-01 A truce takes effect',
    ]);
  });

  test('is a table, of which other cells stand by themselves', () => {
    const table = `# Osk\n\nOsk was cut off for most of a year.\n\n| When | What |\n| ---- | :--- |\n| 3 March 1998 | Rebels seize the oil terminal. |\n| 5 March 1998 | The port is closed. |\n\n| Place | What happened there |\n| --- | --- |\n| Fort | The army left it in June 1998. |\n| Docks | The Front took the docks in July 1998. |\n`;
    expect(events(table, 'table.md')).toEqual([
      '1998-03-03 Rebels seize the oil terminal',
      '1998-03-05 The port is closed',
      '1998-06 The army left it',
      '1998-07 The Front took the docks',
    ]);
  });

  test('is no transcript', () => {
    const list = `${INTRO}1993\n\nApril: The road is blocked.\n\nLate June: The docks burn.\n\nNovember: The rains come.\n\nSpring: The siege ends.\n`;
    expect(read('list.txt', list).quotes).toEqual([]);
  });
});

describe('a chronology in sections', () => {
  const sections = (...each: readonly string[]): string => `${INTRO}${each.join('\n\n')}\n`;

  test('dates what stands under the heading of a day', () => {
    expect(
      events(
        sections(
          '4 April 1993\nMilitia block the northern road. The government recalls its envoy from Tarn.',
          '9 April\nThe army occupies the docks.',
          'Tuesday, 20 April\nNATO sends 400 observers, as it had in Tarn since March.',
        ),
      ),
    ).toEqual([
      '1993-04-04 Militia block the northern road',
      '1993-04-04 The government recalls its envoy from Tarn',
      '1993-04-09 The army occupies the docks',
      '1993-04-20 NATO sends 400 observers',
    ]);
  });

  test('in Markdown too', () => {
    const list = `# Osk\n\nOsk was cut off for most of a year.\n\n## 3 March 1998\n\nRebels seize the oil terminal.\n\n## 5 March 1998\n\nThe port is closed.\n\n## 1 December 1998\n\nA truce takes effect.\n`;
    expect(events(list, 'list.md')).toEqual([
      '1998-03-03 Rebels seize the oil terminal',
      '1998-03-05 The port is closed',
      '1998-12-01 A truce takes effect',
    ]);
  });

  test('does not date what has a time of its own, words, harm told before, or what a question heads', () => {
    expect(
      events(
        sections(
          '4 April 1993\nA shell hits the market. Nine of the traders are hurt. The army says it will look into the matter.',
          '9 April\nThe army occupies the docks. It had lost them in 1991.',
          '20 April\nNATO sends observers. “We left the road at dawn,” says Ada Low.',
          'Why does Osk matter?\nThe river opens the way to the coast.',
        ),
      ),
    ).toEqual([
      '1993-04-04 A shell hits the market',
      '1993-04-09 The army occupies the docks',
      '1991 The army lost the docks',
      '1993-04-20 NATO sends observers',
    ]);
  });

  test('is no diary of two days in an article', () => {
    expect(
      events(
        sections(
          '4 April 1993\nThe gunner paints a log.',
          '9 April\nThe gunner buries his dog. The museum shows both pages.',
        ),
      ),
    ).toEqual([]);
  });
});

test('elsewhere the present tense tells nothing', () => {
  expect(
    events('Osk today\n\nOn 4 April 1993 the militia blocks the road.\n\nThe road, says Ada Low, is open.\n'),
  ).toEqual([]);
});

test('in news the present tense of such a line tells the past, and a plan what is to come', () => {
  const sidecar = JSON.stringify({ published: '2032-09-03' });
  const lines = [
    '* May 30, 2032 - Rebels shoot down a cargo plane near Tarn.',
    '* Aug 12 - Talks resume in Lissau.',
    '* Oct 9 - A monitoring mission is due to deploy.',
  ];
  const text = `Osk: key events\n\n${lines.join('\n\n')}\n`;
  const { dates } = analyse(readArticle('list.txt', new TextEncoder().encode(text), sidecar));
  expect(dates.map(({ edtf }) => edtf)).toEqual(['2032-05-30', '2032-08-12', '2032-10-09']);
});
