/**
 * How time grows with hostile text: `npm run bench:hostile`, or `-- --kind said --kind years` for some of the kinds; what is
 * no name of a kind is itself repeated. Each kind is read and analysed at sizes that double, and the table gives processor time and by how much each doubling
 * multiplied it: about 2 where time is linear, 4 where it is quadratic. What is refused says so.
 */
import process from 'node:process';
import { parseArgs } from 'node:util';
import { analyse } from '../src/extract/analysis.ts';
import { digest } from '../src/extract/digest/index.ts';
import { readArticle, ReadFault } from '../src/extract/read/index.ts';

const SIZES = [32_000, 64_000, 128_000, 256_000];
/** Slower than this, and the next size is not tried. */
const LONGEST_SECONDS = 30;

const KINDS: Readonly<Record<string, readonly [file: string, make: (size: number) => string]>> = {
  'plain prose': ['a.txt', repeat('On 3 May 2031 Ada Low met Ben Orr in Tarn. “We go on,” Low said.\n\n')],
  'one sentence': ['a.txt', repeat('and then the envoys of the town went to the river where ')],
  'one word': ['a.txt', repeat('a')],
  'unclosed quotes': ['a.txt', repeat('“He said that ')],
  'straight quotes': ['a.txt', repeat('" \' ')],
  apostrophes: ['a.txt', repeat("'n' ")],
  'opened marks': ['a.txt', repeat('“‘«„')],
  'capitals apart': ['a.txt', repeat('Ada Low Ben Orr ')],
  'capitals joined': ['a.txt', repeat('A-B.')],
  'names with "of"': ['a.txt', repeat('Bank of ')],
  'days with "or"': ['a.txt', repeat('3 May or ')],
  'days with commas': ['a.txt', repeat('3 May 2031, ')],
  'days and sentences': ['a.txt', repeat('On 3 May he left. ')],
  years: ['a.txt', repeat('1914-')],
  weekdays: ['a.txt', repeat('Monday ')],
  'months and days': ['a.txt', repeat('May 3 ')],
  ranges: ['a.txt', repeat('from 3 to ')],
  'days after': ['a.txt', repeat('two days after ')],
  'nights of': ['a.txt', repeat('the night of overnight 3/4 March and ')],
  'shares of happenings': [
    'a.txt',
    repeat("the war's 500th day of the first week within days of a week into "),
  ],
  brackets: ['a.txt', repeat('(')],
  'brackets apart': ['a.txt', repeat('( [ ')],
  said: ['a.txt', repeat('said ')],
  'he said': ['a.txt', repeat('he said, ')],
  'said with marks': ['a.txt', repeat('“No,” he said, ')],
  'speakers by turns': ['a.txt', repeat('LOW: Yes.\n\n')],
  dashes: ['a.txt', repeat('— ')],
  hyphens: ['a.txt', repeat('-')],
  dots: ['a.txt', repeat('.')],
  'dots apart': ['a.txt', repeat('. ')],
  initials: ['a.txt', repeat('A. ')],
  digits: ['a.txt', repeat('1')],
  'digits apart': ['a.txt', repeat('12 ')],
  'digits with commas': ['a.txt', repeat('1,')],
  colons: ['a.txt', repeat('1:')],
  'combining marks': ['a.txt', repeat('\u0301')],
  'zero width': ['a.txt', repeat('a\u200b\u200d')],
  'right to left': ['a.txt', repeat('\u202eمرحبا ')],
  emoji: ['a.txt', repeat('👩\u200d👩\u200d👧')],
  spaces: ['a.txt', (size) => `a${' '.repeat(size)}b`],
  'line ends': ['a.txt', (size) => `a${'\n'.repeat(size)}b`],
  'short lines': ['a.txt', repeat('A\n')],
  'growing backticks': ['a.md', growing('`', ' x ')],
  'backticks apart': ['a.md', repeat('` `` ')],
  stars: ['a.md', repeat('*a **b ')],
  'stars in a row': ['a.md', repeat('*')],
  underscores: ['a.md', repeat('_a __b ')],
  'open links': ['a.md', repeat('[a](')],
  'open brackets': ['a.md', repeat('[')],
  'nested links': ['a.md', repeat('![[](')],
  'nested quotes': ['a.md', growing('> ', 'a\n')],
  'quotes and lists': ['a.md', repeat('> - ')],
  'lists in lists': ['a.md', growing('  ', '- a\n')],
  entities: ['a.md', repeat('&amp;')],
  definitions: ['a.md', repeat('[a]: b\n')],
  'open autolinks': ['a.md', repeat('<a@')],
  'open comments': ['a.md', repeat('<!-- ')],
  'front matter of keys': ['a.md', (size) => `---\n${numbered('k', ': v\n', size)}---\nText.\n`],
  'front matter nested': ['a.md', (size) => `---\na: ${'['.repeat(size)}\n---\nText.\n`],
  'unclosed tags': ['a.html', repeat('<div>')],
  'unclosed inline tags': ['a.html', repeat('<b>a')],
  'unclosed paragraphs': [
    'a.html',
    repeat('<p>On 3 May 2031 Ada Low met Ben Orr, and they talked for hours. '),
  ],
  'open tag': ['a.html', repeat('<a b="')],
  'line breaks': ['a.html', repeat('On 3 May 2031 Ada Low met Ben Orr, and they talked.<br><br>')],
  tables: ['a.html', repeat('<table><tr><td>')],
  attributes: ['a.html', (size) => `<p ${numbered('a', '=1 ', size)}>Text.</p>`],
};

