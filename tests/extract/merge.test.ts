import { describe, expect, it } from 'vitest';
import { digest } from '../../src/extract/digest/index.ts';
import { mergeActors } from '../../src/extract/merge/actors.ts';
import { clusterEvents } from '../../src/extract/merge/cluster.ts';
import { read } from './tell.ts';

/** How many dated happenings some articles tell together, each with the number of its tellings. */
function tellings(...texts: string[]): number[] {
  const digests = texts.map((text) => digest(read(text)));
  return clusterEvents(digests, mergeActors(digests))
    .filter(([best]) => best?.date !== null)
    .map((cluster) => cluster.length);
}

describe('one happening', () => {
  it.each([
    [
      'the outbreak of a war, to the month and to the day',
      ['The war broke out in February 2022.', 'On 24 February 2022, Russian forces invaded Ukraine by land.'],
    ],
    [
      'forces that enter a state, and its invasion',
      [
        'On 24 February 2022, Russian forces entered Ukraine.',
        'Russia’s invasion of Ukraine in February 2022 shook Europe.',
      ],
    ],
    [
      'an accord by its month and by its year',
      [
        'The front did not sign the peace accord of December 2022.\n\nThe accord of 2022 put an end to the fighting.',
      ],
    ],
    [
      'a truce by its feast and by its days',
      [
        'A ceasefire between Russia and Ukraine was declared for Easter 2025.',
        'On 20 April 2025, a ceasefire between Russia and Ukraine began.',
      ],
    ],
    [
      'a meeting, told early and late',
      [
        'Ada Low met Ben Orr in Tarn on 11 April 2025.',
        'The plan is believed to have been made during a meeting between Ada Low and Ben Orr in early April 2025.',
      ],
    ],
    [
      'a call by what describes it and by who took part',
      [
        'Ben Orr published a summary of a call made by Ada Low early in July 2024 to the Orlovian leader Cyril Day.\n\nThe court demanded a transcript of a call between Ada Low and the newly elected leader Cyril Day in July 2024.',
      ],
    ],
  ])('%s', (_, texts) => {
    expect(tellings(...texts)).toEqual([2]);
  });

  it('takes the date and the words of the telling that is surest of when', () => {
    const digests = [
      'The war broke out in February 2022.',
      'On 24 February 2022, Russian forces invaded Ukraine.',
    ].map((text) => digest(read(text)));
    const [cluster] = clusterEvents(digests, mergeActors(digests));
    expect(cluster?.[0]?.date?.edtf).toBe('2022-02-24');
  });

  it('is told once more by the length of the war', () => {
    expect(
      tellings(
        'The war broke out in February 2022. Nobody has ended the conflict that has lasted for over three years.',
      ),
    ).toEqual([2]);
  });
});

describe('two happenings', () => {
  it.each([
    [
      'calls with two presidents on one day',
      [
        'On 12 February 2025, U.S. President Donald Trump spoke with Russian President Vladimir Putin.',
        'On 12 February 2025, U.S. President Donald Trump called Ukrainian President Volodymyr Zelenskyy.',
      ],
    ],
    [
      'attacks on two towns on one day',
      ['On 4 May 2025 rebels attacked Quill.', 'On 4 May 2025 gunboats shelled the harbour of Marrow.'],
    ],
    [
      'a truce and its announcement',
      ['On 28 April 2025, Ada Low announced a truce of three days.', 'The truce ran from 8 to 10 May 2025.'],
    ],
    ['what one sentence tells twice', ['On 11 May 2025 Ada Low flew to Quill, and Ben Orr resigned.']],
    [
      'meetings in two places',
      ['On 4 May 2025 Ada Low met Ben Orr in Tarn.', 'On 4 May 2025 Ada Low met Ben Orr in Quill.'],
    ],
  ])('%s', (_, texts) => {
    expect(tellings(...texts)).toEqual([1, 1]);
  });
});
