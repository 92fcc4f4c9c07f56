import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/extract/analysis.ts';
import { buildTimeline } from '../../src/extract/build.ts';
import { digest, type Digest } from '../../src/extract/digest/index.ts';
import { readEdits } from '../../src/extract/edits/read.ts';
import { readArticle } from '../../src/extract/read/index.ts';

const WHO = ['Ada Low', 'Ben Orr', 'Cleo Marsh', 'A. Low'];
const DEEDS = [
  ['attacked', 'the harbour of Marrow', 'the northern depot'],
  ['shelled', 'the harbour of Marrow', 'the old bridge'],
  ['met', 'Ben Orr', 'the envoys'],
  ['announced', 'a ceasefire', 'a truce of three days'],
] as const;
const WHEN = ['On 3 May 2031', 'On 4 May 2031', 'In early May 2031', 'In May 2031', 'On Easter Sunday 2031'];

/** A sentence that tells one happening; a few words in few combinations, so that articles often tell the same. */
const sentence = fc
  .record({
    when: fc.constantFrom(...WHEN),
    who: fc.constantFrom(...WHO),
    deed: fc.constantFrom(...DEEDS),
    what: fc.constantFrom<1 | 2>(1, 2),
    said: fc.boolean(),
  })
  .map(
    ({ when, who, deed, what, said }) =>
      `${when}, ${who} ${deed[0]} ${deed[what]}.${said ? ` “We heard of ${deed[what]} at noon,” ${who} said.` : ''}`,
  );

function digestOf(text: string, index: number): Digest {
  const bytes = new TextEncoder().encode(`The week at Marrow\n\n${text}\n`);
  return digest(analyse(readArticle(`${index}.txt`, bytes, '{"published":"2031-06-01"}')));
}

describe('a timeline', () => {
  it('does not depend on the order in which articles are done', () => {
    const articles = fc
      .array(
        fc.array(sentence, { minLength: 1, maxLength: 5 }).map((told) => told.join('\n\n')),
        { minLength: 2, maxLength: 6 },
      )
      .map((texts) => texts.map(digestOf))
      .chain((digests) =>
        fc.record({
          digests: fc.constant(digests),
          shuffled: fc.shuffledSubarray(digests, { minLength: digests.length }),
        }),
      );
    fc.assert(
      fc.property(articles, ({ digests, shuffled }) => {
        const build = (each: readonly Digest[]) => buildTimeline(each, readEdits(''), null);
        expect(build(shuffled)).toEqual(build(digests));
      }),
      { numRuns: 50 },
    );
  });
});
