/** What is dated and is only how things stand, what is usual, expected or imagined, beside what did happen. */
import { describe, expect, it } from 'vitest';
import { tell } from './tell.ts';

const told = (text: string): string[] =>
  tell(text)
    .filter(({ edtf }) => edtf !== null)
    .map(({ edtf, title }) => `${edtf ?? ''} ${title}`);

describe('how things stand, and figures beside figures', () => {
  it.each([
    'Police put the number at 30,000, against 12,000 last year.',
    'Some 40,000 people have fled to Arro in June alone.',
    'Some 40,000 fled to Arro, the council says, twice as many as in the whole of 2024.',
    'Should the court find for Ostia, Marrow has said it would recall its ambassador by July.',
    'Imagine that on some morning in 2030 a child asks the general.',
    'Finance Minister Carl Low said Monday that the war was costing two million crowns a day.',
    'Carl Low said Monday that Orlovia would not negotiate “with pirates”.',
    'Carl Low told envoys on Sunday that he would attend only if the bombing stopped.',
    'Under the offer the fighters would have left the port and handed over their guns on 1 July.',
    'The minister should go, and go before Monday.',
    'She was to have opened a hospital on Saturday.',
    'The harvest, which normally begins in early July, is in danger.',
    'The front has barely moved since June 3.',
    'The river is expected to drop by the end of the month.',
    'A bill that would make June 16 a holiday is before parliament.',
    'In the dock on Monday, Carl Low wore a grey suit.',
  ])('tells nothing by %s', (words) => {
    expect(told(words)).toEqual([]);
  });

  it.each([
    'In July alone 60 people died of hunger in Osk.',
    'Carl Low said on Monday that Orlovia was leaving the alliance.',
    'Carl Low told reporters on Monday that Orlovia would not recognise the occupation.',
    'Yesterday President Ada Low said if the goal is peace, then the fleets should leave the gulf.',
    'Deputies told the council on Wednesday that they would oppose the budget.',
    'The rebels left the port and handed over their guns on 1 June.',
    'The usually calm harbour was shelled on Monday.',
    'The treaty that the bill replaced was signed on Monday.',
  ])('tells what was done by %s', (words) => {
    expect(told(words)).toHaveLength(1);
  });
});
