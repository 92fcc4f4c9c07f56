import { describe, expect, it } from 'vitest';
import { visibleText } from '../../src/extract/article.ts';
import type { Analysis } from '../../src/extract/analysis.ts';
import { analyseSeed, SEEDS } from './seeds.ts';
import { read, tell } from './tell.ts';

const OWN = [
  'On 3 May 1916, Foreign Minister Ada Low of Orlovia, General Ben Orr of Marrow and Bishop Cyril Day met at the old mill near Quill to agree on the exchange of prisoners and on the passage of grain through the straits before the winter. He signed the protocol the next day. It took effect on 9 May 1916.',
  'In the early hours of 14 May 1916, after a night of heavy shelling that left hundreds without shelter, gunboats of the northern squadron, which had lain off the coast for weeks, opened fire on the harbour, the arsenal and the railway station of Marrow.',
  'Speaking at a rally in Tarn, General Ben Orr said: “We shall not leave.” His government announced on 20 May 1916 that, unless the blockade was lifted, it would stop the delivery of coal, salt and timber to every port between Marrow and the mouth of the river Quill.',
];

const articles: [string, Analysis][] = [
  ...SEEDS.map((file): [string, Analysis] => [file, analyseSeed(file)]),
  ...OWN.map((text, n): [string, Analysis] => [`article ${n + 1}`, read(text, '1916-06-01')]),
];

/** Words as they are compared: lower case, marks cut off. */
const words = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

