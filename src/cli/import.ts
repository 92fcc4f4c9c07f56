import { basename } from 'node:path';
import { formatOf, readerNamed, type Format } from '../interchange/formats.ts';
import { ImportFault, sourceText, type ReadOptions } from '../interchange/imported.ts';
import { CalledWrongly, type Command, readArgs } from './command.ts';
import { LONGEST_TIMELINE, nameForMessage, readText, reasonOf } from './file-text.ts';
import { importReport } from './import-report.ts';
import { importedTimeline } from './imported-timeline.ts';
import { jsonPieces } from './json-pieces.ts';
import { readLast } from './last-timeline.ts';
import { orCalledWrongly } from './or-called-wrongly.ts';
import { prepare, save } from './save.ts';

/** Makes a timeline of a file that another program, or a person with a spreadsheet, has written. */
export const importFile: Command = {
  usage:
    'import FILE -o FILE [--from FORMAT] [--map MEANING=HEADING,…] [--dates dmy|mdy] [--timezone ZONE] [--title TITLE] [--language TAG]',
  summary:
    'read a table or the timeline of another program (csv, timelinejs-csv, timelinejs, markwhen) and write it as a timeline; the report says what did not fit',
  async run(args, { print, complain }) {
    const { values, positionals } = readArgs(args, {
      output: { type: 'string', short: 'o' },
      from: { type: 'string' },
      map: { type: 'string', multiple: true },
      dates: { type: 'string' },
      timezone: { type: 'string' },
      title: { type: 'string' },
      language: { type: 'string' },
    });
    const [file, ...more] = positionals;
    const { output } = values;
    if (file === undefined || more.length > 0) throw new CalledWrongly('expected one file to import');
    if (output === undefined) throw new CalledWrongly('expected -o FILE, the timeline to write');
    const name = nameForMessage(file);
    const options = readOptions(values);
    const text = sourceText(
      await orCalledWrongly(readText(file, LONGEST_TIMELINE), file, 'be read', 'a file to import'),
    );
    const format = orWrong(() => chosen(values.from, file, text));
    await orCalledWrongly(prepare(output), output, 'be written', 'a file for the timeline');
    const last = await readLast(output);
    if (typeof last === 'string') {
      complain(last);
      return 1;
    }
    const foreign = last?.sources.find((source) => source.file !== basename(file));
    if (foreign) {
      complain(
        `${nameForMessage(output)}: it holds what ${nameForMessage(foreign.file)} says, which would be lost; expected a file of its own for what is imported; nothing was written`,
      );
      return 1;
    }
    let imported;
    try {
      imported = format.read?.(text, options);
    } catch (error) {
      if (!(error instanceof ImportFault)) throw error;
      complain(`${name}: ${error.message}; nothing was written`);
      return 1;
    }
    if (!imported || imported.events.length === 0) {
      for (const line of importReport(name, format, imported ?? null).complaints) complain(line);
      complain(`${name}: no event to import; nothing was written`);
      return 1;
    }
    const timeline = importedTimeline(imported, {
      file: basename(file),
      text,
      format: format.name,
      title: values.title,
      language: values.language ?? 'und',
      last,
    });
    try {
      await save(output, jsonPieces(timeline));
    } catch (error) {
      const reason = reasonOf(error);
      if (reason === null) throw error;
      complain(`${nameForMessage(output)}: can't be written: ${reason}; what stood there was left as it is`);
      return 1;
    }
    const { lines, complaints } = importReport(name, format, imported);
    print(`${nameForMessage(output)}: ${lines.join('\n')}`);
    for (const line of complaints) complain(line);
    return complaints.length === 0 ? 0 : 1;
  },
};

interface Values {
  readonly map?: string[] | undefined;
  readonly dates?: string | undefined;
  readonly timezone?: string | undefined;
  readonly language?: string | undefined;
}

function readOptions({ map, dates, timezone, language }: Values): ReadOptions {
  if (dates !== undefined && dates !== 'dmy' && dates !== 'mdy')
    throw new CalledWrongly(`--dates ${dates}: expected dmy (3/4 is 3 April) or mdy (3/4 is 4 March)`);
  if (timezone !== undefined && !isZone(timezone))
    throw new CalledWrongly(`--timezone ${timezone}: expected an IANA zone such as Europe/Kyiv`);
  if (language !== undefined && !/^[a-z]{2,8}(?:-[a-z\d]{1,8})*$/i.test(language))
    throw new CalledWrongly(`--language ${language}: expected a BCP 47 tag such as en`);
  return { zone: timezone, order: dates, columns: readMap(map ?? []) };
}

/** `date=When,title=What`; a heading may hold commas, as what follows one is no “meaning=”. */
function readMap(maps: readonly string[]): ReadonlyMap<string, string> {
  const pairs = maps.flatMap((map) => map.split(/,(?=[a-z-]+=)/));
  return new Map(
    pairs.map((pair) => {
      const at = pair.indexOf('=');
      if (at < 1)
        throw new CalledWrongly(`--map ${pair}: expected MEANING=HEADING, as in date=When,title=What`);
      return [pair.slice(0, at), pair.slice(at + 1)];
    }),
  );
}

function isZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

function chosen(from: string | undefined, file: string, text: string): Format {
  if (from !== undefined) return readerNamed(from);
  const format = formatOf(file, text);
  if (format) return format;
  throw new ImportFault(`${nameForMessage(file)}: the format can't be told from the name; say --from FORMAT`);
}

function orWrong<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof ImportFault) throw new CalledWrongly(error.message);
    throw error;
  }
}
