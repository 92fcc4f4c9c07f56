/** Which event a quotation speaks of, where its own sentence tells none. */
import { describe, expect, it } from 'vitest';
import { digest } from '../../src/extract/digest/index.ts';
import { read } from './tell.ts';

const EVENT = 'On 3 June 2025 envoys of Tarsk and Merin signed a ceasefire in Olvenburg.';

function topicsIn(text: string): (string | undefined)[] {
  const { quotes, events } = digest(read(text));
  return quotes.map(({ ties }) => events[ties.topic ?? -1]?.title);
}

describe('a quotation speaks of', () => {
  it('a dated event that its words name', () => {
    const topics = topicsIn(
      `${EVENT}\n\nRain fell.\n\n“The ceasefire is a beginning,” said Ida Roth, a teacher.`,
    );
    expect(topics).toEqual([expect.stringContaining('signed a ceasefire')]);
  });

  it('what its own paragraph has just told', () => {
    expect(topicsIn(`${EVENT} “It will not last,” said Ida Roth, a teacher.`)).toEqual([
      expect.stringContaining('signed a ceasefire'),
    ]);
  });

  it('nothing that it has no word in common with, a paragraph later', () => {
    expect(topicsIn(`${EVENT}\n\n“We sold the cow,” said Ida Roth, a teacher.`)).toEqual([undefined]);
  });
});