describe('a title', () => {
  it.each([
    [
      'On 3 May 1916 coast guard chief Carl Low said that the ice had closed far too soon for anybody to pass by boat.',
      'Carl Low said that the ice had closed far too soon for anybody to pass by boat',
    ],
    [
      'The forts of the coast fell one after another in June 1916.',
      'The forts of the coast fell one after another',
    ],
    ['Carl Low was handed over on 3 May 1918.', 'Carl Low was handed over'],
    [
      'On 3 May 1916, the deadliest attack since the beginning of the conflict occurred.',
      'Deadliest attack since the beginning of the conflict',
    ],
    [
      'On 3 May 1916 another Marrow force called the Don Army under the command of General Ben Orr attacked into Quill.',
      'Another Marrow force attacked into Quill',
    ],
    ['When word reached Osk on 3 May 1916 that Marrow had fallen, the fleet sailed.', 'Word reached Osk'],
    [
      'Previously tested deployment plans had been replaced on 3 May 1916.',
      'Tested deployment plans were replaced',
    ],
    [
      'On 3 May 1916 the Convention of Osk became the new de facto government.',
      'The Convention of Osk became the new de facto government',
    ],
    [
      'On 3 May 1916 Orlovia and Marrow - a client state of hers - attacked Quill and the First Coal War broke out.',
      'Orlovia and Marrow - a client state of hers - attacked Quill',
    ],
    ['On 3 May 1951 the troops of Võ Nguyên Đạt took Lạng Sơn.', 'The troops of Võ Nguyên Đạt took Lạng Sơn'],
    [
      'The bridges of Łódź and Šiauliai were closed on 3 May 1951.',
      'The bridges of Łódź and Šiauliai were closed',
    ],
    ['Ben Orr was arrested at his brother’s flat in May 1916.', 'Ben Orr was arrested at his brother’s flat'],
    [
      'General Carl Low resigned on 3 May 1916 in protest at the pull-out.',
      'General Carl Low resigned in protest at the pull-out',
    ],
    [
      'Orlovia sent a regiment on 3 May 1916 to occupy the mines at Puerto de Oro.',
      'Orlovia sent a regiment to occupy the mines at Puerto de Oro',
    ],
    [
      'A bill by Senator Ada Low that would have brought all troops home by June 30, 1917 failed in committee on 3 May 1916.',
      'A bill by Senator Ada Low failed in committee',
    ],
    [
      'Two days after a long truce between the army and the rebels who hold the valley was allowed to lapse on 3 May 1916, a shell fell.',
      'A long truce between the army and the rebels was allowed to lapse',
    ],
    [
      'The government promised a report, the findings of which were to be published by the end of 1916.',
      'The findings were to be published',
    ],
    ['A war that began on 9 May 1893 cost 18,000 lives.', 'A war began'],
    ['An attempt at a truce in 1905 lasted a week.', 'An attempt at a truce lasted a week'],
    [
      'Tarn has changed hands twice since fighting broke out between Orlovia and Marrow in May 1913.',
      'Fighting broke out between Orlovia and Marrow',
    ],
    [
      'At least 17 people, six of them children, were killed in the shelling of Varn on 3 May 1916.',
      'At least 17 people were killed in the shelling of Varn',
    ],
    [
      'On 3 May 1916 guerrillas blew up the bridge over the Rio and the army, fearing a trap, pulled back.',
      'Guerrillas blew up the bridge over the Rio',
    ],
    [
      'The estates were given back by a decree of June 1929, and courts martial went on for years.',
      'The estates were given back by a decree of June 1929',
    ],
    [
      'On 3 May 1916 Orlovia went to the polls, and Ms Low, who was behind, gained nine points.',
      'Orlovia went to the polls',
    ],
    ['Carl Low gave the date as 23 April 1916.', 'Carl Low gave the date as 23 April 1916'],
    [
      'Hundreds left on foot, the road to the west having been cut by artillery fire on 3 May 1916.',
      'The road to the west had been cut by artillery fire',
    ],
    ["The 'second survey' ordered by the ministry opens on 2 February 2031.", "The 'second survey' opens"],
    [
      'Ms Low said on 3 May 1916 that the truce had come back ‘wounded, but not dead’.',
      'Ms Low said that the truce had come back ‘wounded, but not dead’',
    ],
    [
      'Her staff has floated splitting the package, with the $56 billion for the army to be voted on in June 1926.',
      'The $56 billion for the army to be voted on',
    ],
    [
      'A week after the mobilization of the reserves, which had been ordered on 3 May 1916, the envoy left.',
      'The mobilization of the reserves was ordered',
    ],
    ['Sendra was relieved only upon Easter Eve of 1878.', 'Sendra was relieved'],
    [
      'Ada Low responded on 3 May 1916 in a post: “The minister can have his clock back. I have mine.”',
      'Ada Low responded: “The minister can have his clock back”',
    ],
    [
      'Ada Low wrote on 3 May 1916 to the council: “We shall not leave the valley to those who burned every house in it.”',
      'Ada Low wrote: “We shall not leave the valley to those who burned every house …”',
    ],
    [
      'The offensive, which General Ben Orr opened on 3 May 1916, failed.',
      'General Ben Orr opened the offensive',
    ],
    [
      'The fourth is the one that was signed with ceremony on 3 May 1916.',
      'The fourth was signed with ceremony',
    ],
    [
      'Crowds demanded the resignation of Defence Minister Carl Low, who took office in May 1916.',
      'Defence Minister Carl Low took office',
    ],
    ['The town fell in the second year of a war that had begun in 1915.', 'A war began'],
    ['President Ada Low was sworn in on 3 May 1916.', 'President Ada Low was sworn in'],
    ['Talks between the envoys were called off on 3 May 1916.', 'Talks between the envoys were called off'],
    ['The mandate runs out on 3 May 1917, and elections are to be held.', 'The mandate runs out'],
    [
      'Three airmen were brought ashore from Saturday’s raid.',
      'Three airmen were brought ashore from the raid',
    ],
    [
      'On 3 May 1916 the envoy Carl Low said the port had fallen “void and dead.”',
      'The envoy Carl Low said the port had fallen “void and dead”',
    ],
    [
      'On 3 May 1916 the envoy Carl Low said in Osk, the capital, that the port would be closed.',
      'The envoy Carl Low said in Osk that the port would be closed',
    ],
    ['The Marrow army said it lost two gunboats on 3 May 1916.', 'The Marrow army said it lost two gunboats'],
    ['Orlovia denied that such a pact was made on 3 May 1916.', 'Orlovia denied that such a pact was made'],
    [
      'The Orlovian Defence Force denied shelling the port on 3 May 1916.',
      'The Orlovian Defence Force denied shelling the port',
    ],
    [
      'Residents told the court that gunboats fired on the market on 3 May 1916 although nobody was there.',
      'Gunboats fired on the market',
    ],
    [
      'Twelve miners were freed, the Marrow army said on 3 May 1916.',
      'The Marrow army said twelve miners were freed',
    ],
    [
      'At least 46 people have been killed in Quill in clashes between soldiers and miners, hospital staff and the Marrow Red Lantern said on 3 May 1916.',
      'Hospital staff said at least 46 people have been killed in Quill in clashes',
    ],
    [
      'President Ada Low said on 3 May 1916 if the goal is peace, then foreign fleets should leave.',
      'President Ada Low said if the goal is peace, then foreign fleets should leave',
    ],
    [
      'A first attempt to retake the pass failed in April, and its author, General Ben Orr, was relieved of his command on 3 May 1916.',
      'General Ben Orr was relieved of his command',
    ],
    [
      'Colonel Carl Low confirmed the raid in a written statement on 3 May 1916.',
      'Colonel Carl Low confirmed the raid in a written statement',
    ],
    ['Parliament is due to debate the truce on 20 June 1916.', 'Parliament is due to debate the truce'],
    ['The Marchers took the offensive on 3 May 1916.', 'The Marchers took the offensive'],
    [
      'On 3 May 1916, Orlovia launched a major offensive in the hills that led to the loss of the river.',
      'Orlovia launched a major offensive in the hills',
    ],
    [
      'More than half of the members of the assembly rejected the truce on 3 May 1916.',
      'More than half of the members of the assembly rejected the truce',
    ],
    ['The judge will hear the appeal on 20 June 1916.', 'The judge will hear the appeal'],
    [
      'The front hardened in May 1916. This resulted in a stalemate for the rest of 1917.',
      'This resulted in a stalemate',
    ],
    [
      'The government of Low hung on by three votes on 3 May 1916.',
      'The government of Low hung on by three votes',
    ],
    [
      'On 3 May 1916 Orlovia supported the rebels and the Quill Agency provided them with arms.',
      'Orlovia supported the rebels',
    ],
    [
      'On 3 May 1916 Carl Low was further sanctioned in relation to a plot to kill the Orlovian ambassador to Marrow.',
      'Carl Low was further sanctioned in relation to a plot',
    ],
    [
      'The navy turned back a fourth ship on 3 May 1916, as port workers on the mainland walked off the job.',
      'The navy turned back a fourth ship',
    ],
    [
      'The gate of oak and iron that had been put back in 1916 was burned.',
      'The gate of oak and iron was put back',
    ],
    [
      'The Marrow army crossed the 38th-parallel border on 3 May 1916.',
      'The Marrow army crossed the 38th-parallel border',
    ],
    [
      'On 3 May 1916 Orr moved the 308th and 312th Divisions to attack Quill.',
      'Orr moved the 308th and 312th Divisions to attack Quill',
    ],
    [
      'On 3 May 1916 General Orr ordered aerial and missile attacks against the towns.',
      'General Orr ordered aerial and missile attacks against the towns',
    ],
    [
      'On 3 May 1916 the council ordered Maj. Gen. Carl Low to leave Osk.',
      'The council ordered Maj. Gen. Carl Low to leave Osk',
    ],
    [
      'On 3 May 1916 Orlovian soldiers organized a tearing down of the statue of the queen.',
      'Orlovian soldiers organized a tearing down of the statue of the queen',
    ],
    ['The council opposed shelling the port on 3 May 1916.', 'The council opposed shelling the port'],
    ['On 3 May 1916 the council declared the war over.', 'The council declared the war over'],
    [
      'On 3 May 1916 the Orlovian army invaded and occupied the neutral islands.',
      'The Orlovian army invaded and occupied the neutral islands',
    ],
    [
      'In May 1916 the assembly abolished the orders and on 3 June 1916 all houses were closed.',
      'The assembly abolished the orders',
    ],
    [
      'In May 1916 Marrow workers staged a similar stomping on and burning of a flag.',
      'Marrow workers staged a similar stomping on and burning of a flag',
    ],
    [
      'On 3 May 1916 the Marchers of the Quillian national liberation movement proclaimed the Democratic Republic of the Northern Straits.',
      'The Marchers proclaimed the Democratic Republic of the Northern Straits',
    ],
    [
      'One success came on 3 May 1916, when Orlovian and Marrow forces captured Quill.',
      'Orlovian and Marrow forces captured Quill',
    ],
    [
      'Orlovian forces stopped the offensive, keeping most ground they had won in May 1916.',
      'Orlovian forces won most ground',
    ],
    [
      'Beginning in 1916 Orlovian troops were withdrawn from the border.',
      'Orlovian troops were withdrawn from the border',
    ],
    [
      'The start of 1916 was marked by a lull in the fighting.',
      'The start of 1916 was marked by a lull in the fighting',
    ],
    ['On 3 May 1916 Orr took Quill, by which time nothing was left of it.', 'Orr took Quill'],
    ['The south has been quiet since the truce of May 1915.', 'Truce of May 1915'],
    [
      'President Ada Low, who faces an election in October 1916, is to speak in Osk.',
      'President Ada Low faces an election',
    ],
  ])('%s', (text, title) => {
    expect(read(text, '1916-06-01').events.map((event) => event.title)).toContain(title);
  });

  it('leaves the word to whoever gives it behind the clause', () => {
    const [told] = tell('Gunboats shelled the port of Quill on 3 May 2025, General Ben Orr said.');
    expect(told).toMatchObject({ title: 'Gunboats shelled the port of Quill', status: 'claimed' });
    const [denied] = tell('Orlovia denied that such a pact was made on 3 May 2025.');
    expect(denied?.status).toBe('reported');
  });

  it('a position on nothing but a pronoun has none', () => {
    expect(tell('Orlovia denied it.')).toEqual([]);
    expect(tell('Orlovia denied shelling the port.')).toHaveLength(1);
  });

  it('ends before the verb that the subject is joined to next', () => {
    const text = 'In 1915 Orlovia named Orr as a terrorist and levied sanctions against him.';
    expect(read(text, '1916-06-01').events.map(({ title }) => title)).toContain(
      'Orlovia named Orr as a terrorist',
    );
  });

  it('a position that is nothing but a quotation has none', () => {
    expect(read('General Ben Orr said: “We shall not leave.”').events).toEqual([]);
  });
});

