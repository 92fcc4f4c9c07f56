import { access, readFile } from 'node:fs/promises';
import { analyse, type Analysis } from '../extract/analysis.ts';
import { buildTimeline } from '../extract/build.ts';
import { type Edits, readEdits } from '../extract/edits/read.ts';
import type { Timeline } from '../model/timeline.ts';
import { parseTimeline } from '../model/validate.ts';
import { type FileFault, isSystemError, listArticles, loadArticle } from './articles.ts';
import { CalledWrongly, type Command, readArgs } from './command.ts';
import { progress } from './progress.ts';
import { report } from './report.ts';
import { save } from './save.ts';

/** Reads a folder of articles and an editor's corrections, and writes the timeline. */
export const build: Command = {
  usage: 'build DIR -o FILE [--edits FILE]',
  summary: 'read the articles in a folder and write their timeline; ids are kept from the file written last',
  async run(args) {
    const { values, positionals } = readArgs(args, {
      output: { type: 'string', short: 'o' },
      edits: { type: 'string' },
    });
    const [folder, ...more] = positionals;
    if (folder === undefined || more.length > 0) throw new CalledWrongly('expected one folder of articles');
    if (values.output === undefined) throw new CalledWrongly('expected -o FILE, the timeline to write');
    const files = await articlesIn(folder);
    const last = await readLast(values.output);
    if (typeof last === 'string') {
      console.error(last);
      return 1;
    }
    const edits = await editsFrom(values.edits);
    const { analyses, faults } = await analyseAll(folder, files);
    const built = buildTimeline(analyses, edits, last);
    await save(values.output, `${JSON.stringify(built.timeline, null, 1)}\n`);
    console.log(
      report({
        folder,
        output: values.output,
        edits: values.edits,
        analyses,
        faults,
        editFaults: edits.faults,
        ...built,
      }),
    );
    return faults.length + edits.faults.length === 0 ? 0 : 1;
  },
};

async function articlesIn(folder: string): Promise<string[]> {
  try {
    return await listArticles(folder);
  } catch (error) {
    if (!isSystemError(error)) throw error;
    throw new CalledWrongly(`${folder}: can't be read (${error.code}); expected a folder of articles`);
  }
}

/** The last build. A file that is there but can't be read is not overwritten: it remembers the ids that links use. */
async function readLast(path: string): Promise<Timeline | null | string> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    if (isSystemError(error) && error.code === 'ENOENT') return null;
    if (isSystemError(error)) return `${path}: can't be read (${error.code})`;
    throw error;
  }
  const { timeline, faults } = parseTimeline(text);
  const fault = faults[0];
  if (timeline && !fault) return timeline;
  return `${path}: ${fault?.path ? `${fault.path}: ` : ''}${fault?.message ?? 'not a timeline'}; it remembers the ids that links use, so it was left as it is: mend it, or move it away to start anew`;
}

async function editsFrom(path: string | undefined): Promise<Edits> {
  if (path === undefined) return { head: {}, edits: [], faults: [] };
  try {
    await access(path);
    return readEdits(await readFile(path, 'utf8'));
  } catch (error) {
    if (!isSystemError(error)) throw error;
    throw new CalledWrongly(`${path}: can't be read (${error.code}); expected a file of edits`);
  }
}

async function analyseAll(
  folder: string,
  files: readonly string[],
): Promise<{ analyses: Analysis[]; faults: FileFault[] }> {
  const analyses: Analysis[] = [];
  const faults: FileFault[] = [];
  const bar = progress(files.length);
  for (const file of files) {
    const article = await loadArticle(folder, file);
    if ('message' in article) faults.push(article);
    else analyses.push(analyse(article));
    bar.step(file);
  }
  bar.done();
  return { analyses, faults };
}
