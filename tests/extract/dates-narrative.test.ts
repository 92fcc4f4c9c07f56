import { describe, expect, test } from 'vitest';
import { datesOf, read } from './dates-read.ts';

/** Tellings with the dates that each holds, in order. Places and events are invented. */
const TELLINGS: Readonly<
  Record<string, readonly [text: string, published: string | undefined, ...expected: string[]]>
> = {
  'a telling moves forward into the next year': [
    `In November 1940 the garrison of Arl was besieged. In February it surrendered. By June the whole coast was lost.`,
    undefined,
    'November 1940 => 1940-11',
    'February => 1941-02',
    'June => 1941-06',
  ],
  'a year far in the past does not take the days after it along': [
    `On 3 March 1992 the council of Borl met. The valley had belonged to the bishops since 1648. On 9 March the army closed the bridge.`,
    undefined,
    '3 March 1992 => 1992-03-03',
    '1648 => 1648',
    '9 March => 1992-03-09',
  ],
  'an agreement named by its year is background': [
    `On 4 May 2001 rebels of Arl took the dam. Both sides had signed the 1995 Vell Agreement. On 12 May they left again.`,
    undefined,
    '4 May 2001 => 2001-05-04',
    '1995 => 1995',
    '12 May => 2001-05-12',
  ],
  'what a sentence only counts back to is left again': [
    `The mine closed on 9 July 1931, three days after a strike was called. The owners sold it the following month and were ruined the next year.`,
    undefined,
    '9 July 1931 => 1931-07-09',
    'three days after a strike was called => 1931-07-06',
    'the following month => 1931-08',
    'the next year => 1932',
  ],
  'from the first of a year the month after it': [
    `Vell declared itself free on 3 May 2020, five weeks after Low had won a vote. The army crossed the river the following month.`,
    undefined,
    '3 May 2020 => 2020-05-03',
    'five weeks after Low had won a vote => 2020-03-29',
    'the following month => 2020-06',
  ],
  'a plan of what somebody was to do is not gone to': [
    `On 3 May 1741 the king read a treaty concluded on 20 April 1741. Under it his neighbour was to send 15,000 men over the passes by the end of the following March. The court heard of it on 9 June. Six days later it chose war.`,
    undefined,
    '3 May 1741 => 1741-05-03',
    '20 April 1741 => 1741-04-20',
    'the following March => 1742-03',
    '9 June => 1741-06-09',
    'Six days later => 1741-06-15',
  ],
  'what somebody hopes for in a letter takes nothing along': [
    `On 17 September 1741 the baron burned the bridge. “If we are not in Arl by All Saints we shall be in Borl by Christmas,” he wrote on the 24th, “and by Easter I shall be home.” He crossed two days later. On 1 October he attacked.`,
    undefined,
    '17 September 1741 => 1741-09-17',
    'All Saints => 1741-11-01',
    'Christmas => 1741-12-25',
    'the 24th => 1741-09-24',
    'Easter => 1742-03-25',
    'two days later => 1741-09-26',
    '1 October => 1741-10-01',
  ],
  'what somebody tells of in a letter is counted on from': [
    `On 17 September 1741 the baron burned the bridge. "They came on 20 September," he wrote. Two days later he crossed.`,
    undefined,
    '17 September 1741 => 1741-09-17',
    '20 September => 1741-09-20',
    'Two days later => 1741-09-22',
  ],
  'a remark on the next year is not gone to': [
    `On 6 August 1799 he met the squadron and declined to engage; he was tried for this the next year and acquitted. A fever had shown itself in the last week of June. By August the sick lay in the streets. On 8 January the river froze.`,
    undefined,
    '6 August 1799 => 1799-08-06',
    'the next year => 1800',
    'the last week of June => 1799-06-24~/1799-06-30~',
    'August => 1799-08',
    '8 January => 1800-01-08',
  ],
  'how long a war had lasted then is nothing of the present': [
    `The armies came down the river in the spring of 1799. The war was then in its third year. On 9 May they forced the passage. The peace came in 1802. The walls were pulled down in 1834.`,
    undefined,
    'the spring of 1799 => 1799-21',
    '9 May => 1799-05-09',
    '1802 => 1802',
    '1834 => 1834',
  ],
  'nor is how long something has lasted where the text goes beyond': [
    `The armies came down the river in the spring of 1799, when the war broke out. The war, the bishop wrote, is in its third year. On 9 May they forced the passage. The peace came in 1812. The walls were pulled down in 1834.`,
    undefined,
    'the spring of 1799 => 1799-21',
    '9 May => 1799-05-09',
    '1812 => 1812',
    '1834 => 1834',
  ],
  'what is told by days goes to no year of a remark': [
    `The main body came up on 5 May 1759. Begun in 1688 and enlarged after the siege of 1713, the fortress had never been taken. Trenches were opened on 12 May. On 2 June a captain was wounded, whose journal, printed in 1794, is the best account. On the 8th the way was lost. He left his post on 3 July and was tried two years later for it. On 20 July the siege was raised.`,
    undefined,
    '5 May 1759 => 1759-05-05',
    '1688 => 1688',
    '1713 => 1713',
    '12 May => 1759-05-12',
    '2 June => 1759-06-02',
    '1794 => 1794',
    'the 8th => 1759-06-08',
    '3 July => 1759-07-03',
    'two years later => 1761',
    '20 July => 1759-07-20',
  ],
  'years that are only mentioned draw none of the days behind them': [
    `A treaty of 1684 gave Borl the left bank, and a map drawn in 1707 had two left banks on it. In the spring of 1731 a merchant put up a mast. Horsemen took it down on 17 June. War was declared on 1 September. By March it was over.`,
    undefined,
    '1684 => 1684',
    '1707 => 1707',
    'the spring of 1731 => 1731-21',
    '17 June => 1731-06-17',
    '1 September => 1731-09-01',
    'March => 1732-03',
  ],
  'what was to befall somebody in a later year is not gone to': [
    `The column entered the city on 5 October 1798. Its captain, who was to be dismissed the following year over his accounts, was carried through the streets. Snow closed the passes in early November. A truce was kept for Christmas. On 8 February talks began.`,
    undefined,
    '5 October 1798 => 1798-10-05',
    'the following year => 1799',
    'early November => 1798-11-01/1798-11-10~',
    'Christmas => 1798-12-25',
    '8 February => 1799-02-08',
  ],
  'nor is the month in which somebody died': [
    `The garrison gave up on 6 November 1883. Its commander came home with the first prisoners, was tried the next year and was shot in January 1885. The envoys had known of it since the 9th. When it was admitted, on 17 November, the dockers struck. On 9 January a column crossed the line.`,
    undefined,
    '6 November 1883 => 1883-11-06',
    'the next year => 1884',
    'January 1885 => 1885-01',
    'the 9th => 1883-11-09',
    '17 November => 1883-11-17',
    '9 January => 1884-01-09',
  ],
  'a clause with "had" goes back': [
    `On 14 April 1759 the advance guard crossed the river. On 14 November the last regiments went into quarters on the bank from which they had been chased in April. The envoy, who had offered his help in June and again in August, offered it once more on 2 December.`,
    undefined,
    '14 April 1759 => 1759-04-14',
    '14 November => 1759-11-14',
    'April => 1759-04',
    'June => 1759-06',
    'August => 1759-08',
    '2 December => 1759-12-02',
  ],
  'what is planned lies ahead': [
    `On 3 August 1797 the staff drew up a plan. It called for the islands to be seized in the first week of May and for a corps to march on the capital. The king approved it on 9 September.`,
    undefined,
    '3 August 1797 => 1797-08-03',
    'the first week of May => 1798-05-01~/1798-05-07~',
    '9 September => 1797-09-09',
  ],
  'a telling goes on from a day, and not from the year around it': [
    `On 7 December (8 December in the islands), 1841, ships were burned in the bay. In January four courts signed a treaty. By the end of April the islands were lost.`,
    undefined,
    '7 December => 1841-12-07',
    '8 December => 1841-12-08',
    '1841 => 1841',
    'January => 1842-01',
    'the end of April => 1842-04-21~/1842-04-30',
  ],
  'the year after one that was only mentioned': [
    `The last prisoners went home on 8 July 1884. The commission did not report until May 1887. The king was overthrown the following year. In the town the market opened again on 1 August.`,
    undefined,
    '8 July 1884 => 1884-07-08',
    'May 1887 => 1887-05',
    'the following year => 1888',
    '1 August => 1884-08-01',
  ],
  'a decade is ten years, give or take': [
    `The act was passed in 1974. A decade later it was tried.`,
    undefined,
    '1974 => 1974',
    'A decade later => 1984~',
  ],
  'a flashback returns': [
    `On 10 June 1944 the division reached Borl. Its men had fought in the desert in October 1942 and had lost half their number. On 20 June they crossed the river. On 4 July 1944 the city fell.`,
    undefined,
    '10 June 1944 => 1944-06-10',
    'October 1942 => 1942-10',
    '20 June => 1944-06-20',
    '4 July 1944 => 1944-07-04',
  ],
  'a plan for a later year is not gone to': [
    `On 3 March 1975 the general attacked. The end of the war was planned for 1976. On 11 March the centre fell, and on 30 April the capital. In May 1975 the war was over.`,
    undefined,
    '3 March 1975 => 1975-03-03',
    '1976 => 1976',
    '11 March => 1975-03-11',
    '30 April => 1975-04-30',
    'May 1975 => 1975-05',
  ],
  'what is told later decides': [
    `By the end of March 1944 the islands were taken. The siege of Borl lasted until February 1945.\n\nBy the start of July the southern army had crossed the river. It took the port by early August and the capital by the middle of December.\n\nIn January 1945 the fleet sailed.`,
    undefined,
    'the end of March 1944 => 1944-03-21~/1944-03-31',
    'February 1945 => 1945-02',
    'the start of July => 1944-07-01/1944-07-10~',
    'early August => 1944-08-01/1944-08-10~',
    'the middle of December => 1944-12-11~/1944-12-20~',
    'January 1945 => 1945-01',
  ],
  'years take their era from those around them': [
    `A treaty of 289 BC divided the customs. It was renewed in 279, 269 and 259 for 300 talents, and the king sent 250 men. They declared war in the spring of 248. He reigned from 279 to 246. In 241 peace was made.`,
    undefined,
    '289 BC => -0288',
    '279 => -0278',
    '269 => -0268',
    '259 => -0258',
    'the spring of 248 => -0247-21',
    '279 to 246 => -0278/-0245',
    '241 => -0240',
  ],
  'a year near those of both eras is none': [
    `He was born in 5 BC and died in AD 40. In 12 he was at Arl.`,
    undefined,
    '5 BC => -0004',
    'AD 40 => 0040',
  ],
  'a day that was named with its year': [
    `The chroniclers preferred the 3rd of May, 1642, when the first blood was shed.\n\nThe quarrel was older. By the summer of 1640 a third of the looms stood idle.\n\nThe affair of May 3 was a small one. But the next morning the weavers chose a captain. He took Osk on June 20. His first campaign opened on March 9, 1643.`,
    undefined,
    'the 3rd of May, 1642 => 1642-05-03',
    'the summer of 1640 => 1640-22',
    'May 3 => 1642-05-03',
    'the next morning => 1642-05-04',
    'June 20 => 1642-06-20',
    'March 9, 1643 => 1643-03-09',
  ],
  'the same day of a later year': [
    `The war was fought from 1 September 1939 to 8 May 1945.\n\nIn June 1944 the army crossed the river. It took Arl in August, and on 1 September it stood at the frontier. On 5 October it stopped.`,
    undefined,
    '1 September 1939 to 8 May 1945 => 1939-09-01/1945-05-08',
    'June 1944 => 1944-06',
    'August => 1944-08',
    '1 September => 1944-09-01',
    '5 October => 1944-10-05',
  ],
  'the year of the last time named': [
    `On 11 May 1941 the raids ended. In Asia the war had come to a halt by 1940. In August of that year a new offensive began.`,
    undefined,
    '11 May 1941 => 1941-05-11',
    '1940 => 1940',
    'August of that year => 1940-08',
  ],
  'a count of dead is no year': [
    `On 3 May 1999 the town of Arl was shelled. The shells killed 1944 people. On 5 May the shelling stopped.`,
    undefined,
    '3 May 1999 => 1999-05-03',
    '5 May => 1999-05-05',
  ],
  'news hangs on its day, and a flashback in it on its own year': [
    `The envoy of Borl left on 3 April. The war began in March 2022. In April the capital was besieged.\n\nTalks are due in May.`,
    '2025-04-23',
    '3 April => 2025-04-03',
    'March 2022 => 2022-03',
    'April => 2022-04',
    'May => 2025-05',
  ],
  'who had been there the week before is no part of what goes on': [
    `Lorries stopped at the gate on 17 June. A guard knew the driver, whom he had met the week before. They left the following morning.`,
    '2025-09-30',
    '17 June => 2025-06-17',
    'the week before => 2025-06-10',
    'the following morning => 2025-06-18',
  ],
  'months count back from a month': [
    `The crown was abolished in April 1919, a month after King Orr fled.`,
    undefined,
    'April 1919 => 1919-04',
    'a month after King Orr fled => 1919-03',
  ],
  'what was counted back is no day of what goes on': [
    `An air strike hit the market on Tuesday, two days after the truce lapsed. The first bomb fell at about 8 a.m. local time.`,
    '2021-10-05',
    'Tuesday => 2021-10-05',
    'two days after the truce lapsed => 2021-10-03',
    '8 a.m. local time => 2021-10-05',
  ],
  'what is told as done lies on no day to come': [
    `The raid was the deadliest since 14 May, when 31 people died. The army at first blamed a leak. Nine days later it owned up.`,
    '2021-10-05',
    '14 May => 2021-05-14',
    'Nine days later => 2021-05-23',
  ],
  'nobody counts "two days later" from the day of writing': [
    `Orr was convicted on Wednesday. The court said he had given the order on 12 October 1983. “I wept,” said a woman. “He did not.” Nobody came. Two days later a patrol returned.`,
    '2010-06-16',
    'Wednesday => 2010-06-16',
    '12 October 1983 => 1983-10-12',
    'Two days later => 1983-10-14',
  ],
  'what is done goes on from no day that is still to come': [
    `The sides agreed on Wednesday to open a road. “The lorries will leave tomorrow,” said a priest. Two hours later shells fell.`,
    '2025-08-20',
    'Wednesday => 2025-08-20',
    'tomorrow => 2025-08-21',
    'Two hours later => 2025-08-20',
  ],
  'a month that follows takes the telling along': [
    `Taken in January 2020 after a siege, the town was won back the following June. The truce took effect on 9 March.`,
    '2021-05-15',
    'January 2020 => 2020-01',
    'the following June => 2020-06',
    '9 March => 2021-03-09',
  ],
  'news after the new year looks back': [
    `The truce of 28 December was broken on 2 January.`,
    '2025-01-05',
    '28 December => 2024-12-28',
    '2 January => 2025-01-02',
  ],
  'a weekday tells the year': [
    `The treaty was signed on Sunday, 21 April.`,
    '2026-02-02',
    'Sunday, 21 April => 2024-04-21',
  ],
  'a year named only further on': [
    `On 5 May the armies met at Arl. By July 1809 the war was over.`,
    undefined,
    '5 May => 1809-05-05',
    'July 1809 => 1809-07',
  ],
};