function repeat(unit: string): (size: number) => string {
  return (size) => unit.repeat(Math.ceil(size / Buffer.byteLength(unit)));
}

/** The unit once, then twice, then three times … */
function growing(unit: string, between: string): (size: number) => string {
  return (size) => {
    const pieces: string[] = [];
    for (let n = 1, length = 0; length < size; n++) {
      const piece = unit.repeat(n) + between;
      length += piece.length;
      pieces.push(piece);
    }
    return pieces.join('');
  };
}

function numbered(before: string, after: string, size: number): string {
  return Array.from({ length: Math.floor(size / 12) }, (_, i) => `${before}${i}${after}`).join('');
}

/** Seconds of processor time, or why the text is refused. */
function time(file: string, text: string): number | string {
  const bytes = new TextEncoder().encode(text);
  const before = process.cpuUsage();
  try {
    digest(analyse(readArticle(file, bytes, null)));
  } catch (error) {
    if (!(error instanceof ReadFault)) throw error;
    return error.message;
  }
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

const { values } = parseArgs({ options: { kind: { type: 'string', multiple: true } } });
const asked = values.kind ?? Object.keys(KINDS);
console.log(`| kind | ${SIZES.map((size) => `${size / 1000} kB`).join(' | ')} | times |`);
console.log(`| --- |${' ---: |'.repeat(SIZES.length + 1)}`);
// What is compiled first must not look slow.
for (const kind of ['plain prose', 'stars', 'line breaks']) run(kind, SIZES.slice(0, 1));
for (const kind of asked) {
  const found = run(kind, SIZES);
  const times = found.filter((each) => typeof each === 'number');
  const ratios = times.slice(1).map((each, i) => (each / (times[i] ?? each)).toFixed(1));
  const cells = found.map((each) => (typeof each === 'number' ? each.toFixed(2) : each));
  console.log(`| ${[kind, ...cells, ratios.join(' ')].join(' | ')} |`);
}

function run(kind: string, sizes: readonly number[]): (number | string)[] {
  const [file, make] = KINDS[kind] ?? ['a.txt', repeat(kind)];
  const found: (number | string)[] = [];
  for (const size of sizes) {
    const took = time(file, make(size));
    found.push(took);
    if (typeof took === 'string' || took > LONGEST_SECONDS) break;
  }
  return found;
}
