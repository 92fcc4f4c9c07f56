/** The lines to copy, for each place that they go to. What was typed is text in them, whatever it says. */
import { elementCode, frameCode, scriptCode } from '../../elements/share/embed-code.ts';
import { colorOption } from '../../site/embed-colors.ts';
import { changedColors, colorValue, type Colors } from './colors.ts';

export interface Choices {
  /** Where the site stands that has the scripts, with a slash at its end. */
  readonly site: string;
  /** Address of the data; null: that of the site. */
  readonly data: string | null;
  /** What readers hear a frame called. */
  readonly title: string;
  /** Of the element, in their order; no value is empty. */
  readonly attributes: readonly (readonly [name: string, value: string])[];
  readonly colors: Colors;
}

export interface Snippet {
  readonly name: string;
  /** What to do with the code. */
  readonly advice: string;
  readonly code: (choices: Choices) => string;
}

const PLACE = /^https?:$/;

export const SNIPPETS: readonly Snippet[] = [
  {
    name: 'HTML',
    advice: 'Into the page, where the timeline is to stand.',
    code: (choices) => scripted(choices, true),
  },
  {
    name: 'Frame',
    advice: 'Into any page. The second line gives the frame the height that it asks for.',
    code: framed,
  },
  {
    name: 'WordPress',
    advice:
      'Into a block “Custom HTML”. A site built with --url needs less: paste the address of its page on a line of its own.',
    code: framed,
  },
  {
    name: 'Ghost',
    advice: 'Into an HTML card: type /html.',
    code: (choices) => scripted(choices, false),
  },
  {
    name: 'React',
    advice: 'React 19, after npm install conflict-timeline.',
    code: react,
  },
];

function dataOf({ site, data }: Choices): string {
  return data ?? `${site}data/timeline.json`;
}

/** A classic script needs nobody's leave, wherever it comes from. */
function scripted(choices: Choices, isModule: boolean): string {
  const script = isModule ? 'conflict-timeline.js' : 'conflict-timeline.min.js';
  const rules = changedColors(choices.colors).map(([name, pair]) => `  --ct-${name}: ${colorValue(pair)};\n`);
  const style = rules.length === 0 ? [] : [`<style>\nconflict-timeline {\n${rules.join('')}}\n</style>`];
  return [
    scriptCode(`${choices.site}${script}`, isModule),
    ...style,
    elementCode([['src', dataOf(choices)], ...choices.attributes]),
  ].join('\n');
}

function framed({ site, data, title, attributes, colors }: Choices): string {
  const url = new URL('embed/', site);
  if (data !== null) url.searchParams.set('src', data);
  const asked = changedColors(colors).map(([name, pair]) => colorOption(name, ...pair));
  for (const [name, value] of [...attributes, ...asked]) url.searchParams.set(name, value);
  return [frameCode(url.href, title), scriptCode(`${site}embed-parent.js`, false)].join('\n');
}

/** In braces a value is a text of JavaScript, so no sign of it means anything to JSX. */
function react(choices: Choices): string {
  const all = [['src', dataOf(choices)] as const, ...choices.attributes];
  const attributes = all.map(([name, value]) => `      ${name}={${JSON.stringify(value)}}\n`).join('');
  const colors = changedColors(choices.colors);
  const rules = colors.map(([name, pair]) => `        '--ct-${name}': '${colorValue(pair)}',\n`).join('');
  const style = colors.length === 0 ? '' : `      style={{\n${rules}      }}\n`;
  return `import 'conflict-timeline';

export function Timeline() {
  return (
    <conflict-timeline
${attributes}${style}    />
  );
}`;
}

/** An http(s) address as it is written out, with a slash at its end where it is a folder's; null for anything else. */
export function readAddress(text: string, isFolder: boolean): string | null {
  if (!URL.canParse(text)) return null;
  const url = new URL(text);
  if (!PLACE.test(url.protocol)) return null;
  if (isFolder) {
    url.search = url.hash = '';
    if (!url.pathname.endsWith('/')) url.pathname += '/';
  }
  return url.href;
}
