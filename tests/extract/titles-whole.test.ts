import { describe, expect, it } from 'vitest';
import { read } from './tell.ts';

const titlesOf = (text: string): string[] =>
  read(text, '1916-06-01')
    .events.toSorted((a, b) => a.start - b.start)
    .map(({ title }) => title);

describe('a title', () => {
  it.each([
    // A phrase that the tagger broke off goes on to its end.
    ['Marrow recalled its own contingent in May 1916.', 'Marrow recalled its own contingent'],
    ['Carl Low was tried by court martial in May 1916.', 'Carl Low was tried by court martial'],
    ['A judge in Osk told him on 3 May 1916 to hand them over.', 'A judge in Osk told him to hand them over'],
    [
      'Ada Low won back the eastern towns one by one in May 1916.',
      'Ada Low won back the eastern towns one by one',
    ],
    // What belongs to the next verb is no part of it.
    [
      'A raid on the mill was driven off on 3 May 1916 with the loss of two boats, and Orr himself was hurt.',
      'A raid on the mill was driven off with the loss of two boats',
    ],
    [
      'Coal was found on 3 May 1916 in the hills and the mines at Varn were opened again.',
      'Coal was found in the hills',
    ],
    [
      'In May 1906 he chose a second envoy from the house of Orr, and the next year he sent her brother home.',
      'He chose a second envoy from the house of Orr',
    ],
    // Nor is a date that the subject follows.
    [
      'They paid nothing; and in March the Guilds, who had been bargaining with the port of Quill since May 1905, shut the gates.',
      'The Guilds was bargaining with the port of Quill',
    ],
    // What a relative clause says had been is over where the telling goes on.
    [
      'Ada Low broke the dykes that the farmers had raised in the wet years, and on 3 May 1916 captured the camp.',
      'Ada Low captured the camp',
    ],
    [
      'The evening belonged to Rolf Varn, who lost an arm at Osk and who had spoken against the plan on 3 May 1906.',
      'Rolf Varn spoke against the plan',
    ],
    [
      'The figures given are those of Orr, who proved in 1908 that the gun had burst.',
      'Orr proved that the gun had burst',
    ],
    [
      'All the royal garrisons had been called home by the end of May 1916.',
      'All the royal garrisons were called home',
    ],
  ])('is whole: %s', (text, title) => {
    expect(titlesOf(text)).toContain(title);
  });

  it.each([
    // Nobody knows what expired: what the sentence says of it stands by it.
    [
      'Carl Low offered an amnesty. Some of the rebels took it before it ran out on 3 May 1916.',
      'Some of the rebels took it before it ran out on 3 May 1916',
    ],
    // Where who did it can't be told, the words stand as they are.
    [
      'From the town of Quill he raised an army, armed it with guns bought on credit abroad, and in May 1916 gave the command to a clerk, Orr.',
      '… gave the command to a clerk',
    ],
    // A gain captures nothing, and "neither" is nobody.
    [
      'If confirmed, the fall of Osk would be the biggest gain for the opposition since it captured the Quill dam in May 1916.',
      'The opposition captured the Quill dam',
    ],
    ['Neither army wanted the truce. It was prolonged in May 1916.', 'The truce was prolonged'],
  ])('says nothing that the words do not say: %s', (text, title) => {
    expect(titlesOf(text)).toContain(title);
  });
});

describe('a title of a sentence with participles', () => {
  it.each([
    // Of two past forms without a joint the first only says which.
    [
      'On 3 May 1916 a shell aimed at the signal hut fell on a school.',
      'A shell aimed at the signal hut fell on a school',
    ],
    [
      'On 3 May 1916 a lorry packed with recruits hit a mine near Osk.',
      'A lorry packed with recruits hit a mine near Osk',
    ],
    ['Sailors stationed at the depot mutinied on 3 May 1916.', 'Sailors stationed at the depot mutinied'],
    // Set apart by commas, behind a preposition.
    ['By the Pact of Osk, signed on 3 May 1916, Marrow gave up the coast.', 'The Pact of Osk was signed'],
    // An auxiliary is meant, though a time stands behind.
    [
      'Bail was refused on 3 May 1916 and granted the following day, to loud protests.',
      'Bail was granted, to loud protests',
    ],
    // What a clause stands behind is the object of its verb, and a particle stays with that.
    [
      'The dispute is over a list of 40 captured gunners which Marrow handed over on 3 May 1916.',
      'Marrow handed over a list of 40 captured gunners',
    ],
    ['A note in her desk, which Orr obtained on 3 May 1916, names him.', 'Orr obtained a note in her desk'],
    // Who says so in passing is not what happened.
    [
      'Two days later, on 3 May 1916, Ada Low said, a crate was left at the door.',
      'A crate was left at the door',
    ],
    // What was said before who said it.
    [
      'General Orr will take over from General Low on 9 June 1916, the staff announced on 3 May 1916, adding that it had long been planned.',
      'The staff announced General Orr will take over from General Low on 9 June 1916',
    ],
    // A day with its preposition describes no noun.
    ['On 3 May 1916 stray mortar rounds landed in a field.', 'Stray mortar rounds landed in a field'],
    ['Shortly before dawn on 3 May 1916 the exchange at Osk fell silent.', 'The exchange at Osk fell silent'],
    [
      'The town was taken on 3 May 1916 after a week of street fighting.',
      'The town was taken after a week of street fighting',
    ],
  ])('%s', (text, title) => {
    expect(titlesOf(text)).toContain(title);
  });
});

describe('a quotation in a title', () => {
  it('says where it stops before its end', () => {
    const text =
      'The Marrovian Ministry of Defence said on 3 May 1916 that four boats had hit “a depot of shells and mines and nothing else”.';
    expect(titlesOf(text)).toEqual([
      'The Marrovian Ministry of Defence said four boats had hit “a depot of shells …”',
    ]);
  });

  it('loses no word in its middle', () => {
    const text =
      'Its director, Carl Low, noted on 3 May 1916 that “more captives were killed by those hunting them than by those who had set them free”.';
    expect(titlesOf(text)[0]).toMatch(
      /“more captives were killed(?: by(?: those(?: hunting(?: them)?)?)?)? …”$/,
    );
  });

  it('closes without a gap where it is whole', () => {
    expect(titlesOf('The staff said on 3 May 1916 that it had hit “a nest of thieves”.')).toEqual([
      'The staff said that it had hit “a nest of thieves”',
    ]);
  });
});
