/** Verbs that lean on what was told before, and what they do not tell. */
import { describe, expect, it } from 'vitest';
import { tell } from './tell.ts';

const told = (text: string, published = '2025-06-20'): string[] =>
  tell(text, published)
    .filter(({ edtf }) => edtf !== null)
    .map(({ edtf, title }) => `${edtf ?? ''} ${title}`);

describe('doing so', () => {
  it('is a happening of its own', () => {
    expect(told('Kesh has done so once before, for eleven days in 1997.')).toEqual([
      '1997 Kesh has done so once',
    ]);
  });

  it('is what somebody tried once more', () => {
    expect(told('On 20 January 1867 the Vessians tried once more, over the ice.')).toEqual([
      '1867-01-20 The Vessians tried once more, over the ice',
    ]);
  });

  it('is nothing where somebody only tried hard', () => {
    expect(told('On 20 January 1867 the Vessians tried hard.')).toEqual([]);
  });
});

describe('being tried', () => {
  it('is done by judges, later than what its sentence tells first', () => {
    expect(
      told(
        'The army left Osk in June 1866. General Brann was relieved of his command in October and tried by a court martial the following spring.',
      ),
    ).toEqual([
      '1866-06 The army left Osk',
      '1866-10 General Brann was relieved of his command',
      '1867-21 General Brann was tried by a court martial',
    ]);
  });
});

describe('what befell a thing', () => {
  it('is told by a participle that looks like an adjective', () => {
    expect(told('On 30 June 1866 the dyke at Olm was pierced, and the horses drowned.')[0]).toBe(
      '1866-06-30 The dyke at Olm was pierced',
    );
  });

  it('befell a third thing too, each with its day', () => {
    expect(
      told('The town was shelled on 8 May 1915, the hospital on 9 May and the bridge on 12 May.'),
    ).toEqual([
      '1915-05-08 The town was shelled',
      '1915-05-09 The hospital was shelled',
      '1915-05-12 The bridge was shelled',
    ]);
  });
});

describe('a condition without "if"', () => {
  it('tells nothing that happened', () => {
    expect(
      told('The fort fell in October 1865. Had he offered terms that winter, they would have been accepted.'),
    ).toEqual(['1865-10 The fort fell']);
  });
});
