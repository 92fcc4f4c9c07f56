/** The table of kinds: a condition that names a class which is not there would never hold, and nobody would see it. */
import { expect, test } from 'vitest';
import data from '../../src/extract/events/kinds.json' with { type: 'json' };
import { KINDS } from '../../src/model/vocabulary.ts';

const CONDITIONS = ['object', 'subject', 'patient', 'phrase', 'words', 'next'] as const;
const named = data.rules.flatMap((rule: Partial<Record<(typeof CONDITIONS)[number], string>>) =>
  CONDITIONS.flatMap((condition) => rule[condition]?.split(' ') ?? []),
);

test('every class that a rule names is there, and every class is named by a rule', () => {
  const there = [...Object.keys(data.classes), '@name', '@somebody'];
  expect(new Set(named)).toEqual(new Set(there));
});

test('every rule gives a kind of the format, or that of a noun', () => {
  const kinds: readonly string[] = [...KINDS, 'noun'];
  expect(data.rules.map(({ kind }) => kind).filter((kind) => !kinds.includes(kind))).toEqual([]);
  expect(Object.keys(data.nouns).filter((kind) => !kinds.includes(kind))).toEqual([]);
});
