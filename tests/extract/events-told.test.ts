/** Which words of a report tell that something happened, at which time, and what their titles leave whole. */
import { describe, expect, test } from 'vitest';
import { happeningsOf } from '../../src/extract/merge/cluster.ts';
import { read, tell } from './tell.ts';

const told = (text: string): string[] =>
  tell(text, '2025-06-18')
    .filter(({ edtf }) => edtf !== null)
    .map(({ edtf, title }) => `${edtf ?? ''} ${title}`);

describe('tells of no happening', () => {
  test.each([
    'It was the second attack on the clinic this year.',
    'The strike is the third on the power grid this month.',
    'Fewer clashes were recorded than in any week since August, but deaths rose.',
    '“We keep our word,” he said at a news conference in the capital, Port Orn, on Monday evening.',
    'General Ada Low said on Monday night that her men “will not be the first to stop, nor the last”.',
    'Petrik, 54, has been wanted since 2001 for ordering the bombing of a train in which 61 people died.',
    'Crude rose 2% on Wednesday.',
    'She will take over for good if parliament approves her appointment next week.',
    'Nobody will be tried for acts committed before yesterday, under an amnesty.',
    'Minister Ferran Olt rejected any suggestion that his forces had shelled the convoy on 2 June.',
  ])('%s', (text) => {
    expect(told(text)).toEqual([]);
  });

  test('when it was reported, where it has a time of its own', () => {
    expect(
      told('The ship sank on Tuesday night after a missile hit it, the ministry said yesterday.'),
    ).toEqual(['2025-06-17 The ship sank']);
  });

  test('the happening that names a time', () => {
    expect(
      told(
        'About 60,000 people have fled to Belka since the conflict began. The uprising began on 25 February.',
      ),
    ).toEqual(['2025-02-25 The uprising began']);
  });
});

