import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/extract/analysis.ts';
import { buildTimeline, type Built } from '../../src/extract/build.ts';
import { digest } from '../../src/extract/digest/index.ts';
import { readEdits, wordsNamed } from '../../src/extract/edits/read.ts';
import { readArticle } from '../../src/extract/read/index.ts';
import type { Timeline } from '../../src/model/timeline.ts';
import { parseTimeline } from '../../src/model/parse-timeline.ts';

const TOLD =
  'On 3 May 2031 gunboats shelled the mole at Tarn. “The mole held,” Ada Low said.\n\n' +
  'On 3 May 2031 gunboats shelled the mole at Tarn and the mill at Quill.\n\n' +
  'The bells of Quill rang\nin the mist.';

/** One build of some articles with the text of edits.yaml. */
function build(
  yaml: string,
  articles: Record<string, string> = { 'a.txt': TOLD },
  last: Timeline | null = null,
): Built {
  const edits = readEdits(yaml);
  expect(edits.faults).toEqual([]);
  const wanted = wordsNamed(edits.edits);
  const digests = Object.entries(articles).map(([file, text]) =>
    digest(analyse(readArticle(file, new TextEncoder().encode(text), '{"published": "2031-05-10"}')), wanted),
  );
  return buildTimeline(digests, edits, last);
}

const messages = ({ outcomes }: Built): string[] =>
  outcomes.map(({ applied, message }) => `${applied ? 'done' : 'not done'}: ${message}`);

const SPLIT = `
edits:
  - do: split
    event: gunboats-shelled-the-mole
    into:
      - { id: mole-shelled, title: Gunboats shelled the mole, words: 'the mole at Tarn.' }
      - { id: mill-shelled, title: Gunboats shelled the mill, words: 'the mill at Quill', edtf: 2031-05-04 }
    why: two places, two days
`;

/** The id that the shelling has before any edit. */
const FOUND = build('edits: []').timeline.events.find(({ date }) => date?.edtf === '2031-05-03')?.id ?? '';
const SPLIT_FOUND = SPLIT.replace('gunboats-shelled-the-mole', FOUND);

describe('split', () => {
  it('makes several events of one, each with its own tellings, title and date', () => {
    expect(build('edits: []').timeline.events.filter(({ date }) => date !== null)).toHaveLength(1);
    const { timeline } = build(SPLIT_FOUND);
    const parts = timeline.events.filter(({ date }) => date !== null);
    expect(
      parts.map(({ id, title, date, evidence }) => [
        id,
        title,
        date?.edtf,
        evidence.map(({ selector }) => selector[0].exact),
      ]),
    ).toEqual([
      [
        'mole-shelled',
        'Gunboats shelled the mole',
        '2031-05-03',
        ['On 3 May 2031 gunboats shelled the mole at Tarn.'],
      ],
      [
        'mill-shelled',
        'Gunboats shelled the mill',
        '2031-05-04',
        ['On 3 May 2031 gunboats shelled the mole at Tarn and the mill at Quill.'],
      ],
    ]);
    expect(parts[1]?.corrections.map(({ field, was }) => [field, was])).toEqual([
      ['id', FOUND],
      ['title', parts[1]?.corrections.find(({ field }) => field === 'title')?.was],
      ['date', '2031-05-03'],
    ]);
    expect(timeline.redirects).toContainEqual({ from: FOUND, to: 'mole-shelled' });
    expect(parseTimeline(JSON.stringify(timeline)).faults).toEqual([]);
  });

  it('is the same after the next build, and after another article came', () => {
    const first = build(SPLIT_FOUND);
    expect(build(SPLIT_FOUND, undefined, first.timeline).timeline).toEqual(first.timeline);
    const more = build(
      SPLIT_FOUND,
      { 'a.txt': TOLD, 'b.txt': 'On 3 May 2031 gunboats shelled the mole at Tarn.' },
      first.timeline,
    );
    expect(messages(more)).toEqual([`done: ${FOUND} is mole-shelled, mill-shelled`]);
  });

  it('gives the old id back when the entry is taken out', () => {
    const { timeline } = build('edits: []', undefined, build(SPLIT_FOUND).timeline);
    expect(timeline.events.map(({ id }) => id)).toContain(FOUND);
    expect(timeline.redirects).toEqual([
      { from: 'mill-shelled', to: FOUND },
      { from: 'mole-shelled', to: FOUND },
    ]);
  });

  it('says when the words are gone, and changes nothing', () => {
    const built = build(SPLIT_FOUND.replace('the mill at Quill', 'the church'));
    expect(messages(built)).toEqual([`not done: no telling of ${FOUND} has the words “the church”`]);
    expect(built.timeline.events).toEqual(build('edits: []').timeline.events);
  });

  it('takes no id that another event has', () => {
    expect(messages(build(SPLIT_FOUND.replace('mill-shelled', 'mole-shelled')))).toEqual([
      "not done: mole-shelled is another event's id",
    ]);
  });
});

const ADD = `
edits:
  - do: add
    event:
      id: bells-of-quill
      title: The bells of Quill rang
      edtf: 2031-05-05
      words: The bells of Quill rang in the mist
`;

describe('add', () => {
  it('finds the words that tell the event, however their lines are broken', () => {
    const { timeline } = build(ADD);
    const event = timeline.events.find(({ id }) => id === 'bells-of-quill');
    expect(event?.evidence).toMatchObject([
      { source: timeline.sources[0]?.id, selector: [{ exact: 'The bells of Quill rang\nin the mist' }, {}] },
    ]);
    const at = event?.evidence[0]?.selector[1];
    expect([...TOLD].slice(at?.start, at?.end).join('')).toBe('The bells of Quill rang\nin the mist');
    expect(build(ADD, undefined, timeline).timeline).toEqual(timeline);
  });

  it('says when no article has the words, or several places do', () => {
    expect(messages(build(ADD.replace('in the mist', 'at sea')))).toEqual([
      'not done: no article has the words “The bells of Quill rang at sea”',
    ]);
    const two = { 'a.txt': TOLD, 'b.txt': 'The bells of Quill rang in the mist.' };
    expect(messages(build(ADD, two))).toEqual([
      'not done: several places have the words “The bells of Quill rang in the mist”: a.txt, b.txt',
    ]);
    expect(messages(build(`${ADD}      file: b.txt\n`, two))).toEqual(['done: bells-of-quill is added']);
  });

  it('needs no words', () => {
    const { timeline } = build(ADD.replace(/ {6}words.*\n/, ''));
    expect(timeline.events.find(({ id }) => id === 'bells-of-quill')?.evidence).toEqual([]);
  });
});

describe('merge', () => {
  it('gives the same again in every later build, also where only one of the two has a date', () => {
    const articles = {
      'a.txt': 'On 3 May 2031 Ada Low told reporters in Tarn that the mole would hold.',
      'b.txt': 'Ada Low rejected the demand of the Quill council.',
    };
    const yaml =
      'edits:\n  - do: merge\n    event: { words: rejected the demand }\n    into: { words: told reporters }\n    why: x';
    const first = build(yaml, articles);
    expect(messages(first)).toEqual([expect.stringMatching(/^done: .* is part of /)]);
    const second = build(yaml, articles, first.timeline).timeline;
    expect(second).toEqual(first.timeline);
  });
});