describe('tellings', () => {
  test.each(Object.entries(TELLINGS))('%s', (_, [text, published, ...expected]) => {
    expect(read(text, published)).toEqual(expected);
  });
});

describe('what was inferred names its words and its rule', () => {
  test('the year of a telling comes from the words that say it, over undated days between', () => {
    const [, second, third] = datesOf(
      'On 5 May 1940 the bridge fell. On 9 May the town fell. On 11 May the fort fell.',
    );
    expect(second?.inferred).toEqual([{ part: 'year', from: '5 May 1940', rule: 'anchor/narrative' }]);
    expect(third?.inferred).toEqual([{ part: 'year', from: '5 May 1940', rule: 'anchor/narrative' }]);
  });

  test('the day of publication', () => {
    const [date] = datesOf('The envoy left on 3 April.', '2025-04-23');
    expect(date?.inferred).toEqual([
      { part: 'year', from: 'published 2025-04-23', rule: 'anchor/publication' },
    ]);
  });

  test('a year from further on is marked as such', () => {
    const [date] = datesOf('On 5 May the armies met at Arl. By July 1809 the war was over.');
    expect(date?.inferred).toEqual([
      {
        part: 'year',
        from: 'July 1809',
        rule: 'anchor/ahead',
        note: 'the text names its year only further on',
      },
    ]);
  });

  test('a list shares its year', () => {
    const [date] = datesOf('They met in May and June 1944.');
    expect(date?.inferred).toEqual([{ part: 'year', from: 'June 1944', rule: 'anchor/shared' }]);
  });

  test('without any year a day stays without a value', () => {
    expect(read('The armies met at Arl on 5 May.')).toEqual(['5 May => none']);
  });

  test('how long a war has lasted gives the present of an article without a date', () => {
    const [, , day] = datesOf(
      'The war in Borl has lasted for over two years. It broke out in June 2010.\n\nOn 3 October talks began.',
    );
    expect(day).toMatchObject({
      edtf: '2012-10-03',
      inferred: [{ part: 'year', from: 'over two years … June 2010', rule: 'anchor/duration' }],
    });
  });

  test('so does the year that it is in', () => {
    const dates = datesOf(
      'The war is now in its fourth year. It broke out in June 2010.\n\nOn 3 October talks began.',
    );
    expect(dates.at(-1)).toMatchObject({
      edtf: '2013-10-03',
      inferred: [{ part: 'year', from: 'in its fourth year … June 2010', rule: 'anchor/duration' }],
    });
  });

  test('a time that hangs on a happening keeps its words and no value', () => {
    const [date] = datesOf('Three days after the siege of Arl began, the rain came.');
    expect(date).toMatchObject({
      text: 'Three days after the siege of Arl began',
      edtf: null,
      rule: 'relative/after-happening',
    });
  });
});
