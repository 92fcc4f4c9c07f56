/** Each rule that mends a tag states an example: in it the tagger is wrong, and the tag comes out as the rule says. */
import { expect, it } from 'vitest';
import { mendTags, RULES } from '../../src/extract/events/tags/index.ts';
import type { Rule } from '../../src/extract/events/tags/rules.ts';
import { readArticle } from '../../src/extract/read/index.ts';
import { tagTokens } from '../../src/extract/tokens.ts';

/** What the tagger may have said where each rule is asked. */
const saidBy = new Map<Rule, string[]>();
for (const [said, rules] of Object.entries(RULES))
  for (const rule of rules) saidBy.set(rule, [...(saidBy.get(rule) ?? []), said]);

it.each([...saidBy].map(([{ example, to }, said]) => [example, said, to] as const))(
  '“%s”: %s is %s',
  (example, said, to) => {
    const article = readArticle('article.txt', new TextEncoder().encode(example), null);
    const tagged = tagTokens(article, { start: 0, end: example.length });
    const mended = mendTags(tagged);
    const becomes = tagged
      .filter(({ pos }) => said.includes(pos))
      .map(({ start }) => mended.find((token) => token.start === start)?.pos);
    expect(becomes).toContain(to);
  },
);
