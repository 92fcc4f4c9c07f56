import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { CalledWrongly, type Command, readArgs } from './command.ts';
import { nameForMessage, reasonOf } from './file-text.ts';
import { orCalledWrongly } from './or-called-wrongly.ts';
import { ARTICLES, packageName, type ProjectFile, projectFiles, SCRIPTS } from './project-files.ts';

/** Makes a publisher's own project. What is there already stays as it is. */
export const init: Command = {
  usage: 'init DIR',
  summary:
    'make a project of your own: a folder for articles with an invented one, corrections, and commands for npm; nothing that is there is changed',
  async run(args, { print, complain }) {
    const { positionals } = readArgs(args, {});
    const [folder, ...more] = positionals;
    if (folder === undefined || more.length > 0)
      throw new CalledWrongly('expected one folder for the project');
    const expected = 'a folder for the project';
    await orCalledWrongly(mkdir(folder, { recursive: true }), folder, 'be made', expected);
    const hasArticles = (await readdir(join(folder, ARTICLES)).catch(() => [])).length > 0;
    const files = projectFiles(packageName(basename(resolve(folder))));
    const made: string[] = [];
    const kept: string[] = [];
    for (const file of files) {
      // An invented article among those of a publisher would go into their timeline.
      if (hasArticles && file.path.startsWith(`${ARTICLES}/`)) continue;
      const isMade = await orCalledWrongly(
        write(folder, file),
        join(folder, file.path),
        'be written',
        expected,
      );
      (isMade ? made : kept).push(file.path);
    }
    for (const path of made) print(`made ${nameForMessage(join(folder, path))}`);
    for (const path of kept) print(`left as it is: ${nameForMessage(join(folder, path))}`);
    if (hasArticles)
      print(`left as it is: ${nameForMessage(join(folder, ARTICLES))}, and no example put into it`);
    if (made.length === 0) {
      complain(`${nameForMessage(folder)}: all of a project is there already; nothing was written`);
      return 1;
    }
    print(`\n${nextSteps(folder, kept).join('\n')}`);
    return 0;
  },
};

/** @returns false: something of that name is there. Throws the system's error. */
async function write(folder: string, { path, content }: ProjectFile): Promise<boolean> {
  const file = join(folder, path);
  await mkdir(dirname(file), { recursive: true });
  try {
    await writeFile(file, content, { flag: 'wx' });
    return true;
  } catch (error) {
    if (reasonOf(error) !== null && (error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

function nextSteps(folder: string, kept: readonly string[]): string[] {
  const isHere = resolve(folder) === resolve('.');
  const setUp = kept.includes('package.json')
    ? [
        'npm install conflict-timeline',
        ...Object.entries(SCRIPTS).map(([name, script]) => `npm pkg set scripts.${name}="${script}"`),
      ]
    : ['npm install'];
  return [
    'What to do next:',
    ...(isHere ? [] : [`  cd ${nameForMessage(folder)}`]),
    ...setUp.map((line) => `  ${line}`),
    '  npm start',
    `  put your articles into ${ARTICLES}/, delete the example, and watch the page follow`,
    '  npm run site',
  ];
}
