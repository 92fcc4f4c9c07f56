/** `translate`: what an editor puts beside a quotation stays there from build to build, and never takes its place. */
import { expect, it } from 'vitest';
import { analyse } from '../../src/extract/analysis.ts';
import { buildTimeline, type Built } from '../../src/extract/build.ts';
import { digest } from '../../src/extract/digest/index.ts';
import { readEdits } from '../../src/extract/edits/read.ts';
import { readArticle } from '../../src/extract/read/index.ts';
import type { Quote, Timeline } from '../../src/model/timeline.ts';
import { parseTimeline } from '../../src/model/parse-timeline.ts';

const TOLD = '“The mole held through the night,” Ada Low said.\n\n“The mole is ours,” said Ben Orr.';

function build(yaml: string, text = TOLD, last: Timeline | null = null, language = 'en'): Built {
  const edits = readEdits(yaml);
  expect(edits.faults).toEqual([]);
  const metadata = JSON.stringify({ published: '2031-05-10', language });
  const article = readArticle('a.txt', new TextEncoder().encode(text), metadata);
  return buildTimeline([digest(analyse(article))], edits, last);
}

const entry = (quote: string, more: string): string =>
  `edits:\n  - { do: translate, quote: ${JSON.stringify(quote)}, ${more} }\n`;
const first = ({ timeline }: Built): Quote => timeline.quotes[0] as Quote;
const messages = ({ outcomes }: Built): string[] =>
  outcomes.map(({ applied, message }) => `${applied ? 'done' : 'not done'}: ${message}`);

const PLAIN = first(build('edits: []'));
const FRENCH = "lang: fr, text: 'Le môle a tenu toute la nuit', by: Ode Roe, why: for the class";

it('puts a translation beside the words, and says who did', () => {
  for (const name of [PLAIN.id, 'The mole held', PLAIN.text]) {
    const built = build(entry(name, FRENCH));
    expect(messages(built)).toEqual([`done: ${PLAIN.id} is translated into fr`]);
    expect(first(built)).toEqual({
      ...PLAIN,
      translations: [
        { text: 'Le môle a tenu toute la nuit', language: 'fr', by: 'editor', translator: 'Ode Roe' },
      ],
      corrections: [{ edit: '1 translate', field: 'translation', note: 'for the class' }],
    });
    const read = parseTimeline(JSON.stringify(built.timeline));
    expect(read.faults).toEqual([]);
    expect(read.timeline).toEqual(built.timeline);
  }
});

it('puts what was said beside a translation that the source prints', () => {
  const built = build(entry(PLAIN.id, "lang: uk, text: 'Мол вистояв уночі', original: true"));
  expect(first(built)).toMatchObject({
    text: PLAIN.text,
    original: { text: 'Мол вистояв уночі', language: 'uk', by: 'editor' },
    corrections: [{ field: 'original' }],
  });
  expect(first(built).translations).toBeUndefined();
});

it('says in which language the source prints the words', () => {
  const built = build(entry(PLAIN.id, 'lang: en, from: uk-Latn, text: The mole held on'));
  expect(first(built)).toMatchObject({ language: 'uk-Latn', translations: [{ language: 'en' }] });
  expect(first(built).corrections.map(({ field }) => field)).toEqual(['language', 'translation']);
});

it('stays when the article is read again with more in it', () => {
  const yaml = entry(PLAIN.id, FRENCH);
  const once = build(yaml);
  const again = build(yaml, `Ice came down the river.\n\n${TOLD}`, once.timeline);
  expect(messages(again)).toEqual([`done: ${PLAIN.id} is translated into fr`]);
  expect(first(again)).toMatchObject({ id: PLAIN.id, translations: first(once).translations });
  expect(build(yaml, TOLD, again.timeline).timeline.quotes).toEqual(once.timeline.quotes);
});

it('says when its words are gone, or are in several quotations', () => {
  const yaml = entry(PLAIN.text, FRENCH);
  const gone = build(yaml, TOLD.replace('through the night', 'until dawn'), build(yaml).timeline);
  expect(messages(gone)).toEqual([`not done: no quote has the words ${PLAIN.text}`]);
  expect(first(gone).translations).toBeUndefined();
  expect(messages(build(entry('The mole', FRENCH)))).toEqual(['not done: 2 quotes have the words The mole']);
});

it('takes the place of an earlier entry in the same language, and of nothing that the source says', () => {
  const one = 'Le môle tient';
  const two = 'Le môle a tenu';
  const twice = build(
    `${entry(PLAIN.id, `lang: fr, text: ${one}`)}${entry(PLAIN.id, `lang: FR, text: ${two}`).replace('edits:\n', '')}`,
  );
  expect(first(twice).translations).toEqual([{ text: two, language: 'FR', by: 'editor' }]);
  expect(first(twice).corrections.map(({ was }) => was)).toEqual([undefined, one]);
  expect(messages(build(entry(PLAIN.id, 'lang: en, text: The mole held')))).toEqual([
    `not done: the source has ${PLAIN.id} in en already; if that is another language, say from`,
  ]);
  const said = entry(PLAIN.id, 'lang: uk, text: Мол вистояв, original: true');
  expect(messages(build(said + entry(PLAIN.id, 'lang: uk, text: Мол').replace('edits:\n', '')))).toEqual([
    `done: ${PLAIN.id} is translated from uk`,
    `not done: ${PLAIN.id} was said in uk`,
  ]);
});

it.each([
  ['lang: klingon!, text: x', 'lang: expected a BCP 47 language tag'],
  [`lang: ${'en-abc'.padEnd(100, '-abc')}, text: x`, 'lang: expected at most 80 characters'],
  [`lang: fr, text: ' '`, 'text: expected some text'],
  ['lang: fr, text: x, original: maybe', 'original: expected true or false'],
])('is no edit with %s', (more, message) => {
  expect(readEdits(entry(PLAIN.id, more)).faults).toEqual([{ line: 2, message: `entry 1: ${message}` }]);
});
