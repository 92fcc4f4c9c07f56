/** What a publisher's own project begins with, file by file. The article is invented, and says so. */
import { version } from '../../package.json';

/** Where a project keeps what it is made of, from its root. */
export const ARTICLES = 'articles';
export const EDITS = 'data/edits.yaml';
export const TIMELINE = 'data/timeline.json';

export interface ProjectFile {
  /** From the project's root, with slashes. */
  readonly path: string;
  readonly content: string;
}

/** What `npm run NAME` and `npm start` do there. */
export const SCRIPTS: Readonly<Record<string, string>> = {
  start: 'conflict-timeline preview .',
  build: `conflict-timeline build ${ARTICLES} -o ${TIMELINE} --edits ${EDITS}`,
  site: 'npm run -s build && conflict-timeline site . -o public',
};

const EXAMPLE = `# Ferry sails again after truce on the Quill

At dawn on 3 May 2031, gunboats of the Upper League shelled the mole at Tarn. Two fishermen were wounded.

“Not one of our boats left the harbour,” the League's spokesman, Ben Orr, said on 4 May.

On 12 May the mayor of Tarn, Ana Vale, met Ben Orr at the old mill. On 14 May Vale and Orr signed a truce. “The river belongs to both of us,” Vale said.

On Saturday the ferry sailed from Tarn for the first time in two weeks. Vale and Orr will meet again in June.
`;

/** What is known of the article beside it. 17 May 2031 is the Saturday of which it speaks. */
const SIDECAR = {
  title: 'Ferry sails again after truce on the Quill',
  publisher: 'An invented article, to be replaced by yours',
  published: '2031-05-18',
  language: 'en',
};

const EDITS_YAML = `# What the program got wrong is put right here, where your readers can see it. What else can be said, and in
# which words, stands in "Editing a timeline" (docs/edits.md of conflict-timeline).
title: The truce on the Quill
description: Who did and said what, and which article says so.
language: en

edits:
  # Links to this event end in #truce-of-tarn.
  - do: identify
    event: { words: signed a truce }
    id: truce-of-tarn
`;

const README = `# A timeline

The articles in \`${ARTICLES}/\` become a timeline in which every date, event and quotation leads back to the words that say
so. You need [Node](https://nodejs.org) 20.19 or later.

1. \`npm install\` fetches what the timeline is made with. Once is enough.
2. Put your articles into \`${ARTICLES}/\`: files of text (.txt), Markdown (.md) or HTML (.html). Delete the two files that are
   called \`example\`: they are invented.
3. Beside each article \`NAME.json\` says what you know of it: \`title\`, \`publisher\`, \`author\`, \`published\` (as 2031-05-18), \`url\`,
   \`language\`. Leave out what you don't know. The day of publication matters most: “on Saturday” is counted from it.
4. \`npm start\` shows the timeline: open the address that it prints. The page follows as you change articles, and says above the
   timeline what was found and what could not be read. Ctrl-C ends it.
5. Put right what it got wrong in \`${EDITS}\`, and give the timeline its title there.
6. \`npm run site\` writes the site into \`public/\`. Copy that folder to any web host.

Keep \`${TIMELINE}\` together with the articles, in version control if you use it. It remembers the name of each event, so
that links to it stay right when you add or change articles.

Articles are read in English.
`;

const GITIGNORE = `node_modules/
public/
`;

/** @param name of the package: lower case, see `packageName` */
export function projectFiles(name: string): readonly ProjectFile[] {
  const manifest = {
    name,
    private: true,
    type: 'module',
    scripts: SCRIPTS,
    dependencies: { 'conflict-timeline': `^${version}` },
  };
  return [
    { path: `${ARTICLES}/example.md`, content: EXAMPLE },
    { path: `${ARTICLES}/example.json`, content: json(SIDECAR) },
    { path: EDITS, content: EDITS_YAML },
    { path: 'package.json', content: json(manifest) },
    { path: 'README.md', content: README },
    { path: '.gitignore', content: GITIGNORE },
  ];
}

/** A name that npm takes, made of that of a folder; npm refuses its own names, and all but plain letters. */
export function packageName(folder: string): string {
  const plain = folder
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 100);
  return plain === '' || plain === 'conflict-timeline' ? 'timeline' : `timeline-of-${plain}`;
}

function json(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
