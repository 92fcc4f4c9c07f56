/** One deed told in other words: "was detained", "picked up", "her arrest". */
import { describe, expect, it } from 'vitest';
import { digest } from '../../src/extract/digest/index.ts';
import { mergeActors } from '../../src/extract/merge/actors.ts';
import { clusterEvents } from '../../src/extract/merge/cluster.ts';
import { read } from './tell.ts';

/** Of each dated happening that some articles tell together, the number of its tellings. */
function tellings(...texts: string[]): number[] {
  const digests = texts.map((text) => digest(read(text)));
  return clusterEvents(digests, mergeActors(digests))
    .filter(([best]) => best?.date !== null)
    .map((cluster) => cluster.length);
}

describe('one deed', () => {
  it.each([
    [
      'by who was detained, picked up and whose arrest it was',
      'Police in Osk detained the editor of a newspaper on Tuesday.\n\nBrita Holm was picked up on June 17 at dawn.\n\nHer arrest on Tuesday drew protests.',
      [3],
    ],
    [
      'by who resigned and stepped down',
      'The interior minister of Osk resigned on Wednesday over the flight of a banker.\n\nCarl Dahl stepped down on June 18 after a stormy session.',
      [2],
    ],
    [
      'by who was killed, died, and the death',
      'An engineer was killed on Tuesday during an attempt to free him.\n\nThe death on Tuesday raised questions.\n\nBrita Holm died on June 17 from a single bullet.',
      [3],
    ],
    [
      'by who was shot dead, and died on the spot',
      'The mayor of Osk was shot dead on Tuesday.\n\nThe killing on Tuesday shook the town.\n\nDahl died on the spot on June 17.',
      [3],
    ],
    [
      'by who was freed, and the release',
      'Three nuns were freed on June 19, the church said.\n\nTheir release on Thursday followed talks.',
      [2],
    ],
    [
      'by what blew up, and the explosion',
      'The plant blew up on June 16.\n\nThe explosion on Monday tore through three streets.',
      [2],
    ],
    [
      'by an attack with a word before it',
      'A rocket hit the covered market in Osk on Thursday.\n\nThe market attack on Thursday was the worst in years.',
      [2],
    ],
    [
      'by who was shot, and his death',
      'The inspector, Carl Dahl, was shot outside his office on June 2.\n\nDahl’s death on June 2 shocked the town.',
      [2],
    ],
    [
      'by a vote, approval and what passed',
      'Lawmakers in Osk approved a bill on Thursday.\n\nThe vote on Thursday came after a long debate.',
      [2],
    ],
    [
      'by what was put off, and postponed',
      'The next round of talks in Osk was put off to 12 July.\n\nThe mediators have postponed the round to 12 July.',
      [2],
    ],
    [
      'by how a war began, of which one telling names the day',
      'The truce is the second since the war broke out in January 2023.\n\nThe conflict started on 11 January 2023, when guards at the palace rose.',
      [2],
    ],
    [
      'by a plan for one day',
      'Talks are scheduled for 24 July.\n\nThe proposal for a third round of talks in Osk on 24 July remains without an answer.',
      [2],
    ],
    [
      'by who signed, of whom an entry gives the names',
      'Rival leaders in Osk signed a pact on Thursday.\n\nJune 19 - Holm and Dahl sign the pact in the harbour town of Tarn.',
      [2],
    ],
    [
      'by the name of who resigned, behind the office',
      'Marrow’s minister of works, Brita Holm, resigned on Thursday.\n\nMs Holm handed in her letter of resignation on Thursday.',
      [2],
    ],
    [
      'by their names, and not by the same office',
      'Marrow’s Minister of Works, Brita Holm, resigned on Thursday.\n\nMarrow’s Minister of Justice, Carl Dahl, resigned on Thursday.',
      [1, 1],
    ],
    [
      'by names put to what was signed',
      'The leaders of Osk and Tarn signed a treaty on Monday.\n\nBrita Holm and Carl Dahl put their names to it on June 16.',
      [2],
    ],
  ])('is known %s', (_, text, expected) => {
    expect(tellings(text)).toEqual(expected);
  });

  it('is one in two articles that tell it by other verbs', () => {
    expect(
      tellings(
        'Former president Carl Dahl was handed over in May.',
        'Carl Dahl was extradited to Osk on 12 May 2025.',
      ),
    ).toEqual([2]);
    expect(
      tellings(
        'A ferry with 200 people aboard sank off the island of Quell on Sunday.',
        'The ferry went down off Quell on June 15 with the loss of 44 lives.',
      ),
    ).toEqual([2]);
    expect(tellings('The war began in September 2024.', 'The war broke out in September 2024.')).toEqual([2]);
  });
});

describe('two deeds', () => {
  it.each([
    [
      'of which one befell others',
      'Police in Osk arrested two brothers on Wednesday.\n\nA customs officer was arrested on Wednesday at the border.',
    ],
    ['of two by name', 'Carl Dahl was arrested on Wednesday.\n\nBrita Holm was detained on June 18.'],
    [
      'of which one is another',
      'A rocket hit the market in Osk on Wednesday.\n\nA second strike on Wednesday hit a school.',
    ],
    [
      'at other times of the day',
      'Warplanes bombed the station on Wednesday morning.\n\nWarplanes raided the station on Wednesday evening.',
    ],
    ['on other days', 'Carl Dahl was released on Monday.\n\nCarl Dahl was set free on Tuesday.'],
  ])('%s', (_, text) => {
    expect(tellings(text)).toEqual([1, 1]);
  });

  it('in two articles that have no name in common', () => {
    expect(
      tellings('A teacher was detained in Osk on Wednesday.', 'The man was arrested in Tarn on June 18.'),
    ).toEqual([1, 1]);
  });
});