describe('what a time dates', () => {
  test.each([
    [
      'Federal drones struck the cattle market at Oum on 13 June, killing 31 people, and, two days later, a fuel market at Garr, where the toll is unclear.',
      [
        '2025-06-13 Federal drones struck the cattle market at Oum',
        '2025-06-15 Federal drones struck a fuel market at Garr',
      ],
    ],
    [
      'The rebels signed the accord in May and a protocol in June.',
      ['2025-05 The rebels signed the accord', '2025-06 The rebels signed a protocol'],
    ],
    [
      'Fighting in the Sorn Valley began in 2012, when the government tried to disarm local militias.',
      ['2012 Fighting in the Sorn Valley began'],
    ],
    [
      'State television called the report a lie and on Monday morning showed footage of the runway.',
      ['2025-06-16 State television showed footage of the runway'],
    ],
    [
      'A splinter group claimed the attack on Wednesday in a call to a radio station.',
      ['2025-06-18 A splinter group claimed the attack in a call to a radio station'],
    ],
    [
      'Its islanders voted for autonomy in a 1996 referendum which was never recognised.',
      ['1996 The islanders voted for autonomy in a 1996 referendum'],
    ],
    [
      'Grace Tumel, who lost the 2010 presidential election to Bakar, called on both sides to lay down their weapons.',
      ['2010 Grace Tumel lost the 2010 presidential election to Bakar'],
    ],
    [
      'An army offensive in the summer of 2004 drove them back to the mountains.',
      ['2004-22 An army offensive drove them back to the mountains'],
    ],
    [
      'Corvanian forces won back part of the region in autumn 2023.',
      ['2023-23 Corvanian forces won back part of the region'],
    ],
    [
      'Travelers who reached the capital on Monday night said they had seen smoke over the town.',
      ['2025-06-16 Travelers reached the capital'],
    ],
    [
      '“They are criminals,” Bakar said in an address broadcast on Saturday night, in which he imposed a curfew.',
      ['2025-06-14 Bakar imposed a curfew'],
    ],
    [
      'Ada Low intended to travel to the valley on Friday.',
      ['2025-06-20 Ada Low intended to travel to the valley'],
    ],
    [
      'Ras Odin, who lost to Gast in the August 2022 election, called for an inquiry.',
      ['2022-08 Ras Odin lost to Gast in the August 2022 election'],
    ],
    ['He praised his part in the 1982 war.', ['1982 1982 war']],
    ['A 2020 ceasefire ended the last bout of war.', ['2020 A 2020 ceasefire ended the last bout of war']],
    [
      'The air force said it shot down 41 of 56 drones launched from the east overnight.',
      ['2025-06-17/2025-06-18 The air force said it shot down 41 of 56 drones launched from the east'],
    ],
    [
      'The clashes, the worst in the city since May, began when fighters tried to arrest a commander on Monday.',
      ['2025-06-16 Fighters tried to arrest a commander'],
    ],
    ['Parliament must ratify the agreement by 30 June.', ['2025-06-30 Parliament must ratify the agreement']],
    [
      'Minister Samuel Ade said the government would release a second group on Thursday if the rebels returned the bodies of eight soldiers.',
      ['2025-06-19 The government would release a second group'],
    ],
    ['If the talks fail, the army will attack on Friday.', []],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe('who did it', () => {
  test.each([
    [
      'Residents said the rebels, some of them in captured army vehicles, entered the terminal on Monday.',
      '2025-06-16 The rebels entered the terminal',
    ],
    [
      'The government blamed the Ashar Liberation Movement (ALM), which has been fighting in the north since 1998.',
      '1998 The Ashar Liberation Movement has been fighting in the north',
    ],
    [
      'He said the dead included 31 patients of the municipal hospital, which was hit on Tuesday.',
      '2025-06-17 The municipal hospital was hit',
    ],
    [
      "He was on board the Resolve's sister ship, Reliant, when it was boarded in January.",
      '2025-01 Reliant was boarded',
    ],
    [
      "The takeover was the group's largest gain since it split from the Basin Council in January 2022.",
      '2022-01 The group split from the Basin Council',
    ],
    [
      'On Friday, hours before the truce began, shelling killed six people in Isk.',
      '2025-06-13 Shelling killed six people in Isk',
    ],
    [
      'Earlier fighting, on 11 May, was confined to an exchange of fire.',
      '2025-05-11 Fighting was confined to an exchange of fire',
    ],
    [
      'Ten lorries carrying flour, medicine and blankets crossed the line on Monday.',
      '2025-06-16 Ten lorries crossed the line',
    ],
    [
      'The league was founded by Milan Dorr, a schoolteacher who was killed in a clash in 1999.',
      '1999 Milan Dorr was killed in a clash',
    ],
    [
      'Secretary-General Pavel Kost, whose mission to Orn last week ended in failure, made a proposal.',
      '2025-06-09/2025-06-15 Secretary-General Pavel Kost’s mission to Orn ended in failure',
    ],
    [
      'Two earlier ceasefires failed. The first lasted six hours. The second collapsed in March.',
      '2025-03 The second ceasefire collapsed',
    ],
    [
      'Heavy fighting erupted in the capital on Monday between two militias.',
      '2025-06-16 Heavy fighting erupted in the capital between two militias',
    ],
    ['After his release in an exchange in 1983 he studied in Karlen.', '1983 He studied in Karlen'],
    ['Carla Munz was named acting chief on Tuesday.', '2025-06-17 Carla Munz was named acting chief'],
    [
      'A peace accord signed in Minden in 2017 never ended the shelling.',
      '2017 Peace accord signed in Minden',
    ],
    [
      'The parliament in Santa Lir proclaimed the annexation on 9 May.',
      '2025-05-09 The parliament in Santa Lir proclaimed the annexation',
    ],
    [
      'On Monday, a submarine torpedoed the cruiser Almirante Cost some 200 miles northeast of the Corin Islands.',
      '2025-06-16 A submarine torpedoed the cruiser Almirante Cost',
    ],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual([expected]);
  });

  test('a second predicate behind a time has the subject of the first', () => {
    expect(
      told(
        'Goran Petrik was flown to the capital, Brenn, on Monday evening and is expected to appear before a judge on Thursday.',
      ),
    ).toEqual([
      '2025-06-16 Goran Petrik was flown to the capital',
      '2025-06-19 Goran Petrik is expected to appear before a judge',
    ]);
  });
});

describe('tells once more what happened when', () => {
  test.each([
    [
      'a verb that the tagger takes for a noun where only a gerund follows',
      "The front's fighters abducted 17 teachers from a college in January, accusing them of spying.",
      ["2025-01 The front's fighters abducted 17 teachers from a college"],
    ],
    [
      'a truce by who made it, and its end',
      'A ceasefire mediated by the Lake States in November 2000 collapsed three months later.',
      [
        '2000-11 Ceasefire mediated by the Lake States',
        '2001-02 A ceasefire mediated by the Lake States in November 2000 collapsed',
      ],
    ],
    [
      'an accord, and that it was annulled',
      'An agreement signed by both sides in March 1999 was annulled in 2001.',
      [
        '1999-03 Agreement signed by both sides',
        '2001 An agreement signed by both sides in March 1999 was annulled',
      ],
    ],
    [
      'a battle by the days in brackets behind it',
      'The battle of the Three Hills (9–26 August 1973) cost some 11,000 lives.',
      ['1973-08-09/1973-08-26 Battle of the Three Hills'],
    ],
    [
      'a raid by the day in brackets behind it',
      'The raid on Port Osk (4 June 1944) cost the fleet two cruisers.',
      ['1944-06-04 Raid on Port Osk'],
    ],
    [
      'what befell another at a time of its own, with the verb left out',
      'Tarn fell on 3 March 1811, Lisk two days later and Brod on the 9th.',
      ['1811-03-03 Tarn fell', '1811-03-05 Lisk fell', '1811-03-09 Brod fell'],
    ],
    [
      'what was done to another at a time of its own, with the verb left out',
      'Osk was retaken on 29 May 1944 and Varn a week after that.',
      ['1944-05-29 Osk was retaken', '1944-06-05 Varn was retaken'],
    ],
    [
      'a second verb of another subject by itself',
      'Talks opened on Monday and the king himself left on Tuesday.',
      ['2025-06-16 Talks opened', '2025-06-17 The king himself left'],
    ],
    [
      'what a general did, and when he came to office',
      'Berg, a retired general elected in 1981, offered an amnesty in April.',
      ['1981 Retired general elected', '2025-04 Berg offered an amnesty'],
    ],
  ])('%s', (_, text, events) => {
    expect(told(text).toSorted()).toEqual(events);
  });
});

describe('a title', () => {
  test.each([
    [
      'The government of Tamsil and the Southern Resistance Council exchanged 84 prisoners on Monday, the mediators said.',
      'The government and the Southern Resistance Council exchanged 84 prisoners',
    ],
    [
      "President Irena Vass appealed to Corvany's allies on Tuesday to speed up the delivery of air defence systems.",
      'President Irena Vass appealed to speed up the delivery of air defence systems',
    ],
    [
      'An assault on 2 June was abandoned in a snowstorm, and a relief column that left Kovar was ambushed.',
      'An assault was abandoned in a snowstorm',
    ],
    [
      'The charity would decide by the end of the month whether to return to Dagra.',
      'The charity would decide whether to return to Dagra',
    ],
    [
      "The government withdrew on 26 March over the group's refusal to release eleven captured sailors and their two officers.",
      "The government withdrew over the group's refusal",
    ],
    [
      'The Guard will probably mark 25 October with attacks on the railway.',
      'The Guard will probably mark 25 October with attacks on the railway',
    ],
  ])('%s', (text, title) => {
    expect(tell(text, '2025-06-18')[0]?.title).toBe(title);
  });
});

test('whoever is called by the attack has made the one that is told', () => {
  const analysis = read(
    'Armed men attacked a clinic in Dagra on Wednesday and killed four people.\n\nThe gunmen forced their way into the clinic late Wednesday, its owner said.',
    '2025-06-20',
  );
  expect(happeningsOf(analysis).filter(([best]) => best?.date)).toHaveLength(1);
});

describe('one happening', () => {
  test.each([
    [
      'On 3 June a lorry hit a mine near Osk and four guards were killed.',
      ['2025-06-03 A lorry hit a mine near Osk'],
    ],
    [
      'On 3 June rockets destroyed the pier, and the harbour has been shut ever since.',
      ['2025-06-03 Rockets destroyed the pier'],
    ],
    // Another deed of that day is told by itself.
    [
      'On 3 June Orlovia attacked Tarn, and police arrested the mayor.',
      ['2025-06-03 Orlovia attacked Tarn', '2025-06-03 Police arrested the mayor'],
    ],
  ])('%s', (text, titles) => {
    expect(told(text)).toEqual(titles);
  });
});

describe('a verb that looks like something else', () => {
  test.each([
    ['The garrison last retook it on 30 April.', '2025-04-30 The garrison last retook it'],
    [
      'The lamp has been dark since the signal box burnt down on 9 May.',
      '2025-05-09 The signal box burnt down',
    ],
    [
      'In April Orlovia declared the bay west of the island a “guarded area”.',
      '2025-04 Orlovia declared the bay west of the island a “guarded area”',
    ],
    ['The bus had been reported stolen on Saturday.', '2025-06-14 The bus was reported stolen'],
    [
      'The pumps failed for an hour on Sunday and three miners died.',
      '2025-06-15 The pumps failed for an hour',
    ],
  ])('%s', (text, title) => {
    expect(told(text)[0]).toBe(title);
  });

  test('in a list of dates too, behind what is set in', () => {
    expect(told('May 29 - The first observers, a company from Tolm, land at Osk.')).toEqual([
      '2025-05-29 The first observers land at Osk',
    ]);
  });
});

test('who says so, between commas, has not said it on the day in front', () => {
  expect(told('On Sunday night, she said, shells hit the school.')).toEqual([
    '2025-06-15 Shells hit the school',
  ]);
});

describe('a day at the end of a sentence', () => {
  test.each([
    // What is usual has no day.
    ['Raiders stopped a bus that takes miners to Tarn on Monday.', ['2025-06-16 Raiders stopped a bus']],
    ['Mud buried a hostel that houses 200 migrants on Monday.', ['2025-06-16 Mud buried a hostel']],
    [
      'The two sides signed a truce in March, only for it to break down in May.',
      ['2025-03 The two sides signed a truce', '2025-05 The truce broke down'],
    ],
    ['A second walkout in April lasted a day.', ['2025-04 A second walkout lasted a day']],
    [
      'Monday’s raid was in revenge for the murder of a bishop.',
      ['2025-06-16 The raid was in revenge for the murder of a bishop'],
    ],
    ['Monday’s shelling was the worst since the accord.', ['2025-06-16 The shelling was the worst']],
    // How things stood, or looked.
    ['The river had fallen by a foot on Monday.', []],
    ['Brita Holm was peeling turnips in the yard on Monday morning.', []],
  ])('%s', (text, titles) => {
    expect(told(text)).toEqual(titles);
  });

  test.each([
    ['Parliament there votes Friday on a loan to be paid if a treaty is signed.', '2025-06-20'],
    ['The senate votes on Friday.', '2025-06-20'],
    ['Council votes Friday drew crowds.', '2025-06-13'],
    ['Bishops urged the faithful to boycott Sunday’s vote.', '2025-06-22'],
    ['Unions called on dockers to join Friday’s march.', '2025-06-20'],
    ['Bishops urged the judge to look into Sunday’s vote.', '2025-06-15'],
  ])('may be to come: %s', (text, edtf) => {
    expect(tell(text, '2025-06-18')[0]?.edtf).toBe(edtf);
  });
});

test('"that spring" is the nearer one', () => {
  expect(
    told('Talks on the price of gas failed on 30 December 2010. The cabinet fell that spring.').at(-1),
  ).toBe('2011-21 The cabinet fell');
});
