import { expect, it } from 'vitest';
import { read } from './tell.ts';

/** The title of what the last sentence tells. */
function last(text: string): string | undefined {
  const { events } = read(text);
  return events.toSorted((a, b) => a.start - b.start).at(-1)?.title;
}

it.each([
  // Who acts is named as what acts, by its people or its units.
  [
    'In the east, the Vashti were having greater successes, and had taken Dorne in June 1744. In August 1744 they invaded the province of Guarn.',
    'The Vashti invaded the province of Guarn',
  ],
  // Not a body that was told of further off, where something else has been spoken of since.
  [
    'The naval staff persuaded the emperor in January 1817. Tonnage sunk rose above 500 tons a month from February 1817. It peaked at 860 tons in April 1817.',
    'Tonnage peaked at 860 tons',
  ],
  // A state that only says where somebody was is not who.
  [
    'On 5 October 1810 Mader issued a letter from prison in Norria. It called for a revolt on 20 November 1810.',
    'The letter called for a revolt',
  ],
  // An army is that of a land, and not of an offensive.
  [
    'In the autumn of 1817 Tarsk opened an offensive. Its army stormed Galva on 3 October 1817.',
    'Tarsk’s army stormed Galva',
  ],
  // Whose the governor is, a sentence about others does not say.
  [
    'When Sard joined the southern pact on 3 May 1817, the harbour had two batteries. Its governor sent for powder on 9 May 1817.',
    'The governor sent for powder',
  ],
  // A campaign ends, and not one of those who wage it.
  [
    'The campaign was fought between Tarsk and the Sardic League. It ended with the loss of Galva on 3 May 1817.',
    'The campaign ended with the loss of Galva',
  ],
  // What the clause before ends with, and whose it is left open.
  [
    'Mader went home in 1819, where she finished her diaries; they were printed in Sard in 1826.',
    'The diaries were printed in Sard',
  ],
  // Nor does a time of the year do anything.
  [
    'The fleet was led to Sard, where it passed the winter. Early in April 1681 it moved to Abyd.',
    'The fleet moved to Abyd',
  ],
])('says who or what is meant: %s', (text, title) => {
  expect(last(text)).toBe(title);
});

it.each([
  // Another has acted in the same sentence.
  [
    'By spring the Norrians had withdrawn into Galva, and in May 1715 the Southern Powers broke through. On 5 August 1715 they captured Tarsk.',
    'They captured Tarsk',
  ],
  // Both may have been.
  [
    'In May 1765 army units suffered heavy losses at the Battle of Binn. They were again defeated in June 1765.',
    'They were again defeated',
  ],
  // What was told as a whole, and not whoever is named in it.
  [
    'In April 1718 the Watch arrested forty anarchists in Petra. This was followed by raids in Mosk on 30 April 1718.',
    'This was followed by raids in Mosk',
  ],
  // A mood does nothing.
  [
    'This situation persisted until the Convention met. On 21 September 1792 it abolished the monarchy.',
    'It abolished the monarchy',
  ],
])('puts nobody in who may not be meant: %s', (text, title) => {
  expect(last(text)).toBe(title);
});

it('leaves open whose it was, where several may be meant', () => {
  expect(
    last(
      'The crown sent 12,000 troops to deal with the Senus. Their rebellion was finally crushed on 3 June 1816.',
    ),
  ).toBe('The rebellion was finally crushed');
});
