import { describe, expect, it } from 'vitest';
import { tell } from './tell.ts';

const titlesOf = (text: string): string[] => tell(text, '1916-06-01').map(({ title }) => title);

describe('who a title is about', () => {
  it.each([
    // What is planned is told with whoever plans it.
    [
      'Marrow is scheduled to hold local elections on 20 September 1916, its first in ten years.',
      'Marrow is scheduled to hold local elections',
    ],
    [
      'The Council is expected to be briefed on the attack on 7 June 1916 by its envoy Ada Low.',
      'The Council is expected to be briefed on the attack by its envoy Ada Low',
    ],
    [
      'The leader of the guild put down a motion of censure. It is likely to be debated on 7 June 1916.',
      'The motion of censure is likely to be debated',
    ],
    // A time that is told of stays.
    ['Ramadan begins on 7 June 1916.', 'Ramadan begins'],
    // Whoever said the one said the other.
    [
      'The rebel chief, Carl Low, said that the swap was “a small stone” and called for talks on 3 May 1916.',
      'The rebel chief called for talks',
    ],
    // Kin are a person's, envoys a body's.
    [
      'Ada Low of the group Widows’ Hope, whose son was taken from her flat on 3 May 1916, spoke first.',
      'Ada Low’s son was taken from her flat',
    ],
    [
      'The lists were drawn up with the help of the Blue Star, whose delegates visited both camps on 3 May 1916.',
      'The Blue Star’s delegates visited both camps',
    ],
    [
      'The League named a panel in January 1916, whose report, published on 3 May 1916, blamed both.',
      'The panel’s report was published',
    ],
    // Behind "and" a new subject, of which something is said between commas.
    [
      'At the harbour the guns fell silent, and Vesper, worn out by the siege, was relieved by the king on 3 May 1916.',
      'Vesper was relieved by the king',
    ],
    // Who reports it has no part in it.
    [
      'Ada Low had spoken to the miners for two hours, the union said, and would meet them again on 7 June 1916.',
      'Ada Low would meet the miners again',
    ],
    // What somebody is called is no deed.
    [
      'The youngest of the mutineers, a stoker named Ben Orr, hanged himself on 3 May 1916.',
      'The youngest of the mutineers hanged himself',
    ],
    // Nor is how those are who are counted.
    [
      'The garrison offered on 3 May 1916 to release 40 wounded prisoners for a day of quiet.',
      'The garrison offered to release 40 wounded prisoners for a day of quiet',
    ],
    // Another did the second deed.
    [
      'At dawn on 3 May 1916 a lorry ran over a docker and the crowd burned the depot.',
      'The crowd burned the depot',
    ],
    // How old somebody is does not say who.
    ['Vesper, 61, who bought the mine on 3 May 1916, will not sign.', 'Vesper bought the mine'],
    // Who they were with, and then what they did.
    [
      'Clans allied with the guild burned at least six mills along the Quill on 3 May 1916.',
      'Clans allied with the guild burned at least six mills along the Quill',
    ],
    // Of two, the one with which the verb agrees.
    [
      'It will pay for 40 guns and the drill of 900 soldiers, which is to begin on 7 June 1916 at Osk.',
      'The drill of 900 soldiers is to begin at Osk',
    ],
    // A service between two towns is one.
    [
      'They closed the ferry between Osk and Tarn, which had been reopened on 3 May 1916.',
      'The ferry between Osk and Tarn was reopened',
    ],
    // Put to sea, nobody was put anywhere.
    [
      'The squadron was driven back by the wind in March 1916, and put to sea again on 3 May 1916.',
      'The squadron put to sea again',
    ],
    // A statement issues nothing.
    [
      'Ada Low described the order as theft in a letter issued on 3 May 1916 and asked the guilds to meet.',
      'Ada Low described the order as theft in a letter',
    ],
    // A half of a word is no name.
    [
      'Ben Orr of the left-wing Harbour League, which was banned on 3 May 1916, stayed at home.',
      'Ben Orr of the left-wing Harbour League was banned',
    ],
    // Behind a name, what somebody is opens no clause.
    [
      'Among those to be freed is Ben Orr, a balloon pilot shot down over the Quill on 3 May 1916.',
      'Ben Orr was shot down over the Quill',
    ],
    [
      'Among those freed was Ben Orr, a gunner captured in May 1916 whose mother had camped at the gate.',
      'Ben Orr was captured',
    ],
    // A bracket closes the phrase in front.
    [
      'In the Battle of Osk (9–15 May 1916) the Marrovian army lost some 8,000 men.',
      'The Marrovian army lost some 8,000 men',
    ],
    // Where names leave no room for the verb, they go.
    [
      'A relief convoy of the International Committee of the Blue Star and the League of Nations was allowed into Osk on 3 May 1916 but left half full.',
      'A relief convoy was allowed into Osk',
    ],
    [
      'A Marrovian military writer claimed on 3 May 1916 that elements of the 61st Motorised Brigade took the ridge after its guns ran short.',
      'A Marrovian military writer claimed that elements took the ridge',
    ],
  ])('%s', (text, title) => {
    expect(titlesOf(text)).toContain(title);
  });

  it.each([
    // Two are no list with a comma.
    ['On 3 May 1916 King Carl dismissed Orr, and a new cabinet under Ada Low asked for terms.', /cabinet$/],
    ['Low was mayor in May 1916, when Osk was shelled, and a young clerk when the war began.', /clerk/],
    // To what it was close is gone.
    ['Gunmen opened fire on 3 May 1916 on a patrol of the northern border force close to Osk.', /close$/],
  ])('%s', (text, wrong) => {
    const titles = titlesOf(text);
    expect(titles).not.toHaveLength(0);
    for (const title of titles) expect(title).not.toMatch(wrong);
  });

  it('tells nothing of what neither side did', () => {
    expect(titlesOf('Neither side made confirmed advances on 3 May 1916.')).toEqual([]);
    expect(titlesOf('The bill is unlikely to be debated on 7 June 1916.')).toEqual([]);
  });

  it('tells of the dead where others were hurt at once', () => {
    expect(
      titlesOf('Nine guards of the force were killed and at least eleven more injured on 3 May 1916.'),
    ).toEqual(['Nine guards of the force were killed']);
  });
});