describe.each(articles)('titles of %s', (_, { article, events }) => {
  it('there are some', () => {
    expect(events.length).toBeGreaterThan(0);
  });

  it.each(events.map((event) => [event.title, event] as const))('%s', (title, event) => {
    expect([...title].length).toBeLessThanOrEqual(80);
    expect(title).toMatch(/^[\p{Lu}\p{N}"“]/u);
    expect(title).not.toMatch(/^(?:It|They|He|She|This|That|These|We|I)\b/);
    expect(title).not.toMatch(
      /(?:[\s,;:–—-]|\b(?:the|an?|of|in|on|at|by|for|from|with|to|and|or|but|that|which|who|as|into|its|his|her|their))$/i,
    );
    // Its words are the article's, in the sentence's order; what stands for a pronoun comes from before it.
    const sentence = words(visibleText(article, event));
    const all = new Set(words(article.text));
    const told = words(title).filter((word) => word !== 'spoke' && word !== 's');
    for (const word of told) expect(all).toContain(word);
    const own = told.filter((word) => sentence.includes(word));
    expect(own.length).toBeGreaterThanOrEqual(Math.min(2, told.length));
    if (title.includes(' spoke ')) return;
    let at = 0;
    for (const word of own.slice(told.length - own.length > 0 ? 1 : 0)) {
      const next = sentence.indexOf(word, at);
      expect(next).toBeGreaterThanOrEqual(at);
      at = next + 1;
    }
  });
});
