import { describe, expect, it, test } from 'vitest';
import { findActors, foldName, sameActor } from '../../src/extract/actors/index.ts';
import type { Article, ArticleActor } from '../../src/extract/article.ts';
import { ORGANISATIONS, STATES } from '../../src/extract/gazetteer/index.ts';
import { splitSentences } from '../../src/extract/sentences.ts';

function actors(text: string): readonly ArticleActor[] {
  const blocks = [{ start: 0, end: text.length, kind: 'paragraph' as const, rule: 'test' }];
  const article: Article = { file: 'x.txt', mediaType: 'text/plain', text, metadata: {}, blocks };
  return findActors(article, splitSentences(article)).actors;
}

const named = (text: string, name: string): ArticleActor | undefined =>
  actors(text).find((actor) => actor.name === name);

describe('sides and roles', () => {
  test.each<[string, string, string | undefined, string | undefined]>([
    ['The French negotiator Marc Vallon spoke first.', 'Marc Vallon', 'state:fr', 'The French negotiator'],
    ['Karl Brandt of Germany and Jean Morel of France met on Monday.', 'Karl Brandt', 'state:de', undefined],
    [
      'Polish President Jan Wolny and Vice President Ewa Lis met the envoys.',
      'Ewa Lis',
      'state:pl',
      'Vice President',
    ],
    [
      'Polish President Jan Wolny left. His spokesman Adam Rusek said nothing.',
      'Adam Rusek',
      'state:pl',
      "Jan Wolny's spokesman",
    ],
    [
      'French Foreign Minister Marc Vallon and his Polish counterpart, Jan Wolny, shook hands.',
      'Jan Wolny',
      'state:pl',
      "Marc Vallon's Polish counterpart",
    ],
    ['Delegations led by Karl Brandt met in France.', 'Karl Brandt', undefined, undefined],
    ['Polish President Jan Wolny and President Marc Vallon met.', 'Marc Vallon', undefined, 'President'],
    [
      'Polish President Jan Wolny lost. His rival Adam Rusek said so.',
      'Adam Rusek',
      undefined,
      "Jan Wolny's rival",
    ],
    [
      'Col. Tom Hale, a spokesman for the mission, said so.',
      'Tom Hale',
      undefined,
      'a spokesman for the mission',
    ],
    [
      'The general who leads the siege, Ruben Castell, said no.',
      'Ruben Castell',
      undefined,
      'The general who leads the siege',
    ],
  ])('%s', (text, name, side, role) => {
    const actor = named(text, name);
    expect(actor?.side).toBe(side);
    expect(actor?.role).toBe(role);
  });
});

describe('names', () => {
  test.each([
    ['They met in St Petersburg and at St Peter’s Basilica.', []],
    ['The funeral of Pope Benno was held. Benno had died on Monday.', ['Pope Benno']],
    ['A driver named Osric said no.', ['Osric']],
    ['The talks failed. (Daily Tidings)', []],
    ['Kelgria denied it. The Kelgrian navy fired.', ['Kelgria']],
  ])('%s', (text, names) => {
    expect(actors(text).map(({ name }) => name)).toEqual(names);
  });

  it('of a land that the gazetteer does not know are no person', () => {
    expect(named('Kelgria denied it. The Kelgrian navy fired.', 'Kelgria')?.kind).toBe('group');
  });

  it('keep the possessive of a ministry', () => {
    expect(named("China's foreign ministry published a paper.", "China's foreign ministry")?.side).toBe(
      'state:cn',
    );
  });

  it('of two with one surname are told apart by their ranks', () => {
    const text =
      'Colonel James Aldous led the patrol. Brigadier Hugh Aldous planned it. Brigadier Aldous said no. Colonel Aldous said yes.';
    const at = (name: string): number[] => named(text, name)?.mentions.map(({ start }) => start) ?? [];
    expect(at('Hugh Aldous')).toContain(text.indexOf('Aldous said no'));
    expect(at('James Aldous')).toContain(text.indexOf('Aldous said yes'));
  });
});

describe('references', () => {
  it('find a wife by her husband', () => {
    const text = 'Darya Velenko said so. Her husband, Fedir, is away. His wife waits.';
    expect(named(text, 'Darya Velenko')?.mentions).toContainEqual({
      start: text.indexOf('His wife'),
      end: text.indexOf('His wife') + 'His wife'.length,
      how: 'description',
    });
  });

  it('leave "he" to somebody without a name who has just been introduced', () => {
    const text = 'Fedir Velenko said yes. A captain runs the post. He said no.';
    expect(named(text, 'Fedir Velenko')?.mentions.map(({ start }) => start)).not.toContain(
      text.indexOf('He said'),
    );
  });
});

describe('spellings', () => {
  test.each([
    ['Volodymyr Zelensky', 'Volodymyr Zelenskyy'],
    ['Volodymyr Zelenskiy', 'Volodymyr Zelenskyy'],
    ['Yevgeny Alekseyev', 'Evgeny Alekseev'],
    ['Recep Erdoğan', 'Recep Erdogan'],
    ['Nasser El-Masoudi', 'Nasser al-Masoudi'],
  ])('%s is %s', (a, b) => {
    expect(foldName(a.split(' '))).toEqual(foldName(b.split(' ')));
  });

  it('join across articles where nothing speaks against it', () => {
    const [one] = actors('Volodymyr Marenskiy said no.');
    const [other] = actors('Volodymyr Marenskyy said yes.');
    expect(one && other && sameActor(one, other)).toBe(true);
  });
});

describe('the gazetteer', () => {
  it('has each key once, and parts of what it has', () => {
    const keys = [...STATES, ...ORGANISATIONS].map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    for (const { partOf } of ORGANISATIONS) if (partOf !== undefined) expect(keys).toContain(partOf);
  });
});
